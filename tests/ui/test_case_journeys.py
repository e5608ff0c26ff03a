"""Cases as a technician opens them: from the worklist, by dropping pictures, again after a fault."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import BundleError
from leukdesk.ui.case_form_values import Typed
from leukdesk.ui.reason_dialog import ReasonDialog

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import StandInNetwork, Workplace
    from pytestqt.qtbot import QtBot


def test_an_empty_window_invites_pictures_and_says_what_it_is_not(workplace: Workplace) -> None:
    window = workplace.open()
    assert window.worklist.invitation.isVisible()
    assert workplace.label("dropTitle") == "Drop smear pictures here"
    for name in ("choosePictures", "newCaseFromStart", "trySample"):
        assert window.worklist.findChild(QPushButton, name).isVisible()
    assert workplace.label("researchUse") == "For research use; not a diagnosis"
    assert not window.action("makeReport").isEnabled()
    assert workplace.label("engineState") == "Network ready: stand-in 1.0"


def test_a_promyelocyte_raises_a_sign_beside_the_finding(
    workplace: Workplace, network: StandInNetwork, fields: list[Path]
) -> None:
    window = workplace.open()
    sign = window.findChild(QLabel, "urgent")
    assert not sign.isVisible()
    network.answers = [("promyelocyte", 0.95), ("blast", 0.95)]
    workplace.answers.files = fields[:1]
    workplace.button("choosePictures").click()
    workplace.settle()
    assert sign.isVisible()
    assert sign.text().startswith("Promyelocyte: 2 cells seen. Urgent by itself")
    assert workplace.label("finding")


def test_dropping_without_a_case_asks_for_one_and_keeps_the_pictures(
    workplace: Workplace, fields: list[Path]
) -> None:
    workplace.open()
    workplace.answers.entries = NewCase("S-9", "P-1")
    workplace.drop(fields[:1])
    workplace.settle()
    assert workplace.label("caseNumber") == "Case S-9"
    assert "P-1" in workplace.label("caseDetails")
    assert len(workplace.desk.state.frames) == 1


def test_thinking_better_of_the_case_drops_the_pictures_too(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open()
    workplace.answers.entries = None
    workplace.drop(fields)
    workplace.settle()
    assert window.worklist.isVisible()
    workplace.answers.entries = NewCase("S-10")
    window.action("newCase").trigger()
    workplace.settle()
    assert not workplace.desk.state.frames


def test_a_missing_bundle_is_said_and_old_cases_can_still_be_read(
    workplace: Workplace, fields: list[Path]
) -> None:
    workplace.open("S-1", fields[:1])
    workplace.settle()

    def broken() -> StandInNetwork:
        raise BundleError("the network was changed", "install LeukDesk again")

    workplace.program._open_network = broken
    workplace.open("S-1")
    assert workplace.label("engineState") == "No network"
    assert workplace.messages == ["The network was changed; install LeukDesk again."]
    assert len(workplace.desk.state.frames) == 1
    assert workplace.label("finding") == "No assessment"
    workplace.desk.add_pictures(fields)
    workplace.settle()
    assert len(workplace.desk.state.frames) == 1


def test_another_case_is_opened_from_the_records(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    workplace.answers.entries = NewCase("S-2")
    window.action("newCase").trigger()
    workplace.settle()
    (form,) = workplace.answers.forms
    assert form.look_up(Typed("s-1", "", "", None)).number_taken
    assert window.cells.invitation.isVisible()
    workplace.answers.pick = lambda cases: next(c for c in cases if c.number == "S-1")
    window.action("openCase").trigger()
    workplace.settle()
    assert window.cells.isVisible()
    assert len(workplace.desk.state.frames) == 1
    window.action("closeCase").trigger()
    assert window.worklist.isVisible()


def test_no_picture_is_moved_into_a_case_without_a_second_identifier(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    workplace.desk.change_settings(replace(workplace.desk.settings, second_identifier=True))
    other = workplace.desk.services.store.open_case(NewCase("S-2"))
    window.cells.select_frame(workplace.desk.state.frames[0].frame_id)
    workplace.answers.pick = lambda cases: next(c for c in cases if c.number == "S-2")
    window.action("moveFrame").trigger()
    workplace.settle()
    assert window.findChild(ReasonDialog, "moveDialog") is None
    assert workplace.messages == [
        "Case S-2 needs a second identifier before its first picture; enter it there first."
    ]
    assert workplace.desk.services.store.frames(other.case_id) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_picture_taken_for_the_wrong_case_is_given_to_the_right_one_with_the_reason(
    workplace: Workplace, fields: list[Path], qtbot: QtBot
) -> None:
    window = workplace.open("S-1", fields[:2])
    workplace.settle()
    store = workplace.desk.services.store
    right = store.open_case(NewCase("S-2", "P-2"))
    moved = workplace.desk.state.frames[0]
    window.cells.select_frame(moved.frame_id)
    workplace.answers.pick = lambda cases: next(c for c in cases if c.number == "S-2")
    window.action("moveFrame").trigger()
    qtbot.waitUntil(lambda: window.findChild(ReasonDialog, "moveDialog") is not None)
    dialog = window.findChild(ReasonDialog, "moveDialog")
    move = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert not move.isEnabled(), "nothing is moved without a reason"
    dialog.findChild(QPlainTextEdit, "moveReason").setPlainText("Two slides\nwere swapped.")
    qtbot.mouseClick(move, Qt.MouseButton.LeftButton)
    workplace.settle()
    for case_id in (right.case_id, workplace.desk.case.case_id):
        noted = [e.why for e in store.audit_trail(case_id) if e.action == "frame moved"]
        assert noted == ["Two slides were swapped."]
    assert [f.frame_id for f in workplace.desk.state.frames] == [workplace.desk.state.frames[0].frame_id]
    assert [f.frame_id for f in store.frames(right.case_id)] == [moved.frame_id]
    assert store.field_map(right.case_id).searched == {moved.frame_id}
    assert "now in case S-2" in workplace.label("messageText")
