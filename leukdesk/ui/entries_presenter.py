"""The presenter of a case's entries: new cases, changed entries, the second identifier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leukdesk.domain.work_list import CaseQuery, folded
from leukdesk.ui.case_form_values import MOST_ALIKE, FormNeeds, Known

if TYPE_CHECKING:
    from leukdesk.domain.cases import Case
    from leukdesk.domain.ports import Store
    from leukdesk.ui.case_form_values import Typed
    from leukdesk.ui.desk import Desk


class EntriesPresenter(QObject):
    """Asks for the entries of cases and has them recorded.

    Args:
        desk: of the window.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._look_ups = desk.runner(awaited=False)
        desk.window.action("newCase").triggered.connect(self._ask_new_case)
        desk.window.action("caseEntries").triggered.connect(self._ask_entries)
        desk.case_wanted.connect(self._ask_new_case)
        desk.identifiers_wanted.connect(self._ask_identifiers)

    def _ask_new_case(self) -> None:
        desk = self._desk
        window = desk.window
        # A number that the worklist was asked for in vain is the new case's.
        number = window.worklist.unknown_number if window.page is window.worklist else ""
        filled = desk.questions.case_entries(window, self._needs(None, number))
        if filled is None:
            desk.forget_pictures()
        else:
            desk.open_case(filled.entries)

    def _ask_entries(self) -> None:
        case = self._desk.case
        if case is not None and case.status.frozen:
            self._desk.window.show_notice(
                self.tr("The case is signed, so nothing in it can change; amend it, with the reason.")
            )
        elif case is not None:
            self._change(case)

    def _ask_identifiers(self) -> None:
        case = self._desk.case
        if case is not None and not self._change(case):
            self._desk.forget_pictures()
            self._desk.window.show_notice(
                self.tr("A case needs a second identifier before its first picture; choose Case entries.")
            )

    def _change(self, case: Case) -> bool:
        """Has the entries of a case changed; returns False if the operator thought better of it."""
        desk = self._desk
        filled = desk.questions.case_entries(desk.window, self._needs(case))
        if filled is None:
            return False
        store = desk.services.store
        desk.records.start(
            lambda: store.change_case(case.case_id, filled.entries, filled.why),
            desk.show_case,
            desk.show_fault,
        )
        return True

    def _needs(self, case: Case | None, number: str = "") -> FormNeeds:
        store, settings = self._desk.services.store, self._desk.settings
        # The patient of an open case was viewed with it.
        viewed = set() if case is None else {case.patient_number}
        return FormNeeds(
            lambda typed: look_up(store, case, typed, viewed),
            self._look_ups,
            settings.target_cells,
            settings.second_identifier,
            case,
            number,
        )


def look_up(store: Store, own: Case | None, typed: Typed, viewed: set[str]) -> Known:
    """What the records know of what is typed into a form.

    Nobody is shown a patient without a row in the audit trail.

    Args:
        store: the records.
        own: the case that the form is of; None for a new one.
        typed: so far.
        viewed: numbers of the patients whom the form has shown; those that it will show now are added.

    Raises:
        StoreError: if the records cannot be read or written.
    """
    number = folded(typed.number)
    same = store.find_cases(CaseQuery(typed.number)) if number else ()
    taken = any(folded(c.number) == number and (own is None or c.case_id != own.case_id) for c in same)
    like = store.patients_like(typed.patient_number, typed.patient_name, typed.birth_date)
    patients = [p for p in like if p.number == typed.patient_number]
    if own is not None or not patients:
        patients += [p for p in like if p.number != typed.patient_number][:MOST_ALIKE]
    if new := {p.number for p in patients} - viewed:
        store.note_patients_viewed(new)
        viewed |= new
    return Known(taken, tuple(patients))
