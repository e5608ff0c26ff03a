"""Temperature and thresholds of a bundle, chosen on validation subjects only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.calls import CallRule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

DECIDED_RIGHT = 0.97
"""Share of decided cells that are to be right, at a prior of 0.5."""
NAMED_RIGHT = 0.90
"""Share of named cells whose class is to be right."""
UNNAMED_MOST = 0.05
"""Share of cells called no blast that may stay unnamed; more would ask for a look at every case."""
GRID = np.round(np.concatenate([np.arange(0.005, 0.05, 0.005), np.arange(0.05, 1.0, 0.01)]), 4)
"""Thresholds that are tried."""


def prior_weights(truth: Bools, sources: Sequence[str]) -> Floats:
    """Weights, summing to 1: half for targets and half for the rest, within each half alike for each source.

    A source with thousands of easy cells must not hide one with few and hard ones.

    Args:
        truth: (n,) whether a cell is a target.
        sources: (n,) the data set of each cell.
    """
    weights = np.zeros(len(truth))
    names = np.array(sources)
    for side in (False, True):
        present = sorted({s for s, t in zip(sources, truth, strict=True) if bool(t) is side})
        for source in present:
            chosen = (names == source) & (truth == side)
            weights[chosen] = 0.5 / len(present) / chosen.sum()
    total = weights.sum()
    return weights / total if total else weights


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
        weights: (n,) as `prior_weights`.
    """
    candidates = np.exp(np.linspace(np.log(0.25), np.log(8.0), 348))
    rows = np.arange(len(labels))
    losses = [-(weights * np.log(softmax(logits, t)[rows, labels].clip(1e-12))).sum() for t in candidates]
    return round(float(candidates[int(np.argmin(losses))]), 3)


def choose_rule(
    probabilities: Floats, labels: NDArray[np.int64], targets: Bools, weights: Floats
) -> CallRule:
    """The call rule with the fewest undecided cells under which decided ones are right often enough.

    Args:
        probabilities: (n, classes).
        labels: (n,) positions of the classes.
        targets: (classes,) which of them are targets.
        weights: (n,) as `prior_weights`.
    """
    truth = targets[labels]
    score = probabilities[:, targets].sum(axis=1)
    blast_from = _lowest(score, truth, weights)
    not_blast_to = 1 - _lowest(1 - score, ~truth, weights)
    if not_blast_to > blast_from:
        # Both sides are right often enough far beyond each other: no cell needs to stay undecided.
        blast_from = not_blast_to = (blast_from + not_blast_to) / 2
    class_from = _class_from(probabilities, labels, targets, score <= not_blast_to)
    return CallRule(round(blast_from, 4), round(not_blast_to, 4), class_from)


def _lowest(score: Floats, truth: Bools, weights: Floats) -> float:
    """The lowest threshold from which decided cells are right often enough; the best one if none is."""
    best, best_share = float(GRID[-1]), -1.0
    for threshold in GRID:
        decided = score >= threshold
        mass = weights[decided].sum()
        if mass < 0.01:
            break
        right = float(weights[decided & truth].sum() / mass)
        if right >= DECIDED_RIGHT:
            return float(threshold)
        if right > best_share:
            best, best_share = float(threshold), right
    return best


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
