"""What is drawn over a frame in screen pixels: outlines, labels and the scale bar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from leukdesk.domain.calls import Call
from leukdesk.ui.call_marks import MARKS, draw_outline, draw_symbol
from leukdesk.ui.case_state import standing_call
from leukdesk.ui.label_layout import Area, LabelWish, place_labels
from leukdesk.ui.scale_bar import bar_length_um, bar_text
from leukdesk.ui.translation import said
from leukdesk.ui.words import cell_summary, certainty_of_words, doubt_words, elsewhere_words, scale_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cases import CellRecord
    from leukdesk.domain.frames import Scale
    from leukdesk.domain.geometry import Box

LABELLED_FROM_PX = 34
"""A cell smaller than this on the screen shows its label only if it is a blast, unsure or picked out."""
_PLATE = QColor(18, 22, 26, 205)
_INK = QColor(255, 255, 255)
_RANK = {Call.BLAST: 1, Call.UNSURE: 2, Call.NOT_BLAST: 3}


@dataclass(frozen=True, slots=True)
class CellView:
    """What the frame shows of a cell.

    Attributes:
        cell_id: of the cell.
        box: in frame pixels.
        call: the standing one.
        reviewed: whether a person decided.
        counted: whether it is in the differential.
        label: the class, short.
        detail: what the label adds when the cell is picked out.
        summary: one line for the tool tip.
        elsewhere: words of the frame that the cell is counted in; empty for a cell that stands for itself.
    """

    cell_id: int
    box: Box
    call: Call
    reviewed: bool
    counted: bool
    label: str
    detail: str
    summary: str
    elsewhere: str = ""


def view_of(cell: CellRecord, frame_name: str, elsewhere: tuple[int, bool] | None = None) -> CellView:
    """The view of a recorded cell."""
    return CellView(
        cell_id=cell.cell_id,
        box=cell.box,
        call=standing_call(cell),
        reviewed=cell.review is not None,
        counted=cell.counted,
        label=said(cell.cell_class.name),
        detail=_detail(cell),
        summary=cell_summary(cell, frame_name, elsewhere),
        elsewhere=elsewhere_words(elsewhere) if elsewhere else "",
    )


def _detail(cell: CellRecord) -> str:
    suggestion = cell.suggestion
    if suggestion is None or cell.review is not None:
        return ""
    doubt = suggestion.doubt
    return f" · {doubt_words(doubt) if doubt else certainty_of_words(suggestion.probability)}"


def draw_overlay(
    painter: QPainter,
    screen: QRect,
    cells: Sequence[tuple[CellView, QRectF]],
    *,
    selected: int | None,
    hovered: int | None,
    labels: bool,
    scale: Scale | None,
    zoom: float,
) -> None:
    """Draws everything over the frame.

    Args:
        painter: in screen pixels of the view.
        screen: the visible area.
        cells: with their places on the screen.
        selected: id of the selected cell.
        hovered: id of the cell under the cursor.
        labels: whether calls are labelled.
        scale: of the frame's pixels.
        zoom: screen pixels a frame pixel.
    """
    for cell, rect in sorted(cells, key=lambda pair: pair[0].cell_id == selected):
        if not rect.intersects(QRectF(screen)):
            continue
        if cell.cell_id == selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(_PLATE, 5.0))
            painter.drawRoundedRect(rect.adjusted(-6, -6, 6, 6), 6, 6)
            painter.setPen(QPen(_INK, 2.5))
            painter.drawRoundedRect(rect.adjusted(-6, -6, 6, 6), 6, 6)
        draw_outline(
            painter,
            cell.call,
            rect,
            reviewed=cell.reviewed,
            strong=cell.cell_id in {selected, hovered},
            faint=not cell.counted,
            quiet=bool(cell.elsewhere),
        )
    taken = draw_scale_bar(painter, screen, scale, zoom) if scale is not None else []
    _draw_labels(painter, screen, cells, taken, {selected, hovered} - {None}, labels=labels)


def draw_question(painter: QPainter, screen: QRect, rect: QRectF, words: str) -> None:
    """Draws a box whose class is not yet said, and the words that ask for it, within the screen."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_PLATE, 4.0))
    painter.drawRect(rect)
    painter.setPen(QPen(_INK, 2.0, Qt.PenStyle.DashLine))
    painter.drawRect(rect)
    flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
    room = QRectF(0, 0, screen.width() - 24, screen.height())
    needed = QFontMetricsF(painter.font()).boundingRect(room, flags, words)
    plate = QRectF(rect.left(), rect.bottom() + 6, needed.width() + 16, needed.height() + 8)
    plate.moveLeft(max(4.0, min(plate.left(), screen.right() - plate.width() - 4)))
    plate.moveTop(min(plate.top(), screen.bottom() - plate.height() - 4))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PLATE)
    painter.drawRoundedRect(plate, 4, 4)
    painter.setPen(_INK)
    painter.drawText(plate, flags, words)


def _draw_labels(
    painter: QPainter,
    screen: QRect,
    cells: Sequence[tuple[CellView, QRectF]],
    taken: Sequence[Area],
    picked: set[int | None],
    *,
    labels: bool,
) -> None:
    font = QFont(painter.font())
    font.setPointSizeF(font.pointSizeF() * 0.92)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    height = metrics.height() + 4
    wishes, texts = [], {}
    for cell, rect in cells:
        forced = cell.cell_id in picked
        worth = labels and (cell.call is not Call.NOT_BLAST or rect.width() >= LABELLED_FROM_PX)
        if not (forced or worth):
            continue
        text = cell.label + (cell.detail if forced else "")
        if cell.elsewhere:
            text = f"{cell.label} · {cell.elsewhere}" if forced else cell.elsewhere
        if metrics.horizontalAdvance(text) + height + 10 > screen.width():
            text = cell.label
        texts[cell.cell_id] = (cell, text)
        # The frame of the selected cell stands 6 px outside its box.
        outline = Area(rect.x() - 5, rect.y() - 5, rect.width() + 10, rect.height() + 10)
        width = metrics.horizontalAdvance(text) + height + 6
        wishes.append(LabelWish(cell.cell_id, outline, width, height, _RANK[cell.call], forced))
    area = Area(screen.x() + 2, screen.y() + 2, screen.width() - 4, screen.height() - 4)
    for key, place in place_labels(wishes, area, taken).items():
        cell, text = texts[key]
        _draw_label(painter, cell, text, QRectF(place.x, place.y, place.width, place.height))


def _draw_label(painter: QPainter, cell: CellView, text: str, rect: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PLATE)
    painter.drawRoundedRect(rect, 4, 4)
    side = rect.height() * 0.52
    symbol = QRectF(rect.x() + 5, rect.center().y() - side / 2, side, side)
    draw_symbol(painter, cell.call, symbol, MARKS[cell.call].on_dark, reviewed=cell.reviewed)
    painter.setPen(_INK)
    place = rect.adjusted(side + 10, 0, -4, 0)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def draw_scale_bar(painter: QPainter, screen: QRect, scale: Scale, zoom: float) -> list[Area]:
    """Draws the bar at the left lower corner; returns the area it takes."""
    if scale.um_per_px is None:
        return []
    um_per_screen_px = scale.um_per_px / zoom
    length_um = bar_length_um(um_per_screen_px, min(170.0, screen.width() / 4))
    length = length_um / um_per_screen_px
    metrics = QFontMetricsF(painter.font())
    text, note = bar_text(length_um), scale_words(scale.source)
    words = f"{text}  {note}" if note else text
    width = max(length, metrics.horizontalAdvance(words)) + 20
    height = metrics.height() + 20
    plate = QRectF(screen.left() + 10, screen.bottom() - height - 9, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PLATE)
    painter.drawRoundedRect(plate, 5, 5)
    painter.setBrush(_INK)
    painter.drawRect(QRectF(plate.left() + 10, plate.bottom() - 11, length, 4))
    painter.setPen(_INK)
    painter.drawText(QRectF(plate.left() + 10, plate.top() + 3, width, metrics.height()), 0, words)
    return [Area(plate.x(), plate.y(), plate.width(), plate.height())]
