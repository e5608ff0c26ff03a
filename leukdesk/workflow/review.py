"""What a person decides about cells, recorded at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
