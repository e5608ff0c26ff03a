"""What a person decides about cells, recorded at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leukdesk.domain.geometry import Box
    from leukdesk.domain.ports import Store


class ReviewCell:
    """Records a person's class for a cell.

    Args:
        store: the records.
        reviewer: who decides.
    """

    def __init__(self, store: Store, reviewer: str) -> None:
        self._store = store
        self._reviewer = reviewer

    def __call__(self, cell_id: int, class_code: str) -> None:
        """Gives a cell its reviewed class.

        Raises:
            LeukDeskError: if it cannot be recorded.
        """
        self._store.review(cell_id, class_code, self._reviewer)


class AddMissedCell:
    """Records a cell that the finder missed.

    Args:
        store: the records.
        reviewer: who saw it.
    """

    def __init__(self, store: Store, reviewer: str) -> None:
        self._store = store
        self._reviewer = reviewer

    def __call__(self, frame_id: int, box: Box, class_code: str) -> int:
        """Adds the cell with its class and returns its cell_id.

        Raises:
            LeukDeskError: if it cannot be recorded.
        """
        return self._store.add_cell(frame_id, box, class_code, self._reviewer)
