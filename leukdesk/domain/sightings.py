"""Cells seen in more than one frame: which sightings are of one cell, and which of them counts.

Each sighting stays a cell of its frame. One of a cell's sightings stands for it and may be counted: a whole
one before one that a border cuts, one on a usable frame before one that is not, one with a suggestion before
one that only a person saw, then the better focus, then the first. The newest review of any sighting holds for
all of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from leukdesk.domain.cases import WhyNot, why_not_counted
from leukdesk.domain.frames import Light
from leukdesk.domain.placement import box_polygon, place_upon, polygon_area, shared_part

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from leukdesk.domain.cases import CellRecord, FrameRecord
    from leukdesk.domain.geometry import Box
    from leukdesk.domain.placement import FieldMap, FrameSize, Similarity

SAME_CELL_IOU = 0.35
"""Intersection over union, of what both frames show of two outlines, from which they are one cell: those of
one cell seldom share less, and those of touching neighbours seldom more."""

_SIGMAS = 3.0
"""Standard deviations that a place is allowed to be off by."""

_FARTHEST_SHARE = 0.25
"""A cell moves by no more than this share of its size: further off could lie its neighbour."""


@dataclass(frozen=True, slots=True)
class SeenTwice:
    """Two cells of different frames that show the same cell.

    Attributes:
        cell_id: of the later cell.
        same_as: of the earlier one.
        overlap: of their outlines, from 0 to 1.
    """

    cell_id: int
    same_as: int
    overlap: float


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell's place in its frame."""

    cell_id: int
    box: Box


def find_sightings(
    spots: Mapping[int, Sequence[Spot]], frames: Sequence[FrameSize], field_map: FieldMap
) -> list[SeenTwice]:
    """The pairs of cells that are one cell, over all frames that lie upon each other.

    Args:
        spots: cells by frame_id.
        frames: of the case.
        field_map: where they lie.
    """
    sizes = {f.frame_id: f for f in frames}
    direct = field_map.direct_ways()
    pairs = []
    for places in field_map.mosaics():
        for n, later in enumerate(places):
            for earlier in places[:n]:
                # What lies between two frames that overlap by a link of their own cannot make it less sure.
                way = direct.get((later.frame_id, earlier.frame_id)) or place_upon(later, earlier)
                pairs += _shared_cells(spots, way, sizes[later.frame_id], sizes[earlier.frame_id])
    return pairs


def _shared_cells(
    spots: Mapping[int, Sequence[Spot]],
    placed: tuple[Similarity, float],
    one: FrameSize,
    other: FrameSize,
) -> list[SeenTwice]:
    way, off_px = placed
    if abs(way(one.middle) - other.middle) > way.scale * abs(one.middle) + abs(other.middle):
        return []
    laid = _Laid(way, tuple(way(c) for c in one.corners), other.corners, off_px)
    if not shared_part(laid.whole_one, laid.whole_other):
        return []
    found = [
        (share, here.cell_id, there.cell_id)
        for here in spots.get(one.frame_id, ())
        for there in spots.get(other.frame_id, ())
        if (share := laid.overlap(here.box, there.box)) >= SAME_CELL_IOU
    ]
    pairs, taken = [], set()
    for share, here, there in sorted(found, key=lambda f: (-f[0], f[1], f[2])):
        if here not in taken and there not in taken:
            taken |= {here, there}
            pairs.append(SeenTwice(here, there, share))
    return pairs


@dataclass(frozen=True, slots=True)
class _Laid:
    """One frame laid upon another.

    Attributes:
        way: from pixels of the one to pixels of the other, which all else is given in.
        whole_one: corners of the one.
        whole_other: corners of the other.
        off_px: what the way may be off by, one standard deviation.
    """

    way: Similarity
    whole_one: tuple[complex, ...]
    whole_other: tuple[complex, ...]
    off_px: float

    def overlap(self, here: Box, there: Box) -> float:
        """Intersection over union of an outline of the one and one of the other.

        Each is taken as far as the other's frame shows it, so that a cell that one frame's border cuts is
        compared with the same part of the whole one; and the one may first move by what its place may be off.
        """
        size = min(there.width_px, there.height_px, self.way.scale * min(here.width_px, here.height_px))
        reach = min(_SIGMAS * self.off_px, _FARTHEST_SHARE * size)
        apart = complex(*there.centre_px) - self.way(complex(*here.centre_px))
        if abs(apart) > there.width_px + there.height_px + reach:
            return 0.0
        one = shared_part(box_polygon(here, self.way), self.whole_other)
        other = shared_part(box_polygon(there), self.whole_one)
        if not one or not other:
            return 0.0
        apart = sum(other) / len(other) - sum(one) / len(one)
        step = apart * min(1.0, reach / abs(apart)) if apart else 0j
        shared = polygon_area(shared_part([c + step for c in one], other))
        return shared / max(1e-9, polygon_area(one) + polygon_area(other) - shared)


def group_sightings(pairs: Iterable[SeenTwice], frame_of: Mapping[int, int]) -> list[list[int]]:
    """Cells by what they are sightings of; the surest pairs join first, and no frame sees a cell twice."""
    group = {cell_id: [cell_id] for cell_id in frame_of}
    for pair in sorted(pairs, key=lambda p: (-p.overlap, p.cell_id, p.same_as)):
        one, other = group.get(pair.cell_id), group.get(pair.same_as)
        if one is None or other is None or one is other:
            continue
        if {frame_of[c] for c in one} & {frame_of[c] for c in other}:
            continue
        one += other
        for cell_id in other:
            group[cell_id] = one
    distinct = {id(members): members for members in group.values() if len(members) > 1}
    return [sorted(members) for members in distinct.values()]


def count_once(
    cells: Sequence[CellRecord],
    pairs: Iterable[SeenTwice],
    frames: Mapping[int, FrameRecord],
    reviewed_in_turn: Mapping[int, int],
) -> list[CellRecord]:
    """The same cells, of which each that was seen more than once counts once.

    Args:
        cells: of a case, each as if it were the only sighting.
        pairs: of cells that are one cell.
        frames: by id.
        reviewed_in_turn: by cell_id, a number that rises with each review.
    """
    by_id = {c.cell_id: c for c in cells}
    for members in group_sightings(pairs, {c.cell_id: c.frame_id for c in cells}):
        seen = [by_id[i] for i in members]
        shown = min(seen, key=lambda c: _rank(c, frames[c.frame_id]))
        judged = [c for c in seen if c.review is not None]
        newest = max(judged, key=lambda c: reviewed_in_turn.get(c.cell_id, 0), default=None)
        for cell in seen:
            by_id[cell.cell_id] = _as_sighting(cell, shown, newest, frames[cell.frame_id])
    return [by_id[c.cell_id] for c in cells]


def _rank(cell: CellRecord, frame: FrameRecord) -> tuple[bool, bool, bool, int, int, int]:
    lights = [m.light for m in frame.quality.measures if m.name == "focus"]
    softness = max((list(Light).index(light) for light in lights), default=0)
    return cell.cut, not frame.quality.usable, cell.suggestion is None, softness, cell.frame_id, cell.cell_id


def _as_sighting(
    cell: CellRecord, shown: CellRecord, newest: CellRecord | None, frame: FrameRecord
) -> CellRecord:
    decided = cell if newest is None else replace(cell, review=newest.review, cell_class=newest.cell_class)
    if cell.cell_id != shown.cell_id:
        return replace(decided, why_not=WhyNot.DUPLICATE, same_cell_as=shown.cell_id)
    usable = frame.quality.usable
    return replace(decided, why_not=why_not_counted(decided.cell_class, cut=cell.cut, frame_usable=usable))
