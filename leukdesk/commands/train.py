"""`leukdesk train` and `leukdesk evaluate`: networks made, and their figures made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.commands import console
from leukdesk.domain.errors import UserError
from leukdesk.domain.patch_form import PatchSource

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any


def run(protocol: str, source: str | None, **options: Any) -> None:
    """Trains a network; the options are those of `leukdesk.training.options.TrainOptions`.

    Raises:
        LeukDeskError: if the options or the data will not do, or the training libraries are missing.
    """
    try:
        from leukdesk.training.options import Protocol, TrainOptions
        from leukdesk.training.train import train
    except ImportError as error:
        raise without_training() from error
    try:
        how, shown = Protocol(protocol), PatchSource(source) if source else None
    except ValueError as error:
        raise UserError(str(error), "see leukdesk train --help for the words that it knows") from error
    train(TrainOptions(protocol=how, source=shown, **options), _say)


def evaluate(bundle: str, data: Path) -> None:
    """Scores a bundle on the data that its training held back, and prints its figures beside the card's.

    Raises:
        LeukDeskError: if the bundle or the data will not do, or the training libraries are missing.
    """
    try:
        from leukdesk.training.evaluate import evaluate as remake
    except ImportError as error:
        raise without_training() from error
    remake(bundle, data, _say)


def recalibrate(bundle: str, data: Path, version: str, out: Path) -> None:
    """Writes a bundle whose card is true of its network under the present finder.

    Raises:
        LeukDeskError: if the bundle or the data will not do, or the training libraries are missing.
    """
    try:
        from leukdesk.training.recalibrate import recalibrate as renew
    except ImportError as error:
        raise without_training() from error
    renew(bundle, data, version, out, _say)


def _say(line: str) -> None:
    console.out.print(line, markup=False)


def without_training() -> UserError:
    """The fault of an installation that cannot train."""
    return UserError(
        "this installation does not carry the training libraries",
        'install them with pip install "leukdesk[train]"',
    )
