"""A camera that gives ready frames as fast as they are read: for measuring what a long day leaves behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.cameras import CameraReport

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from leukdesk.domain.cameras import CameraSetup, Control, ControlState, ControlWish

READY = 32


class Replay:
    """Gives copies of a few frames of noise in turn, so many in all, and then nothing.

    Args:
        frames: in all.
        size_px: width and height.
    """

    def __init__(self, frames: int, size_px: tuple[int, int] = (640, 480)) -> None:
        rng = np.random.default_rng(1)
        shape = (size_px[1], size_px[0], 3)
        self._ready = [rng.integers(0, 256, shape, dtype=np.uint8) for _ in range(READY)]
        self._size_px = size_px
        self._left = frames
        self.given = 0

    def __call__(self, _setup: CameraSetup) -> Replay:
        """Itself, as what a camera is read from."""
        return self

    def open(self) -> CameraReport:
        """Says its size."""
        return CameraReport("REPLAY", *self._size_px)

    def read(self) -> NDArray[np.uint8] | None:
        """A frame of its own, as a driver gives it."""
        if self.given >= self._left:
            return None
        self.given += 1
        return self._ready[self.given % READY].copy()

    def adjust(self, _wishes: Mapping[Control, ControlWish]) -> tuple[ControlState, ...]:
        """Has no controls."""
        return ()

    def close(self) -> None:
        """Has nothing to give back."""
