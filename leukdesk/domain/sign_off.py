"""What people have set their names to in a case: signatures, amendments, and calls about urgent findings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta, timezone
from typing import TYPE_CHECKING

from leukdesk.domain.audit import NO_SIGN_IN
from leukdesk.domain.errors import UserError
from leukdesk.domain.people import ROLE_WORDS, Right
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.signing import is_reason

if TYPE_CHECKING:
    from datetime import datetime

    from leukdesk.domain.people import Person


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as the clock on the wall showed it.

    Attributes:
        utc: in UTC.
        offset_min: minutes that the wall's clock was ahead of UTC.
    """

    utc: datetime
    offset_min: int

    @property
    def local(self) -> datetime:
        """The same moment, with the offset that held where it was noted."""
        return self.utc.astimezone(timezone(timedelta(minutes=self.offset_min)))


@dataclass(frozen=True, slots=True)
class Signature:
    """A name under a version of a case, with what it stands under.

    Attributes:
        version: of the case, from 1.
        number: 1 for the first signer of the version, 2 for the second.
        needed: signers that the version needs.
        person: who signed.
        at: when.
        shortfall: why fewer cells than asked for must do; empty if there are enough.
        content_sha256: of what was signed; see `leukdesk.domain.signed_content`.
        audit_head: of the audit trail just before.
    """

    version: int
    number: int
    needed: int
    person: Person
    at: Moment
    shortfall: str
    content_sha256: str
    audit_head: str

    @property
    def printed_name(self) -> str:
        """The signer as a report prints it; it says where nobody signed in."""
        return printed_name(self.person)


@dataclass(frozen=True, slots=True)
class Amendment:
    """A signed version that was opened again.

    Attributes:
        version: that it opened, from 2.
        reason: why.
        person: who did it.
        at: when.
    """

    version: int
    reason: str
    person: Person
    at: Moment

    @property
    def printed_name(self) -> str:
        """The person as a report prints them."""
        return printed_name(self.person)


@dataclass(frozen=True, slots=True)
class UrgentCall:
    """A finding that was told at once.

    Attributes:
        finding: what was told.
        told: who was told, and in what office.
        told_at: when.
        read_back: whether they repeated it.
        person: who told it.
        noted: when it was entered.
    """

    finding: str
    told: str
    told_at: datetime
    read_back: bool
    person: Person
    noted: Moment

    @property
    def printed_name(self) -> str:
        """Who told it, as a report prints them."""
        return printed_name(self.person)


@dataclass(frozen=True, slots=True)
class NewUrgentCall:
    """What is entered of an urgent call.

    Raises:
        UserError: if the finding or who was told is missing or too long.
        ValueError: if the time has no time zone.
    """

    finding: str
    told: str
    told_at: datetime
    read_back: bool

    def __post_init__(self) -> None:
        if not 1 <= len(self.finding.strip()) <= 500:
            raise UserError(
                Sentence("an urgent call needs what was told, in 1 to 500 characters"), Sentence("type it")
            )
        if not 1 <= len(self.told.strip()) <= 200:
            raise UserError(
                Sentence("an urgent call needs who was told, in 1 to 200 characters"), Sentence("type it")
            )
        if self.told_at.tzinfo is None:
            raise ValueError("the time of an urgent call needs its time zone")


@dataclass(frozen=True, slots=True)
class SignOff:
    """How far a case has come toward its signature; the same values are printed on its report.

    Attributes:
        signatures: of all versions, in their order.
        amendments: in their order.
        urgent_calls: in the order they were entered.
    """

    signatures: tuple[Signature, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    urgent_calls: tuple[UrgentCall, ...] = ()

    @property
    def version(self) -> int:
        """The version that is worked on or signed, from 1."""
        return 1 + len(self.amendments)

    @property
    def current(self) -> tuple[Signature, ...]:
        """The signatures of this version."""
        return tuple(s for s in self.signatures if s.version == self.version)

    @property
    def frozen(self) -> bool:
        """Whether nothing of the case may change: from the first signature until it is amended."""
        return bool(self.current)

    @property
    def signed(self) -> bool:
        """Whether the version has all the signatures that it needs."""
        return bool(self.current) and len(self.current) >= self.current[0].needed

    @property
    def awaits_second(self) -> bool:
        """Whether a second person must sign yet."""
        return self.frozen and not self.signed

    @property
    def amended(self) -> bool:
        """Whether an earlier version was signed."""
        return bool(self.amendments)


NOTHING_SIGNED = SignOff()


def check_signer(person: Person, sign_off: SignOff) -> None:
    """Checks that a person may put the next signature under a case.

    Raises:
        UserError: if the role has no such right, the version is signed, or the same person signed it first.
    """
    if not person.may(Right.SIGN):
        raise UserError(
            Sentence("a {0} may not sign", ROLE_WORDS[person.role]), Sentence("ask a reviewer to sign")
        )
    if sign_off.signed:
        raise UserError(Sentence("this case is signed"), Sentence("amend it to change it"))
    if any(_same(s.person, person) for s in sign_off.current):
        raise UserError(
            Sentence("the second signer must be another person"), Sentence("ask a colleague to sign")
        )


def _same(one: Person, other: Person) -> bool:
    by_account = one.account_id is not None and one.account_id == other.account_id
    return by_account or one.name.casefold() == other.name.casefold()


def check_amendment(person: Person, sign_off: SignOff, reason: str) -> None:
    """Checks that a person may open a signed case again.

    Raises:
        UserError: if the role has no such right, nothing is signed, or the reason is too short or too long.
    """
    if not person.may(Right.SIGN):
        raise UserError(
            Sentence("a {0} may not amend", ROLE_WORDS[person.role]), Sentence("ask a reviewer to do it")
        )
    if not sign_off.frozen:
        raise UserError(
            Sentence("this case is not signed, so there is nothing to amend"), Sentence("change it as it is")
        )
    if not is_reason(reason):
        raise UserError(
            Sentence("an amendment needs a reason of 5 to 1,000 characters"),
            Sentence("say why the case is amended"),
        )


def printed_name(person: Person) -> str:
    """A person as a report prints them; it says where nobody signed in."""
    if person.role is not None or person.name == NO_SIGN_IN.name:
        return person.name
    return f"{person.name} ({NO_SIGN_IN.name})"
