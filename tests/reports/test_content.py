"""What a report says, before it is put on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.assessment import Finding
from leukdesk.domain.cases import Review, WhyNot
from leukdesk.domain.cell_classes import NOT_A_CELL
from leukdesk.domain.geometry import Box
from leukdesk.reports.composition import GALLERY_CELLS, ORDINARY_CELLS, most_suspicious
from leukdesk.reports.content import OverlapFacts
from leukdesk.reports.lettering import markup, printable, shortened
from leukdesk.reports.typesetting import fitted
from leukdesk.reports.words import (
    CALL_WORDS,
    LIGHT_WORDS,
    SPECIMEN_WORDS,
    WHY_NOT_WORDS,
    finding_words,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


def test_blasts_come_first_then_promyelocytes_then_doubtful_cells(desk: Any) -> None:
    smear = desk.smear({"blast": 2, "promyelocyte": 2, "lymphocyte": 30}, unsure=3, cut=0)
    names = [c.cell_class.code for c in most_suspicious(smear.cells)]
    assert names == ["blast"] * 2 + ["promyelocyte"] * 2 + ["unidentified"] * 3
    blasts = [c.suggestion.p_blast for c in most_suspicious(smear.cells)[:2]]
    assert blasts == sorted(blasts, reverse=True)


def test_a_quiet_smear_shows_a_few_leukocytes_and_no_platelets(desk: Any) -> None:
    smear = desk.smear({"lymphocyte": 20, "platelet": 40}, unsure=0, cut=0)
    shown = most_suspicious(smear.cells)
    assert len(shown) == ORDINARY_CELLS
    assert {c.cell_class.code for c in shown} == {"lymphocyte"}


def test_the_gallery_is_bounded_and_repeats_and_dirt_stay_out(desk: Any) -> None:
    smear = desk.smear({"blast": 50}, frames=2, unsure=0, cut=0)
    assert len(most_suspicious(smear.cells)) == GALLERY_CELLS
    repeats = [replace(c, why_not=WhyNot.DUPLICATE) for c in smear.cells]
    assert most_suspicious(repeats) == ()
    review = Review(NOT_A_CELL.code, "A. Iyer", desk.printed_at, by_hand=False)
    dirt = [replace(c, cell_class=NOT_A_CELL, review=review, why_not=WhyNot.NOT_A_CELL) for c in smear.cells]
    assert most_suspicious(dirt) == ()


def test_a_cell_without_a_picture_is_left_out_and_one_by_hand_has_no_number(desk: Any) -> None:
    smear = desk.smear({"blast": 3}, frames=1, unsure=0, cut=0)
    review = Review("blast", "A. Iyer", desk.printed_at, by_hand=True)
    smear.cells[0] = replace(smear.cells[0], suggestion=None, number=0, review=review)
    report = desk.report(smear)
    added = report.gallery[-1]
    assert (added.number, added.likeness, added.call, added.reviewed) == (0, "", "", True)
    assert report.review.reviewers == ("A. Iyer",)


def test_a_reviewed_case_stands_on_the_review(desk: Any) -> None:
    unreviewed, reviewed = desk.report(desk.smear()), desk.report(desk.reviewed(desk.smear()))
    assert unreviewed.not_reviewed
    assert unreviewed.watermarks == ("NOT REVIEWED",)
    assert not reviewed.not_reviewed
    assert reviewed.watermarks == ("NOT SIGNED",)
    assert reviewed.review.reviewed == reviewed.found


def test_other_bundles_in_a_case_are_named(desk: Any) -> None:
    smear = desk.smear()
    smear.frames[2] = replace(smear.frames[2], bundle_name="older 0.0.9", bundle_sha256="a" * 64)
    assert desk.report(smear).bundle.others == (("older 0.0.9", "a" * 64),)


def test_a_time_without_a_zone_is_refused(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(desk.report.__globals__, "PRINTED_AT", desk.printed_at.replace(tzinfo=None))
    with pytest.raises(ValueError, match="zone"):
        desk.report(desk.case(*(getattr(desk.smear({}, frames=1), n) for n in ("case", "frames", "cells"))))


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ((1, 0, 0, 0, 1), ""),
        ((3, 3, 0, 0, 0), "The frames were compared; none overlaps another."),
        (
            (3, 3, 2, 1, 0),
            (
                "The frames were compared; 2 of 3 frames overlap another, and 1 cell seen again is "
                "not counted twice."
            ),
        ),
        (
            (4, 3, 2, 5, 1),
            (
                "Overlap was looked for in 3 of 4 frames; 2 of 4 frames overlap another, and 5 cells "
                "seen again are not counted twice; a cell on two frames that were not compared counts twice."
            ),
        ),
        (
            (4, 3, 0, 0, 1),
            (
                "Overlap was looked for in 3 of 4 frames; a cell on two frames that were not compared counts "
                "twice."
            ),
        ),
        ((4, 0, 0, 0, 0), "Overlap was looked for in 0 of 4 frames."),
    ],
)
def test_what_is_known_of_overlaps_is_said_in_one_sentence(
    facts: tuple[int, int, int, int, int], words: str
) -> None:
    assert OverlapFacts(*facts).words == words


def test_frames_that_are_one_patch_as_a_whole_repeat_no_cell(desk: Any) -> None:
    smear = desk.smear({"lymphocyte": 4}, frames=4, unsure=0, cut=0)
    assert "counts twice" in desk.report(smear).overlap.words
    sides = {f.frame_id: Box(0, 0, f.width_px, f.height_px) for f in smear.frames}
    smear.cells[:] = [replace(c, box=sides[c.frame_id]) for c in smear.cells]
    assert desk.report(smear).overlap.words == "Overlap was looked for in 0 of 4 frames."


def test_every_finding_has_words_for_both_assessments() -> None:
    for finding in Finding:
        for reviewed in (False, True):
            assert finding_words(finding, reviewed=reviewed)


@pytest.mark.parametrize("words", [CALL_WORDS, SPECIMEN_WORDS, WHY_NOT_WORDS, LIGHT_WORDS])
def test_every_value_has_words(words: Mapping[Any, str]) -> None:
    values = type(next(iter(words)))
    assert set(words) == set(values)
    assert all(words.values())


def test_text_is_made_printable_without_changing_what_it_says() -> None:
    assert printable("a\x00b\tc\n d") == "a b c d"
    assert printable("\u202eabc\u200b") == "abc"
    assert printable("µ ≥ × Ωμ Жук ñ Ł") == "µ ≥ × Ωμ Жук ñ Ł"
    assert printable("e\u0301") == "é"
    assert printable("שלום 血 ክፍል") == "שלום 血 □□□"
    assert printable("क्\u200dष") == "क्\u200dष"
    assert printable("a\u200db") == "ab"
    assert printable("\udcff") == "□"
    assert markup("<b>&") == "&lt;b&gt;&amp;"
    assert len(printable("x" * 10_000)) == 200


def test_long_names_keep_both_ends() -> None:
    assert shortened("field_0001_left.jpg", 9) == "fiel….jpg"
    assert shortened("short", 5) == "short"
    line = fitted("field_" + "0" * 100 + "_7.jpg", "LeukDeskSans", 8, 60)
    assert line.startswith("fie")
    assert line.endswith("jpg")
    assert fitted("anything", "LeukDeskSans", 8, 0) == ""
