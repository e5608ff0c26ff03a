# ruff: noqa: N802 - Qt names the methods that it calls
"""A picture that is zoomed and dragged: what the view of a frame and the map have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

STEP = 1.25
"""Zoom of one step of keys or wheel."""
CLICK_PX = 4
"""A press that moved further is a drag."""


class PictureView(QGraphicsView):
    """Stays fitted until the operator zooms or drags; says which point was clicked.

    Args:
        name: its object name.
        parent: owner.
    """

    largest_zoom = 16.0
    """Screen pixels a pixel of the picture, at most."""

    zoom_changed = Signal(float)
    point_clicked = Signal(QPoint)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Dark)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Files dropped on the picture belong to the window.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._whole: QRectF | None = None
        self._fitted = True
        self._pressed_at: QPoint | None = None

    @property
    def zoom(self) -> float:
        """Screen pixels a pixel of the picture."""
        return self.transform().m11()

    def fit(self) -> None:
        """The whole picture in the view."""
        self._fitted = True
        if self._whole is not None:
            self.fitInView(self._whole, Qt.AspectRatioMode.KeepAspectRatio)
        self.zoom_changed.emit(self.zoom)

    def actual_size(self) -> None:
        """One screen pixel a pixel of the picture, whatever the screen's density."""
        self._zoom_by(1.0 / (self.zoom * self.devicePixelRatioF()))

    def zoom_in(self) -> None:
        """One step nearer."""
        self._zoom_by(STEP)

    def zoom_out(self) -> None:
        """One step back."""
        self._zoom_by(1 / STEP)

    def _zoom_by(self, factor: float, at: QPoint | None = None) -> None:
        """Zooms around a point of the view, its middle if none is given."""
        if self._whole is None:
            return
        screen = self.viewport().rect()
        fitted = min(screen.width() / self._whole.width(), screen.height() / self._whole.height())
        target = min(max(self.zoom * factor, min(fitted, 1.0) * 0.8), self.largest_zoom)
        self._fitted = False
        point = at or screen.center()
        before = self.mapToScene(point)
        self.scale(target / self.zoom, target / self.zoom)
        moved = self.mapToScene(point) - before
        self.translate(moved.x(), moved.y())
        self.viewport().update()
        self.zoom_changed.emit(self.zoom)

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
        """Ends a drag, or says what was clicked."""
        super().mouseReleaseEvent(event)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        pressed_at, self._pressed_at = self._pressed_at, None
        if pressed_at is None:
            return
        point = event.position().toPoint()
        if (point - pressed_at).manhattanLength() <= CLICK_PX:
            self.point_clicked.emit(point)
        else:
            self._fitted = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom; the rest is Qt's (arrows pan)."""
        if event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_in()
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_out()
        else:
            super().keyPressEvent(event)
