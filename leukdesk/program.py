"""The composition root of the window: builds the parts of one run and joins them."""

from __future__ import annotations

import logging
import platform
import traceback
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from leukdesk import __version__, paths
from leukdesk.capture.leaving import leave_at_once
from leukdesk.domain.cases import SAMPLE_CASE, NewCase
from leukdesk.domain.errors import DamagedError, StoreError
from leukdesk.settings import Settings, load_settings, save_settings
from leukdesk.ui.desk import Desk
from leukdesk.ui.dialogs import QtQuestions
from leukdesk.ui.jobs import JobRunner, sentence_of
from leukdesk.ui.main_window import MainWindow
from leukdesk.ui.opening import Opening
from leukdesk.ui.rescue import Rescue
from leukdesk.ui.services import LateNetwork, services_for
from leukdesk.ui.session import Session
from leukdesk.ui.theme import Theme
from leukdesk.ui.translation import reckon_as_in, speak
from leukdesk.ui.workbench import staff

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QApplication

    from leukdesk.crashes import Crash
    from leukdesk.domain.audit import Actor
    from leukdesk.domain.ports import Classifier, Store
    from leukdesk.domain.safety import Backup
    from leukdesk.records.restoring import RestoreOutcome
    from leukdesk.ui.dialogs import Questions

_log = logging.getLogger(__name__)

MEND_FIRST = 2
"""Exit code where something must be mended first, as of the commands."""
SAMPLE_RECORDS = "sample-records"


def open_network(name: str) -> Classifier:
    """A bundle, checked and started in a process of its own; by default the one that came with the program.

    OpenCV comes first: while it is imported it puts its own folder on the path, and a process that is spawned
    in that moment inherits the path and finds OpenCV's `typing` in place of Python's.
    """
    import leukdesk.workflow.analyse  # noqa: F401, PLC0415
    from leukdesk.inference.engine import EngineProcess  # noqa: PLC0415 - after the window shows
    from leukdesk.inference.shelf import open_named  # noqa: PLC0415

    engine = EngineProcess(open_named(name))
    engine.start()
    return engine


def open_records(
    folder: Path, acting: Callable[[], Actor], backup_folder: str, progress: Callable[[int, int], None]
) -> Store:
    """The records of a folder; what is done in them is done by whoever acts at that moment.

    Args:
        folder: of the records.
        acting: tells who acts.
        backup_folder: of the settings.
        progress: of the backup before an update.
    """
    from leukdesk.records.backup_folder import backups_of  # noqa: PLC0415
    from leukdesk.records.store import open_store  # noqa: PLC0415 - SQLAlchemy is read while the window shows

    into = backups_of(folder, backup_folder)
    return open_store(folder, acting=acting, backups=into, progress=progress)


def _this_program() -> str:
    return f"LeukDesk {__version__}, Python {platform.python_version()}, {platform.platform()}"


class Program(QObject):
    """Settings, theme and the windows of one run.

    Args:
        application: of Qt.
        settings_path: of the operator's settings.
        questions: how the operator is asked; dialogs unless told otherwise.
        open_network: opens the network of a window; by default the one that the settings name.

    Attributes:
        restarts: whether the program is to be started anew when it has ended.
        leave: ends the program at once, where a disk holds a thread of it.
    """

    ended = Signal()

    def __init__(
        self,
        application: QApplication,
        settings_path: Path,
        questions: Questions | None = None,
        open_network: Callable[[], Classifier] | None = None,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._settings_path = settings_path
        self._settings = load_settings(settings_path)
        self._questions = questions or QtQuestions()
        self._open_network = open_network or self._open_chosen_network
        self._windows: list[MainWindow] = []
        self._after_close: Callable[[], None] | None = None
        self.restarts = False
        self.leave: Callable[[], NoReturn] = lambda: leave_at_once(MEND_FIRST)
        speak(application, self._settings.language)
        reckon_as_in(self._settings.region)
        self.theme = Theme(application)
        self.theme.apply(self._settings.theme.value)

    def hear_crash(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """The crash hook: Qt goes on after a fault in a slot, and the operator is told.

        The message of a fault may hold a name, so the log gets its kind and place alone.
        """
        places = "".join(traceback.format_tb(trace))
        _log.error("an unforeseen fault: %s\n%s", kind.__name__, places)
        if isinstance(error, Exception):
            for window in self._windows:
                window.show_fault(sentence_of(error), f"{_this_program()}\n{kind.__name__}\n{places}")

    def tell_of(self, crashes: Sequence[Crash]) -> None:
        """Says in the windows that are open that the last run did not end well, if it didn't."""
        if not crashes:
            return
        last = crashes[-1]
        began = last.began_at.astimezone().strftime("%Y-%m-%d %H:%M")
        words = self.tr(
            "LeukDesk was ended before it was closed; that run began at {0}. "
            "All that it had recorded is there: go on where you were."
        )
        places = last.trace or "no trace: it was killed, or the power failed"
        for window in self._windows:
            window.show_fault(words.format(began), f"{_this_program()}\n{began}\n{places}")

    def open_window(
        self,
        store_folder: Path,
        case_number: str | None = None,
        pictures: Sequence[Path] = (),
        *,
        sample: bool = False,
    ) -> Desk:
        """Opens a window on a store; its network starts once it is on the screen.

        Raises:
            StoreError: if the records cannot be opened.
        """
        window = MainWindow()
        window.show_theme(self.theme.choice)
        window.show_network(window.tr("The network is starting…"))
        window.show()
        # Painted before SQLAlchemy is read from disk; clicks wait until somebody hears them.
        self._application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        _log.info("the window shows")
        session = Session()
        store = self._open_records(window, store_folder, session)
        network = LateNetwork(self._open_network)
        services = services_for(store, store_folder, network, lambda: self._settings, session)
        desk = Desk(window, services, self._questions, self._settings, self._save, session=session)
        # Heard before any presenter, so that what they show anew is of the region that is chosen now.
        desk.settings_changed.connect(lambda: reckon_as_in(desk.settings.region))
        presenters = staff(desk)
        presenters.folder.records = store_folder
        demonstration = sample or case_number == SAMPLE_CASE
        presenters.safety.damage_found.connect(lambda words: self._offer_backup(desk, store_folder, words))
        if store_folder == paths.records_dir():
            presenters.safety.keep_schedule()
        starter = JobRunner(1, desk)
        desk.closing.end_network = network.close

        def release() -> None:
            network.close()
            starter.drop_all()
            starter.wait()
            store.close()
            self._windows.remove(window)
            then, self._after_close = self._after_close, None
            if then is not None:
                then()
            elif not self._windows:
                self.ended.emit()

        desk.closing.release = release
        desk.sample_wanted.connect(lambda: self._open_sample(desk))
        desk.theme_changed.connect(self._on_theme_changed)
        desk.restart_wanted.connect(self._restart)
        self._windows.append(window)
        QTimer.singleShot(
            0,
            lambda: starter.start(
                network.start, presenters.pictures.network_ready, presenters.pictures.network_failed
            ),
        )

        def begin() -> None:
            if not demonstration:
                # A hospital's pictures never go on into the records of a demonstration by themselves.
                presenters.folder.resume()
            if case_number is not None:
                target = self._settings.target_cells
                desk.open_case(NewCase(case_number, target_cells=target, sample=sample), pictures)
            else:
                desk.add_pictures(pictures)

        if demonstration:
            presenters.people.begin_sample(begin)
        else:
            presenters.people.begin(store.laboratory(), begin)
        return desk

    def _open_chosen_network(self) -> Classifier:
        return open_network(self._settings.model)

    def _open_records(self, window: MainWindow, folder: Path, session: Session) -> Store:
        try:
            into = self._settings.backup_folder
            return Opening(window, self.leave).open(
                lambda told: open_records(folder, session.actor, into, told)
            )
        except StoreError as error:
            window.show_broken(str(error))
            if isinstance(error, DamagedError):
                rescue = self._rescue(window, folder)
                rescue.backup_chosen.connect(rescue.restore)
                rescue.offer(str(error))
            raise

    def _rescue(self, window: MainWindow, folder: Path) -> Rescue:
        """A rescue on a window without records, which gives way to one on those that were restored."""
        rescue = Rescue(window, folder, self._settings)
        rescue.restored.connect(lambda outcome: self._open_restored(window, outcome))
        window.may_close = lambda: not rescue.busy
        return rescue

    def _open_restored(self, broken: MainWindow, outcome: RestoreOutcome) -> None:
        window = self.open_window(outcome.records).window
        if outcome.set_aside is not None:
            words = window.tr("The backup is in place. What was there before is now in {0}")
            window.show_notice(words.format(outcome.set_aside))
        for finding in outcome.findings:
            window.show_fault(finding)
        broken.close()

    def _offer_backup(self, desk: Desk, folder: Path, sentence: str) -> None:
        """Offers a backup while the damaged records are open: their window is closed before the restore."""
        rescue = Rescue(desk.window, folder, self._settings)

        def close_first(backup: Backup) -> None:
            rescue.dialog.accept()
            self._after_close = lambda: self._restore_alone(folder, backup)
            desk.window.close()

        rescue.backup_chosen.connect(close_first)
        rescue.offer(sentence)

    def _restore_alone(self, folder: Path, backup: Backup) -> None:
        window = MainWindow()
        window.show_theme(self.theme.choice)
        window.show_broken(window.tr("The records are being restored."))
        window.show()
        self._rescue(window, folder).restore(backup)

    def _open_sample(self, asked_by: Desk) -> None:
        """Opens the sample smears in a window and a store of their own."""
        try:
            samples = paths.resources_dir() / "samples"
            self.open_window(paths.user_data_dir() / SAMPLE_RECORDS, SAMPLE_CASE, [samples], sample=True)
        except (StoreError, FileNotFoundError) as error:
            asked_by.show_fault(error)

    def _save(self, settings: Settings) -> None:
        self._settings = settings
        save_settings(settings, self._settings_path)

    def _restart(self) -> None:
        """Closes all windows, each once its work is done; `run` then starts the program anew."""
        self.restarts = True
        for window in list(self._windows):
            window.close()

    def _on_theme_changed(self, choice: str) -> None:
        self.theme.apply(choice)
        for window in self._windows:
            window.show_theme(choice)
