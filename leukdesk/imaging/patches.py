"""Patches: the one form in which cells reach a network, the same in training and in use."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.frames import UNKNOWN_SCALE
from leukdesk.domain.patch_form import Background, Colour
from leukdesk.imaging.crops import CROP_VERSION
from leukdesk.imaging.finder import find_central_cell
from leukdesk.imaging.stain import as_float

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell, Scale
    from leukdesk.domain.patch_form import PatchForm

REFERENCE_MEAN = np.array([45.0, 25.0, -27.0], np.float32)
"""Mean L, a and b of a standardised cell: about those of a Romanowsky-stained white cell on a lit slide."""
REFERENCE_SPREAD = np.array([14.0, 8.0, 9.0], np.float32)
"""Their standard deviations within a standardised cell."""
GAIN_LIMITS = (0.6, 1.7)
"""Contrast is changed no further than this, so that a flat cell's noise isn't drawn as texture."""
MOST_COLOUR_GAIN = 1.3
"""The same for colour, whose noise in compressed pictures comes in blotches."""
REFERENCE_GREY = 120.0
"""Mean grey level of a cell once its light is set right."""
USUAL_CELL_UM = 12.5
"""Diameter that a white cell is taken to have where nothing tells the scale."""
LIGHT_LIMITS = (0.5, 3.5)
"""Light is scaled no further than this."""


def preprocessing_hash(form: PatchForm) -> str:
    """The sha256 that names a preprocessing: the patch form, and how the cells of crops are outlined.

    It is what a network learned with. How fields are searched has a version of its own.
    """
    return hashlib.sha256(f"{form.fingerprint()} finder {CROP_VERSION}".encode()).hexdigest()


def cut_patch(
    rgb: NDArray[np.uint8], cell: FoundCell, form: PatchForm, scale: Scale = UNKNOWN_SCALE
) -> NDArray[np.uint8]:
    """One cell in the form that the card states, (size, size, 3) uint8 RGB.

    Args:
        rgb: the frame, (h, w, 3).
        cell: found in that frame.
        form: of the card.
        scale: of the frame; where it is unknown, and the form has a scale, the cell is taken to be of a usual
            size.
    """
    box = cell.box
    side = _side_px(cell, form, scale)
    left, top = box.centre_px[0] - side / 2, box.centre_px[1] - side / 2
    # The mask's box alone is enough of the frame where the surround is blacked out.
    reach = 0 if form.background is Background.BLACK else int(np.ceil((form.margin - 1) / 2 * side)) + 2
    reach = max(reach, 2)
    x0, y0 = max(0, min(box.x_px, int(left)) - reach), max(0, min(box.y_px, int(top)) - reach)
    x1 = min(rgb.shape[1], int(np.ceil(left + side)) + reach)
    y1 = min(rgb.shape[0], int(np.ceil(top + side)) + reach)
    part = np.ascontiguousarray(rgb[y0:y1, x0:x1])
    mask = np.zeros(part.shape[:2], np.float32)
    mask[box.y_px - y0 : box.bottom_px - y0, box.x_px - x0 : box.right_px - x0] = cell.mask
    pixels = _square(part, (left - x0, top - y0), side, form.size_px, cv2.BORDER_REPLICATE)
    alpha = _square(mask, (left - x0, top - y0), side, form.size_px, cv2.BORDER_CONSTANT)
    # Every source gets the same soft edge, so that its sharpness says nothing about the lab.
    alpha = as_float(cv2.GaussianBlur(alpha, (0, 0), form.size_px / 90))
    if form.colour is Colour.STANDARDISE:
        pixels = standardise_colour(np.clip(np.round(pixels), 0, 255).astype(np.uint8), alpha > 0.5)
    if form.background is Background.BLACK:
        pixels = pixels * alpha[..., None]
    return np.clip(np.round(pixels), 0, 255).astype(np.uint8)


def _side_px(cell: FoundCell, form: PatchForm, scale: Scale) -> float:
    """Side of the square that a cell's patch shows, in frame pixels."""
    fitting = form.margin * max(cell.box.width_px, cell.box.height_px)
    if form.side_um is None:
        return fitting
    um_per_px = scale.um_per_px or USUAL_CELL_UM / (2 * float(np.sqrt(max(1, cell.mask.sum()) / np.pi)))
    return max(fitting, form.side_um / um_per_px)


def cut_patches(
    rgb: NDArray[np.uint8], cells: Sequence[FoundCell], form: PatchForm, scale: Scale = UNKNOWN_SCALE
) -> NDArray[np.uint8]:
    """The patches of a frame's cells, (n, size, size, 3) uint8 RGB, in the cells' order."""
    patches = np.zeros((len(cells), form.size_px, form.size_px, 3), np.uint8)
    for index, cell in enumerate(cells):
        patches[index] = cut_patch(rgb, cell, form, scale)
    return patches


def field_patch(rgb: NDArray[np.uint8], form: PatchForm) -> NDArray[np.uint8]:
    """The whole picture as one patch, (size, size, 3) uint8 RGB; the sides' ratio is not kept."""
    small = _resized(rgb, form.size_px)
    if form.colour is Colour.STANDARDISE:
        everything = np.ones(small.shape[:2], bool)
        return np.clip(np.round(standardise_colour(small, everything)), 0, 255).astype(np.uint8)
    return small


def patch_from_crop(
    rgb: NDArray[np.uint8], form: PatchForm, scale: Scale = UNKNOWN_SCALE
) -> NDArray[np.uint8]:
    """The central cell of a crop as a patch, (size, size, 3) uint8 RGB.

    Args:
        rgb: crop of one cell, (h, w, 3), any size and background.
        form: of the card.
        scale: of the crop.
    """
    return cut_patch(rgb, find_central_cell(rgb, scale), form, scale)


def standardise_colour(rgb: NDArray[np.uint8], cell: NDArray[np.bool_]) -> NDArray[np.float32]:
    """The picture with the cell's mean and contrast brought to fixed values, (h, w, 3) float32 grey levels.

    First all channels are scaled by one factor that brings the cell's mean grey to the reference: exposure
    acts by such a factor, so a dark picture gains the contrast it lost. Then mean and standard deviation of
    each Lab channel within the cell are brought to the reference; the gain is limited, and the two colour
    channels share theirs, so that hues keep their angles.
    Source of the second step: Reinhard et al., IEEE Comput. Graph. Appl. 21 (2001) 34–41, restricted to the
    cell's mask.

    Args:
        rgb: (h, w, 3).
        cell: (h, w), where the statistics are taken; with fewer than 8 pixels nothing is changed.
    """
    values = as_float(rgb)
    if int(cell.sum()) < 8:
        return values
    light = float(np.clip(REFERENCE_GREY / max(float(values[cell].mean()), 1), *LIGHT_LIMITS))
    lit = values * np.float32(light / 255)
    lab = as_float(cv2.cvtColor(lit, cv2.COLOR_RGB2LAB))
    inside = lab[cell]
    mean, spread = inside.mean(axis=0), np.maximum(inside.std(axis=0), 1e-3)
    gain = np.clip(REFERENCE_SPREAD / spread, *GAIN_LIMITS)
    gain[1:] = min(float(np.sqrt(gain[1] * gain[2])), MOST_COLOUR_GAIN)
    lab = ((lab - mean) * gain + REFERENCE_MEAN).astype(np.float32)
    return as_float(np.clip(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB), 0, 1) * 255)


def _square(
    picture: NDArray[np.uint8] | NDArray[np.float32],
    corner_px: tuple[float, float],
    side_px: float,
    size_px: int,
    border: int,
) -> NDArray[np.float32]:
    """The square at a corner (x, y) resampled to `size_px`, averaging over area where it shrinks."""
    x, y = corner_px
    scale = size_px / side_px
    values = picture.astype(np.float32)
    if scale < 1:
        # A Gaussian as wide as the output pixel stands in for area averaging at sub-pixel corners.
        values = as_float(cv2.GaussianBlur(values, (0, 0), 0.42 / scale, borderType=cv2.BORDER_REPLICATE))
    matrix = np.array([[1 / scale, 0, x + 0.5 / scale - 0.5], [0, 1 / scale, y + 0.5 / scale - 0.5]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return as_float(cv2.warpAffine(values, matrix, (size_px, size_px), flags=flags, borderMode=border))


def _resized(rgb: NDArray[np.uint8], size_px: int) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(rgb, (size_px, size_px), interpolation=cv2.INTER_AREA), np.uint8)
