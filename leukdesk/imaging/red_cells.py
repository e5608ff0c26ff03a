"""How large the red cells of a mask are, alone or touching: circles through their free edges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.stain import as_float

if TYPE_CHECKING:
    from numpy.typing import NDArray


RAYS = 24
REACH = np.linspace(0.6, 1.8, 25, dtype=np.float32)
"""Steps along a ray, in depths of its cell: a cell's edge is nowhere nearer, and further out lie others."""
MOST_CELLS = 24
"""Cells of one look that are measured: more tell no more of the median."""
FREE_SHARE, LOPSIDED = 0.55, 0.45
"""Share of the rays that must end on the circle, and how far these may lie on one side of it (0 all around,
1 all in one direction): fewer would be the arc of a heap."""
ROUND_WITHIN = (0.25, 0.15, 0.12)
"""Distance from the circle over its radius up to which a ray's end is taken for its edge, round by round."""
OVAL_WITHIN = 0.35
"""The same for the mean radius: an oval cell's ends count, a neighbour's far edge doesn't."""
PALE_CENTRE = 0.15
"""Density of a pale centre over that of the cell, at least; gaps between cells have less."""
FEWEST_CIRCLES = 2
"""Circles below which depth tells the diameter."""
NARROW_WAY = 1.1
"""Diameter of a squeezed red cell over its narrow way through, which is what depth measures: measured on
fields with both touching cells and lone ones."""


@dataclass(frozen=True, slots=True)
class RedCells:
    """What the red cells of one mask tell.

    Attributes:
        diameter_px: median; None if fewer than two cells are seen.
        round_cells: cells with enough free edge for a circle.
        seen: cells in all.
        spread: middle half of the circles' diameters over their median; 0 without circles.
    """

    diameter_px: float | None
    round_cells: int
    seen: int
    spread: float = 0.0


NOTHING = RedCells(None, 0, 0)


def measure_red_cells(mask: NDArray[np.bool_]) -> RedCells:
    """The median diameter of a mask's red cells.

    From the middle of each cell, whether it touches others or not, rays run to the edge; a circle is
    fitted to the ends that agree (Kåsa's least squares, IEEE Trans. Instrum. Meas. 25 (1976) 8–14, in three
    rounds). Where hardly any cell has enough free edge, its depth tells its narrow way through.

    Args:
        mask: (h, w), red cells with their pale centres filled.
    """
    x, y, depth = _middles(mask)
    seen = len(depth)
    if seen < 2:
        return RedCells(None, 0, seen)
    some = np.linspace(0, seen - 1, min(seen, MOST_CELLS)).round().astype(int)
    diameters = _circles(mask, x[some], y[some], depth[some])
    if len(diameters) < FEWEST_CIRCLES:
        return RedCells(NARROW_WAY * (2 * float(np.median(depth)) + 1), len(diameters), seen)
    quarter, middle, three_quarters = np.percentile(diameters, [25, 50, 75])
    return RedCells(
        float(middle), len(diameters), seen, float((three_quarters - quarter) / max(middle, 1e-6))
    )


def _middles(mask: NDArray[np.bool_]) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """The middles of cells and their depths: the distance to the nearest edge, each (n,) float32."""
    none = np.zeros(0, np.float32)
    if mask.all():
        return none, none, none
    padded = np.pad(mask.astype(np.uint8), 1, mode="edge")
    depth = as_float(cv2.distanceTransform(padded, cv2.DIST_L2, 5))[1:-1, 1:-1]
    depth = as_float(cv2.GaussianBlur(depth, (0, 0), 1.0))
    if float(depth.max()) < 3:
        return none, none, none
    inside = depth[depth > 1]
    window = 2 * max(1, round(0.5 * float(np.percentile(inside[:: 1 + len(inside) // 5_000], 90)))) + 1
    peaks = (depth >= cv2.dilate(depth, np.ones((window, window), np.uint8))) & (depth > 2.5)
    # What is cut by the border may be a heap: its middle may lie outside.
    rows, columns = np.nonzero(peaks)
    deep = depth[peaks]
    height, width = mask.shape
    to_border = np.minimum.reduce([rows, columns, height - 1 - rows, width - 1 - columns])
    kept = to_border > 0.5 * deep
    rows, columns, deep = rows[kept], columns[kept], deep[kept]
    if not len(deep):
        return none, none, none
    alike = _of_one_kind(2 * deep + 1)
    return columns[alike].astype(np.float32), rows[alike].astype(np.float32), deep[alike]


def _of_one_kind(diameters: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which diameters are not far smaller than the larger ones: no platelets, debris, fragments, heaps."""
    large = float(np.percentile(diameters, 75))
    return np.asarray((diameters > 0.6 * large) & (diameters < 1.6 * large), bool)


def _circles(
    mask: NDArray[np.bool_], x: NDArray[np.float32], y: NDArray[np.float32], depth: NDArray[np.float32]
) -> NDArray[np.float32]:
    """The diameters of the cells whose free edge lies on a circle, (n,) float32."""
    radius, ends = _rays(mask, x, y, depth)
    if not ends.any(axis=1).all():
        some = ends.any(axis=1)
        radius, ends, depth = radius[some], ends[some], depth[some]
    if not len(depth):
        return np.zeros(0, np.float32)
    angle = np.linspace(0, 2 * np.pi, RAYS, endpoint=False, dtype=np.float32)
    along = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    points = radius[..., None] * along
    usual = _low_median(radius, ends)
    on_circle = ends & (np.abs(radius / usual[:, None] - 1) < ROUND_WITHIN[0])
    for within in ROUND_WITHIN[1:]:
        centre, fitted = _fitted(points, on_circle)
        away = np.hypot(*np.moveaxis(points - centre[:, None], 2, 0))
        on_circle = ends & (np.abs(away / fitted[:, None] - 1) < within)
    centre, fitted = _fitted(points, on_circle)
    count = np.maximum(on_circle.sum(axis=1), 1)
    one_sided = np.hypot(*(on_circle.astype(np.float32) @ along).T) / count
    good = (on_circle.mean(axis=1) >= FREE_SHARE) & (one_sided < LOPSIDED)
    good &= (fitted > 0.75 * depth) & (fitted < 1.5 * depth)
    away = np.hypot(*np.moveaxis(points - centre[:, None], 2, 0))
    edge = ends & (np.abs(away / fitted[:, None] - 1) < OVAL_WITHIN)
    squares = (np.where(edge, away, 0) ** 2).sum(axis=1) / np.maximum(edge.sum(axis=1), 1)
    return as_float(2 * np.sqrt(squares[good]))


def _low_median(values: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
    """The value two fifths up each row's valid ones, (n,): overlong rays through neighbours lie above."""
    ordered = np.sort(np.where(valid, values, np.inf), axis=1)
    place = (0.4 * (valid.sum(axis=1) - 1)).astype(int)
    return as_float(np.take_along_axis(ordered, place[:, None], axis=1)[:, 0])


def _rays(
    mask: NDArray[np.bool_], x: NDArray[np.float32], y: NDArray[np.float32], depth: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Where rays from the middles leave the mask: their lengths, and whether they do, each (n, rays)."""
    height, width = mask.shape
    angle = np.linspace(0, 2 * np.pi, RAYS, endpoint=False, dtype=np.float32)
    reach = depth[:, None, None] * REACH
    columns = np.rint(x[:, None, None] + np.cos(angle)[:, None] * reach).astype(np.int32)
    rows = np.rint(y[:, None, None] + np.sin(angle)[:, None] * reach).astype(np.int32)
    # A frame of two pixels around the mask stands for all that lies outside the picture.
    framed = np.pad(mask.astype(np.uint8), 1, constant_values=2)
    np.clip(columns, -1, width, out=columns)
    np.clip(rows, -1, height, out=rows)
    met = framed.ravel()[(rows + 1) * (width + 2) + columns + 1]
    left = met != 1
    first = left.argmax(axis=2)
    at_edge = np.take_along_axis(met, first[..., None], axis=2)[..., 0] == 0
    half_step = (REACH[1] - REACH[0]) / 2
    return depth[:, None] * (REACH[first] - half_step), at_edge & (first > 0)


def _fitted(
    points: NDArray[np.float32], taken: NDArray[np.bool_]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Circles through points (n, rays, 2) that are taken (n, rays): centres (n, 2) and radii (n,)."""
    weight = taken.astype(np.float64)
    x, y = (points[..., n].astype(np.float64) for n in (0, 1))
    rows = np.stack([x, y, np.ones_like(x)], axis=2) * weight[..., None]
    normal = np.swapaxes(rows, 1, 2) @ rows + 1e-6 * np.eye(3)
    target = np.swapaxes(rows, 1, 2) @ ((x * x + y * y) * weight)[..., None]
    solved = np.linalg.solve(normal, target)[..., 0]
    centre = solved[:, :2] / 2
    radius = np.sqrt(np.maximum(solved[:, 2] + (centre**2).sum(axis=1), 1e-6))
    return as_float(centre), as_float(radius)


def fill_pale_centres(
    mask: NDArray[np.bool_], values: NDArray[np.uint8] | NDArray[np.float32], pale: tuple[float, float]
) -> NDArray[np.bool_]:
    """The mask with its pale centres filled.

    They are convex, while gaps between touching cells have hollow sides, and hold a little haemoglobin.

    Args:
        mask: (h, w) of red cells.
        values: (h, w), grey levels or densities.
        pale: lowest and highest mean value of a pale centre.
    """
    contours, tree = cv2.findContours(mask.astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    out, filled = mask.astype(np.uint8), []
    for index, contour in enumerate(contours):
        if tree[0][index][3] < 0:
            continue
        area = cv2.contourArea(contour)
        if area >= 30:
            if area <= 0.86 * cv2.contourArea(cv2.convexHull(contour)):
                continue
            x, y, w, h = cv2.boundingRect(contour)
            inside = np.zeros((h, w), np.uint8)
            cv2.drawContours(inside, [contour], 0, 1, cv2.FILLED, offset=(-x, -y))
            if not pale[0] < cv2.mean(values[y : y + h, x : x + w], inside)[0] < pale[1]:
                continue
        filled.append(contour)
    if filled:
        cv2.drawContours(out, filled, -1, 1, cv2.FILLED)
    return out > 0
