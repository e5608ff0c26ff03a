"""The headings of the gallery: a class, how many cells it has, and the offer to confirm them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen

from leukdesk.ui.gallery_layout import GAP
from leukdesk.ui.translation import number_words, said

if TYPE_CHECKING:
    from leukdesk.ui.gallery_order import Group


def _tr(text: str) -> str:
    return QCoreApplication.translate("GalleryView", text)


def draw_heading(painter: QPainter, rect: QRect, group: Group, palette: QPalette, *, over: bool) -> None:
    """Draws a heading in the painter's font.

    Args:
        painter: of the view.
        rect: where the heading lies on the screen.
        group: that stands beneath it.
        palette: of the view.
        over: whether cells are being dragged over the group.
    """
    usual = QFont(painter.font())
    if over:
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
    painter.drawLine(rect.left() + GAP, rect.top(), rect.right() - GAP, rect.top())
    words, offer_words = heading_words(group, rect.width(), usual)
    offer = offer_rect(rect, group, usual)
    text = rect.adjusted(GAP + 2, 4, -GAP - offer.width(), 0)
    painter.setFont(heading_font(usual))
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, text.width())
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
    painter.setFont(usual)
    if offer.width():
        painter.setPen(palette.color(QPalette.ColorRole.Accent))
        painter.drawText(offer, Qt.AlignmentFlag.AlignCenter, offer_words)


def heading_words(group: Group, width: int, font: QFont) -> tuple[str, str]:
    """What a heading says, and the words that confirm its group, which give way to the class's name.

    There are none where each cell must be looked at.

    Args:
        group: that stands beneath it.
        width: of the heading, in logical pixels.
        font: of the view.
    """
    name = f"{said(group.cell_class.name)}  {number_words(len(group.cell_ids), ',')}"
    left = len(group.cell_ids) - group.reviewed
    if not left or not group.confirmable:
        return name, ""
    usual, bold = QFontMetrics(font), QFontMetrics(heading_font(font))
    for offer in (_tr("Confirm {0}").format(left), f"✓ {number_words(left, ',')}"):
        if bold.horizontalAdvance(name) <= width - usual.horizontalAdvance(offer) - 16 - 4 * GAP:
            break
    return name, offer


def offer_rect(heading: QRect, group: Group, font: QFont) -> QRect:
    """Where a click confirms the group; without width where it may not be."""
    _name, words = heading_words(group, heading.width(), font)
    width = QFontMetrics(font).horizontalAdvance(words) + 16 if words else 0
    return QRect(heading.right() - GAP - width, heading.top() + 2, width, heading.height() - 2)


def heading_font(font: QFont) -> QFont:
    """The font of a class's name, from that of the view."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
