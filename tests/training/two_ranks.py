"""One of the processes that fit a tiny network together; writes down what it saw. Started by torchrun."""

from __future__ import annotations

import copy
import json
import runpy
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import distributed
from torch.nn.functional import cross_entropy

from leukdesk.domain.card import Normalisation
from leukdesk.training.loop import Fitting
from leukdesk.training.ranks import ranks_of_environment
from leukdesk.training.recipe import LabelledPatches, Recipe

if TYPE_CHECKING:
    from leukdesk.training.batches import Batch

PATCHES, BATCH = 21, 8


class Watched(Fitting):
    """Keeps which patches came, and whether the gradients were the mean of both half-batches'."""

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)
        self.seen: list[list[int]] = []
        self.mean_of_halves: list[bool] = []

    def step(self, batch: Batch) -> torch.Tensor:
        before = copy.deepcopy(self._network)
        result = super().step(batch)
        halves: list = [None, None]
        distributed.all_gather_object(halves, (batch.x, batch.labels))
        gradients = [self._gradients(before, *half) for half in halves]
        expected = [(one + other) / 2 for one, other in zip(*gradients, strict=True)]
        own = [weight.grad for weight in self._network.parameters()]
        self.mean_of_halves.append(
            all(torch.allclose(a, b, rtol=1e-4, atol=1e-6) for a, b in zip(own, expected, strict=True))
        )
        self.seen.append(batch.labels.tolist())
        return result

    def _gradients(
        self, network: torch.nn.Module, x: torch.Tensor, labels: torch.Tensor
    ) -> list[torch.Tensor]:
        network = copy.deepcopy(network).train()
        with torch.autocast("cpu", torch.bfloat16, enabled=self._half):
            logits = network(x)
        cross_entropy(logits.float(), labels).backward()
        return [weight.grad for weight in network.parameters()]


def main(out: Path) -> None:
    conftest = runpy.run_path(str(Path(__file__).with_name("conftest.py")), run_name="conftest")
    # A class of its own for each patch tells which patches came.
    pixels = np.random.default_rng(3).integers(0, 256, (PATCHES, 64, 64, 3), np.uint8)
    patches = LabelledPatches(pixels, np.arange(PATCHES, dtype=np.int64))
    torch.manual_seed(5)
    network = conftest["TinyNet"](PATCHES)
    with ranks_of_environment() as ranks:
        recipe = Recipe(epochs=2, batch=BATCH, lr=1e-3, seed=4)
        norm = Normalisation((0.5, 0.5, 0.5), (0.25, 0.25, 0.25))
        run = Watched(network, recipe, norm, out / f"run-{ranks.rank}", lambda _: None, ranks=ranks)
        run.run(patches, patches, resume=False)
        told = {
            "seen": run.seen,
            "mean_of_halves": run.mean_of_halves,
            "weights": [float(weight.detach().double().sum()) for weight in network.parameters()],
            "losses": [row.train_loss for row in run.history],
            "validation": [row.validation_loss for row in run.history],
        }
        (out / f"rank-{ranks.rank}.json").write_text(json.dumps(told), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
