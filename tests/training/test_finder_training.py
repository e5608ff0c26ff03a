"""The finder's network is trained, killed, resumed and written so that OpenCV reads it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
import torch
from typer.testing import CliRunner

from leukdesk.cli import cli
from leukdesk.domain.errors import TrainingDataError, UserError
from leukdesk.imaging.evaluation.annotated import Half
from leukdesk.imaging.lessons.truth import lesson
from leukdesk.training import finder_loop
from leukdesk.training.datasets import LabelledPictures
from leukdesk.training.finder_lessons import Lessons, prepare_lessons
from leukdesk.training.finder_loop import FinderRun, train_finder
from leukdesk.training.finder_network import FinderNetwork, export, loss_of

if TYPE_CHECKING:
    from pathlib import Path


def drawn_lessons() -> Lessons:
    """Dark discs on glass: what to learn is plain."""
    rng = np.random.default_rng(4)
    laid = []
    for _ in range(6):
        labels, density = np.zeros((288, 288), np.int16), np.full((288, 288, 3), 0.03, np.float32)
        for number in range(1, 12):
            x, y = (int(v) for v in rng.integers(20, 268, 2))
            cv2.circle(labels, (x, y), 16, number, -1)
        density[labels > 0] = (0.8, 1.1, 0.4)
        laid.append(lesson(density, labels, labels > 0))
    return Lessons(laid, laid, laid)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FinderRun:
    lessons = drawn_lessons()
    monkeypatch.setattr(finder_loop, "prepare_lessons", lambda *_: lessons)
    monkeypatch.setattr(finder_loop, "read_pictures", lambda _: None)
    monkeypatch.setattr(finder_loop, "learning_fields", lambda *_: [])
    monkeypatch.setattr(finder_loop, "SAVE_STEPS", 2)
    return FinderRun(
        tmp_path,
        tmp_path / "Lauf ä",
        steps=6,
        batch=2,
        fields=6,
        half=Half.EVEN,
        lr=2e-3,
        seed=1,
        resume=False,
    )


def weights(folder: Path) -> dict[str, torch.Tensor]:
    state = torch.load(folder / "checkpoint.pt", weights_only=True)
    return {name: value for name, value in state["averaged"].items() if value.is_floating_point()}


@pytest.mark.slow
def test_a_stopped_run_that_is_resumed_ends_as_the_unbroken_one(
    run: FinderRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    train_finder(run, lambda _: None)
    broken = replace(run, out=run.out.with_name("broken"))

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as context:
        context.setattr(finder_loop, "REPORT_STEPS", 5)
        with pytest.raises(KeyboardInterrupt):
            train_finder(broken, stopped)
    train_finder(replace(broken, resume=True), lambda _: None)

    one, other = weights(run.out), weights(broken.out)
    assert all(torch.allclose(one[name], other[name], atol=1e-5) for name in one)


@pytest.mark.slow
def test_a_checkpoint_of_other_options_is_refused(run: FinderRun) -> None:
    train_finder(run, lambda _: None)

    with pytest.raises(TrainingDataError, match="other options"):
        train_finder(replace(run, steps=8, resume=True), lambda _: None)


@pytest.mark.slow
def test_a_checkpoint_of_other_data_is_refused_and_of_moved_data_is_not(run: FinderRun) -> None:
    places = [run.data / name for name in ("one/cells", "moved/cells", "other")]
    for place in places:
        place.mkdir(parents=True)
        (place / "cells.csv").touch()
    one, moved, other = places
    train_finder(replace(run, data=one), lambda _: None)

    train_finder(replace(run, data=moved / "cells.csv", resume=True), lambda _: None)
    with pytest.raises(TrainingDataError, match="other options"):
        train_finder(replace(run, data=other, resume=True), lambda _: None)


def test_a_folder_that_cannot_be_written_is_said_before_data_is_read(run: FinderRun) -> None:
    run.out.write_text("in the way", encoding="utf-8")

    with pytest.raises(UserError, match="cannot be written"):
        train_finder(run, lambda _: None)


@pytest.mark.parametrize("lr", ["0", "-1", "1.5", "nan"])
def test_a_learning_rate_beyond_reason_is_wrong_use(tmp_path: Path, lr: str) -> None:
    words = ["train-finder", "--data", str(tmp_path), "--out", str(tmp_path / "o"), f"--lr={lr}"]
    ran = CliRunner().invoke(cli, words)

    assert ran.exit_code == 2
    assert not (tmp_path / "o").exists()


def test_opencv_computes_from_the_file_what_torch_computes(tmp_path: Path) -> None:
    torch.manual_seed(3)
    network = FinderNetwork().eval()
    fed = torch.rand(1, 6, 96, 144)
    path = tmp_path / "Netz ö.onnx"

    export(network, path)

    read = cv2.dnn.readNetFromONNX(np.frombuffer(path.read_bytes(), np.uint8), engine=cv2.dnn.ENGINE_CLASSIC)
    read.setInput(fed.numpy())
    with torch.no_grad():
        expected = network(fed).numpy()
    assert float(np.abs(read.forward() - expected).max()) < 1e-4


def test_the_loss_falls_with_every_map_that_comes_nearer_the_truth() -> None:
    truth = torch.zeros(1, 3, 16, 16)
    truth[:, :, 4:12, 4:12] = 1
    known = torch.ones(1, 1, 16, 16)
    right = (truth - 0.5) * 12

    wrong_in_one = [right.clone() for _ in range(3)]
    for channel, logits in enumerate(wrong_in_one):
        logits[:, channel] *= -1

    assert all(loss_of(logits, truth, known) > loss_of(right, truth, known) + 0.1 for logits in wrong_in_one)
    assert loss_of(-right, truth, 0 * known) == 0


def test_data_without_a_needed_set_is_refused_by_name() -> None:
    with pytest.raises(TrainingDataError, match="pbc"):
        prepare_lessons(LabelledPictures((), (), ()), [], 1, 1, lambda _: None)
