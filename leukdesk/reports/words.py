"""The words that people read of findings, calls and counts, kept in one place; a report's wording says them.

They ask a person to look and never name a lineage or a diagnosis.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.assessment import Finding
from leukdesk.domain.calls import Call, Doubt, Level
from leukdesk.domain.case_details import Sex
from leukdesk.domain.cases import SpecimenType, WhyNot
from leukdesk.domain.film import FindingGroup, Grade
from leukdesk.domain.frames import Light
from leukdesk.domain.reference_ranges import Analyte
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

RESEARCH_USE = Sentence("for research use; not a diagnosis")
"""Stands on every page and in every file that a person may read."""

COUNTING_ERROR = Sentence("counting error only")
"""What the 95 % interval covers: neither wrong calls nor an uneven smear."""

_SUGGESTED: Mapping[Finding, Sentence] = {
    Finding.BLASTS_SUSPECTED: Sentence("Blasts suspected - a person must look now"),
    Finding.REVIEW_NEEDED: Sentence("Review needed - a person must look at this smear"),
    Finding.TOO_FEW_CELLS: Sentence("Too few cells - take more frames"),
    Finding.NO_BLASTS_FOUND: Sentence("No blasts found among the cells counted"),
    Finding.NOT_ASSESSED: Sentence("Not assessed - the counts stand alone"),
}
_REVIEWED: Mapping[Finding, Sentence] = {
    **_SUGGESTED,
    Finding.BLASTS_SUSPECTED: Sentence("Blasts suspected - confirmed by a person; a physician must look now"),
    Finding.REVIEW_NEEDED: Sentence("Review needed - a physician must look at this smear"),
}


def finding_words(finding: Finding, *, reviewed: bool) -> Sentence:
    """The one line that says what an assessment asks for."""
    return (_REVIEWED if reviewed else _SUGGESTED)[finding]


CALL_WORDS: Mapping[Call, Sentence] = {
    Call.BLAST: Sentence("called blast"),
    Call.NOT_BLAST: Sentence("called not blast"),
    Call.UNSURE: Sentence("unsure"),
}

DOUBT_WORDS: Mapping[Doubt, Sentence] = {
    Doubt.NOVEL: Sentence("unlike cells it learned"),
    Doubt.BETWEEN: Sentence("may be a blast or not"),
    Doubt.FAINT: Sentence("its class is not clear"),
    Doubt.SIZE: Sentence("too large for its class"),
}
"""Why the model left a cell to a person, short enough for under its picture."""


SPECIMEN_WORDS: Mapping[SpecimenType, Sentence] = {
    SpecimenType.PERIPHERAL_BLOOD: Sentence("Peripheral blood"),
    SpecimenType.BONE_MARROW: Sentence("Bone marrow"),
    SpecimenType.OTHER: Sentence("Other"),
}

WHY_NOT_WORDS: Mapping[WhyNot, Sentence] = {
    WhyNot.CUT: Sentence("cut by the frame's border"),
    WhyNot.UNUSABLE_FRAME: Sentence("on a frame that is not usable"),
    WhyNot.DUPLICATE: Sentence("seen before, on the same or an overlapping picture"),
    WhyNot.NOT_LEUKOCYTE: Sentence("not a leukocyte of the differential"),
    WhyNot.NOT_A_CELL: Sentence("not a cell"),
}

UNCOUNTED_WORDS: Mapping[WhyNot, Sentence] = {
    WhyNot.CUT: Sentence("cut, not counted"),
    WhyNot.UNUSABLE_FRAME: Sentence("frame not usable"),
}
"""Short words for under a cell's picture, where its class doesn't say already why it isn't counted."""

LIGHT_WORDS: Mapping[Light, Sentence] = {
    Light.GREEN: Sentence("good"),
    Light.YELLOW: Sentence("usable with care"),
    Light.RED: Sentence("not usable"),
}


LOST_PICTURE = Sentence(
    "Its stored picture is missing or changed; restore it from a backup before anything is signed."
)
"""Of a frame whose picture file is not what was recorded."""


LIKENESS_WORDS: Mapping[Level, Sentence] = {
    Level.HIGH: Sentence("high"),
    Level.MEDIUM: Sentence("medium"),
    Level.LOW: Sentence("low"),
}
"""How much the model sees of a blast in a cell."""

SEX_WORDS: Mapping[Sex, Sentence] = {
    Sex.FEMALE: Sentence("female"),
    Sex.MALE: Sentence("male"),
    Sex.OTHER: Sentence("other"),
    Sex.UNKNOWN: Sentence("not given"),
}

ANALYTE_WORDS: Mapping[Analyte, Sentence] = {
    Analyte.WHITE_CELLS: Sentence("White cells"),
    Analyte.HAEMOGLOBIN: Sentence("Haemoglobin"),
    Analyte.CELL_VOLUME: Sentence("Mean cell volume"),
    Analyte.PLATELETS: Sentence("Platelets"),
    Analyte.NEUTROPHILS: Sentence("Neutrophils together"),
    Analyte.LYMPHOCYTES: Sentence("Lymphocytes"),
    Analyte.MONOCYTES: Sentence("Monocytes"),
    Analyte.EOSINOPHILS: Sentence("Eosinophils"),
    Analyte.BASOPHILS: Sentence("Basophils"),
}

GRADE_WORDS: Mapping[Grade, Sentence] = {
    Grade.SEEN: Sentence("seen"),
    Grade.FEW: Sentence("1+ few"),
    Grade.MODERATE: Sentence("2+ moderate"),
    Grade.MANY: Sentence("3+ many"),
}

GROUP_WORDS: Mapping[FindingGroup, Sentence] = {
    FindingGroup.RED_CELLS: Sentence("Red cells"),
    FindingGroup.PLATELETS: Sentence("Platelets"),
}
