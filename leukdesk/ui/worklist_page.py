# ruff: noqa: N802 - Qt names the methods that it calls
"""The worklist: the cases of the records, and the invitation to the first one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from leukdesk.ui.case_model import CaseColumn, CaseModel
from leukdesk.ui.invitation import Invitation
from leukdesk.ui.page import Page, PageEntry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cases import Case

WIDTHS = {CaseColumn.NUMBER: 260, CaseColumn.PATIENT: 200, CaseColumn.SPECIMEN: 180}
"""Of the columns at the first sight, in logical pixels."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("WorklistPage", text)


class WorklistPage(Page):
    """Says which case is picked; shows the invitation where there is none yet."""

    case_picked = Signal(object)
    new_case_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PageEntry("worklist", _tr("Worklist"), "worklist", "F2"), parent)
        self.invitation = Invitation()
        self.model = CaseModel(self)
        self._search = QLineEdit()
        self._search.setObjectName("worklistSearch")
        self._search.setPlaceholderText(self.tr("Scan or type a case or patient number"))
        self._search.setAccessibleName(self.tr("Search for a case"))
        self._search.textChanged.connect(self._on_searched)
        self._search.returnPressed.connect(self._on_search_entered)
        self._search.installEventFilter(self)
        self.table = QTableView()
        self._empty = QLabel(self.tr("No case holds this number. Enter opens nothing; choose New case."))
        self._build_table()
        self._list = QWidget()
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self.invitation)
        self._layers.addWidget(self._list)
        self._build_list()

    def show_cases(self, cases: Sequence[Case]) -> None:
        """Shows the cases of the records, newest first."""
        self.model.show(cases)
        self._layers.setCurrentWidget(self._list if cases else self.invitation)
        self._on_searched(self._search.text())

    def arrive(self) -> None:
        """Takes the keyboard into the search, where a scanner types."""
        super().arrive()
        self._search.setFocus()
        self._search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leads from the search into the list with the arrow."""
        if watched is self._search and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            if event.type() is QEvent.Type.KeyPress:
                self.table.setFocus()
                self.table.selectRow(0)
            return True
        return super().eventFilter(watched, event)

    def _on_searched(self, wanted: str) -> None:
        self.model.search(wanted)
        self._empty.setVisible(self.model.rowCount() == 0)

    def _on_search_entered(self) -> None:
        """A scanner ends with Enter: the case is opened where just one is meant."""
        wanted = self._search.text().strip().casefold()
        rows = range(self.model.rowCount())
        exact = [row for row in rows if self.model.case(row).number.casefold() == wanted]
        meant = exact or (list(rows) if len(rows) == 1 and wanted else [])
        if len(meant) == 1:
            self.case_picked.emit(self.model.case(meant[0]))

    def _on_activated(self, index: QModelIndex) -> None:
        self.case_picked.emit(self.model.case(index.row()))

    def _build_table(self) -> None:
        table = self.table
        table.setObjectName("caseTable")
        table.setAccessibleName(self.tr("Cases"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 16)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(CaseColumn.AGE, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.resizeSection(column, width)
        table.activated.connect(self._on_activated)

    def _build_list(self) -> None:
        title = QLabel(self.tr("Cases"))
        title.setObjectName("worklistTitle")
        new = QPushButton(self.tr("New case…"))
        new.setObjectName("newCaseFromWorklist")
        new.setProperty("primary", "true")
        new.setToolTip(self.tr("Open a case for a new specimen (Ctrl+N)"))
        new.clicked.connect(self.new_case_wanted)
        sample = QPushButton(self.tr("Try the sample smears"))
        sample.setObjectName("trySampleFromWorklist")
        sample.setToolTip(self.tr("See the whole job on pictures that ship with LeukDesk"))
        sample.clicked.connect(self.sample_wanted)
        self._empty.setObjectName("worklistEmpty")
        self._empty.setProperty("muted", "true")
        self._empty.hide()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(title)
        head.addWidget(self._search, 1)
        head.addWidget(sample)
        head.addWidget(new)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
