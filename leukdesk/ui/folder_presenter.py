"""The presenter of the watched folder: begins and ends the watch, and records what it takes."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from leukdesk import paths
from leukdesk.domain.arrivals import NewArrival, Source
from leukdesk.ui.actions import ActionSpec
from leukdesk.ui.folder_panel import FolderPanel
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from leukdesk.capture.folder.watcher import FolderWatcher, FoundPicture, WatchNews
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.intake import Intake


class FolderPresenter(QObject):
    """Watches the folder of the settings.

    Args:
        desk: of the window.
        intake: that arrivals are handed to.
    """

    _took = Signal(str)
    _heard = Signal(object)

    def __init__(self, desk: Desk, intake: Intake) -> None:
        super().__init__(desk)
        self._desk = desk
        self._intake = intake
        self._watcher: FolderWatcher | None = None
        self.records = paths.records_dir()
        """Folder of the records that pictures go into; set before a watch begins."""
        self._jobs = desk.runner(awaited=True)
        self.panel = FolderPanel()
        desk.window.menus.add(
            "capture",
            [
                ActionSpec(
                    "watchedFolder",
                    self.tr("&Watched folder"),
                    ("Ctrl+Shift+F",),
                    self.tr("Take new pictures of a folder by themselves"),
                )
            ],
        )
        desk.closing.begins.connect(self._end)
        self.panel.folder_wanted.connect(self._ask_folder)
        self.panel.start_wanted.connect(self._on_start_wanted)
        self.panel.stop_wanted.connect(self._on_stop_wanted)
        self._took.connect(self.panel.show_came, Qt.ConnectionType.QueuedConnection)
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self.panel.unassigned_wanted.connect(lambda: desk.window.action("unassigned").trigger())
        self.panel.show_settings(desk.settings)

    def resume(self) -> None:
        """Goes on with the watch that was on when the program was last closed, in its own records alone."""
        settings = self._desk.settings
        meant = Path(settings.watched_records or paths.records_dir())
        if settings.watching and settings.watched_folder and meant.absolute() == self.records.absolute():
            self._begin(old_too=True)

    def _ask_folder(self) -> None:
        folder = self._desk.questions.watched_folder(self._desk.window, self._desk.settings.watched_folder)
        if folder is not None:
            self.panel.show_folder(folder)

    def _on_start_wanted(self, folder: str, pattern: str, old_too: bool) -> None:
        desk = self._desk
        desk.change_settings(
            replace(
                desk.settings,
                watched_folder=folder,
                watched_names=pattern,
                watched_records=str(self.records.absolute()),
                watching=True,
            )
        )
        self._begin(old_too=old_too)

    def _on_stop_wanted(self) -> None:
        self._desk.change_settings(replace(self._desk.settings, watching=False))
        self._end()
        self.panel.show_off()

    def _begin(self, *, old_too: bool) -> None:
        folder, names = Path(self._desk.settings.watched_folder), self._desk.settings.watched_names
        self._jobs.start(
            lambda: self._open(folder, names, old_too=old_too), self._on_opened, self._on_not_opened
        )

    def _open(self, folder: Path, names: str, *, old_too: bool) -> FolderWatcher:
        """In a job: a watcher that knows what it need not take."""
        from leukdesk.capture.folder.listing import stamps_in  # noqa: PLC0415 - OpenCV is read when needed
        from leukdesk.capture.folder.specimen_names import NamePattern  # noqa: PLC0415
        from leukdesk.capture.folder.watcher import FolderWatcher  # noqa: PLC0415

        arrivals = self._desk.services.store.arrivals
        if not old_too:
            # The watcher says what is wrong with a folder that cannot be read, and goes on trying.
            with suppress(OSError):
                arrivals.pass_over(stamps_in(folder))
        known = arrivals.taken(str(folder) + os.sep)
        return FolderWatcher(folder, NamePattern(names), known, keep=self._keep, heard=self._heard.emit)

    def _on_opened(self, watcher: FolderWatcher) -> None:
        if self._desk.closing.begun or not self._desk.settings.watching:
            return
        self._end()
        self._watcher = watcher
        watcher.start()
        self.panel.show_on()

    def _on_not_opened(self, error: Exception) -> None:
        self.panel.show_off()
        self._desk.show_fault(error)

    def _end(self) -> None:
        watcher, self._watcher = self._watcher, None
        if watcher is not None:
            self._jobs.start(watcher.close, lambda _none: None, self._desk.show_fault)

    def _keep(self, found: FoundPicture) -> None:
        """In the watcher's thread: records a picture, for its case if the records hold one of its number."""
        store = self._desk.services.store
        case = store.case(found.specimen) if found.specimen else None
        if case is not None and (case.status.frozen or self._desk.holds_back(case)):
            # Nothing joins a signed case by itself, nor one without its second identifier: a person decides.
            case = None
        arrival = store.arrivals.receive(
            NewArrival(Source.FOLDER, found.stamp.path, found.specimen, found.stamp),
            found.file,
            None if case is None else case.case_id,
        )
        if case is None:
            self._intake.unassigned.emit()
        else:
            self._intake.came.emit(case, arrival)
        self._took.emit("" if case is None else case.number)

    def _on_heard(self, news: WatchNews) -> None:
        fault = said(news.fault)
        self.panel.show_fault(fault[:1].upper() + fault[1:])
        if fault:
            self._desk.window.show_fault(fault)
