"""Where the tiles of the gallery lie: groups beneath each other, tiles in rows, reckoned without a widget."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = 6
"""Between tiles, and around them, in logical pixels."""


@dataclass(frozen=True, slots=True)
class Place:
    """An upright rectangle of the whole gallery, in logical pixels."""

    x: int
    y: int
    width: int
    height: int


class GalleryLayout:
    """The places of all tiles and headings.

    Args:
        counts: tiles of each group.
        width: of the gallery.
        tile: width and height of a tile.
        heading: height of a group's heading.
    """

    def __init__(self, counts: Sequence[int], width: int, tile: tuple[int, int], heading: int) -> None:
        self._counts = tuple(counts)
        self._tile = tile
        self._heading = heading
        self._width = width
        self.columns = max(1, (width - GAP) // (tile[0] + GAP))
        # Tiles share the room that is left over, so that both edges are straight.
        spare = width - GAP - self.columns * (tile[0] + GAP)
        self._step_x = tile[0] + GAP + max(0, spare) // self.columns
        self._step_y = tile[1] + GAP
        self._tops: list[int] = []
        self._firsts: list[int] = []
        y = first = 0
        for count in self._counts:
            self._tops.append(y)
            self._firsts.append(first)
            y += heading + self._rows(count) * self._step_y + GAP
            first += count
        self.height = y
        self.total = first

    def heading(self, group: int) -> Place:
        """The place of a group's heading."""
        return Place(0, self._tops[group], self._width, self._heading)

    def tile(self, number: int) -> Place:
        """The place of a tile, counted through all groups."""
        group = self.group_of(number)
        row, column = divmod(number - self._firsts[group], self.columns)
        y = self._tops[group] + self._heading + row * self._step_y
        return Place(GAP + column * self._step_x, y, *self._tile)

    def group_of(self, number: int) -> int:
        """The group that a tile belongs to."""
        return bisect_right(self._firsts, number) - 1

    def group_at(self, y: int) -> int | None:
        """The group at a height, heading and tiles; None beneath the last."""
        return bisect_right(self._tops, y) - 1 if self._tops and 0 <= y < self.height else None

    def tile_at(self, x: int, y: int) -> int | None:
        """The tile at a point, or None between tiles."""
        group = self.group_at(y)
        if group is None:
            return None
        row, column = (y - self._tops[group] - self._heading) // self._step_y, (x - GAP) // self._step_x
        number = row * self.columns + column
        if row < 0 or not 0 <= column < self.columns or not 0 <= number < self._counts[group]:
            return None
        place = self.tile(self._firsts[group] + number)
        inside = place.x <= x < place.x + place.width and place.y <= y < place.y + place.height
        return self._firsts[group] + number if inside else None

    def heading_at(self, y: int) -> int | None:
        """The group whose heading is at a height."""
        group = self.group_at(y)
        return group if group is not None and y < self._tops[group] + self._heading else None

    def between(self, top: int, bottom: int) -> tuple[list[int], list[int]]:
        """The groups whose heading and the tiles that lie between two heights, at least in part."""
        groups: list[int] = []
        tiles: list[int] = []
        start = max(0, bisect_right(self._tops, top) - 1)
        for group in range(start, len(self._counts)):
            y = self._tops[group]
            if y >= bottom:
                break
            if y + self._heading > top:
                groups.append(group)
            below = y + self._heading
            first_row = max(0, (top - below) // self._step_y)
            last_row = min(self._rows(self._counts[group]), (bottom - below) // self._step_y + 1)
            first, last = first_row * self.columns, min(self._counts[group], last_row * self.columns)
            tiles += range(self._firsts[group] + first, self._firsts[group] + max(first, last))
        return groups, tiles

    def above(self, number: int) -> int:
        """The tile over a tile, in the group before if need be; itself in the first row of all."""
        group = self.group_of(number)
        row, column = divmod(number - self._firsts[group], self.columns)
        if row:
            return number - self.columns
        if not group:
            return number
        count = self._counts[group - 1]
        last_row = (self._rows(count) - 1) * self.columns
        return self._firsts[group - 1] + min(last_row + column, count - 1)

    def below(self, number: int) -> int:
        """The tile under a tile, in the next group if need be; itself in the last row of all."""
        group = self.group_of(number)
        row, column = divmod(number - self._firsts[group], self.columns)
        count = self._counts[group]
        if row < self._rows(count) - 1:
            return self._firsts[group] + min((row + 1) * self.columns + column, count - 1)
        if group == len(self._counts) - 1:
            return number
        return self._firsts[group + 1] + min(column, self._counts[group + 1] - 1)

    def _rows(self, count: int) -> int:
        return -(-count // self.columns)
