"""The one cell of a crop: in the middle of a raw crop, or cut out on black."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.scales import RED_CELL_UM
from leukdesk.imaging.cell_maps import WORKING_RED_CELL_PX
from leukdesk.imaging.fields import SMALLEST_CELL, WorkingPicture, at_working_scale, seen_maps
from leukdesk.imaging.instances import Instances, part_cells
from leukdesk.imaging.masks import cropped_cell, disc, filled, found_cell, largest_piece, smoothed
from leukdesk.imaging.scale import red_cell_diameter_px
from leukdesk.imaging.shown import BLACK_LEVEL, is_cut_out
from leukdesk.imaging.stain import as_float, otsu_level

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell

SMALLEST_CROP_PX = 12
CROP_SIDES_UM = (18.0, 26.0, 36.0, 50.0, 75.0)
"""Shorter sides that a crop of unknown scale may have on the smear; each is tried."""
CENTRAL_SPREAD = 0.17
"""Distance from the middle over the crop's shorter side, at which a cell is less likely the one meant."""
RING_PX = 3
"""Width of the ring around a cell, in working pixels, that it must stand out from."""
CLEAR_FALL = 0.5
"""Share of a cell's nuclear stain that must be gone in that ring for it to stand out clearly."""
LEAST_MERIT, CLEAR_MERIT, EQUAL_MERIT = 0.15, 0.35, 0.6
"""Merit below which nothing in the crop is taken for a white cell; from which the crop's red cells are
believed to tell its scale; and over that of the best, from which two are about equal."""


def central_cell(rgb: NDArray[np.uint8], red_cell_px: float | None = None) -> FoundCell:
    """The cell in the middle of a crop; the whole crop if nothing stands out.

    Args:
        rgb: (h, w, 3), any size.
        red_cell_px: diameter of a red cell in the crop's pixels, if the scale is known.
    """
    if min(rgb.shape[:2]) < SMALLEST_CROP_PX:
        return whole_picture(rgb)
    if is_cut_out(rgb):
        return cut_out_cell(rgb)
    if red_cell_px:
        _, cell = _seen_cell(rgb, red_cell_px, usual_size=False)
    else:
        cell = _seen_at_likeliest(rgb)
    return cell or _dark_object(rgb) or whole_picture(rgb)


def _seen_at_likeliest(rgb: NDArray[np.uint8]) -> FoundCell | None:
    """The white cell of a crop of unknown scale: its red cells tell it, or how its white cells look."""
    measured = red_cell_diameter_px(rgb)
    if measured:
        merit, cell = _seen_cell(rgb, measured, usual_size=True)
        if cell is not None and merit > CLEAR_MERIT:
            return cell
    guesses = [RED_CELL_UM * min(rgb.shape[:2]) / side_um for side_um in CROP_SIDES_UM]
    seen = [
        (m, c) for m, c in (_seen_cell(rgb, guess, usual_size=True) for guess in guesses) if c is not None
    ]
    if not seen:
        return None
    # The lobes of a nucleus look like cells at too fine a scale: of about equal ones the largest is meant.
    best = max(merit for merit, _ in seen)
    return max((c for m, c in seen if m > EQUAL_MERIT * best), key=lambda c: int(c.mask.sum()))


def _seen_cell(
    rgb: NDArray[np.uint8], red_cell_px: float, *, usual_size: bool
) -> tuple[float, FoundCell | None]:
    """The white cell of most merit at a scale, and its merit; None where there is none."""
    picture = at_working_scale(rgb, red_cell_px)
    best, found = LEAST_MERIT, None
    if picture.shown.mean() < 0.1:
        return best, found
    maps = seen_maps(picture)
    instances = part_cells(maps)
    merits = _merits(instances, picture, usual_size=usual_size)
    nuclear, drawn = picture.nuclear_stain(), picture.with_own_nuclei(maps)
    for index in np.flatnonzero(merits > best).tolist():
        merit = float(merits[index]) * _standing_out(instances, nuclear, index + 1)
        if merit > best:
            cell = found_cell(drawn, instances, index + 1, picture.scale, (rgb.shape[1], rgb.shape[0]))
            best, found = (merit, cell) if cell is not None else (best, found)
    return best, found


def _standing_out(instances: Instances, nuclear: NDArray[np.float32], number: int) -> float:
    """How far an instance's nuclear stain falls off just outside of it, from 0 to 1.

    At too fine a scale a large nucleus is seen as several cells: what lies around each of them is as dark.
    """
    rows, columns = instances.window(number)
    reach = RING_PX + 1
    window = np.s_[
        max(0, rows.start - reach) : rows.stop + reach, max(0, columns.start - reach) : columns.stop + reach
    ]
    own = (instances.labels[window] == number).astype(np.uint8)
    ring = (cv2.dilate(own, disc(RING_PX)) > 0) & (cv2.dilate(own, np.ones((3, 3), np.uint8)) == 0)
    if not ring.any():
        return 0.0
    stain = nuclear[window]
    fall = 1 - float(stain[ring].mean()) / max(float(stain[own > 0].mean()), 1e-3)
    return float(np.clip(fall / CLEAR_FALL, 0, 1))


def _merits(instances: Instances, picture: WorkingPicture, *, usual_size: bool) -> NDArray[np.float64]:
    """How surely each instance is the cell that the crop is about, from 0 to 1.

    Args:
        instances: of the crop.
        picture: the crop at working scale.
        usual_size: whether the scale is guessed: then the one at which the cell has a usual size is likelier.
    """
    height, width = picture.shown.shape
    if not len(instances.areas_px):
        return np.zeros(0)
    left, top, wide, high = instances.boxes.T
    away = np.hypot(left + wide / 2 - width / 2, top + high / 2 - height / 2)
    merit = np.exp(-0.5 * (away / (CENTRAL_SPREAD * min(height, width))) ** 2)
    merit *= instances.fitness() if usual_size else 2 * instances.sureness - 1
    cut = (left <= 1) | (top <= 1) | (left + wide >= width - 1) | (top + high >= height - 1)
    too_small = instances.areas_px < SMALLEST_CELL * np.pi / 4 * WORKING_RED_CELL_PX**2
    return np.asarray(np.where(too_small, 0, np.where(cut, 0.5 * merit, merit)), np.float64)


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


def _dark_object(rgb: NDArray[np.uint8]) -> FoundCell | None:
    """What is darkest in the middle of a crop without a white cell, such as a platelet, or None."""
    height, width = rgb.shape[:2]
    green = as_float(cv2.GaussianBlur(rgb[..., 1], (0, 0), max(0.6, min(height, width) / 160)))
    y, x = np.mgrid[:height, :width]
    away = np.hypot(x - (width - 1) / 2, y - (height - 1) / 2) / min(height, width)
    middle = away < 0.35
    level, explained = otsu_level(green[middle])
    dark = (green <= level) & middle
    if explained < 0.5 or not 0.002 < dark.mean() < 0.5:
        return None
    piece = filled(largest_piece(dark, (width / 2, height / 2)))
    return cropped_cell(smoothed(piece, 0.01 * min(height, width)), piece, cut=False)
