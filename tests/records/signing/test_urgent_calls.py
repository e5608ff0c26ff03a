"""Urgent findings that were told: what, to whom, and whether it was read back."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.errors import UserError
from leukdesk.domain.people import NOBODY, Person
from leukdesk.domain.sign_off import NewUrgentCall

if TYPE_CHECKING:
    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


def test_urgent_calls_are_kept_in_their_order_on_a_signed_case_too(
    store: SqlStore, case: Case, sql: Any, signing: Any
) -> None:
    told_at = datetime(2026, 11, 26, 10, 5, tzinfo=UTC)
    call = NewUrgentCall("Blasts suspected", "Dr. Okafor, ward 3", told_at, read_back=True)
    store.note_urgent_call(case.case_id, call, Person("Ada"))
    signing.alone(store, case)
    store.note_urgent_call(case.case_id, replace(call, told="Dr. Rossi", read_back=False), NOBODY)
    first, second = store.sign_off(case.case_id).urgent_calls
    assert (first.finding, first.told, first.told_at, first.read_back) == (
        "Blasts suspected",
        "Dr. Okafor, ward 3",
        told_at,
        True,
    )
    assert first.noted.utc - datetime.now(UTC) < timedelta(seconds=10)
    assert (first.printed_name, second.printed_name) == ("Ada (no sign-in)", "no sign-in")
    assert store.sign_off(case.case_id).signed
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        sql("UPDATE urgent_calls SET read_back = 1")
    entry = store.audit_trail(case.case_id)[-1]
    assert (entry.action, entry.new["told"]) == ("urgent call noted", "Dr. Rossi")


@pytest.mark.parametrize(
    ("finding", "told"), [("", "Dr. Okafor"), ("Blasts", "  "), ("x" * 501, "Dr. Okafor")]
)
def test_an_urgent_call_says_what_and_to_whom(finding: str, told: str) -> None:
    with pytest.raises(UserError, match="an urgent call needs"):
        NewUrgentCall(finding, told, datetime.now(UTC), read_back=True)
