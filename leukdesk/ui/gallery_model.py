# ruff: noqa: N802 - Qt names the methods that it calls
"""The cells of a case as the gallery lists them: one row a cell, group after group."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from leukdesk.ui.case_state import short_name
from leukdesk.ui.gallery_order import GalleryOrder, Group, grouped, place_in
from leukdesk.ui.thumbnail_shelf import ThumbnailShelf
from leukdesk.ui.translation import said
from leukdesk.ui.words import cell_summary, elsewhere_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QImage

    from leukdesk.domain.cases import CellRecord, FrameRecord
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.ui.case_state import CaseState

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole
ELSEWHERE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Words of the frame that a cell is counted in; empty for a cell that stands for itself."""


class GalleryModel(QAbstractListModel):
    """Sorts and groups the cells; asks for the thumbnails of a frame when one of its cells is looked at."""

    thumbnails_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: dict[int, CellRecord] = {}
        self._classes: tuple[CellClass, ...] = ()
        self._in_order: list[int] = []
        self._frames: tuple[FrameRecord, ...] = ()
        self._names: dict[int, str] = {}
        self._elsewhere: Mapping[int, tuple[int, bool]] = {}
        self._groups: tuple[Group, ...] = ()
        self._shown: list[int] = []
        self._rows: dict[int, int] = {}
        self._frame_id: int | None = None
        self._order = GalleryOrder.LIKENESS
        self._shelf = ThumbnailShelf()

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups shown, in order."""
        return self._groups

    def show(self, state: CaseState) -> None:
        """Takes in the present state; selections follow their cells."""
        if state.frames is not self._frames:
            self._frames = state.frames
            self._names = {f.frame_id: PurePath(short_name(f.name)).stem for f in state.frames}
        self._elsewhere = state.elsewhere
        self._classes = state.classes
        before, self._cells = self._cells, {c.cell_id: c for c in state.cells}
        changed = [i for i, cell in self._cells.items() if before.get(i) is not cell]
        for frame_id in {self._cells[i].frame_id for i in changed if i not in before}:
            self._shelf.forget(frame_id)
        if before.keys() != self._cells.keys() or any(self._moved(before[i]) for i in changed):
            self._sort()
        self._arrange()
        rows = [row for row in map(self.row_of, before.keys() & changed) if row >= 0]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def keep_to(self, frame_id: int | None) -> None:
        """Shows the cells of one frame, or of all (None)."""
        if frame_id != self._frame_id:
            self._frame_id = frame_id
            self._arrange()

    def sort_by(self, order: GalleryOrder) -> None:
        """Sorts the groups otherwise, from now on."""
        self._order = order
        self._sort()
        self._arrange()

    def clear(self) -> None:
        """Forgets cells and thumbnails."""
        self._cells, self._in_order, self._frame_id = {}, [], None
        self._shelf.clear()
        self._arrange()

    def add_thumbnails(self, frame_id: int, thumbnails: Mapping[int, QImage]) -> None:
        """Takes in the crops of a frame's cells."""
        self._shelf.put(frame_id, thumbnails)
        rows = [row for row in map(self.row_of, thumbnails) if row >= 0]
        if rows:
            first, last = self.index(min(rows)), self.index(max(rows))
            self.dataChanged.emit(first, last, [Qt.ItemDataRole.DecorationRole])

    def row_of(self, cell_id: int) -> int:
        """The row of a cell, or -1."""
        return self._rows.get(cell_id, -1)

    def cell(self, row: int) -> CellRecord:
        """The cell of a row."""
        return self._cells[self._shown[row]]

    def shown(self, row: int) -> tuple[CellRecord, QImage | None, str]:
        """What the view draws of a row: the cell, its crop if it is at hand, and where else it is counted."""
        cell = self.cell(row)
        elsewhere = self._elsewhere.get(cell.cell_id)
        return cell, self._thumbnail(cell), elsewhere_words(elsewhere) if elsewhere else ""

    def group_of(self, cell_id: int) -> Group | None:
        """The group that a cell is shown in."""
        cell = self._cells.get(cell_id)
        return next((g for g in self._groups if cell and g.cell_class == cell.cell_class), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Cells shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the view and screen readers ask for."""
        if not index.isValid():
            return None
        cell = self.cell(index.row())
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(cell)
        return self._words(cell, role)

    def _words(self, cell: CellRecord, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return said(cell.cell_class.name)
        elsewhere = self._elsewhere.get(cell.cell_id)
        if role == ELSEWHERE_ROLE:
            return elsewhere_words(elsewhere) if elsewhere else ""
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return cell_summary(cell, self._names.get(cell.frame_id, ""), elsewhere)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be selected and dragged to another class."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def _thumbnail(self, cell: CellRecord) -> QImage | None:
        image = self._shelf.get(cell.frame_id, cell.cell_id)
        if image is None and self._shelf.ask(cell.frame_id):
            self.thumbnails_wanted.emit(cell.frame_id)
        return image

    def _moved(self, before: CellRecord) -> bool:
        """Whether a cell is sorted elsewhere than it was."""
        return place_in(self._order, before) != place_in(self._order, self._cells[before.cell_id])

    def _sort(self) -> None:
        """Sorts all cells; a review moves none, so that it need not be done after each of them."""
        self._in_order = sorted(self._cells, key=lambda i: place_in(self._order, self._cells[i]))

    def _arrange(self) -> None:
        cells = (self._cells[i] for i in self._in_order)
        only = self._frame_id
        groups = grouped((c for c in cells if only is None or c.frame_id == only), self._classes)
        shown = [cell_id for group in groups for cell_id in group.cell_ids]
        if shown == self._shown and _shape(groups) == _shape(self._groups):
            self._groups = groups
            return
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._shown[index.row()]) for index in self.persistentIndexList()]
        self._take(groups, shown)
        for index, cell_id in kept:
            row = self._rows.get(cell_id, -1)
            self.changePersistentIndex(index, self.index(row) if row >= 0 else QModelIndex())
        self.layoutChanged.emit()

    def _take(self, groups: tuple[Group, ...], shown: Sequence[int]) -> None:
        self._groups = groups
        self._shown = list(shown)
        self._rows = {cell_id: row for row, cell_id in enumerate(shown)}


def _shape(groups: Sequence[Group]) -> list[tuple[str, int]]:
    """Which headings there are and how many cells stand under each: what the view's places rest on."""
    return [(group.cell_class.code, len(group.cell_ids)) for group in groups]
