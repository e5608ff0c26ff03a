"""The one cell of a crop: in the middle of a raw crop, or cut out on black."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.scales import RED_CELL_UM
from leukdesk.imaging.cell_maps import WORKING_RED_CELL_PX, CellMaps
from leukdesk.imaging.instances import SMALLEST_CELL, Instances, part_cells
from leukdesk.imaging.masks import cropped_cell, disc, filled, found_cell, in_picture, largest_piece, smoothed
from leukdesk.imaging.outlines import outlined
from leukdesk.imaging.shown import BLACK_LEVEL, is_cut_out
from leukdesk.imaging.stain import as_float, otsu_level
from leukdesk.imaging.working_picture import WorkingPicture, at_working_scale, seen_maps

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell

CROP_VERSION = "9"
"""Raised with every change of how a crop's cell is outlined: networks learn from crops, so it is part of the
preprocessing that a bundle is bound to. Numbers are those of the finder's versions at that time."""
SMALLEST_CROP_PX = 12
STEP = 1.25
"""From one scale to the next finer one that a crop is looked at."""
CROP_SIDES_UM = tuple(18.0 * STEP**n for n in range(7))
"""Shorter sides that a crop of unknown scale may have on the smear, 18 to 69 µm; each is tried."""
AVERAGED = 3
"""Scales, one and finer ones, whose maps are averaged: pale cytoplasm that is missed at one is seen at
another."""
CENTRAL_SPREAD = 0.17
"""Distance from the middle over the crop's shorter side, at which a cell is less likely the one meant."""
RING_PX = 3
"""Width of the ring around a cell, in working pixels, that it must stand out from."""
CLEAR_FALL = 0.5
"""Share of a cell's nuclear stain that must be gone in that ring for it to stand out clearly."""
LEAST_MERIT = 0.15
"""Merit below which nothing in the crop is taken for a white cell."""


@dataclass(frozen=True, slots=True, eq=False)
class _Look:
    """A crop as seen at one scale.

    Attributes:
        red_cell_px: diameter of a red cell, in the crop's pixels, that makes this scale.
        picture: the crop at it.
        maps: what the network says of it.
    """

    red_cell_px: float
    picture: WorkingPicture
    maps: CellMaps


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
        look = _averaged(_looks(rgb, red_cell_px, AVERAGED))
        _, cell = _seen_cell(rgb, look, usual_size=False)
        found = None if cell is None else (look, cell)
    else:
        found = _seen_at_likeliest(rgb)
    if found is None:
        return _dark_object(rgb) or whole_picture(rgb)
    look, cell = found
    drawn = look.picture.with_own_nuclei(look.maps)
    return outlined(rgb, cell, drawn, look.picture.shown, look.picture.scale)


def _looks(rgb: NDArray[np.uint8], red_cell_px: float, steps: int) -> list[_Look]:
    """The crop at a scale and at finer and finer ones."""
    looks = []
    for diameter_px in (red_cell_px / STEP**n for n in range(steps)):
        picture = at_working_scale(rgb, diameter_px)
        looks.append(_Look(diameter_px, picture, seen_maps(picture)))
    return looks


def _averaged(looks: Sequence[_Look]) -> _Look:
    """The first of several looks with the mean of what the network says at each."""
    size = looks[0].maps.cell.shape[::-1]

    def mean(maps: Iterable[NDArray[np.float32]]) -> NDArray[np.float32]:
        return as_float(
            np.mean([cv2.resize(one, size, interpolation=cv2.INTER_AREA) for one in maps], axis=0)
        )

    return replace(
        looks[0],
        maps=CellMaps(
            mean(look.maps.cell for look in looks),
            mean(look.maps.nucleus for look in looks),
            mean(look.maps.depth for look in looks),
        ),
    )


def _seen_at_likeliest(rgb: NDArray[np.uint8]) -> tuple[_Look, FoundCell] | None:
    """The white cell of a crop of unknown scale, and the look that shows it.

    A crop shows too few red cells to tell: one in ten of a laboratory's is misread two-fold. At too
    fine a scale the lobes of a nucleus look like cells, at too coarse a one a cell and its neighbours. What
    most scales agree on is meant, above all those at which it looks like a white cell of a usual size.
    """
    coarsest = RED_CELL_UM * min(rgb.shape[:2]) / CROP_SIDES_UM[0]
    single = _looks(rgb, coarsest, len(CROP_SIDES_UM) + AVERAGED - 1)
    seen: list[tuple[_Look, FoundCell]] = []
    merits: list[float] = []
    for look in (_averaged(single[n : n + AVERAGED]) for n in range(len(CROP_SIDES_UM))):
        merit, cell = _seen_cell(rgb, look, usual_size=True)
        if cell is not None:
            seen.append((look, cell))
            merits.append(merit)
    if not seen:
        return None
    masks = [in_picture(cell, rgb.shape[:2]) for _, cell in seen]
    agreement = [
        sum(merit * _overlap(mask, one) for merit, one in zip(merits, masks, strict=True)) for mask in masks
    ]
    return seen[int(np.argmax(agreement))]


def _overlap(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """What two masks share over what they cover together."""
    return float((one & other).sum() / (one | other).sum())


def _seen_cell(rgb: NDArray[np.uint8], look: _Look, *, usual_size: bool) -> tuple[float, FoundCell | None]:
    """The white cell of most merit in a look, and its merit; None where there is none."""
    picture, maps = look.picture, look.maps
    best, found = LEAST_MERIT, None
    if picture.shown.mean() < 0.1:
        return best, found
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
