"""Which patches an epoch shows, and in which order: a function of seed and epoch alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import torch

from leukdesk.training.cell_labels import is_target

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.training.datasets import Sample

TWO_SIDED_WEIGHT = 3.0
"""Sets with targets and others of one lab weigh more: only there does the lab not give the label away."""


def epoch_generator(seed: int, epoch: int, purpose: int, device: str = "cpu") -> torch.Generator:
    """Random numbers of one epoch, whatever was drawn before, so that a resumed run draws the same."""
    return torch.Generator(device).manual_seed((seed * 1_000_003 + epoch) * 7 + purpose)


def sampling_weights(samples: Sequence[Sample]) -> torch.Tensor:
    """Chance of each sample to be drawn, (n,) float64.

    Strata of class and data set weigh as the root of their size, and so do the subjects within one: the
    large ones are seen more often, but no single patient and no common class fills the batches.
    """
    strata = Counter((s.dataset, s.code) for s in samples)
    subjects = Counter((s.dataset, s.code, s.subject) for s in samples)
    share_of_subjects: dict[tuple[str, str], float] = defaultdict(float)
    for (dataset, code, _), n in subjects.items():
        share_of_subjects[dataset, code] += n**0.5
    sides: dict[str, set[bool]] = {}
    for dataset, code in strata:
        sides.setdefault(dataset, set()).add(is_target(code))
    weights = []
    for s in samples:
        n_subject = subjects[s.dataset, s.code, s.subject]
        stratum = strata[s.dataset, s.code] ** 0.5
        if len(sides[s.dataset]) == 2 and len(sides) > 1:
            stratum *= TWO_SIDED_WEIGHT
        of_subject = n_subject**0.5 / share_of_subjects[s.dataset, s.code]
        weights.append(stratum * of_subject / n_subject)
    return torch.tensor(weights, dtype=torch.float64)


def own_classes(samples: Sequence[Sample], codes: Sequence[str]) -> torch.Tensor:
    """Which classes the data set of each sample shows, (n, classes) bool; all, where it shows one alone.

    Held against itself alone a cell would teach nothing.
    """
    shown: dict[str, set[str]] = defaultdict(set)
    for s in samples:
        shown[s.dataset].add(s.code)
    rows = {name: [code in found or len(found) == 1 for code in codes] for name, found in shown.items()}
    return torch.tensor([rows[s.dataset] for s in samples], dtype=torch.bool)


def balanced_order(weights: torch.Tensor, count: int, generator: torch.Generator) -> torch.Tensor:
    """`count` positions drawn with replacement by weight."""
    return torch.multinomial(weights, count, replacement=True, generator=generator)


def plain_order(total: int, generator: torch.Generator) -> torch.Tensor:
    """Every position once, shuffled."""
    return torch.randperm(total, generator=generator)
