"""Pictures of single cells for people to look at; the network never sees these."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.domain.geometry import Box

MARGIN = 1.5
"""Side of the shown square over the longer side of the cell: its neighbours tell a person how large it is."""
OUTSIDE_GREY = 235


def cut_thumbnail(rgb: NDArray[np.uint8], box: Box, size_px: int) -> NDArray[np.uint8]:
    """A square picture of a cell with some of its surroundings.

    Args:
        rgb: (height, width, 3), the frame.
        box: of the cell, within the frame.
        size_px: side of the result.

    Returns:
        (size_px, size_px, 3) uint8; what lies outside the frame is light grey.
    """
    side = max(1, round(max(box.width_px, box.height_px) * MARGIN))
    x, y = box.centre_px
    left, top = round(x - side / 2), round(y - side / 2)
    square = np.full((side, side, 3), OUTSIDE_GREY, np.uint8)
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(rgb.shape[1], left + side), min(rgb.shape[0], top + side)
    if x1 > x0 and y1 > y0:
        square[y0 - top : y1 - top, x0 - left : x1 - left] = rgb[y0:y1, x0:x1]
    shrinks = side > size_px
    resized = cv2.resize(
        square, (size_px, size_px), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    )
    return np.asarray(resized, np.uint8)
