"""The cell finder: where the white cells of a frame or a crop are, as its network sees them."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from leukdesk.domain.frames import Scale, ScaleSource
from leukdesk.domain.scales import RED_CELL_UM, red_cell_um
from leukdesk.imaging.crops import central_cell
from leukdesk.imaging.fields import white_cells, white_cells_at_any_scale
from leukdesk.imaging.scale import RedCellWidth, red_cell_width

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell

FINDER_VERSION = "11"
"""Raised with every change of what is found in fields or how it is outlined: it is part of each analysis's
record. Crops, from which networks learn, have a version of their own, `CROP_VERSION`."""


def find_cells(rgb: NDArray[np.uint8], scale: Scale) -> tuple[FoundCell, ...]:
    """The white cells of a field; see `find_cells_and_scale`."""
    return find_cells_and_scale(rgb, scale)[0]


def find_cells_and_scale(
    rgb: NDArray[np.uint8], scale: Scale, mcv_fl: float | None = None
) -> tuple[tuple[FoundCell, ...], Scale]:
    """The white cells of a field in reading order, those that the border cuts marked so.

    A small network sees cells at one scale; touching ones come apart where their depth sinks. Platelets and
    lumps of stain are left out by looks and size. The scale is the given one; an estimated one is doubted
    where no cell looks right at it; where none is known the red cells tell it, or else the cells around
    nuclei.

    Args:
        rgb: (h, w, 3), whatever its size; masks have the frame's resolution.
        scale: of the frame; unknown where its red cells are to tell it.
        mcv_fl: mean volume of the patient's red cells in fL, on which what they tell rests.

    Returns:
        The cells, and the scale at which they were found: it may differ from an estimated one.
    """
    before = _red_cell_px(scale)
    if before is not None and not scale.source.is_read_from_frame:
        cells, _ = white_cells(rgb, before, sure=True)
        return reading_order(cells), scale
    told = RedCellWidth(before, sure=True) if before else _usual_width(rgb, mcv_fl)
    red_cell_px: float | None
    if told.sure and told.diameter_px:
        cells, red_cell_px = white_cells(rgb, told.diameter_px, sure=False)
    else:
        cells, red_cell_px = white_cells_at_any_scale(rgb, told.diameter_px)
    if red_cell_px is None or red_cell_px == before:
        return reading_order(cells), scale
    um_per_px = RED_CELL_UM / red_cell_px
    found = Scale(um_per_px, ScaleSource.ESTIMATED) if 0.005 <= um_per_px <= 5 else scale
    return reading_order(cells), found


def reading_order(cells: Iterable[FoundCell]) -> tuple[FoundCell, ...]:
    """Cells from left to right in rows from top to bottom; a row is as high as a typical cell."""
    waiting = sorted(cells, key=lambda cell: cell.box.centre_px[::-1])
    if not waiting:
        return ()
    row_px = 0.6 * median(cell.box.height_px for cell in waiting)
    rows: list[list[FoundCell]] = [[]]
    for cell in waiting:
        row = rows[-1]
        if row and cell.box.centre_px[1] - row[0].box.centre_px[1] > row_px:
            row = []
            rows.append(row)
        row.append(cell)
    return tuple(cell for row in rows for cell in sorted(row, key=lambda c: c.box.centre_px[0]))


def find_central_cell(rgb: NDArray[np.uint8], scale: Scale) -> FoundCell:
    """The cell in the middle of a crop, whatever its size and background, cut-outs on black included.

    Args:
        rgb: (h, w, 3).
        scale: of the crop.

    Returns:
        The cell; the whole picture if nothing stands out.
    """
    return central_cell(rgb, None if scale.source.is_read_from_frame else _red_cell_px(scale))


def _usual_width(rgb: NDArray[np.uint8], mcv_fl: float | None) -> RedCellWidth:
    """How wide red cells of the usual volume would be, by what the picture's own tell."""
    told = red_cell_width(rgb)
    if told.diameter_px is None:
        return told
    return RedCellWidth(told.diameter_px * RED_CELL_UM / red_cell_um(mcv_fl), told.sure)


def _red_cell_px(scale: Scale) -> float | None:
    return RED_CELL_UM / scale.um_per_px if scale.um_per_px else None
