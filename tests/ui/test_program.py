"""Theme and faults: what concerns the whole program."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolButton

from leukdesk import __version__
from leukdesk.crashes import Crash
from leukdesk.program import Program
from leukdesk.settings import Settings, Theme, load_settings, save_settings

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("choice", ["dark", "light", "system"])
def test_the_theme_is_switched_in_the_menu_and_remembered(workplace: Workplace, choice: str) -> None:
    window = workplace.open()
    window.action("theme_dark" if choice != "dark" else "theme_light").trigger()
    window.action(f"theme_{choice}").trigger()
    assert load_settings(workplace.settings_path).theme.value == choice
    assert workplace.program.theme.is_dark == (choice == "dark")
    assert QApplication.palette().window().color().lightness() < 128 if choice == "dark" else True


def test_the_theme_of_the_settings_is_on_at_the_next_start(workplace: Workplace) -> None:
    save_settings(Settings(theme=Theme.DARK), workplace.settings_path)
    application = QApplication.instance()
    again = Program(application, workplace.settings_path, workplace.answers, lambda: workplace.network)
    assert again.theme.is_dark
    again.deleteLater()


def test_an_unforeseen_fault_is_told_without_its_secrets(
    workplace: Workplace, caplog: pytest.LogCaptureFixture
) -> None:
    workplace.open()
    error = ValueError("Mrs Example's smear")
    workplace.program.hear_crash(ValueError, error, None)
    assert "ValueError" in workplace.messages[0]
    assert "Example" not in workplace.messages[0] + caplog.text


def test_a_run_that_was_killed_is_told_of_with_details_to_copy(workplace: Workplace, qtbot: QtBot) -> None:
    crash = Crash(datetime(2026, 3, 4, 9, 30, tzinfo=UTC), "File loop.py, line 12 in grab")
    window = workplace.open()
    workplace.program.tell_of([crash])
    bar = window.messages
    assert "ended before it was closed" in bar.messages[-1].text
    button = bar.findChild(QToolButton, "copyDetails")
    assert button is not None
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "loop.py, line 12" in copied
    assert __version__ in copied


def test_after_a_crash_the_case_that_was_open_is_open_again(workplace: Workplace, fields: list[Path]) -> None:
    workplace.open("S-7", fields[:1])
    workplace.settle()
    left = load_settings(workplace.settings_path)
    assert left.open_case == workplace.desk.case.case_id
    # A second start while the first window never closed is what a crash looks like to the settings.
    window = workplace.open()
    assert workplace.label("caseNumber") == "Case S-7"
    assert any("ended unexpectedly; case S-7 is open again" in m for m in workplace.messages)
    window.close()
    workplace._qtbot.waitUntil(lambda: workplace.desk.closing.done)
    assert load_settings(workplace.settings_path).open_case == 0
