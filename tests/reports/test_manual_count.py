"""A count at the eyepiece on the report: a person's, never mixed with the differential of the pictures."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import openpyxl
import pypdf

from leukdesk.domain.tally import Stroke, StrokeKind, Tally, tally_of
from leukdesk.reports.pdf import write_pdf
from leukdesk.reports.tables import write_summary_json, write_xlsx

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Desk

    from leukdesk.reports.content import CaseReport


def count_by_hand(desk: Desk, *counted: tuple[str, int], by: tuple[str, ...] = ("Ada Nowak",)) -> Tally:
    classes = {c.code: c for c in desk.classes}
    codes = [code for code, times in counted for _ in range(times)]
    begun = desk.printed_at - timedelta(minutes=30)
    return tally_of(
        Stroke(StrokeKind.COUNT, classes[code], by[n % len(by)], begun + timedelta(seconds=n))
        for n, code in enumerate(codes)
    )


def words(report: CaseReport, folder: Path) -> str:
    write_pdf(report, folder / "report.pdf")
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(folder / "report.pdf").pages)
    return " ".join(text.split())


def test_the_count_stands_apart_from_the_pictures_with_who_counted(desk: Desk, tmp_path: Path) -> None:
    smear = desk.reviewed(desk.smear())
    before = desk.report(smear)
    tally = count_by_hand(
        desk, ("lymphocyte", 96), ("monocyte", 4), ("erythroblast", 3), by=("Ada Nowak", "Bo Li")
    )
    report = desk.report(smear, tally=tally)
    assert report.assessment.differential == before.assessment.differential
    said = words(report, tmp_path)
    assert "Manual count at the eyepiece" in said
    assert "Counted by hand through the microscope by Ada Nowak, Bo Li, 2026-" in said
    assert "apart from the differential of the pictures: the two are not added up" in said
    assert "Erythroblasts: 3, 3.0 per 100 leukocytes." in said
    by_hand = said.partition("Manual count at the eyepiece")[2]
    assert "Lymphocyte 96 96.0" in by_hand
    assert "Manual count" not in words(before, tmp_path)


def test_a_case_without_pictures_is_reported_as_counted_by_hand_alone(desk: Desk, tmp_path: Path) -> None:
    empty = desk.case(desk.smear().case, [], [])
    report = desk.report(empty, tally=count_by_hand(desk, ("lymphocyte", 60), ("monocyte", 40)))
    assert not report.not_reviewed, "there is no suggestion that was left unreviewed"
    said = words(report, tmp_path)
    assert "Counted by hand at the eyepiece" in said
    assert "No picture was analysed, so the model suggests nothing" in said
    assert "NOT REVIEWED" not in said
    assert "NOT SIGNED" in said
    assert "take more frames" not in said
    for pictured in ("Most suspicious cells", "Picture quality", "Method and its limits", "by no person"):
        assert pictured not in said


def test_blasts_and_promyelocytes_of_the_count_are_told_above_any_finding(desk: Desk, tmp_path: Path) -> None:
    smear = desk.reviewed(desk.smear())
    tally = count_by_hand(desk, ("blast", 2), ("promyelocyte", 1), ("lymphocyte", 97))
    said = words(desk.report(smear, tally=tally), tmp_path)
    told = said.index("Blast in the manual count: 2 of 100 leukocytes.")
    assert told < said.index("Differential")
    assert "Promyelocyte in the manual count: 1 of 100 leukocytes." in said


def test_cells_per_litre_are_corrected_by_the_counts_own_erythroblasts(desk: Desk) -> None:
    smear = desk.reviewed(desk.smear())
    tally = count_by_hand(desk, ("lymphocyte", 50), ("erythroblast", 5))
    without = desk.report(smear, tally=tally)
    assert without.manual is not None
    assert without.manual.differential.erythroblasts_per_100 == 10.0
    assert (without.manual.absolutes is None) == (smear.case.details.blood_count.wbc_per_nl is None)


def test_other_programs_find_it_under_a_key_and_a_sheet_of_its_own(desk: Desk, tmp_path: Path) -> None:
    smear = desk.smear()
    tally = count_by_hand(desk, ("lymphocyte", 3), ("erythroblast", 1))
    report = desk.report(smear, tally=tally)
    write_summary_json(report, tmp_path / "summary.json")
    summary = json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))
    manual = summary["manual_count"]
    assert manual["operators"] == ["Ada Nowak"]
    assert (manual["leukocytes"], manual["differential"]["lymphocyte"]["count"]) == (3, 3)
    assert manual["outside"] == {"erythroblast": 1}
    assert summary["counts"]["leukocytes"] == report.assessment.differential.leukocytes
    write_xlsx(report, [], [], desk.classes, tmp_path / "tables.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "tables.xlsx")["Manual count"]
    rows = {row[0]: row[1] for row in sheet.iter_rows(values_only=True)}
    assert rows["Lymphocyte"] == 3
    assert rows["counted by"] == "Ada Nowak"
    write_summary_json(desk.report(smear), tmp_path / "without.json")
    assert json.loads((tmp_path / "without.json").read_text(encoding="utf-8"))["manual_count"] is None
