"""Opening cases: the form checks as one types, the list narrows as one types."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QLineEdit, QTableWidget

from leukdesk.domain.cases import Case, NewCase, SpecimenType
from leukdesk.ui.case_dialogs import NewCaseDialog, OpenCaseDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

OK, OPEN = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Open


def case(number: str, patient: str = "") -> Case:
    return Case(
        1, number, patient, SpecimenType.PERIPHERAL_BLOOD, 100, sample=False, created_at=datetime.now(UTC)
    )


@pytest.fixture
def new_case(qtbot: QtBot) -> NewCaseDialog:
    dialog = NewCaseDialog(["S-1"], 150)
    qtbot.addWidget(dialog)
    return dialog


def ok(dialog: NewCaseDialog) -> bool:
    return dialog.findChild(QDialogButtonBox).button(OK).isEnabled()


def test_a_case_needs_a_number(new_case: NewCaseDialog) -> None:
    assert not ok(new_case)
    number = new_case.findChild(QLineEdit, "caseNumberEdit")
    number.setText("   ")
    assert not ok(new_case)
    number.setText(" S-2 ")
    new_case.findChild(QLineEdit, "patientNumberEdit").setText("P-9")
    assert ok(new_case)
    assert new_case.new_case() == NewCase("S-2", "P-9", target_cells=150)


def test_a_number_of_the_records_is_not_taken_twice(new_case: NewCaseDialog) -> None:
    new_case.findChild(QLineEdit, "caseNumberEdit").setText("s-1")
    assert not ok(new_case)
    assert "in the records" in new_case.findChild(QLabel, "newCaseHint").text()


def test_bone_marrow_is_said_not_to_be_assessed(new_case: NewCaseDialog) -> None:
    new_case.findChild(QLineEdit, "caseNumberEdit").setText("S-3")
    specimen = new_case.findChild(QComboBox, "specimenType")
    specimen.setCurrentIndex(specimen.findData(SpecimenType.BONE_MARROW))
    assert "only peripheral blood is assessed" in new_case.findChild(QLabel, "newCaseHint").text()
    assert new_case.new_case().specimen_type is SpecimenType.BONE_MARROW


def test_the_usual_targets_are_offered_beside_the_settings_own(new_case: NewCaseDialog) -> None:
    target = new_case.findChild(QComboBox, "targetCells")
    assert [target.itemData(n) for n in range(target.count())] == [100, 150, 200, 500]


def test_typing_narrows_the_cases_by_either_number(qtbot: QtBot) -> None:
    dialog = OpenCaseDialog([case("S-1", "P-7"), case("S-2", "P-8")])
    qtbot.addWidget(dialog)
    table, text = dialog.findChild(QTableWidget, "caseTable"), dialog.findChild(QLineEdit, "caseFilter")
    assert dialog.chosen().number == "S-1"
    text.setText("p-8")
    assert table.rowCount() == 1
    assert dialog.chosen().number == "S-2"
    text.setText("nobody")
    assert dialog.chosen() is None
    assert not dialog.findChild(QDialogButtonBox).button(OPEN).isEnabled()
