"""Pictures that come in by themselves join their case: recorded first, then analysed, if need be later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.arrivals import Arrival
    from leukdesk.domain.cases import Case
    from leukdesk.ui.desk import Desk


class Intake(QObject):
    """Hands recorded arrivals to the analysis, each once.

    Args:
        desk: of the window.
    """

    came = Signal(object, object)
    """A picture was recorded (`Case`, `Arrival`); may be sent from any thread."""
    unassigned = Signal()
    """A picture that nobody knows the case of was recorded; may be sent from any thread."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs = desk.runner(awaited=False)
        self._queued: set[int] = set()
        self.came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        # Whatever was queued has been analysed, or dropped by a cancel and may be queued once more.
        desk.queue.ended.connect(self._queued.clear)
        desk.case_changed.connect(self._on_case_changed)

    def take(self, case: Case, arrivals: Sequence[Arrival]) -> None:
        """Has arrivals of a case analysed, unless they wait for that already."""
        new = [arrival for arrival in arrivals if arrival.arrival_id not in self._queued]
        if new:
            self._queued.update(arrival.arrival_id for arrival in new)
            self._desk.queue.add(case, new)

    def _on_came(self, case: Case, arrival: Arrival) -> None:
        self.take(case, [arrival])
        if self._desk.case is not None and self._desk.case.case_id == case.case_id:
            self._desk.window.cells.show_frames()

    def _on_case_changed(self, case: Case | None) -> None:
        """Goes on with what the case was given before and is not analysed yet."""
        if case is not None:
            store = self._desk.services.store
            self._jobs.start(
                lambda: store.arrivals.unfinished(case.case_id),
                lambda arrivals: self.take(case, arrivals),
                self._desk.show_fault,
            )
