"""Patients as the records know them, and who may be the same person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.domain.case_details import Sex

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Patient:
    """A patient of the records.

    Attributes:
        number: the laboratory's.
        name: empty if not known.
        birth_date: None if not known.
        sex: as the request form gave it.
        cases: recorded.
        signed: whether a signed case names the patient.
    """

    number: str
    name: str = ""
    birth_date: date | None = None
    sex: Sex = Sex.UNKNOWN
    cases: int = 0
    signed: bool = False
