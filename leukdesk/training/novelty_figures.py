"""How well a bundle's novelty tells what it never learned from held-back cells of what it did."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from leukdesk.domain.calls import TIE
from leukdesk.training.metrics import auroc, cluster_interval, share
from leukdesk.training.subjects import cluster_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from leukdesk.training.datasets import Sample

    Floats = NDArray[np.float32]

SEED = 7
DRAWS = 200


def novelty_figures(
    known: Sequence[Sample], novelty: Floats, strangers: Mapping[str, Floats], threshold: float
) -> dict[str, Any]:
    """The share of known cells that are taken for novel, and how each kind of stranger is told from them.

    The AUROC is the mean over the known cells of each source, so that a large source does not decide; its
    interval is over redrawn subjects and strangers.

    Args:
        known: (n,) held-back cells of learned classes.
        novelty: (n,) of them.
        strangers: novelty of cells and things of other kinds, by name; empty kinds are left out.
        threshold: of the card.
    """
    novel = novelty >= threshold - TIE
    names = np.array([s.dataset for s in known])
    return {
        "known": {
            str(name): share(int(novel[names == name].sum()), int((names == name).sum()))
            for name in np.unique(names)
        },
        "strangers": {
            kind: {
                **stranger_auroc(known, novelty, values),
                "noticed": share(int((values >= threshold - TIE).sum()), len(values)),
            }
            for kind, values in strangers.items()
            if len(values)
        },
    }


def stranger_auroc(known: Sequence[Sample], novelty: Floats, strangers: Floats) -> dict[str, Any]:
    """AUROC of strangers against known cells, the mean over sources, and that of the worst source."""
    sources = np.array([s.dataset for s in known])
    score = np.concatenate([novelty, strangers]).astype(np.float64)
    truth = np.arange(len(score)) >= len(novelty)
    kinds = np.concatenate([sources, np.full(len(strangers), "")])
    names = np.unique(sources)

    def mean(at: NDArray[np.intp]) -> float:
        parts = [at[(kinds[at] == name) | truth[at]] for name in names]
        return float(np.mean([auroc(truth[part], score[part]) for part in parts]))

    groups = [cluster_of(s) for s in known] + [f"stranger {i}" for i in range(len(strangers))]
    low, high = cluster_interval(mean, groups, truth, SEED, DRAWS)
    everything = np.arange(len(score))
    by_source = {
        str(name): auroc(truth[part], score[part])
        for name in names
        for part in [everything[(kinds == name) | truth]]
    }
    worst = min(by_source, key=by_source.__getitem__)
    return {
        "auroc": round(mean(everything), 4),
        "auroc95": [round(low, 4), round(high, 4)],
        "worst": {"against": worst, "auroc": round(by_source[worst], 4)},
    }
