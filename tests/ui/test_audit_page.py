"""The audit page: rows are read as they are seen, picked, checked and taken out; nothing can be changed."""

from __future__ import annotations

import csv
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTextBrowser

from leukdesk.domain.audit import Actor, AuditAction
from leukdesk.domain.case_details import BloodCount, CaseDetails
from leukdesk.domain.cases import Case, NewCase, SpecimenType
from leukdesk.domain.film import FilmText, film_to_dict
from leukdesk.records.case_values import case_facts
from leukdesk.records.store import open_store
from leukdesk.ui import audit_words
from leukdesk.ui.audit_model import AuditColumn
from leukdesk.ui.audit_words import action_words, subject_words, why_words
from leukdesk.ui.eliding_choice import ElidingChoice
from leukdesk.ui.fact_words import fact_words, facts_words
from leukdesk.ui.line_cache import BLOCK, MOST_BLOCKS, LineCache
from leukdesk.ui.people_words import person_words
from leukdesk.ui.translation import reckon_as_in, speak

if TYPE_CHECKING:
    from conftest import Workplace
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from leukdesk.ui.audit_page import AuditPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def open_audit(workplace: Workplace) -> AuditPage:
    """The page on records in which Ada opened two cases, one under a number that looks like a formula."""
    with closing(open_store(workplace.folder / "records", acting=lambda: Actor("Ada"))) as store:
        store.open_case(NewCase("=2+3", "P-1"))
        store.open_case(NewCase("S-9", "P-2"))
    window = workplace.open()
    window.go_to("audit")
    workplace.settle()
    return window.audit


def shown(page: AuditPage, column: AuditColumn) -> list[str]:
    model = page.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def pick(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_the_newest_row_stands_first_and_is_shown_in_whole(workplace: Workplace) -> None:
    page = open_audit(workplace)
    assert shown(page, AuditColumn.NUMBER) == [str(n) for n in range(page.model.rowCount(), 0, -1)]
    assert shown(page, AuditColumn.ACTION)[0] == "audit trail viewed"
    row = shown(page, AuditColumn.CASE).index("S-9")
    page.table.selectRow(row)
    text = page.findChild(QTextBrowser, "auditRow").toPlainText()
    assert "Ada" in text
    assert "case created" in text
    assert page.model.line(row).entry.sha256 in text


def test_rows_are_picked_by_case_person_and_kind(workplace: Workplace, qtbot: QtBot) -> None:
    page = open_audit(workplace)
    pick(page.findChild(QComboBox, "auditWho"), "Ada")
    workplace.settle()
    assert set(shown(page, AuditColumn.WHO)) == {"Ada"}
    pick(page.findChild(QComboBox, "auditAction"), AuditAction.CASE_CREATED)
    workplace.settle()
    assert shown(page, AuditColumn.CASE) == ["S-9", "=2+3"]
    qtbot.keyClicks(page.findChild(QLineEdit, "auditCase"), "s-")
    qtbot.waitUntil(lambda: shown(page, AuditColumn.CASE) == ["S-9"])
    assert page.findChild(QLabel, "auditCount").text() == "1 rows found"
    page.findChild(QPushButton, "auditAll").click()
    workplace.settle()
    assert page.model.rowCount() > 4


def test_an_empty_day_does_not_look_like_one_that_is_asked_for(workplace: Workplace) -> None:
    page = open_audit(workplace)
    days = [page.findChild(QLineEdit, name) for name in ("auditSince", "auditUntil")]
    assert [day.placeholderText() for day in days] == ["any day", "any day"]


def test_a_day_that_cannot_be_read_is_said_and_lists_nothing_new(workplace: Workplace, qtbot: QtBot) -> None:
    page = open_audit(workplace)
    rows = page.model.rowCount()
    page.findChild(QLineEdit, "auditSince").setText("tomorrow")
    fault = page.findChild(QLabel, "auditFilterFault")
    qtbot.waitUntil(lambda: "Write the date like" in fault.text())
    assert page.model.rowCount() == rows
    page.findChild(QLineEdit, "auditSince").setText("2200-01-01")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert fault.isHidden()


def test_the_chain_is_checked_and_a_changed_row_is_told(workplace: Workplace, qtbot: QtBot) -> None:
    page = open_audit(workplace)
    said, check = page.findChild(QLabel, "auditSaid"), page.findChild(QPushButton, "auditCheck")
    check.click()
    qtbot.waitUntil(lambda: said.isVisible() and check.isEnabled())
    assert "rows are as they were written" in said.text()
    page.findChild(QLineEdit, "auditHead").setText("not a head")
    check.click()
    assert "a colon and 64" in said.text()
    page.findChild(QLineEdit, "auditHead").setText(f"2:{'0' * 64}")
    check.click()
    qtbot.waitUntil(lambda: "not whole" in said.text())
    assert "row 2 of the audit trail is not the one" in said.text()


def test_what_is_listed_is_saved_without_formulas_and_the_saving_is_a_row(workplace: Workplace) -> None:
    page = open_audit(workplace)
    workplace.answers.folder = workplace.folder
    pick(page.findChild(QComboBox, "auditAction"), AuditAction.CASE_CREATED)
    workplace.settle()
    page.findChild(QPushButton, "auditExport").click()
    workplace.settle()
    with (workplace.folder / "LeukDesk audit trail.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["case"] for row in rows] == ["S-9", "'=2+3"]
    assert rows[0]["utc_offset"].startswith("UTC")
    store = workplace.desk.services.store
    (newest,) = store.audit_lines(store.audit_numbers()[:1])
    assert newest.entry.action == AuditAction.TRAIL_EXPORTED
    assert set(newest.entry.new) == {"LeukDesk audit trail.csv"}


def test_nothing_on_the_page_can_be_changed(workplace: Workplace) -> None:
    page = open_audit(workplace)
    for row in range(page.model.rowCount()):
        for column in AuditColumn:
            assert not page.model.flags(page.model.index(row, column)) & Qt.ItemFlag.ItemIsEditable
    assert page.findChild(QTextBrowser, "auditRow").isReadOnly()


def test_every_action_has_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(audit_words, "_tr", lambda text: asked.append(text) or text)
    said = {action: action_words(action) for action in AuditAction}
    assert set(said.values()) <= set(asked), "one that has no words is said as it was written"
    assert action_words("moon landed") == "moon landed"


def test_a_trail_of_a_million_rows_asks_for_what_is_seen_alone() -> None:
    cache: LineCache[str] = LineCache(range(1_000_000, 0, -1))
    assert len(cache) == 1_000_000
    assert cache.line(999_999) is None
    block = cache.wanted(999_999)
    assert block is not None
    numbers = cache.numbers_of(block)
    assert (numbers[0], numbers[-1]) == (BLOCK, 1)
    assert cache.keep(block, [str(n) for n in numbers]) == (1_000_000 - BLOCK, 999_999)
    assert cache.line(999_999) == "1"
    for other in range(MOST_BLOCKS):
        cache.keep(other, ["x"] * BLOCK)
    assert cache.line(999_999) is None, "what was seen long ago is forgotten"


def test_what_a_row_is_of_is_said_in_the_windows_language(qapp: QApplication) -> None:
    speak(qapp, "es")
    try:
        assert subject_words("frame 12") == "campo 12"
        assert subject_words("review step 3") == "paso 3"
        assert subject_words("records") == "registros"
        assert subject_words("laboratory") == "laboratorio"
        assert subject_words("centrifuge 9") == "centrifuge 9"
        assert why_words("wrong password") == "contraseña incorrecta"
        assert why_words("she asked") == "she asked"
        assert person_words("no sign-in") == "sin inicio de sesión"
        assert person_words("Ada") == "Ada"
    finally:
        speak(qapp, "en")


def test_every_fact_of_a_case_its_film_and_an_account_has_words() -> None:
    given = CaseDetails(
        collected_at=datetime(2026, 11, 26, tzinfo=UTC), received_at=datetime(2026, 11, 26, tzinfo=UTC),
        stain="x", objective="x", requester="x", question="x", blood_count=BloodCount(5.0, 9.0, 200.0),
    )  # fmt: skip
    opened = datetime(2026, 11, 26, tzinfo=UTC)
    case = Case(1, "S-1", "P-1", SpecimenType.PERIPHERAL_BLOOD, 100, False, opened, 90.0, given)
    names = {*case_facts(case), *film_to_dict(FilmText())}
    assert {"number", "hb_g_per_dl", "findings"} <= names
    assert not {name for name in names if "_" in fact_words(name)}


def test_what_was_and_is_now_is_said_in_the_windows_language(spoken: None, qapp: QApplication) -> None:
    speak(qapp, "fr")
    reckon_as_in("fr_FR")
    facts = {"wbc_per_nl": 6.5, "specimen_type": "bone_marrow", "17": "lymphocyte", "sample": False}
    assert facts_words(facts) == (
        "globules blancs, 10⁹/L: 6,5; prélèvement: Moelle osseuse; cellule 17: Lymphocyte; démonstration: non"
    )
    assert facts_words({"centrifuge": "9"}) == "centrifuge: 9"


def test_a_chosen_text_without_room_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    choice = ElidingChoice(8)
    qtbot.addWidget(choice)
    choice.addItem("As in the view, which is the size that is shown")
    choice.resize(choice.minimumSizeHint())
    assert choice.shown_text().endswith("…")
    choice.resize(800, choice.height())
    assert choice.shown_text() == choice.currentText()
    choice.setPlaceholderText("Nothing is chosen")
    choice.setCurrentIndex(-1)
    assert choice.shown_text() == "Nothing is chosen"
