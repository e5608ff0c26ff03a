"""The reports of all signed cases from the report page: how far it is, and stopping it."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

import pypdf
import pytest
from PySide6.QtWidgets import QLabel

from leukdesk.domain.cases import NewCase
from leukdesk.workflow import signed_reports

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot

NUMBERS = ("S-1", "S-2", "S-3")


@pytest.fixture
def signed(workplace: Workplace, tmp_path: Path) -> Path:
    """Three cases signed with their counts at the eyepiece; the folder that their reports go to."""
    workplace.open()
    services = workplace.desk.services
    for number in NUMBERS:
        case = services.store.open_case(NewCase(number, target_cells=1))
        services.store.tally_cell(case.case_id, "lymphocyte", workplace.network.card.classes)
        ready = services.prepare_signature(case)
        assert ready.content is not None
        services.store.sign(case.case_id, ready.content, "Ada Nowak")
    workplace.answers.folder = tmp_path / "out"
    return tmp_path / "out"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_every_signed_case_gets_its_report_and_the_folder_is_shown(
    workplace: Workplace, signed: Path
) -> None:
    workplace.window.report.batch_wanted.emit()
    workplace.settle()
    assert workplace.messages[-1] == "Reports of signed cases that are written: 3."
    assert workplace.answers.shown == [signed]
    assert names(signed) == [f"LeukDesk {number} v1.pdf" for number in NUMBERS]
    for number in NUMBERS:
        pages = pypdf.PdfReader(signed / f"LeukDesk {number} v1.pdf").pages
        text = " ".join(" ".join(page.extract_text() for page in pages).split())
        assert number in text
        assert "Ada Nowak" in text
    assert workplace.window.work.isHidden()


def test_cancel_stops_behind_the_report_in_work(
    workplace: Workplace, signed: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    second_begun, go_on = Event(), Event()
    write = signed_reports.write_pdf

    def slow(report: Any, path: Path, page_size: str) -> None:
        if path.name.startswith("LeukDesk S-2"):
            second_begun.set()
            assert go_on.wait(20)
        write(report, path, page_size)

    monkeypatch.setattr(signed_reports, "write_pdf", slow)
    workplace.window.report.batch_wanted.emit()
    qtbot.waitUntil(second_begun.is_set, timeout=20_000)
    words = workplace.window.findChild(QLabel, "workText")
    qtbot.waitUntil(lambda: words.text().startswith("Writing report 2 of 3 · "))
    workplace.button("cancelWork").click()
    go_on.set()
    workplace.settle()
    assert names(signed) == ["LeukDesk S-1 v1.pdf", "LeukDesk S-2 v1.pdf"]
    assert workplace.messages[-1] == "Stopped. Reports of signed cases that are written: 2."
    assert workplace.window.work.isHidden()


def test_a_closing_window_waits_for_the_report_in_work_alone(
    workplace: Workplace, signed: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = Event(), Event()
    write = signed_reports.write_pdf

    def slow(report: Any, path: Path, page_size: str) -> None:
        begun.set()
        assert go_on.wait(20)
        write(report, path, page_size)

    monkeypatch.setattr(signed_reports, "write_pdf", slow)
    workplace.window.report.batch_wanted.emit()
    qtbot.waitUntil(begun.is_set, timeout=20_000)
    workplace.window.close()
    go_on.set()
    qtbot.waitUntil(lambda: workplace.desk.closing.done, timeout=20_000)
    assert names(signed) == ["LeukDesk S-1 v1.pdf"]
