"""Finding cases: what is asked for, and the short form in which cases are listed."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from leukdesk.domain.case_details import CaseStatus, Priority, Sex

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from leukdesk.domain.assessment_summary import AssessmentSummary, Urgency
    from leukdesk.domain.cases import SpecimenType

Meaning = CaseStatus | Priority | Sex | str
"""What a searched word can mean: a value of a case, or the English name of a cell class."""
Vocabulary = tuple[tuple[str, Meaning], ...]
"""Phrases, each with what it means."""

WAITING = tuple(status for status in CaseStatus if not status.frozen)
"""The states in which a case waits for somebody."""


class CaseOrder(StrEnum):
    """How a list of cases is sorted."""

    WORK = "work"
    """Urgent first, open before in review, then what has waited longest; signed at the end, newest first."""
    AGE = "age"
    """What came in first comes first, whatever its priority and state."""
    NEWEST = "newest"
    """The case that was opened last comes first."""
    FOUND = "found"
    """By what was found: blasts first, then urgent cells, then where a person must look; else as the work."""


class Listed(StrEnum):
    """Which cases a worklist shows."""

    WAITING = "waiting"
    """Open or in review."""
    OVERDUE = "overdue"
    """Those of them that have waited too long."""
    FOUND = "found"
    """Those of them in which blasts are suspected or urgent cells seen."""
    OPEN = "open"
    IN_REVIEW = "in_review"
    SIGNED = "signed"
    AMENDED = "amended"
    ALL = "all"

    @property
    def statuses(self) -> tuple[CaseStatus, ...]:
        """The states of these cases; empty for any."""
        if self is Listed.ALL:
            return ()
        if self in {Listed.WAITING, Listed.OVERDUE, Listed.FOUND}:
            return WAITING
        return (CaseStatus(self.value),)


@dataclass(frozen=True, slots=True)
class DueTimes:
    """How long a case may wait before it is overdue.

    Attributes:
        urgent_h: hours of an urgent case.
        routine_h: hours of any other.
    """

    urgent_h: int = 2
    routine_h: int = 24

    def since(self, now: datetime) -> Mapping[Priority, datetime]:
        """By priority, the moment such that a case is overdue now if it has waited since before it."""
        return {
            Priority.URGENT: now - timedelta(hours=self.urgent_h),
            Priority.ROUTINE: now - timedelta(hours=self.routine_h),
        }

    def passed(self, case: CaseSummary, now: datetime) -> bool:
        """Whether a case is overdue; what is signed waits for nobody."""
        return not case.status.frozen and case.waiting_since < self.since(now)[case.priority]


DUE_TIMES = DueTimes()


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """Which cases are wanted.

    Attributes:
        text: words that all must occur in what is written of a case; letters' case and accents don't matter.
        statuses: any of these; empty for all.
        order: of the list.
        limit: cases at most.
        came_before: by priority, the moment before which a case must have come in; empty asks nothing.
        vocabulary: of one more language than English, in which words of the text may be given.
        found: what must have been found in a case, this or more urgent; None asks nothing.
    """

    text: str = ""
    statuses: tuple[CaseStatus, ...] = ()
    order: CaseOrder = CaseOrder.NEWEST
    limit: int = 200
    came_before: Mapping[Priority, datetime] = field(default_factory=dict)
    vocabulary: Vocabulary = ()
    found: Urgency | None = None

    @property
    def asks_what_was_found(self) -> bool:
        """Whether the answer rests on the assessments of the cases."""
        return self.found is not None or self.order is CaseOrder.FOUND


EVERY_CASE = CaseQuery()


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """A case as a list shows it.

    Attributes:
        case_id: of the case.
        number: specimen number or barcode.
        patient_number: empty if not given.
        patient_name: empty if not given.
        specimen_type: what was smeared.
        priority: how soon a result is needed.
        status: how far the case has come.
        sample: whether it is a demonstration.
        waiting_since: when the specimen was received, else when the case was opened; in UTC.
        created_at: when the case was opened, in UTC.
        frames: pictures recorded.
        assessment: as last reckoned; None where nothing was assessed yet.
        outdated: whether the case has changed since.
    """

    case_id: int
    number: str
    patient_number: str
    patient_name: str
    specimen_type: SpecimenType
    priority: Priority
    status: CaseStatus
    sample: bool
    waiting_since: datetime
    created_at: datetime
    frames: int
    assessment: AssessmentSummary | None = None
    outdated: bool = False


def folded(text: str) -> str:
    """A text as it is compared in searches: without case, accents and repeated spaces."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())
