"""The audit trail as a Qt model: as many rows as it has, each read when it is looked at."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from leukdesk.ui.audit_words import action_words, facts_words, when_words, who_words
from leukdesk.ui.line_cache import LineCache

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from leukdesk.domain.audit import AuditLine

Index = QModelIndex | QPersistentModelIndex


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


class AuditModel(QAbstractTableModel):
    """One row a row of the trail, in the order of the numbers given."""

    block_wanted = Signal(int)
    """A block of rows is looked at and not at hand; `take` is awaited."""

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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        """Rows."""
        return 0 if parent.isValid() else len(self._cache)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        """Columns."""
        return 0 if parent.isValid() else len(AuditColumn)

    def headerData(  # noqa: N802 - Qt's own
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
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
        }[AuditColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a row that is at hand; asks for the others."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            line = self._cache.line(index.row())
            if line is not None:
                return _words(line, AuditColumn(index.column()))
            block = self._cache.wanted(index.row())
            if block is not None:
                self.block_wanted.emit(block)
            return "…" if index.column() == AuditColumn.NUMBER else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            line = self._cache.line(index.row())
            return "" if line is None else ", ".join(filter(None, (_words(line, c) for c in AuditColumn)))
        return None


def _words(line: AuditLine, column: AuditColumn) -> str:
    return _IN_WORDS[column](line)


_IN_WORDS: Mapping[AuditColumn, Callable[[AuditLine], str]] = {
    AuditColumn.NUMBER: lambda line: str(line.entry.number),
    AuditColumn.WHEN: lambda line: when_words(line.entry),
    AuditColumn.WHO: lambda line: who_words(line.entry),
    AuditColumn.ACTION: lambda line: action_words(line.entry.action),
    AuditColumn.CASE: lambda line: line.case_number,
    AuditColumn.SUBJECT: lambda line: line.entry.subject,
    AuditColumn.OLD: lambda line: facts_words(line.entry.old),
    AuditColumn.NEW: lambda line: facts_words(line.entry.new),
    AuditColumn.WHY: lambda line: line.entry.why,
}
