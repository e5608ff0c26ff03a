"""How a cell looks in the gallery: its crop, a border (dashed where it is suggested) and a line of words."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap

from leukdesk.ui.call_marks import MARKS, draw_symbol
from leukdesk.ui.case_state import standing_call
from leukdesk.ui.words import doubt_short, likeness_of_words, reviewed_short, why_not_short

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from leukdesk.domain.cases import CellRecord

PIXMAPS_KEPT = 600
"""Tiles drawn to size that stay in memory: some screens full."""
RIM = 4
"""Between the edge of a tile and its crop."""


class TilePainter:
    """Draws tiles of one size and brightness.

    Args:
        side: of a crop, in logical pixels.
        gain: factor on the light of all crops; 1 leaves them as they are.
    """

    def __init__(self, side: int = 88, gain: float = 1.0) -> None:
        self.side = side
        self.gain = gain
        self._ready: OrderedDict[int, tuple[QImage, QPixmap]] = OrderedDict()

    def size(self, font: QFont) -> tuple[int, int]:
        """Width and height of a tile."""
        return self.side + 2 * RIM, self.side + 2 * RIM + QFontMetrics(_small(font)).height() + 2

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        palette: QPalette,
        cell: CellRecord,
        image: QImage | None,
        *,
        elsewhere: str,
        selected: bool,
        current: bool,
        ratio: float,
    ) -> None:
        """Draws one tile.

        Args:
            painter: of the view.
            rect: of the tile.
            palette: of the view.
            cell: in its present state.
            image: its crop, if it is at hand.
            elsewhere: words of the frame that it is counted in, or empty.
            selected: whether it is among the cells that a key would change.
            current: whether the frame shows it.
            ratio: device pixels a logical pixel.
        """
        call = standing_call(cell)
        if selected:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 3 if current else 1.5))
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
        square = QRect(rect.left() + RIM, rect.top() + RIM, self.side, self.side)
        if image is None:
            painter.fillRect(square, palette.color(QPalette.ColorRole.AlternateBase))
        else:
            painter.setOpacity(1.0 if cell.counted else 0.6)
            painter.drawPixmap(square, self._kept(cell.cell_id, image, ratio))
            painter.setOpacity(1.0)
        colour = MARKS[call].on(palette)
        reviewed = cell.review is not None
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2.0, Qt.PenStyle.SolidLine if reviewed else Qt.PenStyle.DashLine))
        painter.drawRect(square)
        line = QRect(rect.left() + RIM, square.bottom() + 3, self.side, rect.bottom() - square.bottom() - 4)
        draw_symbol(
            painter,
            call,
            QRectF(line.left(), line.center().y() - 5, 11, 11),
            colour,
            reviewed=reviewed,
        )
        painter.setFont(_small(painter.font()))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        words = elsewhere or caption(cell)
        room = line.adjusted(15, 0, 2, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, _elided(painter, words, room.width()))

    def pixmap(self, image: QImage, ratio: float) -> QPixmap:
        """A crop at the tiles' size and brightness."""
        side = round(self.side * ratio)
        mode = Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(image.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, mode))
        if self.gain != 1.0:
            _brighten(pixmap, self.gain)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _kept(self, cell_id: int, image: QImage, ratio: float) -> QPixmap:
        """The same, kept so that scrolling only copies it."""
        ready = self._ready.get(cell_id)
        if ready is not None and ready[0] is image:
            self._ready.move_to_end(cell_id)
            return ready[1]
        pixmap = self.pixmap(image, ratio)
        self._ready[cell_id] = image, pixmap
        if len(self._ready) > PIXMAPS_KEPT:
            self._ready.popitem(last=False)
        return pixmap


def _brighten(pixmap: QPixmap, gain: float) -> None:
    """Multiplies the light of a picture: a dodge by grey divides by what is left of white."""
    painter = QPainter(pixmap)
    if gain < 1:
        mode, grey = QPainter.CompositionMode.CompositionMode_Multiply, gain
    else:
        mode, grey = QPainter.CompositionMode.CompositionMode_ColorDodge, 1 - 1 / gain
    painter.setCompositionMode(mode)
    painter.fillRect(pixmap.rect(), QColor.fromRgbF(grey, grey, grey))
    painter.end()


def caption(cell: CellRecord) -> str:
    """What a tile says beneath the crop: why the cell doesn't count, who decided, or what the model sees."""
    if cell.why_not is not None and cell.cell_class.in_differential:
        return why_not_short(cell.why_not)
    if cell.review is not None:
        return reviewed_short()
    said = cell.suggestion
    if said is None:
        return ""
    return doubt_short(said.doubt) if said.doubt else likeness_of_words(said.p_blast)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small


def _elided(painter: QPainter, words: str, width: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
