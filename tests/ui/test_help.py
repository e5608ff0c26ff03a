"""Finding what one wants: the command finder, the sheet of keys, and the size of everything."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton, QTreeWidget

from leukdesk.domain.cases import NewCase
from leukdesk.settings import Settings, load_settings, save_settings
from leukdesk.ui.command_finder import CommandFinder, matches

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_command_is_found_by_a_few_letters_and_done_with_enter(workplace: Workplace, qtbot: QtBot) -> None:
    window = workplace.open()
    window.action("findCommand").trigger()
    finder = window.findChild(CommandFinder)
    edit, found = finder.findChild(QLineEdit, "commandEdit"), finder.findChild(QTreeWidget, "commandList")
    everything = found.topLevelItemCount()
    qtbot.keyClicks(edit, "theme dark")
    assert 0 < found.topLevelItemCount() < everything
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert load_settings(workplace.settings_path).theme.value == "dark"
    assert not finder.isVisible()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("sign", "sign"),
        ("Sign", "sign"),
        ("report", "go_report"),
        ("undo", "undo"),
        ("save", "savePdf"),
        ("print", "printReport"),
    ],
)
def test_the_command_of_the_typed_name_comes_before_those_whose_tips_speak_of_it(
    workplace: Workplace, fields: list[Path], qtbot: QtBot, typed: str, first: str
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    finder = CommandFinder(list(window.menus), window)
    finder.findChild(QLineEdit, "commandEdit").setText(typed)
    chosen = finder.findChild(QTreeWidget, "commandList").currentItem()
    assert chosen.data(0, Qt.ItemDataRole.UserRole).objectName() == first
    finder.deleteLater()


def test_the_finder_offers_only_what_can_be_used_now(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open()
    assert "undo" not in {a.objectName() for a in CommandFinder(list(window.menus), window)._actions}
    workplace.desk.open_case(workplace.answers.entries, fields[:1])
    workplace.settle()
    names = {a.objectName() for a in CommandFinder(list(window.menus), window)._actions}
    assert {"undo", "drawCell", "go_help"} <= names


@pytest.mark.parametrize(
    ("typed", "found"), [("rep", True), ("REPORT make", True), ("", True), ("xyz", False)]
)
def test_words_are_found_in_any_order_and_case(typed: str, found: bool) -> None:
    assert matches(typed, "Make report") is found


def test_the_help_page_lists_every_key(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.go_to("help")
    text = window.help.text.toPlainText()
    for words in ("First steps", "Ctrl+Z", "Draw a missed cell", "Ctrl+S", "Blast", "no diagnosis"):
        assert words in text


def test_a_start_at_two_hundred_percent_is_twice_as_large(tmp_path: Path) -> None:
    save_settings(Settings(scale_percent=200), tmp_path / "settings.json")
    script = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication; from leukdesk import app\n"
        "def look():\n"
        "    (window,) = [w for w in QApplication.topLevelWidgets() if w.objectName() == 'mainWindow']\n"
        "    print(window.devicePixelRatioF()); window.close()\n"
        "QTimer.singleShot(0, lambda: None)\n"
        "original = app.Program.open_window\n"
        "def opened(self, *given, **named):\n"
        "    desk = original(self, *given, **named); QTimer.singleShot(300, look); return desk\n"
        "app.Program.open_window = opened\n"
        "app.run(Path(sys.argv[1]) / 'records', settings_path=Path(sys.argv[1]) / 'settings.json')\n"
    )
    clean = {k: v for k, v in os.environ.items() if k != "QT_SCALE_FACTOR"}
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        env=clean,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "2.0", done.stderr


def test_a_new_operator_is_shown_around_on_the_sample_once(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open()
    workplace.desk.open_case(NewCase("SAMPLE-1", sample=True), fields[:1])
    workplace.settle()
    card = window.findChild(QFrame, "tourCard")
    assert card.isVisible()
    seen = []
    for _stop in range(8):
        seen.append(card.findChild(QLabel, "tourWords").text())
        assert window.rect().contains(card.geometry()), "the card stays in the window"
        card.findChild(QPushButton, "tourNext").click()
    assert len(set(seen)) == 8
    assert not card.isVisible()
    assert load_settings(workplace.settings_path).tour_seen
    workplace.desk.read()
    workplace.settle()
    QApplication.processEvents()
    assert not [c for c in window.findChildren(QFrame, "tourCard") if c.isVisible()]


def test_help_shows_around_again_with_what_is_there(workplace: Workplace) -> None:
    window = workplace.open()
    workplace.button("startTour").click()
    card = window.findChild(QFrame, "tourCard")
    for _stop in range(3):
        card.findChild(QPushButton, "tourNext").click()
    assert not card.isVisible()
