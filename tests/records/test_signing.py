"""Signatures in real records: the gate, the frozen case, amendments, the second signer, urgent calls."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from argon2 import PasswordHasher

from leukdesk.domain.assessment import AssessmentRules, assess
from leukdesk.domain.case_details import CaseStatus
from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import SignInError, StoreError, UserError
from leukdesk.domain.geometry import Box
from leukdesk.domain.people import NOBODY, Laboratory, NewAccount, Person, Role, Secret, Setup
from leukdesk.domain.placement import FrameOverlap
from leukdesk.domain.review_steps import Decision
from leukdesk.domain.sign_off import NewUrgentCall
from leukdesk.domain.signed_content import SignedContent, signed_content
from leukdesk.domain.signing import SigningRules
from leukdesk.records.passwords import Passwords
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore

PASSWORDS = {
    "ada": Secret("four blue ducks"),
    "bob": Secret("seven green hats"),
    "cleo": Secret("nine purple shoes"),
}
RULES = AssessmentRules(false_call_rate=0.03)
REASON = "The clinician sent the wrong tube."


@pytest.fixture
def case(store: SqlStore, bench: Any) -> Case:
    """A case of two cells, one of which was called a blast; both were looked at."""
    case = store.open_case(NewCase("S-1", "P-1", target_cells=2))
    cells = ((50, 50, "lymphocyte"), (150, 50, "blast"))
    store.record_frame(case.case_id, bench.picture(), bench.analysis(*cells), bench.classes)
    for cell in store.cells(case.case_id):
        store.review(cell.cell_id, "lymphocyte", "Ada")
    return case


@pytest.fixture
def lab(store: SqlStore) -> dict[str, Person]:
    """A laboratory: ada looks after accounts, bob signs, cleo doesn't; blasts need a second signer."""
    store.passwords = Passwords(PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
    ada = store.found_laboratory(NewAccount("ada", "Ada Lovelace", Role.ADMINISTRATOR), PASSWORDS["ada"])
    people = {"ada": ada.person}
    for name, full_name, role in (("bob", "Bob Noyce", Role.REVIEWER), ("cleo", "Cleo", Role.TECHNICIAN)):
        people[name] = store.add_account(
            NewAccount(name, full_name, role), PASSWORDS[name], people["ada"]
        ).person
    rules = SigningRules(second_signer_for_blasts=True)
    store.change_laboratory(Laboratory(Setup.LAB, rules), people["ada"])
    return people


def content_of(store: SqlStore, case: Case, bench: Any) -> SignedContent:
    """What a person sees of a case as it stands."""
    now = store.case(case.number)
    assert now is not None
    frames, cells = store.frames(case.case_id), store.cells(case.case_id)
    version = store.sign_off(case.case_id).version
    return signed_content(now, version, frames, cells, assess(now, cells, bench.classes, RULES))


def sign_alone(store: SqlStore, case: Case, bench: Any, name: str = "Ada", shortfall: str = "") -> None:
    store.sign(case.case_id, content_of(store, case, bench), name, shortfall=shortfall)


def test_a_signature_keeps_who_when_and_what_was_signed(store: SqlStore, case: Case, bench: Any) -> None:
    content, head = content_of(store, case, bench), store.audit_head()
    before = datetime.now(UTC)
    signature = store.sign(case.case_id, content, " Ada ")
    sign_off = store.sign_off(case.case_id)
    assert sign_off.signatures == (signature,)
    assert (sign_off.signed, sign_off.frozen, sign_off.version) == (True, True, 1)
    assert signature.printed_name == "Ada (no sign-in)"
    assert before <= signature.at.utc <= datetime.now(UTC)
    assert signature.at.local.utcoffset() == datetime.now().astimezone().utcoffset()
    assert signature.audit_head == str(head)
    kept = store.signed_content(case.case_id, 1)
    assert kept.sha256 == signature.content_sha256 == content.sha256
    assert kept.part("case")["number"] == "S-1"
    assert kept.part("differential")["counts"] == {"lymphocyte": 2}
    assert [(c["class"], c["suggested"], c["reviewer"]) for c in kept.part("cells")] == [
        ("lymphocyte", "lymphocyte", "Ada"),
        ("lymphocyte", "blast", "Ada"),
    ]
    assert kept.part("frames")[0]["picture"] == store.frames(case.case_id)[0].picture_sha256
    signed = store.case("S-1")
    assert signed is not None
    assert signed.status is CaseStatus.SIGNED
    entry = store.audit_trail(case.case_id)[-1]
    assert (entry.action, entry.who.name, entry.new["content_sha256"]) == ("case signed", "Ada", kept.sha256)


def test_where_nobody_gives_a_name_the_signature_says_no_sign_in(
    store: SqlStore, case: Case, bench: Any
) -> None:
    sign_alone(store, case, bench, NOBODY.name)
    assert store.sign_off(case.case_id).current[0].printed_name == "no sign-in"


def test_the_same_content_hashes_the_same_whatever_the_platform(
    store: SqlStore, case: Case, bench: Any
) -> None:
    content = content_of(store, case, bench)
    parsed = json.loads(content.text)
    again = json.dumps(parsed, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert SignedContent(again).sha256 == content.sha256


def test_the_store_itself_refuses_what_the_gate_would(store: SqlStore, case: Case, bench: Any) -> None:
    extra = bench.analysis((50, 50, "blast"))
    store.record_frame(case.case_id, bench.picture(2), extra, bench.classes)
    with pytest.raises(StoreError, match="stands in the way"):
        sign_alone(store, case, bench, shortfall="nobody had the time")
    assert store.sign_off(case.case_id).signatures == ()


def test_too_few_cells_are_signed_with_the_reason_alone(store: SqlStore, bench: Any) -> None:
    case = store.open_case(NewCase("S-2", "P-1", target_cells=100))
    store.record_frame(case.case_id, bench.picture(), bench.analysis((9, 9, "lymphocyte")), bench.classes)
    store.review(store.cells(case.case_id)[0].cell_id, "lymphocyte", "Ada")
    with pytest.raises(StoreError, match="stands in the way"):
        sign_alone(store, case, bench)
    sign_alone(store, case, bench, shortfall=" severe leukopenia ")
    assert store.sign_off(case.case_id).current[0].shortfall == "severe leukopenia"


@pytest.mark.parametrize("fault", ["missing", "changed"])
def test_nothing_is_signed_on_a_picture_that_is_missing_or_changed(
    store: SqlStore, case: Case, bench: Any, folder: Path, fault: str
) -> None:
    content = content_of(store, case, bench)
    (picture,) = (folder / "pictures").glob("*/*.png")
    if fault == "missing":
        picture.unlink()
    else:
        picture.write_bytes(picture.read_bytes()[:-1] + b"!")
    assert store.lost_frames(case.case_id) == (store.frames(case.case_id)[0].frame_id,)
    with pytest.raises(StoreError, match="stands in the way"):
        store.sign(case.case_id, content, "Ada")
    assert not store.sign_off(case.case_id).frozen


def test_what_changed_since_it_was_looked_at_is_not_signed(store: SqlStore, case: Case, bench: Any) -> None:
    content = content_of(store, case, bench)
    cell = store.cells(case.case_id)[0]
    store.review(cell.cell_id, "platelet", "Ada")
    store.review(cell.cell_id, "lymphocyte", "Bob")
    with pytest.raises(StoreError, match="has changed since you looked"):
        store.sign(case.case_id, content, "Ada")
    other = store.open_case(NewCase("S-3", "P-3"))
    with pytest.raises(StoreError):
        store.sign(other.case_id, content, "Ada")


WRITES: dict[str, Callable[[SqlStore, Case, Any], object]] = {
    "a new frame": lambda s, c, b: s.record_frame(c.case_id, b.picture(5), b.analysis(), b.classes),
    "another analysis": lambda s, c, b: s.record_frame(c.case_id, b.picture(), b.analysis(), b.classes),
    "an overlap": lambda s, c, _b: s.record_overlap(s.frames(c.case_id)[0].frame_id, FrameOverlap("m", b"d")),
    "a review": lambda s, c, _b: s.review(s.cells(c.case_id)[0].cell_id, "blast", "Eve"),
    "a drawn cell": lambda s, c, _b: s.add_cell(
        s.frames(c.case_id)[0].frame_id, Box(250, 200, 30, 30), "blast", "Eve"
    ),
    "an undone review": lambda s, c, _b: s.undo(c.case_id, "Eve"),
    "several reviews": lambda s, c, _b: s.decide([Decision(s.cells(c.case_id)[0].cell_id, "blast")], "Eve"),
    "other entries": lambda s, c, _b: s.change_case(c.case_id, NewCase("S-1", "P-9")),
    "a second signature": lambda s, c, b: sign_alone(s, c, b, "Eve"),
}


def test_a_signed_case_is_frozen_through_every_write_of_the_store(
    store: SqlStore, case: Case, bench: Any, sql: Any
) -> None:
    sign_alone(store, case, bench)
    before = _all_rows(sql)
    for name, write in WRITES.items():
        with pytest.raises(UserError, match="amend it"):
            write(store, case, bench)
        assert _all_rows(sql) == before, name


CHANGES = {
    "frames": "UPDATE frames SET name = 'x'",
    "a frame to a signed case": "UPDATE frames SET case_id = 1 WHERE case_id = 2",
    "analyses": "UPDATE analyses SET note = 'x'",
    "cells": "UPDATE cells SET x_px = 0",
    "patches": "UPDATE patches SET call = 'not_blast'",
    "no frame": "DELETE FROM frames WHERE id = 1",
    "no patch": "DELETE FROM patches",
    "the case": "UPDATE cases SET number = 'S-9' WHERE id = 1",
    "the target": "UPDATE cases SET target_cells = 1 WHERE id = 1",
    "no case": "DELETE FROM cases WHERE id = 1",
    "reviews": (
        "INSERT INTO reviews (cell_id, class_id, reviewer, reviewed_at, by_hand)"
        " SELECT cell_id, class_id, reviewer, reviewed_at, 0 FROM reviews LIMIT 1"
    ),
    "a cell": "INSERT INTO cells SELECT 99, frame_id, 1, 1, 9, 9, 0 FROM cells WHERE id = 1",
    "a status": "UPDATE cases SET status = 'open' WHERE id = 1",
    "a false status": "UPDATE cases SET status = 'signed' WHERE id = 2",
    "a version": "UPDATE cases SET version = 2 WHERE id = 1",
    "a signature": "UPDATE signatures SET person = 'Eve'",
    "no signature": "DELETE FROM signatures",
    "another signature": (
        "INSERT INTO signatures SELECT 99, case_id, NULL, person, role, at, utc_offset_min, version, 2,"
        " needed, shortfall, content, content_sha256, audit_head FROM signatures"
    ),
    "an amendment that leaves one out": (
        "INSERT INTO amendments (case_id, version, reason, person, at, utc_offset_min)"
        " VALUES (1, 3, 'no reason', 'Eve', '2026-11-26 10:00:00', 0)"
    ),
}


def test_no_other_program_changes_a_signed_case(store: SqlStore, case: Case, bench: Any, sql: Any) -> None:
    other = store.open_case(NewCase("S-2", "P-2"))
    store.record_frame(other.case_id, bench.picture(3), bench.analysis((9, 9, "blast")), bench.classes)
    sign_alone(store, case, bench)
    before = _all_rows(sql)
    for name, change in CHANGES.items():
        with pytest.raises(
            sqlite3.IntegrityError, match=r"frozen|append-only|out of order|follows its signatures"
        ):
            sql(change)
        assert _all_rows(sql) == before, name


def test_another_case_of_the_patient_goes_on(store: SqlStore, case: Case, bench: Any) -> None:
    sign_alone(store, case, bench)
    other = store.open_case(NewCase("S-2", "P-1"))
    store.record_frame(other.case_id, bench.picture(), bench.analysis((9, 9, "blast")), bench.classes)
    store.review(store.cells(other.case_id)[0].cell_id, "blast", "Ada")
    assert not store.sign_off(other.case_id).frozen


def test_an_amendment_opens_the_next_version_and_keeps_the_signed_one(
    store: SqlStore, case: Case, bench: Any
) -> None:
    sign_alone(store, case, bench)
    first = store.signed_content(case.case_id, 1)
    assert store.amend(case.case_id, f" {REASON} ", Person("Ada")) == 2
    store.review(store.cells(case.case_id)[1].cell_id, "blast", "Ada")
    opened = store.case("S-1")
    assert opened is not None
    assert (opened.status, opened.version) == (CaseStatus.IN_REVIEW, 2)
    sign_alone(store, case, bench, "Bob")
    sign_off = store.sign_off(case.case_id)
    assert [(s.version, s.person.name) for s in sign_off.signatures] == [(1, "Ada"), (2, "Bob")]
    (amendment,) = sign_off.amendments
    assert (amendment.version, amendment.reason, amendment.printed_name) == (2, REASON, "Ada (no sign-in)")
    assert store.signed_content(case.case_id, 1) == first
    assert store.signed_content(case.case_id, 2).part("differential")["counts"] == {
        "blast": 1,
        "lymphocyte": 1,
    }
    signed = store.case("S-1")
    assert signed is not None
    assert signed.status is CaseStatus.AMENDED
    with pytest.raises(StoreError, match="no signature 1 of version 3"):
        store.signed_content(case.case_id, 3)


@pytest.mark.parametrize("reason", ["", "  why ", "x" * 1001])
def test_nothing_is_amended_without_a_reason(store: SqlStore, case: Case, bench: Any, reason: str) -> None:
    with pytest.raises(UserError, match="nothing to amend"):
        store.amend(case.case_id, REASON, Person("Ada"))
    sign_alone(store, case, bench)
    with pytest.raises(UserError, match="a reason of 5 to 1,000"):
        store.amend(case.case_id, reason, Person("Ada"))
    assert store.sign_off(case.case_id).signed


def test_the_password_is_asked_again_at_signing(
    store: SqlStore, case: Case, bench: Any, lab: dict[str, Person]
) -> None:
    content = content_of(store, case, bench)
    for name, secret in (("bob", PASSWORDS["ada"]), ("bob", Secret("")), ("nobody", PASSWORDS["bob"])):
        with pytest.raises(SignInError, match="is wrong"):
            store.sign(case.case_id, content, name, secret)
    assert not store.sign_off(case.case_id).frozen
    store.sign(case.case_id, content, "Bob", PASSWORDS["bob"])
    (signature,) = store.sign_off(case.case_id).current
    assert (signature.person, signature.printed_name) == (lab["bob"], "Bob Noyce")
    assert signature.person.role is Role.REVIEWER


def test_wrong_passwords_at_signing_count_toward_the_lock(
    store: SqlStore, case: Case, bench: Any, lab: dict[str, Person]
) -> None:
    content = content_of(store, case, bench)
    for _attempt in range(5):
        with pytest.raises(SignInError):
            store.sign(case.case_id, content, "bob", Secret("guess after guess"))
    with pytest.raises(SignInError, match="locked"):
        store.sign(case.case_id, content, "bob", PASSWORDS["bob"])
    with pytest.raises(SignInError, match="locked"):
        store.sign_in("bob", PASSWORDS["bob"])


def test_a_technician_neither_signs_nor_amends(
    store: SqlStore, case: Case, bench: Any, lab: dict[str, Person]
) -> None:
    content = content_of(store, case, bench)
    with pytest.raises(UserError, match="a technician may not sign"):
        store.sign(case.case_id, content, "cleo", PASSWORDS["cleo"])
    store.sign(case.case_id, content, "bob", PASSWORDS["bob"])
    with pytest.raises(UserError, match="a technician may not amend"):
        store.amend(case.case_id, REASON, lab["cleo"])
    with pytest.raises(SignInError, match="sign in first"):
        store.amend(case.case_id, REASON, Person("Cleo"))


def test_blasts_need_a_second_person_and_are_frozen_from_the_first_signature_on(
    store: SqlStore, case: Case, bench: Any, lab: dict[str, Person]
) -> None:
    store.review(store.cells(case.case_id)[1].cell_id, "blast", "Bob")
    content = content_of(store, case, bench)
    first = store.sign(case.case_id, content, "bob", PASSWORDS["bob"])
    assert (first.number, first.needed) == (1, 2)
    waiting = store.sign_off(case.case_id)
    assert (waiting.frozen, waiting.signed, waiting.awaits_second) == (True, False, True)
    between = store.case("S-1")
    assert between is not None
    assert between.status is CaseStatus.IN_REVIEW
    with pytest.raises(StoreError, match="amend it"):
        store.review(store.cells(case.case_id)[0].cell_id, "blast", "Bob")
    with pytest.raises(UserError, match="must be another person"):
        store.sign(case.case_id, content, "bob", PASSWORDS["bob"])
    store.sign(case.case_id, content, "ada", PASSWORDS["ada"])
    done = store.sign_off(case.case_id)
    assert [s.printed_name for s in done.current] == ["Bob Noyce", "Ada Lovelace"]
    signed = store.case("S-1")
    assert signed is not None
    assert (done.signed, signed.status) == (True, CaseStatus.SIGNED)
    with pytest.raises(UserError, match="this case is signed"):
        store.sign(case.case_id, content, "ada", PASSWORDS["ada"])
    assert store.verify_audit() == []


def test_a_rule_changed_between_two_signatures_doesnt_spare_the_second(
    store: SqlStore, case: Case, bench: Any, lab: dict[str, Person]
) -> None:
    store.review(store.cells(case.case_id)[1].cell_id, "blast", "Bob")
    store.sign(case.case_id, content_of(store, case, bench), "bob", PASSWORDS["bob"])
    store.change_laboratory(Laboratory(Setup.LAB), lab["ada"])
    assert store.sign_off(case.case_id).awaits_second


def test_the_second_signer_sends_a_case_back_with_a_reason(
    store: SqlStore, case: Case, bench: Any, lab: dict[str, Person]
) -> None:
    store.review(store.cells(case.case_id)[1].cell_id, "blast", "Bob")
    store.sign(case.case_id, content_of(store, case, bench), "bob", PASSWORDS["bob"])
    store.amend(case.case_id, "This is a monocyte.", lab["ada"])
    store.review(store.cells(case.case_id)[1].cell_id, "lymphocyte", "Ada Lovelace")
    alone = store.sign(case.case_id, content_of(store, case, bench), "ada", PASSWORDS["ada"])
    assert (alone.version, alone.number, alone.needed) == (2, 1, 1)
    assert len(store.sign_off(case.case_id).signatures) == 2


def test_urgent_calls_are_kept_in_their_order_on_a_signed_case_too(
    store: SqlStore, case: Case, bench: Any, sql: Any
) -> None:
    told_at = datetime(2026, 11, 26, 10, 5, tzinfo=UTC)
    call = NewUrgentCall("Blasts suspected", "Dr. Okafor, ward 3", told_at, read_back=True)
    store.note_urgent_call(case.case_id, call, Person("Ada"))
    sign_alone(store, case, bench)
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


def test_a_signed_and_amended_case_is_handed_over_with_its_signatures(
    store: SqlStore, case: Case, bench: Any, lab: dict[str, Person], tmp_path: Path
) -> None:
    store.sign(case.case_id, content_of(store, case, bench), "bob", PASSWORDS["bob"])
    store.amend(case.case_id, REASON, lab["ada"])
    store.sign(case.case_id, content_of(store, case, bench), "ada", PASSWORDS["ada"])
    store.export_case(case.case_id, tmp_path / "case.zip")
    elsewhere = open_store(tmp_path / "elsewhere")
    try:
        taken = elsewhere.import_case(tmp_path / "case.zip").case
        sign_off = elsewhere.sign_off(taken.case_id)
        assert [s.printed_name for s in sign_off.signatures] == ["Bob Noyce", "Ada Lovelace"]
        assert [a.reason for a in sign_off.amendments] == [REASON]
        assert (sign_off.signed, taken.status, taken.version) == (True, CaseStatus.AMENDED, 2)
        assert elsewhere.signed_content(taken.case_id, 1) == store.signed_content(case.case_id, 1)
        assert elsewhere.accounts() == []
        with pytest.raises(StoreError, match="amend it"):
            elsewhere.review(elsewhere.cells(taken.case_id)[0].cell_id, "blast", "Eve")
    finally:
        elsewhere.close()


def test_what_was_signed_is_there_after_the_program_was_started_anew(
    store: SqlStore, case: Case, bench: Any, folder: Path
) -> None:
    sign_alone(store, case, bench)
    signed = store.sign_off(case.case_id)
    again = open_store(folder)
    try:
        assert again.sign_off(case.case_id) == signed
        with pytest.raises(StoreError, match="amend it"):
            again.review(again.cells(case.case_id)[0].cell_id, "blast", "Eve")
    finally:
        again.close()


def _all_rows(sql: Any) -> list[Any]:
    tables = [name for (name,) in sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return [(table, sql(f"SELECT * FROM {table}")) for table in tables]  # noqa: S608, its own tables
