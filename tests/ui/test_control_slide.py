"""The control slide as a laboratory uses it: chosen once, asked for every day, plotted."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from leukdesk.domain import control as rules
from leukdesk.ui.control_dialog import ControlDialog

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import StandInNetwork, Workplace
    from pytestqt.qtbot import QtBot


def dialog_of(workplace: Workplace, qtbot: QtBot) -> ControlDialog:
    workplace.window.action("controlSlide").trigger()
    workplace.settle()
    return next(d for d in workplace.window.findChildren(ControlDialog) if d.isVisible())


def press(dialog: ControlDialog, name: str) -> None:
    dialog.findChild(QPushButton, name).click()


@pytest.fixture
def few_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """The drawn fields hold three cells each."""
    monkeypatch.setattr(rules, "FEWEST_CELLS", 3)
    monkeypatch.setattr("leukdesk.workflow.control.FEWEST_CELLS", 3)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_slide_is_chosen_asked_for_and_told_when_it_is_out(
    workplace: Workplace,
    network: StandInNetwork,
    fields: list[Path],
    qtbot: QtBot,
    few_are_enough: None,
) -> None:
    window = workplace.open("QC-1", fields)
    workplace.settle()
    light = window.worklist.control
    assert light.isHidden(), "nothing is asked for until a laboratory asks"
    dialog = dialog_of(workplace, qtbot)
    press(dialog, "controlChoose")
    workplace.settle()
    said = dialog.findChild(QLabel, "controlSaid").text()
    assert said.startswith("Only 0 leukocytes of the control slide QC-1 were reviewed by people")
    dialog.reject()
    for _ in range(9):
        window.action("confirm").trigger()
        workplace.settle()
    press(dialog_of(workplace, qtbot), "controlChoose")
    workplace.settle()
    assert workplace.desk.settings.control_slide == "QC-1"
    window.go_to("worklist")
    workplace.settle()
    qtbot.waitUntil(light.isVisible)
    assert light.text() == "Control slide: not analysed today"

    daily = window.settings.findChild(QCheckBox, "switch_control_daily")
    hint = window.settings.findChild(QLabel, "controlHint")
    assert (daily.isEnabled(), daily.isChecked()) == (True, True)
    assert hint.text().startswith("It is case QC-1")
    for asked in (False, True):
        daily.click()
        window.go_to("cells")
        window.go_to("worklist")
        workplace.settle()
        assert light.isVisible() == asked, "a laboratory need not ask for it every day"
    assert workplace.desk.settings.control_slide == "QC-1"

    network.answers = [("eosinophil", 0.95)]
    press(dialog_of(workplace, qtbot), "controlToday")
    workplace.settle()
    today = datetime.now().astimezone().date()
    assert workplace.desk.case.number == f"QC-1 {today.isoformat()}"
    workplace.desk.add_pictures(fields)
    workplace.settle()
    window.go_to("worklist")
    workplace.settle()
    qtbot.waitUntil(lambda: "outside" in light.text())
    assert light.text() == "Control slide: outside the limits today (Segmented neutrophil)"
    dialog = dialog_of(workplace, qtbot)
    said = dialog.findChild(QLabel, "controlSaid").text()
    assert "Agreement of the differentials: 0 %." in said
    assert dialog.plot.isVisible()
    assert dialog.findChild(QLabel, "controlSaid").height() >= 3 * dialog.fontMetrics().height()
    press(dialog, "controlNone")
    workplace.settle()
    assert light.isHidden()
