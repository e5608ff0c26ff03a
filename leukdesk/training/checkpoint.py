"""The state of a run between two epochs, written whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

from leukdesk.domain.errors import TrainingDataError
from leukdesk.files import whole_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CHECKPOINT_NAME = "checkpoint.pt"


def write_checkpoint(folder: Path, state: Mapping[str, Any]) -> None:
    """Writes the state of a run; a kill at any moment leaves the one before.

    Raises:
        UserError: if it cannot be written.
    """
    with whole_file(folder / CHECKPOINT_NAME) as part, part.open("wb") as stream:
        torch.save(dict(state), stream)


def read_checkpoint(folder: Path) -> dict[str, Any] | None:
    """The state of a run, or None where there is none.

    Raises:
        TrainingDataError: if it cannot be read.
    """
    path = folder / CHECKPOINT_NAME
    if not path.is_file():
        return None
    try:
        with path.open("rb") as stream:
            state: dict[str, Any] = torch.load(stream, map_location="cpu", weights_only=True)
    except Exception as error:
        # Unpickling faults come in a dozen types; whatever it is, this file is no checkpoint of ours.
        raise TrainingDataError(
            f"the checkpoint in '{folder}' cannot be read", "start without --resume, or in another folder"
        ) from error
    return state
