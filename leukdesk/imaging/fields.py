"""The white cells of a whole field, sought in tiles at a working scale that its red cells set."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.evidence import CellEvidence, outline_around, weigh_evidence
from leukdesk.imaging.flatfield import Light, measure_light
from leukdesk.imaging.masks import filled, found_cell
from leukdesk.imaging.nuclei import NucleusLimits, Pieces, dark_pieces, group_lobes
from leukdesk.imaging.scale import red_cell_diameter_px
from leukdesk.imaging.shown import shown_part
from leukdesk.imaging.stain import StainMap, StainReference, map_stain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell

RED_CELL_WORKING_PX = 32.0
"""Diameter of a red cell at working size: about 0.23 µm a pixel, at which outlines are good to a pixel
and a usual frame takes little time."""
LARGEST_ENLARGEMENT = 2.0
TILE_PX = 768
"""Side of a tile at working size, without its rim."""
RIM_PX = 112
"""Rim that a tile shares with its neighbours: half of the largest cell, 3.5 red cells across."""
SAMPLE_PX = 320
"""Side of the part of a tile that the colours of a large frame are measured on."""
SMALLEST_FRAME_PX = 24
ASSUMED_RED_CELL_SHARE = 0.12
"""Diameter of a red cell over the shorter side of a frame that shows none to measure."""
SMALLEST_LOBE = 0.02
"""Area of a piece of dark stain over that of a red cell, below which it is no lobe."""
SMALLEST_NUCLEUS = 0.17
"""Area of a white cell's nucleus over that of a red cell, at least; platelets stay below."""
SMALLEST_CELL = 0.34
"""Area of a white cell over that of a red cell, at least: an erythroblast's of 5 µm."""
SMALLEST_CUT_NUCLEUS, SMALLEST_CUT = 0.1, 0.18
"""The same for what is left of a cell that the border cuts."""
SMALLEST_CUT_EXTENT = 0.5
"""Length of a cut nucleus over a red cell's diameter, at least: platelets are shorter than 4 µm."""
LARGEST_OVERLAP = 0.4
"""Share of a cell that may lie within a larger one; platelets that lie on a cell do."""


@dataclass(frozen=True, slots=True)
class _Tile:
    """A part of the frame, in frame pixels.

    Attributes:
        x_px: left edge, rim included.
        y_px: top edge, rim included.
        right_px: first column to the right, rim included.
        bottom_px: first row below, rim included.
        core: (left, top, right, bottom) without the rim; the cores of all tiles cover the frame once.
    """

    x_px: int
    y_px: int
    right_px: int
    bottom_px: int
    core: tuple[int, int, int, int]

    def owns(self, x_px: float, y_px: float) -> bool:
        """Whether a point of the frame lies in the core."""
        left, top, right, bottom = self.core
        return left - 0.5 <= x_px < right - 0.5 and top - 0.5 <= y_px < bottom - 0.5


def white_cells(rgb: NDArray[np.uint8], red_cell_px: float | None = None) -> list[FoundCell]:
    """The white cells of a field, in no particular order.

    Args:
        rgb: (h, w, 3).
        red_cell_px: diameter of a red cell in frame pixels, if the scale is known.
    """
    height, width = rgb.shape[:2]
    if min(height, width) < SMALLEST_FRAME_PX:
        return []
    red_cell_px = red_cell_px or red_cell_diameter_px(rgb) or ASSUMED_RED_CELL_SHARE * min(height, width)
    scale = min(RED_CELL_WORKING_PX / red_cell_px, LARGEST_ENLARGEMENT)
    tiles = list(_tiles(width, height, scale))
    light = measure_light(rgb)
    reference = _common_reference(rgb, light, tiles, scale)
    cells: list[FoundCell] = []
    for tile in tiles:
        small = _part_at_scale(rgb, light, (tile.x_px, tile.y_px, tile.right_px, tile.bottom_px), scale)
        shown = shown_part(small)
        if shown.mean() > 0.02:
            stain = map_stain(small, shown, reference)
            cells += _cells_of_tile(stain, shown, tile, red_cell_px * scale, (width, height))
    return _without_nested(cells)


def _without_nested(cells: list[FoundCell]) -> list[FoundCell]:
    """The cells without those that lie mostly within a larger one."""
    kept: list[FoundCell] = []
    for cell in sorted(cells, key=lambda c: -int(c.mask.sum())):
        if all(_shared_px(cell, other) <= LARGEST_OVERLAP * cell.mask.sum() for other in kept):
            kept.append(cell)
    return kept


def _shared_px(one: FoundCell, other: FoundCell) -> int:
    a, b = one.box, other.box
    left, top = max(a.x_px, b.x_px), max(a.y_px, b.y_px)
    right, bottom = min(a.right_px, b.right_px), min(a.bottom_px, b.bottom_px)
    if right <= left or bottom <= top:
        return 0
    parts = (
        cell.mask[top - cell.box.y_px : bottom - cell.box.y_px, left - cell.box.x_px : right - cell.box.x_px]
        for cell in (one, other)
    )
    return int(np.logical_and(*parts).sum())


def _tiles(width: int, height: int, scale: float) -> Iterator[_Tile]:
    side, rim = max(1, round(TILE_PX / scale)), round(RIM_PX / scale)
    columns, rows = max(1, round(width / side)), max(1, round(height / side))
    for row in range(rows):
        top, bottom = height * row // rows, height * (row + 1) // rows
        for column in range(columns):
            left, right = width * column // columns, width * (column + 1) // columns
            yield _Tile(
                max(0, left - rim),
                max(0, top - rim),
                min(width, right + rim),
                min(height, bottom + rim),
                (left, top, right, bottom),
            )


def _part_at_scale(
    rgb: NDArray[np.uint8], light: Light | None, area: tuple[int, int, int, int], scale: float
) -> NDArray[np.uint8]:
    """A part (left, top, right, bottom) of the frame at working size under even light."""
    left, top, right, bottom = area
    part = rgb[top:bottom, left:right]
    size = (max(1, round(part.shape[1] * scale)), max(1, round(part.shape[0] * scale)))
    if size != (part.shape[1], part.shape[0]):
        interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        part = np.asarray(cv2.resize(part, size, interpolation=interpolation), np.uint8)
    if light is not None:
        part = light.evened(part, area, (rgb.shape[1], rgb.shape[0]))
    return np.ascontiguousarray(part)


def _common_reference(
    rgb: NDArray[np.uint8], light: Light | None, tiles: list[_Tile], scale: float
) -> StainReference | None:
    """The colours of a frame of many tiles, from the middles of some of them; None for a single tile.

    A tile by itself may show only red cells, or none: what a nucleus is must not depend on that.
    """
    if len(tiles) == 1:
        return None
    half = round(SAMPLE_PX / scale / 2)
    parts = []
    for tile in tiles[:: max(1, len(tiles) // 12)]:
        left, top, right, bottom = tile.core
        x, y = (left + right) // 2, (top + bottom) // 2
        area = (max(0, x - half), max(0, y - half), min(rgb.shape[1], x + half), min(rgb.shape[0], y + half))
        part = _part_at_scale(rgb, light, area, scale)
        parts.append(np.asarray(cv2.resize(part, (SAMPLE_PX, SAMPLE_PX)), np.uint8))
    shown = np.concatenate([shown_part(part) for part in parts])
    return map_stain(np.concatenate(parts), shown).reference


@dataclass(frozen=True, slots=True, eq=False)
class _TileView:
    """A tile at working size with what was measured on it.

    Attributes:
        tile: the part of the frame.
        scale: working pixels per frame pixel.
        shown: (h, w), where the picture shows anything.
        evidence: for white cells.
        pieces: of dark stain.
        limits: of nuclei and cells at this scale.
    """

    tile: _Tile
    scale: float
    shown: NDArray[np.bool_]
    evidence: CellEvidence
    pieces: Pieces
    limits: NucleusLimits


def _cells_of_tile(
    stain: StainMap,
    shown: NDArray[np.bool_],
    tile: _Tile,
    red_cell_px: float,
    frame_size_px: tuple[int, int],
) -> Iterator[FoundCell]:
    red_cell_area = np.pi / 4 * red_cell_px**2
    limits = NucleusLimits.at(red_cell_px)
    pieces = dark_pieces(stain, shown, SMALLEST_LOBE * red_cell_area, limits)
    if len(pieces.areas_px) < 2:
        return
    scale = shown.shape[1] / (tile.right_px - tile.x_px)
    view = _TileView(tile, scale, shown, weigh_evidence(stain, shown), pieces, limits)
    for group in group_lobes(pieces, view.evidence.between_lobes, limits):
        area = float(pieces.areas_px[group].sum())
        centre = (pieces.centres_px[group] * pieces.areas_px[group][:, None]).sum(axis=0) / area
        x, y = (centre + 0.5) / scale - 0.5 + np.array([tile.x_px, tile.y_px])
        if area < SMALLEST_CUT_NUCLEUS * red_cell_area or not tile.owns(float(x), float(y)):
            continue
        cell = _outlined(view, group, frame_size_px)
        if cell is not None and _is_large_enough(cell, area, red_cell_px, scale):
            yield cell


def _is_large_enough(cell: FoundCell, nucleus_area: float, red_cell_px: float, scale: float) -> bool:
    """Whether a cell is larger than a platelet can be; of a cut one, what is left must show it."""
    red_cell_area = np.pi / 4 * red_cell_px**2
    area = float(cell.mask.sum()) * scale * scale
    if nucleus_area >= SMALLEST_NUCLEUS * red_cell_area and area >= SMALLEST_CELL * red_cell_area:
        return True
    columns, rows = np.flatnonzero(cell.nucleus.any(axis=0)), np.flatnonzero(cell.nucleus.any(axis=1))
    extent = max(np.ptp(columns), np.ptp(rows)) * scale if len(columns) else 0.0
    return cell.cut and area >= SMALLEST_CUT * red_cell_area and extent >= SMALLEST_CUT_EXTENT * red_cell_px


def _outlined(view: _TileView, group: list[int], frame_size_px: tuple[int, int]) -> FoundCell | None:
    """The cell around a nucleus, looked for in a window around it."""
    height, width = view.shown.shape
    points = np.concatenate([view.pieces.outlines_px[n] for n in group])
    reach_px = view.limits.radius_px
    left, top = (max(0, int(v)) for v in points.min(axis=0) - reach_px)
    right, bottom = (int(v) for v in points.max(axis=0) + reach_px + 1)
    window = np.s_[top : min(height, bottom), left : min(width, right)]
    labels = view.pieces.labels[window]
    nucleus = filled(np.isin(labels, group))
    small = 0.1 * view.pieces.areas_px[group].sum()
    large = [n for n, area in enumerate(view.pieces.areas_px) if n > 0 and n not in group and area > small]
    seen = view.evidence
    part = CellEvidence(seen.likelihood[window], seen.pale[window], seen.green[window])
    outline = outline_around(part, nucleus, np.isin(labels, large), view.limits)
    corner = (view.tile.x_px, view.tile.y_px)
    whole = outline + np.array([left, top], np.float32)
    place = (corner[0] + left / view.scale, corner[1] + top / view.scale)
    cell = found_cell(outline, nucleus, view.scale, frame_size_px, place)
    if cell is None or cell.cut:
        return cell
    columns, rows = np.clip(whole.round().astype(int), 0, [width - 1, height - 1]).T
    at_rim = not bool(view.shown[rows, columns].all())
    return replace(cell, cut=True) if at_rim else cell
