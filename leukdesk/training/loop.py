"""The training loop: Adam, a cosine of rates, averaged weights, a checkpoint an epoch."""

from __future__ import annotations

import copy
import csv
import io
import math
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch.nn import functional as F  # noqa: N812 - torch's own custom

from leukdesk.domain.errors import TrainingDataError
from leukdesk.files import write_whole
from leukdesk.training.augment import Augmentation, augment
from leukdesk.training.checkpoint import read_checkpoint, write_checkpoint
from leukdesk.training.sampling import balanced_order, epoch_generator, plain_order

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.card import Normalisation

VALIDATION_CELLS = 1000
"""Validation patches after each epoch, evenly taken; they show progress and choose nothing."""
ORDER, CHANGE = 0, 1
"""Purposes of an epoch's random numbers."""


@dataclass(frozen=True, slots=True, eq=False)
class LabelledPatches:
    """Patches with the positions of their classes.

    Attributes:
        pixels: (n, S, S, 3) uint8 RGB.
        labels: (n,) int64.
        weights: (n,) chance of being drawn; None for each once an epoch.
        own_classes: (n, classes) which classes a patch's own laboratory shows; None for all.
    """

    pixels: NDArray[np.uint8]
    labels: NDArray[np.int64]
    weights: torch.Tensor | None = None
    own_classes: torch.Tensor | None = None


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a network is fitted.

    Attributes:
        epochs: in all.
        batch: patches a step.
        lr: highest rate; the cosine ends at a hundredth of it, after a warm-up of a twentieth of all steps.
        seed: of order and augmentation.
        epoch_cells: patches an epoch; None for as many as there are.
        augmentation: None for none.
        label_smoothing: share of each target spread over all classes.
        own_laboratory: share of patches that are compared with the classes of their own laboratory only.
        averaging: decay a step of the averaged weights that are validated and kept; 0 for none.
        schedule: False keeps the rate constant.
        device: "cpu" or "cuda".
    """

    epochs: int
    batch: int
    lr: float
    seed: int
    epoch_cells: int | None = None
    augmentation: Augmentation | None = None
    label_smoothing: float = 0.0
    own_laboratory: float = 0.0
    averaging: float = 0.0
    schedule: bool = True
    device: str = "cpu"


@dataclass(frozen=True, slots=True)
class EpochFigures:
    """What one epoch gave; rows of history.csv."""

    epoch: int
    lr: float
    train_loss: float
    train_accuracy: float
    validation_loss: float
    validation_accuracy: float
    validation_balanced_accuracy: float
    seconds: float


def choose_device(wanted: str) -> str:
    """Turns "auto" into "cuda" where there is one, and into "cpu" where there is none.

    Raises:
        TrainingDataError: if CUDA is asked for and missing.
    """
    if wanted == "auto":
        return "cuda" if torch.cuda.is_available() else "cpu"
    if wanted not in {"cpu", "cuda"} or (wanted == "cuda" and not torch.cuda.is_available()):
        raise TrainingDataError(f"there is no device {wanted!r} here", "use --device auto")
    return wanted


def network_input(pixels: NDArray[np.uint8]) -> torch.Tensor:
    """(n, S, S, 3) uint8 → (n, 3, S, S) float from 0 to 1."""
    return torch.from_numpy(np.ascontiguousarray(pixels)).permute(0, 3, 1, 2).float().div_(255)


def normalise(x: torch.Tensor, norm: Normalisation) -> torch.Tensor:
    """Scales RGB from 0 to 1 as the card states."""
    mean = torch.tensor(norm.mean, device=x.device).view(1, 3, 1, 1)
    std = torch.tensor(norm.std, device=x.device).view(1, 3, 1, 1)
    return (x - mean) / std


def predict_logits(
    network: torch.nn.Module,
    pixels: NDArray[np.uint8],
    norm: Normalisation,
    device: str = "cpu",
    *,
    half: bool = False,
    batch: int = 64,
) -> torch.Tensor:
    """Logits (n, classes) of patches without augmentation, fp32 unless `half` asks for bf16."""
    network.eval()
    rows = []
    with torch.inference_mode(), torch.autocast(device, torch.bfloat16, enabled=half):
        for i in range(0, len(pixels), batch):
            x = normalise(network_input(pixels[i : i + batch]).to(device), norm)
            rows.append(network(x.contiguous(memory_format=torch.channels_last)).float().cpu())
    return torch.cat(rows)


class Fitting:
    """One run of the loop, from its checkpoint or from the start.

    Args:
        network: with fresh weights.
        recipe: how to fit it.
        norm: of its input.
        folder: of the checkpoint and history.csv.
        say: is told the progress, a sentence at a time.
    """

    def __init__(
        self,
        network: torch.nn.Module,
        recipe: Recipe,
        norm: Normalisation,
        folder: Path,
        say: Callable[[str], None],
    ) -> None:
        self._recipe, self._norm, self._folder, self._say = recipe, norm, folder, say
        self._network = network.to(recipe.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._averaged = copy.deepcopy(self._network) if recipe.averaging else self._network
        self._optimizer = torch.optim.Adam(self._network.parameters(), lr=recipe.lr, fused=True)
        self._half = recipe.device == "cuda" or _bf16_pays()
        self._history: list[EpochFigures] = []

    @property
    def history(self) -> tuple[EpochFigures, ...]:
        """Of the epochs done so far."""
        return tuple(self._history)

    def run(self, train: LabelledPatches, validation: LabelledPatches, *, resume: bool) -> torch.nn.Module:
        """Fits the network and returns the one to keep (averaged, if the recipe says so).

        Raises:
            TrainingDataError: if the checkpoint to resume from belongs to another recipe, or the loss is
                no number any more.
        """
        if resume:
            self._load()
        for epoch in range(len(self._history), self._recipe.epochs):
            started = time.monotonic()
            loss, accuracy, lr = self._epoch(train, epoch, started)
            if not math.isfinite(loss):
                raise TrainingDataError("the loss is no number any more", "start again with a smaller --lr")
            figures = self._validate(validation)
            row = EpochFigures(epoch + 1, lr, loss, accuracy, *figures, seconds=time.monotonic() - started)
            self._history.append(row)
            self._save()
            self._say(self._sentence(row))
        kept: torch.nn.Module = self._averaged.eval()
        return kept

    def _epoch(self, train: LabelledPatches, epoch: int, started: float) -> tuple[float, float, float]:
        recipe = self._recipe
        order_chance = epoch_generator(recipe.seed, epoch, ORDER)
        change_chance = epoch_generator(recipe.seed, epoch, CHANGE)
        count = recipe.epoch_cells or len(train.labels)
        if train.weights is None:
            order = plain_order(len(train.labels), order_chance)[:count]
        else:
            order = balanced_order(train.weights, count, order_chance)
        # A last batch of one patch has no batch statistics.
        steps = max(1, math.ceil(len(order) / recipe.batch) - (len(order) % recipe.batch == 1))
        labels = torch.from_numpy(train.labels)
        total_loss = total_right = total = 0.0
        lr = recipe.lr
        self._network.train()
        for step in range(steps):
            lr = self._set_rate(epoch * steps + step, recipe.epochs * steps)
            chosen = order[step * recipe.batch : (step + 1) * recipe.batch]
            x = network_input(train.pixels[chosen.numpy()])
            if recipe.augmentation:
                x = augment(x, recipe.augmentation, change_chance)
            rivals = self._rivals(train.own_classes, chosen, change_chance)
            loss, right = self._step(x, labels[chosen], rivals)
            total_loss += loss * len(chosen)
            total_right += right
            total += len(chosen)
            if step % 50 == 49:
                self._say_pace(epoch, step + 1, steps, total_loss / total, started)
        return total_loss / total, total_right / total, lr

    def _rivals(
        self, own_classes: torch.Tensor | None, chosen: torch.Tensor, chance: torch.Generator
    ) -> torch.Tensor | None:
        """(n, classes) which classes each patch is compared with; None for all."""
        if own_classes is None or self._recipe.own_laboratory <= 0:
            return None
        freely = torch.rand((len(chosen), 1), generator=chance) >= self._recipe.own_laboratory
        return own_classes[chosen] | freely

    def _step(
        self, x: torch.Tensor, labels: torch.Tensor, rivals: torch.Tensor | None
    ) -> tuple[float, float]:
        device = self._recipe.device
        labels = labels.to(device)
        x = normalise(x.to(device), self._norm).contiguous(memory_format=torch.channels_last)
        with torch.autocast(device, torch.bfloat16, enabled=self._half):
            logits = self._network(x)
        logits = logits.float()
        loss = compared_loss(logits, labels, rivals, self._recipe.label_smoothing)
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        self._optimizer.step()
        self._average()
        return float(loss.detach()), float((logits.argmax(1) == labels).sum())

    def _average(self) -> None:
        if self._averaged is self._network:
            return
        # Early on, a slow average would still remember the random start.
        done = int(self._optimizer.state[next(self._network.parameters())]["step"])
        share = 1 - min(self._recipe.averaging, (1 + done) / (10 + done))
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
            "network": self._network.state_dict(),
            "averaged": self._averaged.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "history": [asdict(row) for row in self._history],
        }
        write_checkpoint(self._folder, state)
        write_whole(self._folder / "history.csv", history_csv(self._history).encode())

    def _load(self) -> None:
        state: dict[str, Any] | None = read_checkpoint(self._folder)
        if state is None:
            self._say("no checkpoint yet: starting from the beginning")
            return
        if state["recipe"] != asdict(self._recipe):
            raise TrainingDataError(
                "the checkpoint belongs to a run with other options", "resume with the options of that run"
            )
        self._network.load_state_dict(state["network"])
        self._averaged.load_state_dict(state["averaged"])
        self._optimizer.load_state_dict(state["optimizer"])
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
        return (
            f"epoch {row.epoch} of {self._recipe.epochs}: loss {row.train_loss:.3f}, validation loss "
            f"{row.validation_loss:.3f}, accuracy {row.train_accuracy:.3f}, validation accuracy "
            f"{row.validation_accuracy:.3f} (balanced {row.validation_balanced_accuracy:.3f}), "
            f"{row.seconds:.0f} s"
        )


def compared_loss(
    logits: torch.Tensor, labels: torch.Tensor, rivals: torch.Tensor | None, smoothing: float
) -> torch.Tensor:
    """Mean cross-entropy, each patch held only against its rivals.

    Where every blast comes from one laboratory and most other cells from another, telling the laboratories
    apart lowers the plain loss. A patch that is held against the classes of its own laboratory alone gives
    no reason to.

    Args:
        logits: (n, classes).
        labels: (n,) positions of the classes; each among its own rivals.
        rivals: (n, classes) bool; None for all classes.
        smoothing: share of each target that is spread over the rivals.
    """
    if rivals is None:
        return F.cross_entropy(logits, labels, label_smoothing=smoothing)
    told = logits.masked_fill(~rivals, -torch.inf).log_softmax(dim=1).masked_fill(~rivals, 0)
    even = told.sum(dim=1) / rivals.sum(dim=1)
    own = told.gather(1, labels[:, None]).squeeze(1)
    return -((1 - smoothing) * own + smoothing * even).mean()


def history_csv(rows: list[EpochFigures]) -> str:
    """The text of history.csv."""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(EpochFigures.__dataclass_fields__), lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(row) for row in rows)
    return text.getvalue()


def _bf16_pays() -> bool:
    """Whether the processor multiplies bf16 in hardware; elsewhere autocast is slower than fp32."""
    return bool(torch.cpu._is_avx512_bf16_supported())  # noqa: SLF001 - torch has no public question for it
