"""The loss that a network is fitted by."""

from __future__ import annotations

import torch
from torch.nn import functional as F  # noqa: N812 - torch's own custom


def compared_losses(
    logits: torch.Tensor, labels: torch.Tensor, rivals: torch.Tensor | None, smoothing: float
) -> torch.Tensor:
    """Cross-entropy (n,), each patch held only against its rivals.

    Where every blast comes from one laboratory and most other cells from another, telling the laboratories
    apart lowers the plain loss. A patch that is held against the classes of its own laboratory alone gives
    no reason to.

    Args:
        logits: (n, classes).
        labels: (n,) positions of the classes; each among its own rivals.
        rivals: (n, classes) bool; None for all classes.
        smoothing: share of each target that is spread over the rivals.
    """
    if rivals is None:
        return F.cross_entropy(logits, labels, label_smoothing=smoothing, reduction="none")
    told = logits.masked_fill(~rivals, -torch.inf).log_softmax(dim=1).masked_fill(~rivals, 0)
    even = told.sum(dim=1) / rivals.sum(dim=1)
    own = told.gather(1, labels[:, None]).squeeze(1)
    return -((1 - smoothing) * own + smoothing * even)
