"""Frames laid beside each other, and cells that more than one of them shows."""

from __future__ import annotations

from cmath import exp
from datetime import UTC, datetime, timedelta
from math import radians
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leukdesk.domain.calls import Call, Suggestion
from leukdesk.domain.cases import CellRecord, FrameRecord, Review, WhyNot
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.frames import UNKNOWN_SCALE, Light, Quality, QualityMeasure
from leukdesk.domain.geometry import Box
from leukdesk.domain.placement import (
    FrameLink,
    FrameSize,
    Similarity,
    box_polygon,
    lay_out,
    polygon_area,
    shared_part,
)
from leukdesk.domain.sightings import SeenTwice, Spot, count_once, find_sightings, group_sightings

if TYPE_CHECKING:
    from collections.abc import Sequence

LYMPHOCYTE = CellClass("lymphocyte", "Lymphocyte", ClassRole.LEUKOCYTE)
BLAST = CellClass("blast", "Blast", ClassRole.TARGET)


def shifted(x: float, y: float = 0.0, degrees: float = 0.0) -> Similarity:
    return Similarity(exp(1j * radians(degrees)), complex(x, y))


def link(frame: int, beside: int, way: Similarity, inliers: int = 50, off_px: float = 0.5) -> FrameLink:
    return FrameLink(frame, beside, way, inliers, 0.9, 0.3, off_px)


def frames(count: int) -> list[FrameSize]:
    return [FrameSize(i, 400, 300) for i in range(1, count + 1)]


TURNS = st.builds(
    lambda scale, degrees, x, y: Similarity(scale * exp(1j * radians(degrees)), complex(x, y)),
    st.floats(0.5, 2),
    st.floats(-180, 180),
    st.floats(-500, 500),
    st.floats(-500, 500),
)


@given(TURNS, TURNS, st.complex_numbers(max_magnitude=1000))
def test_similarities_chain_and_lead_back(one: Similarity, other: Similarity, point: complex) -> None:
    assert one.after(other)(point) == pytest.approx(one(other(point)), abs=1e-6)
    assert one.inverse()(one(point)) == pytest.approx(point, abs=1e-6)


def test_a_chain_of_frames_gets_places_that_grow_less_certain() -> None:
    field_map = lay_out(frames(4), [link(n + 1, n, shifted(300)) for n in (1, 2, 3)])
    assert [p.similarity.shift for p in field_map.places] == pytest.approx([0, 300, 600, 900])
    assert [round(p.off_px, 3) for p in field_map.places] == [0.0, 0.5, 0.707, 0.866]
    assert len(field_map.mosaics()) == 1


def test_small_errors_of_a_loop_are_shared_out() -> None:
    square = [
        link(2, 1, shifted(300)),
        link(3, 2, shifted(0, 200)),
        link(4, 1, shifted(0, 200)),
        link(3, 4, shifted(304)),
    ]
    field_map = lay_out(frames(4), square)
    assert field_map.dropped == ()
    third = field_map.place(3)
    assert third is not None
    assert third.similarity.shift.real == pytest.approx(302, abs=0.5)


def test_the_weakest_link_of_a_contradiction_is_dropped() -> None:
    good = [link(2, 1, shifted(300)), link(3, 2, shifted(300))]
    false = link(3, 1, shifted(0, 150), inliers=9)
    field_map = lay_out(frames(3), [false, *good])
    assert field_map.dropped == (false,)
    assert [p.similarity.shift for p in field_map.places] == pytest.approx([0, 300, 600])


def test_frames_that_overlap_by_a_link_of_their_own_are_laid_by_it() -> None:
    ring = [link(2, 1, shifted(100)), link(3, 2, shifted(100)), link(3, 1, shifted(206), inliers=20)]
    field_map = lay_out(frames(3), ring)
    way, off_px = field_map.direct_ways()[1, 3]
    assert way.shift == pytest.approx(-206)
    assert off_px == 0.5
    spots = {1: [Spot(1, Box(300, 50, 20, 20))], 3: [Spot(3, Box(94, 50, 20, 20))]}
    (pair,) = find_sightings(spots, frames(3), field_map)
    assert pair.overlap == pytest.approx(1)


def test_frames_that_nothing_links_are_mosaics_of_their_own() -> None:
    field_map = lay_out(frames(3), [link(3, 2, shifted(100))], searched=[1, 2, 3])
    assert [[p.frame_id for p in m] for m in field_map.mosaics()] == [[2, 3], [1]]
    assert field_map.beside(2) == (3,)
    assert field_map.beside(1) == ()
    assert field_map.searched == {1, 2, 3}


def test_a_link_to_a_frame_of_another_case_is_left_out() -> None:
    assert lay_out(frames(1), [link(1, 9, shifted(0))]).links == ()


@given(st.floats(-30, 30), st.floats(-30, 30), st.floats(-180, 180))
def test_shared_parts_are_symmetric_and_within_both(x: float, y: float, degrees: float) -> None:
    one = box_polygon(Box(0, 0, 40, 30))
    other = box_polygon(Box(0, 0, 20, 50), shifted(x, y, degrees))
    shared = polygon_area(shared_part(one, other)) if shared_part(one, other) else 0.0
    back = polygon_area(shared_part(other, one)) if shared_part(other, one) else 0.0
    assert shared == pytest.approx(back, abs=1e-6)
    assert shared <= min(polygon_area(one), polygon_area(other)) + 1e-6


def sightings(
    first: Sequence[Box], second: Sequence[Box], way: Similarity, off_px: float = 0.5
) -> list[tuple[int, int]]:
    """Pairs (cell of frame 2, cell of frame 1); cells are numbered from 10 and from 20."""
    spots = {
        1: [Spot(10 + n, box) for n, box in enumerate(first)],
        2: [Spot(20 + n, box) for n, box in enumerate(second)],
    }
    field_map = lay_out(frames(2), [link(2, 1, way, off_px=off_px)])
    return [(p.cell_id, p.same_as) for p in find_sightings(spots, frames(2), field_map)]


def test_a_cell_is_known_again_in_a_shifted_frame() -> None:
    assert sightings([Box(320, 100, 40, 40), Box(20, 20, 40, 40)], [Box(21, 99, 41, 40)], shifted(300)) == [
        (20, 10)
    ]


def test_a_cell_is_known_again_in_a_turned_frame() -> None:
    way = shifted(350, 20, 88)
    middle = way.inverse()(complex(330, 120))
    box = Box(round(middle.real) - 20, round(middle.imag) - 20, 40, 40)
    assert sightings([Box(310, 100, 40, 40)], [box], way) == [(20, 10)]


def test_a_cut_piece_is_the_whole_cell_of_the_other_frame() -> None:
    piece = Box(380, 100, 20, 40)
    assert sightings([piece], [Box(80, 100, 40, 40)], shifted(300)) == [(20, 10)]


def test_touching_neighbours_stay_two_cells() -> None:
    pair = [Box(320, 100, 40, 40), Box(360, 100, 40, 40)]
    assert sightings(pair, [Box(60, 100, 40, 40)], shifted(300)) == [(20, 11)]
    assert sightings([pair[0]], [Box(60, 100, 40, 40)], shifted(300)) == []


def test_an_uncertain_place_is_given_its_tolerance_but_not_a_neighbour() -> None:
    beside = Box(36, 120, 40, 40)
    assert sightings([Box(320, 100, 40, 40)], [beside], shifted(300), off_px=0.1) == []
    assert sightings([Box(320, 100, 40, 40)], [beside], shifted(300), off_px=6.0) == [(20, 10)]
    assert sightings([Box(320, 100, 40, 40)], [Box(60, 100, 40, 40)], shifted(300), off_px=60.0) == []


def test_a_cell_in_three_frames_is_one_and_no_frame_sees_it_twice() -> None:
    frame_of = {1: 1, 2: 1, 3: 2, 4: 3}
    pairs = [SeenTwice(3, 1, 0.9), SeenTwice(4, 3, 0.8), SeenTwice(4, 2, 0.5)]
    assert group_sightings(pairs, frame_of) == [[1, 3, 4]]


NOW = datetime(2026, 1, 1, tzinfo=UTC)


def frame_record(frame_id: int, focus: Light = Light.GREEN) -> FrameRecord:
    quality = Quality((QualityMeasure("focus", 2.0, focus, ""),))
    return FrameRecord(
        frame_id, 1, f"{frame_id}.jpg", "", "", 400, 300, UNKNOWN_SCALE, quality, "", "", "", (), "", "", NOW
    )


def cell(
    cell_id: int, frame_id: int, *, cut: bool = False, review: Review | None = None, found: bool = True
) -> CellRecord:
    said = Suggestion("lymphocyte", 0.9, 0.05, Call.NOT_BLAST, (0.9, 0.1)) if found else None
    cell_class = LYMPHOCYTE if review is None or review.class_code == "lymphocyte" else BLAST
    why = WhyNot.CUT if cut else None
    return CellRecord(cell_id, frame_id, 1, Box(0, 0, 9, 9), cut, said, review, cell_class, why, "m")


def stands(cells: list[CellRecord], records: list[FrameRecord]) -> int:
    pairs = [SeenTwice(c.cell_id, cells[0].cell_id, 0.9) for c in cells[1:]]
    once = count_once(cells, pairs, {f.frame_id: f for f in records}, {})
    assert sum(c.same_cell_as is None for c in once) == 1
    assert all(c.why_not is WhyNot.DUPLICATE for c in once if c.same_cell_as is not None)
    return next(c.cell_id for c in once if c.same_cell_as is None)


def test_which_sighting_stands_for_a_cell() -> None:
    plain = [frame_record(1), frame_record(2)]
    assert stands([cell(1, 1), cell(2, 2)], plain) == 1
    assert stands([cell(1, 1, cut=True), cell(2, 2)], plain) == 2
    assert stands([cell(1, 1, found=False), cell(2, 2)], plain) == 2
    assert stands([cell(1, 1), cell(2, 2)], [frame_record(1, Light.RED), frame_record(2)]) == 2
    assert stands([cell(1, 1), cell(2, 2)], [frame_record(1, Light.YELLOW), frame_record(2)]) == 2


def test_the_newest_review_holds_even_where_the_clock_went_back() -> None:
    early = Review("blast", "Ada", NOW, by_hand=False)
    late = Review("lymphocyte", "Zoë", NOW - timedelta(hours=1), by_hand=False)
    cells = [cell(1, 1, review=early), cell(2, 2, review=late)]
    records = {1: frame_record(1), 2: frame_record(2)}
    once = count_once(cells, [SeenTwice(2, 1, 0.9)], records, {1: 5, 2: 6})
    assert [c.cell_class for c in once] == [LYMPHOCYTE, LYMPHOCYTE]
    assert {c.review for c in once} == {late}
