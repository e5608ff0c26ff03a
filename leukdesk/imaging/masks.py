"""Masks of cells: filled, smooth, of one piece, and carried between scales."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.frames import FoundCell
from leukdesk.domain.geometry import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

BORDER_WORKING_PX = 1.5
"""A cell that comes this near to the frame's border is cut by it: its outline is no surer."""


def disc(radius_px: float) -> NDArray[np.uint8]:
    """A round structuring element."""
    size = 2 * max(1, round(radius_px)) + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)), np.uint8)


def filled(mask: NDArray[np.bool_], largest_px: float = np.inf) -> NDArray[np.bool_]:
    """The mask without holes of up to `largest_px` pixels."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        np.pad(~mask, 1, constant_values=True).astype(np.uint8), connectivity=4
    )
    holes = np.zeros(count, bool)
    holes[2:] = stats[2:, cv2.CC_STAT_AREA] <= largest_px
    return np.asarray(mask | holes[labels][1:-1, 1:-1], bool)


def smoothed(mask: NDArray[np.bool_], radius_px: float) -> NDArray[np.bool_]:
    """The mask with an outline that bends no sharper than about `radius_px`."""
    if radius_px < 0.5:
        return mask
    pad = int(np.ceil(2 * radius_px))
    padded = cv2.copyMakeBorder(mask.astype(np.float32), pad, pad, pad, pad, cv2.BORDER_REPLICATE)
    soft = np.asarray(cv2.GaussianBlur(padded, (0, 0), radius_px), np.float32)
    return soft[pad:-pad, pad:-pad] > 0.5


def largest_piece(mask: NDArray[np.bool_], near_px: tuple[float, float] | None = None) -> NDArray[np.bool_]:
    """The largest connected piece; with `near_px`, large pieces near that point (x, y) win."""
    count, labels, stats, centres = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    if count <= 2:
        return mask
    score = stats[1:, cv2.CC_STAT_AREA].astype(np.float64)
    if near_px is not None:
        spread = 0.25 * min(mask.shape)
        away = np.hypot(centres[1:, 0] - near_px[0], centres[1:, 1] - near_px[1])
        score = score * np.exp(-0.5 * (away / spread) ** 2)
    return np.asarray(labels == 1 + int(score.argmax()), bool)


def found_cell(
    outline_px: NDArray[np.float32],
    nucleus: NDArray[np.bool_],
    scale: float,
    frame_size_px: tuple[int, int],
    corner_px: tuple[float, float] = (0.0, 0.0),
) -> FoundCell | None:
    """A cell from its outline at working size, drawn smoothly at the frame's own resolution.

    Args:
        outline_px: (n, 2) points (x, y) in working pixels.
        nucleus: (h, w) of the whole working picture.
        scale: working pixels per frame pixel.
        frame_size_px: (width, height) of the frame.
        corner_px: (x, y) of the working picture's left upper corner in the frame.

    Returns:
        The cell, cut if it reaches the frame's border; None if nothing of it lies within the frame.
    """
    width, height = frame_size_px
    # Pixel centres: working (x + 0.5) / scale − 0.5 is the same place in the frame.
    points = (outline_px + 0.5) / scale - 0.5 + np.array(corner_px, np.float32)
    left, top = (int(v) for v in np.floor(points.min(axis=0)))
    right, bottom = (int(v) + 1 for v in np.ceil(points.max(axis=0)))
    left, top, right, bottom = max(0, left), max(0, top), min(width, right), min(height, bottom)
    if right - left < 1 or bottom - top < 1:
        return None
    mask = np.zeros((bottom - top, right - left), np.uint8)
    cv2.fillPoly(mask, [np.round((points - [left, top]) * 16).astype(np.int32)], 1, shift=4)
    if not mask.any():
        return None
    columns, rows = np.flatnonzero(mask.any(axis=0)), np.flatnonzero(mask.any(axis=1))
    mask = mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    left, top = left + int(columns[0]), top + int(rows[0])
    box = Box(left, top, mask.shape[1], mask.shape[0])
    edge = BORDER_WORKING_PX / scale
    cut = left < edge or top < edge or box.right_px > width - edge or box.bottom_px > height - edge
    place = (box.x_px - corner_px[0], box.y_px - corner_px[1])
    return FoundCell(box, mask > 0, _nucleus_at(place, mask > 0, nucleus, scale), cut)


def cropped_cell(mask: NDArray[np.bool_], nucleus: NDArray[np.bool_], *, cut: bool) -> FoundCell:
    """A cell from masks of the whole frame."""
    columns, rows = np.flatnonzero(mask.any(axis=0)), np.flatnonzero(mask.any(axis=1))
    part = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    inside = mask[part].copy()
    box = Box(int(columns[0]), int(rows[0]), inside.shape[1], inside.shape[0])
    return FoundCell(box, inside, nucleus[part] & inside, cut)


def _nucleus_at(
    place_px: tuple[float, float], mask: NDArray[np.bool_], nucleus: NDArray[np.bool_], scale: float
) -> NDArray[np.bool_]:
    """The nucleus of the working picture at the box's resolution, with a smooth edge."""
    matrix = np.array(
        [
            [scale, 0, (place_px[0] + 0.5) * scale - 0.5],
            [0, scale, (place_px[1] + 0.5) * scale - 0.5],
        ],
        np.float32,
    )
    soft = cv2.warpAffine(
        nucleus.astype(np.float32),
        matrix,
        (mask.shape[1], mask.shape[0]),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return (np.asarray(soft, np.float32) > 0.5) & mask
