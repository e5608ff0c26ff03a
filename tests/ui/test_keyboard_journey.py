"""A technician's whole way through a case without a mouse: barcode, camera, cells, signature, PDF.

`test_real_window.py` goes it in a real window by keys and mouse; here each step is looked at, and nothing is
clicked. The dialogs are the program's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from leukdesk.settings import Settings, save_settings
from leukdesk.ui import camera_sources
from leukdesk.ui.dialogs import QtQuestions
from leukdesk.ui.shortcuts import keys_of

from .real_window import EYEPIECE, Stage
from .reviewing import reviewed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from leukdesk.domain.cases import Case

    from .conftest import Workplace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

BARCODE, PATIENT = "S-2026-0417", "P-88120"
FIELDS, CORRECTED = 4, 30
LIMIT_MS = 20_000
STEPS_TO_THE_CORNER = 18
"""Arrows from the middle of the frame to where no cell is."""


class Dialogs(QtQuestions):
    """The program's own; only the file manager stays closed."""

    def show_folder(self, folder: Path) -> None:
        """Nobody looks."""


class Keyboard:
    """Hands that touch no mouse: what is typed goes to whatever has the keyboard."""

    def __init__(self, qtbot: QtBot, place: Workplace) -> None:
        self._qtbot = qtbot
        self._place = place

    def press(self, *keys: str) -> None:
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self._place.window, QKeySequence(key))

    def write(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def until(self, met: Callable[[], object], timeout_ms: int = LIMIT_MS) -> None:
        self._qtbot.waitUntil(lambda: bool(met()), timeout=timeout_ms)

    def dialog(self) -> QDialog | None:
        front = QApplication.activeModalWidget()
        ready = isinstance(front, QDialog) and front.isActiveWindow() and QApplication.focusWidget()
        return front if ready else None

    def back_in_window(self) -> None:
        """Waits for a dialog to end; without a window manager nobody gives the window the keyboard back."""
        window = self._place.window
        self.until(lambda: QApplication.activeModalWidget() is None)
        window.activateWindow()
        self.until(window.isActiveWindow)

    def press_and_answer(self, keys: str, answer: Callable[[], None]) -> None:
        """Presses what opens a dialog that holds up the caller, and answers it once it is there."""
        timer = QTimer()

        def look() -> None:
            dialog = self.dialog()
            if dialog is None:
                return
            timer.stop()
            # An answer that doesn't end it must not hang the test.
            limit = QTimer(dialog)
            limit.timeout.connect(dialog.reject)
            limit.start(LIMIT_MS)
            answer()

        timer.timeout.connect(look)
        timer.start(20)
        self.press(keys)
        self.back_in_window()


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """A camera over a slide of which the file `stage` says the field."""
    made = Stage(tmp_path)
    monkeypatch.setattr(camera_sources, "list_present", lambda _ways: [EYEPIECE])
    monkeypatch.setattr(camera_sources, "open_source", lambda setup, *_: made(setup))
    return made


@pytest.fixture
def place(workplace: Workplace, stage: Stage) -> Workplace:
    """A new laboratory: nothing is recorded, a second identifier is asked for."""
    save_settings(Settings(tour_seen=True), workplace.settings_path)
    workplace.answers = Dialogs()  # type: ignore[assignment]
    workplace.reload_settings()
    return workplace


@pytest.fixture
def hands(qtbot: QtBot, place: Workplace) -> Keyboard:
    return Keyboard(qtbot, place)


def test_from_the_barcode_to_the_signed_pdf_without_a_mouse(
    place: Workplace, hands: Keyboard, stage: Stage, tmp_path: Path
) -> None:
    case = open_case(place, hands)
    found = take_frames(place, hands, stage, tmp_path / "stage")
    assert found >= CORRECTED
    correct(place, hands, found)
    add_a_missed_one(place, hands, found)
    sign(place, hands, case)
    text = save_report(place, hands, tmp_path / "report.pdf")
    assert "NOT SIGNED" not in text
    left = found - CORRECTED
    for words in (BARCODE, PATIENT, "Ada Nowak", f"Lymphocyte {CORRECTED} ", "Monocyte 1 "):
        assert words in text, words
    assert not left or f"Segmented neutrophil {left} " in text


def open_case(place: Workplace, hands: Keyboard) -> Case:
    """Says who works here, then scans the barcode: a scanner types and sends Enter."""
    window = place.open()
    window.activateWindow()
    hands.until(hands.dialog)
    hands.press("Return")
    hands.back_in_window()

    def answer() -> None:
        hands.write(BARCODE)
        hands.press("Return")
        hands.write(PATIENT)
        hands.press("Return")

    hands.press_and_answer("Ctrl+N", answer)
    place.settle()
    case = place.desk.case
    assert case is not None
    assert (case.number, case.patient_number) == (BARCODE, PATIENT)
    return case


def take_frames(place: Workplace, hands: Keyboard, stage: Stage, moved_to: Path) -> int:
    """Opens the camera and takes fields by the space bar, moving the slide in between; cells found."""
    window = place.window
    window.capture.outlines.setChecked(False)
    hands.press("F3")
    hands.until(lambda: window.capture.chosen == EYEPIECE)
    hands.press("Alt+O")
    hands.until(window.capture.shutter.isEnabled)
    for field in range(FIELDS):
        moved_to.write_text(str(field))
        hands.until(lambda f=field: stage.place == str(f) and window.capture.shutter.isEnabled())
        # Pictures of the field before are still on their way.
        QTest.qWait(400)
        hands.press("Space")
        hands.until(lambda n=field + 1: place.label("takenState").startswith(f"Frame {n} taken"))
        place.settle()
    assert len(place.desk.state.frames) == FIELDS
    return len(place.desk.state.cells)


def correct(place: Workplace, hands: Keyboard, found: int) -> None:
    """Corrects thirty cells one by one, then confirms what is left."""
    hands.press("F4")
    hands.until(lambda: place.window.cells.cell_id is not None)
    for done in range(1, CORRECTED + 1):
        hands.press("L")
        hands.until(lambda n=done: len(reviewed(place)) == n)
    assert list(reviewed(place).values()) == ["lymphocyte"] * CORRECTED
    for done in range(CORRECTED + 1, found + 1):
        hands.press("Return")
        hands.until(lambda n=done: len(reviewed(place)) == n)
    place.settle()
    assert place.window.cells.cell_id is None, "no key can change a cell any more"


def add_a_missed_one(place: Workplace, hands: Keyboard, found: int) -> None:
    """Draws a box by arrows, gives it a class, takes that back and brings it back."""
    smaller = ["Right", *["Shift+Left", "Shift+Up"] * 2]
    hands.press("Ctrl+D", *smaller, *["Right", "Down"] * STEPS_TO_THE_CORNER, "M")
    hands.until(lambda: len(place.desk.state.cells) == found + 1)
    place.settle()
    (missed,) = [c for c in place.desk.state.cells if c.review is not None and c.review.by_hand]
    assert (missed.cell_class.code, missed.counted) == ("monocyte", True)
    hands.press("Ctrl+Z")
    hands.until(lambda: len(place.desk.state.cells) == found)
    place.settle()
    hands.press("Ctrl+Y")
    hands.until(lambda: len(place.desk.state.cells) == found + 1)
    place.settle()


def sign(place: Workplace, hands: Keyboard, case: Case) -> None:
    hands.press("Ctrl+Shift+S")
    hands.until(hands.dialog)
    hands.write("The smear holds no more")
    hands.press("Tab")
    hands.write("Ada Nowak")
    hands.press("Return")
    hands.until(lambda: place.desk.services.store.sign_off(case.case_id).signed)
    hands.back_in_window()
    place.settle()


def save_report(place: Workplace, hands: Keyboard, pdf: Path) -> str:
    """Saves the PDF by its key and the file dialog; its text."""
    hands.press("F5")
    hands.until(lambda: place.window.report.preview.page_count > 0)

    def answer() -> None:
        assert isinstance(QApplication.activeModalWidget(), QFileDialog)
        hands.press("Ctrl+A")
        hands.write(str(pdf))
        hands.press("Return")

    hands.press_and_answer("Ctrl+S", answer)
    place.settle()
    return " ".join(" ".join(page.extract_text() for page in PdfReader(pdf).pages).split())


@pytest.mark.parametrize("name", ["savePdf", "printReport"])
def test_a_button_of_the_report_tells_its_key(workplace: Workplace, name: str) -> None:
    window = workplace.open("S-1")
    assert f"({keys_of(window.action(name))})" in workplace.button(name).toolTip()
