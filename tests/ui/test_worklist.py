"""The worklist of a laboratory: what waits comes in the order of the work, and a scanner finds it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from leukdesk.domain.case_details import CaseDetails, Priority
from leukdesk.domain.cases import NewCase
from leukdesk.domain.work_list import CaseOrder, Listed
from leukdesk.records.store import open_store
from leukdesk.settings import load_settings
from leukdesk.ui.case_form import CaseForm
from leukdesk.ui.case_model import CaseColumn
from leukdesk.ui.translation import speak

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot

    from leukdesk.records.store import SqlStore


def sign(store: SqlStore, statements: tuple[str, str]) -> None:
    with store._writer.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


@pytest.fixture
def lab(workplace: Workplace, fields: list[Path], signing_sql: Callable[..., tuple[str, str]]) -> Workplace:
    """A worklist with cases of each status and priority, opened in another order than that of the work."""
    store = open_store(workplace.folder / "records")
    for number, patient, name, hours, priority in (
        ("S-1", "P-10", "Iyer, Anna", 90, Priority.ROUTINE),
        ("S-12", "P-11", "Novák, Zoë", 2, Priority.ROUTINE),
        ("S-13", "P-12", "", 50, Priority.ROUTINE),
        ("S-14", "P-13", "", 1, Priority.URGENT),
        ("S-15", "P-10", "", 120, Priority.ROUTINE),
    ):
        came = datetime.now(UTC) - timedelta(hours=hours)
        details = CaseDetails(patient_name=name, received_at=came, priority=priority)
        store.open_case(NewCase(number, patient, details=details))
    sign(store, signing_sql("S-1"))
    store.close()
    window = workplace.open("S-15", fields[:1])
    workplace.settle()
    workplace.desk.services.store.review(workplace.desk.state.cells[0].cell_id, "lymphocyte", "Ada")
    window.action("closeCase").trigger()
    workplace.settle()
    return workplace


def listed(place: Workplace, column: CaseColumn = CaseColumn.NUMBER) -> list[str]:
    model = place.window.worklist.model
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def search_of(place: Workplace) -> QLineEdit:
    return place.window.worklist.findChild(QLineEdit, "worklistSearch")


def scan(place: Workplace, qtbot: QtBot, number: str) -> None:
    """A scanner types fast and ends with Enter."""
    search = search_of(place)
    search.selectAll()
    qtbot.keyClicks(search, number)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    place.settle()


def test_what_waits_is_listed_in_the_order_of_the_work(lab: Workplace, qtbot: QtBot) -> None:
    assert listed(lab) == ["S-14", "S-13", "S-12", "S-15"]
    assert listed(lab, CaseColumn.PRIORITY) == ["Urgent", "", "", ""]
    assert listed(lab, CaseColumn.STATUS) == ["Open", "Open", "Open", "In review"]
    assert listed(lab, CaseColumn.PATIENT) == ["P-13", "P-12", "P-11 · Novák, Zoë", "P-10 · Iyer, Anna"]
    assert listed(lab, CaseColumn.FRAMES) == ["0", "0", "0", "1"]
    model = lab.window.worklist.model
    mark = Qt.ItemDataRole.DecorationRole
    assert not model.data(model.index(0, CaseColumn.PRIORITY), mark).isNull()
    assert model.data(model.index(1, CaseColumn.PRIORITY), mark) is None
    row = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert row.startswith("Urgent, S-14, P-13, Open, Peripheral blood, frames: 0, ")

    qtbot.keyClick(search_of(lab), Qt.Key.Key_Down)
    qtbot.keyClick(lab.window.worklist.table, Qt.Key.Key_Return)
    lab.settle()
    assert lab.label("caseNumber") == "Case S-14"


def pick(place: Workplace, name: str, value: Listed | CaseOrder) -> QComboBox:
    """Chooses as a person does: a choice that the program makes itself is no wish."""
    box = place.window.worklist.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    place.settle()
    return box


@pytest.mark.parametrize(
    ("chosen", "cases", "note"),
    [
        (Listed.OPEN, ["S-14", "S-13", "S-12"], "Overdue: 1."),
        (Listed.IN_REVIEW, ["S-15"], "Overdue: 1."),
        (Listed.OVERDUE, ["S-13", "S-15"], "Overdue: 2. Urgent cases wait up to 2 h, others up to 24 h."),
        (Listed.SIGNED, ["S-1"], ""),
        (Listed.AMENDED, [], "No case is in this state."),
        (Listed.ALL, ["S-14", "S-13", "S-12", "S-15", "S-1"], "Overdue: 2."),
    ],
)
def test_each_state_can_be_listed_and_the_choice_is_remembered(
    lab: Workplace, chosen: Listed, cases: list[str], note: str
) -> None:
    pick(lab, "worklistListed", chosen)
    assert listed(lab) == cases
    assert lab.label("worklistNote").startswith(note)
    assert load_settings(lab.settings_path).listed is chosen
    assert lab.open().worklist.findChild(QComboBox, "worklistListed").currentData() == chosen
    lab.settle()
    assert listed(lab) == cases


def test_what_waited_longest_comes_first_if_that_is_asked_for(lab: Workplace) -> None:
    pick(lab, "worklistOrder", CaseOrder.AGE)
    assert listed(lab) == ["S-15", "S-13", "S-12", "S-14"]
    assert load_settings(lab.settings_path).list_order is CaseOrder.AGE
    pick(lab, "worklistOrder", CaseOrder.NEWEST)
    assert listed(lab) == ["S-15", "S-14", "S-13", "S-12"]


def test_a_case_that_waits_too_long_is_marked_beside_its_priority(lab: Workplace) -> None:
    model, mark = lab.window.worklist.model, Qt.ItemDataRole.DecorationRole
    marked = [
        number
        for row, number in enumerate(listed(lab))
        if model.data(model.index(row, CaseColumn.AGE), mark) is not None
    ]
    assert marked == ["S-13", "S-15"]
    assert "2 days ago · overdue" in model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    lab.desk.change_settings(replace(lab.desk.settings, due_routine_h=60))
    pick(lab, "worklistListed", Listed.OVERDUE)
    assert listed(lab) == ["S-15"]


def test_a_search_understands_the_words_of_the_window(lab: Workplace, qtbot: QtBot) -> None:
    speak(QApplication.instance(), "es")
    try:
        lab.open()
        lab.settle()
        for text, numbers in (("urgente abierto", ["S-14"]), ("firmado", ["S-1"]), ("signed", ["S-1"])):
            search_of(lab).clear()
            qtbot.keyClicks(search_of(lab), text)
            qtbot.waitUntil(lambda numbers=numbers: listed(lab) == numbers)
    finally:
        speak(QApplication.instance(), "en")


def test_a_search_looks_among_all_cases_whatever_is_listed(lab: Workplace, qtbot: QtBot) -> None:
    box = pick(lab, "worklistListed", Listed.IN_REVIEW)
    qtbot.keyClicks(search_of(lab), "s-1")
    qtbot.waitUntil(lambda: listed(lab) == ["S-1", "S-14", "S-13", "S-12", "S-15"])
    assert not box.isEnabled()
    search_of(lab).clear()
    qtbot.waitUntil(lambda: listed(lab) == ["S-15"])
    assert box.isEnabled()


def test_typing_finds_by_patient_number_among_signed_cases_too(lab: Workplace, qtbot: QtBot) -> None:
    qtbot.keyClicks(search_of(lab), "p-10")
    qtbot.waitUntil(lambda: listed(lab) == ["S-15", "S-1"])
    search_of(lab).clear()
    qtbot.keyClicks(search_of(lab), "novak")
    qtbot.waitUntil(lambda: listed(lab) == ["S-12"])
    qtbot.keyClicks(search_of(lab), "nobody")
    qtbot.waitUntil(lambda: listed(lab) == [])
    assert "Choose New case" in lab.label("worklistNote")


def test_an_answer_that_is_no_longer_asked_for_is_not_shown(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = workplace.open().worklist
    for number in ("S-1", "S-13", "S-14"):
        workplace.desk.services.store.open_case(NewCase(number))
    show, shown = page.show_cases, []
    monkeypatch.setattr(
        page, "show_cases", lambda cases, **kind: (shown.append(len(cases)), show(cases, **kind))
    )
    for text in ("S-1", "S-13"):
        search_of(workplace).setText(text)
        page.list_wanted.emit()
    workplace.settle()
    assert set(shown) == {1}
    assert listed(workplace) == ["S-13"]


def test_a_scanned_number_opens_its_own_case_though_others_begin_alike(lab: Workplace, qtbot: QtBot) -> None:
    scan(lab, qtbot, "s-1")
    assert lab.label("caseNumber") == "Case S-1"
    lab.window.action("closeCase").trigger()
    scan(lab, qtbot, "P-12")
    assert lab.label("caseNumber") == "Case S-13"
    lab.window.action("closeCase").trigger()
    scan(lab, qtbot, "P-10")
    assert lab.desk.case is None, "two cases are of this patient"
    assert listed(lab) == ["S-15", "S-1"]


def test_a_scanned_number_that_is_new_opens_no_case_that_only_holds_it(lab: Workplace, qtbot: QtBot) -> None:
    scan(lab, qtbot, "13")
    assert lab.desk.case is None
    assert listed(lab) == ["S-14", "S-13"]
    assert lab.label("worklistNote").startswith("No single case has exactly this number.")
    assert search_of(lab).selectedText() == "13", "the next scan replaces it"
    scan(lab, qtbot, "S-99")
    assert lab.desk.case is None
    assert "Choose New case" in lab.label("worklistNote")


def test_where_all_is_signed_the_worklist_says_so(
    workplace: Workplace, signing_sql: Callable[..., tuple[str, str]]
) -> None:
    store = open_store(workplace.folder / "records")
    store.open_case(NewCase("S-1"))
    sign(store, signing_sql())
    store.close()
    window = workplace.open()
    assert listed(workplace) == []
    assert workplace.label("worklistNote") == "Nothing waits: every case is signed."
    assert not window.worklist.invitation.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_scanned_number_that_no_case_has_is_taken_into_the_form_of_a_new_one(
    lab: Workplace, qtbot: QtBot
) -> None:
    lab.window.go_to("worklist")
    lab.answers.entries = None
    scan(lab, qtbot, "S-99")
    lab.settle()
    assert listed(lab) == []
    lab.window.action("newCase").trigger()
    form = CaseForm(lab.answers.forms[-1])
    qtbot.addWidget(form)
    form.show()
    assert form.findChild(QLineEdit, "caseNumberEdit").text() == "S-99"
    assert form.focusWidget().objectName() == "patientNumberEdit"
    # What is searched for and found, or elsewhere, is no number of a new case.
    scan(lab, qtbot, "S-1")
    lab.settle()
    lab.window.action("newCase").trigger()
    assert lab.answers.forms[-1].number == ""
