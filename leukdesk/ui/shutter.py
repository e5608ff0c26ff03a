"""Takes frames into the open case: recorded first, said then, analysed after that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leukdesk.ui.capture_words import taken_words
from leukdesk.ui.jobs import sentence_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.domain.cameras import CapturedFrame
    from leukdesk.domain.cases import Case
    from leukdesk.ui.capture_page import CapturePage
    from leukdesk.ui.desk import Desk
    from leukdesk.workflow.take import Shot, Taken


class Shutter(QObject):
    """Hears that a frame is wanted; has frames analysed that were taken, also before the program ended last.

    Args:
        desk: of the window.
        page: of the camera.
        shoot: begins a burst of so many frames; None where no camera is live.
    """

    def __init__(self, desk: Desk, page: CapturePage, shoot: Callable[[int], Shot | None]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = page
        self._shoot = shoot
        self._taking = desk.runner(awaited=True)
        self._count = 0
        self._queued: set[int] = set()
        page.frame_wanted.connect(self._take)
        desk.case_changed.connect(self._on_case_changed)
        desk.queue.ended.connect(self._on_queue_ended)

    def _take(self, burst: int) -> None:
        case = self._desk.case
        if case is None:
            self._desk.window.show_notice(self.tr("Open a case first: a frame belongs to a case."))
            return
        if self._taking.busy or not self._desk.may_take():
            return
        shot = self._shoot(burst)
        if shot is None:
            return
        take = self._desk.services.take
        self._page.show_taking()
        self._taking.start(
            lambda: take(case, shot), lambda taken: self._on_taken(case, taken), self._on_not_taken
        )

    def _on_taken(self, case: Case, taken: Taken) -> None:
        self._count += 1
        words = taken_words(self._count, taken.live.taken_at, taken.quality)
        self._page.show_taken(words, warning=not taken.quality.usable)
        self._queue(case, [taken.frame])

    def _on_not_taken(self, error: Exception) -> None:
        self._page.show_taken(self.tr("Not taken: {0}").format(sentence_of(error)), warning=True)
        self._desk.show_fault(error)

    def _on_case_changed(self, case: Case | None) -> None:
        self._count = 0
        self._page.show_taken("", warning=False)
        if case is not None:
            store = self._desk.services.store
            self._desk.records.start(
                lambda: store.waiting_captures(case.case_id),
                lambda waiting: self._queue(case, waiting),
                self._desk.show_fault,
            )

    def _queue(self, case: Case, frames: Sequence[CapturedFrame]) -> None:
        new = [frame for frame in frames if frame.frame_id not in self._queued]
        self._queued.update(frame.frame_id for frame in new)
        if new:
            self._desk.queue.add(case, new)

    def _on_queue_ended(self) -> None:
        """What was dropped from the queue waits for its case to be opened again."""
        self._queued.clear()
