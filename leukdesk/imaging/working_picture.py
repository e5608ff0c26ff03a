"""A picture as the finder's network looks at it: at one scale, under even light, as density of stain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.cell_maps import WORKING_RED_CELL_PX, CellMaps, map_cells
from leukdesk.imaging.flatfield import measure_light
from leukdesk.imaging.shown import dark_surround, shown_part
from leukdesk.imaging.stain import map_stain

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.imaging.flatfield import Light
    from leukdesk.imaging.stain import StainReference

LARGEST_ENLARGEMENT = 3.0
MOST_WORKING_PX = 30_000_000
"""Working pixels of the largest picture, 4 mm² of smear; beyond it is looked at more coarsely."""
HALVED_FROM_PX = 1_500_000
"""Pixels from which it pays to halve a field before it is reduced: two pixels by two are averaged fast."""
NUCLEUS_SMOOTHING_PX = 0.8


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
    small, scale = _reduced(rgb, red_cell_px)
    light = measure_light(small)
    if light is not None:
        size = (small.shape[1], small.shape[0])
        small = light.evened(small, (0, 0, *size), size)
    return _as_density(small, scale)


def field_at_working_scale(rgb: NDArray[np.uint8], red_cell_px: float) -> WorkingPicture:
    """The same of a field, which may lie in an eyepiece's dark surround.

    A large one is halved first, which takes half the time.

    Args:
        rgb: (h, w, 3).
        red_cell_px: diameter of a red cell in it.
    """
    half = halved(rgb, WORKING_RED_CELL_PX / red_cell_px)
    halving = half.shape[1] / rgb.shape[1]
    small, scale = _reduced(half, red_cell_px * halving)
    return _as_density(evened_field(small)[0], scale * halving)


def evened_field(rgb: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], Light | None]:
    """A field (h, w, 3) under even light, and the light that it was under; None if even.

    What makes up for the fall of light towards the rim would lift a dark surround until it passed for
    picture, so that is blackened.
    """
    light = measure_light(rgb)
    if light is None:
        return rgb, None
    size = (rgb.shape[1], rgb.shape[0])
    even = light.evened(rgb, (0, 0, *size), size)
    even[dark_surround(rgb)] = 0
    return even, light


def _reduced(rgb: NDArray[np.uint8], red_cell_px: float) -> tuple[NDArray[np.uint8], float]:
    """A picture at working scale, and working pixels per picture pixel."""
    height, width = rgb.shape[:2]
    scale = min(WORKING_RED_CELL_PX / red_cell_px, LARGEST_ENLARGEMENT)
    # A scale that makes cells of a few pixels must not fill the memory.
    scale = min(scale, float(np.sqrt(MOST_WORKING_PX / (width * height))))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    if size == (width, height):
        return rgb, scale
    interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(rgb, size, interpolation=interpolation), np.uint8), scale


def _as_density(small: NDArray[np.uint8], scale: float) -> WorkingPicture:
    shown = shown_part(small)
    stain = map_stain(small, shown)
    density = stain.density
    density[~shown] = 0
    return WorkingPicture(density, stain.reference, shown, scale)


def halved(rgb: NDArray[np.uint8], scale: float) -> NDArray[np.uint8]:
    """A large picture at half its size if it is to be reduced that much; others as they are.

    Args:
        rgb: (h, w, 3).
        scale: to which it will be reduced.
    """
    height, width = rgb.shape[:2]
    if scale > 0.5 or height * width < HALVED_FROM_PX:
        return rgb
    return np.asarray(cv2.resize(rgb, (width // 2, height // 2), interpolation=cv2.INTER_AREA), np.uint8)


def seen_maps(picture: WorkingPicture) -> CellMaps:
    """The network's maps of a picture; nothing is seen where it shows nothing."""
    maps = map_cells(picture.density, picture.reference)
    maps.cell[~picture.shown] = 0
    return maps
