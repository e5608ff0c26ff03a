"""A frame as it came from a camera, brought to one form of pixels."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from leukdesk.domain.errors import CameraError
from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.loading import MAX_MEGAPIXELS

if TYPE_CHECKING:
    from datetime import datetime

    from numpy.typing import NDArray

    from leukdesk.domain.cameras import CameraReport

DEPTHS_BIT = (8, 10, 12, 14, 16)
"""How many bits the sensors of microscope cameras have; their values lie in the lower bits of 16."""
FINGERPRINT_STEP = 24
"""Every so many rows make a fingerprint: noise changes some of their pixels in any live picture."""


@dataclass(frozen=True, slots=True, eq=False)
class LiveFrame:
    """A frame of the live view.

    Attributes:
        number: from 1, within one camera's run.
        bgr: (h, w, 3) uint8, blue first as OpenCV gives it; never written to.
        at_s: when it arrived, on the monotonic clock.
        taken_at: the same moment in UTC.
        report: what the camera said of itself, for a still; None where the live picture's holds.
    """

    number: int
    bgr: NDArray[np.uint8]
    at_s: float
    taken_at: datetime
    report: CameraReport | None = None

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height."""
        return int(self.bgr.shape[1]), int(self.bgr.shape[0])

    def rgb(self) -> NDArray[np.uint8]:
        """(h, w, 3) uint8, red first: a copy."""
        return np.asarray(cv2.cvtColor(self.bgr, cv2.COLOR_BGR2RGB), np.uint8)


class PixelForm:
    """Brings what cameras give to (h, w, 3) uint8: grey, four channels, and up to 16 bits.

    How many bits a 16-bit camera really has is seen from its brightest pixel so far, so that the picture's
    brightness doesn't jump from frame to frame.
    """

    def __init__(self) -> None:
        self._bits = DEPTHS_BIT[0]

    def bring(self, raw: NDArray[Any]) -> NDArray[np.uint8]:
        """A frame in the one form.

        Raises:
            CameraError: if it is no picture, or larger than any that is read.
        """
        if raw.ndim not in {2, 3} or not raw.size or (raw.ndim == 3 and raw.shape[2] not in {1, 3, 4}):
            raise CameraError(
                Sentence("the camera gives no picture"), Sentence("choose another size or format for it")
            )
        if raw.shape[0] * raw.shape[1] > MAX_MEGAPIXELS * 1_000_000:
            raise CameraError(
                Sentence("the camera's picture has more than {0} megapixels", MAX_MEGAPIXELS),
                Sentence("choose a smaller size"),
            )
        levels = self._to_bytes(raw)
        channels = 1 if levels.ndim == 2 else levels.shape[2]
        if channels == 3:
            return levels
        code = cv2.COLOR_GRAY2BGR if channels == 1 else cv2.COLOR_BGRA2BGR
        return np.asarray(cv2.cvtColor(levels, code), np.uint8)

    def _to_bytes(self, raw: NDArray[Any]) -> NDArray[np.uint8]:
        if raw.dtype == np.uint8:
            return raw
        if raw.dtype != np.uint16:
            raise CameraError(
                Sentence("the camera gives pixels of {0}", str(raw.dtype)),
                Sentence("choose another format for it"),
            )
        brightest = int(raw.max())
        while brightest >= 1 << self._bits:
            self._bits = DEPTHS_BIT[DEPTHS_BIT.index(self._bits) + 1]
        return np.asarray(cv2.convertScaleAbs(raw, alpha=255 / ((1 << self._bits) - 1)), np.uint8)


def fingerprint(bgr: NDArray[np.uint8]) -> int:
    """A number that another picture hardly shares, from some of a frame's rows."""
    return zlib.crc32(np.ascontiguousarray(bgr[::FINGERPRINT_STEP]).data)


def repeats(bgr: NDArray[np.uint8], before: NDArray[np.uint8]) -> bool:
    """Whether a frame is the one before it bit for bit.

    A sensor's noise makes every frame another one. Only one colour alone, as under a lens cap, may come again
    without saying anything about the driver.
    """
    return np.array_equal(bgr, before) and not np.array_equal(bgr.min(axis=(0, 1)), bgr.max(axis=(0, 1)))
