"""`leukdesk train` and `leukdesk evaluate`: networks made, and their figures made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.commands import console
from leukdesk.domain.errors import UserError
from leukdesk.domain.patch_form import PatchSource

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from leukdesk.training.options import TrainOptions


def run(*, folds: bool, **words: Any) -> None:
    """Trains a network, or one for each fold; alone or among the processes that `torchrun` started.

    Args:
        folds: whether to hold back each fold in turn.
        words: as `train_options`.

    Raises:
        LeukDeskError: if the options or the data will not do, or the training libraries are missing.
    """
    try:
        from leukdesk.training.folds import train_folds
        from leukdesk.training.ranks import ranks_of_environment
        from leukdesk.training.train import train
    except ImportError as error:
        raise without_training() from error
    options = train_options(**words)
    with ranks_of_environment() as ranks:
        (train_folds if folds else train)(options, say if ranks.first else _say_nothing, ranks=ranks)


def train_options(protocol: str, source: str | None, lr: str, **options: Any) -> TrainOptions:
    """The options of a run from the words of a command line.

    Args:
        protocol: name of a protocol.
        source: what a patch shows; None for the protocol's own choice.
        lr: a number, or "auto".
        options: the others of `TrainOptions`.

    Raises:
        UserError: if a word is unknown or a value out of range.
    """
    from leukdesk.training.options import Protocol, TrainOptions

    try:
        how, shown = Protocol(protocol), PatchSource(source) if source else None
        rate = None if lr == "auto" else float(lr)
    except ValueError as error:
        raise UserError(str(error), "see --help for the words that it knows") from error
    return TrainOptions(protocol=how, source=shown, lr=rate, **options)


def evaluate(bundle: str, data: Path) -> None:
    """Scores a bundle on the data that its training held back, and prints its figures beside the card's.

    Raises:
        LeukDeskError: if the bundle or the data will not do, or the training libraries are missing.
    """
    try:
        from leukdesk.training.evaluate import evaluate as remake
    except ImportError as error:
        raise without_training() from error
    remake(bundle, data, say)


def recalibrate(bundle: str, data: Path, version: str, out: Path) -> None:
    """Writes a bundle whose card is true of its network under the present finder.

    Raises:
        LeukDeskError: if the bundle or the data will not do, or the training libraries are missing.
    """
    try:
        from leukdesk.training.recalibrate import recalibrate as renew
    except ImportError as error:
        raise without_training() from error
    renew(bundle, data, version, out, say)


def say(line: str) -> None:
    """Prints a line of progress."""
    console.out.print(line, markup=False)


def _say_nothing(_line: str) -> None:
    """Of all processes that train together, the first alone speaks."""


def without_training() -> UserError:
    """The fault of an installation that cannot train."""
    return UserError(
        "this installation does not carry the training libraries",
        'install them with pip install "leukdesk[train]"',
    )
