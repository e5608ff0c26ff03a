"""The gate before a signature: what stands in the way, and what never can be left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leukdesk.domain.calls import Call, Suggestion
from leukdesk.domain.cases import Case, CellRecord, FrameRecord, Review, SpecimenType, WhyNot
from leukdesk.domain.cell_classes import UNIDENTIFIED, CellClass, ClassRole
from leukdesk.domain.frames import Light, Quality, QualityMeasure, Scale, ScaleSource
from leukdesk.domain.geometry import Box
from leukdesk.domain.signing import (
    Hindrance,
    ReviewsAsked,
    SigningRules,
    signers_needed,
    unreviewed_blasts,
    what_stands_in_the_way,
)
from leukdesk.domain.tally import Stroke, StrokeKind, Tally, tally_of

NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
LYMPHOCYTE = CellClass("lymphocyte", "Lymphocyte", ClassRole.LEUKOCYTE)
PROMYELOCYTE = CellClass("promyelocyte", "Promyelocyte", ClassRole.URGENT)
BLAST = CellClass("blast", "Blast", ClassRole.TARGET)
PLATELET = CellClass("platelet", "Platelet", ClassRole.OUTSIDE)
LOOSE = SigningRules(ReviewsAsked.UNSURE)
_ids = count(1)


def case(target: int = 1) -> Case:
    return Case(7, "S-1", "P-1", SpecimenType.PERIPHERAL_BLOOD, target, sample=False, created_at=NOW)


def frame(frame_id: int = 1) -> FrameRecord:
    return FrameRecord(
        frame_id=frame_id, case_id=7, name="f.png", picture_sha256="a" * 64, pixel_sha256="b" * 64,
        width_px=400, height_px=300, scale=Scale(0.1, ScaleSource.GIVEN),
        quality=Quality((QualityMeasure("focus", 1.0, Light.GREEN, ""),)), note="", bundle_name="test 1",
        bundle_sha256="c" * 64, bundle_classes=("lymphocyte", "blast"), preprocessing="p", precision_path="x",
        recorded_at=NOW,
    )  # fmt: skip


def cell(
    suggested: CellClass = LYMPHOCYTE,
    reviewed: CellClass | None = None,
    why_not: WhyNot | None = None,
    same_as: int | None = None,
) -> CellRecord:
    call = {BLAST: Call.BLAST, UNIDENTIFIED: Call.UNSURE}.get(suggested, Call.NOT_BLAST)
    standing = reviewed or suggested
    if why_not is None and not standing.in_differential:
        why_not = WhyNot.NOT_LEUKOCYTE
    return CellRecord(
        cell_id=next(_ids),
        frame_id=1,
        number=1,
        box=Box(0, 0, 40, 40),
        cut=why_not is WhyNot.CUT,
        suggestion=Suggestion(suggested.code, 0.9, 0.1, call, (0.9, 0.1)),
        review=None if reviewed is None else Review(reviewed.code, "Ada", NOW, by_hand=False),
        cell_class=standing,
        why_not=why_not,
        model="test 1",
        same_cell_as=same_as,
    )


def hindrances(*cells: CellRecord, rules: SigningRules = SigningRules(), **more: object) -> list[Hindrance]:  # noqa: B008
    found = what_stands_in_the_way(case(), [frame()], cells, rules, **more)  # type: ignore[arg-type]
    return [obstacle.hindrance for obstacle in found]


def test_a_case_whose_cells_were_all_looked_at_may_be_signed() -> None:
    assert hindrances(cell(reviewed=LYMPHOCYTE), cell(BLAST, LYMPHOCYTE), cell(PLATELET)) == []


def test_a_case_without_a_picture_has_nothing_to_sign() -> None:
    (only,) = what_stands_in_the_way(case(), [], [], SigningRules())
    assert only.hindrance is Hindrance.NO_FRAMES


def tallied(*classes: CellClass) -> Tally:
    return tally_of(Stroke(StrokeKind.COUNT, cell_class, "Ada", NOW) for cell_class in classes)


def test_a_count_at_the_eyepiece_can_be_signed_without_a_picture() -> None:
    counted = tallied(LYMPHOCYTE, PLATELET)
    assert what_stands_in_the_way(case(), [], [], SigningRules(), tally=counted) == ()
    (short,) = what_stands_in_the_way(case(target=3), [], [], SigningRules(), tally=counted)
    assert (short.hindrance, short.count) == (Hindrance.TOO_FEW_CELLS, 2)


def test_cells_of_frames_and_of_the_eyepiece_are_never_added_up() -> None:
    counted = tallied(LYMPHOCYTE, LYMPHOCYTE)
    found = what_stands_in_the_way(
        case(target=3), [frame()], [cell(reviewed=LYMPHOCYTE)], LOOSE, tally=counted
    )
    assert [(o.hindrance, o.count) for o in found] == [(Hindrance.TOO_FEW_CELLS, 1)]


def test_a_blast_counted_at_the_eyepiece_asks_for_the_second_signer_too() -> None:
    strict = SigningRules(second_signer_for_blasts=True)
    assert signers_needed([cell(reviewed=LYMPHOCYTE)], strict, tallied(BLAST)) == 2
    assert signers_needed([cell(reviewed=LYMPHOCYTE)], strict, tallied(PROMYELOCYTE)) == 1


def test_every_obstacle_is_told_at_once_the_gravest_first() -> None:
    short = case(target=5)
    cells = [cell(), cell(BLAST)]
    found = what_stands_in_the_way(
        short, [frame(1), frame(2)], cells, SigningRules(), lost_frames=[2], assessed=False
    )
    assert [(o.hindrance, o.count) for o in found] == [
        (Hindrance.PICTURES_LOST, 1),
        (Hindrance.NOT_ASSESSED, 0),
        (Hindrance.BLASTS_UNREVIEWED, 1),
        (Hindrance.CELLS_UNREVIEWED, 1),
        (Hindrance.TOO_FEW_CELLS, 3),
    ]
    assert found[0].frame_ids == (2,)
    assert found[2].cell_ids == (cells[1].cell_id,)
    assert found[3].cell_ids == (cells[0].cell_id,)


def test_a_picture_that_was_taken_and_not_analysed_stands_in_the_way() -> None:
    (only,) = what_stands_in_the_way(
        case(), [frame()], [cell(reviewed=LYMPHOCYTE)], SigningRules(), waiting_frames=[5]
    )
    assert (only.hindrance, only.frame_ids) == (Hindrance.FRAMES_WAITING, (5,))


def test_the_laboratory_says_whether_sure_cells_must_be_looked_at() -> None:
    seen = cell(reviewed=LYMPHOCYTE)
    assert hindrances(seen, cell()) == [Hindrance.CELLS_UNREVIEWED]
    assert hindrances(seen, cell(), rules=LOOSE) == []


def test_an_unidentified_cell_must_be_dealt_with_under_any_rule() -> None:
    seen = cell(reviewed=LYMPHOCYTE)
    assert hindrances(seen, cell(UNIDENTIFIED), rules=LOOSE) == [Hindrance.CELLS_UNREVIEWED]
    assert hindrances(seen, cell(UNIDENTIFIED, UNIDENTIFIED), rules=LOOSE) == []
    assert hindrances(seen, cell(UNIDENTIFIED, why_not=WhyNot.CUT), rules=LOOSE) == []


@pytest.mark.parametrize("why_not", [None, WhyNot.CUT, WhyNot.UNUSABLE_FRAME])
@pytest.mark.parametrize("suggested", [BLAST, PROMYELOCYTE])
def test_a_blast_or_promyelocyte_is_never_left_unreviewed_counted_or_not(
    suggested: CellClass, why_not: WhyNot | None
) -> None:
    seen = cell(reviewed=LYMPHOCYTE)
    assert hindrances(seen, cell(suggested, why_not=why_not), rules=LOOSE) == [Hindrance.BLASTS_UNREVIEWED]
    assert hindrances(seen, cell(suggested, LYMPHOCYTE, why_not=why_not), rules=LOOSE) == []


def test_a_cell_that_another_frame_alone_calls_a_blast_is_asked_for_where_it_counts() -> None:
    counts = cell()
    twin = cell(BLAST, why_not=WhyNot.DUPLICATE, same_as=counts.cell_id)
    assert unreviewed_blasts([counts, twin]) == (counts.cell_id,)
    # Reviewed in either frame, the review holds in both.
    looked = replace(counts, review=Review("lymphocyte", "Ada", NOW, by_hand=False))
    assert unreviewed_blasts([looked, replace(twin, review=looked.review)]) == ()


def test_a_blast_found_anew_where_a_person_has_decided_needs_no_second_look() -> None:
    assert unreviewed_blasts([cell(reviewed=LYMPHOCYTE), cell(BLAST, why_not=WhyNot.DUPLICATE)]) == ()


@pytest.mark.parametrize(
    ("reason", "taken"), [("", False), ("    .    ", False), ("few", False), ("leukopenia", True)]
)
def test_too_few_cells_need_a_reason(reason: str, taken: bool) -> None:
    found = what_stands_in_the_way(
        case(target=2), [frame()], [cell(reviewed=LYMPHOCYTE)], SigningRules(), shortfall=reason
    )
    assert (found == ()) is taken


def test_no_reason_takes_any_other_obstacle_away() -> None:
    reason = "it is urgent and nobody is here"
    assert hindrances(cell(BLAST), shortfall=reason) == [Hindrance.BLASTS_UNREVIEWED]
    assert hindrances(cell(reviewed=LYMPHOCYTE), lost_frames=[1], shortfall=reason) == [
        Hindrance.PICTURES_LOST
    ]


@pytest.mark.parametrize(
    ("cells", "needed"),
    [
        ([cell(BLAST, BLAST)], 2),
        ([cell(LYMPHOCYTE, BLAST)], 2),
        ([cell(BLAST, BLAST, why_not=WhyNot.CUT)], 2),
        ([cell(BLAST, LYMPHOCYTE)], 1),
        ([cell(PROMYELOCYTE, PROMYELOCYTE)], 1),
        ([cell(BLAST, BLAST, why_not=WhyNot.DUPLICATE)], 1),
    ],
)
def test_a_second_signer_is_needed_where_blasts_stand_and_the_rules_ask(
    cells: list[CellRecord], needed: int
) -> None:
    assert signers_needed(cells, SigningRules(second_signer_for_blasts=True)) == needed
    assert signers_needed(cells, SigningRules()) == 1


_CELLS = st.lists(
    st.builds(
        cell,
        st.sampled_from([LYMPHOCYTE, PROMYELOCYTE, BLAST, PLATELET, UNIDENTIFIED]),
        st.sampled_from([None, LYMPHOCYTE, BLAST]),
        st.sampled_from([None, WhyNot.CUT, WhyNot.UNUSABLE_FRAME]),
    ),
    max_size=12,
)


@given(_CELLS, st.sampled_from(list(ReviewsAsked)))
def test_whatever_the_cells_and_rules_no_blast_passes_the_gate_unreviewed(
    cells: list[CellRecord], reviews: ReviewsAsked
) -> None:
    found = what_stands_in_the_way(
        case(), [frame()], cells, SigningRules(reviews), shortfall="there were no more"
    )
    grave = {c.cell_id for c in cells if c.review is None and c.cell_class in {BLAST, PROMYELOCYTE}}
    told = {i for o in found if o.hindrance is Hindrance.BLASTS_UNREVIEWED for i in o.cell_ids}
    assert told == grave
