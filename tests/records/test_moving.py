"""Frames that were recorded in the wrong case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.case_details import CaseStatus
from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import StoreError
from leukdesk.domain.people import Person
from leukdesk.domain.placement import FrameLink, FrameOverlap, Similarity

if TYPE_CHECKING:
    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


@pytest.fixture
def other(store: SqlStore) -> Case:
    return store.open_case(NewCase("S-2", "P-2"))


@pytest.fixture
def three(store: SqlStore, case: Case, bench: Any) -> list[int]:
    """Three frames in a row, each 150 px to the right of the one before: one cell is on all of them."""
    frames: list[int] = []
    for number in range(3):
        links = tuple(FrameLink(0, f, Similarity(1 + 0j, 150 + 0j), 60, 0.9, 0.4, 0.5) for f in frames[-1:])
        frame = store.record_frame(
            case.case_id,
            bench.picture(number, f"{number}.png"),
            bench.analysis((320 - 150 * number, 100, "lymphocyte"), (number, 5, "blast")),
            bench.classes,
            FrameOverlap("test-1", b"description", links),
        )
        frames.append(frame.frame_id)
    return frames


def _twins(store: SqlStore, case: Case) -> int:
    return sum(c.same_cell_as is not None for c in store.cells(case.case_id))


def test_a_moved_frame_takes_its_cells_and_reviews_along(
    store: SqlStore, case: Case, other: Case, bench: Any
) -> None:
    frame = store.record_frame(case.case_id, bench.picture(), bench.analysis((0, 0, "blast")), bench.classes)
    (cell,) = store.cells(case.case_id)
    store.review(cell.cell_id, "lymphocyte", "Ada")
    store.move_frame(frame.frame_id, other.case_id, "two slides were swapped")
    assert store.frames(case.case_id) == []
    assert store.cells(case.case_id) == []
    (moved,) = store.cells(other.case_id)
    assert (moved.cell_id, moved.cell_class.code) == (cell.cell_id, "lymphocyte")
    assert store.case("S-2").status is CaseStatus.IN_REVIEW  # type: ignore[union-attr]


def test_a_move_is_in_the_trail_of_both_cases(
    store: SqlStore, case: Case, other: Case, three: list[int]
) -> None:
    store.move_frame(three[0], other.case_id, "two slides were swapped")
    for trail in (store.audit_trail(case.case_id), store.audit_trail(other.case_id)):
        entry = trail[-1]
        assert (entry.action, entry.subject) == ("frame moved", f"frame {three[0]}")
        assert (entry.old, entry.new) == ({"case_id": case.case_id}, {"case_id": other.case_id})
        assert entry.why == "two slides were swapped"
    assert store.verify_audit() == []


def test_a_moved_frame_counts_its_cells_for_itself_again(
    store: SqlStore, case: Case, other: Case, three: list[int]
) -> None:
    assert _twins(store, case) == 2
    store.move_frame(three[2], other.case_id)
    assert _twins(store, case) == 1
    assert [c.counted for c in store.cells(other.case_id)] == [True, True]


def test_frames_that_hung_together_by_the_moved_one_alone_are_parted(
    store: SqlStore, case: Case, other: Case, three: list[int]
) -> None:
    store.move_frame(three[1], other.case_id)
    assert _twins(store, case) == 0
    assert store.field_map(case.case_id).beside(three[0]) == ()


def test_a_moved_frame_counts_as_not_compared_until_it_is(
    store: SqlStore, case: Case, other: Case, three: list[int]
) -> None:
    store.move_frame(three[1], other.case_id)
    assert three[1] not in store.described(other.case_id, "test-1")
    assert store.field_map(other.case_id).searched == frozenset()
    store.record_overlap(three[1], FrameOverlap("test-1", b"description", ()))
    assert store.field_map(other.case_id).searched == {three[1]}


def test_a_frame_that_comes_back_is_joined_again(
    store: SqlStore, case: Case, other: Case, three: list[int]
) -> None:
    store.move_frame(three[1], other.case_id)
    store.move_frame(three[1], case.case_id)
    links = (FrameLink(0, three[0], Similarity(1 + 0j, 150 + 0j), 60, 0.9, 0.4, 0.5),)
    store.record_overlap(three[1], FrameOverlap("test-1", b"description", links))
    assert _twins(store, case) == 2


def test_a_decision_made_before_a_move_is_not_undone_in_either_case(
    store: SqlStore, case: Case, other: Case, three: list[int]
) -> None:
    for cell in store.cells(case.case_id):
        store.review(cell.cell_id, "lymphocyte", "Ada")
    store.move_frame(three[0], other.case_id)
    assert store.undo(case.case_id, "Ada") is None
    assert store.undo(other.case_id, "Ada") is None
    store.review(store.cells(other.case_id)[0].cell_id, "blast", "Ada")
    assert store.undo(other.case_id, "Ada") is not None


def test_a_picture_that_the_other_case_holds_stays_where_it_is(
    store: SqlStore, case: Case, other: Case, bench: Any
) -> None:
    frame = store.record_frame(case.case_id, bench.picture(), bench.analysis(), bench.classes)
    store.record_frame(other.case_id, bench.picture(), bench.analysis(), bench.classes)
    with pytest.raises(StoreError, match="the other case holds this picture already"):
        store.move_frame(frame.frame_id, other.case_id)


@pytest.mark.parametrize("amended", ["S-1", "S-2"])
def test_once_a_case_was_signed_a_picture_moves_from_or_to_it_with_a_reason_alone(
    store: SqlStore, case: Case, other: Case, three: list[int], sql: Any, signing_sql: Any, amended: str
) -> None:
    sql(*signing_sql(amended))
    store.amend(case.case_id if amended == "S-1" else other.case_id, "Slides swapped.", Person("Ada"))
    for why in ("", "no"):
        with pytest.raises(StoreError, match="say why the picture is moved"):
            store.move_frame(three[0], other.case_id, why)
    store.move_frame(three[0], other.case_id, "two slides were swapped")
    assert store.audit_trail(other.case_id)[-1].why == "two slides were swapped"


@pytest.mark.parametrize("signed", ["S-1", "S-2"])
def test_nothing_moves_from_or_to_a_signed_case(
    store: SqlStore, case: Case, other: Case, three: list[int], sql: Any, signing_sql: Any, signed: str
) -> None:
    sql(*signing_sql(signed))
    with pytest.raises(StoreError, match="the case is signed"):
        store.move_frame(three[0], other.case_id)
    assert len(store.frames(case.case_id)) == 3
