"""The presenter of cases: the worklist, cases of the records."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cases import Case
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.worklist_page import WorklistPage


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
        self._left_open = desk.settings.open_case
        page.arrived.connect(self._refresh)
        page.case_picked.connect(desk.show_case)
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

    def _refresh(self) -> None:
        self._list.drop_all()
        desk = self._desk
        self._list.start(desk.services.store.cases, self._on_cases, desk.show_fault)

    def _on_cases(self, cases: Sequence[Case]) -> None:
        self._page.show_cases(cases)
        left, self._left_open = self._left_open, 0
        case = next((c for c in cases if c.case_id == left), None)
        # A case that is just being opened is what the operator wants.
        if case is not None and self._desk.case is None and not self._desk.records.busy:
            self._desk.show_case(case)
            self._desk.window.show_notice(
                self.tr(
                    "LeukDesk ended unexpectedly; case {0} is open again. Nothing recorded is lost."
                ).format(case.number)
            )

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
