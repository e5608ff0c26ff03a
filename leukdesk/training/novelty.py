"""How unlike anything learned a patch is, told from what the network's last layer sees of it.

Two things make a patch novel. It lies far from the cells that were learned: the distance to its twentieth
nearest one, among the directions in which the network's features vary most. Or it shows no cell at all: a
linear layer tells learned cells from junk, since a network that was never shown any finds red cells and lumps
of stain near its platelets. Features are brought to one length before distances are taken: a cell of a class
that was never learned excites the network less, and short features lie near everything. The larger of the two
counts, each on a scale on which one in a hundred learned cells lies above 1. The middle learned cell is at 0
by the logarithm of its distance and at -1 by its logit of junk, so that junk counts where it is plain and is
no noise on the distance elsewhere. Source: Sun et al., ICML 2022 (distance to the nearest learned features,
brought to one length); Hendrycks et al., ICLR 2019 (what lies outside is told better once some of it was
shown). docs/results/doubt.md has what else was tried.
"""

from __future__ import annotations

import copy
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

from leukdesk.domain.errors import TrainingDataError
from leukdesk.training.predicting import predict_logits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from leukdesk.domain.card import Normalisation
    from leukdesk.training.patch_cache import Patches

    Floats = NDArray[np.float64]

DIRECTIONS = 32
"""Directions of the features that are kept."""
NEIGHBOUR = 20
"""Which of the nearest learned cells the distance is taken to: the nearest few may be odd ones."""
REMEMBERED = 2000
"""Learned cells that distances are taken to."""
FIT_CELLS = 6000
"""Learned cells that the measure is fitted on; each group of class and source gives a like share."""
PENALTY = 0.1
"""Inverse strength of the ridge on the layer that tells junk."""
KNOWN_SHARE = 0.99
"""Share of learned cells whose distance and likeness to junk lie below 1."""
SPARED_SHARE = 0.975
"""Share of known cells below the threshold: every fortieth is left to a person for its strangeness."""
FEWEST = 100
"""A source with fewer cells says nothing of its strangest ones."""


class Familiarity(torch.nn.Module):
    """Features (n, d) → novelty (n,): 1 is what one in a hundred learned cells reaches.

    Args:
        directions: (k, d) orthonormal rows.
        remembered: (m, k) learned cells of length 1 along them.
        junk_weights: (d,) of the layer that tells junk.
        junk_bias: of it; far below 0 where no junk was shown.
        scale: (2, 2) of log distance and of junk logit: first what is 0, then how much more is 1.
    """

    def __init__(
        self,
        directions: Floats,
        remembered: Floats,
        junk_weights: Floats,
        junk_bias: float,
        scale: Floats,
    ) -> None:
        super().__init__()
        self._neighbour = min(NEIGHBOUR, len(remembered))
        # Buffers, not parameters: a bundle stores its parameters as fp16.
        self.directions: torch.Tensor
        self.remembered: torch.Tensor
        self.junk_weights: torch.Tensor
        self.junk_bias: torch.Tensor
        self.scale: torch.Tensor
        for name, values in (
            ("directions", directions),
            ("remembered", remembered),
            ("junk_weights", junk_weights),
            ("junk_bias", junk_bias),
            ("scale", scale),
        ):
            self.register_buffer(name, torch.from_numpy(np.array(values, np.float32, order="C")))

    def parts(self, features: torch.Tensor) -> torch.Tensor:
        """(n, 2) log distance and junk logit, before they are brought to one scale."""
        along = of_length_one(features) @ self.directions.T
        # Twice the inner product would lose the small distances to rounding, so the differences are squared.
        squares = (along[:, None, :] - self.remembered[None, :, :]).square().sum(2)
        nearest = squares.topk(self._neighbour, dim=1, largest=False).values[:, -1]
        junk = features @ self.junk_weights + self.junk_bias
        return torch.stack([0.5 * nearest.clamp(min=1e-12).log(), junk], dim=1)

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        """The larger of the two parts."""
        return ((self.parts(features) - self.scale[0]) / self.scale[1]).amax(1)


def of_length_one(features: torch.Tensor) -> torch.Tensor:
    """Rows (n, d) brought to one length; a row of zeros stays."""
    return features * features.square().sum(1, keepdim=True).clamp(min=1e-12).rsqrt()


class NoveltyNetwork(torch.nn.Module):
    """A network that says logits and novelty: (n, 3, S, S) normalised → (n, classes), (n,).

    Args:
        body: patches → features (n, d).
        head: features → logits.
        familiarity: features → novelty.
    """

    def __init__(self, body: torch.nn.Module, head: torch.nn.Module, familiarity: torch.nn.Module) -> None:
        super().__init__()
        self.body, self.head, self.familiarity = body, head, familiarity

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Logits and novelty."""
        features = self.body(x)
        return self.head(features), self.familiarity(features)


def split_network(
    network: torch.nn.Module, classes: int, size_px: int
) -> tuple[torch.nn.Module, torch.nn.Module]:
    """What makes a network's features, and the linear layer that makes logits of them.

    Raises:
        TrainingDataError: if the network has no such last layer.
    """
    body = copy.deepcopy(network).eval()
    heads = [
        name
        for name, layer in body.named_modules()
        if isinstance(layer, torch.nn.Linear) and layer.out_features == classes
    ]
    if heads:
        parent_name, _, name = heads[-1].rpartition(".")
        head = body.get_submodule(heads[-1])
        setattr(body.get_submodule(parent_name), name, torch.nn.Identity())
        # Of either sign, so that a layer that clips after the last one shows.
        x = torch.randn(4, 3, size_px, size_px, generator=torch.Generator().manual_seed(0))
        with torch.no_grad():
            features, told = body(x), network.eval()(x)
            fits = features.dim() == 2 and features.shape[1] == head.in_features
            if fits and torch.allclose(head(features), told, atol=1e-4):
                return body, head
    raise TrainingDataError(
        "the network does not end in one linear layer, so novelty cannot be measured", "choose another --arch"
    )


def fit_familiarity(features: Floats, junk: Floats) -> Familiarity:
    """The measure that learned cells define.

    Args:
        features: (n, d) of learned cells.
        junk: (m, d) of patches without a cell; m may be 0.
    """
    rows = torch.from_numpy(features.astype(np.float32))
    unit = of_length_one(rows).numpy().astype(np.float64)
    away = unit - unit.mean(axis=0)
    k = min(DIRECTIONS, features.shape[1])
    directions = np.linalg.eigh(away.T @ away)[1][:, ::-1][:, :k].T
    remembered = unit[:: -(-len(unit) // REMEMBERED)] @ directions.T
    weights, bias = _junk_layer(features, junk)
    raw = Familiarity(directions, remembered, weights, bias, np.array([[0.0, 0.0], [1.0, 1.0]]))
    with torch.inference_mode():
        parts = torch.cat([raw.parts(rows[i : i + 256]) for i in range(0, len(rows), 256)]).numpy()
    # A remembered cell is its own nearest: its distance is a little short, like that of one nearest fewer.
    usual, reach = np.quantile(parts.astype(np.float64), (0.5, KNOWN_SHARE), axis=0)
    usual[1] = (usual[1] + reach[1]) / 2
    scale = np.stack([usual, np.maximum(reach - usual, 1e-3)])
    if not len(junk):
        # All cells have the same logit, which must never be the larger part.
        scale[:, 1] = 0.0, 1.0
    return Familiarity(directions, remembered, weights, bias, scale)


def _junk_layer(features: Floats, junk: Floats) -> tuple[Floats, float]:
    """Weights (d,) and bias of a logistic regression, cells and junk weighing alike."""
    if not len(junk):
        return np.zeros(features.shape[1]), -20.0
    centre, spread = features.mean(axis=0), np.maximum(features.std(axis=0), 1e-6)
    rows = (np.concatenate([features, junk]) - centre) / spread
    model = LogisticRegression(C=PENALTY, max_iter=500, class_weight="balanced")
    model.fit(rows, np.arange(len(rows)) >= len(features))
    weights: Floats = model.coef_[0] / spread
    return weights, float(model.intercept_[0] - weights @ centre)


def with_novelty(
    network: torch.nn.Module,
    learned: Patches,
    junk: NDArray[np.uint8],
    classes: int,
    norm: Normalisation,
) -> NoveltyNetwork:
    """The network with a measure of novelty that is fitted on cells it learned from.

    Args:
        network: with its final weights.
        learned: the training part.
        junk: (m, S, S, 3) patches without a cell, none of them among those it is measured on; m may be 0.
        classes: that the network tells apart.
        norm: of its input.

    Raises:
        TrainingDataError: if the network does not end in one linear layer.
    """
    body, head = split_network(network, classes, learned.pixels.shape[1])
    chosen = _like_shares([f"{s.dataset}:{s.code}" for s in learned.samples])
    features = predict_logits(body, learned.pixels[chosen], norm).numpy().astype(np.float64)
    shown = predict_logits(body, junk, norm).numpy().astype(np.float64) if len(junk) else features[:0]
    return NoveltyNetwork(body, head, fit_familiarity(features, shown)).eval()


def novelty_threshold(novelty: NDArray[np.float32] | Floats, sources: Sequence[str]) -> float:
    """The novelty below which `SPARED_SHARE` of known cells lie, every source weighing alike.

    Not the same share in each source: a few odd cells of one would leave nothing to be noticed anywhere.

    Args:
        novelty: (n,) of known cells that were not learned from, the validation part.
        sources: (n,) data set of each.
    """
    sizes = Counter(sources)
    weights = np.array([1 / sizes[name] if sizes[name] >= FEWEST else 0.0 for name in sources])
    if not weights.any():
        weights = np.ones(len(sources))
    return round(float(np.quantile(novelty, SPARED_SHARE, weights=weights, method="inverted_cdf")), 4)


def _like_shares(groups: Sequence[str]) -> list[int]:
    """Positions of at most `FIT_CELLS` cells, evenly taken from each group, small groups whole."""
    names = np.array(groups)
    each = max(2, FIT_CELLS // len(set(groups)))
    chosen: list[int] = []
    for name in sorted(set(groups)):
        members = np.flatnonzero(names == name)
        chosen += members[:: max(1, -(-len(members) // each))].tolist()
    # In a fixed disorder, so that any part of them is of all groups.
    order = np.random.default_rng(0).permutation(len(chosen))
    return [chosen[i] for i in order]
