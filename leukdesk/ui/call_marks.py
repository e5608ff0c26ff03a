"""How a call looks: a colour, a shape and a line, so that none of the three has to be told by colour alone.

The colours are those of Okabe and Ito (jfly.uni-koeln.de/color), which stay apart for the common kinds of
colour blindness; blast, unsure and not blast differ in lightness too.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen, QPolygonF

from leukdesk.domain.calls import Call

HALO = QColor(255, 255, 255, 215)
DARK_HALO = QColor(20, 24, 28, 215)


@dataclass(frozen=True, slots=True)
class CallMark:
    """The look of one call.

    Attributes:
        on_picture: colour of its outline on a smear.
        halo: colour beneath the outline, which keeps it visible on any stain.
        on_light: colour in lists on a light surface.
        on_dark: colour in lists on a dark surface.
        width: of the outline, in screen pixels.
    """

    on_picture: QColor
    halo: QColor
    on_light: QColor
    on_dark: QColor
    width: float

    def on(self, palette: QPalette) -> QColor:
        """The colour for lists under a palette."""
        dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
        return self.on_dark if dark else self.on_light


MARKS = {
    Call.BLAST: CallMark(QColor("#d55e00"), HALO, QColor("#b84a00"), QColor("#ff8f4a"), 3.0),
    Call.UNSURE: CallMark(QColor("#f0e442"), DARK_HALO, QColor("#7a6000"), QColor("#f0e442"), 2.5),
    Call.NOT_BLAST: CallMark(QColor("#0072b2"), HALO, QColor("#0067a5"), QColor("#5db7f0"), 2.0),
}


def outline_path(call: Call, rect: QRectF) -> QPainterPath:
    """The outline of a cell: a square for a blast, cut corners for unsure, round corners for not blast."""
    path = QPainterPath()
    short = min(rect.width(), rect.height())
    if call is Call.BLAST:
        path.addRect(rect)
    elif call is Call.UNSURE:
        path.addPolygon(_octagon(rect, short * 0.28))
        path.closeSubpath()
    else:
        path.addRoundedRect(rect, short * 0.38, short * 0.38)
    return path


def draw_outline(
    painter: QPainter,
    call: Call,
    rect: QRectF,
    *,
    reviewed: bool,
    strong: bool,
    faint: bool,
    quiet: bool = False,
) -> None:
    """Draws a cell's outline.

    Args:
        painter: in screen pixels.
        call: the standing one.
        rect: of the cell on the screen.
        reviewed: solid if a person decided, dashed if it is a suggestion.
        strong: for the selected cell.
        faint: for a cell that is not counted.
        quiet: for a cell that counts through another frame: a thin line without a halo, still of its shape.
    """
    mark = MARKS[call]
    path = outline_path(call, rect)
    width = mark.width + (1.5 if strong else 0.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if faint:
        painter.setOpacity(0.75)
        width = max(1.5, width - 1.0)
    if quiet:
        painter.setOpacity(0.85 if strong else 0.6)
        width = 2.0 if strong else 1.5
    else:
        painter.setPen(QPen(mark.halo, width + 2.5))
        painter.drawPath(path)
    pen = QPen(mark.on_picture, width)
    if not reviewed:
        # Small cells get short dashes, so that their shape is still seen.
        dash_px = min(max(min(rect.width(), rect.height()) / 7, 3.5), 11.0)
        pen.setDashPattern([dash_px / width, 0.65 * dash_px / width])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawPath(path)
    painter.setOpacity(1.0)


def draw_symbol(painter: QPainter, call: Call, rect: QRectF, colour: QColor, *, reviewed: bool) -> None:
    """Draws a call's symbol: diamond for a blast, triangle for unsure, circle for not blast.

    Filled where a person decided, hollow where it is a suggestion.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.8))
    painter.setBrush(colour if reviewed else Qt.BrushStyle.NoBrush)
    r = rect.adjusted(1, 1, -1, -1)
    if call is Call.BLAST:
        painter.drawPolygon(_polygon((r.center().x(), r.top()), (r.right(), r.center().y()),
                                     (r.center().x(), r.bottom()), (r.left(), r.center().y())))  # fmt: skip
    elif call is Call.UNSURE:
        painter.drawPolygon(
            _polygon((r.center().x(), r.top()), (r.right(), r.bottom()), (r.left(), r.bottom()))
        )
    else:
        painter.drawEllipse(r)
    painter.restore()


def _octagon(rect: QRectF, cut: float) -> QPolygonF:
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    return _polygon(
        (left + cut, top),
        (right - cut, top),
        (right, top + cut),
        (right, bottom - cut),
        (right - cut, bottom),
        (left + cut, bottom),
        (left, bottom - cut),
        (left, top + cut),
    )


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
