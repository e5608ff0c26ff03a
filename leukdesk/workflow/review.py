"""What a person decides about cells, recorded at once, and taken back if it was wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.group_review import confirm_group
from leukdesk.domain.review_steps import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leukdesk.domain.cases import CellRecord
    from leukdesk.domain.geometry import Box
    from leukdesk.domain.ports import Store
    from leukdesk.domain.review_steps import ReviewStep


class ReviewCells:
    """Records a person's classes for cells; each call is one step that can be undone.

    Every method raises a LeukDeskError if it cannot be recorded; then nothing was.

    Args:
        store: the records.
        reviewer: who decides.
    """

    def __init__(self, store: Store, reviewer: str) -> None:
        self._store = store
        self._reviewer = reviewer

    def __call__(self, cells: Iterable[int], class_code: str) -> None:
        """Gives cells of one case a class."""
        self._store.decide([Decision(cell_id, class_code) for cell_id in cells], self._reviewer)

    def confirm(self, cells: Sequence[CellRecord]) -> None:
        """Confirms cells one looked at, each in the class that holds for it."""
        self._store.decide([Decision(c.cell_id, c.cell_class.code) for c in cells], self._reviewer)

    def confirm_group(self, cells: Sequence[CellRecord], group: Iterable[int]) -> int:
        """Confirms those of a group that may be confirmed unseen.

        Args:
            cells: of the whole case.
            group: ids of the cells meant.

        Returns:
            How many were confirmed.
        """
        decisions = confirm_group(cells, group)
        if decisions:
            self._store.decide(decisions, self._reviewer)
        return len(decisions)

    def draw(self, frame_id: int, box: Box, class_code: str) -> int:
        """Adds a cell that the finder missed; returns its cell_id."""
        return self._store.add_cell(frame_id, box, class_code, self._reviewer)

    def undo(self, case_id: int) -> ReviewStep | None:
        """Takes back the newest step of a case; None if there is none."""
        return self._store.undo(case_id, self._reviewer)

    def redo(self, case_id: int) -> ReviewStep | None:
        """Brings back the step that was taken back last; None if there is none."""
        return self._store.redo(case_id, self._reviewer)
