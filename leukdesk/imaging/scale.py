"""The scale of a frame, read from its red cells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from leukdesk.domain.frames import UNKNOWN_SCALE, Scale, ScaleSource
from leukdesk.imaging.flatfield import measure_light
from leukdesk.imaging.shown import shown_part
from leukdesk.imaging.stain import as_float, map_stain, nuclear_stain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from leukdesk.imaging.stain import StainMap

RED_CELL_UM = 7.5
"""Mean diameter of a red cell on a dried smear; 7.2 to 7.8 µm in usual textbooks of haematology."""
ZOOMS = (9, 3)
"""How closely large frames are looked at."""
ENOUGH_SEEN, ENOUGH_ALONE, LEAST_WORKING_PX = 5, 6, 11.0
"""Red cells in a close look, lone ones in all looks, and their diameter in working pixels, at least."""
NARROW_WAY = 1.1
"""Diameter of a squeezed red cell over its narrow way through, which is what depth measures: measured on
fields with both touching cells and lone ones."""
PALE_CENTRE = 0.15
"""Density of a pale centre over that of the cell, at least; gaps between cells have less."""
WORKING_SIDE_PX = 320
"""Longer side of a picture while its red cells are measured."""


def estimate_scale(rgb: NDArray[np.uint8]) -> Scale:
    """The scale at which the picture's red cells are 7.5 µm across; unknown if none can be measured.

    Args:
        rgb: (h, w, 3).
    """
    diameter = red_cell_diameter_px(rgb)
    if diameter is None:
        return UNKNOWN_SCALE
    um_per_px = RED_CELL_UM / diameter
    return Scale(um_per_px, ScaleSource.ESTIMATED) if 0.005 <= um_per_px <= 5 else UNKNOWN_SCALE


@dataclass(frozen=True, slots=True)
class _Look:
    """What one look at a part of a frame tells.

    Attributes:
        diameter_px: of red cells in frame pixels; None if they can't be measured.
        alone: red cells that lie alone.
        seen: red cells in all.
    """

    diameter_px: float | None
    alone: int
    seen: int


def red_cell_diameter_px(rgb: NDArray[np.uint8]) -> float | None:
    """The median diameter of the picture's red cells in its pixels; None if fewer than two can be measured.

    Large frames are looked at closely first and in several places: from afar, heaps of red cells look like
    cells. The closest looks that show several lone red cells, or that agree, tell.

    Args:
        rgb: (h, w, 3).
    """
    if min(rgb.shape[:2]) < 24:
        return None
    for zoom in ZOOMS:
        if max(rgb.shape[:2]) // zoom < WORKING_SIDE_PX:
            continue
        looks = [_look(part) for part in _parts(rgb, zoom)]
        clear = [look for look in looks if look.seen >= ENOUGH_SEEN and look.diameter_px is not None]
        diameters = [look.diameter_px for look in clear if look.diameter_px is not None]
        if not diameters or min(diameters) * WORKING_SIDE_PX * zoom < LEAST_WORKING_PX * max(rgb.shape[:2]):
            continue
        agree = len(diameters) >= 3 and max(diameters) < 1.5 * min(diameters)
        if agree or sum(look.alone for look in clear) >= ENOUGH_ALONE:
            return float(np.median(diameters))
    return _look(rgb).diameter_px


def _parts(rgb: NDArray[np.uint8], zoom: int) -> Iterator[NDArray[np.uint8]]:
    """The middle of the picture and four places around it, each a `zoom`-th of its sides."""
    height, width = (max(1, side // zoom) for side in rgb.shape[:2])
    for down, across in ((0.5, 0.5), (0.3, 0.3), (0.3, 0.7), (0.7, 0.3), (0.7, 0.7)):
        top = round(down * (rgb.shape[0] - height))
        left = round(across * (rgb.shape[1] - width))
        yield rgb[top : top + height, left : left + width]


def _reduction(rgb: NDArray[np.uint8]) -> float:
    return max(1.0, float(max(rgb.shape[:2])) / WORKING_SIDE_PX)


def _look(rgb: NDArray[np.uint8]) -> _Look:
    reduction = _reduction(rgb)
    small = rgb
    if reduction > 1:
        size = tuple(max(1, round(side / reduction)) for side in (rgb.shape[1], rgb.shape[0]))
        small = np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
    light = measure_light(small)
    if light is not None:
        size_px = (small.shape[1], small.shape[0])
        small = light.evened(small, (0, 0, *size_px), size_px)
    shown = shown_part(small)
    if shown.mean() < 0.05:
        return _Look(None, 0, 0)
    look = _measured(map_stain(small, shown), shown)
    return look if look.diameter_px is None else replace(look, diameter_px=look.diameter_px * reduction)


def red_cells_across(stain: StainMap, shown: NDArray[np.bool_]) -> float | None:
    """The median diameter of red cells in working pixels, or None.

    Cells that lie alone are measured by their area. Where nearly all touch, the distance to the nearest
    background at the middle of each cell gives its radius.
    """
    return _measured(stain, shown).diameter_px


def _measured(stain: StainMap, shown: NDArray[np.bool_]) -> _Look:
    red_cells = _red_cell_mask(stain, shown)
    if red_cells is None:
        return _Look(None, 0, 0)
    middles = _middle_diameters(red_cells)
    if len(middles) < 2:
        return _Look(None, 0, len(middles))
    middle = NARROW_WAY * float(np.median(middles))
    # Platelets and fragments lie alone more often than red cells do; rims of pale cells have no depth.
    alone = [d for d in _lone_diameters(red_cells) if 0.75 * middle < d < 2.2 * middle]
    return _Look(float(np.median(alone)) if len(alone) >= 3 else middle, len(alone), len(middles))


def _red_cell_mask(stain: StainMap, shown: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """Stained pixels that are no nucleus or near one, pale centres filled, (h, w) bool."""
    green = as_float(cv2.GaussianBlur(stain.density[..., 1], (0, 0), 1.0))
    level = 0.45 * max(float(stain.reference.red_cell[1]), 0.16)
    dark = (nuclear_stain(stain) > stain.reference.nucleus_level).astype(np.uint8)
    dark = np.asarray(cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), np.uint8)
    near_nucleus = cv2.dilate(dark, np.ones((9, 9), np.uint8)) > 0
    mask = (green > level) & shown
    if not 0.005 < mask.mean() < 0.98:
        return None
    pale_from = PALE_CENTRE * float(stain.reference.red_cell[1])
    return _pale_centres_filled(mask, green, pale_from) & ~near_nucleus


def _pale_centres_filled(
    mask: NDArray[np.bool_], green: NDArray[np.float32], pale_from: float
) -> NDArray[np.bool_]:
    """The mask with its pale centres filled.

    They are convex, while gaps between touching cells have hollow sides, and hold a little haemoglobin.
    """
    contours, tree = cv2.findContours(mask.astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    out = mask.astype(np.uint8)
    for index, contour in enumerate(contours):
        if tree[0][index][3] < 0:
            continue
        area, hull = cv2.contourArea(contour), cv2.contourArea(cv2.convexHull(contour))
        if area < 30 or (area > 0.86 * hull and _mean_within(contour, green) > pale_from):
            cv2.drawContours(out, contours, index, 1, cv2.FILLED)
    return out > 0


def _mean_within(contour: Any, values: NDArray[np.float32]) -> float:
    x, y, w, h = cv2.boundingRect(contour)
    inside = np.zeros((h, w), np.uint8)
    cv2.drawContours(inside, [contour], 0, 1, cv2.FILLED, offset=(-x, -y))
    return float(values[y : y + h, x : x + w][inside > 0].mean())


def _lone_diameters(mask: NDArray[np.bool_]) -> list[float]:
    """Diameters of round pieces that the picture's border doesn't touch."""
    height, width = mask.shape
    smallest = 6.0
    found = []
    contours, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    for contour in contours:
        x, y, w, h = cv2.boundingRect(contour)
        if x <= 1 or y <= 1 or x + w >= width - 1 or y + h >= height - 1 or min(w, h) < smallest:
            continue
        area, around = cv2.contourArea(contour), cv2.arcLength(contour, closed=True)
        hull = cv2.contourArea(cv2.convexHull(contour))
        if 4 * np.pi * area > 0.72 * around * around and area > 0.93 * hull and max(w, h) < 1.35 * min(w, h):
            found.append(2 * float(np.sqrt((area + around / 2) / np.pi)))
    return _of_one_kind(found)


def _middle_diameters(mask: NDArray[np.bool_]) -> list[float]:
    """Twice the depth at the middles of cells, whether they touch others or not."""
    depth = cv2.distanceTransform(np.pad(mask, 1, mode="edge").astype(np.uint8), cv2.DIST_L2, 5)[1:-1, 1:-1]
    depth = as_float(cv2.GaussianBlur(depth, (0, 0), 1.0))
    deepest = float(depth.max())
    if deepest < 3:
        return []
    window = 2 * max(1, round(0.5 * float(np.percentile(depth[depth > 1], 90)))) + 1
    peaks = (depth >= cv2.dilate(depth, np.ones((window, window), np.uint8))) & (depth > 2.5)
    # What is cut by the border may be a heap: its middle may lie outside.
    rows, columns = np.nonzero(peaks)
    height, width = mask.shape
    to_border = np.minimum.reduce([rows, columns, height - 1 - rows, width - 1 - columns])
    inside = to_border > 0.5 * depth[peaks]
    return _of_one_kind([2 * float(d) + 1 for d in depth[peaks][inside]])


def _of_one_kind(diameters: list[float]) -> list[float]:
    """The diameters without what is far smaller than the larger ones: platelets, debris, fragments."""
    if not diameters:
        return []
    large = float(np.percentile(diameters, 75))
    return [d for d in diameters if 0.6 * large < d < 1.6 * large]
