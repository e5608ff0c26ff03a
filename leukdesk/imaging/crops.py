"""The one cell of a crop: in the middle of a raw crop, or cut out on black."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.masks import cropped_cell, disc, filled, found_cell, largest_piece, smoothed
from leukdesk.imaging.outline import star_outline
from leukdesk.imaging.stain import StainMap, as_float, map_stain, otsu_level, red_cell_likeness

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell

WORKING_SIDE_PX = 200
"""Longer side of a crop while its cell is sought."""
BLACK_LEVEL = 12
"""Brightest channel of a pixel that was blacked out; lossy files ring a little around zero."""


def central_cell(rgb: NDArray[np.uint8]) -> FoundCell:
    """The cell in the middle of a crop; the whole crop if nothing stands out.

    Args:
        rgb: (h, w, 3), any size.
    """
    height, width = rgb.shape[:2]
    scale = min(1.0, WORKING_SIDE_PX / max(height, width))
    small = rgb
    if scale < 1:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        small = np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
    cell = None
    if min(small.shape[:2]) >= 12:
        if is_cut_out(small):
            return cut_out_cell(rgb)
        cell = _raw_cell(small, scale, (width, height))
    return cell or whole_picture(rgb)


def whole_picture(rgb: NDArray[np.uint8]) -> FoundCell:
    """The whole picture as one cell without a nucleus of its own."""
    everything = np.ones(rgb.shape[:2], bool)
    return cropped_cell(everything, everything, cut=False)


def is_cut_out(rgb: NDArray[np.uint8]) -> bool:
    """Whether a picture shows something cut out on black: nearly all of its border is black."""
    black = rgb.max(axis=2) <= BLACK_LEVEL
    border = np.concatenate([black[0], black[-1], black[:, 0], black[:, -1]])
    return bool(border.mean() > 0.6 and black.mean() > 0.25 and not black.all())


def cut_out_cell(rgb: NDArray[np.uint8]) -> FoundCell:
    """The cell of a cut-out on black, its mask smooth and just inside the cut."""
    height, width = rgb.shape[:2]
    mask = rgb.max(axis=2) > BLACK_LEVEL
    mask = largest_piece(filled(mask), (width / 2, height / 2))
    radius = float(np.sqrt(mask.sum() / np.pi))
    if radius < 4:
        return whole_picture(rgb)
    opened = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, disc(0.22 * radius)) > 0
    body = largest_piece(opened, (width / 2, height / 2)) if opened.any() else mask
    body = smoothed(body, 0.05 * radius)
    tight = cv2.erode(body.astype(np.uint8), disc(0.03 * radius)) > 0
    body = tight if tight.any() else mask
    green = as_float(rgb[..., 1])
    level, _ = otsu_level(green[body])
    return cropped_cell(body, smoothed(body & (green <= level), 0.04 * radius), cut=False)


def _raw_cell(rgb: NDArray[np.uint8], scale: float, frame_size_px: tuple[int, int]) -> FoundCell | None:
    stain = map_stain(rgb)
    nucleus = central_nucleus(stain)
    if nucleus is None:
        return None
    moments = cv2.moments(nucleus.astype(np.uint8), binaryImage=True)
    centre = (moments["m10"] / moments["m00"], moments["m01"] / moments["m00"])
    radius = float(np.sqrt(moments["m00"] / np.pi))
    likelihood = cell_likelihood(stain, nucleus)
    outline = star_outline(likelihood, centre, min(2.6 * radius + 12, 0.75 * max(rgb.shape[:2])))
    return found_cell(outline, nucleus, scale, frame_size_px, cut=False)


def central_nucleus(stain: StainMap) -> NDArray[np.bool_] | None:
    """The nucleus nearest the middle with the lobes that belong to it, (h, w) bool, or None."""
    height, width = stain.density.shape[:2]
    red = as_float(cv2.GaussianBlur(stain.density[..., 0], (0, 0), 0.006 * max(height, width)))
    dark = red > stain.nucleus_level
    dark = cv2.morphologyEx(dark.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)) > 0
    if dark.sum() < 0.0015 * dark.size:
        return None
    main = largest_piece(dark, ((width - 1) / 2, (height - 1) / 2))
    radius = float(np.sqrt(main.sum() / np.pi))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(dark.astype(np.uint8), connectivity=8)
    away = cv2.distanceTransform((~main).astype(np.uint8), cv2.DIST_L2, 5)
    nucleus = main.copy()
    for label in range(1, count):
        lobe = labels == label
        x, y, w, h, area = (int(v) for v in stats[label])
        at_border = x == 0 or y == 0 or x + w >= width or y + h >= height
        if not at_border and area > 0.05 * main.sum() and float(away[lobe].min()) < 0.45 * radius:
            nucleus |= lobe
    return filled(nucleus) if nucleus.any() else None


def cell_likelihood(stain: StainMap, nucleus: NDArray[np.bool_]) -> NDArray[np.float32]:
    """How much each pixel looks like part of a white cell, (h, w) float32 from −1 to 1."""
    amount = np.abs(stain.density).max(axis=2)
    amount = as_float(cv2.GaussianBlur(amount, (0, 0), 1.2))
    stained = 1 / (1 + np.exp(-(amount - 0.11) / 0.03))
    red_like = as_float(cv2.GaussianBlur(red_cell_likeness(stain), (0, 0), 1.2))
    likelihood = as_float(2 * stained * (1 - red_like) - 1)
    likelihood[nucleus] = 1
    return likelihood
