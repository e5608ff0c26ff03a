"""A network that is taught not to see whose cell it looks at.

All cells of a subject have one label, so knowing the subject again is as good as knowing the cell: a network
that does so is right in training and wrong in the next patient. A guesser tries to tell from the network's
features which of the subjects of the same class a cell is of; what it learns flows back into the network with
the sign turned, so that the features come to hold less of it. Among subjects of one class only, since the
class itself must stay readable. Source: gradient reversal, Ganin and Lempitsky, ICML 2015.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812 - torch's own custom

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.training.datasets import Sample

HIDDEN = 256
"""Units of the guesser's one hidden layer."""


@dataclass(frozen=True, slots=True, eq=False)
class SubjectGroups:
    """Subjects of training patches, numbered apart for each class.

    Attributes:
        of_patch: (n,) int64, the group of each patch; -1 where nobody knows the subject.
        alike: (groups, groups) bool, which groups are of the same data set and class.
    """

    of_patch: torch.Tensor
    alike: torch.Tensor

    @classmethod
    def of(cls, samples: Sequence[Sample]) -> SubjectGroups:
        """The groups of a training part."""
        keys = [(s.dataset, s.code, s.subject) if s.subject else None for s in samples]
        groups = sorted({key for key in keys if key})
        place = {key: i for i, key in enumerate(groups)}
        kinds = {kind: i for i, kind in enumerate(sorted({key[:2] for key in groups}))}
        kind = torch.tensor([kinds[key[:2]] for key in groups], dtype=torch.int64)
        of_patch = torch.tensor([place[key] if key else -1 for key in keys], dtype=torch.int64)
        return cls(of_patch, kind[:, None] == kind[None, :])


class _Turned(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: torch.Tensor, strength: float) -> torch.Tensor:
        ctx.strength = strength
        return x.view_as(x)

    @staticmethod
    def backward(ctx: Any, *gradients: torch.Tensor) -> tuple[torch.Tensor, None]:
        return -ctx.strength * gradients[0], None


class BlindedNetwork(nn.Module):
    """A network with a guesser of subjects at its last layer: what is fitted together.

    Args:
        network: ends in a linear layer, whose input are the features.
        groups: how many groups of subjects there are.
        seed: of the guesser's weights.
    """

    def __init__(self, network: nn.Module, groups: int, seed: int) -> None:
        super().__init__()
        self.network = network
        last = [layer for layer in network.modules() if isinstance(layer, nn.Linear)][-1]
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            self.guesser = nn.Sequential(
                nn.Linear(last.in_features, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, groups)
            )
        self._last = (last,)  # in a tuple, so that it is not registered a second time

    def forward(self, x: torch.Tensor, strength: float) -> tuple[torch.Tensor, torch.Tensor]:
        """(n, 3, S, S) → logits (n, classes) and guesses (n, groups); `strength` of the turned gradient."""
        features: list[torch.Tensor] = []
        # Only for this pass: the network alone is what is kept and exported.
        listening = self._last[0].register_forward_pre_hook(lambda _, inputs: features.append(inputs[0]))
        try:
            logits = self.network(x)
        finally:
            listening.remove()
        turned: torch.Tensor = _Turned.apply(features[0].float(), strength)  # type: ignore[no-untyped-call]
        return logits, self.guesser(turned)


def guess_loss(guesses: torch.Tensor, groups: torch.Tensor, alike: torch.Tensor) -> torch.Tensor:
    """Mean cross-entropy of guesses among the groups of a patch's own kind; 0 where no subject is known.

    Args:
        guesses: (n, groups).
        groups: (n,) of each patch; -1 for an unknown subject.
        alike: (groups, groups) bool.
    """
    known = groups >= 0
    own = groups.clamp_min(0)
    told = guesses.float().masked_fill(~alike[own], -torch.inf)
    losses = F.cross_entropy(told, own, reduction="none")
    return (losses * known).sum() / known.sum().clamp_min(1)
