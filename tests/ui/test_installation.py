"""The check of the installation, from the menu to its last line."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from leukdesk import __version__
from leukdesk.ui.installation_dialog import InstallationDialog
from leukdesk.workflow.installation import Check

if TYPE_CHECKING:
    from conftest import Workplace
    from pytestqt.qtbot import QtBot


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_checks_the_installation_line_by_line(workplace: Workplace, qtbot: QtBot) -> None:
    window = workplace.open()
    window.action("checkInstallation").trigger()
    dialog = window.findChild(InstallationDialog)
    assert dialog is not None
    headline = dialog.findChild(QLabel, "worklistTitle")
    assert headline is not None
    qtbot.waitUntil(lambda: "sound" in headline.text(), timeout=90_000)
    if folder := os.environ.get("LEUKDESK_SHOTS"):
        dialog.grab().save(str(Path(folder) / "ui-installation.png"))
    copy = dialog.findChild(QPushButton, "copyChecks")
    assert copy is not None
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert __version__ in copied
    assert "ok Network: loads and runs" in copied
    dialog.reject()


def test_what_is_wrong_is_counted_and_shown_with_its_cure(qtbot: QtBot) -> None:
    dialog = InstallationDialog()
    qtbot.addWidget(dialog)
    dialog.show_check(Check("Log", good=True, said="somewhere"))
    dialog.show_check(Check("Camera access", good=False, said="Windows forbids cameras; turn it on."))
    dialog.show_end()
    headline = dialog.findChild(QLabel, "worklistTitle")
    assert headline is not None
    assert headline.text() == "1 of 2 checks found something to mend"
    assert any(
        label.text() == "Windows forbids cameras; turn it on." for label in dialog.findChildren(QLabel)
    )
