# ruff: noqa: N802 - Qt names the methods that it calls
"""Drawing a box around a cell that was not found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QRubberBand

from leukdesk.domain.geometry import Box

if TYPE_CHECKING:
    from leukdesk.ui.picture_view import PictureView

SMALLEST_PX = 6
"""A box smaller than this on the screen was a click."""


class BoxDrawing(QObject):
    """While it is on, dragging draws a box in place of moving the picture.

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
        self.on = False
        view.viewport().installEventFilter(self)

    def switch(self, on: bool) -> None:
        """Lets boxes be drawn, or not."""
        self.on = on
        self._from = None
        self._band.hide()
        shape = Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor
        self._view.viewport().setCursor(shape)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Draws with the left button; all else is the view's."""
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
            self._finish(QRect(self._from, point).normalized())
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
