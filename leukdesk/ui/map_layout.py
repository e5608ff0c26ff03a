"""Where frames lie on the map of the covered field. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.domain.placement import FramePlace, FrameSize, Similarity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leukdesk.domain.placement import FieldMap

GAP_SHARE = 0.12
"""Room between frames that don't overlap, over the longest side of a frame."""

WIDEST = 1.6
"""Width of a row of mosaics over the side of the square that all would fill."""


@dataclass(frozen=True, slots=True)
class MapLayout:
    """The map in pixels of its own.

    Attributes:
        frames: by frame_id, from the frame's pixels to the map's.
        width: of the map.
        height: of the map.
        mosaics: mosaics of more than one frame.
        alone: frames that overlap no other.
    """

    frames: Mapping[int, Similarity]
    width: float
    height: float
    mosaics: int
    alone: int


@dataclass(frozen=True, slots=True)
class _Block:
    """Frames that keep together, with the rectangle around them."""

    places: Sequence[FramePlace]
    left: float
    top: float
    width: float
    height: float


def arrange(field_map: FieldMap, sizes: Sequence[FrameSize]) -> MapLayout:
    """Lays mosaics side by side, the largest first, and the frames that overlap no other in rows beneath.

    Args:
        field_map: where the frames lie in their mosaics.
        sizes: of the frames.
    """
    by_id = {s.frame_id: s for s in sizes}
    blocks = [_block([p for p in m if p.frame_id in by_id], by_id) for m in field_map.mosaics()]
    joined = [b for b in blocks if len(b.places) > 1]
    alone = [b for b in blocks if len(b.places) == 1]
    gap = GAP_SHARE * max((max(s.width_px, s.height_px) for s in sizes), default=1)
    area = sum((b.width + gap) * (b.height + gap) for b in blocks)
    widest = max([WIDEST * area**0.5, *(b.width for b in blocks)], default=1.0)
    frames: dict[int, Similarity] = {}
    right, bottom = 0.0, 0.0
    for group in (joined, alone):
        x, y, row = 0.0, bottom + (2 * gap if bottom and group else 0.0), 0.0
        for block in group:
            if x and x + block.width > widest:
                x, y, row = 0.0, y + row + gap, 0.0
            move = Similarity(1 + 0j, complex(x - block.left, y - block.top))
            frames |= {p.frame_id: move.after(p.similarity) for p in block.places}
            x, row = x + block.width + gap, max(row, block.height)
            right, bottom = max(right, x - gap), max(bottom, y + row)
    return MapLayout(frames, right, bottom, len(joined), len(alone))


def _block(places: Sequence[FramePlace], sizes: Mapping[int, FrameSize]) -> _Block:
    corners = [p.similarity(c) for p in places for c in sizes[p.frame_id].corners] or [0j]
    xs, ys = [c.real for c in corners], [c.imag for c in corners]
    return _Block(places, min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
