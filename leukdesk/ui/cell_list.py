# ruff: noqa: N802 - Qt names the methods that it calls
"""The list of cells beside the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from leukdesk.domain.calls import Doubt
from leukdesk.ui.call_marks import MARKS, draw_symbol
from leukdesk.ui.case_state import standing_call
from leukdesk.ui.cell_model import (
    CELL_ROLE,
    CERTAINTY_ROLE,
    ELSEWHERE_ROLE,
    FRAME_NAME_ROLE,
    CellModel,
    Column,
)
from leukdesk.ui.words import doubt_short, likeness_words, why_not_short

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QResizeEvent

    from leukdesk.domain.cases import CellRecord
    from leukdesk.ui.case_state import CaseState
    from leukdesk.ui.cell_model import Index

THUMBNAIL = 42
"""Side of a thumbnail in the list, in logical pixels."""

NARROW = 330
"""Width of the list below which a call is its symbol alone, so that the class keeps its room."""


class CellList(QFrame):
    """All cells of the case, or of the frame shown; says which one the operator picked."""

    cell_picked = Signal(int)
    menu_wanted = Signal(int, QPoint)
    thumbnails_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._frame_id: int | None = None
        self._selected: int | None = None
        self._title = QLabel(self.tr("Cells"))
        self._title.setProperty("heading", "true")
        self.only_frame = QCheckBox(self.tr("This frame only"))
        self.only_frame.setObjectName("onlyThisFrame")
        self.only_frame.setToolTip(self.tr("List only the cells of the frame shown (Ctrl+L)"))
        self.only_frame.setShortcut("Ctrl+L")
        self.only_frame.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.only_frame.toggled.connect(self._on_filter_changed)
        head = QHBoxLayout()
        head.setContentsMargins(12, 9, 10, 4)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self.only_frame)

        self.model = CellModel(self)
        self.model.thumbnails_wanted.connect(self.thumbnails_wanted)
        self.table = _Table(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(_CellDelegate(self.table))
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(Column.CLASS, QHeaderView.ResizeMode.Stretch)
        self._narrow: bool | None = None
        self.table.sortByColumn(Column.P_BLAST, Qt.SortOrder.DescendingOrder)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.menu_wanted.connect(self._on_menu_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 6)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.table)
        hint = QLabel(self.tr("Enter confirms · a letter corrects · right-click shows the classes"))
        hint.setProperty("muted", "true")
        hint.setProperty("small", "true")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        layout.addWidget(hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lets call and likeness take less room where there is little."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if narrow is self._narrow:
            return
        self._narrow = narrow
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(not narrow)
        for column in (Column.CALL, Column.P_BLAST):
            if narrow:
                words = str(self.model.headerData(column, Qt.Orientation.Horizontal))
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(column, header.fontMetrics().horizontalAdvance(words) + 14)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def show_state(self, state: CaseState) -> None:
        """Shows the cells of a case."""
        self.model.show(state.cells, state.frames)
        self._show_count()

    def show_frame(self, frame_id: int | None) -> None:
        """Tells the list which frame is shown."""
        self._frame_id = frame_id
        self._on_filter_changed()

    def select(self, cell_id: int | None) -> None:
        """Selects a cell without telling anybody."""
        self._selected = cell_id
        row = self.model.row_of(cell_id) if cell_id is not None else -1
        index = self.model.index(row, 0) if row >= 0 else QModelIndex()
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        mode = QItemSelectionModel.SelectionFlag
        if index.isValid():
            selection.setCurrentIndex(index, mode.ClearAndSelect | mode.Rows)
            self.table.scrollTo(index)
        else:
            selection.clear()
        selection.blockSignals(False)
        self.table.viewport().update()

    def neighbour(self, cell_id: int, step: int) -> int | None:
        """The cell so many rows further in the order shown, or None at the end."""
        row = self.model.row_of(cell_id)
        target = row + step
        known = row >= 0 and 0 <= target < self.model.rowCount()
        return self.model.cell(target).cell_id if known else None

    def first(self) -> int | None:
        """The first cell in the order shown."""
        return self.model.cell(0).cell_id if self.model.rowCount() else None

    def _cell(self, index: Index) -> CellRecord:
        cell: CellRecord = index.data(CELL_ROLE)
        return cell

    def _on_filter_changed(self) -> None:
        self.model.keep_to(self._frame_id if self.only_frame.isChecked() else None)
        self.select(self._selected)
        self._show_count()

    def _show_count(self) -> None:
        shown = self.model.rowCount()
        self._title.setText(self.tr("Cells") + f"  ({shown:,})")

    def _on_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._selected = self._cell(current).cell_id
            self.cell_picked.emit(self._cell(current).cell_id)

    def _on_menu_wanted(self, index: QModelIndex, place: QPoint) -> None:
        self.menu_wanted.emit(self._cell(index).cell_id, place)


class _Table(QTableView):
    """The table itself: whole rows, one at a time."""

    menu_wanted = Signal(QModelIndex, QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cellTable")
        self.setAccessibleName(self.tr("Cells"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSortingEnabled(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(THUMBNAIL + 10)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of a row, by mouse or by the menu key."""
        by_key = event.reason() is event.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).bottomLeft() if by_key else event.pos()
            self.setCurrentIndex(index)
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(place))


class _CellDelegate(QStyledItemDelegate):
    """Draws a row: thumbnail, class and place, call with its shape, likeness to a blast."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one column of a row."""
        cell: CellRecord = index.data(CELL_ROLE)
        painter.save()
        palette = option.palette
        rect: QRect = option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
            if index.column() == Column.CLASS:
                accent = palette.color(QPalette.ColorRole.Accent)
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), accent)
        if index.column() == Column.CLASS:
            self._draw_class(painter, rect, palette, index, cell)
        elif index.column() == Column.CALL:
            self._draw_call(painter, rect, palette, index, cell)
        else:
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rect.adjusted(6, 0, 0, 0), align, str(index.data()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Wide enough for both lines."""
        metrics = QFontMetrics(QApplication.font())
        if index.column() == Column.CALL:
            widest = max(
                metrics.horizontalAdvance(t) for t in (self.tr("Not blast"), doubt_short(Doubt.NOVEL))
            )
            return QSize(widest + 28, THUMBNAIL + 10)
        if index.column() == Column.P_BLAST:
            return QSize(metrics.horizontalAdvance(likeness_words(0.5)) + 16, THUMBNAIL + 10)
        return super().sizeHint(option, index)

    def _draw_class(
        self, painter: QPainter, rect: QRect, palette: QPalette, index: Index, cell: CellRecord
    ) -> None:
        square = QRect(rect.left() + 9, rect.center().y() - THUMBNAIL // 2 + 1, THUMBNAIL, THUMBNAIL)
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(image, QImage):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(square, image)
        else:
            painter.fillRect(square, palette.color(QPalette.ColorRole.AlternateBase))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.drawRect(square.adjusted(0, 0, -1, -1))
        text = rect.adjusted(THUMBNAIL + 18, 7, -4, -7)
        ink = QPalette.ColorRole.Text if cell.counted else QPalette.ColorRole.PlaceholderText
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(palette.color(ink))
        name = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)
        frame_name = str(index.data(FRAME_NAME_ROLE))
        place = f"{frame_name} · {cell.number}" if cell.number else frame_name
        why_not = why_not_short(cell.why_not) if cell.why_not else place
        _second_line(painter, palette, text, str(index.data(ELSEWHERE_ROLE)) or why_not)

    def _draw_call(
        self, painter: QPainter, rect: QRect, palette: QPalette, index: Index, cell: CellRecord
    ) -> None:
        call = standing_call(cell)
        text = rect.adjusted(22, 7, -2, -7)
        height = painter.fontMetrics().height()
        symbol = QRectF(rect.left() + 4, text.top() + (height - 12) / 2, 12, 12)
        colour = MARKS[call].on(palette)
        draw_symbol(painter, call, symbol, colour, reviewed=cell.review is not None)
        if rect.width() < self.sizeHint(QStyleOptionViewItem(), index).width() - 8:
            return
        painter.setPen(colour)
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, str(index.data()))
        _second_line(painter, palette, text, str(index.data(CERTAINTY_ROLE)))


def _second_line(painter: QPainter, palette: QPalette, rect: QRect, words: str) -> None:
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.Normal)
    font.setPointSizeF(font.pointSizeF() * 0.9)
    painter.setFont(font)
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideLeft, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, elided)
