# ruff: noqa: N802 - Qt names the methods that it calls
"""The film strip: the frames of the case, and the pictures still to come."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from leukdesk.domain.calls import Call
from leukdesk.ui.call_marks import MARKS, draw_symbol
from leukdesk.ui.pictures import STRIP_SIZE
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from leukdesk.ui.case_state import FrameSummary

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole
THUMB = STRIP_SIZE / 2
SHOWN_WAITING = 24
"""More pictures than these wait unseen; the progress says how many."""


@dataclass(frozen=True, slots=True)
class StripItem:
    """A frame, or a picture that waits (no summary)."""

    name: str
    summary: FrameSummary | None = None
    working: bool = False


@dataclass(slots=True)
class _Pending:
    working: str = ""
    waiting: list[str] = field(default_factory=list)


class FrameModel(QAbstractListModel):
    """Recorded frames first, then the picture in work, then those that wait."""

    thumbnail_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summaries: list[FrameSummary] = []
        self._pending = _Pending()
        self._items: list[StripItem] = []
        self._thumbnails: dict[int, QImage] = {}
        self._asked: set[int] = set()

    def show_frames(self, summaries: Sequence[FrameSummary]) -> None:
        """Takes in the recorded frames."""
        self._summaries = list(summaries)
        self._rebuild()

    def show_pending(self, working: str, waiting: Sequence[str]) -> None:
        """Takes in what is in work and what waits, by name."""
        self._pending = _Pending(working, list(waiting[:SHOWN_WAITING]))
        self._rebuild()

    def add_thumbnails(self, thumbnails: Mapping[int, QImage]) -> None:
        """Takes in thumbnails by frame_id."""
        self._thumbnails.update(thumbnails)
        self._tell_changed([row for row in map(self.row_of, thumbnails) if row >= 0])

    def clear(self) -> None:
        """Forgets everything."""
        self._thumbnails.clear()
        self._asked.clear()
        self._summaries, self._pending = [], _Pending()
        self._rebuild()

    def row_of(self, frame_id: int) -> int:
        """The row of a frame, or -1."""
        return next((row for row, s in enumerate(self._summaries) if s.frame_id == frame_id), -1)

    def _rebuild(self) -> None:
        items = [StripItem(s.name, s) for s in self._summaries]
        if self._pending.working:
            items.append(StripItem(self._pending.working, working=True))
        items += [StripItem(name) for name in self._pending.waiting]
        old, before = len(self._items), self._items
        if len(items) > old:
            self.beginInsertRows(QModelIndex(), old, len(items) - 1)
            self._items = items
            self.endInsertRows()
        elif len(items) < old:
            self.beginRemoveRows(QModelIndex(), len(items), old - 1)
            self._items = items
            self.endRemoveRows()
        self._items = items
        # Painting a row of thumbnails anew takes longer than all else that follows a key.
        pairs = enumerate(zip(before, items, strict=False))
        self._tell_changed([row for row, (was, now) in pairs if was != now])

    def _tell_changed(self, rows: Sequence[int]) -> None:
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Frames and pending pictures."""
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only recorded frames can be picked."""
        if index.isValid() and self._items[index.row()].summary is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate and screen readers ask for."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(item)
        if role == Qt.ItemDataRole.DecorationRole and item.summary is not None:
            return self._thumbnail(item.summary.frame_id)
        return None

    def _thumbnail(self, frame_id: int) -> QImage | None:
        if frame_id not in self._thumbnails and frame_id not in self._asked:
            self._asked.add(frame_id)
            self.thumbnail_wanted.emit(frame_id)
        return self._thumbnails.get(frame_id)

    def _words(self, item: StripItem) -> str:
        if item.summary is None:
            return f"{item.name}: " + (self.tr("being analysed") if item.working else self.tr("waiting"))
        cells = item.summary.cells
        words = f"{item.name}: " + (self.tr("1 cell") if cells == 1 else self.tr("{0} cells").format(cells))
        blasts = item.summary.calls.get(Call.BLAST, 0)
        if blasts:
            words += ", " + self.tr("%n called blast", "", blasts)
        return f"{words}. {said(item.summary.reason)}".strip()


class FilmStrip(QListView):
    """A row of frames; says which one the operator picked."""

    frame_picked = Signal(int)
    thumbnail_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filmStrip")
        self.setAccessibleName(self.tr("Frames"))
        self.frames = FrameModel(self)
        self.frames.thumbnail_wanted.connect(self.thumbnail_wanted)
        self.setModel(self.frames)
        self.setItemDelegate(_FrameDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        line = QFontMetrics(self.font()).height()
        self.setFixedHeight(THUMB.height() + line + 36)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def select(self, frame_id: int | None) -> None:
        """Selects a frame without telling anybody."""
        row = self.frames.row_of(frame_id) if frame_id is not None else -1
        selection = self.selectionModel()
        selection.blockSignals(True)
        if row >= 0:
            index = self.frames.index(row)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        else:
            selection.clear()
        selection.blockSignals(False)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the frame shown in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        item = current.data(ITEM_ROLE)
        if item is not None and item.summary is not None:
            self.frame_picked.emit(item.summary.frame_id)


class _FrameDelegate(QStyledItemDelegate):
    """Draws a frame: thumbnail, name, and a badge for blasts, doubts and bad quality."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The thumbnail with a line of text."""
        metrics = option.fontMetrics
        return QSize(THUMB.width() + 12, THUMB.height() + metrics.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one frame."""
        item: StripItem = index.data(ITEM_ROLE)
        palette: QPalette = option.palette
        rect: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRect(rect.left() + 6, rect.top() + 6, THUMB.width(), THUMB.height())
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(image, QImage):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(square, image)
        else:
            painter.fillRect(square, palette.color(QPalette.ColorRole.AlternateBase))
        if item.summary is None:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            words = self.tr("analysing…") if item.working else self.tr("waiting")
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, words)
        else:
            self._draw_badges(painter, square, item.summary)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        edge = palette.color(QPalette.ColorRole.Accent if selected else QPalette.ColorRole.Mid)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(edge, 3 if selected else 1))
        painter.drawRoundedRect(
            QRectF(square).adjusted(-1.5, -1.5, 1.5, 1.5) if selected else QRectF(square), 3, 3
        )
        font = QFont(painter.font())
        font.setPointSizeF(font.pointSizeF() * 0.86)
        painter.setFont(font)
        role = QPalette.ColorRole.Text if selected else QPalette.ColorRole.PlaceholderText
        painter.setPen(palette.color(role))
        line = QRect(
            rect.left() + 4, square.bottom() + 5, rect.width() - 8, rect.bottom() - square.bottom() - 3
        )
        name = QFontMetrics(font).elidedText(item.name, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)
        painter.restore()

    def _draw_badges(self, painter: QPainter, square: QRect, summary: FrameSummary) -> None:
        if not summary.usable:
            painter.fillRect(square, QColor(18, 22, 26, 150))
            painter.setPen(QColor("#ffffff"))
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, self.tr("not usable"))
        x = float(square.right() - 4)
        for call in (Call.UNSURE, Call.BLAST):
            count = summary.calls.get(call, 0)
            if not count:
                continue
            font = QFont(painter.font())
            font.setPointSizeF(font.pointSizeF() * 0.82)
            font.setBold(True)
            painter.save()
            painter.setFont(font)
            metrics = QFontMetrics(font)
            width = metrics.horizontalAdvance(str(count)) + 22.0
            x -= width
            plate = QRectF(x, square.top() + 4, width, metrics.height() + 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(18, 22, 26, 215))
            painter.drawRoundedRect(plate, 4, 4)
            symbol = QRectF(plate.left() + 4, plate.center().y() - 5, 10, 10)
            draw_symbol(painter, call, symbol, MARKS[call].on_dark, reviewed=True)
            painter.setPen(QColor("#ffffff"))
            place = plate.adjusted(17, 0, 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(count))
            painter.restore()
            x -= 3
