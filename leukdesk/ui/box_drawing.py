# ruff: noqa: N802 - Qt names the methods that it calls
"""Drawing a box around a cell that was not found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QRubberBand

from leukdesk.domain.geometry import Box

if TYPE_CHECKING:
    from leukdesk.ui.picture_view import PictureView

SMALLEST_PX = 6
"""A box smaller than this on the screen was a click."""
FIRST_SHARE, STEP_SHARE = 0.2, 0.02
"""Of the shorter side of the view: the box that the first key makes, and how far a key moves or widens it."""
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class BoxDrawing(QObject):
    """While it is on, dragging draws a box in place of moving the picture.

    Arrows draw one too: the first puts it in the middle, the others move it, with Shift they change its size.

    Args:
        view: of the picture.

    Attributes:
        on: whether it is.
    """

    box_drawn = Signal(object)
    """A `Box` in pixels of the picture."""

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._view = view
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, view.viewport())
        self._band.setObjectName("drawnBox")
        self._from: QPoint | None = None
        self._by_key: QRect | None = None
        self.on = False
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def switch(self, on: bool) -> None:
        """Lets boxes be drawn, or not."""
        self.on = on
        self._from = self._by_key = None
        self._band.hide()
        shape = Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor
        self._view.viewport().setCursor(shape)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Draws with the left button and the arrows; all else is the view's."""
        if self.on and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._draw_by_key(event)
        if not self.on or not isinstance(event, QMouseEvent):
            return False
        point = event.position().toPoint()
        kind, left = event.type(), Qt.MouseButton.LeftButton
        if kind is QEvent.Type.MouseButtonPress and event.button() is left:
            self._from = point
            self._band.setGeometry(QRect(point, QSize()))
            self._band.show()
        elif self._from is None:
            return kind is QEvent.Type.MouseMove
        elif kind is QEvent.Type.MouseMove:
            self._band.setGeometry(QRect(self._from, point).normalized())
        elif kind is QEvent.Type.MouseButtonRelease and event.button() is left:
            self._by_key = None
            self._finish(QRect(self._from, point).normalized())
        return True

    def forget(self) -> None:
        """Begins anew: the box drawn last has its class, or was given up."""
        self._by_key = None

    def _draw_by_key(self, event: QKeyEvent) -> bool:
        way = _WAYS.get(Qt.Key(event.key()))
        others = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if way is None or others:
            return False
        seen = self._view.viewport().rect()
        shorter = min(seen.width(), seen.height())
        step = max(1, round(STEP_SHARE * shorter))
        box = self._by_key
        if box is None:
            box = QRect(QPoint(), QSize(1, 1) * max(SMALLEST_PX, round(FIRST_SHARE * shorter)))
            box.moveCenter(seen.center())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            wider, higher = step * way[0], step * way[1]
            box = box.adjusted(-wider, -higher, wider, higher)
        else:
            box = box.translated(step * way[0], step * way[1])
        if min(box.width(), box.height()) >= SMALLEST_PX and seen.contains(box):
            self._by_key = box
            self._finish(box)
        return True

    def _finish(self, drawn: QRect) -> None:
        self._from = None
        self._band.hide()
        if min(drawn.width(), drawn.height()) < SMALLEST_PX:
            return
        first, last = self._view.mapToScene(drawn.topLeft()), self._view.mapToScene(drawn.bottomRight())
        width, height = round(last.x() - first.x()), round(last.y() - first.y())
        if width > 0 and height > 0:
            self.box_drawn.emit(Box(round(first.x()), round(first.y()), width, height))
