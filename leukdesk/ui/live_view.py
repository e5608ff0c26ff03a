# ruff: noqa: N802 - Qt names the methods that it calls
"""The live picture: newest frame, zoom to the pixels, outlines of cells, scale bar and grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from leukdesk.ui.frame_overlay import draw_scale_bar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from leukdesk.capture.view_wish import Rendered
    from leukdesk.domain.frames import Scale
    from leukdesk.ui.live_feed import ShownFrame

STEP = 1.25
"""Zoom of one step of keys or wheel."""
GRID_PARTS = 4
_OUTLINE, _OUTLINE_RIM = QColor(86, 214, 255), QColor(10, 20, 30, 170)
_GRID = QColor(255, 255, 255, 110)
_PLATE, _INK = QColor(18, 22, 26, 205), QColor(255, 255, 255)


class LiveView(QWidget):
    """Shows what the camera sees; says which part of it, and how large, is wanted.

    `wish_changed` carries width, height, zoom (None to fit) and centre: what is rendered next.
    """

    wish_changed = Signal(object)
    frame_painted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("liveView")
        self.setAccessibleName(self.tr("Live picture of the camera"))
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._shown: ShownFrame | None = None
        self._image = QImage()
        self._painted: ShownFrame | None = None
        self._outlines: Sequence[QPolygonF] = ()
        self._drawn: tuple[tuple[float, ...], QImage] | None = None
        self._scale: Scale | None = None
        self._zoom: float | None = None
        self._centre = (0.5, 0.5)
        self._grid = False
        self._note = ""
        self._banner = ""
        self._dragged_from: QPointF | None = None

    @property
    def zoom(self) -> float | None:
        """Screen pixels a frame pixel; None while the frame is fitted."""
        return self._zoom

    @property
    def centre(self) -> tuple[float, float]:
        """The middle of what is shown, as shares of the frame's width and height."""
        return self._centre

    def show_frame(self, shown: ShownFrame) -> None:
        """Shows a frame; the picture's pixels are the rendered ones, not copied."""
        self._shown = shown
        pixels = shown.rendered.bgra
        height, width = pixels.shape[:2]
        self._image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(self.devicePixelRatioF())
        self.update()

    def show_outlines(self, polygons: Sequence[QPolygonF]) -> None:
        """Outlines cells; points are shares of the frame's width and height."""
        self._outlines, self._drawn = polygons, None
        self.update()

    def show_scale(self, scale: Scale | None) -> None:
        """Draws the scale bar of this scale."""
        self._scale = scale
        self.update()

    def show_grid(self, shown: bool) -> None:
        """Draws a grid over the picture."""
        self._grid = shown
        self.update()

    def show_banner(self, words: str) -> None:
        """Writes words over the picture: that it is frozen, or no longer live."""
        self._banner = words
        self.update()

    def clear(self, note: str) -> None:
        """Shows no picture but a note."""
        self._shown = self._painted = None
        self._image = QImage()
        self._outlines = ()
        self._note = note
        self._banner = ""
        self._zoom, self._centre = None, (0.5, 0.5)
        self.update()

    def fit(self) -> None:
        """The whole frame."""
        self._want(None, (0.5, 0.5))

    def actual_size(self) -> None:
        """One screen pixel a frame pixel."""
        self._want(1.0, self._centre)

    def zoom_in(self) -> None:
        """One step nearer."""
        self._zoom_by(STEP)

    def zoom_out(self) -> None:
        """One step back."""
        self._zoom_by(1 / STEP)

    def _zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zooms, keeping what is under a point of the view there."""
        rendered = self._rendered()
        if rendered is None:
            return
        fitting = self._fitting(rendered)
        target = min(rendered.zoom * factor, 16.0)
        if factor < 1 and target <= fitting:
            self.fit()
            return
        point = at or QPointF(self.width() / 2, self.height() / 2)
        x, y = self._frame_point(rendered, point)
        ratio = self.devicePixelRatioF()
        across = (self.width() / 2 - point.x()) * ratio / target
        down = (self.height() / 2 - point.y()) * ratio / target
        self._want(target, ((x + across) / rendered.frame_px[0], (y + down) / rendered.frame_px[1]))

    def _want(self, zoom: float | None, centre: tuple[float, float]) -> None:
        self._zoom = zoom
        self._centre = (min(max(centre[0], 0.0), 1.0), min(max(centre[1], 0.0), 1.0))
        self.wish_changed.emit(self)

    def _rendered(self) -> Rendered | None:
        return self._shown.rendered if self._shown is not None else None

    def _fitting(self, rendered: Rendered) -> float:
        ratio = self.devicePixelRatioF()
        return min(self.width() * ratio / rendered.frame_px[0], self.height() * ratio / rendered.frame_px[1])

    def _corner(self) -> QPointF:
        """Where the rendered picture's left upper corner is in the view."""
        size = self._image.deviceIndependentSize()
        return QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)

    def _frame_point(self, rendered: Rendered, point: QPointF) -> tuple[float, float]:
        inside = (point - self._corner()) * (self.devicePixelRatioF() / rendered.zoom)
        return rendered.left_px + inside.x(), rendered.top_px + inside.y()

    # What the operator does

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms to the cursor."""
        steps = event.angleDelta().y() / 120
        if steps:
            self._zoom_by(STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a drag."""
        if event.button() is Qt.MouseButton.LeftButton and self._zoom is not None:
            self._dragged_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the picture."""
        rendered = self._rendered()
        if self._dragged_from is None or rendered is None:
            return
        moved = (event.position() - self._dragged_from) * (self.devicePixelRatioF() / rendered.zoom)
        self._dragged_from = event.position()
        width, height = rendered.frame_px
        self._want(self._zoom, (self._centre[0] - moved.x() / width, self._centre[1] - moved.y() / height))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Ends a drag."""
        self._dragged_from = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Goes to the pixels, and back."""
        rendered = self._rendered()
        if rendered is None:
            return
        if self._zoom is None:
            self._zoom_by(1 / rendered.zoom, event.position())
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom."""
        if event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_in()
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wants what fits the new size."""
        super().resizeEvent(event)
        self.wish_changed.emit(self)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the frame as it is, then everything that lies over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Dark))
        rendered = self._rendered()
        if rendered is None:
            painter.setPen(self.palette().placeholderText().color())
            room = self.rect().adjusted(24, 24, -24, -24)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._note)
            painter.end()
            return
        corner = self._corner()
        painter.drawImage(corner, self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(corner, self._image.deviceIndependentSize())
        if self._grid:
            self._draw_grid(painter, area)
        self._draw_outlines(painter, rendered, area)
        if self._scale is not None:
            # The bar's corner is the picture's, so that it never stands beside it.
            visible = area.toAlignedRect().intersected(self.rect())
            draw_scale_bar(painter, visible, self._scale, rendered.zoom / self.devicePixelRatioF())
        if self._banner:
            self._draw_banner(painter)
        painter.end()
        if self._shown is not self._painted:
            self._painted = self._shown
            self.frame_painted.emit(self._shown)

    def _draw_grid(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(_GRID, 1.0))
        for part in range(1, GRID_PARTS):
            x = area.left() + part * area.width() / GRID_PARTS
            y = area.top() + part * area.height() / GRID_PARTS
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def _draw_outlines(self, painter: QPainter, rendered: Rendered, area: QRectF) -> None:
        if not self._outlines:
            return
        place = (rendered.left_px, rendered.top_px, rendered.zoom, area.width(), area.height())
        if self._drawn is None or self._drawn[0] != place:
            # Outlines change a few times a second, frames thirty: they are drawn once and laid over each.
            self._drawn = place, self._drawn_outlines(rendered)
        painter.drawImage(area.topLeft(), self._drawn[1])

    def _drawn_outlines(self, rendered: Rendered) -> QImage:
        """The outlines alone, as large as the rendered picture."""
        drawn = QImage(self._image.size(), QImage.Format.Format_ARGB32_Premultiplied)
        drawn.fill(Qt.GlobalColor.transparent)
        width, height = (side * rendered.zoom for side in rendered.frame_px)
        moved = QTransform.fromTranslate(-rendered.left_px * rendered.zoom, -rendered.top_px * rendered.zoom)
        to_screen = QTransform.fromScale(width, height) * moved
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = self.devicePixelRatioF()
        for colour, pen_px in ((_OUTLINE_RIM, 4.0), (_OUTLINE, 2.0)):
            painter.setPen(QPen(colour, pen_px * ratio))
            for polygon in self._outlines:
                painter.drawPolygon(to_screen.map(polygon))
        painter.end()
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def _draw_banner(self, painter: QPainter) -> None:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        room = QRectF(self.rect()).adjusted(40, 12, -40, -12)
        words = painter.boundingRect(room, flags, self._banner)
        plate = QRectF(0, 0, words.width() + 28, words.height() + 14)
        plate.moveCenter(QPointF(self.width() / 2, 12 + plate.height() / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_PLATE)
        painter.drawRoundedRect(plate, 6, 6)
        painter.setPen(_INK)
        painter.drawText(plate, flags, self._banner)
