"""Patches in memory that two processes share, so that none is pickled or copied through a pipe."""

from __future__ import annotations

import weakref
from contextlib import suppress
from multiprocessing.shared_memory import SharedMemory
from typing import TYPE_CHECKING, Self

import numpy as np

if TYPE_CHECKING:
    from types import TracebackType

    from numpy.typing import NDArray


class SharedPatches:
    """Room for so many patches.

    Args:
        count: of patches.
        side_px: of a patch.
        name: of the room that the other process made; None makes one, which this process then owns.
    """

    def __init__(self, count: int, side_px: int, name: str | None = None) -> None:
        shape = (count, side_px, side_px, 3)
        self._owns = name is None
        self._block = SharedMemory(name, create=self._owns, size=int(np.prod(shape)))
        self._pixels: NDArray[np.uint8] | None = np.ndarray(shape, np.uint8, self._block.buf)
        # Also where nobody closes it, the room is taken down when the program ends.
        self._take_down = weakref.finalize(self, _take_down, self._block, owns=self._owns)

    @property
    def name(self) -> str:
        """By which the other process finds the room."""
        return self._block.name

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """(count, side, side, 3) RGB, shared.

        Raises:
            ValueError: if the room was closed.
        """
        if self._pixels is None:
            raise ValueError("the room for patches is closed")
        return self._pixels

    def close(self) -> None:
        """Leaves the room; its owner takes it down as well. Harmless when called twice."""
        self._pixels = None
        self._take_down()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _take_down(block: SharedMemory, *, owns: bool) -> None:
    # At the end of the program somebody may still look at the pixels; the system then frees them.
    with suppress(BufferError):
        block.close()
    if owns:
        block.unlink()
