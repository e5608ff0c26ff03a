from __future__ import annotations

import sqlite3
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.cases import WhyNot
from leukdesk.domain.errors import StoreError
from leukdesk.domain.geometry import Box

if TYPE_CHECKING:
    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


def test_every_reason_not_to_count_is_told(store: SqlStore, case: Case, bench: Any) -> None:
    mixed = bench.analysis((0, 0, "lymphocyte"), (60, 0, "platelet"), (120, 0, "lymphocyte"), cut=[3])
    store.record_frame(case.case_id, bench.picture(1), mixed, bench.classes)
    blurred = bench.analysis((0, 0, "blast"), quality=bench.blurred)
    store.record_frame(case.case_id, bench.picture(2), blurred, bench.classes)
    counted, platelet, cut, unusable = store.cells(case.case_id)
    assert counted.counted
    assert [c.why_not for c in (platelet, cut, unusable)] == [
        WhyNot.NOT_LEUKOCYTE,
        WhyNot.CUT,
        WhyNot.UNUSABLE_FRAME,
    ]
    store.review(counted.cell_id, "not_a_cell", "no sign-in")
    store.review(platelet.cell_id, "lymphocyte", "no sign-in")
    assert [c.why_not for c in store.cells(case.case_id)][:2] == [WhyNot.NOT_A_CELL, None]


def test_the_newest_review_holds_and_the_older_ones_stay(
    store: SqlStore, case: Case, bench: Any, sql: Any
) -> None:
    store.record_frame(case.case_id, bench.picture(), bench.analysis((0, 0, "blast")), bench.classes)
    (cell,) = store.cells(case.case_id)
    store.review(cell.cell_id, "lymphocyte", "Ada")
    store.review(cell.cell_id, "smudge_cell", "Zoë")
    (cell,) = store.cells(case.case_id)
    assert cell.review is not None
    assert (cell.review.class_code, cell.review.reviewer, cell.review.by_hand) == (
        "smudge_cell",
        "Zoë",
        False,
    )
    assert cell.review.reviewed_at.utcoffset() == timedelta(0)
    assert cell.cell_class.code == "smudge_cell"
    assert cell.suggestion is not None
    assert cell.suggestion.cell_class == "blast"
    assert sql("SELECT reviewer FROM reviews ORDER BY id") == [("Ada",), ("Zoë",)]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE reviews SET class_id = 1",
        "DELETE FROM reviews",
        """INSERT OR REPLACE INTO reviews (id, cell_id, class_id, reviewer, reviewed_at, by_hand)
           SELECT id, cell_id, 1, reviewer, reviewed_at, by_hand FROM reviews""",
    ],
)
def test_nobody_can_change_or_remove_a_review(
    store: SqlStore, case: Case, bench: Any, change: str, sql: Any
) -> None:
    store.record_frame(case.case_id, bench.picture(), bench.analysis((0, 0, "blast")), bench.classes)
    store.review(store.cells(case.case_id)[0].cell_id, "blast", "Ada")
    before = sql("SELECT * FROM reviews")
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        sql(change)
    assert sql("SELECT * FROM reviews") == before


def test_a_missed_cell_is_added_by_hand(store: SqlStore, case: Case, bench: Any) -> None:
    frame = store.record_frame(
        case.case_id, bench.picture(), bench.analysis((0, 0, "lymphocyte")), bench.classes
    )
    cell_id = store.add_cell(frame.frame_id, Box(200, 100, 50, 50), "blast", "Ada")
    cell = next(c for c in store.cells(case.case_id) if c.cell_id == cell_id)
    assert (cell.number, cell.box, cell.cut, cell.suggestion, cell.model) == (
        0,
        Box(200, 100, 50, 50),
        False,
        None,
        "",
    )
    assert cell.review is not None
    assert cell.review.by_hand
    assert cell.counted


def test_a_cell_drawn_over_the_border_is_cut_and_one_outside_is_refused(
    store: SqlStore, case: Case, bench: Any
) -> None:
    frame = store.record_frame(case.case_id, bench.picture(), bench.analysis(), bench.classes)
    store.add_cell(frame.frame_id, Box(380, -5, 40, 40), "blast", "Ada")
    (cell,) = store.cells(case.case_id)
    assert (cell.box, cell.why_not) == (Box(380, 0, 20, 35), WhyNot.CUT)
    with pytest.raises(StoreError, match="outside the picture"):
        store.add_cell(frame.frame_id, Box(400, 0, 10, 10), "blast", "Ada")


def test_a_cell_drawn_over_a_found_one_is_a_review_of_it(store: SqlStore, case: Case, bench: Any) -> None:
    frame = store.record_frame(
        case.case_id, bench.picture(), bench.analysis((50, 50, "lymphocyte")), bench.classes
    )
    (found,) = store.cells(case.case_id)
    assert store.add_cell(frame.frame_id, Box(52, 48, 44, 40), "blast", "Ada") == found.cell_id
    (cell,) = store.cells(case.case_id)
    assert cell.cell_class.code == "blast"
    assert cell.review is not None
    assert not cell.review.by_hand


def test_a_cell_drawn_by_hand_stays_so_in_later_reviews(store: SqlStore, case: Case, bench: Any) -> None:
    frame = store.record_frame(case.case_id, bench.picture(), bench.analysis(), bench.classes)
    cell_id = store.add_cell(frame.frame_id, bench.by_hand, "blast", "Ada")
    store.review(cell_id, "lymphocyte", "Ada")
    (cell,) = store.cells(case.case_id)
    assert cell.review is not None
    assert (cell.review.class_code, cell.review.by_hand) == ("lymphocyte", True)


def test_an_unknown_class_is_refused(store: SqlStore, case: Case, bench: Any) -> None:
    store.record_frame(case.case_id, bench.picture(), bench.analysis((0, 0, "blast")), bench.classes)
    (cell,) = store.cells(case.case_id)
    with pytest.raises(StoreError, match="no class unicorn; choose one of the listed classes"):
        store.review(cell.cell_id, "unicorn", "Ada")
    assert store.cells(case.case_id)[0].review is None
