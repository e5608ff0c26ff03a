"""The presenter of pictures that come into a case: they are looked for, analysed in turn and recorded."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.ui.analysis_queue import Analysed
    from leukdesk.ui.case_state import FoundPictures
    from leukdesk.ui.desk import Desk


class PicturesPresenter(QObject):
    """Takes in pictures from files and shows how far their analysis is.

    Args:
        desk: of the window.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._folders = desk.runner(awaited=False)
        self._network_ready = False
        self._repeats = 0
        window = desk.window
        window.action("addPictures").triggered.connect(self._ask_pictures)
        for page in (window.worklist, window.cells):
            page.invitation.pictures_wanted.connect(self._ask_pictures)
        window.pictures_dropped.connect(desk.add_pictures)
        window.work.cancel_wanted.connect(self._cancel)
        desk.pictures_given.connect(self._find)
        desk.queue.frame_recorded.connect(self._on_recorded)
        desk.queue.picture_failed.connect(window.show_fault)
        desk.queue.progressed.connect(self._show_progress)
        desk.queue.ended.connect(self._on_queue_ended)

    def network_ready(self, name: str) -> None:
        """Hears that the network has started."""
        self._network_ready = True
        self._desk.window.show_network(self.tr("Network ready: {0}").format(name))
        self._show_progress()
        self._desk.network_started.emit()

    def network_failed(self, error: Exception) -> None:
        """Hears that the network cannot start."""
        self._desk.window.show_network(self.tr("No network"))
        self._desk.show_fault(error)

    def _ask_pictures(self) -> None:
        desk = self._desk
        paths = desk.questions.pictures(desk.window, desk.settings.last_folder)
        if paths:
            desk.change_settings(replace(desk.settings, last_folder=str(paths[0].parent)))
            desk.add_pictures(paths)

    def _find(self, paths: Sequence[Path]) -> None:
        desk, case = self._desk, self._desk.case
        if case is None:
            return
        desk.window.work.show_task(self.tr("Looking for pictures…"))
        self._folders.start(
            lambda: desk.services.find_pictures(paths),
            lambda found: self._on_found(case, found),
            self._on_not_found,
        )

    def _on_found(self, case: Case, found: FoundPictures) -> None:
        self._repeats = 0
        self._desk.window.cells.show_frames()
        self._desk.queue.add(case, found.pictures)
        for sentence in found.faults:
            self._desk.window.show_fault(sentence)

    def _on_not_found(self, error: Exception) -> None:
        if not self._desk.queue.busy:
            self._desk.window.work.finish()
        self._show_progress()
        self._desk.show_fault(error)

    def _on_recorded(self, analysed: Analysed) -> None:
        case = self._desk.case
        if case is not None and analysed.case.case_id == case.case_id:
            self._repeats += analysed.outcome.duplicate
            self._desk.read()

    def _show_progress(self) -> None:
        desk = self._desk
        state = desk.queue.state(desk.case.case_id if desk.case else 0)
        desk.window.cells.strip.frames.show_pending(state.working, state.waiting)
        if desk.queue.busy and not desk.closing.begun:
            desk.window.work.show_progress(
                state.done, state.total, state.seconds_left, engine_ready=self._network_ready
            )

    def _cancel(self) -> None:
        if not self._desk.queue.busy:
            # It is other work that shall end.
            return
        self._desk.queue.cancel()
        self._show_progress()
        self._desk.window.work.show_stopping()

    def _on_queue_ended(self) -> None:
        self._show_progress()
        self._desk.window.work.finish()
        if self._repeats:
            words = self.tr("1 picture was in this case already and is not counted twice.")
            if self._repeats > 1:
                words = self.tr("{0} pictures were in this case already and are not counted twice.")
            self._desk.window.show_notice(words.format(self._repeats))
        self._desk.window.cells.offer_when_shown()
        self._desk.read()
