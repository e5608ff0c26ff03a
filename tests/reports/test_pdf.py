"""The printed report, read back from the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from pypdf import PdfReader

from leukdesk.domain.assessment import Finding
from leukdesk.domain.cases import SpecimenType
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.errors import UserError
from leukdesk.domain.film import FilmText
from leukdesk.reports.pdf import write_pdf

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.reports.content import CaseReport

NOTICE = "For research use; not a diagnosis"


def pages_of(report: CaseReport, path: Path, page_size: str = "A4") -> list[str]:
    """The text of each page, with all white space made one: lines break where the page wants."""
    write_pdf(report, path, page_size)
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


def test_a_haematologist_finds_everything_on_the_report(desk: Any, tmp_path: Path) -> None:
    report = desk.report(desk.smear(desk.blastic))
    text = " ".join(pages_of(report, tmp_path / "report.pdf"))
    standing = report.assessment.standing
    assert standing.finding is Finding.BLASTS_SUSPECTED
    for wanted in (
        "District Hospital Haematology",
        "26-004711",
        "P-88213",
        "Peripheral blood",
        "2026-03-02 14:05 (UTC+05:30)",
        "Blasts suspected - a person must look now",
        standing.reasons[0],
        "Segmented neutrophil",
        "counting error only",
        "per 100 leukocytes",
        "Cut by the frame's border",
        "Most suspicious cells",
        "The picture is out of focus",
        "leukdesk-blasts 0.1.0",
        desk.sha256,
        "may do no better than chance",
        "LeukDesk 0.1.0",
    ):
        assert wanted in text, wanted


def test_an_unsure_cell_says_why_beneath_its_picture(desk: Any, tmp_path: Path) -> None:
    smear = desk.smear({"lymphocyte": 20}, unsure=3)
    text = " ".join(pages_of(desk.report(smear), tmp_path / "report.pdf"))
    assert "Unidentified medium" in text
    assert "may be a blast or not" in text


def test_a_promyelocyte_stands_over_the_finding(desk: Any, tmp_path: Path) -> None:
    text = " ".join(pages_of(desk.report(desk.smear(desk.blastic)), tmp_path / "report.pdf"))
    sign, finding = text.index("Urgent by itself"), text.index("Blasts suspected - a person")
    assert sign < finding
    assert "likeness to blasts" in text


def test_each_class_is_printed_with_count_percent_and_interval(desk: Any, tmp_path: Path) -> None:
    report = desk.report(desk.smear(desk.blastic))
    text = " ".join(pages_of(report, tmp_path / "report.pdf"))
    for row in report.assessment.differential.rows:
        low, high = row.interval95
        assert f"{row.cell_class.name} {row.count} {row.percent:.1f} {low:.1f} – {high:.1f}" in text


@pytest.mark.parametrize(("page_size", "points"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_every_page_has_its_size_notice_and_number(
    desk: Any, tmp_path: Path, page_size: str, points: tuple[int, int]
) -> None:
    path = tmp_path / "report.pdf"
    pages = pages_of(desk.report(desk.smear(desk.blastic)), path, page_size)
    assert len(pages) == 2
    for number, page in enumerate(pages, start=1):
        assert NOTICE in page
        assert f"Page {number} of {len(pages)}" in page
    for page in PdfReader(path).pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == points


def with_comment(desk: Any, lines: int, **card: object) -> CaseReport:
    film = FilmText(comment="\n".join(f"Line {n}" for n in range(lines)))
    return desk.report(desk.smear({}, frames=1, unsure=0, cut=0), card=desk.card(**card), film=film)


@pytest.mark.parametrize("lines", [1, 3, 5])
def test_no_signature_stands_on_a_page_by_itself(desk: Any, tmp_path: Path, lines: int) -> None:
    pages = pages_of(with_comment(desk, lines, classes=desk.classes[-2:]), tmp_path / "report.pdf")
    assert len(pages) == 2, "so that it could"
    before, heading, after = pages[1].partition("Signature")
    assert (heading, "Not signed." in after) == ("Signature", True)
    assert before.strip().endswith("get the name of something else."), "a limit of the method stays with it"


@pytest.mark.parametrize("lines", [37, 38, 39, 40])
def test_a_comment_that_ends_at_the_pages_end_costs_no_report(desk: Any, tmp_path: Path, lines: int) -> None:
    pages = pages_of(with_comment(desk, lines), tmp_path / "report.pdf")
    assert f"Line {lines - 1}" in pages[0]
    assert "Differential" in " ".join(pages)


def test_a_sample_and_an_unreviewed_case_are_marked_on_every_page(desk: Any, tmp_path: Path) -> None:
    plain = pages_of(desk.report(desk.reviewed(desk.smear())), tmp_path / "a.pdf")
    unreviewed = pages_of(desk.report(desk.smear()), tmp_path / "b.pdf")
    sample = pages_of(desk.report(desk.reviewed(desk.smear(sample=True))), tmp_path / "c.pdf")
    both = pages_of(desk.report(desk.smear(sample=True)), tmp_path / "d.pdf")
    marks = {
        name: [("SAMPLE" in page, "NOT REVIEWED" in page) for page in pages]
        for name, pages in (("plain", plain), ("unreviewed", unreviewed), ("sample", sample), ("both", both))
    }
    assert set(marks["plain"]) == {(False, False)}
    assert set(marks["unreviewed"]) == {(False, True)}
    assert set(marks["sample"]) == {(True, False)}
    assert set(marks["both"]) == {(True, True)}


def test_every_later_page_says_whose_it_is(desk: Any, tmp_path: Path) -> None:
    smear = desk.smear(number="9" * 80, patient_number="8" * 80)
    pages = pages_of(desk.report(smear, laboratory="Ω" * 200), tmp_path / "report.pdf")
    assert len(pages) > 1
    for page in pages[1:]:
        assert "Case 999" in page
        assert "Patient 888" in page


def test_the_metadata_holds_no_patient_data(desk: Any, tmp_path: Path) -> None:
    write_pdf(desk.report(desk.smear()), tmp_path / "report.pdf")
    metadata = PdfReader(tmp_path / "report.pdf").metadata
    assert metadata is not None
    assert metadata.title == "LeukDesk Blood smear report"
    assert metadata.creation_date == desk.printed_at
    everything = " ".join(map(str, metadata.values()))
    assert "26-004711" not in everything
    assert "P-88213" not in everything
    assert "Hospital" not in everything


def test_the_same_report_gives_the_same_bytes(desk: Any, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        write_pdf(desk.report(desk.smear()), tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_case_without_frames_and_one_without_cells_make_a_report(desk: Any, tmp_path: Path) -> None:
    empty = desk.smear({}, unsure=0, cut=0, frames=1, patient_number="")
    text = " ".join(pages_of(desk.report(empty, laboratory=""), tmp_path / "a.pdf"))
    assert "not given" in text
    assert "Too few cells" in text
    assert "no leukocytes counted" in text
    assert "No cells to show." in text
    none = desk.case(empty.case, [], [])
    assert "No frames were recorded." in " ".join(pages_of(desk.report(none), tmp_path / "b.pdf"))


def test_four_hundred_frames_are_summed_up_and_the_worst_are_named(desk: Any, tmp_path: Path) -> None:
    report = desk.report(desk.smear({"lymphocyte": 1200}, frames=400))
    pages = pages_of(report, tmp_path / "report.pdf")
    text = " ".join(pages)
    assert len(pages) == 2
    assert "400 frames: 311 good, 52 usable with care, 37 not usable." in text
    assert "field_004.jpg" in text
    assert "390 more frames are not listed" in text


HOSTILE = "<b>bold</b> & &amp; <para> </font> <img src='x'/> \x00\x07 \u202eevil\u202c " + "W" * 500


def test_hostile_text_is_printed_as_itself(desk: Any, tmp_path: Path) -> None:
    smear = desk.smear(
        desk.blastic,
        names=lambda i: f"C:\\{HOSTILE}\\{i} <i>&{'x' * 300} שלום مرحبا 血液 😀.jpg",
        number="<b>&" + "M" * 70,
        patient_number="<script>& Ωμέγα Жук µ ≥ ×",
    )
    card = desk.card(title=HOSTILE, intended_use=HOSTILE, limits=(HOSTILE,) * 40, version=HOSTILE)
    pages = pages_of(desk.report(smear, card, laboratory=HOSTILE), tmp_path / "report.pdf")
    text = " ".join(pages)
    assert "<script>& Ωμέγα Жук µ ≥ ×" in text
    assert "<b>bold</b> & &amp; <para>" in text
    assert "\u202e" not in text
    assert all(NOTICE in page for page in pages)


def test_patient_numbers_that_cannot_be_printed_are_told_apart_by_code_points(
    desk: Any, tmp_path: Path
) -> None:
    for number, points in (("አበበ", "U+12A0 U+1260 U+1260"), ("አበባ", "U+12A0 U+1260 U+1263")):
        text = " ".join(pages_of(desk.report(desk.smear(patient_number=number)), tmp_path / "r.pdf"))
        assert points in text


def test_the_fonts_travel_with_the_file(desk: Any, tmp_path: Path) -> None:
    write_pdf(desk.report(desk.smear(), laboratory="Больница Αθήνα"), tmp_path / "report.pdf")
    fonts: set[str] = set()
    for page in PdfReader(tmp_path / "report.pdf").pages:
        for font in page["/Resources"]["/Font"].values():
            details = font.get_object()
            assert "/FontFile2" in details["/FontDescriptor"]
            fonts.add(details["/BaseFont"])
    assert any("DejaVuSansCondensed-Bold" in name for name in fonts)
    assert any("DejaVuSansCondensed" in name and "Bold" not in name for name in fonts)


def test_a_bundle_of_another_task_gets_its_own_words(desk: Any, tmp_path: Path) -> None:
    classes = (
        CellClass("parasite", "Parasite", ClassRole.TARGET),
        *(CellClass(f"class_{i}", f"Class {i}", ClassRole.LEUKOCYTE) for i in range(120)),
    )
    card = desk.card(task="malaria", classes=classes, bundle_id="leukdesk-malaria", title="")
    smear = desk.smear({}, unsure=0, cut=0)
    pages = pages_of(desk.report(desk.case(smear.case, smear.frames, []), card), tmp_path / "report.pdf")
    text = " ".join(pages)
    assert "Not assessed - the counts stand alone" in text
    assert "Parasite" in text
    assert "Blasts" not in text
    assert "Also used leukdesk-blasts 0.1.0" in text
    assert len(pages) > 3
    assert "Class 119" in text


def test_bone_marrow_is_counted_and_not_assessed(desk: Any, tmp_path: Path) -> None:
    report = desk.report(desk.smear(desk.blastic, specimen_type=SpecimenType.BONE_MARROW))
    text = " ".join(pages_of(report, tmp_path / "report.pdf"))
    assert "Bone marrow" in text
    assert "Not assessed - the counts stand alone" in text


def test_pictures_of_any_shape_fit_the_gallery(desk: Any, tmp_path: Path) -> None:
    report = desk.report(desk.smear(desk.blastic))
    shapes = [(1, 1), (1, 900), (900, 1), (2000, 1500)]
    rng = np.random.default_rng(1)
    drawn = [rng.integers(0, 255, (*shape, 3), np.uint8) for shape in shapes]
    odd = tuple(replace(cell, rgb=rgb) for cell, rgb in zip(report.gallery, drawn, strict=False))
    pages_of(replace(report, gallery=odd), tmp_path / "report.pdf")
    pictures = [p for page in PdfReader(tmp_path / "report.pdf").pages for p in page.images]
    assert len(pictures) == len(shapes)


def test_a_page_size_that_does_not_exist_is_refused(desk: Any, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="A4, Letter"):
        write_pdf(desk.report(desk.smear()), tmp_path / "report.pdf", "A3")


def test_a_target_that_cannot_be_written_is_told_in_one_sentence(desk: Any, tmp_path: Path) -> None:
    (tmp_path / "report.pdf").mkdir()
    (tmp_path / "report.pdf" / "full").touch()
    with pytest.raises(UserError, match=r"cannot be written .*; close programs"):
        write_pdf(desk.report(desk.smear()), tmp_path / "report.pdf")
    assert [p.name for p in tmp_path.iterdir() if p.name != "own"] == ["report.pdf"]


def test_the_former_report_stays_until_the_new_one_is_whole(
    desk: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"former")

    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("leukdesk.files.os.fsync", full_disk)
    with pytest.raises(UserError, match="No space left"):
        write_pdf(desk.report(desk.smear()), path)
    assert path.read_bytes() == b"former"


def test_no_word_names_a_lineage_or_a_diagnosis(desk: Any, tmp_path: Path) -> None:
    card = desk.card(limits=())
    for smear in (desk.smear(desk.blastic), desk.reviewed(desk.smear(desk.blastic)), desk.smear()):
        text = " ".join(pages_of(desk.report(smear, card), tmp_path / "report.pdf")).lower()
        for word in (
            "leukaemia",
            "leukemia",
            "lymphoblast",
            "myeloblast",
            " all ",
            " aml ",
            "malignan",
            "cancer",
        ):
            assert word not in text.replace("does not exclude leukemia", "")
        assert "diagnosis" not in text.replace(NOTICE.lower(), "")
