"""The rows of a long list that are at hand: read in blocks when they are looked at, forgotten long after."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

Line = TypeVar("Line")

BLOCK = 200
"""Rows that are read in one go: some screens full."""
MOST_BLOCKS = 50


class LineCache(Generic[Line]):
    """Knows which rows a list has, and holds some of them.

    Args:
        numbers: of the rows, in the list's order.
    """

    def __init__(self, numbers: Sequence[int] = ()) -> None:
        self.numbers = numbers
        self._blocks: OrderedDict[int, Sequence[Line]] = OrderedDict()

    def __len__(self) -> int:
        return len(self.numbers)

    def line(self, row: int) -> Line | None:
        """A row, if it is at hand."""
        block = self._blocks.get(row // BLOCK)
        if block is None:
            return None
        self._blocks.move_to_end(row // BLOCK)
        place = row % BLOCK
        return block[place] if place < len(block) else None

    def wanted(self, row: int) -> int | None:
        """The block that must be read for a row; None if it is at hand."""
        return None if row // BLOCK in self._blocks else row // BLOCK

    def numbers_of(self, block: int) -> Sequence[int]:
        """The numbers of a block's rows."""
        return self.numbers[block * BLOCK : (block + 1) * BLOCK]

    def keep(self, block: int, lines: Sequence[Line]) -> tuple[int, int]:
        """Takes the rows of a block; returns the first and last row of the list that they are."""
        self._blocks[block] = lines
        while len(self._blocks) > MOST_BLOCKS:
            self._blocks.popitem(last=False)
        return block * BLOCK, min((block + 1) * BLOCK, len(self.numbers)) - 1
