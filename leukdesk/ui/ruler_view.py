# ruff: noqa: N802 - Qt names the methods that it calls
"""A micrometer's picture with the lines that were found, and two ends that the operator can move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

HANDLE_PX = 8.0
_FOUND = QColor(0, 150, 255, 130)
_INK, _HALO = QColor(255, 214, 10), QColor(0, 0, 0, 190)
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RulerView(QWidget):
    """Shows the picture fitted; a click places an end, a drag moves it, arrow keys move it by a pixel.

    Space changes to the other end; with Shift, arrow keys move by ten pixels.
    """

    ends_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rulerView")
        self.setAccessibleName(self.tr("Micrometer picture with two ends"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(260, 200)
        self._image = QImage()
        self._shrunk = 1.0
        self._marks: tuple[tuple[float, float, float, float], ...] = ()
        self._ends: list[QPointF] = []
        self._moved = 0
        self._note = ""

    def sizeHint(self) -> QSize:
        """Room for a picture of four by three."""
        return QSize(480, 360)

    def show_note(self, note: str) -> None:
        """Shows words and no picture."""
        self._image, self._marks, self._ends, self._note = QImage(), (), [], note
        self.update()

    def show_picture(self, image: QImage, shrunk: float) -> None:
        """Shows a picture without lines or ends.

        Args:
            image: perhaps reduced.
            shrunk: pixels of the picture a pixel of the image.
        """
        self._image, self._shrunk, self._note = image, shrunk, ""
        self._marks, self._ends, self._moved = (), [], 0
        self.update()

    def show_marks(self, marks: Sequence[tuple[float, float, float, float]]) -> None:
        """Draws the lines found, (x0, y0, x1, y1) in pixels of the picture."""
        self._marks = tuple(marks)
        self.update()

    def ends(self) -> tuple[tuple[float, float], tuple[float, float]] | None:
        """The two ends in pixels of the picture; None until both are placed."""
        if len(self._ends) < 2:
            return None
        one, other = self._ends
        return (one.x(), one.y()), (other.x(), other.y())

    def place_ends(self, one: tuple[float, float], other: tuple[float, float]) -> None:
        """Places both ends, in pixels of the picture."""
        self._ends = [QPointF(*one), QPointF(*other)]
        self.ends_moved.emit()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of the end under the cursor, or places one."""
        if self._image.isNull() or event.button() is not Qt.MouseButton.LeftButton:
            return
        point = event.position()
        near = [(self._to_screen(end) - point).manhattanLength() for end in self._ends]
        if near and min(near) <= 3 * HANDLE_PX:
            self._moved = near.index(min(near))
        elif len(self._ends) < 2:
            self._ends.append(self._to_picture(point))
            self._moved = len(self._ends) - 1
        else:
            self._moved = near.index(min(near))
        self._move_to(self._to_picture(point))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moves the end that was taken hold of."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._moved < len(self._ends):
            self._move_to(self._to_picture(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves an end, or changes to the other."""
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Space and not self._image.isNull():
            if len(self._ends) < 2:
                self._place_both()
            self._moved = 1 - self._moved
            self.update()
        elif step is not None and self._moved < len(self._ends):
            far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._move_to(self._ends[self._moved] + QPointF(*step) * far)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the picture, the lines and the ends."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Dark))
        if self._image.isNull():
            painter.setPen(self.palette().placeholderText().color())
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(24, 24, -24, -24), words, self._note)
        else:
            painter.drawImage(self._fitted(), self._image)
            painter.setPen(QPen(_FOUND, 1.2))
            for x0, y0, x1, y1 in self._marks:
                painter.drawLine(self._to_screen(QPointF(x0, y0)), self._to_screen(QPointF(x1, y1)))
            self._draw_ends(painter)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _draw_ends(self, painter: QPainter) -> None:
        places = [self._to_screen(end) for end in self._ends]
        for colour, width in ((_HALO, 5.0), (_INK, 2.0)):
            painter.setPen(QPen(colour, width))
            if len(places) == 2:
                painter.drawLine(places[0], places[1])
            for number, place in enumerate(places):
                arm = HANDLE_PX * (1.5 if number == self._moved else 1.0)
                painter.drawLine(place - QPointF(arm, 0), place + QPointF(arm, 0))
                painter.drawLine(place - QPointF(0, arm), place + QPointF(0, arm))

    def _place_both(self) -> None:
        width, height = (side * self._shrunk for side in (self._image.width(), self._image.height()))
        self.place_ends((0.25 * width, height / 2), (0.75 * width, height / 2))

    def _move_to(self, point: QPointF) -> None:
        width, height = (side * self._shrunk for side in (self._image.width(), self._image.height()))
        kept = QPointF(min(max(point.x(), 0.0), width), min(max(point.y(), 0.0), height))
        self._ends[self._moved] = kept
        self.ends_moved.emit()
        self.update()

    def _fitted(self) -> QRectF:
        factor = min(self.width() / self._image.width(), self.height() / self._image.height())
        width, height = self._image.width() * factor, self._image.height() * factor
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _to_screen(self, point: QPointF) -> QPointF:
        place = self._fitted()
        factor = place.width() / (self._image.width() * self._shrunk)
        return place.topLeft() + point * factor

    def _to_picture(self, point: QPointF) -> QPointF:
        place = self._fitted()
        return (point - place.topLeft()) * (self._image.width() * self._shrunk / place.width())
