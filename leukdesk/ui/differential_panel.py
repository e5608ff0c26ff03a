# ruff: noqa: N802 - Qt names the methods that it calls
"""The differential: a table with bars, and the counter toward the target."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
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
from leukdesk.ui.eliding_label import ElidingLabel
from leukdesk.ui.gallery_view import CELLS_MIME
from leukdesk.ui.translation import filled, number_words, said

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QResizeEvent

    from leukdesk.domain.differential import Differential, DifferentialRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
NAME, COUNT, PERCENT, BAR = range(4)
LONGEST_NAME, SHORTEST_NAME = 22, 8
"""Widths of the names' column, in letters; where the panel is narrow, names give way and figures don't."""
SIDE_MARGIN = 12


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the table; the percent is None outside the denominator."""

    code: str
    name: str
    role: ClassRole
    count: int
    percent: float | None
    interval95: tuple[float, float] | None
    outside: bool = False


class DifferentialModel(QAbstractTableModel):
    """One row a class; classes outside the denominator follow where they occur."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []

    def show(self, differential: Differential | None) -> None:
        """Takes in a differential; where its classes are those before, only what changed is drawn anew."""
        lines = [] if differential is None else [_line(r) for r in differential.rows]
        if differential is not None:
            lines += [
                _Line(c.code, said(c.name), c.role, n, None, None, outside=True)
                for c, n in differential.outside
            ]
        before = self._lines
        if [line.code for line in before] != [line.code for line in lines]:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
            return
        self._lines = lines
        rows = [row for row, (was, now) in enumerate(zip(before, lines, strict=True)) if was != now]
        if rows:
            self.dataChanged.emit(self.index(min(rows), NAME), self.index(max(rows), BAR))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Classes."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Name, count, percent and bar."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Class"), self.tr("n"), self.tr("%"), "")[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section in {NAME, BAR} else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate and screen readers ask for."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            percent = "" if line.percent is None else number_words(line.percent, ".1f")
            return (line.name, str(line.count), percent, "")[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if index.column() == NAME else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(line)
        return line if role == ROW_ROLE else None

    def _words(self, line: _Line) -> str:
        if line.outside:
            return self.tr("{0}: {1}, outside the percentages").format(line.name, line.count)
        if line.interval95 is None or line.percent is None:
            return self.tr("{0}: none counted yet").format(line.name)
        low, high = line.interval95
        words = self.tr("{0}: {1} cells, {2:.1f} % (95 % interval {3:.1f}–{4:.1f} %, counting error only)")
        return filled(words, line.name, line.count, line.percent, low, high)


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
        line: _Line = index.data(ROW_ROLE)
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

    def _draw_bar(self, painter: QPainter, rect: QRectF, palette: QPalette, line: _Line) -> None:
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


def _line(row: DifferentialRow) -> _Line:
    return _Line(
        row.cell_class.code,
        said(row.cell_class.name),
        row.cell_class.role,
        row.count,
        row.percent,
        row.interval95,
    )


def _bar_colour(line: _Line, palette: QPalette) -> QColor:
    if line.role is ClassRole.TARGET:
        return MARKS[Call.BLAST].on(palette)
    if line.role is ClassRole.URGENT:
        return MARKS[Call.UNSURE].on(palette)
    return MARKS[Call.NOT_BLAST].on(palette)
