"""The loop learns, resumes as if it had never been broken, and tells what is wrong."""

from __future__ import annotations

import csv
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch

from leukdesk.domain.card import Normalisation
from leukdesk.domain.errors import TrainingDataError
from leukdesk.training.augment import Augmentation
from leukdesk.training.blindness import SubjectGroups
from leukdesk.training.checkpoint import CHECKPOINT_NAME
from leukdesk.training.loop import Fitting
from leukdesk.training.networks import build_network
from leukdesk.training.predicting import predict_logits
from leukdesk.training.recipe import LabelledPatches, Recipe

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.training.batches import Batch

NORM = Normalisation((0.5, 0.5, 0.5), (0.25, 0.25, 0.25))
RECIPE = Recipe(
    epochs=3,
    batch=8,
    lr=3e-3,
    seed=4,
    augmentation=Augmentation(),
    averaging=0.9,
    label_smoothing=0.05,
    mixing=0.6,
    blindness=0.05,
)
ALIKE = torch.tensor([[True, False], [False, True]]).repeat(2, 2)
"""Two subjects of each class."""


def coloured(count: int, seed: int = 0) -> LabelledPatches:
    """Round cells on black, reddish ones of class 0 and bluish ones of class 1."""
    chance = np.random.default_rng(seed)
    labels = np.arange(count) % 2
    y, x = np.mgrid[:64, :64]
    cell = ((y - 32) ** 2 + (x - 32) ** 2 < 26**2)[None, :, :, None]
    base = np.where(labels[:, None], (80, 60, 170), (170, 60, 80))[:, None, None, :]
    pixels = (base + chance.normal(0, 12, (count, 64, 64, 3))).clip(1, 255) * cell
    return LabelledPatches(
        pixels.astype(np.uint8),
        labels.astype(np.int64),
        laboratories=torch.zeros(count, dtype=torch.int64),
        subjects=SubjectGroups(torch.arange(count) % 4, ALIKE),
    )


def fitting(folder: Path, recipe: Recipe, told: list[str], arch: str = "tiny") -> Fitting:
    network, subjects = build_network(arch, 2, seed=recipe.seed), coloured(4).subjects
    return Fitting(network, recipe, NORM, folder, told.append, subjects=subjects)


def test_one_batch_is_learned_by_heart(tiny: str, tmp_path: Path, told: list[str]) -> None:
    batch = coloured(8)
    recipe = Recipe(epochs=25, batch=8, lr=1e-2, seed=1)
    network = fitting(tmp_path, recipe, told).run(batch, batch, resume=False)
    logits = predict_logits(network, batch.pixels, NORM)
    assert (logits.argmax(1).numpy() == batch.labels).all()


def test_every_network_takes_64_pixel_patches() -> None:
    # On the device "meta" shapes are reckoned without numbers.
    with torch.device("meta"):
        for arch in ("resnet50", "alexnet", "vgg16"):
            network = build_network(arch, 5, seed=1).eval()
            assert network(torch.zeros(1, 3, 64, 64)).shape == (1, 5)


def test_the_same_seed_gives_the_same_weights_and_leaves_other_chance_alone(tiny: str) -> None:
    torch.manual_seed(11)
    expected = torch.rand(1)
    torch.manual_seed(11)
    one, other = build_network(tiny, 3, seed=5), build_network(tiny, 3, seed=5)
    assert torch.rand(1) == expected
    assert all(torch.equal(a, b) for a, b in zip(one.parameters(), other.parameters(), strict=True))


class PowerCutError(Exception):
    """Stands for a kill in the middle of an epoch."""


def test_a_broken_run_resumed_gives_the_figures_of_an_unbroken_one(
    tiny: str, tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    train, validation = coloured(40), coloured(12, seed=1)
    unbroken = fitting(tmp_path / "one", RECIPE, told)
    network = unbroken.run(train, validation, resume=False)

    broken = fitting(tmp_path / "two", RECIPE, told)
    steps = 0
    whole_step = Fitting.step

    def step_until_killed(self: Fitting, batch: Batch) -> torch.Tensor:
        nonlocal steps
        steps += 1
        if steps == 8:
            raise PowerCutError
        return whole_step(self, batch)

    with monkeypatch.context() as patch:
        patch.setattr(Fitting, "step", step_until_killed)
        with pytest.raises(PowerCutError):
            broken.run(train, validation, resume=False)
    resumed = fitting(tmp_path / "two", RECIPE, told)
    network_again = resumed.run(train, validation, resume=True)

    assert any("resumed after epoch 1 of 3" in line for line in told)
    assert [replace(row, seconds=0) for row in resumed.history] == [
        replace(r, seconds=0) for r in unbroken.history
    ]
    states = zip(network.state_dict().values(), network_again.state_dict().values(), strict=True)
    assert all(torch.equal(a, b) for a, b in states)


def test_resuming_with_other_options_is_refused(tiny: str, tmp_path: Path, told: list[str]) -> None:
    patches = coloured(16)
    fitting(tmp_path, replace(RECIPE, epochs=1), told).run(patches, patches, resume=False)
    with pytest.raises(TrainingDataError, match="other options"):
        fitting(tmp_path, replace(RECIPE, epochs=1, lr=1e-4), told).run(patches, patches, resume=True)


def test_a_damaged_checkpoint_is_a_clear_error(tiny: str, tmp_path: Path, told: list[str]) -> None:
    (tmp_path / CHECKPOINT_NAME).write_bytes(b"half a checkpoint")
    with pytest.raises(TrainingDataError, match="cannot be read"):
        fitting(tmp_path, RECIPE, told).run(coloured(8), coloured(8), resume=True)


def test_the_history_has_a_row_an_epoch_and_progress_names_losses_and_time(
    tiny: str, tmp_path: Path, told: list[str]
) -> None:
    fitting(tmp_path, replace(RECIPE, batch=2), told).run(coloured(120), coloured(8), resume=False)
    with (tmp_path / "history.csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["epoch"] for row in rows] == ["1", "2", "3"]
    assert all(float(row["validation_loss"]) > 0 for row in rows)
    assert any("min left" in line and "loss" in line for line in told)


def test_a_last_batch_of_one_does_not_stop_the_run(tiny: str, tmp_path: Path, told: list[str]) -> None:
    fitting(tmp_path, replace(RECIPE, epochs=1), told).run(coloured(17), coloured(8), resume=False)
    assert told


def test_a_loss_that_is_no_number_stops_with_advice(tiny: str, tmp_path: Path, told: list[str]) -> None:
    recipe = Recipe(epochs=1, batch=8, lr=0.5, seed=1)
    run = fitting(tmp_path, recipe, told)
    for weight in run._network.parameters():
        weight.data.fill_(float("nan"))
    with pytest.raises(TrainingDataError, match="smaller --lr"):
        run.run(coloured(16), coloured(8), resume=False)
