"""Which cameras the machine has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2

PROBED_INDICES = range(4)
"""Without a list from the system, opening the first few is all that can be done."""


@dataclass(frozen=True, slots=True)
class FoundCamera:
    """A camera that opened.

    Attributes:
        index: OpenCV's number of it.
        width_px: of its default format.
        height_px: of its default format.
    """

    index: int
    width_px: int
    height_px: int


def find_cameras() -> tuple[FoundCamera, ...]:
    """Opens the first few cameras and says which answered; each is closed again."""
    found = []
    level = cv2.utils.logging.getLogLevel()
    cv2.utils.logging.setLogLevel(0)  # OpenCV complains on stderr of each index without a camera
    try:
        for index in _indices():
            capture = cv2.VideoCapture(index)
            if capture.isOpened():
                width = int(capture.get(cv2.CAP_PROP_FRAME_WIDTH))
                found.append(FoundCamera(index, width, int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))))
            capture.release()
    finally:
        cv2.utils.logging.setLogLevel(level)
    return tuple(found)


def _indices() -> list[int]:
    devices = Path("/dev")
    if not devices.is_dir():  # Windows
        return list(PROBED_INDICES)
    names = (p.name.removeprefix("video") for p in devices.glob("video*"))
    return sorted(int(n) for n in names if n.isdigit())
