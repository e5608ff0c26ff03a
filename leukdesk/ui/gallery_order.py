"""How the gallery is arranged: cells in groups of one class, the group by what is asked first. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from leukdesk.domain.cell_classes import NOT_A_CELL, UNIDENTIFIED, CellClass, ClassRole
from leukdesk.domain.group_review import confirmable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leukdesk.domain.cases import CellRecord


class GalleryOrder(StrEnum):
    """What comes first within a group."""

    DOUBT = "doubt"
    """What the model is least sure of."""
    LIKENESS = "likeness"
    """What looks most like a blast."""
    PLACE = "place"
    """Frame by frame, as the cells were found."""


@dataclass(frozen=True, slots=True)
class Group:
    """Cells of one class in a row.

    Attributes:
        cell_class: that holds for them.
        cell_ids: in order.
        reviewed: how many of them a person decided on.
    """

    cell_class: CellClass
    cell_ids: tuple[int, ...]
    reviewed: int

    @property
    def confirmable(self) -> bool:
        """Whether it may be confirmed as a whole."""
        return confirmable(self.cell_class)


def place_in(order: GalleryOrder, cell: CellRecord) -> tuple[object, ...]:
    """What a cell is sorted by; nothing that a person decides of it enters, so that it stays in its place."""
    return _KEYS[order](cell)


def grouped(cells: Iterable[CellRecord], classes: Sequence[CellClass]) -> tuple[Group, ...]:
    """The groups from the most urgent to the least, none empty.

    Args:
        cells: those that are shown, sorted by `place_in`.
        classes: in the order of the differential.
    """
    members: dict[CellClass, list[CellRecord]] = {}
    for cell in cells:
        members.setdefault(cell.cell_class, []).append(cell)
    listed = {c.code: n for n, c in enumerate(classes)}
    made = []
    for cell_class in sorted(members, key=lambda c: (_urgency(c), listed.get(c.code, len(listed)), c.code)):
        inside = members[cell_class]
        reviewed = sum(1 for c in inside if c.review is not None)
        made.append(Group(cell_class, tuple(c.cell_id for c in inside), reviewed))
    return tuple(made)


def _urgency(cell_class: CellClass) -> int:
    if cell_class.code == UNIDENTIFIED.code:
        return 2
    if cell_class.code == NOT_A_CELL.code:
        return 5
    return {ClassRole.TARGET: 0, ClassRole.URGENT: 1, ClassRole.OUTSIDE: 4}.get(cell_class.role, 3)


def _place(cell: CellRecord) -> tuple[int, int, int]:
    return cell.frame_id, cell.number, cell.cell_id


def _by_doubt(cell: CellRecord) -> tuple[object, ...]:
    said = cell.suggestion
    if said is None:
        return (2, 0.0, *_place(cell))
    return (0 if said.doubt else 1, said.probability, *_place(cell))


def _by_likeness(cell: CellRecord) -> tuple[object, ...]:
    return (-cell.suggestion.p_blast if cell.suggestion else 1.0, *_place(cell))


_KEYS = {
    GalleryOrder.DOUBT: _by_doubt,
    GalleryOrder.LIKENESS: _by_likeness,
    GalleryOrder.PLACE: _place,
}
