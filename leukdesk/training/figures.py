"""What a bundle's card says of its own quality, reckoned from cells that were held back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from leukdesk.domain.calls import Call, suggest
from leukdesk.domain.card import FalseCallRate
from leukdesk.domain.cell_classes import IN_DIFFERENTIAL, ClassRole
from leukdesk.domain.statistics import wilson_interval
from leukdesk.training.cell_labels import COARSER
from leukdesk.training.decided import decided_figures
from leukdesk.training.metrics import (
    auroc,
    binary_figures,
    class_figures,
    cluster_interval,
    share,
    share_interval,
)
from leukdesk.training.subjects import cluster_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from leukdesk.domain.calls import CallRule, Suggestion
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.ports import Outputs
    from leukdesk.training.datasets import Sample

SEED = 7
"""Of the bootstrap draws; fixed, so that the card's intervals can be made again to the digit."""

CHECK_BLASTS = frozenset({"MYO", "MOB"})
CHECK_OTHERS = frozenset({"LYT", "MON", "EOS", "BAS", "EBO", "NGB", "NGS", "MMZ", "MYB"})
"""Labels of matek150 that are blasts, and those they are held against; the rest is reported apart."""
CHECK_OUTSIDE = frozenset({"EBO"})
"""Of those, cells that are no leukocytes: no false call of a differential can come from them."""


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """Samples with what the bundle says of them.

    Attributes:
        samples: (n,).
        probabilities: (n, classes).
        p_blast: (n,) summed over the target classes.
        suggestions: (n,) by the product's own rule.
        novelty: (n,); None from a bundle that measures none.
    """

    samples: tuple[Sample, ...]
    probabilities: NDArray[np.float32]
    p_blast: NDArray[np.float64]
    suggestions: tuple[Suggestion, ...]
    novelty: NDArray[np.float32] | None = None

    @property
    def calls(self) -> tuple[Call, ...]:
        """(n,) the calls alone."""
        return tuple(s.call for s in self.suggestions)

    def where(self, chosen: Sequence[bool]) -> Judged:
        """Only the chosen samples."""
        at = np.flatnonzero(chosen)
        return Judged(
            tuple(self.samples[i] for i in at),
            self.probabilities[at],
            self.p_blast[at],
            tuple(self.suggestions[i] for i in at),
            None if self.novelty is None else self.novelty[at],
        )


def judge(
    samples: Sequence[Sample],
    outputs: Outputs,
    classes: Sequence[CellClass],
    rule: CallRule,
) -> Judged:
    """Applies the product's own rule to each cell."""
    novelty = [None] * len(samples) if outputs.novelty is None else outputs.novelty.tolist()
    suggestions = tuple(
        suggest(row.tolist(), classes, rule, unlike)
        for row, unlike in zip(outputs.probabilities, novelty, strict=True)
    )
    p_blast = np.array([s.p_blast for s in suggestions], np.float64)
    return Judged(tuple(samples), outputs.probabilities, p_blast, suggestions, outputs.novelty)


def held_back_figures(
    test: Judged, check: Judged | None, classes: Sequence[CellClass]
) -> tuple[dict[str, Any], FalseCallRate]:
    """Figures by source and subject, and the rate of false calls.

    Args:
        test: the test part.
        check: the sets for checking only, if the data has any.
        classes: of the bundle.
    """
    targets = {c.code for c in classes if c.role is ClassRole.TARGET}
    figures: dict[str, Any] = {}
    for dataset in sorted({s.dataset for s in test.samples}):
        part = test.where([s.dataset == dataset for s in test.samples])
        figures[dataset] = _source_figures(part, classes, targets)
    truth = np.array([s.code in targets for s in test.samples], bool)
    figures["decided"] = decided_figures(test.samples, truth, test.calls)
    sources = _innocent_by_source(test, check, classes, targets)
    figures["false_calls_by_source"] = {
        name: {**share(sum(called(part)), len(part.calls)), "upper95": false_call_bound(part)}
        for name, part in sources.items()
    }
    rate = false_calls(test, sources, classes, targets)
    if check and check.samples:
        figures["check"] = check_figures(check)
    return figures, rate


def false_calls(
    test: Judged, sources: Mapping[str, Judged], classes: Sequence[CellClass], targets: set[str]
) -> FalseCallRate:
    """How often a leukocyte that is no blast is called one, with a bound that a new lab may be held to.

    It is told to people; an older bundle's assessment reckons with it too, where no `alarm_rate` was chosen.

    Calls and cells are those of the test part. A lab never seen may be like the worst of the labs that were,
    so the bound is the highest one of any source, the checking set among them.
    """
    part = test.where(_innocent(test, classes, targets))
    bounds = [false_call_bound(p) for p in (part, *sources.values())]
    return FalseCallRate(sum(called(part)), len(part.calls), max(bounds))


def false_call_bound(part: Judged) -> float:
    """Upper end of the Wilson interval or of a bootstrap over subjects, whichever is wider."""
    if not part.calls:
        return 1.0
    hits = np.array(called(part), bool)
    _, high = share_interval(hits, [cluster_of(s) for s in part.samples], SEED)
    return round(max(wilson_interval(int(hits.sum()), len(hits))[1], high), 4)


def called(part: Judged) -> list[bool]:
    """Which cells are called blast."""
    return [c is Call.BLAST for c in part.calls]


def check_figures(check: Judged) -> dict[str, Any]:
    """Blasts against other cells of the checking set, by its own labels."""
    labels = [s.label for s in check.samples]
    compared = check.where([label in CHECK_BLASTS | CHECK_OTHERS for label in labels])
    truth = np.array([s.label in CHECK_BLASTS for s in compared.samples], bool)
    low, high = cluster_interval(
        lambda at: auroc(truth[at], compared.p_blast[at]),
        [s.path.name for s in compared.samples],
        truth,
        SEED,
    )
    by_label = {}
    for label in sorted(set(labels)):
        part = check.where([s.label == label for s in check.samples])
        by_label[label] = {"mean_p_blast": round(float(part.p_blast.mean()), 3), **_call_counts(part)}
    return {
        "dataset": "matek150",
        "blasts": sorted(CHECK_BLASTS),
        "others": sorted(CHECK_OTHERS),
        "auroc": round(auroc(truth, compared.p_blast), 4),
        "auroc_pictures95": [round(low, 4), round(high, 4)],
        "by_label": by_label,
    }


def _source_figures(part: Judged, classes: Sequence[CellClass], targets: set[str]) -> dict[str, Any]:
    codes = [c.code for c in classes]
    truth = np.array([s.code in targets for s in part.samples], bool)
    figures: dict[str, Any] = {"cells": len(truth)}
    if truth.any() and not truth.all():
        clusters = [cluster_of(s) for s in part.samples]
        figures["blast_or_not"] = binary_figures(truth, part.p_blast, clusters, 0.5, SEED)
    figures["calls"] = {
        "blasts": _call_counts(part.where(truth.tolist())),
        "others": _call_counts(part.where((~truth).tolist())),
    }
    if all(s.code in codes for s in part.samples):
        labels = np.array([codes.index(s.code) for s in part.samples], np.int64)
        said = part.probabilities.argmax(axis=1).astype(np.int64)
        figures["classes"] = class_figures(labels, said, codes)
        coarse = [COARSER.get(code, code) for code in codes]
        names = sorted(set(coarse))
        group = np.array([names.index(name) for name in coarse], np.int64)
        if len(np.unique(group[labels])) < len(np.unique(labels)):
            figures["classes"]["grouped"] = class_figures(group[labels], group[said], names)
    subjects = sorted({s.subject for s in part.samples if s.subject})
    if subjects:
        figures["by_subject"] = {
            name: {
                "class": next(s.code for s in part.samples if s.subject == name),
                **_call_counts(part.where([s.subject == name for s in part.samples])),
            }
            for name in subjects
        }
    return figures


def _call_counts(part: Judged) -> dict[str, int]:
    return {"cells": len(part.calls), **{c.value: sum(found is c for found in part.calls) for c in Call}}


def _innocent(test: Judged, classes: Sequence[CellClass], targets: set[str]) -> list[bool]:
    """Leukocytes that are no blasts: the cells that a blast-free case consists of."""
    outside = {c.code for c in classes if c.role not in IN_DIFFERENTIAL}
    return [s.code not in targets and s.code not in outside for s in test.samples]


def _innocent_by_source(
    test: Judged, check: Judged | None, classes: Sequence[CellClass], targets: set[str]
) -> dict[str, Judged]:
    innocent = test.where(_innocent(test, classes, targets))
    names = sorted({s.dataset for s in innocent.samples})
    sources = {name: innocent.where([s.dataset == name for s in innocent.samples]) for name in names}
    if check and check.samples:
        part = check.where([s.label in CHECK_OTHERS - CHECK_OUTSIDE for s in check.samples])
        if part.samples:
            sources[part.samples[0].dataset] = part
    return sources
