"""From records to the four files, repeats and lost pictures included."""

from __future__ import annotations

import csv
import json
from contextlib import closing
from typing import TYPE_CHECKING, Any

import openpyxl
import pypdf

from leukdesk.settings import PageSize, Settings
from leukdesk.workflow.analyse import AnalyseFrame
from leukdesk.workflow.batch import Repeat
from leukdesk.workflow.report import WriteResults
from leukdesk.workflow.review import ReviewCells

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.domain.frames import Picture
    from leukdesk.records.store import SqlStore

    Draw = Callable[..., Picture]

TWO = [(200, 200), (450, 300)]
SETTINGS = Settings(laboratory="Labor Süd", page_size=PageSize.LETTER)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def pdf_text(path: Path) -> str:
    return "".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def test_the_four_files_agree(store: SqlStore, case: Case, network: Any, draw: Draw, tmp_path: Path) -> None:
    AnalyseFrame(store, network)(case, draw(TWO))
    written = WriteResults(store, network.card, SETTINGS)(case, tmp_path / "out")
    assert len(rows(tmp_path / "out" / "patches.csv")) == 2
    assert rows(tmp_path / "out" / "frames.csv")[0]["cells"] == "2"
    summary = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    assert summary["suggested"] == written.assessment.suggested.finding.value == "too_few_cells"
    text = pdf_text(written.report)
    assert "Labor Süd" in text
    assert "NOT REVIEWED" in text


def test_people_get_the_same_rows_as_a_workbook(
    store: SqlStore, case: Case, network: Any, draw: Draw, tmp_path: Path
) -> None:
    AnalyseFrame(store, network)(case, draw(TWO))
    WriteResults(store, network.card, SETTINGS)(case, tmp_path, workbook=True)
    with closing(openpyxl.load_workbook(tmp_path / "tables.xlsx", read_only=True)) as book:
        sheet = book["Patches"]
        names, *lines = [list(line) for line in sheet.iter_rows(values_only=True)]
    patches = rows(tmp_path / "patches.csv")
    assert names[:2] == list(patches[0])[:2]
    assert [str(line[1]) for line in lines] == [p["patch"] for p in patches]


def test_a_reviewed_case_loses_its_watermark_and_states_the_review(
    store: SqlStore, case: Case, network: Any, draw: Draw, tmp_path: Path
) -> None:
    AnalyseFrame(store, network)(case, draw(TWO))
    for cell in store.cells(case.case_id):
        ReviewCells(store, "Dr. Ä")([cell.cell_id], "blast")
    written = WriteResults(store, network.card, SETTINGS)(case, tmp_path / "out")
    assert written.assessment.reviewed is not None
    assert "NOT REVIEWED" not in pdf_text(written.report)
    summary = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    assert summary["reviewed"] == "blasts_suspected"


def test_a_repeat_keeps_its_rows_under_its_own_name(
    store: SqlStore, case: Case, network: Any, draw: Draw, tmp_path: Path
) -> None:
    frame = AnalyseFrame(store, network)(case, draw(TWO)).frame
    WriteResults(store, network.card, SETTINGS)(case, tmp_path / "out", [Repeat("again.png", frame)])
    patches = rows(tmp_path / "out" / "patches.csv")
    assert [p["frame"] for p in patches] == ["field.png"] * 2 + ["again.png"] * 2
    assert [p["counted"] for p in patches] == ["1", "1", "0", "0"]
    assert {p["why_not"] for p in patches[2:]} == {"duplicate"}
    assert [f["frame"] for f in rows(tmp_path / "out" / "frames.csv")] == ["field.png", "again.png"]


def test_a_lost_picture_costs_its_thumbnail_not_the_report(
    store: SqlStore, case: Case, network: Any, draw: Draw, tmp_path: Path
) -> None:
    AnalyseFrame(store, network)(case, draw(TWO))
    for picture in (tmp_path / "records" / "pictures").rglob("*.png"):
        picture.unlink()
    written = WriteResults(store, network.card, SETTINGS)(case, tmp_path / "out")
    assert "Lymphocyte" in pdf_text(written.report)
    assert "missing or changed" in " ".join(pdf_text(written.report).split())
