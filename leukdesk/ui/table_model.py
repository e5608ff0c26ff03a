# ruff: noqa: N802 - Qt names the methods that it calls
"""What the window's tables share: named columns, rows in words, and how a list of rows looks."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

if TYPE_CHECKING:
    from collections.abc import Mapping

Index = QModelIndex | QPersistentModelIndex
Column = TypeVar("Column", bound=IntEnum)


class TableModel(QAbstractTableModel):
    """Answers Qt for a table whose cells are words; a model says what its rows and headings are.

    Qt's classes can't be made abstract: what a model must say itself raises NotImplementedError here.

    Attributes:
        columns: of the table, numbered from 0.
        whole_row_roles: for which each cell answers with its whole row.
    """

    columns: ClassVar[type[IntEnum]]
    whole_row_roles: ClassVar = frozenset({Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole})

    def size(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def headings(self) -> Mapping[int, str]:
        """Names of the columns."""
        raise NotImplementedError

    def words(self, row: int) -> Mapping[int, str]:
        """A row in words, by column."""
        raise NotImplementedError

    def cell_words(self, row: int, column: int) -> str:
        """One cell in words."""
        return self.words(row)[column]

    def row_words(self, row: int) -> str:
        """A row in one line, for tool tips and screen readers."""
        return ", ".join(filter(None, self.words(row).values()))

    def mark(self, _row: int, _column: int, _role: int) -> object:
        """What is beside the words of a cell, as an icon or a font; nothing unless a model says otherwise."""
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Rows."""
        return 0 if parent.isValid() else self.size()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.headings()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a cell, or of its whole row."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell_words(index.row(), index.column())
        if role in self.whole_row_roles:
            return self.row_words(index.row())
        return self.mark(index.row(), index.column(), role)


def list_rows(table: QTableView, name: str, accessible_name: str) -> None:
    """Makes a table a list whose rows are selected whole, one at a time, and never typed into.

    Args:
        table: to be set up.
        name: its object name.
        accessible_name: that screen readers say.
    """
    table.setObjectName(name)
    table.setAccessibleName(accessible_name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def list_model(
    table: QTableView, model: TableModel, widths: Mapping[Column, int], wide: Column, padding_px: int
) -> None:
    """Shows a model in a table of one line a row.

    Args:
        table: to be set up.
        model: that it shows.
        widths: of the columns at the first sight, in logical pixels.
        wide: the column that has the rest.
        padding_px: of a row beyond its letters.
    """
    table.setModel(model)
    table.setWordWrap(False)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + padding_px)
    header = table.horizontalHeader()
    header.setSectionsClickable(False)
    header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
    for column, width in widths.items():
        header.resizeSection(column, width)
