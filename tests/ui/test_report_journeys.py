"""What is written of a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Workplace


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
