"""What the blood count and the patient's age add to a report: values, absolute counts, what is usual."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.domain.absolute_counts import AbsoluteCounts
from leukdesk.domain.cases import SpecimenType
from leukdesk.domain.reference_ranges import Analyte, age_in_years, ranges_for
from leukdesk.domain.sentences import Sentence
from leukdesk.reports.content import AnalyserValue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from leukdesk.domain.cases import Case
    from leukdesk.domain.differential import Differential
    from leukdesk.domain.reference_ranges import ReferenceRange
    from leukdesk.reports.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class PatientValues:
    """What can be said of this patient's numbers; see `CaseReport` for the attributes."""

    analyser: tuple[AnalyserValue, ...]
    absolutes: AbsoluteCounts | None
    ranges: Mapping[Analyte, ReferenceRange]
    ranges_note: Sentence


def patient_values(case: Case, differential: Differential, around: Surroundings) -> PatientValues:
    """Gathers them.

    Args:
        case: with its blood count, birth date and sex.
        differential: whose erythroblasts the white cell count is corrected for.
        around: with the laboratory's ranges.
    """
    count = case.details.blood_count
    usual, note = _usual(case, around)
    typed = (
        (Analyte.WHITE_CELLS, count.wbc_per_nl, "×10⁹/L", 1),
        (Analyte.HAEMOGLOBIN, count.hb_g_per_dl, "g/dL", 1),
        (Analyte.CELL_VOLUME, case.mcv_fl, "fL", 0),
        (Analyte.PLATELETS, count.platelets_per_nl, "×10⁹/L", 0),
    )
    analyser = tuple(
        AnalyserValue(analyte, value, unit, digits, usual.get(analyte))
        for analyte, value, unit, digits in typed
        if value is not None
    )
    return PatientValues(
        analyser=analyser,
        absolutes=absolute_counts(case, differential, around),
        ranges=usual,
        ranges_note=note if analyser else Sentence(""),
    )


def absolute_counts(case: Case, differential: Differential, around: Surroundings) -> AbsoluteCounts | None:
    """What a differential's shares are multiplied with.

    None without a count, and for specimens other than blood: marrow has no cells per litre.
    """
    white_cells = case.details.blood_count.wbc_per_nl
    erythroblasts = differential.erythroblasts_per_100
    if (
        white_cells is None
        or erythroblasts is None
        or case.specimen_type is not SpecimenType.PERIPHERAL_BLOOD
    ):
        return None
    return AbsoluteCounts(white_cells, erythroblasts, around.corrected_by_analyser)


def _usual(case: Case, around: Surroundings) -> tuple[Mapping[Analyte, ReferenceRange], Sentence]:
    birth = case.details.birth_date
    day = (case.details.collected_at or around.printed_at).date()
    if birth is None or birth > day:
        return {}, Sentence("No reference ranges: the date of birth is not given.")
    age = age_in_years(birth, day)
    usual = ranges_for(around.ranges, age, case.details.sex)
    if not usual:
        return {}, Sentence("No reference ranges: the settings have none for this age.")
    sources = Sentence.joined("; ", dict.fromkeys(r.source for r in usual.values()))
    return usual, Sentence("Reference ranges for age and sex: {0}.", sources)
