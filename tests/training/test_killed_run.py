"""A run that is killed, as by a power cut, and resumed ends like one that never was."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from leukdesk.domain.patch_form import PatchSource
from leukdesk.training.history import HISTORY_NAME, read_history
from leukdesk.training.options import TrainOptions
from leukdesk.training.run_report import read_metrics
from leukdesk.training.train import train

if TYPE_CHECKING:
    from leukdesk.training.history import EpochFigures

EPOCHS = 8


def start(options: TrainOptions) -> subprocess.Popen[bytes]:
    words = ["train", "--data", options.data, "--out", options.out, "--arch", options.arch]
    words += ["--input", "field", "--epochs", EPOCHS, "--batch", 8, "--epoch-cells", options.epoch_cells]
    script = Path(__file__).with_name("tiny_leukdesk.py")
    return subprocess.Popen([sys.executable, str(script), *map(str, words)], stdout=subprocess.DEVNULL)


def figures(folder: Path) -> list[EpochFigures]:
    return [replace(row, seconds=0) for row in read_history(folder)]


def test_a_killed_run_resumed_gives_exactly_the_figures_of_an_unbroken_one(
    tiny: str, cells_with_folds: Path, tmp_path: Path, told: list[str]
) -> None:
    unbroken = TrainOptions(
        cells_with_folds,
        tmp_path / "unbroken",
        arch=tiny,
        epochs=EPOCHS,
        batch=8,
        source=PatchSource.FIELD,
        epoch_cells=240,
    )
    train(unbroken, told.append)

    killed = replace(unbroken, out=tmp_path / "killed", resume=True)
    process = start(killed)
    patience = time.monotonic() + 240
    while not (killed.out / HISTORY_NAME).is_file() and process.poll() is None:
        assert time.monotonic() < patience
        time.sleep(0.01)
    assert process.poll() is None, "the run ended before it could be killed"
    process.kill()
    process.wait()
    assert 1 <= len(read_history(killed.out)) < EPOCHS

    told.clear()
    train(killed, told.append)
    assert any("resumed after epoch" in line for line in told)
    assert figures(killed.out) == figures(unbroken.out)
    assert read_metrics(killed.out) == read_metrics(unbroken.out)
