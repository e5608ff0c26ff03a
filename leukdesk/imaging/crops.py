"""The one cell of a crop: in the middle of a raw crop, or cut out on black."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.evidence import outline_around, weigh_evidence
from leukdesk.imaging.masks import cropped_cell, disc, filled, found_cell, largest_piece, smoothed
from leukdesk.imaging.nuclei import NucleusLimits, Pieces, dark_pieces, group_lobes
from leukdesk.imaging.scale import red_cells_across
from leukdesk.imaging.shown import BLACK_LEVEL, is_cut_out, shown_part
from leukdesk.imaging.stain import as_float, map_stain, otsu_level

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell

WORKING_SIDE_PX = 160
"""Longer side of a crop while its cell is sought."""
CENTRAL_SPREAD = 0.17
"""Distance from the middle over the crop's shorter side, at which a cell is less likely the one meant."""
SMALLEST_SHARE = 0.0006
"""Share of the crop's area from which a piece of dark stain may be part of a nucleus."""
SMALLEST_RED_CELL_PX = 34.0
"""Less than this, measured in a crop at working size, is a red cell's rim or a platelet."""


def central_cell(rgb: NDArray[np.uint8], red_cell_px: float | None = None) -> FoundCell:
    """The cell in the middle of a crop; the whole crop if nothing stands out.

    Args:
        rgb: (h, w, 3), any size.
        red_cell_px: diameter of a red cell in the crop's pixels, if the scale is known.
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
        cell = _raw_cell(small, scale, (width, height), red_cell_px and red_cell_px * scale)
    return cell or whole_picture(rgb)


def whole_picture(rgb: NDArray[np.uint8]) -> FoundCell:
    """The whole picture as one cell without a nucleus of its own."""
    everything = np.ones(rgb.shape[:2], bool)
    return cropped_cell(everything, everything, cut=False)


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


def _raw_cell(
    rgb: NDArray[np.uint8], scale: float, frame_size_px: tuple[int, int], red_cell_px: float | None
) -> FoundCell | None:
    shown = shown_part(rgb)
    if shown.mean() < 0.1:
        return None
    stain = map_stain(rgb, shown)
    red_cell_px = red_cell_px or red_cells_across(stain, shown)
    limits = NucleusLimits.at(max(red_cell_px, SMALLEST_RED_CELL_PX)) if red_cell_px else NucleusLimits()
    pieces = dark_pieces(stain, shown, SMALLEST_SHARE * shown.size, limits)
    if len(pieces.areas_px) < 2:
        return None
    evidence = weigh_evidence(stain, shown)
    groups = group_lobes(pieces, evidence.between_lobes, limits)
    own = _most_central(pieces, groups)
    nucleus = filled(pieces.mask_of(own))
    large = 0.1 * pieces.areas_px[own].sum()
    others = pieces.mask_of(
        n for group in groups if group is not own for n in group if pieces.areas_px[n] > large
    )
    outline = outline_around(evidence, nucleus, others, limits)
    return found_cell(outline, nucleus, scale, frame_size_px)


def _most_central(pieces: Pieces, groups: list[list[int]]) -> list[int]:
    """The group that is near the middle and not small; what the crop's border cuts is hardly the one."""
    height, width = pieces.labels.shape
    middle = np.array([(width - 1) / 2, (height - 1) / 2])
    spread = CENTRAL_SPREAD * min(width, height)

    def merit(group: list[int]) -> float:
        areas = pieces.areas_px[group]
        centre = (pieces.centres_px[group] * areas[:, None]).sum(axis=0) / areas.sum()
        away = float(np.hypot(*(centre - middle)))
        points = np.concatenate([pieces.outlines_px[n] for n in group])
        cut = bool((points.min(axis=0) <= 1).any() or (points.max(axis=0) >= [width - 2, height - 2]).any())
        return float(np.sqrt(areas.sum())) * float(np.exp(-0.5 * (away / spread) ** 2)) * (0.5 if cut else 1)

    return max(groups, key=merit)
