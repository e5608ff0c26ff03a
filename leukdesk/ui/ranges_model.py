"""The reference ranges as a Qt model."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from leukdesk.ui.range_words import ages_words, analyte_words, range_line, whom_words
from leukdesk.ui.table_model import TableModel
from leukdesk.ui.translation import number_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject

    from leukdesk.domain.reference_ranges import ReferenceRange


class RangeColumn(IntEnum):
    """The columns of the list."""

    WHAT = 0
    LOW = 1
    HIGH = 2
    AGES = 3
    SEX = 4
    SOURCE = 5


class RangesModel(TableModel):
    """One row a range, in the order in which they are looked up."""

    columns = RangeColumn

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ranges: tuple[ReferenceRange, ...] = ()

    @property
    def ranges(self) -> tuple[ReferenceRange, ...]:
        """The ranges."""
        return self._ranges

    def show_ranges(self, ranges: Sequence[ReferenceRange]) -> None:
        """Lists ranges."""
        self.beginResetModel()
        self._ranges = tuple(ranges)
        self.endResetModel()

    def size(self) -> int:
        """Ranges."""
        return len(self._ranges)

    def headings(self) -> Mapping[int, str]:
        """Names of the columns."""
        return {
            RangeColumn.WHAT: self.tr("Value"),
            RangeColumn.LOW: self.tr("Low"),
            RangeColumn.HIGH: self.tr("High"),
            RangeColumn.AGES: self.tr("Age"),
            RangeColumn.SEX: self.tr("Sex"),
            RangeColumn.SOURCE: self.tr("Source"),
        }

    def words(self, row: int) -> Mapping[int, str]:
        """A range in words, by column."""
        shown = self._ranges[row]
        return {
            RangeColumn.WHAT: analyte_words(shown.analyte),
            RangeColumn.LOW: number_words(shown.low, "g"),
            RangeColumn.HIGH: number_words(shown.high, "g"),
            RangeColumn.AGES: ages_words(shown),
            RangeColumn.SEX: whom_words(shown.sex),
            RangeColumn.SOURCE: shown.source,
        }

    def row_words(self, row: int) -> str:
        """A range in one line, as reports print it."""
        shown = self._ranges[row]
        return f"{range_line(shown)}. {shown.source}"
