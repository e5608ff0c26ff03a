"""Temperature and thresholds of a bundle, chosen on validation subjects only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.calls import CallRule
from leukdesk.domain.cell_classes import ClassRole
from leukdesk.domain.ports import Outputs
from leukdesk.training.figures import judge
from leukdesk.training.novelty import novelty_threshold
from leukdesk.training.simulated_cases import alarm_rate
from leukdesk.training.subjects import Subjects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.training.datasets import Sample

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

DECIDED_RIGHT = 0.97
"""Share of decided cells that are to be right, by subject, at a prior of 0.5."""
MARGIN = 0.01
"""What validation subjects have to show above it, since other subjects will be called a little worse."""
LEAST_DECIDED = 0.05
"""Share of cells that a rule must decide to be one."""
NAMED_RIGHT = 0.90
"""Share of named cells whose class is to be right."""
UNNAMED_MOST = 0.05
"""Share of cells called no blast that may stay unnamed; more would ask for a look at every case."""
GRID = np.round(np.concatenate([np.arange(0.005, 0.05, 0.005), np.arange(0.05, 1.0, 0.01)]), 4)
"""Thresholds that are tried."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What validation cells choose.

    Attributes:
        temperature: of the softmax.
        rule: of the calls.
        alarm_rate: that the assessment reckons with.
    """

    temperature: float
    rule: CallRule
    alarm_rate: float


def calibrated(
    logits: Floats,
    novelty: NDArray[np.float32] | None,
    samples: Sequence[Sample],
    labels: NDArray[np.int64],
    classes: Sequence[CellClass],
) -> Calibration:
    """What a bundle decides by, from cells of the validation part.

    Args:
        logits: (n, classes).
        novelty: (n,); None from a network that measures none.
        samples: (n,).
        labels: (n,) positions of the classes.
        classes: of the bundle.
    """
    targets = np.array([c.role is ClassRole.TARGET for c in classes], bool)
    subjects = Subjects.of(samples, targets[labels])
    temperature = fit_temperature(logits, labels, subjects.cell_weights())
    threshold, familiar = None, np.ones(len(labels), bool)
    if novelty is not None:
        threshold = novelty_threshold(novelty, [s.dataset for s in samples])
        familiar = novelty < threshold
    rule = choose_rule(softmax(logits, temperature), labels, targets, subjects, familiar)
    whole = replace(rule, novelty_from=threshold)
    outputs = Outputs(softmax(logits, temperature).astype(np.float32), novelty)
    calls = judge(samples, outputs, classes, whole).calls
    return Calibration(temperature, whole, alarm_rate(samples, calls, classes))


def softmax(logits: Floats, temperature: float) -> Floats:
    """Probabilities (n, classes) of logits divided by the temperature."""
    scaled = logits / temperature
    powers = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    shares: Floats = powers / powers.sum(axis=1, keepdims=True)
    return shares


def fit_temperature(logits: Floats, labels: NDArray[np.int64], weights: Floats) -> float:
    """The temperature with the least weighted log loss, from 0.25 to 8 in steps of about 1 %.

    Source: Guo et al., ICML 2017 (one temperature for all classes).

    Args:
        logits: (n, classes).
        labels: (n,) positions of the classes.
        weights: (n,) summing to 1, half of it on targets.
    """
    candidates = np.exp(np.linspace(np.log(0.25), np.log(8.0), 348))
    rows = np.arange(len(labels))
    losses = [-(weights * np.log(softmax(logits, t)[rows, labels].clip(1e-12))).sum() for t in candidates]
    return round(float(candidates[int(np.argmin(losses))]), 3)


def choose_rule(
    probabilities: Floats, labels: NDArray[np.int64], targets: Bools, subjects: Subjects, familiar: Bools
) -> CallRule:
    """The call rule that decides most cells while those it decides are right often enough, by subject.

    A cell that is decided is right if it is called blast and is one, or is called none and is none. The share
    of right ones is taken in each subject, and its mean over the subjects of every source has to reach
    `DECIDED_RIGHT` and `MARGIN`: neither a subject nor a source with many easy cells hides a hard one. Where
    no rule does, the one that is right most often in the worst source is taken, among those that decide at
    least `LEAST_DECIDED`.

    Args:
        probabilities: (n, classes) of validation cells.
        labels: (n,) positions of the classes.
        targets: (classes,) which of them are targets.
        subjects: of the cells.
        familiar: (n,) the cells below the threshold of novelty; the others are never decided.
    """
    score = probabilities[:, targets].sum(axis=1)
    decided, right = _by_thresholds(score, subjects, familiar)
    sizes = subjects.count(np.ones(len(score), bool))
    sources = [subjects.within(str(name)) for name in np.unique(subjects.source)]
    worst = np.min([_means(right, decided, weights) for weights in sources], axis=0)
    share = np.tensordot(subjects.weights, decided / sizes[:, None, None], axes=1)
    # Below the diagonal the rule would call a cell both.
    allowed = GRID[:, None] >= GRID[None, :]
    wanted = DECIDED_RIGHT + MARGIN
    good = allowed & (worst >= wanted) & (share >= LEAST_DECIDED)
    merit = np.where(good, share, -np.inf)
    if not good.any():
        some = allowed & (share >= LEAST_DECIDED)
        merit = np.where(some if some.any() else allowed, np.nan_to_num(worst), -np.inf)
    # Of rules that are as good, the one in the middle: it is as far from either kind of mistake.
    merit = merit - 1e-6 * np.abs(GRID[:, None] + GRID[None, :] - 1)
    i, k = np.unravel_index(int(np.argmax(merit)), merit.shape)
    blast_from, not_blast_to = float(GRID[i]), float(GRID[k])
    class_from = _class_from(probabilities, labels, targets, score <= not_blast_to)
    return CallRule(blast_from, not_blast_to, class_from)


def _by_thresholds(
    score: Floats, subjects: Subjects, familiar: Bools
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """(groups, blast_from, not_blast_to) cells that are decided, and of those the right ones."""
    blasts = np.stack([subjects.count(familiar & (score >= t)) for t in GRID], axis=1)
    others = np.stack([subjects.count(familiar & (score <= t)) for t in GRID], axis=1)
    decided = blasts[:, :, None] + others[:, None, :]
    right = np.where(subjects.target[:, None, None], blasts[:, :, None], others[:, None, :])
    return decided, right


def _means(right: NDArray[np.int64], decided: NDArray[np.int64], weights: Floats) -> Floats:
    """The weighted mean over subjects of right/decided; 1 where no subject has a decided cell."""
    present = (decided > 0) * weights[:, None, None]
    total = present.sum(axis=0)
    means = (present * right / np.maximum(decided, 1)).sum(axis=0) / np.where(total > 0, total, 1)
    result: Floats = np.where(total > 0, means, 1.0)
    return result


def _class_from(probabilities: Floats, labels: NDArray[np.int64], targets: Bools, called_not: Bools) -> float:
    others = np.where(targets, -1.0, probabilities)[called_not]
    if not len(others):
        return 0.0
    best, value = others.argmax(axis=1), others.max(axis=1)
    right = best == labels[called_not]
    chosen = 0.0
    for threshold in np.arange(0.2, 0.91, 0.05):
        named = value >= threshold
        if named.mean() < 1 - UNNAMED_MOST:
            break
        chosen = float(round(threshold, 2))
        if right[named].mean() >= NAMED_RIGHT:
            break
    return chosen
