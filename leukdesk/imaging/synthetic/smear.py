"""Renders a field: red cells, platelets and white cells on one sheet of absorbances, then its photograph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.geometry import Box
from leukdesk.imaging.synthetic.optics import field_radius_px, photograph
from leukdesk.imaging.synthetic.placement import Seat, seat_platelets, seat_red_cells, seat_white_cells
from leukdesk.imaging.synthetic.red_cells import Drawing, draw_platelet, draw_red_cell
from leukdesk.imaging.synthetic.spec import SmearSpec, SyntheticSmear, TrueCell
from leukdesk.imaging.synthetic.white_cells import draw_white_cell

if TYPE_CHECKING:
    from numpy.typing import NDArray


def render_smear(spec: SmearSpec, seed: int) -> SyntheticSmear:
    """Renders a field; the same spec and seed give the same picture but for the last bit of rounding.

    Args:
        spec: of the field.
        seed: of its chance.

    Raises:
        KeyError: if a class is unknown to the renderer.
        ValueError: if the field has no room for the cells.
    """
    rng = np.random.default_rng(seed)
    whites = seat_white_cells(spec, rng)
    reds = seat_red_cells(spec, whites, rng)
    platelets = seat_platelets(spec, whites + reds, rng)
    sheet = np.zeros((spec.height_px, spec.width_px, 3), np.float32)
    red_boxes = _lay(sheet, reds, [draw_red_cell(s.diameter_um, spec.um_per_px, rng) for s in reds], spec)
    flakes = [draw_platelet(s.diameter_um, spec.um_per_px, rng) for s in platelets]
    platelet_boxes = _lay(sheet, platelets, flakes, spec)
    cells = _lay_white_cells(sheet, whites, spec, rng)
    rgb = photograph(_stained(sheet, spec), spec, rng)
    return SyntheticSmear(rgb, cells, red_boxes, platelet_boxes)


def _stained(sheet: NDArray[np.float32], spec: SmearSpec) -> NDArray[np.float32]:
    """Turns strength of eosin and azure into absorbances: eosin takes green and blue, azure red and green."""
    taken = np.array([spec.azure, 0.5 * (spec.azure + spec.eosin), spec.eosin], np.float32)
    return sheet * taken


def _window(seat: Seat, size: int, spec: SmearSpec) -> tuple[int, int, slice, slice, slice, slice]:
    """Where a drawing's paper lies on the sheet: its corner, and the rows and columns that both share."""
    half = size // 2
    left, top = round(seat.x_um / spec.um_per_px) - half, round(seat.y_um / spec.um_per_px) - half
    rows = slice(max(0, top), min(spec.height_px, top + size))
    columns = slice(max(0, left), min(spec.width_px, left + size))
    paper_rows = slice(rows.start - top, rows.stop - top)
    paper_columns = slice(columns.start - left, columns.stop - left)
    return left, top, rows, columns, paper_rows, paper_columns


def _lay(
    sheet: NDArray[np.float32], seats: list[Seat], drawings: list[Drawing], spec: SmearSpec
) -> tuple[Box, ...]:
    """Adds flat objects to the sheet, where they overlap both take light; returns the boxes that show."""
    boxes = []
    for seat, drawing in zip(seats, drawings, strict=True):
        _, _, rows, columns, paper_rows, paper_columns = _window(seat, len(drawing.cover), spec)
        if rows.stop <= rows.start or columns.stop <= columns.start:
            continue
        sheet[rows, columns] += drawing.absorbance[paper_rows, paper_columns]
        box = _box(drawing.cover[paper_rows, paper_columns] > 0.5, columns.start, rows.start)
        if box is not None and _shown(seat, spec):
            boxes.append(box)
    return tuple(boxes)


def _shown(seat: Seat, spec: SmearSpec) -> bool:
    if not spec.eyepiece:
        return True
    reach = np.hypot(
        seat.x_um / spec.um_per_px - spec.width_px / 2, seat.y_um / spec.um_per_px - spec.height_px / 2
    )
    return bool(reach < field_radius_px(spec))


def _box(mask: NDArray[np.bool_], left: int, top: int) -> Box | None:
    if not mask.any():
        return None
    x, y, width, height = cv2.boundingRect(mask.astype(np.uint8))
    return Box(left + x, top + y, width, height)


def _lay_white_cells(
    sheet: NDArray[np.float32], seats: list[Seat], spec: SmearSpec, rng: np.random.Generator
) -> tuple[TrueCell, ...]:
    """Lays white cells over all else; where two touch, a pixel belongs to the one that covers it more."""
    owner = np.full(sheet.shape[:2], -1, np.int32)
    strength = np.zeros(sheet.shape[:2], np.float32)
    nuclei = np.zeros(sheet.shape[:2], np.bool_)
    for number, seat in enumerate(seats):
        drawing = draw_white_cell(seat.code, seat.diameter_um, spec.um_per_px, rng)
        _, _, rows, columns, paper_rows, paper_columns = _window(seat, len(drawing.cover), spec)
        cover = drawing.cover[paper_rows, paper_columns]
        under, mine = strength[rows, columns], cover > 0.5
        mine &= cover > under
        share = np.where((under > 0.5) & ~mine, 0, cover)[:, :, None]
        sheet[rows, columns] = sheet[rows, columns] * (1 - share) + drawing.absorbance[
            paper_rows, paper_columns
        ] * (share > 0)
        owner[rows, columns][mine] = number
        strength[rows, columns] = np.maximum(under, cover)
        nuclei[rows, columns][mine] = drawing.nucleus[paper_rows, paper_columns][mine] > 0.5
    return tuple(
        cell
        for number, seat in enumerate(seats)
        if (cell := _true_cell(owner == number, nuclei, seat)) is not None
    )


def _true_cell(mask: NDArray[np.bool_], nuclei: NDArray[np.bool_], seat: Seat) -> TrueCell | None:
    box = _box(mask, 0, 0)
    if box is None:
        return None
    inside = slice(box.y_px, box.bottom_px), slice(box.x_px, box.right_px)
    height, width = mask.shape
    cut = box.x_px == 0 or box.y_px == 0 or box.right_px == width or box.bottom_px == height
    return TrueCell(box, seat.code, mask[inside], nuclei[inside] & mask[inside], cut)
