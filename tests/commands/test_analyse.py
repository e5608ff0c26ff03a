"""`leukdesk analyse`: the contract that other programs rely on."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pypdf
import pytest
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.commands.conftest import Ran

    Leukdesk = Callable[..., Ran]
    Rows = Callable[[Path], list[dict[str, str]]]

COLUMNS = [
    *("frame", "patch", "x_px", "y_px", "width_px", "height_px", "cell_class", "probability", "p_blast"),
    *("call", "counted", "why_not", "model"),
]
WHY_NOT = {"", "cut", "unusable_frame", "duplicate", "not_leukocyte", "not_a_cell"}


def test_a_smear_becomes_tables_a_summary_and_a_report(
    leukdesk: Leukdesk, rows: Rows, smear: Path, tmp_path: Path
) -> None:
    out = tmp_path / "Ergebnis 1"
    ran = leukdesk("analyse", smear, "--out", out, "--case", "S-1", "--records", tmp_path / "r")
    assert ran.code == 0, ran.err

    patches = rows(out / "patches.csv")
    assert list(patches[0])[: len(COLUMNS)] == COLUMNS
    *classes, seen_in, seen_as = list(patches[0])[len(COLUMNS) :]
    assert all(name.startswith("p_") for name in classes)
    assert (seen_in, seen_as) == ("same_cell_in", "same_cell_as")
    for row in patches:
        assert row["frame"] == str(smear)
        assert row["why_not"] in WHY_NOT
        assert (row["counted"] == "1") == (row["why_not"] == "")
        assert (row["call"] == "unsure") == (row["cell_class"] == "unidentified")
        total = sum(float(v) for k, v in row.items() if k.startswith("p_"))
        assert total == pytest.approx(1, abs=1e-4)

    (frame,) = rows(out / "frames.csv")
    assert frame["cells"] == str(len(patches))
    with Image.open(smear) as image:
        assert (frame["width_px"], frame["height_px"]) == tuple(map(str, image.size))

    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert summary["counts"]["leukocytes"] == sum(row["counted"] == "1" for row in patches)
    assert summary["reviewed"] is None

    text = "".join(page.extract_text() for page in pypdf.PdfReader(out / "report.pdf").pages)
    assert "S-1" in text
    assert "not a diagnosis" in text
    assert "NOT REVIEWED" in text


def test_the_same_picture_twice_is_counted_once(
    leukdesk: Leukdesk, rows: Rows, smear: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.jpg"
    shutil.copy(smear, copy)
    png = tmp_path / "same pixels.png"
    with Image.open(smear) as image:
        image.save(png)
    ran = leukdesk("analyse", smear, copy, png, "--out", tmp_path / "o", "--records", tmp_path / "r")
    assert ran.code == 0
    patches = rows(tmp_path / "o" / "patches.csv")
    first = [r for r in patches if r["frame"] == str(smear)]
    assert any(r["counted"] == "1" for r in first)
    for name in (copy, png):
        again = [r for r in patches if r["frame"] == str(name)]
        assert len(again) == len(first)
        assert {r["why_not"] for r in again} == {"duplicate"}
    summary = json.loads((tmp_path / "o" / "summary.json").read_text(encoding="utf-8"))
    assert summary["counts"]["leukocytes"] == sum(r["counted"] == "1" for r in first)


def test_a_case_analysed_again_keeps_its_counts(
    leukdesk: Leukdesk, rows: Rows, smear: Path, tmp_path: Path
) -> None:
    for out in ("first", "second"):
        ran = leukdesk(
            "analyse", smear, "--out", tmp_path / out, "--case", "S-1", "--records", tmp_path / "r"
        )
        assert ran.code == 0
    assert rows(tmp_path / "first" / "patches.csv") == rows(tmp_path / "second" / "patches.csv")


def test_a_case_of_another_patient_is_not_added_to(leukdesk: Leukdesk, blank: Path, tmp_path: Path) -> None:
    words = ("analyse", blank, "--out", tmp_path / "o", "--case", "S-1", "--records", tmp_path / "r")
    assert leukdesk(*words, "--patient", "P-1").code == 0
    ran = leukdesk(*words, "--patient", "P-2")
    assert ran.code == 2
    assert "another patient" in ran.err
    assert leukdesk(*words).code == 0


@pytest.mark.parametrize(
    ("kept", "said"), [((), "no mean cell volume"), (("--mcv", "92"), "a mean cell volume of 92 fL")]
)
def test_a_mean_cell_volume_that_the_case_does_not_keep_is_said_to_hold_for_this_run_only(
    leukdesk: Leukdesk, blank: Path, tmp_path: Path, kept: tuple[str, ...], said: str
) -> None:
    words = ("analyse", blank, "--out", tmp_path / "o", "--case", "S-1", "--records", tmp_path / "r")
    first = leukdesk(*words, *kept)
    again = leukdesk(*words, *kept)
    other = leukdesk(*words, "--mcv", "70.5")

    assert "this run only" not in first.out + again.out
    line = f"Case S-1 is recorded with {said}; the given 70.5 fL holds for this run only."
    assert line in other.out.splitlines()


def test_a_field_as_one_patch_is_unsure_and_says_why(
    leukdesk: Leukdesk, rows: Rows, smear: Path, tmp_path: Path
) -> None:
    ran = leukdesk("analyse", smear, "--whole-frame", "--out", tmp_path / "o", "--records", tmp_path / "r")
    assert ran.code == 0
    (patch,) = rows(tmp_path / "o" / "patches.csv")
    assert (patch["call"], patch["cell_class"]) == ("unsure", "unidentified")
    (frame,) = rows(tmp_path / "o" / "frames.csv")
    assert "shows a field" in frame["reason"]


def test_a_given_scale_is_recorded(leukdesk: Leukdesk, rows: Rows, smear: Path, tmp_path: Path) -> None:
    ran = leukdesk(
        "analyse", smear, "--um-per-px", "0.1", "--out", tmp_path / "o", "--records", tmp_path / "r"
    )
    assert ran.code == 0
    assert rows(tmp_path / "o" / "frames.csv")[0]["um_per_px"].startswith("0.1")


def test_an_empty_field_is_counted_as_no_cells(
    leukdesk: Leukdesk, rows: Rows, blank: Path, tmp_path: Path
) -> None:
    ran = leukdesk("analyse", blank, "--out", tmp_path / "o", "--records", tmp_path / "r")
    assert ran.code == 0
    assert rows(tmp_path / "o" / "patches.csv") == []
    summary = json.loads((tmp_path / "o" / "summary.json").read_text(encoding="utf-8"))
    assert summary["suggested"] == "too_few_cells"
    assert summary["blast_fraction"] is None
    assert "Suggested, not reviewed: Too few cells - take more frames" in ran.out
    assert "On these frames no cell is counted:" in ran.out
    (frame,) = rows(tmp_path / "o" / "frames.csv")
    assert frame["usable"] == "0"
    assert f"{blank}: {frame['reason']}" in ran.out


def test_unreadable_pictures_are_named_and_the_others_processed(
    leukdesk: Leukdesk, rows: Rows, smear: Path, blank: Path, tmp_path: Path
) -> None:
    broken = {
        "empty.jpg": b"",
        "text.png": b"this is no picture",
        "cut off.jpg": smear.read_bytes()[:5000],
    }
    for name, content in broken.items():
        (tmp_path / name).write_bytes(content)
    given = [smear, *(tmp_path / name for name in broken), blank, tmp_path / "missing.jpg"]
    ran = leukdesk("analyse", *given, "--out", tmp_path / "o", "--records", tmp_path / "r")
    assert ran.code == 3
    for name in (*broken, "missing.jpg"):
        assert ran.err.count(name) == 1
    assert [r["frame"] for r in rows(tmp_path / "o" / "frames.csv")] == [str(smear), str(blank)]


def test_wrong_use_ends_with_2_and_one_sentence(leukdesk: Leukdesk, smear: Path, tmp_path: Path) -> None:
    (tmp_path / "nothing here").mkdir()
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    records = ("--records", tmp_path / "r")
    wrong = {
        "no pictures": (tmp_path / "nothing here", "--out", tmp_path / "o", *records),
        "no such path": (tmp_path / "missing", "--out", tmp_path / "o", *records),
        "unwritable output": (smear, "--out", tmp_path / "file" / "o", *records),
        "unknown bundle": (smear, "--out", tmp_path / "o", "--model", "nobody", *records),
        "case without letters": (smear, "--out", tmp_path / "o", "--case", " ", *records),
    }
    for what, words in wrong.items():
        ran = leukdesk("analyse", *words)
        assert ran.code == 2, what
        assert ran.err.strip().count("\n") == 0, what
        assert ran.err.startswith("leukdesk: "), what
    assert leukdesk("analyse").code == 2
    assert leukdesk("analyse", smear, "--out", tmp_path / "o", "--um-per-px", "0").code == 2


def test_a_folder_is_read_through_and_in_order(
    leukdesk: Leukdesk, rows: Rows, blank: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Färbung 2"
    for name in ("b/2.png", "a/1.PNG", "b/1.png", "notes.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        with Image.open(blank) as image:
            picture = image.convert("RGB")
        picture.putpixel((0, 0), (len(name), ord(name[0]), ord(name[2])))
        if name.endswith("txt"):
            (folder / name).write_text("no picture", encoding="utf-8")
        else:
            picture.save(folder / name)
    ran = leukdesk("analyse", folder, "--out", tmp_path / "o", "--records", tmp_path / "r")
    assert ran.code == 0
    found = [r["frame"] for r in rows(tmp_path / "o" / "frames.csv")]
    assert found == [str(folder / name) for name in ("a/1.PNG", "b/1.png", "b/2.png")]


def test_a_cell_on_two_overlapping_pictures_counts_once_unless_the_search_is_off(
    leukdesk: Leukdesk, rows: Rows, smear: Path, tmp_path: Path
) -> None:
    halves = []
    with Image.open(smear) as image:
        width, height = image.size
        for number, left in enumerate((0, width // 4), start=1):
            halves.append(tmp_path / f"part {number}.png")
            image.crop((left, 0, left + 3 * width // 4, height)).save(halves[-1])
    counted = {}
    for name, extra in (("on", ()), ("off", ("--no-overlap",))):
        out = tmp_path / name
        ran = leukdesk("analyse", *halves, "--out", out, "--records", tmp_path / f"r-{name}", *extra)
        assert ran.code == 0, ran.err
        patches = rows(out / "patches.csv")
        counted[name] = sum(row["counted"] == "1" for row in patches)
        again = [row for row in patches if row["same_cell_in"]]
        assert bool(again) == (name == "on")
        assert {row["why_not"] for row in again} <= {"duplicate"}
        overlap = json.loads((out / "summary.json").read_text(encoding="utf-8"))["overlap"]
        assert overlap["looked_for"] == (2 if name == "on" else 0)
        text = "".join(page.extract_text() for page in pypdf.PdfReader(out / "report.pdf").pages)
        said = "2 of 2 frames overlap" if name == "on" else "looked for in 0 of 2 frames"
        assert said in " ".join(text.split())
    assert counted["on"] < counted["off"]
