"""Confirming many cells at once: which ones may be, and which a person must look at one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.cell_classes import UNIDENTIFIED, CellClass, ClassRole
from leukdesk.domain.review_steps import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leukdesk.domain.cases import CellRecord

ONE_BY_ONE = frozenset({ClassRole.TARGET, ClassRole.URGENT})
"""Roles of classes that nobody may confirm unseen: blasts, promyelocytes."""


def confirmable(cell_class: CellClass) -> bool:
    """Whether a whole group of a class may be confirmed at once."""
    return cell_class.role not in ONE_BY_ONE and cell_class.code != UNIDENTIFIED.code


def confirm_group(cells: Sequence[CellRecord], group: Iterable[int]) -> list[Decision]:
    """The decisions that confirm a group as it is suggested.

    Left out is what a person decided already, what counts through another frame, and what may not be
    confirmed unseen: blasts, promyelocytes, unidentified cells, and cells that another frame shows as one.

    Args:
        cells: of the whole case.
        group: ids of the cells to confirm.
    """
    wanted = set(group)
    alarming = {
        cell.same_cell_as
        for cell in cells
        if cell.same_cell_as is not None and cell.suggestion is not None and not confirmable(cell.cell_class)
    }
    return [
        Decision(cell.cell_id, cell.cell_class.code)
        for cell in cells
        if cell.cell_id in wanted
        and cell.review is None
        and cell.same_cell_as is None
        and cell.cell_id not in alarming
        and confirmable(cell.cell_class)
    ]
