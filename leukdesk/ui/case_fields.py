"""The fields of a case's form: what a request form says, the optional folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
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
from leukdesk.ui.case_form_values import Typed
from leukdesk.ui.form_fields import DateEdit, Fold, MeasuredEdit, MomentEdit, line_edit
from leukdesk.ui.words import sex_words, specimen_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QLineEdit

    from leukdesk.domain.cases import Case
    from leukdesk.domain.patients import Patient

LONGEST_NUMBER = 80
USUAL_TARGETS = (100, 200, 500)
"""Leukocytes that differentials are usually made of; the setting's own is offered too."""
USUAL_STAINS = ("May-Grünwald-Giemsa", "Wright-Giemsa", "Wright", "Leishman")
LABEL_WIDTH_PX = 124
"""Of every group, so that their fields stand in one column."""


class CaseFields(QScrollArea):
    """Shows the entries of a case and gives what is typed.

    Args:
        target_cells: leukocytes that the case asks for.
        case: to change, which also asks for a reason; None for a new one.
        parent: owner.
    """

    edited = Signal()
    scanned = Signal()
    """Enter ended the specimen's number, as a scanner does."""

    def __init__(self, target_cells: int, case: Case | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled_from: Patient | None = None
        self._make_fields(target_cells)
        self._lay_out(changes=case is not None)
        if case is not None:
            self._show(case)
        self._connect()
        # Otherwise the area itself would have the keyboard first, and a scanner would type into nothing.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def why(self) -> str:
        """The reason of a change; empty if none was given."""
        return self._why.text().strip()

    @property
    def typed(self) -> Typed:
        """What the records are asked about."""
        number, patient, name = (edit.text().strip() for edit in (self._number, self._patient, self._name))
        return Typed(number, patient, name, self._birth())

    @property
    def entries(self) -> NewCase:
        """The entries.

        Raises:
            ValueError: if they make no case; the message says why.
        """
        return NewCase(
            number=self._number.text().strip(),
            patient_number=self._patient.text().strip(),
            specimen_type=self.specimen,
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

    @property
    def specimen(self) -> SpecimenType:
        """The kind of specimen."""
        return SpecimenType(self._specimen.currentData())

    def go_to_patient(self) -> None:
        """Takes the keyboard to the patient's number."""
        self._patient.setFocus()

    def show_number(self, number: str) -> None:
        """Takes over a specimen number that was scanned before, and goes on to the patient."""
        self._number.setText(number)
        self.go_to_patient()

    def show_patient(self, patient: Patient | None) -> None:
        """Fills in a patient whom the records know, whose entries are then not typed; None lets them be."""
        if patient is not None:
            self._name.setText(patient.name or self._name.text())
            if patient.birth_date is not None:
                self._born.show_value(patient.birth_date)
            if patient.sex is not Sex.UNKNOWN:
                self._sex.setCurrentIndex(self._sex.findData(patient.sex))
            self._filled_from = patient
        self._name.setReadOnly(bool(patient and patient.name))
        self._born.setReadOnly(bool(patient and patient.birth_date))

    def _make_fields(self, target_cells: int) -> None:
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
        targets = [(self.tr("{0} leukocytes").format(n), n) for n in sorted({*USUAL_TARGETS, target_cells})]
        self._target = _choices("targetCells", self.tr("Target"), targets)
        self._target.setCurrentIndex(self._target.findData(target_cells))
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
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(fields)

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
        for edit in (self._number, self._patient, self._name, self._born, self._collected, self._received):
            edit.textChanged.connect(self._on_edited)
        for edit in (self._requester, self._question, self._objective, self._why):
            edit.textChanged.connect(self._on_edited)
        self._stain.editTextChanged.connect(self._on_edited)
        self._specimen.currentIndexChanged.connect(self._on_edited)
        self._number.returnPressed.connect(self.scanned)

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
        self.edited.emit()


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
