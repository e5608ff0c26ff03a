# ruff: noqa: N802 - Qt names the methods that it calls
"""The gallery's view: tiles in groups, chosen with arrows and the mouse, dragged from class to class.

Qt's list view knows no headings between items, and asks each item for its size whenever one of them moves:
with thousands of cells that would take longer than a key may.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QPainter, QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame

from leukdesk.ui.cell_tiles import Tile, TilePainter
from leukdesk.ui.gallery_headings import draw_heading, offer_rect
from leukdesk.ui.gallery_layout import GAP, GalleryLayout, Place

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )
    from PySide6.QtWidgets import QWidget

    from leukdesk.ui.gallery_model import GalleryModel

Index = QModelIndex | QPersistentModelIndex
CELLS_MIME = "application/x-leukdesk-cells"
"""What is dragged from the gallery; the cells are those selected in it."""


class GalleryView(QAbstractItemView):
    """Says which cell is picked, and which class the selected ones were dropped on."""

    menu_wanted = Signal(QPoint)
    dropped_on_class = Signal(str)
    group_confirmed = Signal(str)

    def __init__(self, model: GalleryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cellGallery")
        self.setAccessibleName(self.tr("Cells by class"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setTabKeyNavigation(False)
        self.viewport().setMouseTracking(True)
        self._gallery = model
        self._tiles = TilePainter()
        self._layout = GalleryLayout((), 100, (1, 1), 1)
        self._over: int | None = None
        self._stays_at: int | None = None
        self.setModel(model)
        model.layoutAboutToBeChanged.connect(self._note_place)
        model.layoutChanged.connect(self._on_rearranged)
        # A review may have changed what a heading says, too.
        model.dataChanged.connect(self.viewport().update)

    def show_tiles(self, side: int, gain: float) -> None:
        """Draws all crops at another size and brightness."""
        self._tiles = TilePainter(side, gain)
        self.lay_out()

    def lay_out(self) -> None:
        """Reckons the places anew."""
        font = self.font()
        heading = self.fontMetrics().height() + 12
        counts = [len(group.cell_ids) for group in self._gallery.groups]
        self._layout = GalleryLayout(counts, self.viewport().width(), self._tiles.size(font), heading)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._layout.height - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._tiles.size(font)[1] + GAP)
        self.viewport().update()

    def _note_place(self) -> None:
        """Keeps where the current cell is seen, if it is."""
        place = self.visualRect(self.currentIndex())
        seen = place.intersects(self.viewport().rect())
        self._stays_at = place.top() if seen else None

    def _on_rearranged(self) -> None:
        """Leaves the current cell where the eye has it, whatever came or went above."""
        self.lay_out()
        current = self.currentIndex()
        if self._stays_at is not None and self._knows(current):
            self.verticalScrollBar().setValue(self._layout.tile(current.row()).y - self._stays_at)

    def visualRect(self, index: Index) -> QRect:
        """Where a cell lies in the view."""
        return self._on_screen(self._layout.tile(index.row())) if self._knows(index) else QRect()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Brings a cell into sight, with a rim around it."""
        if not self._knows(index):
            return
        place, bar = self._layout.tile(index.row()), self.verticalScrollBar()
        top, bottom = place.y - GAP, place.y + place.height + GAP
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue((top + bottom - self.viewport().height()) // 2)
        elif top < bar.value():
            bar.setValue(top - self._layout.heading(0).height)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The cell at a point of the view."""
        row = self._layout.tile_at(point.x(), point.y() + self.verticalOffset())
        return self._gallery.index(row) if row is not None else QModelIndex()

    def horizontalOffset(self) -> int:
        """It never scrolls to the side."""
        return 0

    def verticalOffset(self) -> int:
        """How far it is scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        """Every cell of the model is shown."""
        return False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where the arrows, page keys, home and end lead."""
        current, total = self.currentIndex().row(), self._layout.total
        if not total:
            return QModelIndex()
        if current < 0:
            return self._gallery.index(0)
        move = QAbstractItemView.CursorAction
        page = max(1, self.viewport().height() // (self._tiles.size(self.font())[1] + GAP))
        row = current
        if action in {move.MoveLeft, move.MovePrevious}:
            row = current - 1
        elif action in {move.MoveRight, move.MoveNext}:
            row = current + 1
        elif action in {move.MoveUp, move.MoveDown, move.MovePageUp, move.MovePageDown}:
            step = self._layout.above if action in {move.MoveUp, move.MovePageUp} else self._layout.below
            for _ in range(page if action in {move.MovePageUp, move.MovePageDown} else 1):
                row = step(row)
        elif action == move.MoveHome:
            row = 0
        elif action == move.MoveEnd:
            row = total - 1
        return self._gallery.index(min(max(row, 0), total - 1))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Selects what lies between the two corners of a rectangle, or the one cell at it."""
        area = rect.normalized().translated(0, self.verticalOffset())
        _groups, rows = self._layout.between(area.top(), area.bottom() + 1)
        selection = QItemSelection()
        for row in rows:
            if self._place_rect(self._layout.tile(row)).intersects(area):
                index = self._gallery.index(row)
                selection.select(index, index)
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """What is repainted when the selection changes: all that is seen costs little."""
        return QRegion(self.viewport().rect())

    def keyboardSearch(self, _letters: str) -> None:
        """Letters give cells their class; they search nothing here."""

    def updateGeometries(self) -> None:
        """Keeps the layout with the view's size."""
        super().updateGeometries()
        if self._layout.height != 0 or self._gallery.rowCount():
            self.lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays out anew, with the current cell in sight."""
        super().resizeEvent(event)
        self.lay_out()
        self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Selects a cell, or the cells of a heading, or confirms those."""
        y = round(event.position().y()) + self.verticalOffset()
        group = self._layout.heading_at(y)
        if group is None:
            super().mousePressEvent(event)
            return
        chosen = self._gallery.groups[group]
        heading = self._on_screen(self._layout.heading(group))
        if offer_rect(heading, chosen, self.font()).contains(event.position().toPoint()):
            self.group_confirmed.emit(chosen.cell_class.code)
            return
        first = self._gallery.index(self._gallery.row_of(chosen.cell_ids[0]))
        last = self._gallery.index(self._gallery.row_of(chosen.cell_ids[-1]))
        mode = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(first, mode.NoUpdate)
        self.selectionModel().select(QItemSelection(first, last), mode.ClearAndSelect)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of classes, by mouse or by the menu key."""
        by_key = event.reason() is event.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            if not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drags the selected cells; where they are dropped says their class."""
        drag, data = QDrag(self), QMimeData()
        data.setData(CELLS_MIME, b"selected")
        drag.setMimeData(data)
        image = self.currentIndex().data(Qt.ItemDataRole.DecorationRole)
        if image is not None:
            drag.setPixmap(self._tiles.crop(image, self.devicePixelRatioF()))
        drag.exec(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes cells of the gallery; files belong to the window."""
        if event.mimeData().hasFormat(CELLS_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows which group the cells would go to."""
        self._over = self._layout.group_at(round(event.position().y()) + self.verticalOffset())
        self.viewport().update()
        event.setAccepted(self._over is not None)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Shows no group as a goal any more."""
        self._over = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Says the class of the group that the cells were dropped on."""
        group = self._layout.group_at(round(event.position().y()) + self.verticalOffset())
        self._over = None
        if group is not None and event.mimeData().hasFormat(CELLS_MIME):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped_on_class.emit(self._gallery.groups[group].cell_class.code)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the headings and tiles that are in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = event.rect().translated(0, self.verticalOffset())
        groups, rows = self._layout.between(seen.top(), seen.bottom() + 1)
        palette, ratio = self.palette(), self.devicePixelRatioF()
        painter.setFont(self.font())
        for number in groups:
            rect, group = self._on_screen(self._layout.heading(number)), self._gallery.groups[number]
            draw_heading(painter, rect, group, palette, over=number == self._over)
        selected = {index.row() for index in self.selectionModel().selectedIndexes()}
        current = self.currentIndex().row()
        for row in rows:
            cell, image, elsewhere = self._gallery.shown(row)
            tile = Tile(cell, image, elsewhere, row in selected, row == current)
            place = self._layout.tile(row)
            painter.drawPixmap(
                place.x, place.y - self.verticalOffset(), self._tiles.tile(tile, self.font(), palette, ratio)
            )
        painter.end()

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Moves what is seen; only what comes into sight is drawn."""
        self.viewport().scroll(0, dy)

    def _knows(self, index: Index) -> bool:
        return index.isValid() and 0 <= index.row() < self._layout.total

    def _place_rect(self, place: Place) -> QRect:
        return QRect(place.x, place.y, place.width, place.height)

    def _on_screen(self, place: Place) -> QRect:
        return self._place_rect(place).translated(0, -self.verticalOffset())
