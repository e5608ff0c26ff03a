"""The form of a case: what a request form says, checked while it is typed, the optional folded away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leukdesk.domain.case_details import LONGEST_QUESTION, BloodCount, CaseDetails, Priority, Sex
from leukdesk.domain.cases import NewCase, SpecimenType
from leukdesk.domain.scales import MCV_LIMITS_FL
from leukdesk.ui.dialog_parts import wrapped_words
from leukdesk.ui.form_fields import DateEdit, Fold, MeasuredEdit, MomentEdit, date_words, line_edit
from leukdesk.ui.words import sex_words, specimen_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QLineEdit

    from leukdesk.domain.cases import Case
    from leukdesk.domain.patients import Patient
    from leukdesk.ui.jobs import JobRunner

LONGEST_NUMBER = 80
USUAL_TARGETS = (100, 200, 500)
"""Leukocytes that differentials are usually made of; the setting's own is offered too."""
USUAL_STAINS = ("May-Grünwald-Giemsa", "Wright-Giemsa", "Wright", "Leishman")
LABEL_WIDTH_PX = 124
"""Of every group, so that their fields stand in one column."""
PAUSE_MS = 120
"""Without typing, before the records are asked."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What the records are asked about while a form is filled in."""

    number: str
    patient_number: str
    patient_name: str
    birth_date: date | None

    @property
    def names_patient(self) -> bool:
        """Whether anything tells whose specimen it is."""
        return bool(self.patient_number or self.patient_name or self.birth_date)


@dataclass(frozen=True, slots=True)
class Known:
    """What the records know of what is typed.

    Attributes:
        number_taken: whether another case has the specimen number.
        patients: the patient of the number first, then those who may be the same person.
    """

    number_taken: bool = False
    patients: Sequence[Patient] = ()


@dataclass(frozen=True, slots=True)
class FormNeeds:
    """What a form of a case needs.

    Attributes:
        look_up: asks the records about what is typed; runs in a job.
        jobs: runs it.
        target_cells: that a new case asks for.
        second_identifier: whether the specimen number alone isn't enough.
        case: to change; None for a new one.
    """

    look_up: Callable[[Typed], Known]
    jobs: JobRunner
    target_cells: int = 100
    second_identifier: bool = True
    case: Case | None = None


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form as it was accepted: the entries, and why they were changed."""

    entries: NewCase
    why: str = ""


class CaseForm(QDialog):
    """Asks for the entries of a new case, or changes those of one that is open."""

    def __init__(self, needs: FormNeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needs = needs
        self._known = Known()
        self._asked: Typed | None = None
        self._answered: Typed | None = None
        self._accept_when_known = False
        self._filled_from: Patient | None = None
        changes = needs.case is not None
        self.setObjectName("caseForm")
        self.setWindowTitle(self.tr("Case entries") if changes else self.tr("New case"))
        self._make_fields()
        self._hint = wrapped_words(self, "caseFormHint")
        self._hint.setProperty("muted", "true")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look_up)
        self._lay_out(changes=changes)
        if needs.case is not None:
            self._show(needs.case)
        self._connect()
        self._on_edited()

    def filled(self) -> FilledForm:
        """What was entered; only after the dialog was accepted."""
        return FilledForm(self._entries(), self._why.text().strip())

    def accept(self) -> None:
        """Ends the dialog once the records have said that the numbers are right."""
        if self._answered != self._typed():
            self._accept_when_known = True
            self._look_up()
        elif self._fault() == "":
            super().accept()

    # Fields

    def _make_fields(self) -> None:
        self._number = line_edit("caseNumberEdit", self.tr("Specimen number"), LONGEST_NUMBER)
        self._number.setPlaceholderText(self.tr("Scan or type the specimen's number"))
        self._patient = line_edit("patientNumberEdit", self.tr("Patient number"), LONGEST_NUMBER)
        self._name = line_edit("patientNameEdit", self.tr("Patient's name"))
        self._born = DateEdit("birthDateEdit", self.tr("Date of birth"))
        self._sex = _choices("sexChoice", self.tr("Sex"), [(sex_words(sex), sex) for sex in Sex])
        specimens = [(specimen_words(s), s) for s in SpecimenType]
        self._specimen = _choices("specimenType", self.tr("Specimen"), specimens)
        self._urgent = QCheckBox(self.tr("Urgent"))
        self._urgent.setObjectName("urgentCheck")
        own = self._needs.target_cells if self._needs.case is None else self._needs.case.target_cells
        targets = [(self.tr("{0} leukocytes").format(n), n) for n in sorted({*USUAL_TARGETS, own})]
        self._target = _choices("targetCells", self.tr("Target"), targets)
        self._target.setCurrentIndex(self._target.findData(own))
        self._target.setToolTip(self.tr("How many leukocytes the differential needs"))
        self._collected = MomentEdit("collectedEdit", self.tr("Collected"))
        self._received = MomentEdit("receivedEdit", self.tr("Received"))
        self._stain = QComboBox()
        self._stain.setObjectName("stainEdit")
        self._stain.setAccessibleName(self.tr("Stain"))
        self._stain.setEditable(True)
        self._stain.addItems(["", *USUAL_STAINS])
        self._objective = line_edit("objectiveEdit", self.tr("Objective"))
        self._requester = line_edit("requesterEdit", self.tr("Requested by"))
        self._question = line_edit("questionEdit", self.tr("Question"), LONGEST_QUESTION)
        self._wbc = MeasuredEdit("wbcEdit", self.tr("White cells"), (0, 2000), "×10⁹/L", 2)
        self._hb = MeasuredEdit("hbEdit", self.tr("Haemoglobin"), (0, 30), "g/dL")
        self._mcv = MeasuredEdit("meanCellVolume", self.tr("Mean cell volume"), MCV_LIMITS_FL, "fL")
        self._mcv.setToolTip(self.tr("Red cells tell the scale better where their volume is known"))
        self._platelets = MeasuredEdit("plateletsEdit", self.tr("Platelets"), (0, 10_000), "×10⁹/L", 0)
        self._why = line_edit("whyEdit", self.tr("Reason of the change"))
        self._why.setPlaceholderText(self.tr("Why the entries are changed"))

    def _lay_out(self, *, changes: bool) -> None:
        first = _form(
            (self.tr("&Specimen number"), self._number),
            (self.tr("&Patient number"), self._patient),
            (self.tr("&Name"), self._name),
            (self.tr("Date of &birth"), self._born),
            (self.tr("S&pecimen"), self._specimen),
            ("", self._urgent),
        )
        if changes:
            first.addRow(self.tr("&Reason"), self._why)
        request = _form(
            (self.tr("Se&x"), self._sex),
            (self.tr("&Collected"), self._collected),
            (self.tr("Recei&ved"), self._received),
            (self.tr("S&tain"), self._stain),
            (self.tr("Ob&jective"), self._objective),
            (self.tr("Re&quested by"), self._requester),
            (self.tr("Q&uestion"), self._question),
            (self.tr("Tar&get"), self._target),
        )
        count = _form(
            (self.tr("&White cells"), self._wbc),
            (self.tr("&Haemoglobin"), self._hb),
            (self.tr("&Mean cell volume"), self._mcv),
            (self.tr("P&latelets"), self._platelets),
        )
        self._request = Fold("requestFold", self.tr("Specimen and request"), request)
        self._count = Fold("countFold", self.tr("Blood count"), count)
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self._request)
        column.addWidget(self._count)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(fields)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Save") if changes else self.tr("Open case"))
        self._ok.setProperty("primary", "true")
        self._ok.setDefault(True)
        for button in self._buttons.buttons():
            button.setIcon(QIcon())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(area, 1)
        layout.addWidget(self._hint)
        layout.addWidget(self._buttons)
        self.resize(560, 480)

    def _show(self, case: Case) -> None:
        details, count = case.details, case.details.blood_count
        self._number.setText(case.number)
        self._patient.setText(case.patient_number)
        self._name.setText(details.patient_name)
        self._born.show_value(details.birth_date)
        for choices, value in ((self._sex, details.sex), (self._specimen, case.specimen_type)):
            choices.setCurrentIndex(choices.findData(value))
        self._urgent.setChecked(details.priority is Priority.URGENT)
        self._collected.show_value(details.collected_at)
        self._received.show_value(details.received_at)
        self._stain.setEditText(details.stain)
        for edit, text in (
            (self._objective, details.objective),
            (self._requester, details.requester),
            (self._question, details.question),
        ):
            edit.setText(text)
        for box, measured in (
            (self._wbc, count.wbc_per_nl),
            (self._hb, count.hb_g_per_dl),
            (self._mcv, case.mcv_fl),
            (self._platelets, count.platelets_per_nl),
        ):
            box.show_value(measured)
        self._request.open(True)
        self._count.open(any(v is not None for v in (count.wbc_per_nl, count.hb_g_per_dl, case.mcv_fl)))

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        for edit in (self._number, self._patient, self._name, self._born, self._collected, self._received):
            edit.textChanged.connect(self._on_edited)
        for edit in (self._requester, self._question, self._objective, self._why):
            edit.textChanged.connect(self._on_edited)
        self._stain.editTextChanged.connect(self._on_edited)
        self._specimen.currentIndexChanged.connect(self._on_edited)
        self._number.returnPressed.connect(self._on_scanned)

    # What is typed

    def _entries(self) -> NewCase:
        """The entries.

        Raises:
            ValueError: if they make no case; the message says why.
        """
        return NewCase(
            number=self._number.text().strip(),
            patient_number=self._patient.text().strip(),
            specimen_type=SpecimenType(self._specimen.currentData()),
            target_cells=int(self._target.currentData()),
            mcv_fl=self._mcv.known,
            details=CaseDetails(
                patient_name=self._name.text().strip(),
                birth_date=self._born.value,
                sex=Sex(self._sex.currentData()),
                collected_at=self._collected.value,
                received_at=self._received.value,
                stain=self._stain.currentText().strip(),
                objective=self._objective.text().strip(),
                requester=self._requester.text().strip(),
                question=self._question.text().strip(),
                priority=Priority.URGENT if self._urgent.isChecked() else Priority.ROUTINE,
                blood_count=BloodCount(self._wbc.known, self._hb.known, self._platelets.known),
            ),
        )

    def _typed(self) -> Typed:
        number, patient, name = (edit.text().strip() for edit in (self._number, self._patient, self._name))
        return Typed(number, patient, name, self._birth())

    def _birth(self) -> date | None:
        try:
            return self._born.value
        except ValueError:
            return None

    def _on_edited(self) -> None:
        if self._filled_from is not None and self._patient.text().strip() != self._filled_from.number:
            # Another number is another person: what the records said of the first must not stay.
            self._filled_from = None
            for field in (self._name, self._born):
                field.clear()
            self._sex.setCurrentIndex(self._sex.findData(Sex.UNKNOWN))
        if self._typed() != self._asked:
            self._pause.start()
        self._show_state()

    def _on_scanned(self) -> None:
        """A scanner ends the number with Enter, which leads on to what is still missing."""
        if self._misses_identifier():
            self._patient.setFocus()

    def _look_up(self) -> None:
        self._pause.stop()
        typed = self._asked = self._typed()
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
        number = self._patient.text().strip()
        return next((p for p in self._known.patients if number and p.number == number), None)

    def _fill_in_known_patient(self) -> None:
        """Names a patient whom the records know; entries of theirs are changed in a case of theirs."""
        patient = self._patient_of_number()
        own = self._needs.case is not None and self._needs.case.patient_number == self._patient.text().strip()
        known = patient is not None and not own
        if patient is not None and known:
            self._name.setText(patient.name or self._name.text())
            if patient.birth_date is not None:
                self._born.show_value(patient.birth_date)
            if patient.sex is not Sex.UNKNOWN:
                self._sex.setCurrentIndex(self._sex.findData(patient.sex))
            self._filled_from = patient
            self._answered = self._asked = self._typed()
        self._name.setReadOnly(known and bool(patient and patient.name))
        self._born.setReadOnly(known and bool(patient and patient.birth_date))

    # What is said of it

    def _misses_identifier(self) -> bool:
        return self._needs.second_identifier and not self._typed().names_patient

    def _fault(self) -> str | None:
        """Why the entries cannot be taken; empty if they can, None where the reason is plain to see."""
        if not self._number.text().strip():
            return None
        if self._known.number_taken:
            return self.tr("This number is in the records; choose Open case to continue it.")
        if self._misses_identifier():
            return self.tr("A second identifier is asked for: the patient's number, name or date of birth.")
        try:
            entries = self._entries()
        except ValueError as error:
            return str(error)
        if self._asks_why(entries):
            return self.tr("A signed case names this patient: say why the entries are changed.")
        return ""

    def _asks_why(self, entries: NewCase) -> bool:
        case, patient = self._needs.case, self._patient_of_number()
        if case is None or patient is None or not patient.signed or self._why.text().strip():
            return False
        old, new = case.details, entries.details
        return (old.patient_name, old.birth_date, old.sex) != (new.patient_name, new.birth_date, new.sex)

    def _remark(self) -> str:
        """What is worth knowing of entries that can be taken."""
        patient = self._patient_of_number()
        if patient is not None and self._needs.case is None:
            words = self.tr("The records know this patient: {0}.")
            return words.format(_patient_words(patient))
        others = [p for p in self._known.patients if p.number != self._patient.text().strip()]
        if others and self._name.text().strip():
            words = self.tr("Perhaps the same person as {0}; compare the numbers.")
            return words.format("; ".join(_patient_words(p) for p in others[:3]))
        if SpecimenType(self._specimen.currentData()) is not SpecimenType.PERIPHERAL_BLOOD:
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


def _choices(name: str, words: str, items: Sequence[tuple[str, object]]) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(words)
    for text, data in items:
        box.addItem(text, data)
    return box


def _form(*rows: tuple[str, QWidget | QLineEdit]) -> QFormLayout:
    form = QFormLayout()
    form.setSpacing(10)
    for words, field in rows:
        label = QLabel(words)
        label.setMinimumWidth(LABEL_WIDTH_PX)
        label.setBuddy(field)
        form.addRow(label, field)
    return form
