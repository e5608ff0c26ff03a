# ruff: noqa: N802 - Qt names the methods that it calls
"""The differential: a table with bars, and the counter toward the target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from leukdesk.domain.calls import Call
from leukdesk.domain.cell_classes import ClassRole
from leukdesk.ui.call_marks import MARKS
from leukdesk.ui.differential_model import (
    BAR,
    COUNT,
    NAME,
    PERCENT,
    ROW_ROLE,
    DifferentialLine,
    DifferentialModel,
)
from leukdesk.ui.eliding_label import ElidingLabel
from leukdesk.ui.gallery_view import CELLS_MIME
from leukdesk.ui.translation import filled

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QResizeEvent

    from leukdesk.domain.differential import Differential

Index = QModelIndex | QPersistentModelIndex
LONGEST_NAME, SHORTEST_NAME = 22, 8
"""Widths of the names' column, in letters; where the panel is narrow, names give way and figures don't."""
SIDE_MARGIN = 12


class _Table(QTableView):
    """The table; cells of the gallery can be dropped on a class."""

    dropped_on_class = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes cells of the gallery alone."""
        event.setAccepted(event.mimeData().hasFormat(CELLS_MIME))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Takes them where a class is."""
        event.setAccepted(self.indexAt(event.position().toPoint()).isValid())

    def dropEvent(self, event: QDropEvent) -> None:
        """Says the class that the cells were dropped on."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped_on_class.emit(index.data(ROW_ROLE).code)


class DifferentialPanel(QFrame):
    """The table, the counter toward the target and what is left out."""

    dropped_on_class = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        title = ElidingLabel(self.tr("Differential"))
        title.setProperty("heading", "true")
        self._count = ElidingLabel()
        self._count.setObjectName("leukocyteCount")
        self._count.setProperty("muted", "true")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._count)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Leukocytes counted toward the target"))
        self.model = DifferentialModel(self)
        self.table = _Table()
        self.table.dropped_on_class.connect(self.dropped_on_class)
        self.table.setObjectName("differentialTable")
        self.table.setAccessibleName(self.tr("Differential"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(_LineDelegate(self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setShowGrid(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(QFontMetrics(self.font()).height() + 5)
        self.table.verticalHeader().setMinimumSectionSize(10)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(24)
        for column in (NAME, COUNT, PERCENT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(BAR, QHeaderView.ResizeMode.Stretch)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._foot = QLabel()
        self._foot.setObjectName("differentialFoot")
        self._foot.setProperty("muted", "true")
        self._foot.setProperty("small", "true")
        self._foot.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE_MARGIN, 9, SIDE_MARGIN, 9)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._progress)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._foot)
        layout.addStretch()

    def show_differential(self, differential: Differential | None, target_cells: int) -> None:
        """Shows a differential against the count that the case asks for."""
        self.model.show(differential)
        counted = differential.leukocytes if differential else 0
        self._count.setText(self.tr("{0} of {1} leukocytes").format(counted, target_cells))
        self._progress.setMaximum(target_cells)
        self._progress.setValue(min(counted, target_cells))
        words = []
        if differential is not None and differential.erythroblasts_per_100:
            per_100 = self.tr("{0:.1f} erythroblasts per 100 leukocytes.")
            words.append(filled(per_100, differential.erythroblasts_per_100))
        if differential is not None and differential.not_counted:
            words.append(
                self.tr("{0} not counted (cut, repeated or on frames that are not usable).").format(
                    differential.not_counted
                )
            )
        self._foot.setText(" ".join(words))
        self._foot.setVisible(bool(words))
        rows = self.model.rowCount() * self.table.verticalHeader().defaultSectionSize()
        self.table.setMaximumHeight(rows + self.table.horizontalHeader().sizeHint().height() + 4)
        self._fit_names()

    def hasHeightForWidth(self) -> bool:
        """Its table scrolls: else it would be given as much as the assessment, whose words need the room."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the names what the figures leave."""
        super().resizeEvent(event)
        self._fit_names()

    def _fit_names(self) -> None:
        header, letter = self.table.horizontalHeader(), QFontMetrics(self.font()).horizontalAdvance("n")
        figures = header.sectionSizeHint(BAR) + sum(
            max(self.table.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in (COUNT, PERCENT)
        )
        room = self.width() - 2 * SIDE_MARGIN - figures
        room -= self.table.verticalScrollBar().sizeHint().width()
        header.setMaximumSectionSize(max(SHORTEST_NAME * letter, min(LONGEST_NAME * letter, room)))


class _LineDelegate(QStyledItemDelegate):
    """Draws names and figures plainly, and the bar with its interval as a thin line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the words."""
        metrics = option.fontMetrics
        text = str(index.data() or "")
        room = {NAME: 14, COUNT: 16, PERCENT: 16}.get(index.column(), 40)
        return QSize(metrics.horizontalAdvance(text) + room, metrics.height() + 5)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one column of a class."""
        line: DifferentialLine = index.data(ROW_ROLE)
        palette: QPalette = option.palette
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == BAR:
            self._draw_bar(painter, rect.adjusted(8, 0, -4, 0), palette, line)
        else:
            present = line.count > 0 and line.percent is not None
            role = QPalette.ColorRole.Text if present else QPalette.ColorRole.PlaceholderText
            painter.setPen(palette.color(role))
            if line.role in {ClassRole.TARGET, ClassRole.URGENT} and line.count:
                font = QFont(painter.font())
                font.setBold(True)
                painter.setFont(font)
                painter.setPen(_bar_colour(line, palette))
            align = index.data(Qt.ItemDataRole.TextAlignmentRole)
            place = rect.adjusted(2, 0, -4, 0)
            mode = Qt.TextElideMode.ElideRight
            words = QFontMetrics(painter.font()).elidedText(str(index.data()), mode, int(place.width()))
            painter.drawText(place, int(align), words)
        painter.restore()

    def _draw_bar(self, painter: QPainter, rect: QRectF, palette: QPalette, line: DifferentialLine) -> None:
        if line.outside or line.percent is None or line.interval95 is None:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.tr("outside") if line.outside else "–")
            return
        height = min(9.0, rect.height() - 6)
        full = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(full, 2, 2)
        if line.count:
            bar = QRectF(full)
            bar.setWidth(max(2.0, full.width() * line.percent / 100))
            painter.setBrush(_bar_colour(line, palette))
            painter.drawRoundedRect(bar, 2, 2)
            low, high = (full.left() + full.width() * v / 100 for v in line.interval95)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            painter.drawLine(round(low), round(full.center().y()), round(high), round(full.center().y()))


def _bar_colour(line: DifferentialLine, palette: QPalette) -> QColor:
    if line.role is ClassRole.TARGET:
        return MARKS[Call.BLAST].on(palette)
    if line.role is ClassRole.URGENT:
        return MARKS[Call.UNSURE].on(palette)
    return MARKS[Call.NOT_BLAST].on(palette)
