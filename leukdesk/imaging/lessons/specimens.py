"""Real cells and grounds, cut from single-cell pictures, as optical densities at one scale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.frames import Scale, ScaleSource
from leukdesk.imaging.cell_maps import WORKING_UM_PER_PX
from leukdesk.imaging.finder import find_cells, find_central_cell
from leukdesk.imaging.finder_figures import match_boxes
from leukdesk.imaging.lessons.truth import Lesson, lesson
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.shown import BLACK_LEVEL, is_cut_out, shown_part
from leukdesk.imaging.stain import as_float, background_colour, optical_density

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell
    from leukdesk.imaging.finder_figures import AnnotatedField

FINE_UM_PER_PX = 0.1875
"""Specimens are kept at twice the network's resolution, so that turning them blurs little."""
CUT_OUT_GLASS = np.array([238, 230, 236], np.float32)
"""Bare glass of cut-outs on black, which show none."""
CUT_OUT_STRENGTH = 0.65
"""Cut-outs were stain-normalised to darker than other laboratories' cells: their densities are scaled."""
SMALLEST_UM, LARGEST_UM = 5.0, 24.0
SAME_CELL, LEAST_AGREED = 0.6, 0.45
"""Overlaps of boxes (IoU) from which two outlines are of one cell; people draw their boxes loosely."""
LEAST_SOLID = 0.93
"""Area of an outline over that of its convex hull, below which it is taken for a faulty one."""
RIM_PX = 4


@dataclass(frozen=True, slots=True, eq=False)
class Specimen:
    """A cell by itself.

    Attributes:
        density: (h, w, 3) uint8, optical density in hundredths.
        mask: (h, w) uint8, 255 within the cell, soft at its edge.
        nucleus: (h, w) uint8, the same for its nucleus.
    """

    density: NDArray[np.uint8]
    mask: NDArray[np.uint8]
    nucleus: NDArray[np.uint8]


def cut_specimen(path: Path, um_per_px: float) -> Specimen | None:
    """The central cell of a picture by itself; None where its outline is not fit to learn from.

    Cut-outs on black keep the outline that their authors drew, others get the finder's own.

    Args:
        path: of the picture.
        um_per_px: its scale.

    Raises:
        PictureError: if it can't be read.
    """
    rgb = load_picture(path).rgb
    cell = find_central_cell(rgb, Scale(um_per_px, ScaleSource.GIVEN))
    nucleus = _in_frame(cell, cell.nucleus, rgb)
    if is_cut_out(rgb):
        mask = _authors_mask(rgb)
        density = CUT_OUT_STRENGTH * optical_density(rgb, CUT_OUT_GLASS)
    else:
        mask = _in_frame(cell, cell.mask, rgb)
        density = optical_density(rgb, background_colour(rgb, shown_part(rgb)))
        if cell.cut or not _is_solid(mask):
            return None
    if not SMALLEST_UM < 2 * np.sqrt(mask.sum() / np.pi) * um_per_px < LARGEST_UM:
        return None
    columns, rows = np.flatnonzero(mask.any(axis=0)), np.flatnonzero(mask.any(axis=1))
    part = np.s_[
        max(0, rows[0] - RIM_PX) : rows[-1] + RIM_PX, max(0, columns[0] - RIM_PX) : columns[-1] + RIM_PX
    ]
    stored = np.clip(100 * density[part], 0, 255).astype(np.uint8)
    factor = um_per_px / FINE_UM_PER_PX
    soft = (255 * m[part].astype(np.uint8) for m in (mask, nucleus & mask))
    return Specimen(_rescaled(stored, factor), *(_rescaled(m, factor) for m in soft))


def read_ground(path: Path, um_per_px: float) -> NDArray[np.uint8]:
    """A picture without white cells as density in hundredths, (h, w, 3) uint8.

    Raises:
        PictureError: if it can't be read.
    """
    rgb = load_picture(path).rgb
    density = optical_density(rgb, background_colour(rgb, shown_part(rgb)))
    return _rescaled(np.clip(100 * density, 0, 255).astype(np.uint8), um_per_px / FINE_UM_PER_PX)


def read_scene(path: Path, um_per_px: float, *, shows_cell: bool) -> Lesson | None:
    """A whole real picture with the finder's own outlines; None where these miss the cell it is about.

    Args:
        path: of the picture.
        um_per_px: its scale.
        shows_cell: whether its middle shows a white cell.

    Raises:
        PictureError: if it can't be read.
    """
    rgb = load_picture(path).rgb
    scale = Scale(um_per_px, ScaleSource.GIVEN)
    cells = find_cells(rgb, scale)
    if shows_cell:
        middle = find_central_cell(rgb, scale)
        if not any(cell.box.iou(middle.box) > SAME_CELL for cell in cells):
            return None
    return _scene(rgb, cells, um_per_px)


def read_field(field: AnnotatedField, um_per_px: float) -> Lesson | None:
    """An annotated field with the finder's own outlines; None where these and the boxes do not agree.

    Args:
        field: with the boxes that people drew.
        um_per_px: its scale.

    Raises:
        PictureError: if it can't be read.
    """
    rgb = load_picture(field.picture).rgb
    cells = find_cells(rgb, Scale(um_per_px, ScaleSource.GIVEN))
    found = match_boxes(field.white_cells, [cell.box for cell in cells])
    if found.missed or found.false or min(found.ious, default=1.0) < LEAST_AGREED:
        return None
    return _scene(rgb, cells, um_per_px)


def _scene(rgb: NDArray[np.uint8], cells: Sequence[FoundCell], um_per_px: float) -> Lesson:
    labels, nuclei = np.zeros(rgb.shape[:2], np.int16), np.zeros(rgb.shape[:2], np.uint8)
    for number, cell in enumerate(cells, start=1):
        labels[_in_frame(cell, cell.mask, rgb)] = number
        nuclei[_in_frame(cell, cell.nucleus, rgb)] = 1
    factor = um_per_px / WORKING_UM_PER_PX
    size = (round(rgb.shape[1] * factor), round(rgb.shape[0] * factor))
    density = cv2.resize(
        optical_density(rgb, background_colour(rgb, shown_part(rgb))), size, interpolation=cv2.INTER_AREA
    )
    small = np.asarray(cv2.resize(labels, size, interpolation=cv2.INTER_NEAREST), np.int16)
    nucleus = np.asarray(cv2.resize(nuclei, size, interpolation=cv2.INTER_NEAREST)) > 0
    return lesson(as_float(density), small, nucleus)


def _in_frame(cell: FoundCell, mask: NDArray[np.bool_], rgb: NDArray[np.uint8]) -> NDArray[np.bool_]:
    whole = np.zeros(rgb.shape[:2], bool)
    whole[cell.box.y_px : cell.box.bottom_px, cell.box.x_px : cell.box.right_px] = mask
    return whole


def _authors_mask(rgb: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """What is not black, without threads and the pale line along the cut."""
    seen = (rgb.max(axis=2) > BLACK_LEVEL).astype(np.uint8)
    seen = np.asarray(cv2.morphologyEx(seen, cv2.MORPH_OPEN, np.ones((7, 7), np.uint8)), np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(seen)
    largest = labels == 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax()) if len(stats) > 1 else seen > 0
    return np.asarray(cv2.erode(largest.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0)


def _is_solid(mask: NDArray[np.bool_]) -> bool:
    outlines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    hull = cv2.convexHull(np.concatenate(outlines))
    return bool(mask.sum() >= LEAST_SOLID * cv2.contourArea(hull))


def _rescaled(values: NDArray[np.uint8], factor: float) -> NDArray[np.uint8]:
    size = (max(8, round(values.shape[1] * factor)), max(8, round(values.shape[0] * factor)))
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(values, size, interpolation=how), np.uint8)
