"""The tables and the summary, read back with the tools that other programs use."""

from __future__ import annotations

import csv
import json
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from leukdesk.domain.calls import suggest
from leukdesk.domain.cases import WhyNot
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.errors import UserError
from leukdesk.reports import workbook
from leukdesk.reports.rows import CropRow, frame_row, patch_row, patch_rows
from leukdesk.reports.tables import (
    write_classify_csv,
    write_frames_csv,
    write_patches_csv,
    write_summary_json,
    write_xlsx,
)

if TYPE_CHECKING:
    from pathlib import Path

PATCH_COLUMNS = [
    *("frame", "patch", "x_px", "y_px", "width_px", "height_px", "cell_class", "probability", "p_blast"),
    *("call", "counted", "why_not", "model"),
]


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_patches_have_the_promised_columns_and_one_p_for_each_other_class(desk: Any, tmp_path: Path) -> None:
    smear = desk.smear(desk.blastic)
    write_patches_csv(patch_rows(smear.frames, smear.cells), desk.classes, tmp_path / "patches.csv")
    raw = (tmp_path / "patches.csv").read_bytes()
    header = raw.split(b"\n", 1)[0].decode().split(",")
    others = [f"p_{c.code}" for c in desk.classes if c.code != "blast"]
    assert header == [*PATCH_COLUMNS, *others, "same_cell_in", "same_cell_as"]
    assert header.count("p_blast") == 1
    assert b"\r" not in raw
    assert raw.endswith(b"\n")
    assert raw[:3] != b"\xef\xbb\xbf"


def test_every_found_object_keeps_its_row_and_the_rows_give_the_differential(
    desk: Any, tmp_path: Path
) -> None:
    smear = desk.smear(desk.blastic)
    write_patches_csv(patch_rows(smear.frames, smear.cells), desk.classes, tmp_path / "patches.csv")
    rows = read(tmp_path / "patches.csv")
    assert len(rows) == len(smear.cells)
    counted = Counter(row["cell_class"] for row in rows if row["counted"] == "1")
    report = desk.report(smear)
    wanted = {r.cell_class.code: r.count for r in report.assessment.differential.rows if r.count}
    assert counted == wanted
    assert {row["why_not"] for row in rows if row["counted"] == "1"} == {""}
    assert {row["why_not"] for row in rows if row["counted"] == "0"} == {
        "cut",
        "unusable_frame",
        "not_leukocyte",
    }


def test_numbers_in_the_patches_are_those_of_the_records(desk: Any, tmp_path: Path) -> None:
    smear = desk.smear(desk.blastic)
    write_patches_csv(patch_rows(smear.frames, smear.cells), desk.classes, tmp_path / "patches.csv")
    names = {f.frame_id: f.name for f in smear.frames}
    for row, cell in zip(read(tmp_path / "patches.csv"), smear.cells, strict=True):
        said = cell.suggestion
        assert row["frame"] == names[cell.frame_id]
        assert [int(row[k]) for k in ("patch", "x_px", "y_px", "width_px", "height_px")] == [
            cell.number,
            cell.box.x_px,
            cell.box.y_px,
            cell.box.width_px,
            cell.box.height_px,
        ]
        assert row["p_blast"] == f"{said.p_blast:.6f}"
        assert row["probability"] == f"{said.probability:.6f}"
        assert row["call"] == said.call
        shares = [float(row[k]) for k in row if k.startswith("p_")]
        assert sum(shares) == pytest.approx(1, abs=1e-5)


def test_a_picture_given_twice_has_rows_under_both_names_and_counts_once(desk: Any, tmp_path: Path) -> None:
    smear = desk.smear({"lymphocyte": 4}, frames=1, unsure=0, cut=0)
    frame = smear.frames[0]
    rows = [*patch_rows(smear.frames, smear.cells), *(patch_row(frame, c, "copy.jpg") for c in smear.cells)]
    write_patches_csv(rows, desk.classes, tmp_path / "patches.csv")
    again = [r for r in read(tmp_path / "patches.csv") if r["frame"] == "copy.jpg"]
    assert [(r["counted"], r["why_not"]) for r in again] == [("0", "duplicate")] * 4
    write_frames_csv([frame_row(frame, 4), frame_row(frame, 4, "copy.jpg")], tmp_path / "frames.csv")
    first, second = read(tmp_path / "frames.csv")
    assert first["reason"] == ""
    assert second["frame"] == "copy.jpg"
    assert frame.name in second["reason"]


def test_a_persons_class_stands_and_the_models_numbers_stay(desk: Any, tmp_path: Path) -> None:
    smear = desk.smear({"lymphocyte": 1}, frames=1, unsure=0, cut=0)
    cell = replace(smear.cells[0], cell_class=desk.classes[0])
    by_hand = replace(cell, number=0, suggestion=None, model="")
    write_patches_csv(patch_rows(smear.frames, [cell, by_hand]), desk.classes, tmp_path / "patches.csv")
    corrected, added = read(tmp_path / "patches.csv")
    assert corrected["cell_class"] == "segmented_neutrophil"
    assert float(corrected["p_lymphocyte"]) > 0.8
    assert corrected["call"] == "not_blast"
    assert (added["patch"], added["probability"], added["p_blast"], added["call"]) == ("0", "", "", "")
    assert added["counted"] == "1"


def test_probabilities_of_another_bundle_are_not_named_after_this_one(desk: Any) -> None:
    smear = desk.smear({"lymphocyte": 1}, frames=1, unsure=0, cut=0)
    frame = replace(smear.frames[0], bundle_classes=("parasite", "other"))
    assert patch_row(frame, smear.cells[0]).probabilities == {}


def test_frames_say_size_scale_and_why_they_are_not_usable(desk: Any, tmp_path: Path) -> None:
    smear = desk.smear()
    write_frames_csv([frame_row(f, 7) for f in smear.frames], tmp_path / "frames.csv")
    raw = (tmp_path / "frames.csv").read_text(encoding="utf-8")
    assert raw.startswith(
        "frame,width_px,height_px,um_per_px,cells,usable,reason,scale_source,white_balance,flat_field\n"
    )
    rows = read(tmp_path / "frames.csv")
    assert rows[0]["um_per_px"] == ""
    assert rows[1]["um_per_px"] == "0.072100"
    assert (rows[3]["usable"], rows[3]["reason"]) == (
        "0",
        "The picture is out of focus; focus again and retake it.",
    )
    assert rows[0]["usable"] == "1"


def test_the_summary_has_the_promised_keys(desk: Any, tmp_path: Path) -> None:
    smear = desk.smear(desk.blastic)
    report = desk.report(smear)
    write_summary_json(report, tmp_path / "summary.json")
    summary = json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))
    differential = report.assessment.differential
    assert summary["suggested"] == "blasts_suspected"
    assert summary["reviewed"] is None
    assert summary["blast_fraction"] == pytest.approx(55 / 102, abs=1e-6)
    assert summary["blast_ci95"] == pytest.approx(report.assessment.suggested.blast_ci95, abs=1e-6)
    assert summary["counts"]["cells"] == len(smear.cells)
    assert summary["counts"]["leukocytes"] == sum(r["count"] for r in summary["differential"].values())
    assert list(summary["differential"]) == [r.cell_class.code for r in differential.rows]
    assert sum(r["percent"] for r in summary["differential"].values()) == pytest.approx(100, abs=0.01)
    assert sum(summary["counts"]["not_counted"].values()) + differential.leukocytes == len(smear.cells)
    assert (summary["model"]["name"], summary["model"]["sha256"]) == ("leukdesk-blasts 0.1.0", desk.sha256)
    assert summary["notice"] == "for research use; not a diagnosis"


def test_the_summary_of_nothing_says_null_and_of_a_reviewed_case_says_both(desk: Any, tmp_path: Path) -> None:
    empty = desk.smear({}, unsure=0, cut=0, frames=1)
    write_summary_json(desk.report(empty), tmp_path / "a.json")
    summary = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert summary["blast_fraction"] is None
    assert summary["blast_ci95"] == [0, 1]
    assert summary["differential"]["blast"]["percent"] is None
    write_summary_json(desk.report(desk.reviewed(desk.smear())), tmp_path / "b.json")
    both = json.loads((tmp_path / "b.json").read_text(encoding="utf-8"))
    assert both["reviewed"] == both["assessments"]["reviewed"]["finding"]
    assert both["counts"]["reviewed_cells"] == both["counts"]["cells"]
    assert both["counts"]["to_review"] == 0


def test_crops_have_their_own_table(desk: Any, tmp_path: Path) -> None:
    probabilities = [0.9, *[0.1 / 12] * 12]
    said = suggest(probabilities, desk.classes, desk.card().call_rule)
    rows = [CropRow("a, b.png", said, "m 1"), CropRow("Größe/中.png", said, "m 1")]
    write_classify_csv(rows, desk.classes, tmp_path / "crops.csv")
    header = (tmp_path / "crops.csv").read_text(encoding="utf-8").split("\n", 1)[0].split(",")
    assert header[:6] == ["path", "cell_class", "probability", "p_blast", "call", "model"]
    assert header[6:] == [f"p_{c.code}" for c in desk.classes if c.code != "blast"]
    first, second = read(tmp_path / "crops.csv")
    assert (first["path"], second["path"]) == ("a, b.png", "Größe/中.png")
    assert (first["cell_class"], first["probability"]) == ("segmented_neutrophil", "0.900000")


def test_targets_that_are_not_called_blast_get_their_own_columns(desk: Any, tmp_path: Path) -> None:
    classes = (
        CellClass("myeloblast", "A", ClassRole.TARGET),
        CellClass("lymphoblast", "B", ClassRole.TARGET),
        CellClass("other", "C", ClassRole.LEUKOCYTE),
    )
    said = suggest([0.5, 0.4, 0.1], classes, desk.card().call_rule)
    write_classify_csv([CropRow("a.png", said, "m")], classes, tmp_path / "crops.csv")
    (row,) = read(tmp_path / "crops.csv")
    assert float(row["p_blast"]) == pytest.approx(0.9)
    assert [row[f"p_{c.code}"] for c in classes] == ["0.500000", "0.400000", "0.100000"]


FORMULAS = ["=1+1.jpg", "+a.jpg", "-a.jpg", "@a.jpg", "\ta.jpg", "\ra.jpg", '=HYPERLINK("http://x","y").jpg']


def test_no_cell_of_the_workbook_is_a_formula_and_no_text_is_changed(desk: Any, tmp_path: Path) -> None:
    smear = desk.smear(
        frames=len(FORMULAS), names=lambda i: FORMULAS[i - 1], number="=2+2", patient_number="@x"
    )
    report = desk.report(smear, laboratory="-lab")
    rows = list(patch_rows(smear.frames, smear.cells))
    frames = [frame_row(f, 1) for f in smear.frames]
    write_xlsx(report, rows, frames, desk.classes, tmp_path / "case.xlsx")
    book = load_workbook(tmp_path / "case.xlsx")
    assert book.sheetnames == ["Summary", "Differential", "Frames", "Patches"]
    for sheet in book:
        for line in sheet.iter_rows():
            for cell in line:
                assert cell.data_type != "f"
                if isinstance(cell.value, str) and cell.value.startswith(("=", "+", "-", "@", "\t", "\r")):
                    assert cell.quotePrefix
    # Excel writes a carriage return as _x000D_, which openpyxl gives back as it is.
    names = [str(row[0].value).replace("_x000D_", "\r") for row in book["Frames"].iter_rows(min_row=2)]
    assert names == FORMULAS
    assert [c.value for c in book["Patches"][1]][: len(PATCH_COLUMNS)] == PATCH_COLUMNS
    assert book["Patches"].max_row == len(rows) + 1
    assert isinstance(book["Patches"]["H2"].value, float)
    assert [c.value for c in book["Patches"][1]][-3:] == ["suggested_class", "decided_by", "decided_at"]
    shown = {cell.number_format for cell in book["Differential"]["C"][1:] if cell.value is not None}
    assert shown == {"0.0"}, "percent as a person reads it"


def test_the_csv_gives_a_path_as_given_even_if_it_looks_like_a_formula(desk: Any, tmp_path: Path) -> None:
    smear = desk.smear(frames=len(FORMULAS), names=lambda i: FORMULAS[i - 1])
    write_frames_csv([frame_row(f, 1) for f in smear.frames], tmp_path / "frames.csv")
    assert [row["frame"] for row in read(tmp_path / "frames.csv")] == FORMULAS


def test_odd_names_cost_no_table(desk: Any, tmp_path: Path) -> None:
    odd = 'a "quoted", name\nwith a break \udcff 😀.jpg'
    smear = desk.smear({"lymphocyte": 2}, frames=1, names=lambda _: odd, patient_number="\udc80\x00")
    report = desk.report(smear)
    rows = list(patch_rows(smear.frames, smear.cells))
    write_patches_csv(rows, desk.classes, tmp_path / "p.csv")
    write_summary_json(report, tmp_path / "s.json")
    write_xlsx(report, rows, [frame_row(smear.frames[0], 2)], desk.classes, tmp_path / "t.xlsx")
    assert read(tmp_path / "p.csv")[0]["frame"] == odd.replace("\udcff", "\\udcff")
    assert (
        json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))["case"]["patient_number"]
        == "\udc80\x00"
    )
    assert "😀" in load_workbook(tmp_path / "t.xlsx")["Frames"]["A2"].value


def test_a_table_too_long_for_a_spreadsheet_is_refused_and_leaves_nothing(
    desk: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "MAX_ROWS", 50)
    smear = desk.smear()
    rows = patch_rows(smear.frames, smear.cells)
    with pytest.raises(UserError, match="use the CSV tables"):
        write_xlsx(desk.report(smear), rows, [], desk.classes, tmp_path / "t.xlsx")
    assert not list(tmp_path.glob("*.xlsx"))
    assert not list(tmp_path.glob(".*"))


def test_rows_are_written_as_they_come(desk: Any, tmp_path: Path) -> None:
    smear = desk.smear({"lymphocyte": 1}, frames=1, unsure=0, cut=0)
    row = patch_row(smear.frames[0], smear.cells[0])
    asked = 0

    def endless() -> Any:
        nonlocal asked
        for _ in range(20_000):
            asked += 1
            yield row

    write_patches_csv(endless(), desk.classes, tmp_path / "p.csv")
    assert asked == 20_000
    with (tmp_path / "p.csv").open(encoding="utf-8") as file:
        assert sum(1 for _ in file) == 20_001


@pytest.mark.parametrize("name", ["patches.csv", "summary.json", "case.xlsx"])
def test_a_table_that_cannot_be_written_is_told_in_one_sentence(desk: Any, tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    (tmp_path / name / "full").touch()
    smear = desk.smear()
    writers = {
        "patches.csv": lambda p: write_patches_csv(patch_rows(smear.frames, smear.cells), desk.classes, p),
        "summary.json": lambda p: write_summary_json(desk.report(smear), p),
        "case.xlsx": lambda p: write_xlsx(desk.report(smear), [], [], desk.classes, p),
    }
    with pytest.raises(UserError, match="cannot be written"):
        writers[name](tmp_path / name)
    assert not list(tmp_path.glob("*.part"))
    assert not list(tmp_path.glob(".*.part"))


def test_a_fault_halfway_leaves_the_former_table(desk: Any, tmp_path: Path) -> None:
    path = tmp_path / "patches.csv"
    path.write_text("former", encoding="utf-8")

    def broken() -> Any:
        smear = desk.smear()
        yield patch_row(smear.frames[0], smear.cells[0])
        raise OSError(5, "input/output error")

    with pytest.raises(UserError, match="input/output error"):
        write_patches_csv(broken(), desk.classes, path)
    assert path.read_text(encoding="utf-8") == "former"


def test_a_repeat_is_no_class_of_its_own(desk: Any) -> None:
    smear = desk.smear({"platelet": 1}, frames=1, unsure=0, cut=0)
    assert patch_row(smear.frames[0], smear.cells[0]).why_not is WhyNot.NOT_LEUKOCYTE
    assert patch_row(smear.frames[0], smear.cells[0], "copy.jpg").why_not is WhyNot.DUPLICATE
