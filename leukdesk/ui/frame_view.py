# ruff: noqa: N802 - Qt names the methods that it calls
"""The frame: zoom, pan, and the outlines of its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap

from leukdesk.ui.frame_overlay import CellView, draw_overlay, draw_question
from leukdesk.ui.picture_view import PictureView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from leukdesk.domain.frames import Scale
    from leukdesk.domain.geometry import Box

SLACK_PX = 6
"""A click this near to a cell still means it."""


class FrameView(PictureView):
    """Shows one frame with its cells; says which cell the operator picked."""

    cell_picked = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("frameView", parent)
        self.setAccessibleName(self.tr("Frame with its cells"))
        self._item = self._scene.addPixmap(QPixmap())
        self._cells: tuple[CellView, ...] = ()
        self._scale: Scale | None = None
        self._selected: int | None = None
        self._hovered: int | None = None
        self._labels = True
        self._note = ""
        self._drawn: tuple[Box, str] | None = None
        self.zoom_changed.connect(self._on_zoom_changed)
        self.point_clicked.connect(self._on_point_clicked)

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

    def show_drawn(self, box: Box | None, words: str = "") -> None:
        """Shows a box that was drawn and what is asked of it; None takes it away."""
        self._drawn = None if box is None else (box, words)
        self.viewport().update()

    def clear(self, note: str = "") -> None:
        """Shows no frame, or a note in its place."""
        self._note = note
        self._item.setPixmap(QPixmap())
        self._whole = None
        self._scale = None
        self._selected = None
        self.show_cells(())

    def show_labels(self, shown: bool) -> None:
        """Shows or hides the labels of calls."""
        self._labels = shown
        self.viewport().update()

    def _on_zoom_changed(self, zoom: float) -> None:
        # Beyond three times, seeing the pixels is more honest than a blur.
        sharp = zoom * self._item.scale() > 3
        mode = (
            Qt.TransformationMode.FastTransformation if sharp else Qt.TransformationMode.SmoothTransformation
        )
        self._item.setTransformationMode(mode)

    def _on_point_clicked(self, point: QPoint) -> None:
        cell_id = self.cell_at(point)
        if cell_id is not None:
            self.cell_picked.emit(cell_id)

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
        if self._drawn is not None:
            self.menu_wanted.emit(0, self.viewport().mapToGlobal(point))
        elif cell_id is not None:
            self.cell_picked.emit(cell_id)
            self.menu_wanted.emit(cell_id, self.viewport().mapToGlobal(point))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the frame, then outlines, labels and scale bar in screen pixels over it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._item.pixmap().isNull():
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._note)
        else:
            rects = {c.cell_id: self._on_screen(c.box) for c in self._cells}
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
            if self._drawn is not None:
                box, words = self._drawn
                draw_question(painter, self.viewport().rect(), self._on_screen(box), words)
        painter.end()

    def _on_screen(self, box: Box) -> QRectF:
        corner = self.mapFromScene(float(box.x_px), float(box.y_px))
        return QRectF(corner.x(), corner.y(), box.width_px * self.zoom, box.height_px * self.zoom)
