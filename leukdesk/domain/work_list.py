"""Finding cases: what is asked for, and the short form in which cases are listed."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from leukdesk.domain.case_details import CaseStatus, Priority
    from leukdesk.domain.cases import SpecimenType


class CaseOrder(StrEnum):
    """How a list of cases is sorted."""

    NEWEST = "newest"
    """The case that was opened last comes first."""
    WORK = "work"
    """Urgent first, open before in review, then what has waited longest; signed at the end, newest first."""


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """Which cases are wanted.

    Attributes:
        text: words that all must occur in what is written of a case; letters' case and accents don't matter.
        statuses: any of these; empty for all.
        order: of the list.
        limit: cases at most.
    """

    text: str = ""
    statuses: tuple[CaseStatus, ...] = ()
    order: CaseOrder = CaseOrder.NEWEST
    limit: int = 200


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


def folded(text: str) -> str:
    """A text as it is compared in searches: without case, accents and repeated spaces."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())
