"""The check of the installation: made at the start, shown on the help page, made again when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea

from leukdesk import __version__
from leukdesk.domain.errors import UserError
from leukdesk.ui.checks_panel import ChecksPanel, part_words
from leukdesk.workflow import installation
from leukdesk.workflow.installation import Check, Part

if TYPE_CHECKING:
    from conftest import Workplace
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def headline(workplace: Workplace) -> str:
    return workplace.label("checksHeadline")


def test_what_was_found_at_the_start_stands_in_help_and_is_found_again_on_demand(
    workplace: Workplace, qtbot: QtBot
) -> None:
    window = workplace.open()
    qtbot.waitUntil(lambda: headline(workplace) == "This installation is sound", timeout=30_000)
    panel = window.help.checks

    def copied() -> str:
        panel.findChild(QPushButton, "copyChecks").click()
        return QGuiApplication.clipboard().text()

    at_start = copied()
    for line in (__version__, "ok Network: loads and runs (stand-in)", "ok Records: cases: 0", "ok Disk: "):
        assert line in at_start
    assert not panel.findChild(QScrollArea, "checksArea").isVisible()
    window.action("checkInstallation").trigger()
    assert window.page is window.help
    workplace.settle(60_000)
    panel.findChild(QPushButton, "showChecks").click()
    assert panel.findChild(QScrollArea, "checksArea").isVisible()
    assert [line.split(":")[0] for line in copied().splitlines()] == [
        line.split(":")[0] for line in at_start.splitlines()
    ]
    assert not workplace.messages


def test_what_is_wrong_is_said_at_the_start_with_its_cure(
    workplace: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden() -> list[object]:
        raise UserError("Windows forbids cameras on this PC", "turn them on")

    monkeypatch.setattr(installation, "list_cameras", forbidden)
    window = workplace.open()
    qtbot.waitUntil(lambda: "found something to mend" in headline(workplace), timeout=30_000)
    assert any("Cameras: Windows forbids cameras on this PC; turn them on" in m for m in workplace.messages)
    window.go_to("help")
    assert window.help.checks.findChild(QScrollArea, "checksArea").isVisible()


def test_what_is_wrong_is_counted_and_shown_with_its_cure(qtbot: QtBot) -> None:
    panel = ChecksPanel()
    qtbot.addWidget(panel)
    panel.show()
    for _again in range(2):
        panel.show_begin()
        panel.show_check(Check(Part.LOG, good=True, said="somewhere"))
        panel.show_check(Check(Part.CAMERA_ACCESS, good=False, said="Windows forbids cameras; turn it on."))
        panel.show_end()
    assert panel.findChild(QLabel, "checksHeadline").text() == "1 of 2 checks found something to mend"
    assert any(label.text() == "Windows forbids cameras; turn it on." for label in panel.findChildren(QLabel))


def test_every_part_has_its_word() -> None:
    assert [part_words(part) for part in Part] == [part.value for part in Part]
