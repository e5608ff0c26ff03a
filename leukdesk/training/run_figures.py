"""Figures of a run's test parts, each with an interval and what that interval was drawn over."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import numpy as np

from leukdesk.domain.statistics import wilson_interval
from leukdesk.training.cell_labels import is_target
from leukdesk.training.metrics import (
    auroc,
    brier,
    calibration_error,
    middle95,
    redrawn,
    sensitivity_at,
    share_interval,
)
from leukdesk.training.subjects import cluster_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from leukdesk.training.datasets import Sample

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

SEED = 7
"""Of the bootstrap draws, fixed like that of the card's figures."""
OPERATING_POINT = 0.5
"""Probability from which a cell counts as a target in accuracy, sensitivity, specificity and F1."""


class Basis(StrEnum):
    """What intervals were drawn over, and so what they may be taken for."""

    SUBJECTS = "over subjects, or over blocks of neighbouring pictures where subjects are unknown"
    PICTURES = "over pictures: cells of one subject may be in training and test, so not for other people"
    WITHIN = "within one subject or one block of pictures: counting error only, says nothing of other people"


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """Held-back cells with what the network says of them.

    Attributes:
        samples: (n,).
        labels: (n,) int64, positions of their classes; -1 for a class that the network doesn't have.
        probabilities: (n, classes).
        p_target: (n,) summed over the target classes.
        by_picture: whether cells of one subject may be in training and here.
    """

    samples: tuple[Sample, ...]
    labels: NDArray[np.int64]
    probabilities: Floats
    p_target: Floats
    by_picture: bool

    @property
    def truth(self) -> Bools:
        """(n,) whether a cell is a target."""
        return np.array([is_target(s.code) for s in self.samples], bool)

    def where(self, chosen: Sequence[bool]) -> Scored:
        """Only the chosen cells."""
        at = np.flatnonzero(chosen)
        samples = tuple(self.samples[i] for i in at)
        return Scored(samples, self.labels[at], self.probabilities[at], self.p_target[at], self.by_picture)


def part_figures(part: Scored, codes: Sequence[str]) -> dict[str, Any]:
    """All figures of a test part, for metrics.json.

    Args:
        part: of the data.
        codes: the classes in the order of the network's outputs.
    """
    sources = sorted({s.dataset for s in part.samples})
    by_source = {name: part.where([s.dataset == name for s in part.samples]) for name in sources}
    figures = {name: _whole(of_source) for name, of_source in by_source.items()}
    return {
        **(_whole(part) if len(sources) > 1 else figures[sources[0]]),
        "by_class": _by_class(part, codes),
        "by_source": {
            name: told | {"by_subject": _by_subject(by_source[name])} for name, told in figures.items()
        },
    }


def target_figures(truth: Bools, score: Floats) -> dict[str, float]:
    """Figures of target against the rest; NaN where a side that one needs is missing."""
    called = score >= OPERATING_POINT
    hits, misses = int((called & truth).sum()), int((~called & truth).sum())
    false, right = int((called & ~truth).sum()), int((~called & ~truth).sum())
    sensitivity, specificity = _ratio(hits, hits + misses), _ratio(right, right + false)
    f1 = _ratio(2 * hits, 2 * hits + false + misses), _ratio(2 * right, 2 * right + false + misses)
    both = truth.any() and not truth.all()
    nothing = float("nan")
    return {
        "accuracy": _ratio(hits + right, len(truth)),
        "balanced_accuracy": (sensitivity + specificity) / 2,
        "sensitivity": sensitivity,
        "specificity": specificity,
        "weighted_f1": float(np.average(f1, weights=[truth.sum(), (~truth).sum()])) if both else nothing,
        "auroc": auroc(truth, score),
        "sensitivity_at_90_specificity": sensitivity_at(truth, score, 0.9) if both else nothing,
        "ece": calibration_error(truth, score) if both else nothing,
        "brier": brier(truth, score) if both else nothing,
    }


def class_scores(labels: NDArray[np.int64], called: NDArray[np.int64]) -> dict[str, float]:
    """Accuracy, balanced accuracy and weighted F1 over all classes."""
    present = np.unique(labels)
    right = labels == called
    recalls = [right[labels == k].mean() for k in present]
    f1 = [2 * (right & (labels == k)).sum() / ((labels == k).sum() + (called == k).sum()) for k in present]
    return {
        "accuracy": float(right.mean()),
        "balanced_accuracy": float(np.mean(recalls)),
        "weighted_f1": float(np.average(f1, weights=[(labels == k).sum() for k in present])),
    }


def interval_basis(part: Scored) -> Basis:
    """What the intervals of a part can be drawn over."""
    if part.by_picture:
        return Basis.PICTURES
    truth = part.truth
    groups = np.array(_groups(part))
    alone = any(len(set(groups[truth == side])) == 1 for side in (False, True))
    return Basis.WITHIN if alone else Basis.SUBJECTS


def _groups(part: Scored) -> list[str]:
    if part.by_picture:
        return [s.path.as_posix() for s in part.samples]
    return [cluster_of(s) for s in part.samples]


def _whole(part: Scored) -> dict[str, Any]:
    truth, basis = part.truth, interval_basis(part)
    # One subject cannot be redrawn; its cells can.
    groups = [str(i) for i in range(len(truth))] if basis is Basis.WITHIN else _groups(part)
    known = part.labels >= 0
    called = part.probabilities.argmax(axis=1)
    figures: dict[str, Any] = {
        "cells": len(truth),
        "targets": int(truth.sum()),
        "subjects": len({s.subject for s in part.samples if s.subject}),
        "intervals": basis.value,
        "target": _with_intervals(lambda at: target_figures(truth[at], part.p_target[at]), groups, truth),
    }
    if known.all() and part.probabilities.shape[1] > 2:
        figures["classes"] = _with_intervals(
            lambda at: class_scores(part.labels[at], called[at]), groups, truth
        )
    return figures


def _with_intervals(
    figures: Callable[[NDArray[np.intp]], Mapping[str, float]], groups: Sequence[str], truth: Bools
) -> dict[str, Any]:
    values = figures(np.arange(len(truth)))
    draws = [figures(at) for at in redrawn(groups, truth, SEED)]
    told = {}
    for name, value in values.items():
        low, high = middle95([draw[name] for draw in draws])
        told[name] = {"value": _number(value), "low": _number(low), "high": _number(high)}
    return told


def _by_class(part: Scored, codes: Sequence[str]) -> dict[str, Any]:
    """The recall of each class that the network has and the part shows."""
    called, groups = part.probabilities.argmax(axis=1), np.array(_groups(part))
    told = {}
    for k in sorted(set(part.labels.tolist()) - {-1}):
        chosen = part.labels == k
        hits = called[chosen] == k
        within = len(set(groups[chosen])) == 1
        low, high = (
            wilson_interval(int(hits.sum()), len(hits))
            if within
            else share_interval(hits, list(groups[chosen]), SEED)
        )
        basis = Basis.WITHIN if within else Basis.PICTURES if part.by_picture else Basis.SUBJECTS
        told[codes[k]] = _share(hits, low, high) | {"intervals": basis.value}
    return told


def _by_subject(part: Scored) -> dict[str, Any]:
    """Sensitivity of each subject with targets, specificity of each without; counting error alone."""
    called, truth = part.p_target >= OPERATING_POINT, part.truth
    names = np.array([s.subject for s in part.samples])
    told: dict[str, dict[str, Any]] = {}
    for name in sorted(set(names.tolist()) - {""}):
        for side, figure in ((True, "sensitivity"), (False, "specificity")):
            chosen = (names == name) & (truth == side)
            if not chosen.any():
                continue
            hits = called[chosen] == side
            low, high = wilson_interval(int(hits.sum()), len(hits))
            told.setdefault(name, {"intervals": Basis.WITHIN.value})[figure] = _share(hits, low, high)
    return told


def _share(hits: Bools, low: float, high: float) -> dict[str, Any]:
    return {
        "value": _number(float(hits.mean())),
        "low": _number(low),
        "high": _number(high),
        "cells": len(hits),
    }


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")


def _number(value: float) -> float | None:
    """Four digits, and nothing where there is no number: JSON knows no NaN."""
    return round(value, 4) if math.isfinite(value) else None
