"""What is written and shown of a case and of the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QTextBrowser

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Workplace


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_help_shows_the_card_of_the_network_that_runs(workplace: Workplace) -> None:
    window = workplace.open()
    window.action("aboutModel").trigger()
    workplace.settle()
    page = window.findChild(QTextBrowser, "modelPage")
    assert page.isVisible()
    assert "stand-in 1.0" in page.toPlainText()
    assert "Intended use" in page.toPlainText()
    page.window().close()


def test_the_report_is_written_beside_and_its_folder_shown(
    workplace: Workplace, fields: list[Path], tmp_path: Path
) -> None:
    workplace.open("S/1", fields[:1])
    workplace.settle()
    workplace.answers.folder = tmp_path / "out"
    workplace.button("makeReportButton").click()
    workplace.settle()
    (shown,) = workplace.answers.shown
    assert (shown / "report.pdf").read_bytes().startswith(b"%PDF")
    assert shown.parent == tmp_path / "out"
    assert "report is written" in workplace.messages[-1]


def test_an_unwritable_folder_for_the_report_is_said_in_the_window(
    workplace: Workplace, fields: list[Path], tmp_path: Path
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    workplace.answers.folder = tmp_path / "a file"
    workplace.answers.folder.write_text("in the way")
    window.action("makeReport").trigger()
    workplace.settle()
    assert len(workplace.messages) == 1
    assert not workplace.answers.shown
