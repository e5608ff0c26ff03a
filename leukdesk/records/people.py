"""Accounts in the records: who may sign in, with what password, and how often a wrong one was given.

Every change and every attempt is committed together with its row in the audit trail; a wrong password too,
before it is refused. Neither a password nor its hash is ever written into the trail.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.domain.audit import NO_SIGN_IN, AuditAction
from leukdesk.domain.errors import SignInError, StoreError, UserError
from leukdesk.domain.people import (
    NOBODY,
    ROLE_WORDS,
    Account,
    Laboratory,
    Right,
    Role,
    Setup,
    account_key,
    check_full_name,
    check_password,
)
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.signing import ReviewsAsked, SigningRules
from leukdesk.records import audit
from leukdesk.records.passwords import Passwords
from leukdesk.records.people_schema import AccountRow, LaboratoryRow
from leukdesk.records.recording import now
from leukdesk.records.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from leukdesk.domain.audit import Actor
    from leukdesk.domain.people import NewAccount, Person, Secret

FAILURES_TO_LOCK = 5
LOCKED_FOR = timedelta(minutes=15)


class PeopleRecords(Transactions):
    """The records of people; see `domain.ports.People` for what each method promises."""

    passwords: Passwords = Passwords()
    """How passwords are hashed; replaced by a cheaper one in tests alone."""

    def laboratory(self) -> Laboratory | None:
        """What was chosen at the first start and since; None until something is."""
        with self._read() as session:
            return read_laboratory(session)

    def signing_rules(self) -> SigningRules:
        """The rules of signing that hold."""
        chosen = self.laboratory()
        return SigningRules() if chosen is None else chosen.rules

    def work_alone(self) -> None:
        """Chooses to work without accounts.

        Raises:
            StoreError: if there is a laboratory with accounts already.
        """
        with self._write() as session:
            if has_accounts(session):
                raise StoreError(
                    Sentence("these records belong to a laboratory with accounts"), Sentence("sign in")
                )
            _choose(session, Laboratory(Setup.ALONE), NOBODY.actor)

    def found_laboratory(self, first: NewAccount, secret: Secret) -> Account:
        """Makes a laboratory with its first account, an administrator.

        Raises:
            UserError: if the account is no administrator's, or the password is too weak.
            StoreError: if there is a laboratory already.
        """
        if first.role is not Role.ADMINISTRATOR:
            raise UserError(
                Sentence("the first account looks after the others"), Sentence("make it an administrator")
            )
        check_password(secret, first.name)
        with self._write() as session:
            if has_accounts(session):
                raise StoreError(
                    Sentence("these records belong to a laboratory with accounts"), Sentence("sign in")
                )
            before = read_laboratory(session)
            kept = before.rules.reviews if before else ReviewsAsked.ALL
            _choose(session, Laboratory(Setup.LAB, SigningRules(kept)), NOBODY.actor)
            return account_of(_add_account(session, first, self.passwords.hash(secret), NOBODY.actor))

    def change_laboratory(self, changed: Laboratory, by: Person) -> None:
        """Changes the rules of signing and the time after which the screen locks.

        Raises:
            UserError: if the person may not.
            StoreError: if the change would make or end a laboratory.
        """
        with self._write() as session:
            _check_may_manage(session, by)
            before = read_laboratory(session)
            if before is None or before.setup is not changed.setup:
                raise StoreError(
                    Sentence("a laboratory is made with its first account, and stays one"),
                    Sentence("leave it as it is"),
                )
            if before != changed:
                _choose(session, changed, by.actor)

    def check_may_manage(self, by: Person) -> None:
        """Refuses whoever may not look after the laboratory, as their role stands now.

        Raises:
            UserError: if this person may not.
        """
        with self._read() as session:
            _check_may_manage(session, by)

    def accounts(self) -> Sequence[Account]:
        """All accounts, in the order of their names."""
        with self._read() as session:
            return [
                account_of(row) for row in session.scalars(sa.select(AccountRow).order_by(AccountRow.key))
            ]

    def add_account(self, new: NewAccount, secret: Secret, by: Person) -> Account:
        """Adds an account.

        Raises:
            UserError: if the person may not, the name is taken, or the password is too weak.
        """
        check_password(secret, new.name)
        with self._write() as session:
            _check_may_manage(session, by)
            return account_of(_add_account(session, new, self.passwords.hash(secret), by.actor))

    def change_account(
        self, account_id: int, full_name: str, role: Role, *, active: bool, by: Person
    ) -> None:
        """Changes what an account is for, or closes it; it also takes a lock away.

        Raises:
            UserError: if the person may not, or nobody would be left to look after the accounts.
        """
        check_full_name(full_name)
        with self._write() as session:
            _check_may_manage(session, by)
            row = _row(session, account_id)
            before = _facts(row)
            row.full_name, row.role, row.active = full_name.strip(), role.value, active
            row.failures, row.locked_until = 0, None
            session.flush()
            if not session.scalar(sa.select(sa.func.count()).where(*_MANAGES)):
                raise UserError(
                    Sentence("nobody would be left to look after the accounts"),
                    Sentence("make another administrator first"),
                )
            _note(session, by.actor, AuditAction.ACCOUNT_CHANGED, row, old=before, new=_facts(row))

    def reset_password(self, account_id: int, secret: Secret, by: Person) -> None:
        """Gives an account a new password, as its administrator; it also takes a lock away.

        Raises:
            UserError: if the person may not, or the password is too weak.
        """
        with self._write() as session:
            _check_may_manage(session, by)
            self._set_password(session, _row(session, account_id), secret, by.actor)

    def change_password(self, person: Person, old: Secret, new: Secret) -> None:
        """Gives one's own account a new password.

        Raises:
            SignInError: if the old password is wrong.
            UserError: if the new one is too weak.
        """
        check_password(new, person.account)
        with self._write() as session:
            row = _row(session, person.account_id)
            refused = self.prove(session, row, old)
            if refused is None:
                self._set_password(session, row, new, person.actor)
        if refused is not None:
            raise refused

    def sign_in(self, name: str, secret: Secret) -> Person:
        """The person of a name and password.

        Raises:
            SignInError: if either is wrong, or the account is closed or locked.
        """
        with self._write() as session:
            row, refused = self.prove_name(session, name, secret)
            if row is not None and refused is None:
                person = account_of(row).person
                _note(session, person.actor, AuditAction.SIGNED_IN, row)
        if refused is not None:
            raise refused
        return person

    def sign_out(self, person: Person) -> None:
        """Notes that a person has left."""
        with self._write() as session:
            _note(session, person.actor, AuditAction.SIGNED_OUT, _row(session, person.account_id))

    def prove_name(
        self, session: Session, name: str, secret: Secret
    ) -> tuple[AccountRow | None, SignInError | None]:
        """Finds an account and compares its password, as `prove` does; gives why it is refused, or None."""
        row = session.scalar(sa.select(AccountRow).where(AccountRow.key == account_key(name)))
        if row is not None:
            return row, self.prove(session, row, secret)
        self.passwords.match_nobody(secret)
        # What was typed as a name may be a password, so it is not kept.
        audit.append(session, NO_SIGN_IN, AuditAction.SIGN_IN_FAILED, "unknown account")
        return None, _wrong()

    def prove(self, session: Session, row: AccountRow, secret: Secret) -> SignInError | None:
        """Compares a password, counting and noting a wrong one; returns why it is refused, or None.

        The caller commits either way: a refused password that is rolled back could be tried for ever.
        """
        moment = now()
        if row.locked_until is not None and row.locked_until > moment:
            self.passwords.match_nobody(secret)
            _note(session, NO_SIGN_IN, AuditAction.SIGN_IN_FAILED, row, why="locked")
            return _locked()
        if not self.passwords.match(row.password_hash, secret):
            row.failures += 1
            if row.failures >= FAILURES_TO_LOCK:
                row.failures, row.locked_until = 0, moment + LOCKED_FOR
            _note(session, NO_SIGN_IN, AuditAction.SIGN_IN_FAILED, row, why="wrong password")
            return _wrong() if row.locked_until is None or row.locked_until <= moment else _locked()
        if not row.active:
            _note(session, NO_SIGN_IN, AuditAction.SIGN_IN_FAILED, row, why="closed")
            return SignInError(Sentence("this account is closed"), Sentence("ask an administrator"))
        row.failures, row.locked_until = 0, None
        if self.passwords.outdated(row.password_hash):
            row.password_hash = self.passwords.hash(secret)
        return None

    def _set_password(self, session: Session, row: AccountRow, secret: Secret, who: Actor) -> None:
        check_password(secret, row.name)
        row.password_hash = self.passwords.hash(secret)
        row.failures, row.locked_until = 0, None
        _note(session, who, AuditAction.PASSWORD_CHANGED, row)


_MANAGES = (AccountRow.role == Role.ADMINISTRATOR.value, AccountRow.active)


def read_laboratory(session: Session) -> Laboratory | None:
    """What holds of what was chosen; None until something was."""
    row = session.scalar(sa.select(LaboratoryRow).order_by(LaboratoryRow.id.desc()).limit(1))
    if row is None:
        return None
    rules = SigningRules(ReviewsAsked(row.reviews_asked), row.second_signer_for_blasts)
    return Laboratory(Setup(row.setup), rules, row.lock_after_min)


def standing_person(session: Session, person: Person) -> Person:
    """The person as the records have them now: another administrator may have changed their role.

    Raises:
        SignInError: if the account is closed, or the records have accounts and the person has none.
    """
    if person.account_id is None:
        if has_accounts(session):
            raise SignInError(
                Sentence("these records belong to a laboratory with accounts"), Sentence("sign in first")
            )
        return person
    account = account_of(_row(session, person.account_id))
    if not account.active:
        raise SignInError(Sentence("this account is closed"), Sentence("ask an administrator"))
    return account.person


def _check_may_manage(session: Session, by: Person) -> None:
    person = standing_person(session, by)
    if not person.may(Right.MANAGE):
        raise UserError(
            Sentence("a {0} may not change accounts and rules", ROLE_WORDS[person.role]),
            Sentence("ask an administrator"),
        )


def has_accounts(session: Session) -> bool:
    """Whether people sign in."""
    return session.scalar(sa.select(sa.exists(sa.select(AccountRow.id)))) is True


def _choose(session: Session, chosen: Laboratory, who: Actor) -> None:
    before = read_laboratory(session)
    facts = {
        "setup": chosen.setup.value,
        "reviews_asked": chosen.rules.reviews.value,
        "second_signer_for_blasts": chosen.rules.second_signer_for_blasts,
        "lock_after_min": chosen.lock_after_min,
    }
    old = None
    if before is not None:
        old = {
            "setup": before.setup.value,
            "reviews_asked": before.rules.reviews.value,
            "second_signer_for_blasts": before.rules.second_signer_for_blasts,
            "lock_after_min": before.lock_after_min,
        }
    session.add(LaboratoryRow(**facts, chosen_at=now()))
    audit.append(session, who, AuditAction.LABORATORY_CHANGED, "laboratory", old=old, new=facts)


def _add_account(session: Session, new: NewAccount, password_hash: str, who: Actor) -> AccountRow:
    key = account_key(new.name)
    if session.scalar(sa.select(AccountRow.id).where(AccountRow.key == key)) is not None:
        raise UserError(Sentence("there is an account of this name"), Sentence("choose another name"))
    row = AccountRow(
        key=key,
        name=new.name.strip(),
        full_name=new.full_name.strip(),
        role=new.role.value,
        password_hash=password_hash,
        active=True,
        failures=0,
        locked_until=None,
        created_at=now(),
    )
    session.add(row)
    session.flush()
    _note(session, who, AuditAction.ACCOUNT_CREATED, row, new=_facts(row))
    return row


def _row(session: Session, account_id: int | None) -> AccountRow:
    row = None if account_id is None else session.get(AccountRow, account_id)
    if row is None:
        raise StoreError(Sentence("the records hold no such account"), Sentence("sign in again"))
    return row


def account_of(row: AccountRow) -> Account:
    """The account of a row."""
    locked = row.locked_until if row.locked_until is not None and row.locked_until > now() else None
    return Account(row.id, row.name, row.full_name, Role(row.role), row.active, locked)


def _facts(row: AccountRow) -> dict[str, object]:
    return {"name": row.name, "full_name": row.full_name, "role": row.role, "active": row.active}


def _note(
    session: Session,
    who: Actor,
    action: AuditAction,
    row: AccountRow,
    *,
    old: dict[str, object] | None = None,
    new: dict[str, object] | None = None,
    why: str = "",
) -> None:
    audit.append(session, who, action, f"account {row.id}", old=old, new=new, why=why)


def _wrong() -> SignInError:
    return SignInError(Sentence("the name or the password is wrong"), Sentence("try again"))


def _locked() -> SignInError:
    minutes = round(LOCKED_FOR.total_seconds() / 60)
    return SignInError(
        Sentence(
            "this account is locked for {0} minutes after {1} wrong passwords", minutes, FAILURES_TO_LOCK
        ),
        Sentence("wait, or ask an administrator to unlock it"),
    )
