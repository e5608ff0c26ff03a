"""The assessment of a case: what its cells ask a person to do, never a diagnosis."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from leukdesk.domain.calls import Call
from leukdesk.domain.cases import SpecimenType, WhyNot, why_not_counted
from leukdesk.domain.cell_classes import SHARED_CLASSES, ClassRole
from leukdesk.domain.differential import Differential, count_cells
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.statistics import smallest_alarming_count, wilson_interval

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.cases import Case, CellRecord
    from leukdesk.domain.cell_classes import CellClass

ASSESSED_TASK = "leukemia"
"""The task that the assessment's rules and words are written for."""


class Finding(StrEnum):
    """The outcomes, most urgent first."""

    BLASTS_SUSPECTED = "blasts_suspected"
    REVIEW_NEEDED = "review_needed"
    TOO_FEW_CELLS = "too_few_cells"
    NO_BLASTS_FOUND = "no_blasts_found"
    NOT_ASSESSED = "not_assessed"


@dataclass(frozen=True, slots=True)
class Limit:
    """A share of the leukocytes from which a person should look.

    Attributes:
        percent: of the leukocytes; erythroblasts per 100 leukocytes.
        inclusive: whether the share itself already asks for a look ("≥") or only more ("＞").
        source: where the figure was read.
    """

    percent: float
    inclusive: bool
    source: str

    def passed_by(self, percent: float) -> bool:
        """Whether a share passes the limit."""
        return percent >= self.percent if self.inclusive else percent > self.percent

    @property
    def sign(self) -> str:
        """How the limit is written before its percent."""
        return "≥" if self.inclusive else ">"


ICGH = "ICGH 2005"
"""International Consensus Group for Hematology Review, Lab. Hematol. 11 (2005) 83–90: positive smears."""

DEFAULT_LIMITS: Mapping[str, Limit] = {
    "metamyelocyte": Limit(2, inclusive=False, source=ICGH),
    "myelocyte": Limit(1, inclusive=True, source=ICGH),
    "erythroblast": Limit(1, inclusive=True, source=ICGH),
}
"""That group's criteria by class code; each can be changed in the settings."""


@dataclass(frozen=True, slots=True)
class AssessmentRules:
    """The figures that the assessment is reckoned with.

    Attributes:
        false_call_rate: chance of a false call of blast that is reckoned with: the card's alarm rate, which
            blast-free cases of the worst validation source were held against, or, on an older card, the upper
            95 % bound.
        false_alarm: share of blast-free cases that may be suspected.
        unsure_share: share of unsure cells above which a person must look.
        limits: by class code.
        assessed: False for a bundle of another task.
    """

    false_call_rate: float
    false_alarm: float = 0.05
    unsure_share: float = 0.10
    limits: Mapping[str, Limit] = field(default_factory=lambda: DEFAULT_LIMITS)
    assessed: bool = True

    @classmethod
    def for_card(
        cls, card: ModelCard, *, unsure_share: float = 0.10, limits: Mapping[str, Limit] = DEFAULT_LIMITS
    ) -> AssessmentRules:
        """The rules for the cells that a bundle called."""
        return cls(
            card.false_calls.upper95 if card.alarm_rate is None else card.alarm_rate,
            unsure_share=unsure_share,
            limits=limits,
            assessed=card.task == ASSESSED_TASK,
        )


@dataclass(frozen=True, slots=True)
class Assessment:
    """An outcome with the sentences that support it.

    Attributes:
        finding: the outcome.
        reasons: one sentence each, the first the weightiest.
        blasts: counted blasts.
        leukocytes: counted leukocytes.
        alarming_count: calls of blast from which blasts are suspected; None for a reviewed assessment.
        blast_fraction: from 0 to 1; None without leukocytes.
        blast_ci95: Wilson interval of the fraction, counting error only.
    """

    finding: Finding
    reasons: tuple[str, ...]
    blasts: int
    leukocytes: int
    alarming_count: int | None
    blast_fraction: float | None
    blast_ci95: tuple[float, float]


@dataclass(frozen=True, slots=True)
class CaseAssessment:
    """What a case's cells say: suggested by the model's calls, and reviewed by people.

    Attributes:
        differential: with people's classes wherever there are reviews.
        suggested: from the calls alone, but for a blast that a person confirmed, which counts at once.
        reviewed: None until a person has dealt with each counted or unidentified cell.
        to_review: cells that count, are unsure or are called blast, and that no person has looked at yet.
        urgent: a sentence for each urgent class that is seen, counted or not: it stands beside any finding,
            since no finding may hide it; empty where nothing is assessed.
    """

    differential: Differential
    suggested: Assessment
    reviewed: Assessment | None
    to_review: int
    urgent: tuple[str, ...] = ()

    @property
    def standing(self) -> Assessment:
        """The one that a report prints: reviewed if there is one, else suggested."""
        return self.reviewed or self.suggested


def assess(
    case: Case, cells: Sequence[CellRecord], classes: Sequence[CellClass], rules: AssessmentRules
) -> CaseAssessment:
    """Assesses a case from the present state of its cells.

    Args:
        case: its specimen type and target matter.
        cells: of the case, each with its newest suggestion and review.
        classes: in the order of the differential.
        rules: figures of the card and the settings.
    """
    differential = count_cells(cells, classes)
    called = count_cells(as_called(cells, classes), classes)
    blasts = [c for c in cells if c.cell_class.role is ClassRole.TARGET and c.why_not is not WhyNot.DUPLICATE]
    confirmed = [c for c in blasts if c.review is not None]
    settled = (len(confirmed), sum(c.counted for c in confirmed))
    contradicted = _called_blast_elsewhere(cells)
    uncounted = [c for c in blasts if c.review is None and not c.counted]
    waiting = [c for c in cells if c.review is None and (c.counted or _is_unsure(c))] + uncounted
    listed = {c.cell_id for c in waiting}
    waiting += [c for c in contradicted if c.cell_id not in listed]
    examined = called.leukocytes + called.unidentified
    k = smallest_alarming_count(examined, rules.false_call_rate, rules.false_alarm)
    urgent = [c for c in cells if c.cell_class.role is ClassRole.URGENT and c.why_not is not WhyNot.DUPLICATE]
    hidden = Counter(c.cell_class.name for c in urgent if not c.counted)
    calls = _Calls(*settled, len(uncounted), k, len(contradicted), hidden)
    suggested = _assess(case, called, rules, calls)
    reviewed = None
    if not waiting and any(c.review is not None for c in cells):
        reviewed = _assess(case, differential, rules, _Calls(*settled, 0, None, urgent_uncounted=hidden))
    warned = () if _unassessed(case, rules) else _urgent_sentences(urgent)
    return CaseAssessment(differential, suggested, reviewed, len(waiting), warned)


def _urgent_sentences(urgent: Sequence[CellRecord]) -> tuple[str, ...]:
    seen = Counter(c.cell_class.name for c in urgent)
    return tuple(
        Sentence(
            "{0}: {1} seen. Urgent by itself, whatever the blasts: a person must look now.",
            name,
            _cells(count),
        )
        for name, count in sorted(seen.items())
    )


def as_called(cells: Sequence[CellRecord], classes: Sequence[CellClass]) -> list[CellRecord]:
    """The cells as the model alone has them: without reviews and without cells that only people saw."""
    by_code = {c.code: c for c in (*classes, *SHARED_CLASSES)}
    fixed = {WhyNot.CUT, WhyNot.UNUSABLE_FRAME, WhyNot.DUPLICATE}
    called = []
    for cell in cells:
        suggested = by_code.get(cell.suggestion.cell_class) if cell.suggestion else None
        if suggested is not None:
            why = cell.why_not
            if why not in fixed:
                why = why_not_counted(suggested, cut=False, frame_usable=True)
            as_it_is = cell.review is None and cell.cell_class == suggested and cell.why_not is why
            # Copying thousands of cells that nobody touched would take longer than counting them.
            called.append(cell if as_it_is else replace(cell, cell_class=suggested, review=None, why_not=why))
    return called


@dataclass(frozen=True, slots=True)
class _Calls:
    """What is known of blasts beside the differential.

    Attributes:
        confirmed: by a person.
        confirmed_counted: of these, those in the differential.
        uncounted: called, but on no place where cells are counted.
        alarming_count: calls from which blasts are suspected; None for a reviewed assessment.
        contradicted: called blast in one frame and something else in the frame that counts.
        urgent_uncounted: cells of urgent classes on no place where cells are counted, by the class's name.
    """

    confirmed: int
    confirmed_counted: int
    uncounted: int
    alarming_count: int | None
    contradicted: int = 0
    urgent_uncounted: Mapping[str, int] = field(default_factory=dict)


def _called_blast_elsewhere(cells: Sequence[CellRecord]) -> list[CellRecord]:
    """Cells that count as no blast though another frame's sighting of them is called one, unreviewed."""
    by_id = {c.cell_id: c for c in cells}
    found = {}
    for cell in cells:
        stands = by_id.get(cell.same_cell_as) if cell.same_cell_as is not None else None
        if stands is None or stands.review is not None:
            continue
        if ClassRole.TARGET is cell.cell_class.role is not stands.cell_class.role:
            found[stands.cell_id] = stands
    return list(found.values())


def _is_unsure(cell: CellRecord) -> bool:
    unsure = cell.suggestion is not None and cell.suggestion.call is Call.UNSURE
    return unsure and cell.why_not is WhyNot.NOT_LEUKOCYTE


def _assess(case: Case, differential: Differential, rules: AssessmentRules, calls: _Calls) -> Assessment:
    blasts = differential.count_of(ClassRole.TARGET)
    n = differential.leukocytes
    finding, reasons = _finding(case, differential, rules, calls)
    fraction = blasts / n if n else None
    return Assessment(finding, reasons, blasts, n, calls.alarming_count, fraction, wilson_interval(blasts, n))


def _finding(
    case: Case, differential: Differential, rules: AssessmentRules, calls: _Calls
) -> tuple[Finding, tuple[str, ...]]:
    n = differential.leukocytes
    blasts = differential.count_of(ClassRole.TARGET)
    k = calls.alarming_count
    unassessed = _unassessed(case, rules)
    doubts = _doubts(differential, rules, calls)
    if unassessed:
        finding, reasons = Finding.NOT_ASSESSED, [unassessed]
    elif calls.confirmed:
        confirmed = Sentence("A person confirmed {0} as blast.", _cells(calls.confirmed))
        if calls.confirmed_counted < calls.confirmed:
            confirmed = Sentence(
                "A person confirmed {0} as blast; {1} of them are counted.",
                _cells(calls.confirmed),
                calls.confirmed_counted,
            )
        finding, reasons = Finding.BLASTS_SUSPECTED, [confirmed]
    elif k is not None and blasts >= k:
        alarm = Sentence(
            "{0} of {1} called blast; false calls alone reach {2} in at most {3:g} % of blast-free samples "
            "of this size.",
            _cells(blasts),
            n,
            k,
            100 * rules.false_alarm,
        )
        finding, reasons = Finding.BLASTS_SUSPECTED, [alarm]
    elif doubts:
        finding, reasons = Finding.REVIEW_NEEDED, doubts
    elif n < case.target_cells:
        short = Sentence("{0} of {1} leukocytes counted; take more frames.", n, case.target_cells)
        finding, reasons = Finding.TOO_FEW_CELLS, [short]
    else:
        missed = 100 * wilson_interval(0, n)[1]
        none = Sentence(
            "Blasts: {0} of {1}; counting alone could miss up to {2:.1f} %; does not exclude leukemia.",
            blasts,
            n,
            missed,
        )
        finding, reasons = Finding.NO_BLASTS_FOUND, [none]
    return finding, tuple(reasons)


def _unassessed(case: Case, rules: AssessmentRules) -> str:
    if case.specimen_type is not SpecimenType.PERIPHERAL_BLOOD:
        return Sentence("Only peripheral blood is assessed; the counts stand without an assessment.")
    if not rules.assessed:
        return Sentence("This bundle's task has no assessment; the counts stand alone.")
    return ""


def _doubts(differential: Differential, rules: AssessmentRules, calls: _Calls) -> list[str]:
    doubts: list[str] = []
    blasts = differential.count_of(ClassRole.TARGET)
    k = calls.alarming_count
    if blasts and k is not None:
        fewer = Sentence(
            "{0} called blast, fewer than the {1} that false calls alone may give.", _cells(blasts), k
        )
        doubts.append(fewer)
    if calls.uncounted:
        uncounted = _cells(calls.uncounted)
        doubts.append(Sentence("{0} called blast could not be counted; a person must look.", uncounted))
    if calls.contradicted:
        contradicted = Sentence(
            "{0} called blast in one frame and not in another; a person must look.",
            _cells(calls.contradicted),
        )
        doubts.append(contradicted)
    urgent = [r for r in differential.rows if r.count and r.cell_class.role is ClassRole.URGENT]
    doubts += [
        Sentence("{0}: {1}; a person must look soon.", r.cell_class.name, _cells(r.count)) for r in urgent
    ]
    doubts += [
        Sentence("{0}: {1} that could not be counted; a person must look soon.", name, _cells(count))
        for name, count in sorted(calls.urgent_uncounted.items())
    ]
    examined = differential.leukocytes + differential.unidentified
    if examined and differential.unidentified / examined > rules.unsure_share:
        unidentified = Sentence(
            "Unidentified: {0} of {1} cells (more than {2:g} %); a person must look.",
            differential.unidentified,
            examined,
            100 * rules.unsure_share,
        )
        doubts.append(unidentified)
    doubts += _limits_passed(differential, rules.limits)
    return doubts


def _limits_passed(differential: Differential, limits: Mapping[str, Limit]) -> list[str]:
    shares = {r.cell_class: r.percent for r in differential.rows if r.percent is not None and r.count}
    if differential.leukocytes:
        shares |= {
            c: 100 * n / differential.leukocytes
            for c, n in differential.outside
            if c.role is ClassRole.ERYTHROBLAST
        }
    return [
        Sentence(
            "{0} {1:.1f} % of leukocytes ({2} {3:g} %: {4}).",
            c.name,
            share,
            limits[c.code].sign,
            float(limits[c.code].percent),
            limits[c.code].source,
        )
        for c, share in shares.items()
        if c.code in limits and limits[c.code].passed_by(share)
    ]


def _cells(count: int) -> Sentence:
    return Sentence("1 cell") if count == 1 else Sentence("{0} cells", count)
