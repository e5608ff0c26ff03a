"""What goes into a form of a case and what comes out of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from leukdesk.domain.cases import Case, NewCase
    from leukdesk.domain.patients import Patient
    from leukdesk.ui.jobs import JobRunner


MOST_ALIKE = 3
"""Patients that a form names as perhaps the same person."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What the records are asked about while a form is filled in."""

    number: str
    patient_number: str
    patient_name: str
    birth_date: date | None

    @property
    def names_patient(self) -> bool:
        """Whether anything tells whose specimen it is."""
        return bool(self.patient_number or self.patient_name or self.birth_date)


@dataclass(frozen=True, slots=True)
class Known:
    """What the records know of what is typed.

    Attributes:
        number_taken: whether another case has the specimen number.
        patients: the patient of the number first, then those who may be the same person.
    """

    number_taken: bool = False
    patients: Sequence[Patient] = ()


@dataclass(frozen=True, slots=True)
class FormNeeds:
    """What a form of a case needs.

    Attributes:
        look_up: asks the records about what is typed; runs in a job.
        jobs: runs it.
        target_cells: that a new case asks for.
        second_identifier: whether the specimen number alone isn't enough.
        case: to change; None for a new one.
        number: of the new case, where it was scanned already.
    """

    look_up: Callable[[Typed], Known]
    jobs: JobRunner
    target_cells: int = 100
    second_identifier: bool = True
    case: Case | None = None
    number: str = ""


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form as it was accepted: the entries, and why they were changed."""

    entries: NewCase
    why: str = ""
