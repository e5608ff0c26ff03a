"""The words that people read of findings, calls and counts, kept in one place.

They ask a person to look and never name a lineage or a diagnosis.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.assessment import Finding
from leukdesk.domain.calls import Call, Doubt
from leukdesk.domain.cases import SpecimenType, WhyNot
from leukdesk.domain.frames import Light

if TYPE_CHECKING:
    from collections.abc import Mapping

RESEARCH_USE = "research use only; not a diagnosis"
"""Stands on every page and in every file that a person may read."""

COUNTING_ERROR = "counting error only"
"""What the 95 % interval covers: neither wrong calls nor an uneven smear."""

_SUGGESTED: Mapping[Finding, str] = {
    Finding.BLASTS_SUSPECTED: "Blasts suspected - a person must look now",
    Finding.REVIEW_NEEDED: "Review needed - a person must look at this smear",
    Finding.TOO_FEW_CELLS: "Too few cells - take more frames",
    Finding.NO_BLASTS_FOUND: "No blasts found among the cells counted",
    Finding.NOT_ASSESSED: "Not assessed - the counts stand alone",
}
_REVIEWED: Mapping[Finding, str] = {
    **_SUGGESTED,
    Finding.BLASTS_SUSPECTED: "Blasts suspected - confirmed by a person; a physician must look now",
    Finding.REVIEW_NEEDED: "Review needed - a physician must look at this smear",
}


def finding_words(finding: Finding, *, reviewed: bool) -> str:
    """The one line that says what an assessment asks for."""
    return (_REVIEWED if reviewed else _SUGGESTED)[finding]


CALL_WORDS: Mapping[Call, str] = {
    Call.BLAST: "called blast",
    Call.NOT_BLAST: "called not blast",
    Call.UNSURE: "unsure",
}

DOUBT_WORDS: Mapping[Doubt, str] = {
    Doubt.NOVEL: "unlike cells it learned",
    Doubt.BETWEEN: "may be a blast or not",
    Doubt.FAINT: "its class is not clear",
    Doubt.SIZE: "too large for its class",
}
"""Why the model left a cell to a person, short enough for under its picture."""


SPECIMEN_WORDS: Mapping[SpecimenType, str] = {
    SpecimenType.PERIPHERAL_BLOOD: "Peripheral blood",
    SpecimenType.BONE_MARROW: "Bone marrow",
    SpecimenType.OTHER: "Other",
}

WHY_NOT_WORDS: Mapping[WhyNot, str] = {
    WhyNot.CUT: "cut by the frame's border",
    WhyNot.UNUSABLE_FRAME: "on a frame that is not usable",
    WhyNot.DUPLICATE: "seen before, on the same or an overlapping picture",
    WhyNot.NOT_LEUKOCYTE: "not a leukocyte of the differential",
    WhyNot.NOT_A_CELL: "not a cell",
}

UNCOUNTED_WORDS: Mapping[WhyNot, str] = {
    WhyNot.CUT: "cut, not counted",
    WhyNot.UNUSABLE_FRAME: "frame not usable",
}
"""Short words for under a cell's picture, where its class doesn't say already why it isn't counted."""

LIGHT_WORDS: Mapping[Light, str] = {
    Light.GREEN: "good",
    Light.YELLOW: "usable with care",
    Light.RED: "not usable",
}


LOST_PICTURE = "Its stored picture is missing or changed; restore it from a backup before anything is signed."
"""Of a frame whose picture file is not what was recorded."""
