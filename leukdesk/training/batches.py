"""What a step is shown: patches changed and mixed by chance, and what they are held against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from leukdesk.training.augment import augment
from leukdesk.training.losses import compared_losses
from leukdesk.training.predicting import network_input, normalise

if TYPE_CHECKING:
    from leukdesk.domain.card import Normalisation
    from leukdesk.training.recipe import LabelledPatches, Recipe

MIXED_MOST = 0.5
"""Greatest share that the patch shining through has; the first patch always has the larger."""


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Patches of one step, all on the recipe's device.

    Attributes:
        x: (n, 3, S, S) normalised.
        labels: (n,) int64.
        rivals: (n, classes) which classes each patch is compared with; None for all.
        groups: (n,) int64 groups of subjects, -1 for unknown ones; None where nobody asks.
        second: (n,) int64 labels of the patches that shine through; None where none do.
        share: (n,) of those patches.
    """

    x: torch.Tensor
    labels: torch.Tensor
    rivals: torch.Tensor | None = None
    groups: torch.Tensor | None = None
    second: torch.Tensor | None = None
    share: torch.Tensor | None = None

    def loss(self, logits: torch.Tensor, smoothing: float) -> torch.Tensor:
        """Mean loss of logits (n, classes); a mixed patch is held to both of its labels by their shares."""
        losses = compared_losses(logits, self.labels, self.rivals, smoothing)
        if self.second is not None and self.share is not None:
            others = compared_losses(logits, self.second, self.rivals, smoothing)
            losses = losses + self.share * (others - losses)
        return losses.mean()


class Batches:
    """Makes batches of a training part, which lies whole on the recipe's device.

    Args:
        train: the training part; a GPU holds 80,000 patches in a gigabyte.
        recipe: of the changes.
        norm: of the network's input.
    """

    def __init__(self, train: LabelledPatches, recipe: Recipe, norm: Normalisation) -> None:
        def placed(values: torch.Tensor | None) -> torch.Tensor | None:
            return None if values is None else values.to(recipe.device)

        self._recipe, self._norm = recipe, norm
        self._pixels = torch.from_numpy(train.pixels).to(recipe.device)
        self._labels = torch.from_numpy(train.labels).to(recipe.device)
        self._own_classes = placed(train.own_classes) if recipe.own_laboratory > 0 else None
        self._laboratories = placed(train.laboratories) if recipe.mixing > 0 else None
        self._groups = placed(train.subjects.of_patch) if train.subjects and recipe.blindness > 0 else None

    def make(self, chosen: torch.Tensor, chance: torch.Generator) -> Batch:
        """The batch of some patches.

        Args:
            chosen: (n,) positions in the training part, on the device.
            chance: for changes, mixing and comparisons, on the device.
        """
        x = network_input(self._pixels[chosen])
        if self._recipe.augmentation:
            x = augment(x, self._recipe.augmentation, chance)
        labels, rivals, second, share = self._labels[chosen], None, None, None
        if self._own_classes is not None:
            freely = torch.rand((len(chosen), 1), generator=chance, device=chosen.device)
            rivals = self._own_classes[chosen] | (freely >= self._recipe.own_laboratory)
        if self._laboratories is not None:
            partner = partners(self._laboratories[chosen], chance)
            share = torch.rand(len(chosen), generator=chance, device=chosen.device) * MIXED_MOST
            mixed = torch.rand(len(chosen), generator=chance, device=chosen.device) < self._recipe.mixing
            share = share * mixed * (partner != torch.arange(len(chosen), device=chosen.device))
            x = x + share.view(-1, 1, 1, 1) * (x[partner] - x)
            second = labels[partner]
            # Whoever is compared freely is so with what shines through as well.
            rivals = rivals if rivals is None else rivals | rivals[partner]
        groups = None if self._groups is None else self._groups[chosen]
        x = normalise(x, self._norm).contiguous(memory_format=torch.channels_last)
        return Batch(x, labels, rivals, groups, second, share)


def partners(laboratories: torch.Tensor, chance: torch.Generator) -> torch.Tensor:
    """For each patch the position of another one of its laboratory, (n,); its own where there is none.

    Patches of one laboratory only: a mixture of two would itself show which laboratories have which cells.
    """
    count, device = len(laboratories), laboratories.device
    order = torch.argsort(laboratories + torch.rand(count, generator=chance, device=device))
    partner = torch.empty_like(order)
    partner[order] = order.roll(1)
    alike = laboratories[partner] == laboratories
    return torch.where(alike, partner, torch.arange(count, device=device))
