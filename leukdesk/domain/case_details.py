"""What a request form says of a case besides its numbers: patient, specimen, question, blood count."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from datetime import date, datetime

EARLIEST_BIRTH_YEAR = 1880
LONGEST_LINE = 120
LONGEST_QUESTION = 1000


class Sex(StrEnum):
    """As the request form gives it."""

    UNKNOWN = "unknown"
    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


class Priority(StrEnum):
    """How soon a result is needed."""

    ROUTINE = "routine"
    URGENT = "urgent"


class CaseStatus(StrEnum):
    """How far a case has come: open → in review → signed → amended."""

    OPEN = "open"
    """No person has decided anything yet."""
    IN_REVIEW = "in_review"
    """People decide; also while a signed case is being amended."""
    SIGNED = "signed"
    AMENDED = "amended"
    """Signed again, as a later version."""

    @property
    def frozen(self) -> bool:
        """Whether nothing of the case may change."""
        return self in {CaseStatus.SIGNED, CaseStatus.AMENDED}


@dataclass(frozen=True, slots=True)
class BloodCount:
    """Values of the blood count analyser, as typed in; None where unknown.

    The mean cell volume is the case's own (`mcv_fl`), since the scale rests on it.

    Attributes:
        wbc_per_nl: white cells, 10⁹/L.
        hb_g_per_dl: haemoglobin, g/dL.
        platelets_per_nl: platelets, 10⁹/L.

    Raises:
        ValueError: if a value lies beyond anything ever seen, so that it must be a slip of the hand.
    """

    wbc_per_nl: float | None = None
    hb_g_per_dl: float | None = None
    platelets_per_nl: float | None = None

    def __post_init__(self) -> None:
        for words, unit, value, most in (
            (Sentence("white cells"), "×10⁹/L", self.wbc_per_nl, 2000),
            (Sentence("a haemoglobin"), "g/dL", self.hb_g_per_dl, 30),
            (Sentence("platelets"), "×10⁹/L", self.platelets_per_nl, 10_000),
        ):
            if value is not None and not 0 <= value <= most:
                raise ValueError(
                    Sentence("{0} of {1:g} {2}: out of range (0 to {3:,})", words, value, unit, most)
                )


NO_BLOOD_COUNT = BloodCount()


@dataclass(frozen=True, slots=True)
class CaseDetails:
    """What is optional of a case; empty or None where not given.

    Attributes:
        patient_name: as the laboratory writes it.
        birth_date: of the patient.
        sex: of the patient.
        collected_at: when the specimen was taken.
        received_at: when it came to the laboratory.
        stain: of the smear, e.g. "May-Grünwald-Giemsa".
        objective: that it is looked at with, e.g. "100× oil".
        requester: who asked for it.
        question: what they want to know.
        priority: how soon.
        blood_count: of the analyser.

    Raises:
        ValueError: if a text is too long or holds control characters, a birth date is impossible, a time has
            no time zone, or the specimen was received before it was taken.
    """

    patient_name: str = ""
    birth_date: date | None = None
    sex: Sex = Sex.UNKNOWN
    collected_at: datetime | None = None
    received_at: datetime | None = None
    stain: str = ""
    objective: str = ""
    requester: str = ""
    question: str = ""
    priority: Priority = Priority.ROUTINE
    blood_count: BloodCount = NO_BLOOD_COUNT

    def __post_init__(self) -> None:
        for text in (self.patient_name, self.stain, self.objective, self.requester, self.question):
            most = LONGEST_QUESTION if text is self.question else LONGEST_LINE
            if len(text) > most or not text.isprintable():
                raise ValueError(Sentence("an entry holds more than {0} characters or line breaks", most))
        if self.birth_date is not None and self.birth_date.year < EARLIEST_BIRTH_YEAR:
            raise ValueError(Sentence("nobody living was born before {0}", EARLIEST_BIRTH_YEAR))
        taken, came = self.collected_at, self.received_at
        if any(moment is not None and moment.tzinfo is None for moment in (taken, came)):
            raise ValueError("a time needs its time zone")
        if taken is not None and came is not None and came < taken:
            raise ValueError(Sentence("the specimen cannot have been received before it was taken"))

    @property
    def describes_patient(self) -> bool:
        """Whether anything is said of the patient."""
        return bool(self.patient_name or self.birth_date) or self.sex is not Sex.UNKNOWN


NO_DETAILS = CaseDetails()
