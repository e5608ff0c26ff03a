"""The audit trail by case, person, kind and time: numbers first, rows when they are looked at."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.audit import Actor, AuditAction, AuditQuery
from leukdesk.domain.cases import NewCase
from leukdesk.records.audit import AT_ONCE
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from leukdesk.records.store import SqlStore

ADA, BOB = Actor("Ada Lovelace", "ada"), Actor("Bob Noyce", "bob")


@pytest.fixture
def acting() -> list[Actor]:
    return [ADA]


@pytest.fixture
def busy(folder: Path, acting: list[Actor]) -> Iterator[SqlStore]:
    """Ada opened S-1 and S-2 and looked at S-1 three times; then Bob looked at S-2."""
    store = open_store(folder, acting=lambda: acting[0])
    first, second = store.open_case(NewCase("S-1")), store.open_case(NewCase("s-20"))
    for _ in range(3):
        store.note_viewed(first.case_id)
    acting[0] = BOB
    store.note_viewed(second.case_id)
    yield store
    store.close()


def test_the_whole_trail_is_numbered_without_reading_a_row(busy: SqlStore) -> None:
    numbers = busy.audit_numbers()
    assert isinstance(numbers, range)
    assert list(numbers) == list(range(busy.audit_head().number, 0, -1))


def test_a_trail_that_rows_were_cut_out_of_is_numbered_by_what_is_there(busy: SqlStore, sql: Any) -> None:
    sql("DROP TRIGGER audit_never_goes", "DELETE FROM audit WHERE id = 3")
    numbers = list(busy.audit_numbers())
    assert 3 not in numbers
    assert numbers == sorted(numbers, reverse=True)
    assert [line.entry.number for line in busy.audit_lines([4, 3, 2])] == [4, 2]


def test_rows_are_found_by_the_beginning_of_their_cases_number(busy: SqlStore) -> None:
    lines = busy.audit_lines(busy.audit_numbers(AuditQuery(case="S-2")))
    assert {line.case_number for line in lines} == {"s-20"}
    assert [line.entry.action for line in lines] == [AuditAction.CASE_VIEWED, AuditAction.CASE_CREATED]
    assert not busy.audit_numbers(AuditQuery(case="%"))


def test_rows_are_found_by_person_and_kind(busy: SqlStore) -> None:
    (bobs,) = busy.audit_lines(busy.audit_numbers(AuditQuery(who=BOB.name)))
    assert (bobs.entry.who, bobs.entry.action) == (BOB, AuditAction.CASE_VIEWED)
    assert len(busy.audit_numbers(AuditQuery(who=ADA.name, action=AuditAction.CASE_VIEWED))) == 3
    choices = busy.audit_choices()
    assert choices.people == (ADA.name, BOB.name, "LeukDesk")
    assert AuditAction.CASE_VIEWED in choices.actions
    assert AuditAction.CASE_SIGNED not in choices.actions


def test_rows_are_found_by_time_in_any_zone(busy: SqlStore) -> None:
    everything = len(busy.audit_numbers())
    now = datetime.now(UTC).astimezone()
    assert len(busy.audit_numbers(AuditQuery(since=now - timedelta(hours=1)))) == everything
    assert not busy.audit_numbers(AuditQuery(since=now + timedelta(hours=1)))
    assert not busy.audit_numbers(AuditQuery(before=now - timedelta(hours=1)))
    (last,) = busy.audit_lines(busy.audit_numbers()[:1])
    assert list(busy.audit_numbers(AuditQuery(since=last.entry.at))) == [last.entry.number]
    assert last.entry.number not in busy.audit_numbers(AuditQuery(before=last.entry.at))


def test_the_check_of_the_chain_tells_how_far_it_is(busy: SqlStore) -> None:
    (case,) = [c for c in busy.cases() if c.number == "S-1"]
    while busy.audit_head().number < AT_ONCE:
        busy.note_viewed(case.case_id)
    told: list[int] = []
    assert busy.verify_audit(told=told.append) == []
    assert told == [AT_ONCE]


def test_looking_at_the_trail_and_taking_it_out_are_rows_of_it(busy: SqlStore) -> None:
    busy.note_trail_viewed()
    busy.note_trail_exported({"trail.csv": "0" * 64})
    exported, viewed = busy.audit_lines(busy.audit_numbers()[:2])
    assert viewed.entry.action == AuditAction.TRAIL_VIEWED
    assert (exported.entry.action, exported.entry.new) == (
        AuditAction.TRAIL_EXPORTED,
        {"trail.csv": "0" * 64},
    )
    assert busy.verify_audit() == []
