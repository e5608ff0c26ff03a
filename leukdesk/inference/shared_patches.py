"""Patches in memory that two processes share, so that none is pickled or copied through a pipe."""

from __future__ import annotations

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
        if self._pixels is None:
            return
        self._pixels = None
        self._block.close()
        if self._owns:
            self._block.unlink()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
