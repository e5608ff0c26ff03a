"""Cases of a hundred leukocytes put together from held-back cells, judged by the product's own assessment.

How a case is drawn. Its other cells come from one source, each source alike: of a set with subjects from one
subject, of a set without from the whole held-back part, in the mix of classes that it has. Its blasts come
from one held-back subject (or, where nobody knows subjects, one block of neighbouring pictures), each source
alike and within it each subject alike. Cells are drawn without repetition as long as a subject has enough of
them. Every cell counts: none is cut, none lies on an unusable frame; an unsure one stays unsure.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import numpy as np

from leukdesk.domain.assessment import AssessmentRules, Finding, assess
from leukdesk.domain.calls import Call
from leukdesk.domain.cases import Case, CellRecord, SpecimenType, why_not_counted
from leukdesk.domain.cell_classes import IN_DIFFERENTIAL, SHARED_CLASSES, ClassRole
from leukdesk.domain.geometry import Box
from leukdesk.domain.statistics import binomial_tail, smallest_alarming_count, wilson_interval
from leukdesk.training.metrics import share
from leukdesk.training.subjects import cluster_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from leukdesk.domain.calls import Suggestion
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.training.datasets import Sample

    Positions = NDArray[np.intp]

CASES = 1000
"""Of each share of blasts."""
CELLS = 100
"""Leukocytes of a case."""
BLAST_PERCENTS = (0, 2, 5, 20, 60)
FALSE_ALARM = 0.05
"""Share of blast-free cases that may be suspected."""
SEED = 11


def case_figures(
    samples: Sequence[Sample],
    suggestions: Sequence[Suggestion],
    classes: Sequence[CellClass],
    rules: AssessmentRules,
    cases: int | None = None,
) -> dict[str, Any]:
    """The share of simulated cases that are assessed `blasts_suspected`, by their share of blasts.

    The intervals are those of so many simulated cases alone: the subjects behind them are few.

    Args:
        samples: (n,) of the held-back part.
        suggestions: (n,) of the bundle.
        classes: of the bundle.
        rules: of the bundle's card.
        cases: of each share of blasts; None for `CASES`.
    """
    blasts, others = _sources(samples, classes)
    if not blasts or not others:
        return {}
    records = _records(suggestions, classes)
    # Each share draws its own chance, so that a further share changes none of the others.
    curve, by_source = {}, {}
    for percent in BLAST_PERCENTS:
        chance = np.random.default_rng([SEED, percent])
        suspected: dict[str, list[bool]] = {}
        for _ in range(CASES if cases is None else cases):
            source, drawn = _drawn_case(blasts, others, percent, chance)
            told = assess(_CASE, [records[i] for i in drawn], classes, rules)
            suspected.setdefault(source, []).append(told.suggested.finding is Finding.BLASTS_SUSPECTED)
        hits = [hit for of_source in suspected.values() for hit in of_source]
        curve[str(percent)] = share(sum(hits), len(hits))
        by_source[str(percent)] = {name: share(sum(h), len(h)) for name, h in sorted(suspected.items())}
    return {
        "cells": CELLS,
        "alarming_count": smallest_alarming_count(CELLS, rules.false_call_rate, rules.false_alarm),
        "suspected": curve,
        "by_source_of_other_cells": by_source,
    }


def alarm_rate(samples: Sequence[Sample], calls: Sequence[Call], classes: Sequence[CellClass]) -> float:
    """The false-call rate that the assessment is to reckon with, from validation cells.

    False calls come in subjects and laboratories, not one by one, so that a mean rate would promise too much.
    Blast-free cases are drawn from the cells of each source; the count that at most `FALSE_ALARM` of them
    reach in the worst source is the alarming one of a hundred cells, and the rate is the one at which a
    binomial has it so. It is never below the upper end of the 95 % interval over all cells.

    Args:
        samples: (n,) of the validation part.
        calls: (n,) of the bundle.
        classes: of the bundle.
    """
    _, others = _sources(samples, classes)
    if not others:
        return 1.0
    called = np.array([call is Call.BLAST for call in calls], bool)
    innocent = np.concatenate([part for parts in others.values() for part in parts])
    floor = wilson_interval(int(called[innocent].sum()), len(innocent))[1]
    chance = np.random.default_rng(SEED)
    count = 1
    for parts in others.values():
        cases = [_drawn(parts[int(chance.integers(len(parts)))], CELLS, chance) for _ in range(CASES)]
        reached = np.array([called[drawn].sum() for drawn in cases])
        count = max(count, next(k for k in range(1, CELLS + 2) if (reached >= k).mean() <= FALSE_ALARM))
    return round(max(floor, _rate_of(count)), 4)


def _rate_of(count: int) -> float:
    """The highest false-call rate at which a hundred cells alarm from that count."""
    low, high = 0.0, 1.0
    while high - low > 1e-6:
        middle = (low + high) / 2
        if binomial_tail(count, CELLS, middle) <= FALSE_ALARM:
            low = middle
        else:
            high = middle
    return low


def _sources(
    samples: Sequence[Sample], classes: Sequence[CellClass]
) -> tuple[dict[str, list[Positions]], dict[str, list[Positions]]]:
    """Positions of blasts, and of leukocytes that are none, by source and within it by subject."""
    targets = {c.code for c in classes if c.role is ClassRole.TARGET}
    outside = {c.code for c in classes if c.role not in IN_DIFFERENTIAL}
    blasts: dict[str, dict[str, list[int]]] = {}
    others: dict[str, dict[str, list[int]]] = {}
    for i, sample in enumerate(samples):
        if sample.code in targets:
            blasts.setdefault(sample.dataset, {}).setdefault(cluster_of(sample), []).append(i)
        elif sample.code not in outside:
            # Blocks of numbers hold one class; a person's blood does not.
            others.setdefault(sample.dataset, {}).setdefault(sample.subject, []).append(i)
    return _positions(blasts), _positions(others)


def _positions(sources: dict[str, dict[str, list[int]]]) -> dict[str, list[Positions]]:
    return {name: [np.array(parts[key]) for key in sorted(parts)] for name, parts in sorted(sources.items())}


def _drawn_case(
    blasts: dict[str, list[Positions]],
    others: dict[str, list[Positions]],
    percent: int,
    chance: np.random.Generator,
) -> tuple[str, Positions]:
    """The source of the other cells, and positions of all cells of a case."""
    number = round(CELLS * percent / 100)
    source, rest = _one(others, chance)
    _, ill = _one(blasts, chance)
    return source, np.concatenate([_drawn(ill, number, chance), _drawn(rest, CELLS - number, chance)])


def _one(sources: dict[str, list[Positions]], chance: np.random.Generator) -> tuple[str, Positions]:
    name = sorted(sources)[int(chance.integers(len(sources)))]
    parts = sources[name]
    return name, parts[int(chance.integers(len(parts)))]


def _drawn(members: Positions, count: int, chance: np.random.Generator) -> Positions:
    return chance.choice(members, count, replace=count > len(members))


_CASE = Case(
    case_id=1,
    number="simulated",
    patient_number="",
    specimen_type=SpecimenType.PERIPHERAL_BLOOD,
    target_cells=CELLS,
    sample=False,
    created_at=datetime(2000, 1, 1, tzinfo=UTC),
)


def _records(suggestions: Sequence[Suggestion], classes: Sequence[CellClass]) -> list[CellRecord]:
    """Each held-back cell as the records would hold it, unreviewed."""
    by_code = {c.code: c for c in (*classes, *SHARED_CLASSES)}
    return [
        CellRecord(
            cell_id=i,
            frame_id=1,
            number=i + 1,
            box=Box(0, 0, 1, 1),
            cut=False,
            suggestion=said,
            review=None,
            cell_class=by_code[said.cell_class],
            why_not=why_not_counted(by_code[said.cell_class], cut=False, frame_usable=True),
            model="",
        )
        for i, said in enumerate(suggestions)
    ]
