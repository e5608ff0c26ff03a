"""The scale of a frame, read from its red cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.frames import UNKNOWN_SCALE, Scale, ScaleSource
from leukdesk.domain.scales import red_cell_um
from leukdesk.imaging.flatfield import measure_light
from leukdesk.imaging.red_cells import (
    NOTHING,
    PALE_CENTRE,
    RedCells,
    fill_pale_centres,
    measure_red_cells,
)
from leukdesk.imaging.shown import BLACK_LEVEL, shown_part
from leukdesk.imaging.stain import CLEAR_SHARE, DARKEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from leukdesk.imaging.flatfield import Light

WORKING_SIDE_PX = 256
"""Longer side of a part of a frame while its red cells are measured."""
LIGHT_SIDE_PX = 72
"""Longer side of the sample of pixels that tells the light of a frame."""
ZOOMS = (3, 9)
"""How closely frames are looked at where the whole tells nothing sure."""
SURE_CELLS, SURE_WORKING_PX, SURE_SPREAD = 6, 16.0, 0.3
"""Circles, their diameter in working pixels and the spread of their diameters, from which a look is sure:
from afar heaps of red cells look like cells, but not like many round ones of one size."""
LARGE_WORKING_PX, SURE_LARGE_CELLS = 32.0, 2
"""Diameter in working pixels from which so few circles do: a picture doesn't hold many more such cells."""
ENOUGH_LOOKS = 2
"""Clear looks that agree, after which no further part is looked at."""
LEAST_SEEN, LEAST_WORKING_PX = 5, 11.0
"""Red cells of a close look, and their diameter, below which it says nothing."""
STAINED_FROM = 0.12
"""Density in green from which a pixel holds stain."""
EDGE_LEVEL = 0.38
"""Density of a red cell's edge over that of the typical stained pixel."""
LEAST_RED_CELL = 0.16
"""Density in green below which no red cell is."""
DARK_SHARE, LEAST_DARK = 2.2, 0.30
"""Density in red over that of the typical stained pixel, and at all, from which nuclei are left out:
haemoglobin and eosin hardly take red light."""
SMOOTHED_OUT_PX = 0.7
"""Working pixels by which the smoothing moves the two edges at that level outwards."""
DRAWN_EDGE = 1.062
"""Diameter of a red cell as people draw it over the one measured at `EDGE_LEVEL`. The boxes of two sets are
1.11 and 0.96 times as wide; set so that the larger one is met within 5 %, see docs/results/scale.md."""


def estimate_scale(rgb: NDArray[np.uint8], mcv_fl: float | None = None) -> Scale:
    """The scale at which the picture's red cells have their usual diameter; unknown if none can be measured.

    Args:
        rgb: (h, w, 3).
        mcv_fl: mean volume of the patient's red cells in fL, where it is known.
    """
    diameter = red_cell_diameter_px(rgb)
    if diameter is None:
        return UNKNOWN_SCALE
    um_per_px = red_cell_um(mcv_fl) / diameter
    return Scale(um_per_px, ScaleSource.ESTIMATED) if 0.005 <= um_per_px <= 5 else UNKNOWN_SCALE


def red_cell_diameter_px(rgb: NDArray[np.uint8]) -> float | None:
    """The median diameter of the picture's red cells in its pixels; None if they don't tell it surely.

    Args:
        rgb: (h, w, 3).
    """
    told = red_cell_width(rgb)
    return told.diameter_px if told.sure else None


@dataclass(frozen=True, slots=True)
class RedCellWidth:
    """What a picture tells of how wide its red cells are.

    Attributes:
        diameter_px: median; None if fewer than two can be measured.
        sure: whether many round ones of one size say so. Where red cells lie in heaps, what is measured is
            a heap about as often as a cell.
    """

    diameter_px: float | None
    sure: bool


def red_cell_width(rgb: NDArray[np.uint8]) -> RedCellWidth:
    """How wide the picture's red cells are, and whether that is sure.

    The whole picture is looked at first; where it shows no clear circles of one size, parts of it are looked
    at more and more closely.

    Args:
        rgb: (h, w, 3).
    """
    height, width = rgb.shape[:2]
    if min(height, width) < 24:
        return RedCellWidth(None, sure=False)
    # Single pixels, since averaged ones mix small cells with the glass between them.
    light = measure_light(_sampled(rgb, LIGHT_SIDE_PX))
    whole = _look(_Part(0, 0, width, height), rgb, light)
    if whole.is_sure:
        return RedCellWidth(whole.diameter_px, sure=True)
    nearer = _nearer(rgb, light, few_expected=(whole.cells.diameter_px or 0) >= LARGE_WORKING_PX)
    return RedCellWidth(whole.diameter_px if nearer is None else nearer, sure=nearer is not None)


def _nearer(rgb: NDArray[np.uint8], light: Light | None, *, few_expected: bool) -> float | None:
    """The diameter that parts tell, looked at nearer and nearer until some are clear and agree; or None.

    Args:
        rgb: (h, w, 3).
        light: of the frame.
        few_expected: whether the cells seem so large that parts will hardly show several.
    """
    for zoom in ZOOMS:
        if max(rgb.shape[:2]) // zoom < WORKING_SIDE_PX // 2:
            break
        clear: list[_Look] = []
        for number, part in enumerate(_parts(rgb, zoom), start=1):
            look = _look(part, rgb, light)
            clear += [look] if look.is_clear else []
            if len(clear) >= ENOUGH_LOOKS and _tell(clear):
                return _median(clear)
            if few_expected and number == ENOUGH_LOOKS and not clear:
                return None
        if clear and _tell(clear):
            return _median(clear)
        if any((look.cells.diameter_px or 0) >= SURE_WORKING_PX for look in clear):
            # Cells that large are no clearer from nearer.
            break
    return None


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a frame, in frame pixels."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class _Look:
    """What one look at a part of a frame tells.

    Attributes:
        cells: in working pixels.
        reduction: frame pixels a working pixel.
    """

    cells: RedCells
    reduction: float

    @property
    def diameter_px(self) -> float | None:
        """Of the red cells, in frame pixels."""
        diameter = self.cells.diameter_px
        return None if diameter is None else DRAWN_EDGE * (diameter - SMOOTHED_OUT_PX) * self.reduction

    @property
    def is_clear(self) -> bool:
        """Whether it says anything."""
        cells = self.cells
        return cells.seen >= LEAST_SEEN and (cells.diameter_px or 0) >= LEAST_WORKING_PX

    @property
    def is_sure(self) -> bool:
        """Whether no closer look is needed."""
        cells, across = self.cells, self.cells.diameter_px or 0
        enough = SURE_CELLS if across < LARGE_WORKING_PX else SURE_LARGE_CELLS
        return cells.round_cells >= enough and across >= SURE_WORKING_PX and cells.spread < SURE_SPREAD


def _tell(looks: list[_Look]) -> bool:
    """Whether clear looks show enough circles and agree on their size."""
    found = [look.diameter_px for look in looks if look.diameter_px is not None]
    return sum(look.cells.round_cells for look in looks) >= SURE_CELLS and max(found) < 1.5 * min(found)


def _median(looks: list[_Look]) -> float:
    return float(np.median([look.diameter_px for look in looks if look.diameter_px is not None]))


def _parts(rgb: NDArray[np.uint8], zoom: int) -> Iterator[_Part]:
    """The middle of the picture and four places around it, each a `zoom`-th of its sides."""
    height, width = (max(1, side // zoom) for side in rgb.shape[:2])
    for down, across in ((0.5, 0.5), (0.3, 0.3), (0.3, 0.7), (0.7, 0.3), (0.7, 0.7)):
        top = round(down * (rgb.shape[0] - height))
        left = round(across * (rgb.shape[1] - width))
        yield _Part(left, top, width, height)


def _sampled(rgb: NDArray[np.uint8], side_px: int) -> NDArray[np.uint8]:
    """A copy of single pixels, its longer side of `side_px`."""
    reduction = max(1.0, max(rgb.shape[:2]) / side_px)
    size = tuple(max(1, round(side / reduction)) for side in (rgb.shape[1], rgb.shape[0]))
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_NEAREST_EXACT), np.uint8)


def _reduced(rgb: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """The picture at a size (width, height); large ones by the mean of four of their pixels, not of all."""
    if (rgb.shape[1], rgb.shape[0]) == size:
        return np.ascontiguousarray(rgb)
    if rgb.shape[1] > 2 * size[0] and rgb.shape[0] > 2 * size[1]:
        rgb = cv2.resize(rgb, (2 * size[0], 2 * size[1]), interpolation=cv2.INTER_NEAREST_EXACT)  # type: ignore[assignment]
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)


def _look(part: _Part, rgb: NDArray[np.uint8], light: Light | None) -> _Look:
    inside = rgb[part.top : part.top + part.height, part.left : part.left + part.width]
    reduction = max(1.0, max(part.width, part.height) / WORKING_SIDE_PX)
    small = _reduced(inside, (max(1, round(part.width / reduction)), max(1, round(part.height / reduction))))
    if light is not None:
        area = (part.left, part.top, part.left + part.width, part.top + part.height)
        small = light.evened(small, area, (rgb.shape[1], rgb.shape[0]))
    shown = _shown(small)
    mask = _red_cell_mask(small, shown) if shown.mean() >= 0.05 else None
    return _Look(NOTHING if mask is None else measure_red_cells(mask), reduction)


def _shown(small: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """As `shown_part`; pictures without black, nearly all, are passed at once."""
    black = cv2.inRange(small, (0, 0, 0), (BLACK_LEVEL,) * 3)
    return shown_part(small) if cv2.countNonZero(black) else np.ones(small.shape[:2], bool)


def _red_cell_mask(small: NDArray[np.uint8], shown: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """Stained pixels that are no nucleus or near one, pale centres filled, (h, w) bool; None without any.

    All in grey levels, by histograms: a density is a level, given the background's.
    """
    red, green = (
        np.asarray(cv2.GaussianBlur(cv2.extractChannel(small, n), (5, 5), 1.0), np.uint8) for n in (0, 1)
    )
    levels = np.cumsum(_histogram(green, shown))
    if levels[-1] < 500:
        return None
    low, high = np.searchsorted(levels, [(1 - CLEAR_SHARE) * levels[-1], 0.995 * levels[-1]])
    clear = shown & (green >= np.uint8(low)) & (green <= np.uint8(high))
    glass_red, glass_green = (max(_median_level(grey, clear), 2 * DARKEST) for grey in (red, green))
    stained = shown & _denser(green, glass_green, STAINED_FROM)
    if stained.mean() < 0.005:
        return None
    typical_red = float(np.log(glass_red / max(_median_level(red, stained), DARKEST)))
    dark = _denser(red, glass_red, max(DARK_SHARE * typical_red, LEAST_DARK)) & shown
    opened = cv2.morphologyEx(dark.view(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    near_nucleus = cv2.dilate(opened, np.ones((9, 9), np.uint8)) > 0
    ordinary = stained & ~near_nucleus
    if not ordinary.any():
        return None
    typical = float(np.log(glass_green / max(_median_level(green, ordinary), DARKEST)))
    mask = shown & _denser(green, glass_green, EDGE_LEVEL * max(typical, LEAST_RED_CELL))
    if not 0.005 < mask.mean() < 0.98:
        return None
    pale = (0.0, glass_green * float(np.exp(-PALE_CENTRE * typical)))
    return fill_pale_centres(mask, green, pale) & ~near_nucleus


def _denser(grey: NDArray[np.uint8], glass: float, density: float) -> NDArray[np.bool_]:
    """Where a channel is denser than a density against the level of glass."""
    return np.asarray(grey < np.uint8(np.ceil(glass * np.exp(-density))), bool)


def _histogram(grey: NDArray[np.uint8], where: NDArray[np.bool_]) -> NDArray[np.float32]:
    counts = cv2.calcHist([grey], [0], where.view(np.uint8), [256], [0, 256])
    return np.asarray(counts, np.float32).ravel()


def _median_level(grey: NDArray[np.uint8], where: NDArray[np.bool_]) -> float:
    counts = np.cumsum(_histogram(grey, where))
    return float(np.searchsorted(counts, counts[-1] / 2))
