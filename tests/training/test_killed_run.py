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

if TYPE_CHECKING:
    from leukdesk.training.history import EpochFigures

EPOCHS = 8
PATIENCE_S = 240


def start(options: TrainOptions) -> subprocess.Popen[str]:
    """Every run in a process of its own, as it is for a user: threads decide the last digits."""
    words = ["train", "--data", options.data, "--out", options.out, "--arch", options.arch]
    words += ["--input", "field", "--epochs", EPOCHS, "--batch", 8, "--epoch-cells", options.epoch_cells]
    words += ["--resume"] if options.resume else []
    script = Path(__file__).with_name("tiny_leukdesk.py")
    command = [sys.executable, str(script), *map(str, words)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, encoding="utf-8")


def ended(process: subprocess.Popen[str]) -> str:
    """What a run said, once it has ended well."""
    said, faults = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 0, faults
    return said


def figures(folder: Path) -> list[EpochFigures]:
    return [replace(row, seconds=0) for row in read_history(folder)]


def test_a_killed_run_resumed_gives_exactly_the_figures_of_an_unbroken_one(
    cells_with_folds: Path, tmp_path: Path
) -> None:
    unbroken = TrainOptions(
        cells_with_folds,
        tmp_path / "unbroken",
        arch="tiny",
        epochs=EPOCHS,
        batch=8,
        source=PatchSource.FIELD,
        epoch_cells=80,
    )
    ended(start(unbroken))

    killed = replace(unbroken, out=tmp_path / "killed")
    process = start(killed)
    patience = time.monotonic() + PATIENCE_S
    while not (killed.out / HISTORY_NAME).is_file() and process.poll() is None:
        assert time.monotonic() < patience
        time.sleep(0.01)
    assert process.poll() is None, "the run ended before it could be killed"
    process.kill()
    process.communicate()
    assert 1 <= len(read_history(killed.out)) < EPOCHS

    assert "resumed after epoch" in ended(start(replace(killed, resume=True)))
    assert figures(killed.out) == figures(unbroken.out)
    assert read_metrics(killed.out) == read_metrics(unbroken.out)
