"""What each epoch of a run gave: history.csv."""

from __future__ import annotations

import csv
import io
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from leukdesk.domain.errors import TrainingDataError
from leukdesk.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

HISTORY_NAME = "history.csv"


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


def write_history(rows: Sequence[EpochFigures], folder: Path) -> None:
    """Writes history.csv, a row an epoch.

    Raises:
        UserError: if it cannot be written.
    """
    text = io.StringIO()
    writer = csv.DictWriter(text, list(EpochFigures.__dataclass_fields__), lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(row) for row in rows)
    write_whole(folder / HISTORY_NAME, text.getvalue().encode())


def read_history(folder: Path) -> list[EpochFigures]:
    """The rows of a run's history.csv.

    Raises:
        TrainingDataError: if it is missing or damaged.
    """
    try:
        with (folder / HISTORY_NAME).open(encoding="utf-8", newline="") as stream:
            rows = [{name: float(value) for name, value in row.items()} for row in csv.DictReader(stream)]
        return [EpochFigures(int(row.pop("epoch")), **row) for row in rows]
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise TrainingDataError(f"the history in '{folder}' cannot be read", "train again") from error
