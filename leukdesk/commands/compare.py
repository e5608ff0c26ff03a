"""`leukdesk compare`: the paper's networks on one split, beside its claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.commands.train import say, train_options, without_training

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


def run(archs: Sequence[str], **words: Any) -> None:
    """Trains the networks, prints their table and leaves it with a plot.

    Args:
        archs: names of networks; none for all of the paper's.
        words: as `train_options`.

    Raises:
        LeukDeskError: if the options or the data will not do, or the training libraries are missing.
    """
    try:
        from leukdesk.training.comparison import COMPARED, compare
    except ImportError as error:
        raise without_training() from error
    compare(train_options(**words), tuple(archs) or COMPARED, say)
