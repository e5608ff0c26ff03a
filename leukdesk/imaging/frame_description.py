"""What a frame is known again by: a few hundred features, and a small copy to check a match on.

Both are taken from a working copy whose contrast is the same everywhere (local mean 0, local deviation 1), so
that light, stain, vignette and exposure drop out. What a round field leaves black takes no part: it is filled
with the local mean, and the rim of the field is then no edge at all.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.shown import shown_part

if TYPE_CHECKING:
    from numpy.typing import NDArray

METHOD = "sift-1"
"""Names the way of describing in the records; raised when new ones no longer compare with old ones."""

WORKING_PX = 400
"""Longer side of the working copy. Fewer pixels lose platelets, more find noise and take longer."""

FEATURES = 500
"""At most; more made the search slower and found no more overlaps."""

COPY_PX = 200
"""Longer side of the small copy that a match is checked on."""

_MEAN_SHARE = 1 / 40
"""σ of the local mean over the longer side: as wide as a red cell in an ordinary field."""

_FLOOR = 6.0
"""Grey levels added to the local deviation, so that noise on empty glass isn't blown up to structure."""

_HEADER = struct.Struct("<4sBIIHI")
_MAGIC = b"LDFD"


@dataclass(frozen=True, slots=True, eq=False)
class FrameDescription:
    """What a frame is known again by.

    Attributes:
        width_px: of the frame.
        height_px: of the frame.
        points: (n, 2) float32, x and y of the features in pixels of the frame, from its edge.
        descriptors: (n, 128) uint8, SIFT.
        copy: (h, w) uint8, evened and reduced to `COPY_PX`; 0 where the frame shows nothing.
    """

    width_px: int
    height_px: int
    points: NDArray[np.float32]
    descriptors: NDArray[np.uint8]
    copy: NDArray[np.uint8]

    @property
    def working_px(self) -> float:
        """Frame pixels a pixel of the working copy."""
        return max(1.0, max(self.width_px, self.height_px) / WORKING_PX)


def describe_frame(rgb: NDArray[np.uint8]) -> FrameDescription:
    """Describes a frame.

    Args:
        rgb: (h, w, 3) uint8.
    """
    height, width = rgb.shape[:2]
    small = _reduced(rgb, WORKING_PX)
    even, shown = _evened(small)
    points, descriptors = _features(even, shown)
    zoom = np.array([width / small.shape[1], height / small.shape[0]], np.float32)
    # OpenCV counts from the middle of the first pixel, boxes from its edge.
    in_frame = (points + np.float32(0.5)) * zoom
    copy = np.where(shown, np.clip(even, 1, 255), 0).astype(np.uint8)
    return FrameDescription(width, height, in_frame.astype(np.float32), descriptors, _halved(copy))


def _reduced(rgb: NDArray[np.uint8], longer_px: int) -> NDArray[np.uint8]:
    factor = longer_px / max(rgb.shape[:2])
    if factor >= 1:
        return np.ascontiguousarray(rgb)
    size = (max(1, round(rgb.shape[1] * factor)), max(1, round(rgb.shape[0] * factor)))
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)


def _evened(rgb: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Grey with the same contrast everywhere, (h, w) uint8 around 128, and where anything is shown."""
    shown = shown_part(rgb)
    weight = shown.astype(np.float32)
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).astype(np.float32)
    sigma = max(rgb.shape[:2]) * _MEAN_SHARE
    share = np.maximum(cv2.GaussianBlur(weight, (0, 0), sigma), 1e-3)
    away = (grey - cv2.GaussianBlur(grey * weight, (0, 0), sigma) / share) * weight
    deviation = np.sqrt(cv2.GaussianBlur(away * away, (0, 0), sigma) / share)
    even = 128 + 42 * away / (deviation + _FLOOR)
    return np.clip(np.round(even), 0, 255).astype(np.uint8), shown


def _features(
    even: NDArray[np.uint8], shown: NDArray[np.bool_]
) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    sift = cv2.SIFT.create(FEATURES, contrastThreshold=0.01, edgeThreshold=20)
    # A feature beside the rim would describe the rim's course.
    inside = cv2.erode(np.pad(shown.astype(np.uint8), 1, constant_values=1), np.ones((9, 9), np.uint8))
    found, descriptors = sift.detectAndCompute(even, np.ascontiguousarray(inside[1:-1, 1:-1]))
    if descriptors is None or not len(found):
        return np.zeros((0, 2), np.float32), np.zeros((0, 128), np.uint8)
    points = np.array([k.pt for k in found[:FEATURES]], np.float32)
    return points, np.clip(np.round(descriptors[:FEATURES]), 0, 255).astype(np.uint8)


def _halved(copy: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The copy at `COPY_PX`; a pixel is shown only if all that it is made of is."""
    factor = COPY_PX / max(copy.shape)
    if factor >= 1:
        return copy
    size = (max(1, round(copy.shape[1] * factor)), max(1, round(copy.shape[0] * factor)))
    small = cv2.resize(copy, size, interpolation=cv2.INTER_AREA)
    hidden = cv2.resize((copy == 0).astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0
    return np.where(hidden, 0, np.maximum(small, 1)).astype(np.uint8)


def pack(description: FrameDescription) -> bytes:
    """A description as compressed bytes, about 75 kB."""
    count = len(description.points)
    features = description.points.astype("<f4").tobytes() + description.descriptors.tobytes()
    packed = zlib.compress(features, 1)
    _, copy = cv2.imencode(".png", description.copy)
    head = _HEADER.pack(_MAGIC, 1, description.width_px, description.height_px, count, len(packed))
    return head + packed + copy.tobytes()


def unpack(content: bytes) -> FrameDescription:
    """The description from its bytes.

    Raises:
        ValueError: if the bytes are no description.
    """
    try:
        magic, version, width, height, count, length = _HEADER.unpack_from(content)
        features = zlib.decompress(content[_HEADER.size : _HEADER.size + length])
    except (struct.error, zlib.error) as error:
        raise ValueError("these bytes describe no frame") from error
    copy = _copy_from(content[_HEADER.size + length :])
    sound = magic == _MAGIC and version == 1 and min(width, height) > 0
    if not sound or len(features) != count * 136 or copy is None:
        raise ValueError("these bytes describe no frame")
    points = np.frombuffer(features, "<f4", 2 * count).reshape(count, 2)
    descriptors = np.frombuffer(features, np.uint8, offset=8 * count).reshape(count, 128)
    return FrameDescription(width, height, points.astype(np.float32), descriptors, copy)


def _copy_from(png: bytes) -> NDArray[np.uint8] | None:
    if not png:
        return None
    try:
        copy = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_GRAYSCALE)
    except cv2.error:
        # Raised instead of an empty answer where broken bytes claim an impossible size.
        return None
    return None if copy is None else np.asarray(copy, np.uint8)
