"""The training loop: Adam, a cosine of rates, averaged weights, a checkpoint an epoch."""

from __future__ import annotations

import copy
import hashlib
import math
import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch.nn import functional as F  # noqa: N812 - torch's own custom

from leukdesk.domain.errors import TrainingDataError
from leukdesk.training.batches import Batches
from leukdesk.training.blindness import BlindedNetwork, guess_loss
from leukdesk.training.checkpoint import read_checkpoint, write_checkpoint
from leukdesk.training.history import EpochFigures, write_history
from leukdesk.training.predicting import predict_logits
from leukdesk.training.ranks import ALONE
from leukdesk.training.sampling import balanced_order, epoch_generator, plain_order

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leukdesk.domain.card import Normalisation
    from leukdesk.training.batches import Batch
    from leukdesk.training.blindness import SubjectGroups
    from leukdesk.training.ranks import Ranks
    from leukdesk.training.recipe import LabelledPatches, Recipe

VALIDATION_CELLS = 1000
"""Validation patches after each epoch, evenly taken; they show progress and choose nothing."""
BLIND_BY = 0.3
"""Share of all steps over which the subject's removal grows to its full strength."""
ORDER, CHANGE = 0, 1
"""Purposes of an epoch's random numbers; every rank changes its patches by chance of its own."""


class DivergedError(TrainingDataError):
    """The loss is no number any more: the learning rate is too high for this network."""


class Fitting:
    """One run of the loop, from its checkpoint or from the start.

    Args:
        network: with fresh weights.
        recipe: how to fit it.
        norm: of its input.
        folder: of the checkpoint and history.csv.
        say: is told the progress, a sentence at a time.
        ranks: the processes that fit it together; a batch is that of all of them.
        subjects: of the training part, that the network is to be made blind for; None for not.
    """

    def __init__(
        self,
        network: torch.nn.Module,
        recipe: Recipe,
        norm: Normalisation,
        folder: Path,
        say: Callable[[str], None],
        *,
        ranks: Ranks = ALONE,
        subjects: SubjectGroups | None = None,
    ) -> None:
        self._recipe, self._norm, self._folder, self._say = recipe, norm, folder, say
        self._ranks = ranks
        self._network = network.to(recipe.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._averaged = copy.deepcopy(self._network) if recipe.averaging else self._network
        self._alike: torch.Tensor | None = None
        fitted = self._network
        if recipe.blindness > 0 and subjects is not None:
            self._alike = subjects.alike.to(recipe.device)
            fitted = BlindedNetwork(self._network, len(subjects.alike), recipe.seed).to(recipe.device)
        self._fitted, self._joined = fitted, ranks.joined(fitted)
        self._optimizer = torch.optim.Adam(fitted.parameters(), lr=recipe.lr, fused=True)
        self._half = recipe.device == "cuda" or _bf16_pays()
        self._history: list[EpochFigures] = []
        self._done, self._progress = 0, 0.0
        self._data = ""

    @property
    def history(self) -> tuple[EpochFigures, ...]:
        """Of the epochs done so far."""
        return tuple(self._history)

    def run(self, train: LabelledPatches, validation: LabelledPatches, *, resume: bool) -> torch.nn.Module:
        """Fits the network and returns the one to keep (averaged, if the recipe says so).

        Raises:
            TrainingDataError: if the checkpoint to resume from belongs to another recipe or other data.
            DivergedError: if the loss is no number any more.
        """
        self._data = _fingerprint(train, validation)
        if resume:
            self._load()
        for epoch in range(len(self._history), self._recipe.epochs):
            started = time.monotonic()
            loss, accuracy, lr = self.fit_epoch(train, epoch)
            if not math.isfinite(loss):
                raise DivergedError("the loss is no number any more", "start again with a smaller --lr")
            # One process validates, and the sum over all of them tells the others.
            told = self._validate(validation) if self._ranks.first else (0.0, 0.0, 0.0)
            missed, right, balanced = self._ranks.total(*told)
            seconds = time.monotonic() - started
            row = EpochFigures(epoch + 1, lr, loss, accuracy, missed, right, balanced, seconds)
            self._history.append(row)
            if self._ranks.first:
                self._save()
            self._say(self._sentence(row))
        kept: torch.nn.Module = self._averaged.eval()
        return kept

    def fit_epoch(self, train: LabelledPatches, epoch: int) -> tuple[float, float, float]:
        """Shows the patches of one epoch; returns mean loss, accuracy and the last learning rate.

        Args:
            train: the training part.
            epoch: from 0.
        """
        started = time.monotonic()
        recipe = self._recipe
        device = recipe.device
        batches = Batches(train, recipe, self._norm)
        change_chance = epoch_generator(recipe.seed, epoch, CHANGE + self._ranks.rank, device)
        order = self._order(train, epoch).to(device)
        bounds = batch_bounds(len(order), recipe.batch, self._ranks.count)
        # Sums stay on the device: a question to a GPU waits for all that it was given.
        sums = torch.zeros(2, device=device)
        seen, lr = 0, recipe.lr
        self._joined.train()
        for step, (start, end) in enumerate(bounds):
            lr = self._set_rate(epoch * len(bounds) + step, recipe.epochs * len(bounds))
            chosen = self._ranks.share(order[start:end])
            sums += self.step(batches.make(chosen, change_chance))
            seen += len(chosen)
            if step % 50 == 49:
                self._say_pace(epoch, step + 1, len(bounds), float(sums[0]) / seen, started)
        loss_sum, right_sum, total = self._ranks.total(*sums.tolist(), seen)
        return loss_sum / total, right_sum / total, lr

    def step(self, batch: Batch) -> torch.Tensor:
        """One step of the optimiser; returns the sum of losses and how many were right, (2,)."""
        recipe = self._recipe
        hidden: torch.Tensor | float = 0.0
        with torch.autocast(recipe.device, torch.bfloat16, enabled=self._half):
            if self._alike is None:
                logits = self._joined(batch.x)
            else:
                logits, guesses = self._joined(
                    batch.x, recipe.blindness * min(1.0, self._progress / BLIND_BY)
                )
                assert batch.groups is not None  # noqa: S101 - where groups are guessed, they were given
                hidden = guess_loss(guesses, batch.groups, self._alike)
        logits = logits.float()
        loss = batch.loss(logits, recipe.label_smoothing)
        self._optimizer.zero_grad(set_to_none=True)
        (loss + hidden).backward()  # type: ignore[no-untyped-call]
        self._optimizer.step()
        self._done += 1
        self._average()
        right = (logits.argmax(1) == batch.labels).sum()
        return torch.stack([loss.detach() * len(batch.labels), right])

    def _order(self, train: LabelledPatches, epoch: int) -> torch.Tensor:
        chance = epoch_generator(self._recipe.seed, epoch, ORDER)
        count = self._recipe.epoch_cells or len(train.labels)
        if train.weights is None:
            return plain_order(len(train.labels), chance)[:count]
        return balanced_order(train.weights, count, chance)

    def _average(self) -> None:
        if self._averaged is self._network:
            return
        # Early on, a slow average would still remember the random start.
        share = 1 - min(self._recipe.averaging, (1 + self._done) / (10 + self._done))
        with torch.no_grad():
            # One call for all: a loop over 160 tensors costs a tenth of the step.
            torch._foreach_lerp_(list(self._averaged.parameters()), list(self._network.parameters()), share)
            for kept, new in zip(self._averaged.buffers(), self._network.buffers(), strict=True):
                if kept.is_floating_point():
                    kept.lerp_(new, share)
                else:
                    kept.copy_(new)

    def _set_rate(self, step: int, steps: int) -> float:
        recipe = self._recipe
        self._progress = step / steps
        lr = recipe.lr
        if recipe.schedule:
            warm = max(1, steps // 20)
            cosine = 0.5 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm)))
            lr *= (step + 1) / warm if step < warm else 0.01 + 0.99 * cosine
        for group in self._optimizer.param_groups:
            group["lr"] = lr
        return lr

    def _validate(self, validation: LabelledPatches) -> tuple[float, float, float]:
        step = math.ceil(len(validation.labels) / VALIDATION_CELLS)
        labels = torch.from_numpy(validation.labels[::step])
        device = self._recipe.device
        pixels = validation.pixels[::step]
        logits = predict_logits(self._averaged, pixels, self._norm, device, half=self._half)
        right = (logits.argmax(1) == labels).double()
        by_class = [right[labels == c].mean() for c in range(int(labels.max()) + 1) if (labels == c).any()]
        loss = F.cross_entropy(logits, labels)
        return float(loss), float(right.mean()), float(torch.stack(by_class).mean())

    def _save(self) -> None:
        state = {
            "recipe": asdict(self._recipe),
            "data": self._data,
            "network": self._fitted.state_dict(),
            "averaged": self._averaged.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "history": [asdict(row) for row in self._history],
        }
        write_checkpoint(self._folder, state)
        write_history(self._history, self._folder)

    def _load(self) -> None:
        state: dict[str, Any] | None = read_checkpoint(self._folder)
        if state is None:
            self._say("no checkpoint yet: starting from the beginning")
            return
        same = state["recipe"] == asdict(self._recipe) and state.get("data") == self._data
        if not same or not _fits(state["network"], self._fitted):
            raise TrainingDataError(
                "the checkpoint belongs to a run with other options or other data",
                "resume with the options and the data of that run",
            )
        self._fitted.load_state_dict(state["network"])
        self._averaged.load_state_dict(state["averaged"])
        self._optimizer.load_state_dict(state["optimizer"])
        self._done = int(self._optimizer.state[next(self._network.parameters())]["step"])
        self._history = [EpochFigures(**row) for row in state["history"]]
        self._say(f"resumed after epoch {len(self._history)} of {self._recipe.epochs}")

    def _say_pace(self, epoch: int, step: int, steps: int, loss: float, started: float) -> None:
        pace = (time.monotonic() - started) / step
        left = pace * ((self._recipe.epochs - epoch) * steps - step)
        self._say(
            f"epoch {epoch + 1} of {self._recipe.epochs}, step {step} of {steps}: loss {loss:.3f}, "
            f"{self._recipe.batch / pace:.0f} patches/s, {left / 60:.0f} min left"
        )

    def _sentence(self, row: EpochFigures) -> str:
        left = row.seconds * (self._recipe.epochs - row.epoch)
        return (
            f"epoch {row.epoch} of {self._recipe.epochs}: loss {row.train_loss:.3f}, validation loss "
            f"{row.validation_loss:.3f}, accuracy {row.train_accuracy:.3f}, validation accuracy "
            f"{row.validation_accuracy:.3f} (balanced {row.validation_balanced_accuracy:.3f}), "
            f"{row.seconds:.0f} s, {left / 60:.0f} min left"
        )


def batch_bounds(count: int, batch: int, ranks: int) -> list[tuple[int, int]]:
    """Where the batches of an epoch begin and end.

    A rest too small to give every rank two patches (one alone has no batch statistics) joins the batch
    before, so that every patch is shown.
    """
    whole, rest = divmod(count, batch)
    steps = max(1, whole + (rest >= 2 * ranks))
    return [(step * batch, count if step == steps - 1 else (step + 1) * batch) for step in range(steps)]


def _fingerprint(*parts: LabelledPatches) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(np.ascontiguousarray(part.pixels).data)
        digest.update(np.ascontiguousarray(part.labels).data)
    return digest.hexdigest()


def _fits(state: dict[str, torch.Tensor], network: torch.nn.Module) -> bool:
    own = network.state_dict()
    return {k: v.shape for k, v in state.items()} == {k: v.shape for k, v in own.items()}


def _bf16_pays() -> bool:
    """Whether the processor multiplies bf16 in hardware; elsewhere autocast is slower than fp32."""
    return bool(torch.cpu._is_avx512_bf16_supported())  # noqa: SLF001 - torch has no public question for it
