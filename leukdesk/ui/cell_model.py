# ruff: noqa: N802 - Qt names the methods that it calls
"""The cells of a case as a Qt model, which sorts and filters itself.

A proxy would ask Python for a key at each comparison: sorting 3,000 cells took it over half a second.
"""

from __future__ import annotations

from enum import IntEnum
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from leukdesk.domain.calls import Call
from leukdesk.domain.cell_classes import ClassRole
from leukdesk.ui.case_state import seen_elsewhere, short_name, standing_call
from leukdesk.ui.words import (
    call_words,
    cell_summary,
    certainty_words,
    doubt_short,
    elsewhere_words,
    likeness_words,
)

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
CERTAINTY_ROLE = Qt.ItemDataRole.UserRole + 1
FRAME_NAME_ROLE = Qt.ItemDataRole.UserRole + 2
ELSEWHERE_ROLE = Qt.ItemDataRole.UserRole + 3
"""Words of the frame that a cell is counted in; empty for a cell that stands for itself."""

_URGENCY = {Call.BLAST: 2, Call.UNSURE: 1, Call.NOT_BLAST: 0}


class CellModel(QAbstractTableModel):
    """One row a cell."""

    thumbnails_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: dict[int, CellRecord] = {}
        self._shown: list[int] = []
        self._rows: dict[int, int] = {}
        self._column = Column.P_BLAST
        self._reverse = True
        self._frame_id: int | None = None
        self._names: dict[int, str] = {}
        self._elsewhere: dict[int, tuple[int, bool]] = {}
        self._thumbnails: dict[int, QImage] = {}
        self._asked: set[int] = set()

    def show(self, cells: Sequence[CellRecord], frames: Sequence[FrameRecord]) -> None:
        """Takes in the present state; rows stay in place where the same cells come again."""
        self._names = {f.frame_id: PurePath(short_name(f.name)).stem for f in frames}
        self._elsewhere = seen_elsewhere(cells, frames)
        before, self._cells = self._cells, {c.cell_id: c for c in cells}
        self._update(before)

    def keep_to(self, frame_id: int | None) -> None:
        """Shows the cells of one frame, or of all (None)."""
        if frame_id != self._frame_id:
            self._frame_id = frame_id
            self._update(self._cells)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column, and from now on."""
        self._column, self._reverse = Column(column), order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def clear(self) -> None:
        """Forgets cells and thumbnails."""
        self._cells, self._frame_id = {}, None
        self._thumbnails.clear()
        self._asked.clear()
        self._reset([])

    def add_thumbnails(self, thumbnails: Mapping[int, QImage]) -> None:
        """Takes in the crops of cells."""
        self._thumbnails.update(thumbnails)
        for cell_id in thumbnails:
            row = self.row_of(cell_id)
            if row >= 0:
                index = self.index(row, 0)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def row_of(self, cell_id: int) -> int:
        """The row of a cell, or -1."""
        return self._rows.get(cell_id, -1)

    def cell(self, row: int) -> CellRecord:
        """The cell of a row."""
        return self._cells[self._shown[row]]

    def _update(self, before: Mapping[int, CellRecord]) -> None:
        wanted = [i for i, c in self._cells.items() if self._frame_id in {None, c.frame_id}]
        if not set(self._rows) <= set(wanted):
            self._reset(self._sorted(wanted))
            return
        for row, cell_id in enumerate(self._shown):
            if before.get(cell_id) != self._cells[cell_id]:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        new = [cell_id for cell_id in wanted if cell_id not in self._rows]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(new) - 1)
            self._take(self._shown + new)
            self.endInsertRows()
        self._arrange()

    def _reset(self, shown: list[int]) -> None:
        self.beginResetModel()
        self._take(shown)
        self.endResetModel()

    def _arrange(self) -> None:
        """Puts the rows in order; selections follow their cells."""
        order = self._sorted(self._shown)
        if order == self._shown:
            return
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._shown[index.row()]) for index in self.persistentIndexList()]
        self._take(order)
        now = [self.index(self._rows[cell_id], index.column()) for index, cell_id in kept]
        self.changePersistentIndexList([index for index, _cell_id in kept], now)
        self.layoutChanged.emit()

    def _take(self, shown: list[int]) -> None:
        self._shown = shown
        self._rows = {cell_id: row for row, cell_id in enumerate(shown)}

    def _sorted(self, cell_ids: Sequence[int]) -> list[int]:
        in_place = sorted(cell_ids, key=lambda i: _place(self._cells[i]))
        return sorted(in_place, key=lambda i: _sort_key(self._cells[i], self._column), reverse=self._reverse)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Cells."""
        return 0 if parent.isValid() else len(self._shown)

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
            return (self.tr("Cell"), self.tr("Call"), self.tr("Blast-like"))[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                self.tr("The cell's class; click to sort by class"),
                self.tr("Blast, unsure or not blast, and how sure the model is or why not; click to sort"),
                self.tr("How much the model sees of a blast: high, medium or low; click to sort"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate and screen readers ask for."""
        if not index.isValid():
            return None
        cell = self.cell(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(cell, Column(index.column()))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(cell)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            elsewhere = self._elsewhere.get(cell.cell_id)
            return cell_summary(cell, self._names.get(cell.frame_id, ""), elsewhere)
        return self._for_delegate(cell, role)

    def _for_delegate(self, cell: CellRecord, role: int) -> Any:
        if role == CELL_ROLE:
            return cell
        if role == FRAME_NAME_ROLE:
            return self._names.get(cell.frame_id, "")
        if role == ELSEWHERE_ROLE:
            elsewhere = self._elsewhere.get(cell.cell_id)
            return elsewhere_words(elsewhere) if elsewhere else ""
        if role == CERTAINTY_ROLE:
            return self._certainty(cell)
        return None

    def _certainty(self, cell: CellRecord) -> str:
        """What stands under the call: that it is urgent, or who or what makes it sure or unsure."""
        said = cell.suggestion
        if cell.review is not None:
            return self.tr("reviewed")
        if cell.cell_class.role is ClassRole.URGENT:
            return self.tr("urgent")
        if said is None:
            return ""
        if said.doubt:
            return doubt_short(said.doubt)
        return self.tr("sure: {0}").format(certainty_words(said.probability))

    def _text(self, cell: CellRecord, column: Column) -> str:
        if column is Column.CLASS:
            return cell.cell_class.name
        if column is Column.CALL:
            return call_words(standing_call(cell))
        return likeness_words(cell.suggestion.p_blast) if cell.suggestion else "–"

    def _thumbnail(self, cell: CellRecord) -> QImage | None:
        image = self._thumbnails.get(cell.cell_id)
        if image is None and cell.frame_id not in self._asked:
            self._asked.add(cell.frame_id)
            self.thumbnails_wanted.emit(cell.frame_id)
        return image


def _place(cell: CellRecord) -> tuple[int, int, int]:
    return cell.frame_id, cell.number, cell.cell_id


def _sort_key(cell: CellRecord, column: Column) -> tuple[Any, ...]:
    p_blast = cell.suggestion.p_blast if cell.suggestion else -1.0
    if column is Column.CLASS:
        return (cell.cell_class.name,)
    if column is Column.CALL:
        return _URGENCY[standing_call(cell)], p_blast
    return (p_blast,)
