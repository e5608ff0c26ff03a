"""The form of a case, checked against the records while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from leukdesk.domain.cases import SpecimenType
from leukdesk.ui.case_fields import CaseFields
from leukdesk.ui.case_form_values import FilledForm, Known
from leukdesk.ui.dialog_parts import wrapped_words
from leukdesk.ui.form_fields import date_words
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from leukdesk.domain.cases import NewCase
    from leukdesk.domain.patients import Patient
    from leukdesk.ui.case_form_values import FormNeeds, Typed

PAUSE_MS = 120
"""Without typing, before the records are asked."""


class CaseForm(QDialog):
    """Asks for the entries of a new case, or changes those of one that is open."""

    def __init__(self, needs: FormNeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needs = needs
        self._known = Known()
        self._asked: Typed | None = None
        self._answered: Typed | None = None
        self._accept_when_known = False
        changes = needs.case is not None
        self.setObjectName("caseForm")
        self.setWindowTitle(self.tr("Case entries") if changes else self.tr("New case"))
        self._fields = CaseFields(
            needs.target_cells if needs.case is None else needs.case.target_cells, needs.case
        )
        self._hint = wrapped_words(self, "caseFormHint")
        self._hint.setProperty("muted", "true")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look_up)
        self._lay_out(self.tr("Save") if changes else self.tr("Open case"))
        self._fields.edited.connect(self._on_edited)
        self._fields.scanned.connect(self._on_scanned)
        if needs.number:
            self._fields.show_number(needs.number)
        self._on_edited()

    def filled(self) -> FilledForm:
        """What was entered; only after the dialog was accepted."""
        return FilledForm(self._fields.entries, self._fields.why)

    def accept(self) -> None:
        """Ends the dialog once the records have said that the numbers are right."""
        if self._answered != self._fields.typed:
            self._accept_when_known = True
            self._look_up()
        elif self._fault() == "":
            super().accept()

    def _lay_out(self, accept_words: str) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(accept_words)
        self._ok.setProperty("primary", "true")
        self._ok.setDefault(True)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(self._fields, 1)
        layout.addWidget(self._hint)
        layout.addWidget(buttons)
        self.resize(560, 480)

    # What the records know

    def _on_edited(self) -> None:
        if self._fields.typed != self._asked:
            self._pause.start()
        self._show_state()

    def _on_scanned(self) -> None:
        """A scanner ends the number with Enter, which leads on to what is still missing."""
        if self._misses_identifier():
            self._fields.go_to_patient()

    def _look_up(self) -> None:
        self._pause.stop()
        typed = self._asked = self._fields.typed
        look_up = self._needs.look_up
        self._needs.jobs.drop_all()
        self._needs.jobs.start(
            lambda: look_up(typed),
            lambda known: self._on_known(typed, known),
            lambda _error: self._on_known(typed, Known()),
        )

    def _on_known(self, typed: Typed, known: Known) -> None:
        self._answered, self._known = typed, known
        self._fill_in_known_patient()
        if self._accept_when_known:
            self._accept_when_known = False
            self.accept()
        self._show_state()

    def _patient_of_number(self) -> Patient | None:
        number = self._fields.typed.patient_number
        return next((p for p in self._known.patients if number and p.number == number), None)

    def _fill_in_known_patient(self) -> None:
        """Names a patient whom the records know; entries of theirs are changed in a case of theirs."""
        patient, case = self._patient_of_number(), self._needs.case
        if case is not None and case.patient_number == self._fields.typed.patient_number:
            patient = None
        self._fields.show_patient(patient)
        if patient is not None:
            self._answered = self._asked = self._fields.typed

    # What is said of it

    def _misses_identifier(self) -> bool:
        return self._needs.second_identifier and not self._fields.typed.names_patient

    def _fault(self) -> str | None:
        """Why the entries cannot be taken; empty if they can, None where the reason is plain to see."""
        if not self._fields.typed.number:
            return None
        if self._known.number_taken:
            return self.tr("This number is in the records; choose Open case to continue it.")
        if self._misses_identifier():
            return self.tr("A second identifier is asked for: the patient's number, name or date of birth.")
        try:
            entries = self._fields.entries
        except ValueError as error:
            return said(error.args[0])
        if self._asks_why(entries):
            return self.tr("A signed case names this patient: say why the entries are changed.")
        return ""

    def _asks_why(self, entries: NewCase) -> bool:
        case, patient = self._needs.case, self._patient_of_number()
        if case is None or patient is None or not patient.signed or self._fields.why:
            return False
        old, new = case.details, entries.details
        return (old.patient_name, old.birth_date, old.sex) != (new.patient_name, new.birth_date, new.sex)

    def _remark(self) -> str:
        """What is worth knowing of entries that can be taken."""
        patient, typed = self._patient_of_number(), self._fields.typed
        if patient is not None and self._needs.case is None:
            words = self.tr("The records know this patient: {0}.")
            return words.format(_patient_words(patient))
        others = [p for p in self._known.patients if p.number != typed.patient_number]
        if others and typed.patient_name:
            words = self.tr("Perhaps the same person as {0}; compare the numbers.")
            return words.format("; ".join(_patient_words(p) for p in others))
        if self._fields.specimen is not SpecimenType.PERIPHERAL_BLOOD:
            return self.tr("Cells are counted, but only peripheral blood is assessed.")
        return ""

    def _show_state(self) -> None:
        fault = self._fault()
        self._hint.setText(fault or (self._remark() if fault == "" else ""))
        self._ok.setEnabled(fault == "")


def _patient_words(patient: Patient) -> str:
    born = patient.birth_date
    shown = [patient.number, patient.name]
    if born is not None:
        shown.append("* " + date_words(born))
    return ", ".join(text for text in shown if text)
