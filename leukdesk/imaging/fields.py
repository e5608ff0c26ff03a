"""The white cells of a whole field, seen by the finder's network at a scale that its red cells set."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.cell_maps import WORKING_RED_CELL_PX, CellMaps, map_cells
from leukdesk.imaging.flatfield import measure_light
from leukdesk.imaging.instances import SURE, Instances, part_cells
from leukdesk.imaging.masks import found_cell
from leukdesk.imaging.shown import shown_part
from leukdesk.imaging.stain import map_stain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell
    from leukdesk.imaging.stain import StainReference

LARGEST_ENLARGEMENT = 3.0
MOST_WORKING_PX = 30_000_000
"""Working pixels of the largest picture, 4 mm² of smear; beyond it is looked at more coarsely."""
SMALLEST_FRAME_PX = 24
NUCLEUS_SMOOTHING_PX = 0.8
GUESSES_PX = (14.0, 19.0, 26.0, 36.0, 50.0, 70.0, 100.0, 140.0)
"""Diameters of a red cell that are tried where a frame shows none to measure."""
LEAST_FIT = 0.3
"""Fitness of its best cell from which a guessed scale is believed."""
CROWD, CROWD_SHARE, LEAST_CROWD_FIT = 10, 0.12, 0.55
"""White cells, and the share of the frame that they cover, from which they may be measured for red ones; and
their mean fitness below which they were: at the true scale collages of four laboratories show 0.70 and more,
at one 1.7 times too coarse at most 0.50."""
FEW, LEAST_FEW_FIT = 4, 0.3
"""The same where white cells are few: a heap of red cells that was measured for one halves their size."""
MISTAKEN = (0.75, 0.58, 0.45)
"""Diameters of a red cell, over the estimated one, that are tried in such a frame."""
MISREAD = (0.6, 1.6)
"""The same where no cell is found at the estimated one: a heap of red cells may have been measured."""
LOOK_PX = 512
"""Working pixels of the shorter side of what is looked at for each of them, at most."""
SMALLEST_CELL = 0.34
"""Area of a white cell over that of a red cell, at least: an erythroblast's of 5 µm."""
SMALLEST_CUT = 0.12
"""The same for what is left of a cell that the border cuts."""
LEAST_NUCLEUS = 0.22
"""Share of a cell that must look like nucleus. White cells of two laboratories show 0.33 and more, most of
what is wrongly seen in heaps of red cells less."""


@dataclass(frozen=True, slots=True, eq=False)
class WorkingPicture:
    """A picture at the network's scale under even light.

    Attributes:
        density: (h, w, 3) float32, optical density against the background.
        reference: the picture's own colours.
        shown: (h, w), where the picture shows anything.
        scale: working pixels per picture pixel.
    """

    density: NDArray[np.float32]
    reference: StainReference
    shown: NDArray[np.bool_]
    scale: float

    def nuclear_stain(self) -> NDArray[np.float32]:
        """The amount of nuclear stain, (h, w) float32; 1 at the edge of a nucleus."""
        return np.asarray(self.density @ self.reference.coordinates()[:, 1], np.float32)

    def with_own_nuclei(self, maps: CellMaps) -> CellMaps:
        """The maps with nuclei as the picture's own stain shows them: finer than the network sees them."""
        stain = np.asarray(cv2.GaussianBlur(self.nuclear_stain(), (0, 0), NUCLEUS_SMOOTHING_PX), np.float32)
        return replace(maps, nucleus=0.5 * stain)


def at_working_scale(rgb: NDArray[np.uint8], red_cell_px: float) -> WorkingPicture:
    """The picture as the network looks at it.

    Args:
        rgb: (h, w, 3).
        red_cell_px: diameter of a red cell in it.
    """
    height, width = rgb.shape[:2]
    scale = min(WORKING_RED_CELL_PX / red_cell_px, LARGEST_ENLARGEMENT)
    # A scale that makes cells of a few pixels must not fill the memory.
    scale = min(scale, float(np.sqrt(MOST_WORKING_PX / (width * height))))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = rgb
    if size != (width, height):
        interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        small = np.asarray(cv2.resize(rgb, size, interpolation=interpolation), np.uint8)
    light = measure_light(small)
    if light is not None:
        small = light.evened(small, (0, 0, *size), size)
    shown = shown_part(small)
    stain = map_stain(small, shown)
    density = stain.density
    density[~shown] = 0
    return WorkingPicture(density, stain.reference, shown, scale)


def seen_maps(picture: WorkingPicture) -> CellMaps:
    """The network's maps of a picture; nothing is seen where it shows nothing."""
    maps = map_cells(picture.density, picture.reference)
    maps.cell[~picture.shown] = 0
    return maps


def white_cells(
    rgb: NDArray[np.uint8], red_cell_px: float | None, *, sure: bool
) -> tuple[list[FoundCell], float | None]:
    """The white cells of a field in no particular order, and the red cells' diameter that they were found at.

    Args:
        rgb: (h, w, 3).
        red_cell_px: diameter of a red cell in frame pixels, or None if it isn't known.
        sure: whether that diameter is known rather than estimated.
    """
    if min(rgb.shape[:2]) < SMALLEST_FRAME_PX:
        return [], red_cell_px
    if red_cell_px is None:
        return _cells_at_likeliest(rgb, GUESSES_PX)
    picture = at_working_scale(rgb, red_cell_px)
    maps = seen_maps(picture)
    instances = part_cells(maps)
    if not sure and _is_mistaken(instances, picture):
        # Where white cells are as many as red ones, they may have been measured for them.
        return _cells_at_likeliest(rgb, [red_cell_px * f for f in (1.0, *MISTAKEN)])
    cells = cells_of(maps, instances, picture, (rgb.shape[1], rgb.shape[0]))
    if cells or sure:
        return cells, red_cell_px
    elsewhere, likelier = _cells_at_likeliest(rgb, [red_cell_px * f for f in MISREAD])
    return (elsewhere, likelier) if elsewhere else ([], red_cell_px)


def _is_mistaken(instances: Instances, picture: WorkingPicture) -> bool:
    """Whether what is seen is too small for white cells, so that the estimated scale must be wrong."""
    covered = int(instances.areas_px.sum())
    large = instances.areas_px >= SMALLEST_CELL * np.pi / 4 * WORKING_RED_CELL_PX**2
    if large.sum() < FEW:
        return False
    fitness = float((instances.areas_px * instances.fitness()).sum()) / covered
    crowded = len(instances.areas_px) >= CROWD and covered > CROWD_SHARE * picture.shown.size
    return fitness < (LEAST_CROWD_FIT if crowded else LEAST_FEW_FIT)


def _cells_at_likeliest(
    rgb: NDArray[np.uint8], guesses: Sequence[float]
) -> tuple[list[FoundCell], float | None]:
    red_cell_px = _likeliest_red_cell_px(rgb, guesses)
    if red_cell_px is None:
        return [], None
    picture = at_working_scale(rgb, red_cell_px)
    maps = seen_maps(picture)
    return cells_of(maps, part_cells(maps), picture, (rgb.shape[1], rgb.shape[0])), red_cell_px


def _likeliest_red_cell_px(rgb: NDArray[np.uint8], guesses: Sequence[float]) -> float | None:
    """The one of several diameters of a red cell at which the frame's cells look most like white cells.

    Marrow and crowded blasts leave no red cell to measure. At a wrong scale cells are of an unusual size,
    come apart, or aren't seen; so the scale is taken at which surely seen cells of a usual size cover most.

    Returns:
        None if nothing looks like a white cell at any of them.
    """
    best, found = 0.0, None
    for red_cell_px in guesses:
        side = round(LOOK_PX * red_cell_px / WORKING_RED_CELL_PX)
        top, left = (max(0, (length - side) // 2) for length in rgb.shape[:2])
        picture = at_working_scale(rgb[top : top + side, left : left + side], red_cell_px)
        if min(picture.shown.shape) < WORKING_RED_CELL_PX or picture.shown.mean() < 0.02:
            continue
        instances = part_cells(seen_maps(picture))
        fitness = instances.fitness()
        covered = float((instances.areas_px * fitness).sum()) / picture.shown.size
        if covered > best and fitness.max() > LEAST_FIT:
            best, found = covered, red_cell_px
    return found


def cells_of(
    maps: CellMaps, instances: Instances, picture: WorkingPicture, frame_size_px: tuple[int, int]
) -> list[FoundCell]:
    """The instances that are large enough for white cells, drawn at the frame's resolution."""
    red_cell_area = np.pi / 4 * WORKING_RED_CELL_PX**2
    cells = []
    drawn = picture.with_own_nuclei(maps)
    for number, area in enumerate(instances.areas_px.tolist(), start=1):
        own = instances.labels[instances.window(number)] == number
        dark = maps.nucleus[instances.window(number)][own] > SURE
        if area < SMALLEST_CUT * red_cell_area or dark.mean() < LEAST_NUCLEUS:
            continue
        cell = found_cell(drawn, instances, number, picture.scale, frame_size_px)
        if cell is None:
            continue
        cut = cell.cut or _at_rim(instances, number, picture.shown)
        if cut or area >= SMALLEST_CELL * red_cell_area:
            cells.append(replace(cell, cut=cut))
    return cells


def _at_rim(instances: Instances, number: int, shown: NDArray[np.bool_]) -> bool:
    """Whether a cell touches what the picture does not show, such as the rim of an eyepiece's field."""
    if shown.all():
        return False
    left, top, width, height = instances.boxes[number - 1].tolist()
    window = np.s_[max(0, top - 2) : top + height + 2, max(0, left - 2) : left + width + 2]
    own = (instances.labels[window] == number).astype(np.uint8)
    return bool((cv2.dilate(own, np.ones((5, 5), np.uint8)) > 0)[~shown[window]].any())
