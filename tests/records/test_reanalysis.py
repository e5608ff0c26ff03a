from __future__ import annotations

import sqlite3
from itertools import count
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from leukdesk.domain.cases import NewCase, WhyNot
from leukdesk.domain.differential import count_cells
from leukdesk.domain.geometry import Box
from leukdesk.records.matching import SAME_PLACE_IOU, KnownCell, match_cells, show_one_cell

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore

BOXES = st.builds(Box, st.integers(0, 60), st.integers(0, 60), st.integers(1, 60), st.integers(1, 60))


def test_the_same_picture_twice_is_one_frame_and_counts_once(
    store: SqlStore, case: Case, bench: Any, folder: Path
) -> None:
    analysis = bench.analysis((0, 0, "lymphocyte"), (100, 0, "blast"))
    first = store.record_frame(case.case_id, bench.picture(name="a.png"), analysis, bench.classes)
    before = store.cells(case.case_id)
    second = store.record_frame(case.case_id, bench.picture(name="copy of a.png"), analysis, bench.classes)
    assert second == first
    assert store.frames(case.case_id) == [first]
    assert store.cells(case.case_id) == before
    assert count_cells(before, bench.classes).leukocytes == 2
    assert _count(folder, "analyses") == 2
    assert len(_files(folder)) == 1


def test_the_same_pixels_in_another_file_format_are_the_same_frame(
    store: SqlStore, case: Case, bench: Any, folder: Path
) -> None:
    analysis = bench.analysis((0, 0, "blast"))
    first = store.record_frame(case.case_id, bench.picture(), analysis, bench.classes)
    second = store.record_frame(case.case_id, bench.picture(suffix=".bmp"), analysis, bench.classes)
    assert second == first
    assert len(store.cells(case.case_id)) == 1
    assert [f.suffix for f in _files(folder)] == [".png"]


def test_two_cases_may_hold_the_same_picture_and_count_it_each(
    store: SqlStore, case: Case, bench: Any, folder: Path
) -> None:
    other = store.open_case(NewCase("S-2"))
    for each in (case, other):
        store.record_frame(each.case_id, bench.picture(), bench.analysis((0, 0, "blast")), bench.classes)
    assert store.cells(case.case_id)[0].cell_id != store.cells(other.case_id)[0].cell_id
    assert [count_cells(store.cells(c.case_id), bench.classes).leukocytes for c in (case, other)] == [1, 1]
    assert len(_files(folder)) == 1


def test_a_review_stays_with_its_cell_through_another_finder_and_bundle(
    store: SqlStore, case: Case, bench: Any
) -> None:
    old = bench.analysis((0, 0, "lymphocyte"), (100, 0, "lymphocyte"))
    store.record_frame(case.case_id, bench.picture(), old, bench.classes)
    left, right = store.cells(case.case_id)
    store.review(right.cell_id, "blast", "Ada")
    new = bench.analysis((95, 5, "lymphocyte"), (3, 3, "blast"), finder="2", bundle="test 2")
    frame = store.record_frame(case.case_id, bench.picture(), new, bench.classes)
    assert frame.bundle_name == "test 2"
    again_right, again_left = store.cells(case.case_id)
    assert (again_right.cell_id, again_left.cell_id) == (right.cell_id, left.cell_id)
    assert again_right.box == Box(95, 5, 40, 40)
    assert again_right.review is not None
    assert again_right.cell_class.code == "blast"
    assert (again_left.review, again_left.cell_class.code, again_left.model) == (None, "blast", "test 2")


def test_what_the_newest_analysis_no_longer_finds_goes_unless_a_person_reviewed_it(
    store: SqlStore, case: Case, bench: Any
) -> None:
    both = bench.analysis((0, 0, "lymphocyte"), (100, 0, "blast"))
    store.record_frame(case.case_id, bench.picture(), both, bench.classes)
    unseen, seen = store.cells(case.case_id)
    store.review(seen.cell_id, "blast", "Ada")
    store.record_frame(case.case_id, bench.picture(), bench.analysis((200, 0, "platelet")), bench.classes)
    kept, new = store.cells(case.case_id)
    assert kept.cell_id == seen.cell_id
    assert (kept.number, kept.suggestion, kept.box, kept.model) == (0, None, seen.box, "")
    assert kept.counted
    assert not kept.lost
    assert new.cell_id not in {unseen.cell_id, seen.cell_id}
    store.record_frame(case.case_id, bench.picture(), both, bench.classes)
    assert [c.cell_id for c in store.cells(case.case_id)] == [unseen.cell_id, seen.cell_id]


def test_a_blast_that_the_newest_analysis_no_longer_finds_stays_listed_and_counts_for_nothing(
    store: SqlStore, case: Case, bench: Any
) -> None:
    both = bench.analysis((0, 0, "lymphocyte"), (100, 0, "blast"))
    store.record_frame(case.case_id, bench.picture(), both, bench.classes)
    again = bench.analysis((0, 0, "lymphocyte"), bundle="test 2")
    store.record_frame(case.case_id, bench.picture(), again, bench.classes)
    lost, found = store.cells(case.case_id)
    assert (lost.lost, lost.cell_class.code, lost.model, lost.counted) == (True, "blast", "test 1", False)
    assert (found.lost, found.grave_before, found.counted) == (False, False, True)
    store.record_frame(case.case_id, bench.picture(), both, bench.classes)
    assert [(c.lost, c.cell_class.code) for c in store.cells(case.case_id)] == [
        (False, "lymphocyte"),
        (False, "blast"),
    ]


def test_a_lost_blast_that_was_outlined_anew_each_time_is_listed_once(
    store: SqlStore, case: Case, bench: Any
) -> None:
    for x in (100, 115):
        found = bench.analysis((x, 0, "blast"), finder=str(x))
        store.record_frame(case.case_id, bench.picture(), found, bench.classes)
    store.record_frame(case.case_id, bench.picture(), bench.analysis(finder="3"), bench.classes)
    (lost,) = store.cells(case.case_id)
    assert (lost.lost, lost.box.x_px) == (True, 115)
    store.review(lost.cell_id, "not_a_cell", "Ada")
    assert [c.grave_before for c in store.cells(case.case_id)] == [False]


def test_a_frame_that_became_unusable_no_longer_counts(store: SqlStore, case: Case, bench: Any) -> None:
    store.record_frame(case.case_id, bench.picture(), bench.analysis((0, 0, "blast")), bench.classes)
    blurred = bench.analysis((0, 0, "blast"), quality=bench.blurred)
    frame = store.record_frame(case.case_id, bench.picture(), blurred, bench.classes)
    assert not frame.quality.usable
    assert [c.why_not for c in store.cells(case.case_id)] == [WhyNot.UNUSABLE_FRAME]


def test_a_cell_that_a_person_drew_roughly_does_not_count_twice_once_it_is_found(
    store: SqlStore, case: Case, bench: Any
) -> None:
    frame = store.record_frame(case.case_id, bench.picture(), bench.analysis(), bench.classes)
    drawn = store.add_cell(frame.frame_id, Box(40, 40, 80, 80), "blast", "Ada")
    store.record_frame(case.case_id, bench.picture(), bench.analysis((60, 60, "lymphocyte")), bench.classes)
    by_hand, found = store.cells(case.case_id)
    assert (by_hand.cell_id, by_hand.why_not) == (drawn, None)
    assert found.why_not is WhyNot.DUPLICATE
    store.review(found.cell_id, "lymphocyte", "Ada")
    assert all(c.counted for c in store.cells(case.case_id))


def test_neighbours_in_a_lump_are_not_taken_for_one_cell(store: SqlStore, case: Case, bench: Any) -> None:
    lump = bench.analysis((Box(0, 0, 80, 40), "blast"))
    store.record_frame(case.case_id, bench.picture(), lump, bench.classes)
    store.review(store.cells(case.case_id)[0].cell_id, "not_a_cell", "Ada")
    split = bench.analysis((Box(0, 0, 38, 40), "blast"), (Box(42, 0, 38, 40), "blast"))
    store.record_frame(case.case_id, bench.picture(), split, bench.classes)
    assert [c.why_not for c in store.cells(case.case_id)] == [WhyNot.NOT_A_CELL, None, None]


def test_a_reviewed_cell_is_matched_before_a_closer_one_that_nobody_saw() -> None:
    known = [KnownCell(1, Box(0, 0, 40, 40), reviewed=False), KnownCell(2, Box(6, 0, 40, 40), reviewed=True)]
    assert match_cells([Box(1, 0, 40, 40)], known) == [2]


@given(st.lists(BOXES, max_size=8), st.lists(st.tuples(BOXES, st.booleans()), max_size=8))
def test_matches_are_one_to_one_close_and_as_many_as_greed_allows(
    found: list[Box], places: list[tuple[Box, bool]]
) -> None:
    known = [KnownCell(i, box, reviewed) for i, (box, reviewed) in zip(count(10), places, strict=False)]
    boxes = {cell.cell_id: cell.box for cell in known}
    matches = match_cells(found, known)
    taken = [m for m in matches if m is not None]
    assert len(taken) == len(set(taken))
    for box, match in zip(found, matches, strict=True):
        if match is not None:
            assert box.iou(boxes[match]) >= SAME_PLACE_IOU
        else:
            assert all(box.iou(place) < SAME_PLACE_IOU for i, place in boxes.items() if i not in taken)


@given(BOXES, BOXES)
def test_showing_one_cell_is_mutual(one: Box, other: Box) -> None:
    assert show_one_cell(one, one)
    assert show_one_cell(one, other) == show_one_cell(other, one)


@given(
    st.lists(
        st.one_of(
            st.lists(
                st.tuples(st.integers(0, 8), st.integers(-12, 12)), max_size=4, unique_by=lambda p: p[0]
            ),
            st.integers(0, 50),
        ),
        max_size=8,
    )
)
@settings(max_examples=25, deadline=None)
def test_no_sequence_of_analyses_and_reviews_loses_a_review_or_doubles_a_cell(
    shared_store: SqlStore, bench: Any, steps: list[Any]
) -> None:
    """A list is an analysis (places on a line, each nudged); a number reviews one of the listed cells."""
    case = shared_store.open_case(NewCase(f"sequence {len(shared_store.cases())}"))
    reviewed: dict[int, str] = {}
    newest: list[Any] = []
    for step in steps:
        cells = shared_store.cells(case.case_id)
        if isinstance(step, list):
            newest = [(50 + 45 * place + nudge // 3, 100 + nudge, "lymphocyte") for place, nudge in step]
            shared_store.record_frame(case.case_id, bench.picture(), bench.analysis(*newest), bench.classes)
        elif cells:
            code = "blast" if step % 2 else "not_a_cell"
            shared_store.review(cells[step % len(cells)].cell_id, code, "Ada")
            reviewed[cells[step % len(cells)].cell_id] = code
        cells = shared_store.cells(case.case_id)
        assert len({c.cell_id for c in cells}) == len(cells)
        assert {c.cell_id: c.cell_class.code for c in cells if c.review} == reviewed
        assert sorted(c.number for c in cells if c.suggestion) == list(range(1, len(newest) + 1))
        assert all(c.review for c in cells if c.suggestion is None)


def _count(folder: Path, table: str) -> int:
    connection = sqlite3.connect(folder / "leukdesk.db")
    try:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608, table is ours
    finally:
        connection.close()


def _files(folder: Path) -> list[Path]:
    return [f for f in (folder / "pictures").rglob("*") if f.is_file()]
