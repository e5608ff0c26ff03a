# ruff: noqa: N802 - Qt names the methods that it calls
"""The lines of a differential as the table lists them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leukdesk.ui.translation import filled, number_words, said

if TYPE_CHECKING:
    from leukdesk.domain.cell_classes import ClassRole
    from leukdesk.domain.differential import Differential, DifferentialRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
NAME, COUNT, PERCENT, BAR = range(4)
"""The columns."""


@dataclass(frozen=True, slots=True)
class DifferentialLine:
    """A line of the table; the percent is None outside the denominator."""

    code: str
    name: str
    role: ClassRole
    count: int
    percent: float | None
    interval95: tuple[float, float] | None
    outside: bool = False


class DifferentialModel(QAbstractTableModel):
    """One row a class; classes outside the denominator follow where they occur."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[DifferentialLine] = []

    def show(self, differential: Differential | None) -> None:
        """Takes in a differential; where its classes are those before, only what changed is drawn anew."""
        lines = [] if differential is None else [_line(r) for r in differential.rows]
        if differential is not None:
            lines += [
                DifferentialLine(c.code, said(c.name), c.role, n, None, None, outside=True)
                for c, n in differential.outside
            ]
        before = self._lines
        if [line.code for line in before] != [line.code for line in lines]:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
            return
        self._lines = lines
        rows = [row for row, (was, now) in enumerate(zip(before, lines, strict=True)) if was != now]
        if rows:
            self.dataChanged.emit(self.index(min(rows), NAME), self.index(max(rows), BAR))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Classes."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Name, count, percent and bar."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Class"), self.tr("n"), self.tr("%"), "")[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section in {NAME, BAR} else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate and screen readers ask for."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            percent = "" if line.percent is None else number_words(line.percent, ".1f")
            return (line.name, str(line.count), percent, "")[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if index.column() == NAME else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(line)
        return line if role == ROW_ROLE else None

    def _words(self, line: DifferentialLine) -> str:
        if line.outside:
            return self.tr("{0}: {1}, outside the percentages").format(line.name, line.count)
        if line.interval95 is None or line.percent is None:
            return self.tr("{0}: none counted yet").format(line.name)
        low, high = line.interval95
        words = self.tr("{0}: {1} cells, {2:.1f} % (95 % interval {3:.1f}–{4:.1f} %, counting error only)")
        return filled(words, line.name, line.count, line.percent, low, high)


def _line(row: DifferentialRow) -> DifferentialLine:
    return DifferentialLine(
        row.cell_class.code,
        said(row.cell_class.name),
        row.cell_class.role,
        row.count,
        row.percent,
        row.interval95,
    )
