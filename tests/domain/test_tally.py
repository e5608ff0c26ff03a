"""Counting by key: what holds after strokes, and the differential that it makes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leukdesk.domain.cell_classes import NOT_A_CELL, SHARED_CLASSES, UNIDENTIFIED, CellClass, ClassRole
from leukdesk.domain.statistics import wilson_interval
from leukdesk.domain.tally import NOTHING_TALLIED, Stroke, StrokeKind, classes_to_tally, tally_of

BEGUN = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
LYMPHOCYTE = CellClass("lymphocyte", "Lymphocyte", ClassRole.LEUKOCYTE)
BLAST = CellClass("blast", "Blast", ClassRole.TARGET)
ERYTHROBLAST = CellClass("erythroblast", "Erythroblast", ClassRole.ERYTHROBLAST)
CLASSES = (BLAST, LYMPHOCYTE, ERYTHROBLAST)


def stroke(what: CellClass | StrokeKind, by: str = "Ada", second: int = 0) -> Stroke:
    at = BEGUN + timedelta(seconds=second)
    if isinstance(what, CellClass):
        return Stroke(StrokeKind.COUNT, what, by, at)
    return Stroke(what, None, by, at)


def test_erythroblasts_are_counted_beside_the_leukocytes_and_told_per_hundred() -> None:
    tally = tally_of([stroke(LYMPHOCYTE)] * 48 + [stroke(BLAST)] * 2 + [stroke(ERYTHROBLAST)] * 3)
    differential = tally.differential(CLASSES)
    assert [(r.cell_class.code, r.count, r.percent) for r in differential.rows] == [
        ("blast", 2, 4.0),
        ("lymphocyte", 48, 96.0),
    ]
    assert differential.rows[0].interval95 == tuple(100 * end for end in wilson_interval(2, 50))
    assert differential.erythroblasts_per_100 == 6.0
    assert tally.leukocytes == differential.leukocytes == 50
    assert tally.count_of(ClassRole.TARGET) == 2


def test_an_undo_takes_the_newest_stroke_back_and_none_is_no_fault() -> None:
    undo = stroke(StrokeKind.UNDO)
    assert tally_of([stroke(BLAST), stroke(LYMPHOCYTE), undo]).counts == {BLAST: 1}
    assert tally_of([undo, undo]) == NOTHING_TALLIED


def test_a_count_begun_afresh_comes_back_whole_by_an_undo() -> None:
    before = [stroke(LYMPHOCYTE)] * 3
    afresh = [*before, stroke(StrokeKind.AFRESH), stroke(BLAST)]
    assert tally_of(afresh).counts == {BLAST: 1}
    undo = stroke(StrokeKind.UNDO)
    assert tally_of([*afresh, undo]).leukocytes == 0
    assert tally_of([*afresh, undo, undo]).counts == {LYMPHOCYTE: 3}


def test_who_counted_is_named_in_the_order_of_their_first_stroke() -> None:
    strokes = [stroke(LYMPHOCYTE, "Ada"), stroke(BLAST, "Bo"), stroke(LYMPHOCYTE, "Ada")]
    assert tally_of(strokes).operators == ("Ada", "Bo")
    undone = [stroke(LYMPHOCYTE, "Ada"), stroke(BLAST, "Bo"), stroke(StrokeKind.UNDO, "Ada")]
    assert tally_of(undone).operators == ("Ada",), "whose only stroke was taken back counted nothing"


@given(st.lists(st.sampled_from([*CLASSES, StrokeKind.UNDO, StrokeKind.AFRESH]), max_size=40))
def test_stroke_by_stroke_is_the_same_as_all_at_once(whats: list[CellClass | StrokeKind]) -> None:
    strokes = [stroke(what, second=n) for n, what in enumerate(whats)]
    tally = NOTHING_TALLIED
    for one in strokes:
        tally = tally.after(one)
    assert tally == tally_of(strokes)


def test_a_stroke_has_a_class_exactly_if_it_counts() -> None:
    for kind, cell_class in ((StrokeKind.COUNT, None), (StrokeKind.UNDO, BLAST)):
        with pytest.raises(ValueError, match="class exactly if it counts"):
            Stroke(kind, cell_class, "Ada", BEGUN)


def test_the_classes_stand_in_the_order_of_the_records_once_they_know_the_bundle() -> None:
    own = CellClass("plasma_cell", "Plasma cell", ClassRole.LEUKOCYTE)
    counted, every = classes_to_tally(CLASSES, SHARED_CLASSES)
    assert counted == (*CLASSES, UNIDENTIFIED)
    assert every == (*CLASSES, *SHARED_CLASSES)
    known = (LYMPHOCYTE, BLAST, ERYTHROBLAST, own, UNIDENTIFIED, NOT_A_CELL)
    assert classes_to_tally(CLASSES, known) == (known[:-1], known)
