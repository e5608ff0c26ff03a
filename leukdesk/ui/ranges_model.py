"""The reference ranges as a Qt model."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leukdesk.ui.range_words import ages_words, analyte_words, range_line, whom_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.reference_ranges import ReferenceRange

Index = QModelIndex | QPersistentModelIndex


class RangeColumn(IntEnum):
    """The columns of the list."""

    WHAT = 0
    LOW = 1
    HIGH = 2
    AGES = 3
    SEX = 4
    SOURCE = 5


class RangesModel(QAbstractTableModel):
    """One row a range, in the order in which they are looked up."""

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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        """Ranges."""
        return 0 if parent.isValid() else len(self._ranges)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        """Columns."""
        return 0 if parent.isValid() else len(RangeColumn)

    def headerData(  # noqa: N802 - Qt's own
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            RangeColumn.WHAT: self.tr("Value"),
            RangeColumn.LOW: self.tr("Low"),
            RangeColumn.HIGH: self.tr("High"),
            RangeColumn.AGES: self.tr("Age"),
            RangeColumn.SEX: self.tr("Sex"),
            RangeColumn.SOURCE: self.tr("Source"),
        }[RangeColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a range."""
        if not index.isValid():
            return None
        shown = self._ranges[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                RangeColumn.WHAT: analyte_words(shown.analyte),
                RangeColumn.LOW: f"{shown.low:g}",
                RangeColumn.HIGH: f"{shown.high:g}",
                RangeColumn.AGES: ages_words(shown),
                RangeColumn.SEX: whom_words(shown.sex),
                RangeColumn.SOURCE: shown.source,
            }[RangeColumn(index.column())]
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{range_line(shown)}. {shown.source}"
        return None
