"""Opening a case: a form for a new one, a list of those in the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leukdesk.domain.cases import NewCase, SpecimenType
from leukdesk.domain.scales import MCV_LIMITS_FL
from leukdesk.ui.words import specimen_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from leukdesk.domain.cases import Case

LONGEST_NUMBER = 80
FIELD_HEIGHT_PX = 30
"""Number fields keep the system's own look, and the height of the other fields."""
USUAL_TARGETS = (100, 200, 500)
"""Leukocytes that differentials are usually made of; the setting's own is offered too."""


class NewCaseDialog(QDialog):
    """Asks for the specimen's number, the patient's number and what was smeared."""

    def __init__(self, known: Sequence[str], target_cells: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newCaseDialog")
        self.setWindowTitle(self.tr("New case"))
        self._known = {number.casefold() for number in known}
        self._number = QLineEdit()
        self._number.setObjectName("caseNumberEdit")
        self._number.setPlaceholderText(self.tr("Scan or type the specimen's number"))
        self._patient = QLineEdit()
        self._patient.setObjectName("patientNumberEdit")
        self._patient.setPlaceholderText(self.tr("Optional"))
        for edit in (self._number, self._patient):
            edit.setMaxLength(LONGEST_NUMBER)
        self._specimen = QComboBox()
        self._specimen.setObjectName("specimenType")
        for specimen in SpecimenType:
            self._specimen.addItem(specimen_words(specimen), specimen)
        self._target = QComboBox()
        self._target.setObjectName("targetCells")
        for count in sorted({*USUAL_TARGETS, target_cells}):
            self._target.addItem(self.tr("{0} leukocytes").format(count), count)
        self._target.setCurrentIndex(self._target.findData(target_cells))
        self._target.setToolTip(self.tr("How many leukocytes the differential needs"))
        self._mcv = _mean_cell_volume()
        self._hint = QLabel()
        self._hint.setObjectName("newCaseHint")
        self._hint.setWordWrap(True)
        self._hint.setProperty("muted", "true")
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("&Specimen number"), self._number)
        form.addRow(self.tr("&Patient number"), self._patient)
        form.addRow(self.tr("S&pecimen"), self._specimen)
        form.addRow(self.tr("&Target"), self._target)
        form.addRow(self.tr("&Mean cell volume"), self._mcv)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Open case"))
        ok.setProperty("primary", "true")
        for button in self._buttons.buttons():
            button.setIcon(QIcon())
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self._hint)
        layout.addStretch()
        layout.addWidget(self._buttons)
        self.setMinimumWidth(480)
        self._number.textChanged.connect(self._on_edited)
        self._specimen.currentIndexChanged.connect(self._on_edited)
        self._on_edited()

    def new_case(self) -> NewCase:
        """What was entered; only after the dialog was accepted."""
        return NewCase(
            number=self._number.text().strip(),
            patient_number=self._patient.text().strip(),
            specimen_type=SpecimenType(self._specimen.currentData()),
            target_cells=int(self._target.currentData()),
            mcv_fl=self._mcv.value() if self._mcv.value() >= MCV_LIMITS_FL[0] else None,
        )

    def _on_edited(self) -> None:
        number = self._number.text().strip()
        hint = ""
        if number.casefold() in self._known:
            hint = self.tr("This number is in the records; choose Open case to continue it.")
        elif SpecimenType(self._specimen.currentData()) is not SpecimenType.PERIPHERAL_BLOOD:
            hint = self.tr("Cells are counted, but only peripheral blood is assessed.")
        self._hint.setText(hint)
        usable = bool(number) and number.casefold() not in self._known
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(usable)


def _mean_cell_volume() -> QDoubleSpinBox:
    """A field for a mean cell volume; its lowest value stands for none."""
    box = QDoubleSpinBox()
    box.setObjectName("meanCellVolume")
    box.setDecimals(1)
    box.setRange(MCV_LIMITS_FL[0] - 1, MCV_LIMITS_FL[1])
    box.setMinimumHeight(FIELD_HEIGHT_PX)
    box.setSpecialValueText(box.tr("not known"))
    box.setSuffix(" fL")
    box.setToolTip(box.tr("Red cells tell the scale better where their volume is known"))
    return box


class OpenCaseDialog(QDialog):
    """Lists the cases of the records, newest first, narrowed by what is typed."""

    def __init__(self, cases: Sequence[Case], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("openCaseDialog")
        self.setWindowTitle(self.tr("Open case"))
        self._cases = list(cases)
        self._filter = QLineEdit()
        self._filter.setObjectName("caseFilter")
        self._filter.setPlaceholderText(self.tr("Scan or type a specimen or patient number"))
        self._filter.setClearButtonEnabled(True)
        self._table = QTableWidget(0, 4)
        self._table.setObjectName("caseTable")
        self._table.setAccessibleName(self.tr("Cases"))
        self._table.setHorizontalHeaderLabels(
            [self.tr("Specimen number"), self.tr("Patient"), self.tr("Specimen"), self.tr("Opened")]
        )
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.horizontalHeader().setHighlightSections(False)
        self._table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Open).setProperty("primary", "true")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(self._filter)
        layout.addWidget(self._table)
        layout.addWidget(self._buttons)
        self.resize(700, 460)
        self._filter.textChanged.connect(self._fill)
        self._table.doubleClicked.connect(self.accept)
        self._table.itemSelectionChanged.connect(self._on_selected)
        self._fill()

    def chosen(self) -> Case | None:
        """The selected case."""
        rows = self._table.selectionModel().selectedRows()
        item = self._table.item(rows[0].row(), 0) if rows else None
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def _fill(self) -> None:
        wanted = self._filter.text().strip().casefold()
        hits = [c for c in self._cases if wanted in f"{c.number} {c.patient_number}".casefold()]
        self._table.setRowCount(len(hits))
        locale = QLocale()
        for row, case in enumerate(hits):
            opened = locale.toString(_local(case.created_at), QLocale.FormatType.ShortFormat)
            number = case.number + (self.tr("  (sample)") if case.sample else "")
            for column, words in enumerate(
                (number, case.patient_number, specimen_words(case.specimen_type), opened)
            ):
                item = QTableWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, case)
                self._table.setItem(row, column, item)
        if hits:
            self._table.selectRow(0)
        self._on_selected()

    def _on_selected(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(self.chosen() is not None)


def _local(moment: datetime) -> QDateTime:
    """A moment in the time zone of this computer."""
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
