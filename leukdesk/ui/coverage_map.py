# ruff: noqa: N802 - Qt names the methods that it calls
"""The map of the covered field: the frames of a case where they lie, and the cells on them."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
    QTransform,
)

from leukdesk.domain.placement import FrameSize
from leukdesk.ui.call_marks import MARKS, draw_symbol
from leukdesk.ui.case_state import standing_call
from leukdesk.ui.map_layout import MapLayout, arrange
from leukdesk.ui.picture_view import PictureView

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QShowEvent
    from PySide6.QtWidgets import QGraphicsPixmapItem, QWidget

    from leukdesk.domain.placement import Similarity
    from leukdesk.ui.case_state import CaseState

MARK_PX = 9.0
NUMBERED_FROM_PX = 46
"""A frame narrower than this on the screen has no room for its number."""
UNPACKED_AT_ONCE = 40
"""Overviews between two looks at what the operator does."""
_PLATE = QColor(18, 22, 26, 205)
_INK = QColor(255, 255, 255)


class CoverageMap(PictureView):
    """Shows which part of the smear the frames cover; says which frame the operator picked."""

    frame_picked = Signal(int)
    thumbnail_wanted = Signal(int)
    left = Signal()
    largest_zoom = 4.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("coverageMap", parent)
        self.setAccessibleName(self.tr("Map of the covered field"))
        self._layout = MapLayout({}, 0, 0, 0, 0)
        self._sizes: dict[int, FrameSize] = {}
        self._names: dict[int, str] = {}
        self._state: CaseState | None = None
        self._current: int | None = None
        self._packed: dict[int, bytes] = {}
        self._unpacking = QTimer(self)
        self._unpacking.setSingleShot(True)
        self._unpacking.timeout.connect(self._unpack_some)
        self._items: dict[int, QGraphicsPixmapItem] = {}
        self._asked: set[int] = set()
        self.point_clicked.connect(self._on_point_clicked)

    def show_state(self, state: CaseState) -> None:
        """Shows the frames of a case where they lie, and their cells."""
        before, self._state = self._state, state
        # Most changes are of a cell, and leave every frame where it is.
        if before is None or before.frames is not state.frames or before.field_map is not state.field_map:
            self._lay_out(state)
        if self.isVisible():
            self._show_overviews()
        self.viewport().update()

    def _lay_out(self, state: CaseState) -> None:
        self._sizes = {f.frame_id: FrameSize(f.frame_id, f.width_px, f.height_px) for f in state.frames}
        self._names = {f.frame_id: f.name for f in state.frames}
        layout = arrange(state.field_map, list(self._sizes.values()))
        moved = layout.frames != self._layout.frames
        self._layout = layout
        for frame_id in self._items.keys() - layout.frames.keys():
            self._scene.removeItem(self._items.pop(frame_id))
            self._asked.discard(frame_id)
        for frame_id in self._items:
            self._place(frame_id)
        if moved:
            margin = 0.04 * max(layout.width, layout.height, 1.0)
            around = (-margin, -margin, margin, margin)
            whole = QRectF(0, 0, layout.width, layout.height).adjusted(*around)
            self._whole = whole if layout.frames else None
            # Room around the map lets the point under the cursor stay there at its rim too.
            room = (-whole.width(), -whole.height(), whole.width(), whole.height())
            self._scene.setSceneRect(whole.adjusted(*room))
            if self._fitted:
                self.fit()

    def clear(self) -> None:
        """Forgets the case."""
        self._scene.clear()
        self._items.clear()
        self._packed.clear()
        self._asked.clear()
        self._layout = MapLayout({}, 0, 0, 0, 0)
        self._sizes, self._names, self._state, self._current = {}, {}, None, None
        self._whole, self._fitted = None, True
        self.viewport().update()

    def add_overviews(self, overviews: Mapping[int, bytes]) -> None:
        """Takes in small JPEGs of whole frames by frame_id; they are unpacked once the map is seen."""
        self._packed.update({i: jpeg for i, jpeg in overviews.items() if i not in self._items})
        if self.isVisible():
            self._unpack_some()

    def select(self, frame_id: int | None) -> None:
        """Outlines the frame that is looked at."""
        self._current = frame_id
        self.viewport().update()

    @property
    def words(self) -> str:
        """What the map shows, in one sentence."""
        frames, alone = len(self._layout.frames), self._layout.alone
        if not frames:
            return self.tr("No frames yet: add pictures to this case.")
        if self._state is not None and not self._state.field_map.searched:
            return self.tr("Overlaps were not looked for, so the frames lie in a row.")
        if not self._layout.mosaics:
            return self.tr("No frame overlaps another yet; overlapping ones will be laid upon each other.")
        words = self.tr("frames that overlap: {0}").format(frames - alone)
        return words + (self.tr(" · that overlap none: {0}").format(alone) if alone else "")

    def frame_at(self, point: QPoint) -> int | None:
        """The frame at a point of the view: the last one laid, the current one only where no other lies."""
        scene = self.mapToScene(point)
        hits = [
            i for i in self._layout.frames if self._outline(i).containsPoint(scene, Qt.FillRule.WindingFill)
        ]
        if self._current in hits:
            others = [i for i in hits if i != self._current]
            return others[-1] if others else self._current
        return hits[-1] if hits else None

    def _show_overviews(self) -> None:
        self._unpack_some()
        at_hand = self._items.keys() | self._packed.keys() | self._asked
        for frame_id in [i for i in self._layout.frames if i not in at_hand]:
            self._asked.add(frame_id)
            self.thumbnail_wanted.emit(frame_id)

    def _unpack_some(self) -> None:
        waiting = [i for i in self._packed if i in self._layout.frames][:UNPACKED_AT_ONCE]
        for frame_id in waiting:
            pixmap = QPixmap()
            pixmap.loadFromData(self._packed.pop(frame_id))
            item = self._scene.addPixmap(pixmap)
            item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
            self._items[frame_id] = item
            self._place(frame_id)
        if len(waiting) == UNPACKED_AT_ONCE:
            self._unpacking.start()

    def _place(self, frame_id: int) -> None:
        item, way = self._items[frame_id], self._layout.frames[frame_id]
        zoom = self._sizes[frame_id].width_px / max(1, item.pixmap().width())
        item.setTransform(_transform(way).scale(zoom, zoom))
        item.setZValue(list(self._layout.frames).index(frame_id))

    def _outline(self, frame_id: int) -> QPolygonF:
        return QPolygonF(self._corners(frame_id))

    def _corners(self, frame_id: int) -> list[QPointF]:
        way = self._layout.frames[frame_id]
        return [_point(way(c)) for c in self._sizes[frame_id].corners]

    def showEvent(self, event: QShowEvent) -> None:
        """Has the frames' pictures read once they are wanted."""
        super().showEvent(event)
        self._show_overviews()
        if self._fitted:
            self.fit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Names the frame under the cursor."""
        super().mouseMoveEvent(event)
        if event.buttons():
            return
        frame_id = self.frame_at(event.position().toPoint())
        self.viewport().setToolTip("" if frame_id is None else self._frame_tip(frame_id))
        shape = Qt.CursorShape.ArrowCursor if frame_id is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; plus and minus zoom, arrows pan."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_point_clicked(self, point: QPoint) -> None:
        frame_id = self.frame_at(point)
        if frame_id is not None:
            self.frame_picked.emit(frame_id)

    def _frame_words(self, frame_id: int) -> str:
        number = list(self._sizes).index(frame_id) + 1
        return self.tr("Frame {0}: {1}").format(number, self._names[frame_id])

    def _frame_tip(self, frame_id: int) -> str:
        # Qt guesses whether a tip is rich text, and a file's name may look like it; a tag settles the guess.
        return f"<span>{escape(self._frame_words(frame_id))}</span>"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the frames, then outlines, cells and numbers in screen pixels over them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._layout.frames:
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.words)
            painter.end()
            return
        order = sorted(self._layout.frames, key=lambda i: i == self._current)
        for frame_id in order:
            self._draw_frame(painter, frame_id)
        self._draw_cells(painter)
        self._draw_numbers(painter, order)
        painter.end()

    def _on_screen(self, frame_id: int) -> QPolygonF:
        corners = [QPointF(self.mapFromScene(p)) for p in self._corners(frame_id)]
        return QPolygonF([*corners, corners[0]])

    def _draw_frame(self, painter: QPainter, frame_id: int) -> None:
        outline = self._on_screen(frame_id)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if frame_id not in self._items:
            painter.setBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        if frame_id == self._current:
            painter.setPen(QPen(_PLATE, 6.0))
            painter.drawPolygon(outline)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 3.0))
        else:
            painter.setPen(QPen(QColor(18, 22, 26, 130), 3.0))
            painter.drawPolygon(outline)
            painter.setPen(QPen(QColor(255, 255, 255, 210), 1.2))
        painter.drawPolygon(outline)

    def _draw_cells(self, painter: QPainter) -> None:
        cells = self._state.cells if self._state else ()
        # A cell that another frame's sighting stands for is marked there.
        marked = (c for c in cells if c.same_cell_as is None)
        for cell in sorted(marked, key=lambda c: c.counted):
            way = self._layout.frames.get(cell.frame_id)
            if way is None:
                continue
            middle = QPointF(self.mapFromScene(_point(way(complex(*cell.box.centre_px)))))
            square = QRectF(middle.x() - MARK_PX / 2, middle.y() - MARK_PX / 2, MARK_PX, MARK_PX)
            call = standing_call(cell)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_PLATE)
            painter.setOpacity(1.0 if cell.counted else 0.55)
            painter.drawEllipse(square.adjusted(-2.5, -2.5, 2.5, 2.5))
            draw_symbol(painter, call, square, MARKS[call].on_dark, reviewed=True)
        painter.setOpacity(1.0)

    def _draw_numbers(self, painter: QPainter, order: Sequence[int]) -> None:
        metrics = QFontMetricsF(painter.font())
        numbers = {frame_id: n for n, frame_id in enumerate(self._sizes, start=1)}
        for frame_id in order:
            outline = self._on_screen(frame_id)
            if outline.boundingRect().width() < NUMBERED_FROM_PX:
                continue
            corner = outline.at(0)
            text = str(numbers[frame_id])
            plate = QRectF(
                corner.x() + 4, corner.y() + 4, metrics.horizontalAdvance(text) + 12, metrics.height() + 2
            )
            painter.setPen(Qt.PenStyle.NoPen)
            current = frame_id == self._current
            painter.setBrush(self.palette().color(QPalette.ColorRole.Accent) if current else _PLATE)
            painter.drawRoundedRect(plate, 4, 4)
            ink = QColor("#0c1a26") if current and painter.brush().color().lightness() > 140 else _INK
            painter.setPen(ink)
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def _point(place: complex) -> QPointF:
    return QPointF(place.real, place.imag)


def _transform(way: Similarity) -> QTransform:
    a, b = way.turn, way.shift
    return QTransform(a.real, a.imag, -a.imag, a.real, b.real, b.imag)
