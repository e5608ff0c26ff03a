"""Fields made worse or larger on purpose, for trials of the quality measures."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray


def blurred(rgb: NDArray[np.uint8], sigma_px: float) -> NDArray[np.uint8]:
    """A frame (h, w, 3) under a Gaussian blur; itself where σ is 0."""
    return np.asarray(cv2.GaussianBlur(rgb, (0, 0), sigma_px), np.uint8) if sigma_px else rgb


def enlarged(rgb: NDArray[np.uint8], size_px: tuple[int, int]) -> NDArray[np.uint8]:
    """A frame (h, w, 3) at another size (width, height), by cubic interpolation."""
    return np.asarray(cv2.resize(rgb, size_px, interpolation=cv2.INTER_CUBIC), np.uint8)


@contextmanager
def one_thread() -> Iterator[None]:
    """Keeps OpenCV to one thread, so that times can be compared between machines."""
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        yield
    finally:
        cv2.setNumThreads(threads)
