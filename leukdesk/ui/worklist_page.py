# ruff: noqa: N802 - Qt names the methods that it calls
"""The worklist: what the laboratory has to do, and the invitation to its first case."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from leukdesk.domain.assessment_summary import Urgency
from leukdesk.domain.work_list import DUE_TIMES, CaseOrder, CaseQuery, DueTimes, Listed
from leukdesk.ui.case_model import CaseModel
from leukdesk.ui.case_table import CaseTable
from leukdesk.ui.control_light import ControlLight
from leukdesk.ui.invitation import Invitation
from leukdesk.ui.page import Page, PageEntry
from leukdesk.ui.search_words import search_vocabulary
from leukdesk.ui.settings_section import choices, choose
from leukdesk.ui.words import listed_words, order_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from leukdesk.domain.work_list import CaseSummary

SIDE_PX = 16
"""Left and right of the list."""
MOST_LISTED = 500
"""Cases at once; nobody works through more, and a search finds the others."""
PAUSE_MS = 120
"""Without typing, before the records are asked."""


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
    choice_wanted = Signal()
    """Other cases or another order are wished for; see `listed` and `order`."""
    new_case_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PageEntry("worklist", _tr("Worklist"), "worklist", "F2"), parent)
        self.invitation = Invitation()
        self.model = CaseModel(self)
        self._entered = False
        self._shown: tuple[str, Listed, CaseOrder] | None = None
        self._unread = 0
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
        self._due = DUE_TIMES
        self._vocabulary = search_vocabulary()
        self._listed = choices(
            "worklistListed",
            self.tr("Cases that are listed"),
            ((listed_words(each), each) for each in Listed),
        )
        self._listed.setToolTip(self.tr("Which cases are listed; a search looks among all of them"))
        self._order = choices(
            "worklistOrder", self.tr("Order of the list"), ((order_words(each), each) for each in CaseOrder)
        )
        for box in (self._listed, self._order):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(self.choice_wanted)
        self.table = CaseTable(self.model)
        self.control = ControlLight()
        self._note = QLabel()
        self.table.activated.connect(self._on_activated)
        self._list = QWidget()
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self.invitation)
        self._layers.addWidget(self._list)
        self._build_list()

    @property
    def query(self) -> CaseQuery:
        """Which cases are to be listed; a search looks among signed ones in any case."""
        text = self._search.text().strip()
        # A number that is searched for must be found whatever became of its case.
        listed = Listed.ALL if text else self.listed
        late = self._due.since(datetime.now(UTC)) if listed is Listed.OVERDUE else {}
        found = Urgency.URGENT_CELLS if listed is Listed.FOUND else None
        return CaseQuery(text, listed.statuses, self.order, MOST_LISTED, late, self._vocabulary, found=found)

    @property
    def unknown_number(self) -> str:
        """What was scanned, or typed and confirmed, where no case is found by it; else empty."""
        return self.query.text if self._entered and not self.model.rowCount() else ""

    @property
    def listed(self) -> Listed:
        """Which cases are wished for where nothing is searched."""
        return Listed(self._listed.currentData())

    @property
    def order(self) -> CaseOrder:
        """The order that is wished for."""
        return CaseOrder(self._order.currentData())

    def show_choice(self, listed: Listed, order: CaseOrder, due: DueTimes) -> None:
        """Shows what was chosen earlier, and takes in how long a case may wait."""
        choose(self._listed, listed, listed_words(listed))
        choose(self._order, order, order_words(order))
        self._due = due

    def show_cases(self, cases: Sequence[CaseSummary], *, any_recorded: bool, unread: int = 0) -> None:
        """Shows the answer of the records to `query`.

        Args:
            cases: in order.
            any_recorded: whether the records hold any case, listed or not.
            unread: cases whose place the list doesn't know yet, since they changed after they were assessed.
        """
        self._unread = unread
        asked = (self._search.text().strip(), self.listed, self.order)
        self.table.show_cases(cases, self._due, same_list=asked == self._shown)
        self.table.fit_columns(self.width() - 2 * SIDE_PX)
        self._shown = asked
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the columns their room at the new width."""
        super().resizeEvent(event)
        # The table takes its own width only after the page.
        self.table.fit_columns(self.width() - 2 * SIDE_PX)

    def _on_typed(self, text: str) -> None:
        self._entered = False
        self._listed.setEnabled(not text.strip())
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
            return self._empty_words(searched=searched)
        if searched and self._entered:
            return self.tr("No single case has exactly this number. Choose one of these, or New case.")
        if listed == MOST_LISTED:
            return self.tr("The first {0} cases are shown; type to find others.").format(listed)
        if self._unread:
            return self._unread_words()
        if late := self.model.overdue:
            return self.tr("Overdue: {0}. Urgent cases wait up to {1} h, others up to {2} h.").format(
                late, self._due.urgent_h, self._due.routine_h
            )
        return ""

    def _unread_words(self) -> str:
        """That a list by what was found may be incomplete."""
        if not self._unread:
            return ""
        return self.tr("Cases that are still to be assessed: {0}.").format(self._unread)

    def _empty_words(self, *, searched: bool) -> str:
        if searched:
            return self.tr("No case is found by this. Choose New case to open one.")
        if self.listed is Listed.WAITING:
            return self.tr("Nothing waits: every case is signed.")
        if self.listed is Listed.OVERDUE:
            return self.tr("Nothing is overdue.")
        if self.listed is Listed.FOUND:
            none = self.tr("In no open case are blasts suspected or urgent cells seen.")
            return " ".join(filter(None, (none, self._unread_words())))
        return self.tr("No case is in this state.")

    def _on_activated(self, index: QModelIndex) -> None:
        self.case_picked.emit(self.model.case(index.row()))

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
        head.addWidget(sample)
        head.addWidget(new)
        picks = QHBoxLayout()
        picks.setSpacing(10)
        picks.addWidget(self._listed)
        picks.addWidget(self._order)
        picks.addStretch(1)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(SIDE_PX, 14, SIDE_PX, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(picks)
        column.addWidget(self.control, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._note)
        column.addWidget(self.table, 1)
