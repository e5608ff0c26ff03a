"""The presenter of the worklist: lists what is to be done, finds cases and opens them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from leukdesk.domain.work_list import CaseQuery, folded
from leukdesk.ui.case_assessor import CaseAssessor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cases import Case
    from leukdesk.domain.ports import Store
    from leukdesk.domain.work_list import CaseSummary
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.worklist_page import WorklistPage


REST_MS = 1000
"""Between two looks at the records while pictures are analysed one after the other."""


@dataclass(frozen=True, slots=True)
class _Listed:
    """What the records answer.

    Attributes:
        cases: that were asked for.
        any_recorded: whether there is any case at all.
        left_open: the case that was open when the program ended unexpectedly, if there is one.
        unread: cases whose place the list doesn't know yet.
    """

    cases: Sequence[CaseSummary]
    any_recorded: bool
    left_open: Case | None
    unread: int


class WorklistPresenter(QObject):
    """Shows the cases of the records and opens them.

    Args:
        desk: of the window.
        page: of the worklist.
    """

    def __init__(self, desk: Desk, page: WorklistPage) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = page
        self._list = desk.runner(awaited=False)
        # Of its own, since the list is read anew at any time and forgets then what it was asked before.
        self._number = desk.runner(awaited=False)
        self._left_open = desk.settings.open_case
        self._show_choice()
        self._assessor = CaseAssessor(desk, page.isVisible)
        self._assessor.round_ended.connect(self._on_round_ended)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REST_MS)
        self._soon.timeout.connect(self._follow)
        self._follows = False
        for changed in (desk.queue.frame_recorded, desk.state_read, desk.settings_changed):
            changed.connect(self._on_changed)
        page.arrived.connect(self._look_anew)
        page.list_wanted.connect(self._on_list_wanted)
        page.choice_wanted.connect(self._on_choice_wanted)
        desk.settings_changed.connect(self._show_choice)
        page.number_entered.connect(self._on_number_entered)
        page.case_picked.connect(self._on_case_picked)
        window = desk.window
        for invitation in (page.invitation, window.cells.invitation):
            invitation.new_case_wanted.connect(window.action("newCase").trigger)
            invitation.open_case_wanted.connect(window.action("openCase").trigger)
            invitation.sample_wanted.connect(desk.sample_wanted)
        page.new_case_wanted.connect(window.action("newCase").trigger)
        page.sample_wanted.connect(desk.sample_wanted)
        window.action("openCase").triggered.connect(self._ask_open_case)
        window.action("closeCase").triggered.connect(desk.close_case)
        desk.case_changed.connect(self._remember)
        desk.closing.begins.connect(lambda: self._remember(None))
        self._refresh()

    def _look_anew(self) -> None:
        """Shows the list at once, and what is found in the cases that changed as soon as it is known."""
        self._refresh()
        self._assessor.go_on()

    def _on_changed(self) -> None:
        """Brings the list up to date before long; who isn't looking at it sees it when they come."""
        if self._page.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _follow(self) -> None:
        if not self._page.isVisible():
            return
        # First the cases that changed are assessed, so that each is shown once, as it stands.
        self._follows = self._assessor.go_on()
        if not self._follows:
            self._refresh()

    def _on_round_ended(self, any_done: bool) -> None:
        wanted, self._follows = any_done or self._follows, False
        if wanted and self._page.isVisible():
            self._refresh()

    def _on_list_wanted(self) -> None:
        # Who types on no longer means the number that was entered.
        self._number.drop_all()
        self._refresh()

    def _refresh(self) -> None:
        # What was asked before is stale, answered or not.
        self._list.drop_all()
        desk = self._desk
        store, query, left = desk.services.store, self._page.query, self._left_open
        self._list.start(lambda: _read_list(store, query, left), self._on_listed, desk.show_fault)

    def _on_listed(self, listed: _Listed) -> None:
        self._page.show_cases(listed.cases, any_recorded=listed.any_recorded, unread=listed.unread)
        case, self._left_open = listed.left_open, 0
        # A case that is just being opened is what the operator wants.
        if case is not None and self._desk.case is None and not self._desk.records.busy:
            self._desk.show_case(case)
            self._desk.window.show_notice(
                self.tr(
                    "LeukDesk ended unexpectedly; case {0} is open again. Nothing recorded is lost."
                ).format(case.number)
            )

    def _show_choice(self) -> None:
        settings = self._desk.settings
        self._page.show_choice(settings.listed, settings.list_order, settings.due_times)

    def _on_choice_wanted(self) -> None:
        page, settings = self._page, self._desk.settings
        self._desk.change_settings(replace(settings, listed=page.listed, list_order=page.order))
        self._look_anew()

    def _on_number_entered(self, number: str) -> None:
        for runner in (self._list, self._number):
            runner.drop_all()
        store = self._desk.services.store
        self._number.start(lambda: _meant_case(store, number), self._on_meant, self._desk.show_fault)

    def _on_meant(self, case: Case | None) -> None:
        if case is None:
            self._refresh()
        else:
            self._desk.show_case(case)

    def _on_case_picked(self, picked: CaseSummary) -> None:
        store = self._desk.services.store
        # None means that it got another number meanwhile; then the list is read anew.
        self._desk.records.start(lambda: store.case(picked.number), self._on_meant, self._desk.show_fault)

    def _remember(self, case: Case | None) -> None:
        """Keeps which case is open, for the start after a crash; a sample is nobody's work."""
        if case is None or not case.sample:
            open_case = case.case_id if case else 0
            if open_case != self._desk.settings.open_case:
                self._desk.change_settings(replace(self._desk.settings, open_case=open_case))

    def _ask_open_case(self) -> None:
        desk = self._desk
        desk.records.start(desk.services.store.cases, self._on_cases_for_open, desk.show_fault)

    def _on_cases_for_open(self, cases: Sequence[Case]) -> None:
        desk = self._desk
        if not cases:
            desk.window.show_notice(self.tr("The records hold no case yet; choose New case."))
            return
        case = desk.questions.open_case(desk.window, cases)
        if case is not None:
            desk.show_case(case)


def _read_list(store: Store, query: CaseQuery, left_open: int) -> _Listed:
    cases = store.find_cases(query)
    any_recorded = bool(cases or store.find_cases(CaseQuery(limit=1)))
    left = next((c for c in store.cases() if c.case_id == left_open), None) if left_open else None
    due = store.assessments_due() if query.asks_what_was_found else ()
    # What is signed stands at the end, whatever was found in it.
    unread = sum(case.waits for case in due)
    return _Listed(cases, any_recorded, left, unread)


def _meant_case(store: Store, number: str) -> Case | None:
    """The case whose specimen or patient number is what was scanned; None if there is none or several.

    A part of a number opens nothing: a scanned specimen that is new must not land in another one's case.

    Args:
        store: the records.
        number: letters' case and accents don't matter where no other case is meant.

    Raises:
        StoreError: if the records cannot be read.
    """
    case = store.case(number)
    if case is not None:
        return case
    wanted, found = folded(number), store.find_cases(CaseQuery(number))
    same = [c for c in found if folded(c.number) == wanted]
    same = same or [c for c in found if folded(c.patient_number) == wanted]
    return store.case(same[0].number) if len(same) == 1 else None
