"""A case's assessment in short, as the worklist shows it: what the case's own page says, and no more."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from leukdesk.domain.assessment import Finding
from leukdesk.domain.sentences import sentence_from_json, sentence_to_json

if TYPE_CHECKING:
    from leukdesk.domain.assessment import CaseAssessment
    from leukdesk.domain.signed_content import SignedContent


class Urgency(IntEnum):
    """How soon an assessment asks for a person, most urgent first; the records keep the numbers."""

    BLASTS = 0
    """Blasts are suspected."""
    URGENT_CELLS = 1
    """Cells of an urgent class are seen."""
    LOOK = 2
    """A person must look."""
    MORE_CELLS = 3
    """Too few cells are counted."""
    NOTHING = 4
    """Nothing was found, or nothing is assessed."""


@dataclass(frozen=True, slots=True)
class AssessmentSummary:
    """The standing assessment of a case.

    Attributes:
        finding: the outcome that stands.
        reviewed: whether it is that of people rather than the model's.
        urgent: a sentence for each urgent class that is seen.
        reasons: for the outcome, one sentence each.
        signed: whether it is what was signed.
    """

    finding: Finding
    reviewed: bool
    urgent: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    signed: bool = False

    @property
    def urgency(self) -> Urgency:
        """Where it stands in a list."""
        if self.finding is Finding.BLASTS_SUSPECTED:
            return Urgency.BLASTS
        if self.urgent:
            return Urgency.URGENT_CELLS
        asks = {Finding.REVIEW_NEEDED: Urgency.LOOK, Finding.TOO_FEW_CELLS: Urgency.MORE_CELLS}
        return asks.get(self.finding, Urgency.NOTHING)

    @property
    def urgent_classes(self) -> tuple[str, ...]:
        """The names of the urgent classes that are seen."""
        # Each sentence begins with the class's name and a colon, in what was signed long ago too.
        return tuple(sentence.partition(":")[0] for sentence in self.urgent)

    def to_json(self) -> dict[str, Any]:
        """As it is kept."""
        return {
            "finding": self.finding.value,
            "reviewed": self.reviewed,
            "urgent": [sentence_to_json(sentence) for sentence in self.urgent],
            "reasons": [sentence_to_json(reason) for reason in self.reasons],
            "signed": self.signed,
        }

    @classmethod
    def from_json(cls, kept: dict[str, Any]) -> AssessmentSummary:
        """From what was kept."""
        return cls(
            finding=Finding(kept["finding"]),
            reviewed=kept["reviewed"],
            urgent=tuple(sentence_from_json(sentence) for sentence in kept["urgent"]),
            reasons=tuple(sentence_from_json(reason) for reason in kept["reasons"]),
            signed=kept["signed"],
        )


@dataclass(frozen=True, slots=True)
class AssessmentDue:
    """A case whose summary is not of its present state.

    Attributes:
        case_id: of the case.
        number: of the case.
        changes: how often the case had changed when this was read.
        waits: whether it is open or in review; so is one that was signed once and must be twice.
        signature_id: of the newest signature under its present version; None if it isn't signed.
        signature: version and number of that signature.
    """

    case_id: int
    number: str
    changes: int
    waits: bool
    signature_id: int | None = None
    signature: tuple[int, int] | None = None


def summary_of(assessment: CaseAssessment) -> AssessmentSummary:
    """An assessment in short."""
    standing = assessment.standing
    return AssessmentSummary(
        standing.finding, assessment.reviewed is not None, assessment.urgent, standing.reasons
    )


def summary_of_signed(content: SignedContent) -> AssessmentSummary | None:
    """What was signed in short; None where it is nothing that LeukDesk signs, or a count at the eyepiece."""
    if not content.is_whole:
        return None
    parts = json.loads(content.text)
    if not parts["frames"]:
        # Without a picture the assessment would speak of cells that nobody sought.
        return None
    try:
        signed = parts["assessment"]
        return AssessmentSummary(
            finding=Finding(signed["finding"]),
            reviewed=bool(signed["reviewed"]),
            urgent=tuple(map(str, parts.get("urgent", ()))),
            reasons=tuple(map(str, signed["reasons"])),
            signed=True,
        )
    except (KeyError, TypeError, ValueError):
        return None
