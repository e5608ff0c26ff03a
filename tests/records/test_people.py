"""Accounts in real records, with real argon2 at a low cost."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from argon2 import PasswordHasher

from leukdesk.domain.errors import SignInError, StoreError, UserError
from leukdesk.domain.people import Laboratory, NewAccount, Person, Role, Secret, Setup
from leukdesk.domain.signing import ReviewsAsked, SigningRules
from leukdesk.records import people
from leukdesk.records.passwords import Passwords

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leukdesk.records.store import SqlStore

ADA, BOB = Secret("four blue ducks"), Secret("seven green hats")
WRONG = Secret("not the password")


@pytest.fixture
def store(store: SqlStore) -> SqlStore:
    store.passwords = Passwords(PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
    return store


@pytest.fixture
def ada(store: SqlStore) -> Person:
    """The administrator of a new laboratory."""
    return store.found_laboratory(NewAccount("Ada", "Ada Lovelace", Role.ADMINISTRATOR), ADA).person


@pytest.fixture
def bob(store: SqlStore, ada: Person) -> Person:
    return store.add_account(NewAccount("bob", "Bob Noyce", Role.TECHNICIAN), BOB, ada).person


@pytest.fixture
def trail(sql: Callable[..., list[tuple[Any, ...]]]) -> Callable[[], list[tuple[Any, ...]]]:
    return lambda: sql("SELECT action, actor, account, subject, why FROM audit WHERE id > 1 ORDER BY id")


def test_new_records_wait_for_the_first_choice(store: SqlStore) -> None:
    assert store.laboratory() is None
    assert store.signing_rules() == SigningRules()


def test_somebody_alone_works_at_once_and_can_make_a_laboratory_later(store: SqlStore) -> None:
    store.work_alone()
    store.change_laboratory(Laboratory(Setup.ALONE, SigningRules(ReviewsAsked.UNSURE)), Person("Ada"))
    assert store.laboratory() == Laboratory(Setup.ALONE, SigningRules(ReviewsAsked.UNSURE))
    store.found_laboratory(NewAccount("ada", "Ada Lovelace", Role.ADMINISTRATOR), ADA)
    assert store.laboratory() == Laboratory(Setup.LAB, SigningRules(ReviewsAsked.UNSURE))
    with pytest.raises(StoreError, match="belong to a laboratory"):
        store.work_alone()


def test_a_laboratory_begins_with_an_administrator_and_begins_once(store: SqlStore, ada: Person) -> None:
    assert ada == Person("Ada Lovelace", Role.ADMINISTRATOR, 1, "Ada")
    with pytest.raises(StoreError, match="belong to a laboratory"):
        store.found_laboratory(NewAccount("eve", "Eve", Role.ADMINISTRATOR), WRONG)
    with pytest.raises(UserError, match="make it an administrator"):
        store.found_laboratory(NewAccount("eve", "Eve", Role.REVIEWER), WRONG)


def test_a_password_is_kept_as_an_argon2_hash_and_nowhere_else(
    store: SqlStore, ada: Person, folder: Path, sql: Any
) -> None:
    store.sign_in("ada", ADA)
    with pytest.raises(SignInError):
        store.sign_in("four blue ducks", ADA)
    ((hashed,),) = sql("SELECT password_hash FROM accounts")
    assert hashed.startswith("$argon2id$")
    store.close()
    for file in folder.iterdir():
        if file.is_file():
            assert b"four blue ducks" not in file.read_bytes(), file


def test_the_cost_of_a_hash_is_that_of_rfc_9106_unless_a_test_says_otherwise() -> None:
    assert "$m=65536,t=3,p=4$" in Passwords().hash(ADA)


def test_a_hash_of_another_cost_is_renewed_when_its_owner_signs_in(
    store: SqlStore, ada: Person, sql: Any
) -> None:
    store.passwords = Passwords(PasswordHasher(time_cost=2, memory_cost=64, parallelism=1))
    store.sign_in("ada", ADA)
    assert "t=2" in sql("SELECT password_hash FROM accounts")[0][0]
    store.sign_in("ada", ADA)


def test_names_are_compared_without_case_and_taken_once(store: SqlStore, ada: Person, bob: Person) -> None:
    assert store.sign_in(" BOB ", BOB) == bob
    with pytest.raises(UserError, match="an account of this name"):
        store.add_account(NewAccount("Bob", "Another", Role.REVIEWER), WRONG, ada)


def test_signing_in_and_failing_to_are_both_in_the_trail(store: SqlStore, bob: Person, trail: Any) -> None:
    before = len(trail())
    store.sign_in("bob", BOB)
    for name, secret in (("bob", WRONG), ("my password by mistake", BOB)):
        with pytest.raises(SignInError, match="the name or the password is wrong"):
            store.sign_in(name, secret)
    store.sign_out(bob)
    assert trail()[before:] == [
        ("signed in", "Bob Noyce", "bob", "account 2", ""),
        ("sign-in failed", "no sign-in", "", "account 2", "wrong password"),
        ("sign-in failed", "no sign-in", "", "unknown account", ""),
        ("signed out", "Bob Noyce", "bob", "account 2", ""),
    ]
    assert store.verify_audit() == []


def test_five_wrong_passwords_lock_an_account_even_for_the_right_one(
    store: SqlStore, ada: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _attempt in range(4):
        with pytest.raises(SignInError, match="is wrong"):
            store.sign_in("bob", WRONG)
    with pytest.raises(SignInError, match="locked for 15 minutes after 5 wrong passwords"):
        store.sign_in("bob", WRONG)
    with pytest.raises(SignInError, match="locked"):
        store.sign_in("bob", BOB)
    assert store.accounts()[1].locked_until is not None
    later = datetime.now(UTC) + timedelta(minutes=15, seconds=1)
    monkeypatch.setattr(people, "now", lambda: later)
    assert store.sign_in("bob", BOB) == bob


def test_a_right_password_forgives_the_wrong_ones_before_it(store: SqlStore, bob: Person) -> None:
    for _round in range(3):
        for _attempt in range(4):
            with pytest.raises(SignInError, match="is wrong"):
                store.sign_in("bob", WRONG)
        store.sign_in("bob", BOB)


def test_an_administrator_unlocks_an_account(store: SqlStore, ada: Person, bob: Person) -> None:
    for _attempt in range(5):
        with pytest.raises(SignInError):
            store.sign_in("bob", WRONG)
    store.change_account(bob.account_id, bob.name, Role.REVIEWER, active=True, by=ada)
    assert store.sign_in("bob", BOB).role is Role.REVIEWER


def test_a_closed_account_stays_in_the_records_and_lets_nobody_in(
    store: SqlStore, ada: Person, bob: Person, sql: Any
) -> None:
    store.change_account(bob.account_id, bob.name, Role.TECHNICIAN, active=False, by=ada)
    with pytest.raises(SignInError, match="is wrong"):
        store.sign_in("bob", WRONG)
    with pytest.raises(SignInError, match="this account is closed"):
        store.sign_in("bob", BOB)
    with pytest.raises(sqlite3.IntegrityError, match="never removed"):
        sql("DELETE FROM accounts WHERE id = 2")


def test_only_an_administrator_changes_accounts_and_rules(store: SqlStore, ada: Person, bob: Person) -> None:
    lab = Laboratory(Setup.LAB, SigningRules(second_signer_for_blasts=True), 5)
    for attempt in (
        lambda who: store.add_account(NewAccount("eve", "Eve", Role.REVIEWER), WRONG, who),
        lambda who: store.change_account(1, "Ada", Role.TECHNICIAN, active=True, by=who),
        lambda who: store.reset_password(1, WRONG, who),
        lambda who: store.change_laboratory(lab, who),
    ):
        with pytest.raises(UserError, match="ask an administrator"):
            attempt(bob)
        with pytest.raises(SignInError, match="sign in first"):
            attempt(Person("Eve"))
    store.change_laboratory(lab, ada)
    assert store.laboratory() == lab


def test_a_role_that_was_taken_away_no_longer_counts_in_an_open_window(
    store: SqlStore, ada: Person, bob: Person
) -> None:
    store.change_account(bob.account_id, bob.name, Role.ADMINISTRATOR, active=True, by=ada)
    promoted = store.sign_in("bob", BOB)
    store.change_account(bob.account_id, bob.name, Role.TECHNICIAN, active=True, by=ada)
    with pytest.raises(UserError, match="ask an administrator"):
        store.reset_password(1, WRONG, promoted)


def test_somebody_always_looks_after_the_accounts(store: SqlStore, ada: Person, bob: Person) -> None:
    for role, active in ((Role.REVIEWER, True), (Role.ADMINISTRATOR, False)):
        with pytest.raises(UserError, match="nobody would be left"):
            store.change_account(1, "Ada", role, active=active, by=ada)
    assert store.accounts()[0].role is Role.ADMINISTRATOR


def test_everybody_changes_their_own_password_with_the_old_one(store: SqlStore, bob: Person) -> None:
    new = Secret("nine purple shoes")
    with pytest.raises(SignInError, match="is wrong"):
        store.change_password(bob, WRONG, new)
    with pytest.raises(UserError, match="fewer than 10"):
        store.change_password(bob, BOB, Secret("short"))
    store.change_password(bob, BOB, new)
    assert store.sign_in("bob", new) == bob
    with pytest.raises(SignInError):
        store.sign_in("bob", BOB)


def test_changes_of_accounts_are_in_the_trail_with_old_and_new_and_without_any_hash(
    store: SqlStore, ada: Person, bob: Person, sql: Any
) -> None:
    store.change_account(bob.account_id, "Robert Noyce", Role.REVIEWER, active=True, by=ada)
    store.reset_password(bob.account_id, WRONG, ada)
    rows = sql("SELECT action, actor, old, new FROM audit WHERE subject = 'account 2' ORDER BY id")
    assert [row[:2] for row in rows] == [
        ("account created", "Ada Lovelace"),
        ("account changed", "Ada Lovelace"),
        ("password changed", "Ada Lovelace"),
    ]
    assert rows[1][2:] == (
        '{"active":true,"full_name":"Bob Noyce","name":"bob","role":"technician"}',
        '{"active":true,"full_name":"Robert Noyce","name":"bob","role":"reviewer"}',
    )
    assert sql("SELECT count(*) FROM audit WHERE old || new || why LIKE '%argon2%'") == [(0,)]


@pytest.mark.parametrize("change", ["UPDATE laboratories SET setup = 'alone'", "DELETE FROM laboratories"])
def test_the_choice_of_a_laboratory_is_never_taken_back(
    store: SqlStore, ada: Person, sql: Any, change: str
) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        sql(change)
    with pytest.raises(StoreError, match="stays one"):
        store.change_laboratory(Laboratory(Setup.ALONE), ada)
