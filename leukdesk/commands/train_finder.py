"""`leukdesk train-finder`: the cell finder's network, made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.commands import console
from leukdesk.commands.train import without_training
from leukdesk.domain.errors import UserError

if TYPE_CHECKING:
    from typing import Any


def run(half: str, **options: Any) -> None:
    """Trains the finder's network; the options are those of `leukdesk.training.finder_loop.FinderRun`.

    Raises:
        LeukDeskError: if the options or the data will not do, or the training libraries are missing.
    """
    try:
        from leukdesk.imaging.evaluation.annotated import Half
        from leukdesk.training.finder_loop import FinderRun, train_finder
    except ImportError as error:
        raise without_training() from error
    try:
        chosen = Half(half)
    except ValueError as error:
        raise UserError(
            f"{half} is no half of the fields", "give none, even, odd or all with --half"
        ) from error
    train_finder(FinderRun(half=chosen, **options), lambda line: console.out.print(line, markup=False))
