"""How a cell looks in the gallery: its crop, a border (dashed where it is suggested) and a line of words."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPalette, QPen, QPixmap

from leukdesk.ui.call_marks import MARKS, draw_symbol
from leukdesk.ui.case_state import standing_call
from leukdesk.ui.words import doubt_short, likeness_of_words, likeness_words, reviewed_short, why_not_short

if TYPE_CHECKING:
    from leukdesk.domain.cases import CellRecord

TILES_KEPT = 600
"""Tiles ready drawn in memory: some screens full, 20 MB at the usual size."""
RIM = 4
"""Between the edge of a tile and its crop."""


@dataclass(frozen=True, slots=True)
class Tile:
    """What a tile shows.

    Attributes:
        cell: in its present state.
        image: its crop, if it is at hand.
        elsewhere: words of the frame that it is counted in, or empty.
        selected: whether it is among the cells that a key would change.
        current: whether the frame shows it.
    """

    cell: CellRecord
    image: QImage | None
    elsewhere: str
    selected: bool
    current: bool

    def same_as(self, other: Tile) -> bool:
        """Whether both look the same; records and images are compared by identity, which is quick."""
        return (
            self.cell is other.cell
            and self.image is other.image
            and (self.elsewhere, self.selected, self.current)
            == (other.elsewhere, other.selected, other.current)
        )


class TilePainter:
    """Draws tiles of one size and brightness, each once: scrolling copies them.

    Args:
        side: of a crop, in logical pixels.
        gain: factor on the light of all crops; 1 leaves them as they are.
    """

    def __init__(self, side: int = 76, gain: float = 1.0) -> None:
        self.side = side
        self.gain = gain
        self._ready: OrderedDict[int, tuple[Tile, QPixmap]] = OrderedDict()
        self._look: tuple[int, float] | None = None

    def size(self, font: QFont) -> tuple[int, int]:
        """Width and height of a tile."""
        return self.side + 2 * RIM, self.side + 2 * RIM + QFontMetrics(_small(font)).height() + 2

    def tile(self, tile: Tile, font: QFont, palette: QPalette, ratio: float) -> QPixmap:
        """A tile, drawn now if it looks otherwise than before.

        Args:
            tile: what it shows.
            font: of the view.
            palette: of the view.
            ratio: device pixels a logical pixel.
        """
        look = (palette.cacheKey(), ratio)
        if look != self._look:
            self._look = look
            self._ready.clear()
        cell_id = tile.cell.cell_id
        ready = self._ready.get(cell_id)
        if ready is not None and ready[0].same_as(tile):
            self._ready.move_to_end(cell_id)
            return ready[1]
        width, height = self.size(font)
        pixmap = QPixmap(round(width * ratio), round(height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(palette.color(QPalette.ColorRole.Base))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(_small(font))
        self._draw(painter, QRect(0, 0, width, height), palette, tile, ratio)
        painter.end()
        self._ready[cell_id] = tile, pixmap
        if len(self._ready) > TILES_KEPT:
            self._ready.popitem(last=False)
        return pixmap

    def crop(self, image: QImage, ratio: float) -> QPixmap:
        """A crop at the tiles' size and brightness."""
        side = round(self.side * ratio)
        mode = Qt.TransformationMode.SmoothTransformation
        # Qt scales finely only what has four bytes a pixel.
        full = image.convertToFormat(QImage.Format.Format_RGB32)
        pixmap = QPixmap.fromImage(full.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, mode))
        if self.gain != 1.0:
            _brighten(pixmap, self.gain)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _draw(self, painter: QPainter, rect: QRect, palette: QPalette, tile: Tile, ratio: float) -> None:
        cell = tile.cell
        call, reviewed = standing_call(cell), cell.review is not None
        if tile.selected:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 3 if tile.current else 1.5))
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
        square = QRect(rect.left() + RIM, rect.top() + RIM, self.side, self.side)
        if tile.image is None:
            painter.fillRect(square, palette.color(QPalette.ColorRole.AlternateBase))
        else:
            painter.setOpacity(1.0 if cell.counted else 0.6)
            painter.drawPixmap(square, self.crop(tile.image, ratio))
            painter.setOpacity(1.0)
        colour = MARKS[call].on(palette)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2.0, Qt.PenStyle.SolidLine if reviewed else Qt.PenStyle.DashLine))
        painter.drawRect(square)
        line = QRect(rect.left() + RIM, square.bottom() + 3, self.side, rect.bottom() - square.bottom() - 4)
        symbol = QRectF(line.left(), line.center().y() - 5, 11, 11)
        draw_symbol(painter, call, symbol, colour, reviewed=reviewed)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        room = line.adjusted(15, 0, 2, 0)
        words = tile.elsewhere or caption(cell, painter.fontMetrics(), room.width())
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)


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


def caption(cell: CellRecord, metrics: QFontMetrics, room_px: int) -> str:
    """What a tile says beneath the crop: why the cell doesn't count, who decided, or what the model sees.

    How much the model sees of a blast is said without the word blast where there is no room for both: cut
    off, it would say nothing.
    """
    if cell.why_not is not None and cell.cell_class.in_differential:
        return why_not_short(cell.why_not)
    if cell.review is not None:
        return reviewed_short()
    said = cell.suggestion
    if said is None:
        return ""
    if said.doubt:
        return doubt_short(said.doubt)
    words = likeness_of_words(said.p_blast)
    return words if metrics.horizontalAdvance(words) <= room_px else likeness_words(said.p_blast)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small
