"""Training of the finder's network: what `leukdesk train-finder` does."""

from __future__ import annotations

import csv
import queue
import threading
from copy import deepcopy
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from leukdesk.domain.errors import TrainingDataError
from leukdesk.files import ensure_writable
from leukdesk.imaging.cell_maps import FILE
from leukdesk.imaging.evaluation.annotated import Half, learning_fields
from leukdesk.imaging.lessons.views import photograph, view_of
from leukdesk.training.checkpoint import read_checkpoint, write_checkpoint
from leukdesk.training.datasets import CSV_NAME, read_pictures
from leukdesk.training.finder_lessons import prepare_lessons
from leukdesk.training.finder_network import FinderNetwork, export, loss_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.imaging.lessons.truth import Lesson
    from leukdesk.training.finder_lessons import Lessons

SCENE_SHARE, FIELD_SHARE = 0.3, 0.25
"""Whole pictures of cells, and annotated fields, among all that are photographed."""
AVERAGING = 0.998
"""Decay a step of the averaged weights."""
REPORT_STEPS, SAVE_STEPS = 50, 200
AHEAD = 6
"""Batches that are made ahead."""

Parts = dict[str, FinderNetwork | torch.optim.Optimizer | torch.optim.lr_scheduler.OneCycleLR]


@dataclass(frozen=True, slots=True)
class FinderRun:
    """The options of a run.

    Attributes:
        data: a cells.csv, or the folder that holds it.
        out: folder of the run.
        steps: of the optimiser.
        batch: views a step.
        fields: how many are laid together to learn from.
        half: of the annotated fields to learn from.
        lr: highest learning rate.
        seed: of all chance.
        resume: whether to go on from the checkpoint in `out`.
    """

    data: Path
    out: Path
    steps: int
    batch: int
    fields: int
    half: Half
    lr: float
    seed: int
    resume: bool


def train_finder(run: FinderRun, say: Callable[[str], None]) -> Path:
    """Trains the network and writes it as ONNX; returns the file's path.

    Raises:
        TrainingDataError: if the data will not do, or a checkpoint belongs to another run.
        UserError: if a file cannot be written.
    """
    ensure_writable(run.out)
    lessons = prepare_lessons(
        read_pictures(run.data), learning_fields(_folder(run.data), run.half), run.fields, run.seed, say
    )
    torch.manual_seed(run.seed)
    network = FinderNetwork()
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # missing in torch's stub
    averaged = _fit(network, lessons, run, say)
    path = run.out / FILE
    export(averaged, path)
    say(f"written: {path}")
    return path


def _fit(
    network: FinderNetwork, lessons: Lessons, run: FinderRun, say: Callable[[str], None]
) -> FinderNetwork:
    averaged = deepcopy(network).eval()
    optimiser = torch.optim.AdamW(network.parameters(), lr=run.lr, weight_decay=1e-4)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, run.lr, total_steps=run.steps, pct_start=0.1)
    parts: Parts = {"network": network, "averaged": averaged, "optimiser": optimiser, "schedule": schedule}
    done = _resumed(parts, run) if run.resume else 0
    history = run.out / "history.csv"
    started, loss_sum = perf_counter(), 0.0
    for step, (fed, truth, known) in enumerate(_Ahead(lessons, run, done), start=done + 1):
        network.train()
        loss = loss_of(network(fed.contiguous(memory_format=torch.channels_last)), truth, known)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]  # torch's own stub has no types here
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        _average(averaged, network, min(AVERAGING, step / (step + 20)))
        loss_sum += float(loss.detach())
        if step % REPORT_STEPS == 0:
            left = (perf_counter() - started) / (step - done) * (run.steps - step) / 60
            say(f"step {step} of {run.steps}: loss {loss_sum / REPORT_STEPS:.4f}, {left:.0f} min left")
            with history.open("a", newline="", encoding="utf-8") as table:
                csv.writer(table).writerow([step, f"{loss_sum / REPORT_STEPS:.6f}"])
            loss_sum = 0.0
        if step % SAVE_STEPS == 0 or step == run.steps:
            state = {name: part.state_dict() for name, part in parts.items()}
            write_checkpoint(run.out, state | {"step": step, "options": _identity(run)})
    return averaged


def _resumed(parts: Parts, run: FinderRun) -> int:
    """Sets the parts to the checkpoint's state; returns its step, 0 where there is none."""
    state = read_checkpoint(run.out)
    if state is None:
        return 0
    if state.get("options") != _identity(run):
        raise TrainingDataError(
            f"the checkpoint in '{run.out}' belongs to a run with other options",
            "give the same options, or another folder",
        )
    for name, part in parts.items():
        part.load_state_dict(state[name])
    return int(state["step"])


def _identity(run: FinderRun) -> str:
    # The data may be moved as a whole, and named by its folder or its table; both are the same data.
    table = (run.data / CSV_NAME if run.data.is_dir() else run.data).resolve()
    data = f"{table.parent.name}/{table.name}"
    return f"{run.steps} {run.batch} {run.fields} {run.half} {run.lr} {run.seed} {data}"


class _Ahead:
    """The batches of the steps that are left, each by its own seed, made ahead in a thread."""

    def __init__(self, lessons: Lessons, run: FinderRun, done: int) -> None:
        self._queue: queue.Queue[tuple[Tensor, Tensor, Tensor] | BaseException] = queue.Queue(AHEAD)
        self._lessons, self._run, self._left = lessons, run, range(done, run.steps)
        self._taken = 0
        threading.Thread(target=self._make, daemon=True).start()

    def __iter__(self) -> _Ahead:
        return self

    def __next__(self) -> tuple[Tensor, Tensor, Tensor]:
        if self._taken == len(self._left):
            raise StopIteration
        batch = self._queue.get()
        if isinstance(batch, BaseException):
            raise batch
        self._taken += 1
        return batch

    def _make(self) -> None:
        try:
            for step in self._left:
                self._queue.put(self._batch(np.random.default_rng([self._run.seed, step])))
        except Exception as error:  # noqa: BLE001 - handed to the thread that waits for batches
            self._queue.put(error)

    def _batch(self, rng: np.random.Generator) -> tuple[Tensor, Tensor, Tensor]:
        views: list[tuple[NDArray[np.float32], ...]] = []
        while len(views) < self._run.batch:
            of, most = self._chosen(rng.random())
            picture = photograph(of[int(rng.integers(len(of)))], rng)
            views += [view_of(picture, rng) for _ in range(min(most, self._run.batch - len(views)))]
        fed, truth, known = (torch.from_numpy(np.stack(arrays)) for arrays in zip(*views, strict=True))
        return fed, truth, known

    def _chosen(self, chance: float) -> tuple[Sequence[Lesson], int]:
        """Lessons of one kind and how many views to take of one of them."""
        if chance < FIELD_SHARE and self._lessons.fields:
            return self._lessons.fields, 1
        if chance < FIELD_SHARE + SCENE_SHARE and self._lessons.scenes:
            return self._lessons.scenes, 1
        # Only these are large enough for several.
        return self._lessons.laid, 3


def _folder(data: Path) -> Path:
    return data if data.is_dir() else data.parent


def _average(averaged: FinderNetwork, network: FinderNetwork, decay: float) -> None:
    with torch.no_grad():
        for mean, newest in zip(averaged.state_dict().values(), network.state_dict().values(), strict=True):
            if mean.is_floating_point():
                mean.lerp_(newest, 1 - decay)
            else:
                mean.copy_(newest)
