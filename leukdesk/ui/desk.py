"""What the presenters of one window share: the open case, its state, the settings, the jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leukdesk.domain.cases import lacks_identifier
from leukdesk.domain.errors import LeukDeskError
from leukdesk.ui.analysis_queue import AnalysisQueue
from leukdesk.ui.case_state import read_case, reread_frames
from leukdesk.ui.closing import Closing
from leukdesk.ui.jobs import JobRunner, sentence_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from leukdesk.domain.cases import Case, NewCase
    from leukdesk.settings import Settings
    from leukdesk.ui.case_state import CaseState, Services
    from leukdesk.ui.dialogs import Questions
    from leukdesk.ui.main_window import MainWindow
    from leukdesk.ui.session import Session


_EVERYTHING: frozenset[int] = frozenset()
"""Instead of the frames to read anew: anything may have changed."""


class Desk(QObject):
    """Joins one window with one store; each page has a presenter that works through it.

    Args:
        window: to serve.
        services: of the program.
        questions: how the operator is asked for files and cases.
        settings: the operator's.
        save_settings: writes changed settings.
        session: who sits at the window.

    Attributes:
        records: the one thread that keeps reviews and readings of the records in their order.
        queue: of pictures that are analysed.
        closing: waits for what must not be lost.
    """

    case_changed = Signal(object)
    """Another case is open (`Case`), or none."""
    state_read = Signal(object)
    """The open case was read anew (`CaseState`)."""
    case_wanted = Signal()
    """Pictures came without a case; `open_case` or `forget_pictures` is awaited."""
    identifiers_wanted = Signal()
    """The open case needs a second identifier; `show_case` or `forget_pictures` is awaited."""
    pictures_given = Signal(list)
    """Files and folders (`Path`) for the open case."""
    sample_wanted = Signal()
    theme_changed = Signal(str)
    settings_changed = Signal()
    restart_wanted = Signal()
    network_started = Signal()

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        questions: Questions,
        settings: Settings,
        save_settings: Callable[[Settings], None],
        *,
        session: Session,
    ) -> None:
        super().__init__(window)
        self.window = window
        self.services = services
        self.questions = questions
        self.session = session
        self._settings = settings
        self._save_settings = save_settings
        self._case: Case | None = None
        self._state: CaseState | None = None
        self._waiting_pictures: list[Path] = []
        self._runners: list[JobRunner] = []
        self.queue = AnalysisQueue(services, self)
        self.closing = Closing(window, self.queue)
        self.records = self.runner(awaited=True)
        self._reading = False
        self._read_again: frozenset[int] | None = None
        window.may_close = self.closing.may_close

    @property
    def busy(self) -> bool:
        """Whether anything is being done that the operator would miss."""
        return self.queue.busy or any(runner.busy for runner in self._runners)

    @property
    def case(self) -> Case | None:
        """The open case."""
        return self._case

    @property
    def state(self) -> CaseState | None:
        """The case as last read."""
        return self._state

    @property
    def settings(self) -> Settings:
        """The operator's settings as they stand."""
        return self._settings

    def runner(self, *, awaited: bool) -> JobRunner:
        """A thread for jobs of a presenter.

        Args:
            awaited: whether closing waits for its jobs, or nobody will miss them.
        """
        made = JobRunner(1, self)
        self._runners.append(made)
        self.closing.watch(made, awaited=awaited)
        return made

    def open_case(self, new: NewCase, pictures: Sequence[Path] = ()) -> None:
        """Opens a case, made if the records hold none of its number, and takes in pictures."""
        self._waiting_pictures += pictures
        store = self.services.store
        self.records.start(lambda: store.open_case(new), self.show_case, self.show_fault)

    def show_case(self, case: Case) -> None:
        """Shows a case of the records."""
        self._case, self._state = case, None
        self.window.show_opening(case)
        self.case_changed.emit(case)
        store = self.services.store
        # Before it is read: nobody looks at a patient without a row in the audit trail.
        self.records.start(lambda: store.note_viewed(case.case_id), lambda _none: None, self.show_fault)
        self.read()
        pictures, self._waiting_pictures = self._waiting_pictures, []
        if pictures:
            self.pictures_given.emit(pictures)

    def add_pictures(self, paths: Sequence[Path]) -> None:
        """Takes pictures and folders into the open case; without one, asks for the case first."""
        if not paths:
            return
        if self._case is None:
            self._waiting_pictures += paths
            self.case_wanted.emit()
        elif self._misses_identifier():
            self._waiting_pictures += paths
            self.identifiers_wanted.emit()
        else:
            self.pictures_given.emit(list(paths))

    def may_take(self) -> bool:
        """Whether a picture may be taken for the open case; if not, what is missing is asked for."""
        misses = self._misses_identifier()
        if misses:
            self.identifiers_wanted.emit()
        return not misses

    def _misses_identifier(self) -> bool:
        """Whether the open case needs a second identifier before its first picture."""
        case, state = self._case, self._state
        if case is None or not self._settings.second_identifier:
            return False
        return lacks_identifier(case, has_frames=state is not None and bool(state.frames))

    def holds_back(self, case: Case) -> bool:
        """Whether no picture may join a case before it has a second identifier; reads the records.

        May be asked from any thread.
        """
        if not self._settings.second_identifier:
            return False
        return lacks_identifier(case, has_frames=bool(self.services.store.frames(case.case_id)))

    def forget_pictures(self) -> None:
        """Drops the pictures that came without a case, since there will be none."""
        self._waiting_pictures.clear()

    def close_case(self) -> None:
        """Shows no case."""
        self._case = self._state = None
        self.window.show_no_case()
        self.case_changed.emit(None)

    def read(self, frames: Collection[int] = ()) -> None:
        """Reads the case anew; wishes that come meanwhile are met by one more reading.

        Args:
            frames: the only ones in which cells were reviewed or drawn since; empty if more may have changed.
        """
        if self._case is None:
            return
        wanted = frozenset(frames)
        if self._reading:
            before = self._read_again
            all_known = before is None or (before and wanted)
            self._read_again = (before or frozenset()) | wanted if all_known else _EVERYTHING
            return
        self._reading = True
        case, services, state = self._case, self.services, self._state
        if state is None or not wanted:
            self.records.start(lambda: read_case(services, case), self._on_read, self._on_not_read)
        else:
            self.records.start(
                lambda: reread_frames(services, state, wanted), self._on_read, self._on_not_read
            )

    def change_settings(self, settings: Settings) -> None:
        """Takes and writes other settings."""
        before, self._settings = self._settings, settings
        self.settings_changed.emit()
        if (before.unsure_share, before.limits) != (settings.unsure_share, settings.limits):
            # The assessment of the open case rests on these.
            self.read()
        try:
            self._save_settings(settings)
        except LeukDeskError as error:
            self.show_fault(error)

    def show_fault(self, error: Exception) -> None:
        """Shows a fault as one sentence."""
        self.window.show_fault(sentence_of(error))

    def show_task(self, words: str, done: int = 0, total: int = 0, *, can_cancel: bool = False) -> None:
        """Shows work, of unknown length if no total is given, unless pictures are being analysed."""
        if not self.queue.busy and not self.closing.begun:
            self.window.work.show_task(words, done, total, can_cancel=can_cancel)

    def end_task(self) -> None:
        """Takes the words of `show_task` away."""
        if not self.queue.busy and not self.closing.begun:
            self.window.work.finish()

    def _on_read(self, state: CaseState) -> None:
        self._reading = False
        if self._case is not None and state.case.case_id == self._case.case_id:
            self._state = state
            self.window.show_case(state)
            self.state_read.emit(state)
        else:
            self._read_again = _EVERYTHING
        self._read_if_asked()

    def _on_not_read(self, error: Exception) -> None:
        self._reading = False
        self.show_fault(error)
        self._read_if_asked()

    def _read_if_asked(self) -> None:
        again, self._read_again = self._read_again, None
        if again is not None:
            self.read(again)
