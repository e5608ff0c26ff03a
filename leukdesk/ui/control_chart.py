# ruff: noqa: N802 - Qt names the methods that it calls
"""A control slide over the days: the share of one class, its known value, and two limits on each side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QWidget

from leukdesk.domain.calls import Call
from leukdesk.domain.control import OUT_SDS, WARNING_SDS, share_of
from leukdesk.ui.call_marks import MARKS
from leukdesk.ui.translation import number_words, said

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.control import ControlChart, ControlDay

_MARGINS = (46, 12, 12, 26)
"""Pixels to the left, above, to the right and beneath the plot."""
_POINT = 4.0


class ControlPlot(QWidget):
    """Draws the days as points, known value and limits as lines; a day outside is a filled square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("controlPlot")
        self._chart: ControlChart | None = None
        self._class: CellClass | None = None
        self.setMinimumSize(360, 220)

    def show_chart(self, chart: ControlChart, cell_class: CellClass) -> None:
        """Shows the days of one class."""
        self._chart, self._class = chart, cell_class
        self.setAccessibleName(self.tr("{0} over {1} days").format(said(cell_class.name), len(chart.days)))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a month."""
        return QSize(560, 260)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the plot."""
        chart, cell_class = self._chart, self._class
        if chart is None or cell_class is None:
            return
        left, above, right, beneath = _MARGINS
        place = QRectF(self.rect()).adjusted(left, above, -right, -beneath)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Plot(painter, place, self.palette(), chart, cell_class).draw()
        painter.end()


class _Plot:
    """One drawing."""

    def __init__(
        self, painter: QPainter, place: QRectF, palette: QPalette, chart: ControlChart, cell_class: CellClass
    ) -> None:
        self._painter, self._place, self._palette = painter, place, palette
        self._chart, self._class = chart, cell_class
        highest = [share_of(chart.known, cell_class), *(share_of(d.counted, cell_class) for d in chart.days)]
        limits = [chart.limits(cell_class, d.counted.leukocytes, OUT_SDS)[1] for d in chart.days]
        self._top = min(100.0, max(5.0, 1.15 * max([*highest, *limits])))

    def draw(self) -> None:
        self._draw_scale()
        muted = self._palette.color(QPalette.ColorRole.PlaceholderText)
        for sds, style in ((OUT_SDS, Qt.PenStyle.SolidLine), (WARNING_SDS, Qt.PenStyle.DashLine)):
            self._painter.setPen(QPen(muted, 1.2, style))
            for end in (0, 1):
                self._draw_steps([self._limits(day, sds)[end] for day in self._chart.days])
        self._painter.setPen(QPen(self._palette.color(QPalette.ColorRole.Accent), 1.6))
        known = self._y(share_of(self._chart.known, self._class))
        self._painter.drawLine(QPointF(self._place.left(), known), QPointF(self._place.right(), known))
        for number, day in enumerate(self._chart.days):
            self._draw_day(number, day)

    def _draw_scale(self) -> None:
        painter, place = self._painter, self._place
        painter.setPen(self._palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(self._palette.color(QPalette.ColorRole.Base))
        painter.drawRect(place)
        painter.setPen(self._palette.color(QPalette.ColorRole.Text))
        for share in (0.0, self._top / 2, self._top):
            words = number_words(share, ".0f" if self._top >= 10 else ".1f") + " %"
            box = QRectF(0, self._y(share) - 9, place.left() - 6, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        days = self._chart.days
        for number in sorted({0, len(days) - 1} if days else ()):
            words = QLocale().toString(_qdate(days[number].day), QLocale.FormatType.ShortFormat)
            side = Qt.AlignmentFlag.AlignLeft if number == 0 else Qt.AlignmentFlag.AlignRight
            painter.drawText(QRectF(place.left(), place.bottom() + 4, place.width(), 20), side, words)

    def _draw_steps(self, shares: list[float]) -> None:
        """A limit is a step for each day, since it follows from how many cells were counted on it."""
        path, half = QPainterPath(), self._step() / 2
        for number, share in enumerate(shares):
            x, y = self._x(number), self._y(share)
            if number == 0:
                path.moveTo(x - half, y)
            path.lineTo(x - half, y)
            path.lineTo(x + half, y)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(path)

    def _draw_day(self, number: int, day: ControlDay) -> None:
        share = share_of(day.counted, self._class)
        low, high = self._limits(day, OUT_SDS)
        at = QPointF(self._x(number), self._y(share))
        inside = low <= share <= high
        colour = MARKS[Call.NOT_BLAST if inside else Call.BLAST].on(self._palette)
        self._painter.setPen(QPen(colour, 2))
        if inside:
            self._painter.setBrush(self._palette.color(QPalette.ColorRole.Base))
            self._painter.drawEllipse(at, _POINT, _POINT)
        else:
            self._painter.setBrush(colour)
            side = 2 * _POINT
            self._painter.drawRect(QRectF(at.x() - _POINT, at.y() - _POINT, side, side))

    def _limits(self, day: ControlDay, sds: float) -> tuple[float, float]:
        return self._chart.limits(self._class, day.counted.leukocytes, sds)

    def _step(self) -> float:
        return self._place.width() / max(1, len(self._chart.days))

    def _x(self, number: int) -> float:
        return self._place.left() + (number + 0.5) * self._step()

    def _y(self, share: float) -> float:
        return self._place.bottom() - self._place.height() * min(share, self._top) / self._top


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
