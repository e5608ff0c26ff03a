"""The audit trail's values: who acts, what was done, and the head of the chain."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, timezone


@dataclass(frozen=True, slots=True)
class Actor:
    """The operator who acts; written into every row of the audit trail.

    Attributes:
        name: as printed beside what the person did.
        account: the sign-in name that was proved by a password; empty where nobody signed in.
    """

    name: str
    account: str = ""


NO_SIGN_IN = Actor("no sign-in")
"""Who acts where the laboratory has no accounts and gave no name."""


class AuditAction(StrEnum):
    """What was done."""

    TRAIL_BEGUN = "trail begun"
    CASE_CREATED = "case created"
    CASE_CHANGED = "case changed"
    CASE_VIEWED = "case viewed"
    CASE_IN_REVIEW = "case in review"
    PATIENT_CREATED = "patient created"
    PATIENT_CHANGED = "patient changed"
    PATIENT_VIEWED = "patient viewed"
    NOTE_ADDED = "note added"
    FILM_WRITTEN = "film written"
    FRAME_RECORDED = "frame recorded"
    FRAME_TAKEN = "frame taken"
    FRAME_ANALYSED = "frame analysed"
    FRAME_COMPARED = "frame compared"
    FRAME_MOVED = "frame moved"
    PICTURE_ARRIVED = "picture arrived"
    PICTURE_ASSIGNED = "picture given to a case"
    PICTURE_SET_ASIDE = "picture set aside"
    CLASS_ADDED = "class added"
    CELLS_REVIEWED = "cells reviewed"
    CELL_DRAWN = "cell drawn"
    CELL_TALLIED = "cell tallied"
    TALLY_UNDONE = "tally undone"
    TALLY_BEGUN_AFRESH = "tally begun afresh"
    REVIEW_UNDONE = "review undone"
    REVIEW_REDONE = "review redone"
    RESULTS_EXPORTED = "results exported"
    CASE_EXPORTED = "case exported"
    CASE_IMPORTED = "case imported"
    RECORDS_RESTORED = "records restored"
    BUNDLE_INSTALLED = "network installed"
    BUNDLE_REMOVED = "network removed"
    BUNDLE_CHOSEN = "network chosen"
    TRAIL_VIEWED = "audit trail viewed"
    TRAIL_EXPORTED = "audit trail exported"
    CASE_SIGNED = "case signed"
    CASE_AMENDED = "case amended"
    URGENT_CALL = "urgent call noted"
    LABORATORY_CHANGED = "laboratory changed"
    ACCOUNT_CREATED = "account created"
    ACCOUNT_CHANGED = "account changed"
    PASSWORD_CHANGED = "password changed"  # noqa: S105 - what was done
    SIGNED_IN = "signed in"
    SIGN_IN_FAILED = "sign-in failed"
    SIGNED_OUT = "signed out"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One row of the audit trail.

    Attributes:
        number: from 1, without gaps.
        at: when, in UTC.
        offset: of the computer's clock from UTC at that moment.
        who: acted.
        action: what was done; of an `AuditAction`, or of a newer LeukDesk's.
        subject: what it was done to, as kind and id: "frame 12".
        case_id: of the case that it belongs to; None if to none.
        old: what was before, by name of field; None if nothing.
        new: what is now, by name of field; None if nothing.
        why: the reason given; empty if none was.
        sha256: of this row and, through the row before it, of every earlier one.
    """

    number: int
    at: datetime
    offset: timezone
    who: Actor
    action: str
    subject: str
    case_id: int | None
    old: Mapping[str, object] | None
    new: Mapping[str, object] | None
    why: str
    sha256: str


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """Which rows of the audit trail are wanted; what is left empty asks for nothing.

    Attributes:
        case: beginning of the number of the case that a row belongs to; upper and lower case are one.
        who: name of the person who acted.
        action: what was done.
        since: the earliest moment.
        before: the first moment that is too late.
    """

    case: str = ""
    who: str = ""
    action: str = ""
    since: datetime | None = None
    before: datetime | None = None


WHOLE_TRAIL = AuditQuery()


@dataclass(frozen=True, slots=True)
class AuditLine:
    """A row of the audit trail as a list shows it.

    Attributes:
        entry: the row.
        case_number: of its case; empty where it belongs to none.
    """

    entry: AuditEntry
    case_number: str


@dataclass(frozen=True, slots=True)
class AuditChoices:
    """What rows of the audit trail can be picked by.

    Attributes:
        people: names of those who acted, in their order.
        actions: what was done, in its order.
    """

    people: tuple[str, ...]
    actions: tuple[str, ...]


_HEAD = re.compile(r"(\d{1,18}):([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class AuditHead:
    """The newest row of the chain: whoever knows it can tell later whether a row up to it was touched.

    Printed as "number:sha256".
    """

    number: int
    sha256: str

    def __str__(self) -> str:
        return f"{self.number}:{self.sha256}"

    @classmethod
    def parse(cls, text: str) -> AuditHead:
        """A head as printed.

        Raises:
            ValueError: if the text is none.
        """
        match = _HEAD.fullmatch("".join(text.split()).lower())
        if match is None:
            raise ValueError("a head of the audit trail is a number, a colon and 64 hexadecimal digits")
        return cls(int(match[1]), match[2])
