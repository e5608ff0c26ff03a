# ruff: noqa: N802 - Qt names the methods that it calls
"""The histogram of the live picture, and how much of it is burnt out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

COLOURS = (QColor("#d1495b"), QColor("#2e9e6b"), QColor("#3b7dd8"))
"""Red, green and blue; told apart by their place too, as the curves seldom cover each other."""
HEIGHT_PX = 92
CLIPPED_FROM = 0.01
"""Share of burnt-out pixels that is worth a word."""


class HistogramView(QWidget):
    """Draws the curves by the root of their height, so that the background's peak doesn't hide the cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("histogram")
        self.setAccessibleName(self.tr("Histogram of the live picture"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._curves: Sequence[Sequence[float]] = ()
        self._clipped = 0.0

    def show_histogram(self, curves: Sequence[Sequence[float]], clipped: float) -> None:
        """Shows red, green and blue counts, dark to bright, and the share of burnt-out pixels."""
        self._curves, self._clipped = curves, clipped
        words = self.tr("Histogram; {0} % burnt out").format(round(100 * clipped))
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def clear(self) -> None:
        """Shows no curve."""
        self._curves = ()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the curves."""
        return QSize(200, HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the curves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        box = QRectF(0.5, 0.5, self.width() - 1, HEIGHT_PX - 1)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(box, 4, 4)
        inner = box.adjusted(5, 5, -5, -5)
        highest = max((max(curve) for curve in self._curves), default=0.0) or 1.0
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for curve, colour in zip(self._curves, COLOURS, strict=False):
            step = inner.width() / max(1, len(curve) - 1)
            heights = [inner.bottom() - inner.height() * (value / highest) ** 0.5 for value in curve]
            painter.setPen(QPen(colour, 1.4))
            painter.drawPolyline(
                QPolygonF([QPointF(inner.left() + step * i, y) for i, y in enumerate(heights)])
            )
        if self._curves and self._clipped >= CLIPPED_FROM:
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            text = self.tr("{0} % burnt out").format(round(100 * self._clipped))
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, text)
        painter.end()
