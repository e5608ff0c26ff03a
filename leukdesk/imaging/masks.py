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
    labels = instances.labels[window]
    # Beside the cell the probability itself says where its edge runs, to a fraction of a pixel.
    soft = np.where((labels == number) | (labels == 0), maps.cell[window], 0).astype(np.float32)
    soft[(labels == 0) & (soft > 0.5)] = 0.5
    soft = np.asarray(
        cv2.GaussianBlur(soft, (0, 0), SMOOTHING_PX, borderType=cv2.BORDER_REPLICATE), np.float32
    )
    frame_width, frame_height = frame_size_px
    # Pixel centres: working (x + 0.5) / scale − 0.5 is the same place in the frame.
    fx0, fy0 = max(0, int(np.floor(x0 / scale))), max(0, int(np.floor(y0 / scale)))
    fx1, fy1 = min(frame_width, int(np.ceil(x1 / scale))), min(frame_height, int(np.ceil(y1 / scale)))
    if fx1 - fx0 < 1 or fy1 - fy0 < 1:
        return None
    matrix = np.array(
        [[scale, 0, (fx0 + 0.5) * scale - 0.5 - x0], [0, scale, (fy0 + 0.5) * scale - 0.5 - y0]], np.float32
    )

    def drawn(values: NDArray[np.float32]) -> NDArray[np.bool_]:
        out = cv2.warpAffine(
            values,
            matrix,
            (fx1 - fx0, fy1 - fy0),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return np.asarray(out, np.float32) > 0.5

    mask = drawn(soft)
    if not mask.any():
        return None
    mask = filled(largest_piece(mask))
    nucleus = drawn(np.where(labels == number, maps.nucleus[window], 0).astype(np.float32)) & mask
    inner = cropped_cell(mask, nucleus, cut=False)
    box = Box(fx0 + inner.box.x_px, fy0 + inner.box.y_px, inner.box.width_px, inner.box.height_px)
    edge = BORDER_WORKING_PX / scale
    cut = (
        box.x_px < edge
        or box.y_px < edge
        or box.right_px > frame_width - edge
        or box.bottom_px > frame_height - edge
    )
    return FoundCell(box, inner.mask, inner.nucleus, cut)


def cropped_cell(mask: NDArray[np.bool_], nucleus: NDArray[np.bool_], *, cut: bool) -> FoundCell:
    """A cell from masks of the whole frame."""
    columns, rows = np.flatnonzero(mask.any(axis=0)), np.flatnonzero(mask.any(axis=1))
    part = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    inside = mask[part].copy()
    box = Box(int(columns[0]), int(rows[0]), inside.shape[1], inside.shape[0])
    return FoundCell(box, inside, nucleus[part] & inside, cut)
