"""Figures by subject: cells of one person are alike, so people are counted and not cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from leukdesk.training.datasets import Sample

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

NEIGHBOURS = 50
"""Pictures without a subject are taken to come from one slide if their numbers share this block."""


def cluster_of(sample: Sample) -> str:
    """Cells that are alike for a reason: of one subject, or neighbours by number.

    In the checking set that leaves one group a label: false calls there come
    in whole classes, and nothing known of the slides would let each picture count for itself.
    """
    if sample.subject:
        return f"{sample.dataset}:{sample.subject}"
    return f"{sample.dataset}:{sample.label}:{(sample.number or 0) // NEIGHBOURS}"


@dataclass(frozen=True, slots=True, eq=False)
class Subjects:
    """Cells by subject and side: a subject with blasts and other cells counts once on each side.

    Attributes:
        which: (n,) the group of each cell.
        target: (g,) whether a group's cells are targets.
        source: (g,) data set of each group.
        weights: (g,) summing to 1 at a prior of 0.5: half on targets and half on the rest, within each half
            each source alike, within that each subject alike.
    """

    which: NDArray[np.int64]
    target: Bools
    source: NDArray[np.str_]
    weights: Floats

    @classmethod
    def of(cls, samples: Sequence[Sample], truth: Bools) -> Subjects:
        """The groups of cells; `truth` is (n,) whether a cell is a target."""
        keys = [(s.dataset, bool(t), cluster_of(s)) for s, t in zip(samples, truth, strict=True)]
        names = sorted(set(keys))
        place = {key: i for i, key in enumerate(names)}
        source = np.array([name[0] for name in names], np.str_)
        target = np.array([name[1] for name in names], bool)
        return cls(np.array([place[k] for k in keys], np.int64), target, source, _weights(target, source))

    def cell_weights(self) -> Floats:
        """(n,) summing to 1: the weight of a group spread over its cells."""
        sizes = np.bincount(self.which, minlength=len(self.weights))
        weights: Floats = (self.weights / sizes)[self.which]
        return weights

    def count(self, chosen: Bools) -> NDArray[np.int64]:
        """(g,) how many cells of each group are chosen, (n,)."""
        return np.bincount(self.which[chosen], minlength=len(self.weights))

    def within(self, source: str) -> Floats:
        """(g,) weights of the same kind over one source alone; 0 for the groups of others."""
        weights = np.zeros(len(self.weights))
        own = self.source == source
        weights[own] = _weights(self.target[own], self.source[own])
        return weights


def mean_share(part: NDArray[np.int64], whole: NDArray[np.int64], weights: Floats) -> float:
    """The weighted mean over subjects of part/whole; a subject without a whole says nothing, NaN if all do.

    Args:
        part: (g,) cells.
        whole: (g,) cells.
        weights: (g,).
    """
    present = (whole > 0) & (weights > 0)
    if not present.any():
        return float("nan")
    return float(np.average(part[present] / whole[present], weights=weights[present]))


def redrawn(subjects: Subjects, seed: int, draws: int) -> NDArray[np.int64]:
    """(draws, g) how often each subject is drawn, with replacement within each source and side."""
    chance = np.random.default_rng(seed)
    times = np.zeros((draws, len(subjects.weights)), np.int64)
    for source in np.unique(subjects.source):
        for side in (False, True):
            members = np.flatnonzero((subjects.source == source) & (subjects.target == side))
            if len(members):
                evenly = np.full(len(members), 1 / len(members))
                times[:, members] = chance.multinomial(len(members), evenly, size=draws)
    return times


def _weights(target: Bools, source: NDArray[np.str_]) -> Floats:
    weights = np.zeros(len(source))
    sides = np.unique(target)
    for side in sides:
        names = np.unique(source[target == side])
        for name in names:
            members = (source == name) & (target == side)
            weights[members] = 1 / len(sides) / len(names) / members.sum()
    return weights
