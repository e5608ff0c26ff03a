# ruff: noqa: N802 - Qt names the methods that it calls
"""The frame: zoom, pan, and the outlines of its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from leukdesk.ui.frame_overlay import CellView, draw_overlay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QContextMenuEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from leukdesk.domain.frames import Scale

LARGEST_ZOOM = 16.0
STEP = 1.25
CLICK_PX = 4
"""A press that moves no further than this is a click, not a drag."""
SLACK_PX = 6
"""A click this near to a cell still means it."""


class FrameView(QGraphicsView):
    """Shows one frame with its cells; says which cell the operator picked."""

    cell_picked = Signal(int)
    menu_wanted = Signal(int, QPoint)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("frameView")
        self.setAccessibleName(self.tr("Frame with its cells"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Dark)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Files dropped on the frame belong to the window.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._item = self._scene.addPixmap(QPixmap())
        self._whole = QRectF(0, 0, 1, 1)
        self._cells: tuple[CellView, ...] = ()
        self._scale: Scale | None = None
        self._selected: int | None = None
        self._hovered: int | None = None
        self._pressed_at: QPoint | None = None
        self._fitted = True
        self._labels = True
        self._note = ""

    def show_frame(self, image: QImage, width_px: int, height_px: int, scale: Scale) -> None:
        """Shows a frame, fitted to the view.

        Args:
            image: the frame, perhaps reduced.
            width_px: the frame's own width, which boxes are given in.
            height_px: the frame's own height.
            scale: of the frame's own pixels.
        """
        self._note = ""
        self._scale = scale
        self._item.setPixmap(QPixmap.fromImage(image))
        self._item.setScale(width_px / max(1, image.width()))
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        margin = 0.02 * max(width_px, height_px)
        self._whole = QRectF(0, 0, width_px, height_px).adjusted(-margin, -margin, margin, margin)
        # Room around the frame lets the point under the cursor stay there at its rim too.
        self._scene.setSceneRect(self._whole.adjusted(-width_px, -height_px, width_px, height_px))
        self.fit()

    def show_cells(self, cells: Sequence[CellView]) -> None:
        """Outlines the cells of the frame shown."""
        self._cells = tuple(cells)
        self._hovered = None
        self.viewport().update()

    def select(self, cell_id: int | None) -> None:
        """Marks a cell as selected and brings it into sight."""
        self._selected = cell_id
        cell = next((c for c in self._cells if c.cell_id == cell_id), None)
        if cell is not None and not self._fitted:
            self.ensureVisible(QRectF(cell.box.x_px, cell.box.y_px, cell.box.width_px, cell.box.height_px))
        self.viewport().update()

    def clear(self, note: str = "") -> None:
        """Shows no frame, or a note in its place."""
        self._note = note
        self._item.setPixmap(QPixmap())
        self._scale = None
        self._selected = None
        self.show_cells(())

    def show_labels(self, shown: bool) -> None:
        """Shows or hides the labels of calls."""
        self._labels = shown
        self.viewport().update()

    @property
    def zoom(self) -> float:
        """Screen pixels a frame pixel."""
        return self.transform().m11()

    def fit(self) -> None:
        """The whole frame in the view."""
        self._fitted = True
        if not self._item.pixmap().isNull():
            self.fitInView(self._whole, Qt.AspectRatioMode.KeepAspectRatio)
        self.zoom_changed.emit(self.zoom)

    def actual_size(self) -> None:
        """One screen pixel a frame pixel, whatever the screen's density."""
        self._zoom_by(1.0 / (self.zoom * self.devicePixelRatioF()))

    def zoom_in(self) -> None:
        """One step nearer."""
        self._zoom_by(STEP)

    def zoom_out(self) -> None:
        """One step back."""
        self._zoom_by(1 / STEP)

    def _zoom_by(self, factor: float, at: QPoint | None = None) -> None:
        """Zooms around a point of the view, its middle if none is given."""
        pixmap = self._item.pixmap()
        if pixmap.isNull():
            return
        screen = self.viewport().rect()
        fitted = min(screen.width() / self._whole.width(), screen.height() / self._whole.height())
        target = min(max(self.zoom * factor, min(fitted, 1.0) * 0.8), LARGEST_ZOOM)
        self._fitted = False
        point = at or screen.center()
        before = self.mapToScene(point)
        self.scale(target / self.zoom, target / self.zoom)
        moved = self.mapToScene(point) - before
        self.translate(moved.x(), moved.y())
        # Beyond three times, seeing the pixels is more honest than a blur.
        sharp = target * self._item.scale() > 3
        mode = (
            Qt.TransformationMode.FastTransformation if sharp else Qt.TransformationMode.SmoothTransformation
        )
        self._item.setTransformationMode(mode)
        self.zoom_changed.emit(self.zoom)

    def cell_at(self, point: QPoint) -> int | None:
        """The id of the smallest cell at a point of the view."""
        scene = self.mapToScene(point)
        slack = SLACK_PX / max(self.zoom, 1e-6)
        hits = [
            c
            for c in self._cells
            if c.box.x_px - slack <= scene.x() <= c.box.right_px + slack
            and c.box.y_px - slack <= scene.y() <= c.box.bottom_px + slack
        ]
        return min(hits, key=lambda c: c.box.area_px).cell_id if hits else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms to the cursor."""
        steps = event.angleDelta().y() / 120
        if steps:
            self._zoom_by(STEP**steps, event.position().toPoint())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stays fitted until the operator zooms."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a drag, or picks the cell that was clicked."""
        super().mouseReleaseEvent(event)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        point = event.position().toPoint()
        if self._pressed_at is not None and (point - self._pressed_at).manhattanLength() <= CLICK_PX:
            cell_id = self.cell_at(point)
            if cell_id is not None:
                self.cell_picked.emit(cell_id)
        self._pressed_at = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows what the cursor is over."""
        super().mouseMoveEvent(event)
        hovered = self.cell_at(event.position().toPoint()) if not event.buttons() else self._hovered
        if hovered != self._hovered:
            self._hovered = hovered
            cell = next((c for c in self._cells if c.cell_id == hovered), None)
            self.viewport().setToolTip(cell.summary if cell else "")
            shape = Qt.CursorShape.PointingHandCursor if cell else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the cell under the cursor."""
        point = event.pos()
        cell_id = self.cell_at(point)
        if cell_id is not None:
            self.cell_picked.emit(cell_id)
            self.menu_wanted.emit(cell_id, self.viewport().mapToGlobal(point))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom; the rest is Qt's (arrows pan)."""
        if event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_in()
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the frame, then outlines, labels and scale bar in screen pixels over it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._item.pixmap().isNull():
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._note)
        else:
            rects = {c.cell_id: self._on_screen(c) for c in self._cells}
            draw_overlay(
                painter,
                self.viewport().rect(),
                [(c, rects[c.cell_id]) for c in self._cells],
                selected=self._selected,
                hovered=self._hovered,
                labels=self._labels,
                scale=self._scale,
                zoom=self.zoom,
            )
        painter.end()

    def _on_screen(self, cell: CellView) -> QRectF:
        box = cell.box
        corner = self.mapFromScene(float(box.x_px), float(box.y_px))
        return QRectF(corner.x(), corner.y(), box.width_px * self.zoom, box.height_px * self.zoom)
