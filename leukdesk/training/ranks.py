"""Processes that fit one network together: what `torchrun` starts, or this process alone."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import torch
from torch import distributed

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = timedelta(hours=6)
"""How long the others wait while the first cuts patches or measures the bundle."""


@dataclass(frozen=True, slots=True)
class Ranks:
    """This process among those that fit the same network.

    Each takes its share of every batch; gradients are the mean over the shares. The first one alone writes
    files and tells the progress.

    Attributes:
        rank: of this process, from 0.
        count: of all.
    """

    rank: int = 0
    count: int = 1

    @property
    def first(self) -> bool:
        """Whether this process writes and tells."""
        return self.rank == 0

    def share(self, batch: torch.Tensor) -> torch.Tensor:
        """This process's part of a batch; the parts of all make up the batch."""
        return batch[self.rank :: self.count]

    def joined(self, network: torch.nn.Module) -> torch.nn.Module:
        """The network whose backward pass leaves the mean of all gradients in each process."""
        if self.count == 1:
            return network
        return torch.nn.parallel.DistributedDataParallel(network)

    def total(self, *values: float) -> tuple[float, ...]:
        """The sum of each value over all processes."""
        if self.count == 1:
            return values
        sums = torch.tensor(values, dtype=torch.float64)
        distributed.all_reduce(sums)
        return tuple(sums.tolist())

    def wait(self) -> None:
        """Returns when every process has come here."""
        if self.count > 1:
            # A sum rather than a barrier: it runs over the processor's own transport on every device.
            self.total(0.0)


ALONE = Ranks()
"""No other process."""


@contextmanager
def ranks_of_environment() -> Iterator[Ranks]:
    """Joins the processes that `torchrun` started, as its environment variables say; alone without them."""
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if count == 1:
        yield ALONE
        return
    cuda = torch.cuda.is_available()
    if cuda:
        torch.cuda.set_device(int(os.environ["LOCAL_RANK"]) % torch.cuda.device_count())
    distributed.init_process_group("cpu:gloo,cuda:nccl" if cuda else "gloo", timeout=PATIENCE)
    try:
        yield Ranks(distributed.get_rank(), distributed.get_world_size())
    finally:
        distributed.destroy_process_group()
