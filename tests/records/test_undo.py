"""Undo and redo in the records: nothing goes away, and what held before holds again, after a restart too."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import StoreError
from leukdesk.domain.geometry import Box
from leukdesk.domain.review_steps import Decision, ReviewStep, StepKind, history_of
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore

CODES = ("lymphocyte", "platelet", "blast", "reactive_lymphocyte", "not_a_cell", "not_classed")


def classes_of(store: SqlStore, case: Case) -> list[str | None]:
    return [c.review.class_code if c.review else None for c in store.cells(case.case_id)]


@pytest.fixture
def three(store: SqlStore, case: Case, bench: Any) -> list[int]:
    cells = ((0, 0, "blast"), (60, 0, "lymphocyte"), (120, 0, "lymphocyte"))
    store.record_frame(case.case_id, bench.picture(), bench.analysis(*cells), bench.classes)
    return [c.cell_id for c in store.cells(case.case_id)]


def test_an_undo_brings_back_what_held_before_and_keeps_every_row(
    store: SqlStore, case: Case, three: list[int], sql: Any
) -> None:
    store.review(three[0], "lymphocyte", "Ada")
    store.review(three[0], "platelet", "Ada")
    store.undo(case.case_id, "Zoë")
    assert classes_of(store, case) == ["lymphocyte", None, None]
    store.undo(case.case_id, "Zoë")
    assert classes_of(store, case) == [None, None, None]
    assert store.cells(case.case_id)[0].cell_class.code == "blast", "the suggestion stands again"
    assert store.undo(case.case_id, "Zoë") is None
    assert sql("SELECT count(*) FROM reviews") == [(4,)]


def test_a_group_decided_at_once_is_undone_at_once(store: SqlStore, case: Case, three: list[int]) -> None:
    store.decide([Decision(i, "lymphocyte") for i in three[1:]], "Ada")
    undone = store.undo(case.case_id, "Ada")
    assert undone is not None
    assert (undone.kind, undone.cells) == (StepKind.DECIDE, 2)
    assert classes_of(store, case) == [None, None, None]
    store.redo(case.case_id, "Ada")
    assert classes_of(store, case) == [None, "lymphocyte", "lymphocyte"]


def test_a_new_decision_forgets_what_could_be_redone(store: SqlStore, case: Case, three: list[int]) -> None:
    store.review(three[0], "blast", "Ada")
    store.undo(case.case_id, "Ada")
    store.review(three[1], "lymphocyte", "Ada")
    assert store.redo(case.case_id, "Ada") is None
    assert store.history(case.case_id).to_redo is None


def test_an_undo_after_a_restart_knows_the_steps(
    store: SqlStore, case: Case, three: list[int], folder: Path
) -> None:
    store.review(three[0], "lymphocyte", "Ada")
    store.undo(case.case_id, "Ada")
    store.close()
    again = open_store(folder)
    assert again.redo(case.case_id, "Ada") is not None
    assert classes_of(again, case) == ["lymphocyte", None, None]
    again.undo(case.case_id, "Ada")
    assert classes_of(again, case) == [None, None, None]
    again.close()


def test_a_drawn_cell_goes_with_its_undo_and_comes_back(
    store: SqlStore, case: Case, three: list[int]
) -> None:
    frame_id = store.frames(case.case_id)[0].frame_id
    drawn = store.add_cell(frame_id, Box(250, 200, 50, 50), "blast", "Ada")
    store.undo(case.case_id, "Ada")
    assert [c.cell_id for c in store.cells(case.case_id)] == three
    store.redo(case.case_id, "Ada")
    cell = next(c for c in store.cells(case.case_id) if c.cell_id == drawn)
    assert cell.review is not None
    assert cell.review.by_hand
    assert cell.counted


def test_each_case_has_steps_of_its_own(store: SqlStore, case: Case, three: list[int]) -> None:
    other = store.open_case(NewCase("S-2"))
    store.review(three[0], "lymphocyte", "Ada")
    assert store.undo(other.case_id, "Ada") is None
    assert classes_of(store, case) == ["lymphocyte", None, None]


def test_a_decision_with_one_impossible_cell_records_none(
    store: SqlStore, case: Case, three: list[int]
) -> None:
    with pytest.raises(StoreError, match="no cell 99999"):
        store.decide([Decision(three[0], "blast"), Decision(99_999, "blast")], "Ada")
    with pytest.raises(StoreError, match="no class dragon"):
        store.decide([Decision(three[0], "blast"), Decision(three[1], "dragon")], "Ada")
    assert classes_of(store, case) == [None, None, None]
    assert not store.history(case.case_id).done


@pytest.mark.parametrize("change", ["UPDATE review_steps SET kind = 'undo'", "DELETE FROM review_steps"])
def test_nobody_can_change_or_remove_a_step(store: SqlStore, three: list[int], change: str, sql: Any) -> None:
    store.review(three[0], "blast", "Ada")
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        sql(change)


def test_steps_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="nothing to undo"):
        history_of([ReviewStep(1, StepKind.UNDO)])


class UndoMachine(RuleBasedStateMachine):
    """Decisions, undos and redos in any order, held against two plain lists of whole states."""

    shared: SqlStore
    bench: Any
    number = 0

    @initialize()
    def begin(self) -> None:
        UndoMachine.number += 1
        self.case = self.shared.open_case(NewCase(f"M-{UndoMachine.number}"))
        cells = [(60 * n, 0, "lymphocyte") for n in range(4)]
        self.shared.record_frame(
            self.case.case_id, self.bench.picture(), self.bench.analysis(*cells), self.bench.classes
        )
        self.cells = [c.cell_id for c in self.shared.cells(self.case.case_id)]
        self.past: list[dict[int, str]] = []
        self.present: dict[int, str] = {}
        self.future: list[dict[int, str]] = []

    @rule(chosen=st.lists(st.integers(0, 3), min_size=1, max_size=4), code=st.sampled_from(CODES))
    def decide(self, chosen: list[int], code: str) -> None:
        self.shared.decide([Decision(self.cells[n], code) for n in chosen], "Ada")
        self.past.append(dict(self.present))
        self.present |= {self.cells[n]: code for n in chosen}
        self.future.clear()

    @rule()
    def undo(self) -> None:
        assert (self.shared.undo(self.case.case_id, "Ada") is not None) == bool(self.past)
        if self.past:
            self.future.append(self.present)
            self.present = self.past.pop()

    @rule()
    def redo(self) -> None:
        assert (self.shared.redo(self.case.case_id, "Ada") is not None) == bool(self.future)
        if self.future:
            self.past.append(self.present)
            self.present = self.future.pop()

    @invariant()
    def the_records_say_the_same(self) -> None:
        cells = self.shared.cells(self.case.case_id)
        assert {c.cell_id: c.review.class_code for c in cells if c.review} == self.present


def test_any_order_of_decisions_undos_and_redos_agrees_with_plain_lists(
    shared_store: SqlStore, bench: Any
) -> None:
    UndoMachine.shared, UndoMachine.bench = shared_store, bench
    quick = settings(max_examples=12, stateful_step_count=14, deadline=None,
                     suppress_health_check=list(HealthCheck))  # fmt: skip
    run_state_machine_as_test(UndoMachine, settings=quick)
