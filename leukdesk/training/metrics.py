"""Figures of a classifier, each with an interval that says what it was drawn over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.metrics import balanced_accuracy_score, f1_score

from leukdesk.domain.statistics import wilson_interval

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

ECE_BINS = 15
BOOTSTRAPS = 500


def auroc(truth: Bools, score: Floats) -> float:
    """Area under the ROC curve by mean ranks; NaN where one side is missing.

    Source: Hanley & McNeil, Radiology 143 (1982) 29–36 (the area is the Mann–Whitney statistic). A bootstrap
    asks for it hundreds of times, and this is several times as fast as scikit-learn's.
    """
    targets = int(truth.sum())
    others = len(truth) - targets
    if not targets or not others:
        return float("nan")
    _, place, counts = np.unique(score, return_inverse=True, return_counts=True)
    ranks = np.cumsum(counts) - (counts - 1) / 2
    return float((ranks[place][truth].sum() - targets * (targets + 1) / 2) / (targets * others))


def sensitivity_at(truth: Bools, score: Floats, specificity: float) -> float:
    """The highest sensitivity on the ROC curve at that specificity or better; NaN where a side is missing."""
    others = np.sort(score[~truth])[::-1]
    if not len(others) or not truth.any():
        return float("nan")
    # So many of the others may be called; the next one must not be.
    allowed = int((1 - specificity) * len(others) + 1e-9)
    return float((score[truth] > others[allowed]).mean()) if allowed < len(others) else 1.0


def calibration_error(truth: Bools, score: Floats, bins: int = ECE_BINS) -> float:
    """Expected calibration error at a prior of 0.5: bins of equal mass, both classes weighted equally.

    Source: equal-mass bins after Nixon et al., CVPR Workshops (2019); the weights undo the set's own prior.
    """
    return float(sum(mass * abs(said - was) for said, was, mass in reliability(truth, score, bins)))


def reliability(truth: Bools, score: Floats, bins: int = ECE_BINS) -> list[tuple[float, float, float]]:
    """Mean score, share of targets and mass of each bin of equal mass, both classes weighted equally."""
    weights = balanced_weights(truth)
    order = np.argsort(score, kind="stable")
    score, hit, weights = score[order], truth[order].astype(np.float64), weights[order]
    mass = np.cumsum(weights)
    which = np.minimum((mass - weights / 2) * bins, bins - 1e-9).astype(int)
    masses = np.bincount(which, weights, bins)
    filled = masses > 0
    said, was = (np.bincount(which, weights * v, bins)[filled] / masses[filled] for v in (score, hit))
    return list(zip(said.tolist(), was.tolist(), masses[filled].tolist(), strict=True))


def balanced_weights(truth: Bools) -> Floats:
    """Weights, summing to 1, that give both sides one half."""
    sides = np.array([(~truth).sum(), truth.sum()], np.float64)
    if not sides.all():
        return np.full(len(truth), 1 / len(truth))
    weights: Floats = 0.5 / sides[truth.astype(int)]
    return weights


def brier(truth: Bools, score: Floats) -> float:
    """Mean squared distance of score and truth at a prior of 0.5."""
    return float((balanced_weights(truth) * (score - truth) ** 2).sum())


def share(successes: int, trials: int) -> dict[str, Any]:
    """A share with its Wilson interval (counting error only)."""
    low, high = wilson_interval(successes, trials)
    return {
        "value": round(successes / trials, 4) if trials else None,
        "of": trials,
        "wilson95": [round(low, 4), round(high, 4)],
    }


def binary_figures(
    truth: Bools, score: Floats, groups: Sequence[str], threshold: float, seed: int
) -> dict[str, Any]:
    """Figures of target against the rest.

    Args:
        truth: (n,) whether a cell is a target.
        score: (n,) probability of being one.
        groups: (n,) subjects; the bootstrap draws whole subjects, cells being alike within one.
        threshold: from which a cell counts as called.
        seed: of the bootstrap.
    """
    called = score >= threshold
    low, high = cluster_interval(lambda i: auroc(truth[i], score[i]), groups, truth, seed)
    return {
        "auroc": round(auroc(truth, score), 4),
        "auroc_subjects95": [round(low, 4), round(high, 4)],
        "threshold": threshold,
        "sensitivity": share(int((called & truth).sum()), int(truth.sum())),
        "specificity": share(int((~called & ~truth).sum()), int((~truth).sum())),
        "balanced_accuracy": round(float(balanced_accuracy_score(truth, called)), 4),
        "weighted_f1": round(float(f1_score(truth, called, average="weighted")), 4),
        "sensitivity_at_90_specificity": round(sensitivity_at(truth, score, 0.9), 4),
        "ece": round(calibration_error(truth, score), 4),
        "brier": round(brier(truth, score), 4),
        "cells": len(truth),
        "subjects": len(set(groups)),
    }


def class_figures(
    truth: NDArray[np.int64], called: NDArray[np.int64], codes: Sequence[str]
) -> dict[str, Any]:
    """Accuracy, balanced accuracy, weighted F1, and the recall of each class that occurs."""
    recalls = {
        code: share(int((called[truth == k] == k).sum()), int((truth == k).sum()))
        for k, code in enumerate(codes)
        if (truth == k).any()
    }
    values = [r["value"] for r in recalls.values()]
    return {
        "accuracy": share(int((truth == called).sum()), len(truth)),
        "balanced_accuracy": round(float(np.mean(values)), 4),
        "weighted_f1": round(float(f1_score(truth, called, average="weighted", zero_division=0)), 4),
        "recall": recalls,
    }


def cluster_interval(
    figure: Callable[[NDArray[np.intp]], float],
    groups: Sequence[str],
    truth: Bools,
    seed: int,
    draws: int = BOOTSTRAPS,
) -> tuple[float, float]:
    """The middle 95 % of a figure over redrawn subjects, those with and without targets apart.

    Args:
        figure: of the cells at given positions.
        groups: (n,) subject of each cell.
        truth: (n,) whether a cell is a target.
        seed: of the draws.
        draws: how many.
    """
    return middle95([figure(at) for at in redrawn(groups, truth, seed, draws)])


def redrawn(
    groups: Sequence[str], truth: Bools, seed: int, draws: int = BOOTSTRAPS
) -> Iterator[NDArray[np.intp]]:
    """Positions of cells with whole subjects redrawn, those with and without targets apart.

    Args:
        groups: (n,) subject of each cell.
        truth: (n,) whether a cell is a target.
        seed: of the draws.
        draws: how many.
    """
    members: dict[tuple[str, bool], list[int]] = {}
    for i, group in enumerate(groups):
        members.setdefault((group, bool(truth[i])), []).append(i)
    sides = [[np.array(m) for (_, side), m in members.items() if side is wanted] for wanted in (False, True)]
    chance = np.random.default_rng(seed)
    for _ in range(draws):
        drawn = [side[k] for side in sides if side for k in chance.integers(0, len(side), len(side))]
        yield np.concatenate(drawn)


def share_interval(hits: Bools, groups: Sequence[str], seed: int, draws: int = 2000) -> tuple[float, float]:
    """The middle 95 % of a share over redrawn subjects.

    Args:
        hits: (n,) the cells that count.
        groups: (n,) subject of each cell.
        seed: of the draws.
        draws: how many.
    """
    _, which = np.unique(np.array(groups), return_inverse=True)
    cells = np.bincount(which).astype(np.float64)
    found = np.bincount(which, weights=hits)
    chance = np.random.default_rng(seed)
    drawn = chance.multinomial(len(cells), np.full(len(cells), 1 / len(cells)), size=draws)
    return middle95(list((drawn @ found) / (drawn @ cells)))


def middle95(values: Sequence[float]) -> tuple[float, float]:
    """The middle 95 % of values, without those that are no numbers."""
    low, high = np.nanpercentile(values, [2.5, 97.5]) if np.isfinite(values).any() else (np.nan, np.nan)
    return float(low), float(high)
