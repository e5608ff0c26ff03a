"""Counting at the eyepiece as on a laboratory counter: by key, without a camera, without looking."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdf
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import StoreError
from leukdesk.records.store import open_store
from leukdesk.ui.class_keys import class_keys

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot

    from leukdesk.ui.tally_page import TallyPage


@pytest.fixture
def page(workplace: Workplace) -> TallyPage:
    """The page of a new case, looked at."""
    window = workplace.open()
    workplace.desk.open_case(NewCase("S-1", target_cells=5))
    workplace.settle()
    window.go_to("tally")
    window.activateWindow()
    return window.tally


def strike(qtbot: QtBot, page: TallyPage, keys: str) -> None:
    for key in keys:
        qtbot.keyClicks(page, key)


def counts(page: TallyPage) -> dict[str, int]:
    tiles = page.board._tiles
    return {code: tile.count for code, tile in tiles.items() if tile.count}


def test_the_counter_is_ready_with_the_keys_of_the_cells_page_before_any_picture(
    workplace: Workplace, page: TallyPage, fields: list[Path], qtbot: QtBot
) -> None:
    codes = {tile.objectName().removeprefix("tally_") for tile in page.board._tiles.values()}
    assert "lymphocyte" in codes
    assert "unidentified" in codes
    assert "not_a_cell" not in codes
    before = dict(page.board._codes)
    strike(qtbot, page, "b")
    workplace.desk.add_pictures(fields[:1])
    workplace.settle()
    keys = class_keys(workplace.desk.state.classes)
    assert before == {keys[code]: code for code in codes}
    assert page.board._codes == before


def test_cells_are_counted_by_key_and_the_differential_follows(
    workplace: Workplace, page: TallyPage, qtbot: QtBot
) -> None:
    assert page.hasFocus()
    strike(qtbot, page, "lLLe")
    qtbot.mouseClick(page.board._tiles["monocyte"], Qt.MouseButton.LeftButton)
    strike(qtbot, page, "E")
    assert counts(page) == {"lymphocyte": 3, "eosinophil": 2, "monocyte": 1}
    assert page.board._tiles["eosinophil"].struck, "the tick is seen"
    rows = {line.code: line for line in page.differential.model._lines}
    assert rows["lymphocyte"].percent == pytest.approx(50)
    assert rows["lymphocyte"].interval95[0] < 50 < rows["lymphocyte"].interval95[1]
    workplace.settle()
    store = open_store(workplace.folder / "records")
    case = store.case("S-1")
    assert {c.code: n for c, n in store.tally(case.case_id).counts.items()} == counts(page)
    assert not store.cells(case.case_id), "nothing of it is a cell of a picture"
    store.close()


def test_a_key_held_down_counts_once_and_other_keys_count_nothing(page: TallyPage, qtbot: QtBot) -> None:
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier, "l", repeated)
        QApplication.sendEvent(page, event)
    qtbot.keyClick(page, "L", Qt.KeyboardModifier.ControlModifier)
    assert counts(page) == {"lymphocyte": 1}
    strike(qtbot, page, "?")
    assert "No class has the key ?" in page.findChild(QLabel, "tallySaid").text()
    assert counts(page) == {"lymphocyte": 1}


def test_backspace_takes_back_and_begin_afresh_can_be_taken_back_too(
    workplace: Workplace, page: TallyPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(workplace.window.isActiveWindow)
    strike(qtbot, page, "LLM")
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert counts(page) == {"lymphocyte": 2}
    assert page.findChild(QLabel, "tallySaid").text() == "Taken back: Monocyte."
    workplace.button("tallyAfreshButton").click()
    assert counts(page) == {}
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert counts(page) == {"lymphocyte": 2}
    workplace.settle()
    assert workplace.messages == []


def test_the_target_is_told_by_sound_and_in_words_once(
    workplace: Workplace, page: TallyPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    beeps: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    erythroblast = next(key for key, code in page.board._codes.items() if code == "erythroblast")
    strike(qtbot, page, "LLLL" + erythroblast)
    assert not beeps, "an erythroblast is counted beside"
    strike(qtbot, page, "LL")
    assert len(beeps) == 1
    assert workplace.messages == ["5 leukocytes are counted: the target is reached."]
    assert page.findChild(QLabel, "tallyCount").text() == "6 of 5 ✓"
    workplace.window.findChild(type(page.sound), "tallySound").click()
    strike(qtbot, page, "L")
    assert len(beeps) == 2
    workplace.settle()
    assert workplace.desk.settings.tally_sound


def test_the_count_is_there_again_after_a_restart(
    workplace: Workplace, page: TallyPage, qtbot: QtBot
) -> None:
    strike(qtbot, page, "LLB")
    workplace.settle()
    window = workplace.open("S-1")
    workplace.settle()
    assert counts(window.tally) == {"lymphocyte": 2, "blast": 1}


def test_a_stroke_that_could_not_be_recorded_does_not_stay_on_the_screen(
    workplace: Workplace, page: TallyPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    strike(qtbot, page, "L")
    workplace.settle()

    def full(*_given: object) -> None:
        raise StoreError("the disk is full", "make room")

    monkeypatch.setattr(type(workplace.desk.services.store), "tally_cell", full)
    strike(qtbot, page, "LL")
    workplace.settle()
    assert counts(page) == {"lymphocyte": 1}
    assert "the disk is full" in workplace.messages[0].lower()


def test_a_case_counted_by_hand_is_signed_reported_and_then_frozen(
    workplace: Workplace, page: TallyPage, qtbot: QtBot, tmp_path: Path
) -> None:
    strike(qtbot, page, "LLLLM")
    workplace.settle()
    services, case = workplace.desk.services, workplace.desk.case
    ready = services.prepare_signature(case)
    assert ready.obstacles == ()
    services.store.sign(case.case_id, ready.content, "Ada Nowak")
    workplace.desk.read()
    workplace.settle()
    strike(qtbot, page, "L")
    assert counts(page) == {"lymphocyte": 4, "monocyte": 1}
    assert "signed" in page.findChild(QLabel, "tallySaid").text()
    services.write_report(case, tmp_path / "r.pdf")
    text = "".join(p.extract_text() for p in pypdf.PdfReader(tmp_path / "r.pdf").pages)
    assert "Manual count at the eyepiece" in text
    assert "Counted by hand through the microscope without sign-in, " in " ".join(text.split())


def test_a_page_that_was_hidden_comes_up_with_every_key_in_sight(workplace: Workplace) -> None:
    window = workplace.open("S-1")
    window.resize(1280, 720)
    workplace.settle()
    for page in ("worklist", "capture"):
        window.go_to(page)
        workplace.settle()
        # Qt lays hidden pages out for a picture of the window, at the size that they had when they were made.
        window.grab()
    window.go_to("tally")
    workplace.settle()
    tiles = list(window.tally.board._tiles.values())
    assert max(tile.geometry().bottom() for tile in tiles) < window.tally.board.viewport().height()
