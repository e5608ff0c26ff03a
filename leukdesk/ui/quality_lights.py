# ruff: noqa: N802 - Qt names the methods that it calls
"""The lights of a frame's quality: a shape, a colour and a word for each measure, its advice as its tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from leukdesk.domain.frames import Light
from leukdesk.ui.translation import said
from leukdesk.ui.words import measure_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from leukdesk.domain.frames import Quality, QualityMeasure

ON_LIGHT = {Light.GREEN: QColor("#00785a"), Light.YELLOW: QColor("#7a6000"), Light.RED: QColor("#b84a00")}
ON_DARK = {Light.GREEN: QColor("#3fd0a4"), Light.YELLOW: QColor("#f0e442"), Light.RED: QColor("#ff8f4a")}
"""After Okabe and Ito, as the marks of calls."""
SIDE, GAP, SPACE, MARGIN = 12, 5, 16, 11
"""Pixels: a light's side, from it to its word, between two lights, and to the left and right of all."""


class QualityLights(QWidget):
    """Shows the lights in a row that breaks where the window is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("qualityLights")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._measures: tuple[QualityMeasure, ...] = ()
        self.hide()

    def show_quality(self, quality: Quality | None) -> None:
        """Shows the measures of a frame; nothing without one."""
        self._measures = quality.measures if quality else ()
        self.setVisible(bool(self._measures))
        self.setAccessibleName(
            self.tr("Picture quality: ") + "; ".join(self.words_of(m) for m in self._measures)
        )
        self.updateGeometry()
        self.update()

    def words_of(self, measure: QualityMeasure) -> str:
        """All of a light in words."""
        state = {
            Light.GREEN: self.tr("good"),
            Light.YELLOW: self.tr("could be better"),
            Light.RED: self.tr("not usable"),
        }[measure.light]
        return " ".join(filter(None, (f"{measure_words(measure.name)}: {state}.", said(measure.advice))))

    def hasHeightForWidth(self) -> bool:
        """A narrow row breaks into several."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        places = self._places(width)
        return round(places[-1].bottom()) + 5 if places else 0

    def sizeHint(self) -> QSize:
        """As wide as may be, as high as that takes."""
        return QSize(self.width(), self.heightForWidth(max(1, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Asks for another height where the row breaks elsewhere than before."""
        super().resizeEvent(event)
        if self.heightForWidth(event.size().width()) != self.height():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Says in a tip what the light under the pointer means."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            under = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words_of(under) if under else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the lights."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark = self.palette().color(QPalette.ColorRole.Base).lightness() < 128
        for measure, place in zip(self._measures, self._places(self.width()), strict=True):
            colour = (ON_DARK if dark else ON_LIGHT)[measure.light]
            top = place.center().y() - SIDE / 2
            _draw_light(painter, measure.light, QRectF(place.left(), top, SIDE, SIDE), colour)
            # Words in the text's own colour read best; what needs a look is bold.
            font = self.font()
            font.setBold(measure.light is not Light.GREEN)
            painter.setFont(font)
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            words = place.adjusted(SIDE + GAP, 0, SPACE, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, measure_words(measure.name))
        painter.end()

    def _at(self, point: QPointF) -> QualityMeasure | None:
        places = zip(self._measures, self._places(self.width()), strict=True)
        return next((measure for measure, place in places if place.contains(point)), None)

    def _places(self, width: int) -> list[QRectF]:
        metrics = self.fontMetrics()
        height = max(SIDE, metrics.height()) + 2
        places: list[QRectF] = []
        x, y = float(MARGIN), 3.0
        for measure in self._measures:
            # Bold letters are a little wider.
            room = SIDE + GAP + 1.1 * metrics.horizontalAdvance(measure_words(measure.name))
            if x > MARGIN and x + room > width - MARGIN:
                x, y = float(MARGIN), y + height
            places.append(QRectF(x, y, room, height))
            x += room + SPACE
        return places


def _draw_light(painter: QPainter, light: Light, rect: QRectF, colour: QColor) -> None:
    """A tick for good, a hollow triangle for could be better, a square with a cross for not usable."""
    painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(1, 1, -1, -1)
    x, y, side = inner.left(), inner.top(), inner.width()
    if light is Light.GREEN:
        tick = [(0.05, 0.55), (0.38, 0.88), (0.95, 0.15)]
        painter.drawPolyline(QPolygonF([QPointF(x + a * side, y + b * side) for a, b in tick]))
    elif light is Light.YELLOW:
        painter.drawPolygon(QPolygonF([QPointF(x + side / 2, y), inner.bottomRight(), inner.bottomLeft()]))
    else:
        painter.setBrush(colour)
        painter.drawRect(inner)
        painter.setPen(QPen(QColor("#ffffff") if colour.lightness() < 128 else QColor("#14181c"), 1.8))
        painter.drawLine(QPointF(x + 0.25 * side, y + 0.25 * side), QPointF(x + 0.75 * side, y + 0.75 * side))
        painter.drawLine(QPointF(x + 0.75 * side, y + 0.25 * side), QPointF(x + 0.25 * side, y + 0.75 * side))
