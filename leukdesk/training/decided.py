"""How much a bundle decides, and how often it is right where it does, by subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from leukdesk.domain.calls import Call
from leukdesk.training.subjects import Subjects, mean_share, redrawn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from leukdesk.training.datasets import Sample

    Floats = NDArray[np.float64]
    Counts = NDArray[np.int64]

SEED = 7
DRAWS = 500


def decided_figures(
    samples: Sequence[Sample], truth: NDArray[np.bool_], calls: Sequence[Call]
) -> dict[str, Any]:
    """Means over subjects at a prior of 0.5, of all sources alike and of each, with 95 % intervals.

    The intervals are over redrawn subjects within each source and side: they say what other people of the
    same laboratories may give, not what another laboratory may.

    Args:
        samples: (n,) held-back cells.
        truth: (n,) whether a cell is a target.
        calls: (n,) of the bundle.
    """
    subjects = Subjects.of(samples, truth)
    blast = np.array([c is Call.BLAST for c in calls], bool)
    unsure = np.array([c is Call.UNSURE for c in calls], bool)
    cells = subjects.count(np.ones(len(calls), bool))
    decided = subjects.count(~unsure)
    right = subjects.count(~unsure & (blast == truth))
    names = [str(name) for name in np.unique(subjects.source)]
    drawn = redrawn(subjects, SEED, DRAWS)
    weights = {"all": subjects.weights} | {name: subjects.within(name) for name in names}
    return {
        name: {
            "subjects": int((weight > 0).sum()),
            "share": _with_interval(decided, cells, weight, drawn),
            "right": _with_interval(right, decided, weight, drawn),
        }
        for name, weight in weights.items()
    }


def _with_interval(part: Counts, whole: Counts, weights: Floats, drawn: Counts) -> dict[str, Any]:
    value = mean_share(part, whole, weights)
    values = [mean_share(part, whole, weights * times) for times in drawn]
    low, high = np.nanpercentile(values, [2.5, 97.5]) if np.isfinite(values).any() else (np.nan, np.nan)
    return {"value": _rounded(value), "subjects95": [_rounded(float(low)), _rounded(float(high))]}


def _rounded(value: float) -> float | None:
    return round(value, 4) if np.isfinite(value) else None
