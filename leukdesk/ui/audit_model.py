"""The audit trail as a Qt model: as many rows as it has, each read when it is looked at."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from leukdesk.ui.audit_words import action_words, subject_words, when_words, who_words, why_words
from leukdesk.ui.fact_words import facts_words
from leukdesk.ui.line_cache import LineCache
from leukdesk.ui.table_model import TableModel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from leukdesk.domain.audit import AuditLine


class AuditColumn(IntEnum):
    """The columns of the trail."""

    NUMBER = 0
    WHEN = 1
    WHO = 2
    ACTION = 3
    CASE = 4
    SUBJECT = 5
    OLD = 6
    NEW = 7
    WHY = 8


class AuditModel(TableModel):
    """One row a row of the trail, in the order of the numbers given."""

    block_wanted = Signal(int)
    """A block of rows is looked at and not at hand; `take` is awaited."""
    columns = AuditColumn
    whole_row_roles = frozenset({Qt.ItemDataRole.AccessibleTextRole})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache: LineCache[AuditLine] = LineCache()

    def show_numbers(self, numbers: Sequence[int]) -> None:
        """Shows other rows; none of them is at hand yet."""
        self.beginResetModel()
        self._cache = LineCache(numbers)
        self.endResetModel()

    def numbers_of(self, block: int) -> Sequence[int]:
        """The numbers of a block's rows."""
        return self._cache.numbers_of(block)

    def take(self, block: int, lines: Sequence[AuditLine]) -> None:
        """Shows the rows of a block."""
        first, last = self._cache.keep(block, lines)
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(AuditColumn) - 1))

    def line(self, row: int) -> AuditLine | None:
        """A row, if it is at hand."""
        return self._cache.line(row)

    def size(self) -> int:
        """Rows."""
        return len(self._cache)

    def headings(self) -> Mapping[int, str]:
        """Names of the columns."""
        return {
            AuditColumn.NUMBER: self.tr("No."),
            AuditColumn.WHEN: self.tr("When"),
            AuditColumn.WHO: self.tr("Who"),
            AuditColumn.ACTION: self.tr("What"),
            AuditColumn.CASE: self.tr("Case"),
            AuditColumn.SUBJECT: self.tr("Of"),
            AuditColumn.OLD: self.tr("Before"),
            AuditColumn.NEW: self.tr("Now"),
            AuditColumn.WHY: self.tr("Why"),
        }

    def cell_words(self, row: int, column: int) -> str:
        """Words of a row that is at hand; asks for the others."""
        line = self._cache.line(row)
        if line is not None:
            return _IN_WORDS[AuditColumn(column)](line)
        block = self._cache.wanted(row)
        if block is not None:
            self.block_wanted.emit(block)
        return "…" if column == AuditColumn.NUMBER else ""

    def row_words(self, row: int) -> str:
        """A row in one line, if it is at hand; a screen reader asks for none."""
        line = self._cache.line(row)
        return "" if line is None else ", ".join(filter(None, (said(line) for said in _IN_WORDS.values())))


_IN_WORDS: Mapping[AuditColumn, Callable[[AuditLine], str]] = {
    AuditColumn.NUMBER: lambda line: str(line.entry.number),
    AuditColumn.WHEN: lambda line: when_words(line.entry),
    AuditColumn.WHO: lambda line: who_words(line.entry),
    AuditColumn.ACTION: lambda line: action_words(line.entry.action),
    AuditColumn.CASE: lambda line: line.case_number,
    AuditColumn.SUBJECT: lambda line: subject_words(line.entry.subject),
    AuditColumn.OLD: lambda line: facts_words(line.entry.old),
    AuditColumn.NEW: lambda line: facts_words(line.entry.new),
    AuditColumn.WHY: lambda line: why_words(line.entry.why),
}
