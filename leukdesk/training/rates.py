"""The learning rate of a run that names none: the best of three by validation."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from leukdesk.domain.errors import TrainingDataError
from leukdesk.files import write_whole
from leukdesk.training.loop import DivergedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.training.history import EpochFigures
    from leukdesk.training.options import TrainOptions

RATES = (1e-3, 3e-4, 1e-4)
"""The same for each network: the original method's, and two below it for networks that don't learn at it."""
TRIAL_EPOCHS = 3
"""Of each trial: enough to tell a rate that learns from one that doesn't."""
FILE_NAME = "rates.json"


def best_rate(
    options: TrainOptions,
    trial: Callable[[TrainOptions], EpochFigures],
    say: Callable[[str], None],
    *,
    keep: bool,
) -> float:
    """Tries each rate for a few epochs and returns the one with the best balanced validation accuracy.

    Args:
        options: of the run; a trial that was broken off is gone on with where they say so.
        trial: fits with the options that it is given and returns the last epoch's figures.
        say: is told the progress.
        keep: whether this process writes what came out into the run's folder.

    Raises:
        TrainingDataError: if no rate learns, or rates.json is damaged.
        UserError: if a file cannot be written.
    """
    path, scratch = options.out / FILE_NAME, options.out / "rates"
    if options.resume and path.is_file():
        return _chosen_before(options)
    rows = []
    for rate in RATES:
        say(f"trying the learning rate {rate:g} for {TRIAL_EPOCHS} epochs")
        try:
            last = trial(replace(options, lr=rate, epochs=TRIAL_EPOCHS, out=scratch / f"{rate:g}"))
        except DivergedError:
            say(f"the loss diverges at {rate:g}")
            continue
        rows.append((last.validation_balanced_accuracy, -last.validation_loss, rate))
    if not rows:
        raise TrainingDataError("the loss diverges at every learning rate", "give a smaller one with --lr")
    chosen = max(rows)[2]
    say(f"learning rate {chosen:g} has the best balanced validation accuracy ({max(rows)[0]:.3f})")
    if keep:
        tried = [
            {"lr": rate, "validation_balanced_accuracy": accuracy, "validation_loss": -loss}
            for accuracy, loss, rate in rows
        ]
        write_whole(path, (json.dumps({"chosen": chosen, "tried": tried}, indent=2) + "\n").encode())
        shutil.rmtree(scratch, ignore_errors=True)
    return chosen


def _chosen_before(options: TrainOptions) -> float:
    try:
        return float(json.loads((options.out / FILE_NAME).read_text(encoding="utf-8"))["chosen"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingDataError(
            f"{FILE_NAME} in '{options.out}' cannot be read", "delete it and start again"
        ) from error
