"""Who works with the records: alone or as a laboratory, accounts with roles, and what each role may do."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from leukdesk.domain.audit import NO_SIGN_IN, Actor
from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.signing import SigningRules

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

SHORTEST_PASSWORD, LONGEST_PASSWORD = 10, 200
LOCK_AFTER_MIN_LIMITS = (1, 120)


class Role(StrEnum):
    """What an account is for; each role may do what those before it may."""

    TECHNICIAN = "technician"
    """Opens cases, takes pictures, reviews cells, notes urgent calls."""
    REVIEWER = "reviewer"
    """Signs and amends."""
    ADMINISTRATOR = "administrator"
    """Looks after accounts and the rules of signing."""


ROLE_WORDS: Mapping[Role | None, Sentence] = {
    None: Sentence("person"),
    Role.TECHNICIAN: Sentence("technician"),
    Role.REVIEWER: Sentence("reviewer"),
    Role.ADMINISTRATOR: Sentence("administrator"),
}
"""What whoever has a role, or none, is called within a sentence."""


class Right(StrEnum):
    """What not everybody may do. Nobody may change the audit trail, so no right says so."""

    SIGN = "sign"
    """Signing a case, and amending a signed one."""
    MANAGE = "manage"
    """Accounts and the rules of signing."""


_RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.TECHNICIAN: frozenset(),
    Role.REVIEWER: frozenset({Right.SIGN}),
    Role.ADMINISTRATOR: frozenset({Right.SIGN, Right.MANAGE}),
}


class Secret:
    """A password on its way to where it is checked; it shows itself nowhere.

    Args:
        text: as typed.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return "Secret(…)"

    def reveal(self) -> str:
        """The password as typed; for the hash alone."""
        return self._text


class Setup(StrEnum):
    """How the records are worked with."""

    ALONE = "alone"
    """By whoever sits at the computer: no accounts, and reports say so."""
    LAB = "lab"
    """By people with accounts."""


@dataclass(frozen=True, slots=True)
class Laboratory:
    """What was chosen at the first start and since.

    Attributes:
        setup: alone, or a laboratory with accounts.
        rules: of signing.
        lock_after_min: minutes without a key or a click after which the screen locks; in a laboratory alone.

    Raises:
        ValueError: if the minutes are not from 1 to 120, or somebody alone is to have a second signer.
    """

    setup: Setup
    rules: SigningRules = field(default_factory=SigningRules)
    lock_after_min: int = 10

    def __post_init__(self) -> None:
        low, high = LOCK_AFTER_MIN_LIMITS
        if not low <= self.lock_after_min <= high:
            raise ValueError(f"a screen locks after {low} to {high} minutes")
        if self.setup is Setup.ALONE and self.rules.second_signer_for_blasts:
            raise ValueError("a second signer needs a laboratory with accounts")


@dataclass(frozen=True, slots=True)
class Person:
    """Who does something.

    Attributes:
        name: as written beside what they did.
        role: None where nobody signs in.
        account_id: None where nobody signs in.
        account: name that they signed in with; empty where nobody does.
    """

    name: str
    role: Role | None = None
    account_id: int | None = None
    account: str = ""

    @property
    def actor(self) -> Actor:
        """The person as the audit trail names them."""
        return Actor(self.name, self.account)

    def may(self, right: Right) -> bool:
        """Whether this person may do something; alone, everybody may."""
        return self.role is None or right in _RIGHTS[self.role]


NOBODY = Person(NO_SIGN_IN.name)
"""Who does something where nobody signs in and no name was given."""


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What makes an account.

    Attributes:
        name: to sign in with, 1 to 40 characters; upper and lower case are one.
        full_name: as printed on reports, 1 to 80 characters.
        role: of the account.

    Raises:
        UserError: if a name is empty, too long, or holds control characters.
    """

    name: str
    full_name: str
    role: Role

    def __post_init__(self) -> None:
        if not 1 <= len(self.name.strip()) <= 40 or not self.name.isprintable():
            raise UserError(
                Sentence("an account needs a name of 1 to 40 characters"),
                Sentence("type a shorter or longer one"),
            )
        check_full_name(self.full_name)


def check_full_name(full_name: str) -> None:
    """Checks the name that is printed beside a signature.

    Raises:
        UserError: if it is empty, longer than 80 characters, or holds control characters.
    """
    if not 1 <= len(full_name.strip()) <= 80 or not full_name.isprintable():
        raise UserError(
            Sentence("a person needs a full name of 1 to 80 characters"),
            Sentence("type it as it is to be printed"),
        )


@dataclass(frozen=True, slots=True)
class Account:
    """An account as recorded; nobody reads its password's hash out of the records.

    Attributes:
        account_id: of the row.
        name: to sign in with.
        full_name: as printed.
        role: of the account.
        active: whether it may still sign in; an account is never removed.
        locked_until: after failures; None if it is not locked.
    """

    account_id: int
    name: str
    full_name: str
    role: Role
    active: bool
    locked_until: datetime | None

    @property
    def person(self) -> Person:
        """The person of the account."""
        return Person(self.full_name, self.role, self.account_id, self.name)


def check_password(secret: Secret, account_name: str) -> None:
    """Checks a new password: long rather than odd (NIST SP 800-63B asks for length, not for kinds of signs).

    Raises:
        UserError: if it is shorter than 10 or longer than 200 characters, or holds the account's name.
    """
    text = secret.reveal()
    if len(text) < SHORTEST_PASSWORD:
        raise UserError(
            Sentence("this password has fewer than {0} characters", SHORTEST_PASSWORD),
            Sentence("choose a longer one"),
        )
    if len(text) > LONGEST_PASSWORD:
        raise UserError(
            Sentence("this password has more than {0} characters", LONGEST_PASSWORD),
            Sentence("choose a shorter one"),
        )
    if len(account_key(account_name)) > 2 and account_key(account_name) in text.casefold():
        raise UserError(
            Sentence("this password holds the account's name"),
            Sentence("choose one that nobody can guess from it"),
        )


def account_key(name: str) -> str:
    """What two account names are compared by."""
    return name.strip().casefold()
