"""Masks of cells: filled, smooth, of one piece, and carried between scales."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.frames import FoundCell
from leukdesk.domain.geometry import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.imaging.cell_maps import CellMaps
    from leukdesk.imaging.instances import Instances

BORDER_WORKING_PX = 1.5
"""A cell that comes this near to the frame's border is cut by it: its outline is no surer."""
RIM_PX = 3
"""Working pixels around a cell that its outline is drawn from."""
DRAWN_FROM = 0.56
"""Probability from which a cell is drawn. At 0.5 cells of collages come out 4 % too large: optics blur their
edge into the background, and a rim of background would tell a network more than the cell does. How it was
chosen: docs/results/finder.md."""
SMOOTHING_PX = 0.8
"""The outline bends no sharper than about this, in working pixels."""


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
    maps: CellMaps, instances: Instances, number: int, scale: float, frame_size_px: tuple[int, int]
) -> FoundCell | None:
    """A cell of the working picture, drawn smoothly at the frame's own resolution.

    Args:
        maps: of the working picture.
        instances: of the same.
        number: of the cell in them, from 1.
        scale: working pixels per frame pixel.
        frame_size_px: (width, height) of the frame.

    Returns:
        The cell, cut if it reaches the frame's border; None if nothing of it is left at that resolution.
    """
    left, top, width, height = instances.boxes[number - 1].tolist()
    rows, columns = maps.cell.shape
    x0, y0 = max(0, left - RIM_PX), max(0, top - RIM_PX)
    x1, y1 = min(columns, left + width + RIM_PX), min(rows, top + height + RIM_PX)
    window = np.s_[y0:y1, x0:x1]
    soft = _soft_mask(maps.cell[window], instances.labels[window], number)
    nucleus_here = np.where(instances.labels[window] == number, maps.nucleus[window], 0).astype(np.float32)
    # Pixel centres: working (x + 0.5) / scale − 0.5 is the same place in the frame.
    left, top = max(0, int(np.floor(x0 / scale))), max(0, int(np.floor(y0 / scale)))
    right = min(frame_size_px[0], int(np.ceil(x1 / scale)))
    bottom = min(frame_size_px[1], int(np.ceil(y1 / scale)))
    if right - left < 1 or bottom - top < 1:
        return None
    shift = ((left + 0.5) * scale - 0.5 - x0, (top + 0.5) * scale - 0.5 - y0)
    size = (right - left, bottom - top)
    mask = _drawn(soft - np.float32(DRAWN_FROM - 0.5), scale, shift, size)
    nucleus = _drawn(nucleus_here, scale, shift, size)
    if not mask.any():
        return None
    inner = cropped_cell(mask, nucleus, cut=False)
    box = Box(left + inner.box.x_px, top + inner.box.y_px, inner.box.width_px, inner.box.height_px)
    return FoundCell(box, inner.mask, inner.nucleus, is_cut_by_border(box, frame_size_px, scale))


def is_cut_by_border(box: Box, frame_size_px: tuple[int, int], scale: float) -> bool:
    """Whether a cell comes so near to the border of a frame (width, height) that it is cut by it.

    Args:
        box: of the cell.
        frame_size_px: (width, height).
        scale: working pixels per frame pixel.
    """
    edge = BORDER_WORKING_PX / scale
    cut = min(box.x_px, box.y_px) < edge
    return cut or box.right_px > frame_size_px[0] - edge or box.bottom_px > frame_size_px[1] - edge


def _soft_mask(cell: NDArray[np.float32], labels: NDArray[np.int32], number: int) -> NDArray[np.float32]:
    """What is more than 0.5 within the cell, in one piece without holes; its edge runs between pixels."""
    own = filled(labels == number)
    # Beside the cell the probability itself says where its edge runs, to a fraction of a pixel.
    soft = np.where(labels == 0, np.minimum(cell, 0.5), 0).astype(np.float32)
    soft[own] = np.maximum(cell[own], 0.5 + 1e-3)
    soft[own & (labels != number)] = 1
    soft = np.asarray(cv2.GaussianBlur(soft, (0, 0), SMOOTHING_PX, borderType=cv2.BORDER_REPLICATE))
    inside = soft > 0.5
    soft[inside & ~largest_piece(inside)] = 0
    return soft


def _drawn(
    values: NDArray[np.float32], scale: float, shift_px: tuple[float, float], size_px: tuple[int, int]
) -> NDArray[np.bool_]:
    """Where values of the working picture exceed 0.5 at the frame's resolution."""
    matrix = np.array([[scale, 0, shift_px[0]], [0, scale, shift_px[1]]], np.float32)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(
        cv2.warpAffine(values, matrix, size_px, flags=flags, borderMode=cv2.BORDER_REPLICATE) > 0.5
    )


def cropped_cell(mask: NDArray[np.bool_], nucleus: NDArray[np.bool_], *, cut: bool) -> FoundCell:
    """A cell from masks of the whole frame."""
    x, y, width, height = cv2.boundingRect(mask.view(np.uint8))
    part = np.s_[y : y + height, x : x + width]
    inside = mask[part].copy()
    return FoundCell(Box(x, y, width, height), inside, nucleus[part] & inside, cut)


def in_picture(cell: FoundCell, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """A cell's mask within its whole picture, (h, w) bool.

    Args:
        cell: of the picture.
        shape: (h, w) of the picture.
    """
    mask = np.zeros(shape, bool)
    mask[cell.box.y_px : cell.box.bottom_px, cell.box.x_px : cell.box.right_px] = cell.mask
    return mask
