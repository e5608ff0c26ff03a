"""The tray of pictures whose case nobody knows yet: a person gives them to one, or sets them aside."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leukdesk.domain.arrivals import Arrival, Source
from leukdesk.ui.case_fields import LONGEST_NUMBER
from leukdesk.ui.case_state import short_name
from leukdesk.ui.dialog_parts import wrapped_words
from leukdesk.ui.table_model import list_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

THUMBNAIL_PX = 56


class WhyWaiting(Enum):
    """Why a picture did not join a case by itself."""

    NO_NUMBER = auto()
    NO_CASE = auto()
    """The records hold no case of the number that came with it."""
    SIGNED = auto()
    NO_IDENTIFIER = auto()
    """The case has no second identifier."""
    DECISION = auto()
    """Nothing is in the way any more; a person may give it to its case."""


@dataclass(frozen=True, slots=True)
class WaitingPicture:
    """A picture in the tray, and why it waits."""

    arrival: Arrival
    why: WhyWaiting


class UnassignedPanel(QWidget):
    """Lists the pictures and says what a person decides of them.

    Signals:
        assigned: arrivals (list of ids) and the specimen number they belong to.
        set_aside: arrivals (list of ids) that belong to no case.
        thumbnail_wanted: of an `Arrival`.
    """

    assigned = Signal(list, str)
    set_aside = Signal(list)
    thumbnail_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unassignedPanel")
        self.setAccessibleName(self.tr("Unassigned pictures"))
        self._known: set[str] = set()
        self._thumbnails: dict[int, QIcon] = {}
        self._table = QTableWidget(0, 5)
        self._build_table()
        self._empty = wrapped_words(self, "unassignedEmpty")
        self._empty.setText(self.tr("No picture waits for its case."))
        self._number = QLineEdit()
        self._number.setObjectName("unassignedNumber")
        self._number.setAccessibleName(self.tr("Specimen number"))
        self._number.setMaxLength(LONGEST_NUMBER)
        self._number.setPlaceholderText(self.tr("Scan or type the specimen's number"))
        self._give = QPushButton()
        self._give.setObjectName("assignPictures")
        self._give.setProperty("primary", "true")
        self._aside = QPushButton(self.tr("Set &aside"))
        self._aside.setObjectName("setAsidePictures")
        self._aside.setToolTip(self.tr("They belong to no case; their files stay in the records"))
        self._hint = wrapped_words(self, "unassignedHint")
        self._hint.setProperty("muted", "true")
        self._lay_out()
        self._table.itemSelectionChanged.connect(self._on_selected)
        self._number.textChanged.connect(self._refresh)
        self._number.returnPressed.connect(self._on_give)
        self._give.clicked.connect(self._on_give)
        self._aside.clicked.connect(lambda: self.set_aside.emit(self.selected()))
        self.show_arrivals([], [])

    def show_arrivals(self, waiting: Sequence[WaitingPicture], numbers: Sequence[str]) -> None:
        """Shows what waits, and the numbers of the cases that the records hold."""
        self._known = {number.casefold() for number in numbers}
        completer = QCompleter(list(numbers), self._number)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._number.setCompleter(completer)
        chosen = set(self.selected())
        self._table.setRowCount(len(waiting))
        for row, picture in enumerate(waiting):
            self._fill(row, picture)
        for row, picture in enumerate(waiting):
            if picture.arrival.arrival_id in chosen:
                self._table.selectRow(row)
        self._table.setVisible(bool(waiting))
        self._empty.setVisible(not waiting)
        if waiting and not self.selected():
            self._table.selectRow(0)
        self._refresh()

    def show_thumbnail(self, arrival_id: int, image: QImage) -> None:
        """Shows a small picture of an arrival."""
        self._thumbnails[arrival_id] = QIcon(QPixmap.fromImage(image))
        for row in range(self._table.rowCount()):
            item = self._table.item(row, 0)
            if item is not None and item.data(Qt.ItemDataRole.UserRole) == arrival_id:
                item.setIcon(self._thumbnails[arrival_id])

    def selected(self) -> list[int]:
        """The ids of the arrivals that are selected."""
        rows = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        items = (self._table.item(row, 0) for row in rows)
        return [int(item.data(Qt.ItemDataRole.UserRole)) for item in items if item is not None]

    def _fill(self, row: int, picture: WaitingPicture) -> None:
        arrival = picture.arrival
        moment = QDateTime.fromSecsSinceEpoch(int(arrival.arrived_at.timestamp()))
        came = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        why = self._why_words(picture.why)
        cells = (short_name(arrival.name), self._source_words(arrival.source), came, arrival.specimen, why)
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(arrival.name if column == 0 else text)
            item.setData(Qt.ItemDataRole.UserRole, arrival.arrival_id)
            item.setData(Qt.ItemDataRole.UserRole + 1, arrival.specimen)
            if column == 0 and arrival.arrival_id in self._thumbnails:
                item.setIcon(self._thumbnails[arrival.arrival_id])
            self._table.setItem(row, column, item)
        if arrival.arrival_id not in self._thumbnails:
            self.thumbnail_wanted.emit(arrival)

    def _source_words(self, source: Source) -> str:
        words = {
            Source.PHONE: self.tr("phone"),
            Source.FOLDER: self.tr("watched folder"),
            Source.CLIPBOARD: self.tr("pasted"),
        }
        return words[source]

    def _why_words(self, why: WhyWaiting) -> str:
        return {
            WhyWaiting.NO_NUMBER: self.tr("no number with it"),
            WhyWaiting.NO_CASE: self.tr("no case of that number"),
            WhyWaiting.SIGNED: self.tr("the case is signed"),
            WhyWaiting.NO_IDENTIFIER: self.tr("second identifier missing"),
            WhyWaiting.DECISION: self.tr("ready to be given"),
        }[why]

    def _on_selected(self) -> None:
        rows = self._table.selectionModel().selectedRows()
        items = [self._table.item(index.row(), 0) for index in rows]
        numbers = {item.data(Qt.ItemDataRole.UserRole + 1) for item in items if item is not None}
        # A number that came with all of them is proposed; a person presses the button.
        self._number.setText(numbers.pop() if len(numbers) == 1 else "")
        self._refresh()

    def _on_give(self) -> None:
        if self._give.isEnabled():
            self.assigned.emit(self.selected(), self._number.text().strip())

    def _refresh(self) -> None:
        number, count = self._number.text().strip(), len(self.selected())
        is_known = number.casefold() in self._known
        self._give.setText(
            self.tr("Give to this case") if is_known or not number else self.tr("Open a new case")
        )
        self._give.setEnabled(bool(number and count))
        self._aside.setEnabled(bool(count))
        if not number:
            hint = self.tr("Choose the pictures and the case that they belong to.")
        elif is_known:
            hint = self.tr("{0} selected for case {1}.").format(count, number)
        else:
            hint = self.tr("The records hold no case {0}; it would be opened.").format(number)
        self._hint.setText(hint)

    def _build_table(self) -> None:
        table = self._table
        list_rows(table, "unassignedTable", self.tr("Unassigned pictures"))
        table.setHorizontalHeaderLabels(
            [
                self.tr("Picture"),
                self.tr("From"),
                self.tr("Came"),
                self.tr("Number read"),
                self.tr("Waits because"),
            ]
        )
        table.setIconSize(QSize(THUMBNAIL_PX, THUMBNAIL_PX))
        table.verticalHeader().setDefaultSectionSize(THUMBNAIL_PX + 6)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Specimen number"))
        label.setBuddy(self._number)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._number, 1)
        row.addWidget(self._give)
        row.addWidget(self._aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._empty)
        column.addWidget(self._table, 1)
        column.addWidget(self._hint)
        column.addLayout(row)
