"""The white cells of a whole field, seen by the finder's network at a scale that its red cells set."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.cell_maps import WORKING_RED_CELL_PX
from leukdesk.imaging.instances import SMALLEST_CELL, SURE, Instances, part_cells
from leukdesk.imaging.likely_scale import GUESSES_PX, FrameNuclei, best_covering_px
from leukdesk.imaging.masks import found_cell
from leukdesk.imaging.working_picture import field_at_working_scale, seen_maps

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell
    from leukdesk.imaging.cell_maps import CellMaps
    from leukdesk.imaging.working_picture import WorkingPicture

SMALLEST_FRAME_PX = 24
CROWD, CROWD_SHARE, MANY = 10, 0.12, 20
"""White cells, and the share of the frame that they cover, from which they may be measured for red ones; so
many may be wherever they lie."""
LEAST_CROWD_FIT = 0.62
"""Their mean fitness below which they were: at the true scale collages of four laboratories show 0.70 and
more, at one 1.6 times too coarse at most 0.57."""
FEW, LEAST_FEW_FIT = 4, 0.3
"""The same where white cells are few: a heap of red cells that was measured for one halves their size."""
CROWD_GUESSES = (1.0, 0.75, 0.58, 0.45)
"""Diameters of a red cell, over the estimated one, that are tried in a crowded frame."""
CROWD_VETO, LEAST_VETOED = 0.4, 0.1
"""Fitness of the cells around the nuclei at the scale that was found so, over that at the estimated one, and
at all."""
MISTAKEN = {1.0: 1.4, 0.83: 1.0, 0.69: 1.0, 0.58: 1.0, 0.48: 1.0, 0.4: 1.0}
"""The same where white cells are few, and their weights."""
MISREAD = (0.6, 1.6)
"""The same where no cell is found at the estimated one."""
LEAST_SURENESS = 0.7
"""Mean probability of a cell's pixels, at least, where its scale is guessed: what is wrongly seen then shows
0.59 to 0.72 in one laboratory's fields, white cells 0.79 and more."""
SMALLEST_CUT = 0.12
"""The same for what is left of a cell that the border cuts."""
LEAST_NUCLEUS = 0.22
"""Share of a cell that must look like nucleus. White cells of two laboratories show 0.33 and more, most of
what is wrongly seen in heaps of red cells less."""
LEAST_STAINED, SURE_UNSTAINED = 0.1, 0.75
"""Share of a cell with nuclear stain as the picture's own colours show it, below which it must be seen so
surely. White cells of two laboratories show 0.27 and more, heaps of red cells and spilled granules none; but
where no red cell lies the colours may be misjudged."""


def white_cells_at_any_scale(
    rgb: NDArray[np.uint8], hint_px: float | None
) -> tuple[list[FoundCell], float | None]:
    """The white cells of a field whose scale nobody knows, and the red cells' diameter that they speak for.

    Args:
        rgb: (h, w, 3).
        hint_px: diameter of what may be a red cell, in frame pixels, or a heap of some.
    """
    if min(rgb.shape[:2]) < SMALLEST_FRAME_PX:
        return [], None
    likely = FrameNuclei.of(rgb).likeliest(dict.fromkeys(GUESSES_PX, 1.0), hint_px)
    if likely is None:
        return [], None
    if likely == hint_px:
        # In a crowd white cells may have been measured for red ones all the same.
        return white_cells(rgb, likely, sure=False)
    return _cells_at(rgb, likely, LEAST_SURENESS), likely


def white_cells(rgb: NDArray[np.uint8], red_cell_px: float, *, sure: bool) -> tuple[list[FoundCell], float]:
    """The white cells of a field in no particular order, and the red cells' diameter that they were found at.

    Args:
        rgb: (h, w, 3).
        red_cell_px: diameter of a red cell in frame pixels.
        sure: whether that diameter is known rather than estimated.
    """
    if min(rgb.shape[:2]) < SMALLEST_FRAME_PX:
        return [], red_cell_px
    picture = field_at_working_scale(rgb, red_cell_px)
    maps = seen_maps(picture)
    instances = part_cells(maps)
    if not sure and _is_mistaken(instances, picture):
        likely = _instead_of(rgb, red_cell_px, crowded=_is_crowded(instances, picture))
        if likely is not None and likely != red_cell_px:
            return _cells_at(rgb, likely), likely
    cells = cells_of(maps, instances, picture, (rgb.shape[1], rgb.shape[0]))
    if cells or sure:
        return cells, red_cell_px
    likely = FrameNuclei.of(rgb).likeliest({red_cell_px * factor: 1.0 for factor in MISREAD})
    elsewhere = [] if likely is None else _cells_at(rgb, likely, LEAST_SURENESS)
    return (elsewhere, likely) if likely is not None and elsewhere else ([], red_cell_px)


def _instead_of(rgb: NDArray[np.uint8], red_cell_px: float, *, crowded: bool) -> float | None:
    """The likeliest diameter near one that is doubted; it may be that one."""
    nuclei = FrameNuclei.of(rgb)
    if not crowded:
        return nuclei.likeliest({red_cell_px * factor: weight for factor, weight in MISTAKEN.items()})
    # Where white cells are as many as red ones, they may have been measured for them. But dark red cells
    # crowd a frame too, and look like white ones at too fine a scale: the nuclei must bear it out.
    covering = best_covering_px(rgb, [red_cell_px * factor for factor in CROWD_GUESSES])
    if covering is None:
        return None
    borne_out = nuclei.fit(covering) > max(LEAST_VETOED, CROWD_VETO * nuclei.fit(red_cell_px))
    return covering if borne_out else None


def _is_crowded(instances: Instances, picture: WorkingPicture) -> bool:
    covered = int(instances.areas_px.sum()) > CROWD_SHARE * picture.shown.size
    return _large(instances) >= MANY or (covered and len(instances.areas_px) >= CROWD)


def _large(instances: Instances) -> int:
    """How many are as large as white cells."""
    return int((instances.areas_px >= SMALLEST_CELL * np.pi / 4 * WORKING_RED_CELL_PX**2).sum())


def _is_mistaken(instances: Instances, picture: WorkingPicture) -> bool:
    """Whether what is seen is too small for white cells, so that the estimated scale must be wrong."""
    if _large(instances) < FEW:
        return False
    fitness = float(np.average(instances.fitness(), weights=instances.areas_px))
    return fitness < (LEAST_CROWD_FIT if _is_crowded(instances, picture) else LEAST_FEW_FIT)


def _cells_at(rgb: NDArray[np.uint8], red_cell_px: float, least_sureness: float = 0.0) -> list[FoundCell]:
    picture = field_at_working_scale(rgb, red_cell_px)
    maps = seen_maps(picture)
    return cells_of(maps, part_cells(maps), picture, (rgb.shape[1], rgb.shape[0]), least_sureness)


def cells_of(
    maps: CellMaps,
    instances: Instances,
    picture: WorkingPicture,
    frame_size_px: tuple[int, int],
    least_sureness: float = 0.0,
) -> list[FoundCell]:
    """The instances that are large enough for white cells, drawn at the frame's resolution.

    Args:
        maps: of the picture.
        instances: that they show.
        picture: at working scale.
        frame_size_px: (width, height) of the frame.
        least_sureness: mean probability below which an instance is left out.
    """
    red_cell_area = np.pi / 4 * WORKING_RED_CELL_PX**2
    cells = []
    drawn = picture.with_own_nuclei(maps)
    for number, area in enumerate(instances.areas_px.tolist(), start=1):
        own = instances.labels[instances.window(number)] == number
        dark = maps.nucleus[instances.window(number)][own] > SURE
        if area < SMALLEST_CUT * red_cell_area or dark.mean() < LEAST_NUCLEUS:
            continue
        stained = float((drawn.nucleus[instances.window(number)][own] > SURE).mean())
        wanted = least_sureness if stained >= LEAST_STAINED else max(least_sureness, SURE_UNSTAINED)
        if instances.sureness[number - 1] < wanted:
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
