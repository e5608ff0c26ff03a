"""Where the labels of cells go on the screen, so that none covers another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = 3.0
"""Space between a cell's outline and its label, in screen pixels."""


@dataclass(frozen=True, slots=True)
class Area:
    """An upright rectangle on the screen, in logical pixels."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: Area) -> bool:
        """Whether two areas overlap."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def within(self, other: Area) -> bool:
        """Whether this area lies wholly in another."""
        return (
            self.x >= other.x
            and self.y >= other.y
            and self.x + self.width <= other.x + other.width
            and self.y + self.height <= other.y + other.height
        )


@dataclass(frozen=True, slots=True)
class LabelWish:
    """A label that would like to be drawn.

    Attributes:
        key: of the cell.
        outline: of the cell on the screen.
        width: of the label's text with its margins.
        height: of the label.
        rank: a lower one is placed first.
        forced: drawn even if there is no free place (the selected cell's).
    """

    key: int
    outline: Area
    width: float
    height: float
    rank: int
    forced: bool = False


def place_labels(wishes: Sequence[LabelWish], screen: Area, taken: Sequence[Area] = ()) -> dict[int, Area]:
    """A place for each label that has a free one: above its cell, below, right or left of it.

    Args:
        wishes: in any order.
        screen: the visible area.
        taken: areas that are already in use, such as the scale bar's.
    """
    placed: dict[int, Area] = {}
    used = list(taken)
    for wish in sorted(wishes, key=lambda w: (not w.forced, w.rank, w.outline.y, w.outline.x)):
        if not wish.outline.meets(screen):
            continue
        candidates = [a for a in _candidates(wish) if a.within(screen)]
        place = next((a for a in candidates if not any(a.meets(u) for u in used)), None)
        if place is None and wish.forced:
            place = candidates[0] if candidates else _moved_into(screen, _candidates(wish)[0])
        if place is not None:
            placed[wish.key] = place
            used.append(place)
    return placed


def _moved_into(screen: Area, label: Area) -> Area:
    """A label as near to its place as it is seen whole; one that is wider than the screen begins with it."""
    x = max(screen.x, min(label.x, screen.x + screen.width - label.width))
    y = max(screen.y, min(label.y, screen.y + screen.height - label.height))
    return Area(x, y, label.width, label.height)


def _candidates(wish: LabelWish) -> list[Area]:
    o, w, h = wish.outline, wish.width, wish.height
    right = o.x + o.width
    bottom = o.y + o.height
    return [
        Area(o.x, o.y - h - GAP, w, h),
        Area(o.x, bottom + GAP, w, h),
        Area(right - w, o.y - h - GAP, w, h),
        Area(right + GAP, o.y, w, h),
        Area(o.x - w - GAP, o.y, w, h),
    ]
