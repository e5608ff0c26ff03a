"""The part of a frame that a view shows, at the size it shows it; made in the camera's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.capture.view_wish import Rendered, ViewWish

if TYPE_CHECKING:
    from numpy.typing import NDArray

SHARP_FROM = 3.0
"""Screen pixels a frame pixel from which the pixels are shown as they are."""
LARGEST_ZOOM = 16.0


def fitting_zoom(wish: ViewWish, frame_px: tuple[int, int]) -> float:
    """The zoom that fits a whole frame into a view."""
    return min(wish.width_px / frame_px[0], wish.height_px / frame_px[1])


def render(bgr: NDArray[np.uint8], wish: ViewWish) -> Rendered:
    """Renders the part of a frame that a view shows.

    Args:
        bgr: (h, w, 3) uint8.
        wish: of the view.
    """
    height, width = bgr.shape[:2]
    fitted = fitting_zoom(wish, (width, height))
    zoom = fitted if wish.zoom is None else min(max(wish.zoom, min(fitted, 1.0)), LARGEST_ZOOM)
    left, right = _span(width, wish.width_px / zoom, wish.centre[0])
    top, bottom = _span(height, wish.height_px / zoom, wish.centre[1])
    part = bgr[top:bottom, left:right]
    size = (max(1, round((right - left) * zoom)), max(1, round((bottom - top) * zoom)))
    shown = cv2.cvtColor(_resized(part, size, zoom), cv2.COLOR_BGR2BGRA)
    return Rendered(np.asarray(shown, np.uint8), left, top, zoom, (width, height))


def _span(whole: int, wanted: float, centre: float) -> tuple[int, int]:
    """From and to in whole pixels, within the frame; as wide as wanted, or the whole."""
    if wanted >= whole:
        return 0, whole
    start = min(max(0, round(centre * whole - wanted / 2)), whole - 1)
    end = min(whole, start + max(1, round(wanted)))
    return max(0, end - max(1, round(wanted))), end


def _resized(part: NDArray[np.uint8], size: tuple[int, int], zoom: float) -> NDArray[np.uint8]:
    if zoom >= 1:
        way = cv2.INTER_NEAREST if zoom >= SHARP_FROM else cv2.INTER_LINEAR
        return np.asarray(cv2.resize(part, size, interpolation=way), np.uint8)
    # Averaging whole blocks is ten times faster than averaging odd parts, and little is left to do then.
    block = int(1 / zoom)
    if block > 1:
        rows, columns = part.shape[0] // block, part.shape[1] // block
        whole = part[: rows * block, : columns * block]
        part = np.asarray(cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA), np.uint8)
    return np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_LINEAR), np.uint8)
