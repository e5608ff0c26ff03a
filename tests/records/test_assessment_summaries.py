"""What the worklist says of a case: the records know when it no longer holds, and ask for it anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.assessment import Finding
from leukdesk.domain.assessment_summary import AssessmentSummary, Urgency
from leukdesk.domain.case_details import CaseDetails, Priority
from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import StoreError
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.work_list import WAITING, CaseOrder, CaseQuery
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore

RULES = "rules 1"
BLASTS = AssessmentSummary(
    Finding.BLASTS_SUSPECTED,
    reviewed=False,
    reasons=(Sentence("{0} of {1} called blast.", Sentence("{0} cells", 5), 9),),
)
URGENT = AssessmentSummary(
    Finding.REVIEW_NEEDED, reviewed=False, urgent=(Sentence("{0}: {1} seen.", "Promyelocyte", "1 cell"),)
)
LOOK = AssessmentSummary(Finding.REVIEW_NEEDED, reviewed=False, reasons=("Look.",))
FEW = AssessmentSummary(Finding.TOO_FEW_CELLS, reviewed=True)
NONE = AssessmentSummary(Finding.NO_BLASTS_FOUND, reviewed=True)


def keep(store: SqlStore, number: str, summary: AssessmentSummary | None, rules: str = RULES) -> None:
    (due,) = [case for case in store.assessments_due(rules) if case.number == number]
    store.keep_assessments([(due, summary)], rules)


def due(store: SqlStore, rules: str | None = RULES) -> list[str]:
    return [case.number for case in store.assessments_due(rules)]


def found_in(store: SqlStore, number: str) -> tuple[AssessmentSummary | None, bool]:
    (case,) = store.find_cases(CaseQuery(number))
    return case.assessment, case.outdated


@pytest.fixture
def full(store: SqlStore, case: Case, bench: Any) -> Case:
    """A case with a frame of two cells, assessed as it stands."""
    analysis = bench.analysis((0, 0, "blast"), (100, 0, "lymphocyte"))
    store.record_frame(case.case_id, bench.picture(), analysis, bench.classes)
    keep(store, case.number, BLASTS)
    return case


def test_what_is_kept_is_read_back_with_what_its_sentences_were_made_from(
    store: SqlStore, full: Case
) -> None:
    summary, outdated = found_in(store, full.number)
    assert (summary, outdated) == (BLASTS, False)
    assert summary is not None
    (reason,) = summary.reasons
    assert isinstance(reason, Sentence)
    assert (reason.template, reason.values[1]) == ("{0} of {1} called blast.", 9)
    assert isinstance(reason.values[0], Sentence)
    assert due(store) == due(store, None) == []


CHANGES: dict[str, Callable[[SqlStore, Case, Any], object]] = {
    "another frame": lambda store, case, bench: store.record_frame(
        case.case_id, bench.picture(1), bench.analysis((0, 0, "blast")), bench.classes
    ),
    "the same frame analysed again": lambda store, case, bench: store.record_frame(
        case.case_id, bench.picture(), bench.analysis(finder="2"), bench.classes
    ),
    "a review": lambda store, case, _: store.review(
        store.cells(case.case_id)[0].cell_id, "lymphocyte", "Ada"
    ),
    "a drawn cell": lambda store, case, bench: store.add_cell(
        store.frames(case.case_id)[0].frame_id, bench.by_hand, "blast", "Ada"
    ),
    "a frame moved away": lambda store, case, _: store.move_frame(
        store.frames(case.case_id)[0].frame_id, store.open_case(NewCase("S-2")).case_id
    ),
    "other entries": lambda store, case, _: store.change_case(
        case.case_id, NewCase(case.number, "P-1", target_cells=200)
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_an_assessment_rests_on_makes_it_due(
    store: SqlStore, full: Case, bench: Any, change: Callable[[SqlStore, Case, Any], object]
) -> None:
    change(store, full, bench)
    assert full.number in due(store)
    assert found_in(store, full.number) == (BLASTS, True), "what was found last is said, and that it is old"


def test_a_review_that_is_undone_makes_it_due_too(store: SqlStore, full: Case) -> None:
    store.review(store.cells(full.case_id)[0].cell_id, "lymphocyte", "Ada")
    keep(store, full.number, NONE)
    store.undo(full.case_id, "Ada")
    assert due(store) == [full.number]


def test_a_case_that_changes_while_it_is_assessed_stays_due(store: SqlStore, full: Case) -> None:
    store.review(store.cells(full.case_id)[0].cell_id, "lymphocyte", "Ada")
    (named,) = store.assessments_due(RULES)
    store.review(store.cells(full.case_id)[1].cell_id, "blast", "Ada")
    store.keep_assessments([(named, NONE)], RULES)
    assert due(store) == [full.number]
    assert found_in(store, full.number) == (NONE, True)


def test_a_change_that_fails_makes_nothing_due(store: SqlStore, full: Case) -> None:
    with pytest.raises(StoreError):
        store.review(store.cells(full.case_id)[0].cell_id, "no such class", "Ada")
    store.note_viewed(full.case_id)
    assert due(store) == []


def test_other_rules_ask_for_every_case_but_those_that_are_signed(
    store: SqlStore, full: Case, sql: Any, signing_sql: Callable[..., tuple[str, str]]
) -> None:
    store.open_case(NewCase("S-2"))
    keep(store, "S-2", None)
    sql(*signing_sql("S-2"))
    assert due(store) == ["S-2"], "what was signed is to be read"
    keep(store, "S-2", replace(NONE, signed=True))
    assert due(store, "rules 2") == [full.number]
    assert due(store, None) == []
    assert found_in(store, full.number) == (BLASTS, False), "by the old rules until it is reckoned anew"


def test_keeping_is_no_entry_of_anybody_and_needs_no_row_of_the_trail(store: SqlStore, full: Case) -> None:
    before = store.audit_head()
    keep(store, full.number, NONE, "rules 2")
    assert store.audit_head() == before
    assert found_in(store, full.number) == (NONE, False)


def test_the_list_is_sorted_by_what_was_found_and_can_hold_the_urgent_alone(
    store: SqlStore, sql: Any, signing_sql: Callable[..., tuple[str, str]]
) -> None:
    for number, summary in (
        ("none", NONE),
        ("few", FEW),
        ("look", LOOK),
        ("promyelocyte", URGENT),
        ("blasts", BLASTS),
        ("signed", BLASTS),
        ("urgent request", LOOK),
    ):
        priority = Priority.URGENT if number == "urgent request" else Priority.ROUTINE
        store.open_case(NewCase(number, details=CaseDetails(priority=priority)))
        keep(store, number, summary)
    store.open_case(NewCase("not yet"))
    sql(*signing_sql("signed"))
    by_found = CaseQuery(order=CaseOrder.FOUND)
    assert [c.number for c in store.find_cases(by_found)] == [
        "blasts", "promyelocyte", "urgent request", "look", "few", "none", "not yet", "signed"
    ]  # fmt: skip
    only = CaseQuery(statuses=WAITING, order=CaseOrder.WORK, found=Urgency.URGENT_CELLS)
    assert [c.number for c in store.find_cases(only)] == ["promyelocyte", "blasts"]


def test_a_case_from_elsewhere_is_assessed_by_the_rules_of_this_laboratory(
    store: SqlStore, full: Case, tmp_path: Path
) -> None:
    store.export_case(full.case_id, tmp_path / "case.zip")
    elsewhere = open_store(tmp_path / "elsewhere")
    try:
        elsewhere.import_case(tmp_path / "case.zip")
        assert due(elsewhere) == [full.number]
        assert found_in(elsewhere, full.number) == (None, True)
    finally:
        elsewhere.close()
