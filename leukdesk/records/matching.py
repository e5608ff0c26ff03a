"""Which cell of a frame a newly found or drawn box is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.geometry import Box

SAME_PLACE_IOU = 0.5
"""Overlap from which two boxes are one cell; above a half, of two disjoint boxes only one can match."""


@dataclass(frozen=True, slots=True)
class KnownCell:
    """A cell of a frame and whether a person has reviewed it."""

    cell_id: int
    box: Box
    reviewed: bool


def match_cells(found: Sequence[Box], known: Sequence[KnownCell]) -> list[int | None]:
    """The cell of each found box, one-to-one, or None where the box is a new cell.

    Reviewed cells are matched first, so that no review is left behind by a closer cell that nobody looked
    at; among equals the greater overlap wins, then the older cell.
    """
    pairs = [
        (not cell.reviewed, -overlap, cell.cell_id, index)
        for index, box in enumerate(found)
        for cell in known
        if (overlap := box.iou(cell.box)) >= SAME_PLACE_IOU
    ]
    matches: list[int | None] = [None] * len(found)
    taken: set[int] = set()
    for _, _, cell_id, index in sorted(pairs):
        if matches[index] is None and cell_id not in taken:
            matches[index] = cell_id
            taken.add(cell_id)
    return matches


def show_one_cell(one: Box, other: Box) -> bool:
    """Whether two boxes, though of different size, show one cell: each holds the other's centre."""
    return one.contains(other.centre_px) and other.contains(one.centre_px)
