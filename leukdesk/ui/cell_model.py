# ruff: noqa: N802 - Qt names the methods that it calls
"""The cells of a case as a Qt model: sorted and filtered by proxies, drawn by the list's delegate."""

from __future__ import annotations

from enum import IntEnum
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from leukdesk.domain.calls import Call
from leukdesk.ui.case_state import short_name, standing_call
from leukdesk.ui.words import call_words, cell_summary, certainty_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QImage

    from leukdesk.domain.cases import CellRecord, FrameRecord

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns of the list."""

    CLASS = 0
    CALL = 1
    P_BLAST = 2


CELL_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
CERTAINTY_ROLE = Qt.ItemDataRole.UserRole + 2
FRAME_NAME_ROLE = Qt.ItemDataRole.UserRole + 3

_URGENCY = {Call.BLAST: 0, Call.UNSURE: 1, Call.NOT_BLAST: 2}


class CellModel(QAbstractTableModel):
    """One row a cell."""

    thumbnails_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: list[CellRecord] = []
        self._names: dict[int, str] = {}
        self._thumbnails: dict[int, QImage] = {}
        self._asked: set[int] = set()

    def show(self, cells: Sequence[CellRecord], frames: Sequence[FrameRecord]) -> None:
        """Takes in the present state; rows stay in place where the same cells come again."""
        self._names = {f.frame_id: PurePath(short_name(f.name)).stem for f in frames}
        old = [c.cell_id for c in self._cells]
        new = [c.cell_id for c in cells]
        if new[: len(old)] != old:
            self.beginResetModel()
            self._cells = list(cells)
            self.endResetModel()
            return
        for row, (before, now) in enumerate(zip(self._cells, cells, strict=False)):
            if before != now:
                self._cells[row] = now
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        if len(new) > len(old):
            self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
            self._cells.extend(cells[len(old) :])
            self.endInsertRows()

    def clear(self) -> None:
        """Forgets cells and thumbnails."""
        self.beginResetModel()
        self._cells = []
        self._thumbnails.clear()
        self._asked.clear()
        self.endResetModel()

    def add_thumbnails(self, thumbnails: Mapping[int, QImage]) -> None:
        """Takes in the crops of cells."""
        self._thumbnails.update(thumbnails)
        for row, cell in enumerate(self._cells):
            if cell.cell_id in thumbnails:
                index = self.index(row, 0)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def row_of(self, cell_id: int) -> int:
        """The row of a cell, or -1."""
        return next((row for row, c in enumerate(self._cells) if c.cell_id == cell_id), -1)

    def cell(self, row: int) -> CellRecord:
        """The cell of a row."""
        return self._cells[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Cells."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns and what they mean."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Cell"), self.tr("Call"), self.tr("p(blast)"))[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                self.tr("The cell's class; click to sort by class"),
                self.tr("Blast, unsure or not blast, and how sure the model is; click to sort"),
                self.tr("The model's probability that the cell is a blast; click to sort"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate, the proxies and screen readers ask for."""
        if not index.isValid():
            return None
        cell = self._cells[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(cell, Column(index.column()))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(cell)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return cell_summary(cell, self._names.get(cell.frame_id, ""))
        return self._for_delegate(cell, index.column(), role)

    def _for_delegate(self, cell: CellRecord, column: int, role: int) -> Any:
        if role == CELL_ROLE:
            return cell
        if role == SORT_ROLE:
            return _sort_key(cell, Column(column))
        if role == FRAME_NAME_ROLE:
            return self._names.get(cell.frame_id, "")
        if role == CERTAINTY_ROLE:
            if cell.review is not None:
                return self.tr("reviewed")
            return certainty_words(cell.suggestion.probability) if cell.suggestion else ""
        return None

    def _text(self, cell: CellRecord, column: Column) -> str:
        if column is Column.CLASS:
            return cell.cell_class.name
        if column is Column.CALL:
            return call_words(standing_call(cell))
        return f"{cell.suggestion.p_blast:.2f}" if cell.suggestion else "–"

    def _thumbnail(self, cell: CellRecord) -> QImage | None:
        image = self._thumbnails.get(cell.cell_id)
        if image is None and cell.frame_id not in self._asked:
            self._asked.add(cell.frame_id)
            self.thumbnails_wanted.emit(cell.frame_id)
        return image


class CellProxy(QSortFilterProxyModel):
    """Sorts the cells and may keep to one frame."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame_id: int | None = None
        self.setSortRole(SORT_ROLE)
        self.setDynamicSortFilter(True)

    def keep_to(self, frame_id: int | None) -> None:
        """Shows the cells of one frame, or of all (None)."""
        if frame_id != self._frame_id:
            self._frame_id = frame_id
            self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a cell is of the frame kept to."""
        model = self.sourceModel()
        cell = model.data(model.index(source_row, 0, source_parent), CELL_ROLE)
        return self._frame_id is None or cell.frame_id == self._frame_id

    def lessThan(self, left: Index, right: Index) -> bool:
        """Compares by the column's own key."""
        model = self.sourceModel()
        return bool(model.data(left, SORT_ROLE) < model.data(right, SORT_ROLE))


def _sort_key(cell: CellRecord, column: Column) -> tuple[Any, ...]:
    place = (cell.frame_id, cell.number, cell.cell_id)
    p_blast = cell.suggestion.p_blast if cell.suggestion else -1.0
    if column is Column.CLASS:
        return (cell.cell_class.name, *place)
    if column is Column.CALL:
        return (_URGENCY[standing_call(cell)], -p_blast, *place)
    return (p_blast, *place)
