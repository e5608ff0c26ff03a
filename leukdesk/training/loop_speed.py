"""How near the training loop comes to the same steps on tensors already in memory."""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import numpy as np
import torch

from leukdesk.domain.card import Normalisation
from leukdesk.training.augment import Augmentation
from leukdesk.training.batches import Batch
from leukdesk.training.loop import Fitting
from leukdesk.training.networks import build_network
from leukdesk.training.recipe import LabelledPatches, Recipe, choose_device

if TYPE_CHECKING:
    from collections.abc import Callable

SIDE_PX = 64
NORM = Normalisation((0.5, 0.5, 0.5), (0.25, 0.25, 0.25))


@dataclass(frozen=True, slots=True)
class LoopSpeed:
    """Medians over rounds, all of one run.

    Attributes:
        in_memory: patches a second of bare steps on ready tensors.
        plain: of the loop as the protocol `paper` runs it.
        augmented: of the loop with augmentation, as the protocol `subject` runs it.
        plain_ratio: median over rounds of plain / in_memory.
        augmented_ratio: the same of augmented.
    """

    in_memory: float
    plain: float
    augmented: float
    plain_ratio: float
    augmented_ratio: float


def measure_loop(
    arch: str, batch: int, steps: int, rounds: int, device: str, *, say: Callable[[str], None]
) -> LoopSpeed:
    """Runs the three loops in turn, round after round, so that other work on the machine meets all of them.

    Args:
        arch: name of the network.
        batch: patches a step.
        steps: a loop and round.
        rounds: after one that warms up and does not count.
        device: "auto", "cpu" or "cuda".
        say: is told each round.

    Raises:
        UserError: if the network or the device is unknown.
    """
    patches = _noise(batch * steps)
    device = choose_device(device)
    with tempfile.TemporaryDirectory() as folder:
        plain, augmented = (
            Fitting(
                build_network(arch, 2, seed=1),
                Recipe(1, batch, 1e-4, seed=1, augmentation=augmentation, schedule=False, device=device),
                NORM,
                Path(folder),
                say,
            )
            for augmentation in (None, Augmentation())
        )
        ready = [
            Batch(
                torch.randn(batch, 3, SIDE_PX, SIDE_PX).to(device, memory_format=torch.channels_last),
                torch.from_numpy(patches.labels[:batch]).to(device),
            )
            for _ in range(steps)
        ]
        rows = []
        for k in range(rounds + 1):
            loops: tuple[Callable[[], object], ...] = (
                lambda: [plain.step(shown) for shown in ready],
                lambda: plain.fit_epoch(patches, 0),
                lambda: augmented.fit_epoch(patches, 0),
            )
            speeds = [len(patches.labels) / _seconds(loop) for loop in loops]
            if k:
                rows.append(speeds)
                say(f"round {k}: {', '.join(f'{speed:.1f}' for speed in speeds)} patches/s")
    in_memory_speed, plain_speed, augmented_speed = (median(row[k] for row in rows) for k in range(3))
    return LoopSpeed(
        in_memory_speed,
        plain_speed,
        augmented_speed,
        plain_ratio=median(row[1] / row[0] for row in rows),
        augmented_ratio=median(row[2] / row[0] for row in rows),
    )


def _seconds(loop: Callable[[], object]) -> float:
    started = time.perf_counter()
    loop()
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return time.perf_counter() - started


def _noise(count: int) -> LabelledPatches:
    chance = np.random.default_rng(1)
    pixels = chance.integers(0, 256, (count, SIDE_PX, SIDE_PX, 3), np.uint8)
    return LabelledPatches(pixels, np.arange(count, dtype=np.int64) % 2)
