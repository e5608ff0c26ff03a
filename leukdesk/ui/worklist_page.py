# ruff: noqa: N802 - Qt names the methods that it calls
"""The worklist: what the laboratory has to do, and the invitation to its first case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
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

from leukdesk.domain.case_details import CaseStatus
from leukdesk.domain.work_list import CaseOrder, CaseQuery
from leukdesk.ui.case_model import CaseColumn, CaseModel
from leukdesk.ui.control_light import ControlLight
from leukdesk.ui.invitation import Invitation
from leukdesk.ui.page import Page, PageEntry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.work_list import CaseSummary

WIDTHS = {
    CaseColumn.PRIORITY: 94,
    CaseColumn.NUMBER: 140,
    CaseColumn.STATUS: 86,
    CaseColumn.SPECIMEN: 130,
    CaseColumn.FRAMES: 62,
    CaseColumn.AGE: 122,
}
"""Of the columns at the first sight, in logical pixels; the patient has the rest."""
MOST_LISTED = 500
"""Cases at once; nobody works through more, and a search finds the others."""
PAUSE_MS = 120
"""Without typing, before the records are asked."""
UNSIGNED = tuple(status for status in CaseStatus if not status.frozen)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WorklistPage", text)


class WorklistPage(Page):
    """Says what is searched for and which case is picked; shows the invitation where there is none yet."""

    list_wanted = Signal()
    """Another list is asked for than the one shown; see `query`."""
    number_entered = Signal(str)
    """A number was scanned, or typed and confirmed."""
    case_picked = Signal(object)
    """A case of the list (`CaseSummary`)."""
    signed_wanted = Signal(bool)
    """Whether signed cases are to be listed too."""
    new_case_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PageEntry("worklist", _tr("Worklist"), "worklist", "F2"), parent)
        self.invitation = Invitation()
        self.model = CaseModel(self)
        self._entered = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.list_wanted)
        self._search = QLineEdit()
        self._search.setObjectName("worklistSearch")
        self._search.setPlaceholderText(self.tr("Scan or type a number, a name or a word"))
        self._search.setAccessibleName(self.tr("Search for a case"))
        self._search.textChanged.connect(self._on_typed)
        self._search.returnPressed.connect(self._on_entered)
        self._search.installEventFilter(self)
        self._signed = QCheckBox(self.tr("Signed too"))
        self._signed.setObjectName("worklistSigned")
        self._signed.setToolTip(self.tr("List signed cases after the others; a search finds them always"))
        self._signed.toggled.connect(self.signed_wanted)
        self.table = QTableView()
        self.control = ControlLight()
        self._note = QLabel()
        self._build_table()
        self._list = QWidget()
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self.invitation)
        self._layers.addWidget(self._list)
        self._build_list()

    @property
    def query(self) -> CaseQuery:
        """Which cases are to be listed; a search looks among signed ones in any case."""
        text = self._search.text().strip()
        statuses = () if text or self._signed.isChecked() else UNSIGNED
        return CaseQuery(text, statuses, CaseOrder.WORK, MOST_LISTED)

    def choose_signed(self, listed: bool) -> None:
        """Sets whether signed cases are listed, as it was chosen earlier."""
        with QSignalBlocker(self._signed):
            self._signed.setChecked(listed)

    def show_cases(self, cases: Sequence[CaseSummary], *, any_recorded: bool) -> None:
        """Shows the answer of the records to `query`.

        Args:
            cases: in order.
            any_recorded: whether the records hold any case, listed or not.
        """
        self.model.show(cases)
        self._layers.setCurrentWidget(self._list if any_recorded else self.invitation)
        words = self._note_words(len(cases))
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def arrive(self) -> None:
        """Takes the keyboard into the search, where a scanner types."""
        self._entered = False
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

    def _on_typed(self, _text: str) -> None:
        self._entered = False
        self._pause.start()

    def _on_entered(self) -> None:
        text = self._search.text().strip()
        if text:
            # A scanner ends with Enter before the pause is over.
            self._pause.stop()
            self._entered = True
            self._search.selectAll()
            self.number_entered.emit(text)

    def _note_words(self, listed: int) -> str:
        searched = bool(self.query.text)
        if not listed:
            if searched:
                return self.tr("No case is found by this. Choose New case to open one.")
            return self.tr("Nothing waits: every case is signed.")
        if searched and self._entered:
            return self.tr("No single case has exactly this number. Choose one of these, or New case.")
        if listed == MOST_LISTED:
            return self.tr("The first {0} cases are shown; type to find others.").format(listed)
        return ""

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
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 16)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(CaseColumn.PATIENT, QHeaderView.ResizeMode.Stretch)
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
        self._note.setObjectName("worklistNote")
        self._note.setProperty("muted", "true")
        self._note.setWordWrap(True)
        self._note.hide()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(title)
        head.addWidget(self._search, 1)
        head.addWidget(self._signed)
        head.addWidget(sample)
        head.addWidget(new)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.control, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._note)
        column.addWidget(self.table, 1)
