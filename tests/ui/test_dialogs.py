"""Opening a case of the records: the list narrows as one types."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QTableWidget

from leukdesk.domain.cases import Case, SpecimenType
from leukdesk.ui.case_dialogs import OpenCaseDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

OPEN = QDialogButtonBox.StandardButton.Open


def case(number: str, patient: str = "") -> Case:
    return Case(
        1, number, patient, SpecimenType.PERIPHERAL_BLOOD, 100, sample=False, created_at=datetime.now(UTC)
    )


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
