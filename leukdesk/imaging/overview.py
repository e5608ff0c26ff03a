"""A small copy of a frame with its field and its glass: what all quality measures but focus are taken on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from leukdesk.imaging.shown import is_cut_out, shown_part

if TYPE_CHECKING:
    from numpy.typing import NDArray

OVERVIEW_PX = 256
"""Longer side of the small copy, more or less."""
SAMPLES = 36
"""Samples along the longer side that the light is fitted to."""
GLASS_TOLERANCE = 0.06
"""How far glass may lie from the light's surface, as natural log of brightness."""

CELL_SATURATION = 0.42
"""Difference between a colour's channels over the largest, which no glass reaches under any usual light:
cnmc's cells have 0.47 to 0.63, draaslan's green glass 0.18."""


@dataclass(frozen=True, slots=True, eq=False)
class Overview:
    """A small copy of the frame.

    Attributes:
        rgb: (h, w, 3) uint8.
        grey: (h, w) uint8.
        brightest: (h, w) uint8, the largest channel of each pixel.
        field: (h, w) bool, what the picture shows: without the surround of an eyepiece's round field.
        density: (h, w) float32, natural log of the glass's green over the pixel's, the light evened.
        glass: (h, w) bool, the part of the field that is as bright as empty glass would be there.
        cut_out: whether the picture is one cell on black, which shows no glass.
    """

    rgb: NDArray[np.uint8]
    grey: NDArray[np.uint8]
    brightest: NDArray[np.uint8]
    field: NDArray[np.bool_]
    density: NDArray[np.float32]
    glass: NDArray[np.bool_]
    cut_out: bool

    def share(self, where: Any) -> float:
        """The share of the field that a (h, w) bool array holds."""
        return int(np.count_nonzero(where & self.field)) / max(1, int(np.count_nonzero(self.field)))

    def level_of(self, grey: Any, share: float) -> int:
        """The level that so much of the field stays at or below, in a (h, w) uint8 array."""
        counts = cv2.calcHist([grey], [0], self.field.view(np.uint8), [256], [0, 256]).ravel()
        return int(np.searchsorted(np.cumsum(counts), share * counts.sum()))


def overview_of(rgb: NDArray[np.uint8]) -> Overview:
    """The small copy of a frame (h, w, 3), of any size."""
    small = small_copy(rgb, OVERVIEW_PX)
    grey = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8)
    field = shown_part(small)
    # Levels near zero are noise, whose logarithm would swamp the fit.
    levels = np.log(np.arange(256, dtype=np.float32).clip(8))
    green = levels[small[:, :, 1]]
    density = _light(green, field) - green
    brightest = np.asarray(cv2.max(cv2.max(*cv2.split(small)[:2]), small[:, :, 2]), np.uint8)
    return Overview(
        small,
        grey,
        brightest,
        field,
        density,
        field & (np.abs(density) < GLASS_TOLERANCE),
        _is_cell(small, grey, field),
    )


def small_copy(rgb: NDArray[np.uint8], longer_px: int) -> NDArray[np.uint8]:
    """A copy of (h, w, 3) whose longer side is about so many pixels, at most half as many more."""
    longest = max(rgb.shape[:2])
    if longest <= 1.5 * longer_px:
        return rgb
    # A coarse grid of pixels first, whose squares of four are then averaged: that calms the noise, and
    # averaging every pixel of a large picture costs more than it tells.
    step = max(1, round(longest / (2 * longer_px)))
    grid = np.ascontiguousarray(rgb[::step, ::step])
    size = (max(1, grid.shape[1] // 2), max(1, grid.shape[0] // 2))
    return np.asarray(cv2.resize(grid, size, interpolation=cv2.INTER_AREA), np.uint8)


def _is_cell(rgb: NDArray[np.uint8], grey: NDArray[np.uint8], field: NDArray[np.bool_]) -> bool:
    """Whether a picture is a cell on black rather than a round field: its brightest part is no glass."""
    if not field.any() or not is_cut_out(rgb):
        return False
    colour = np.median(rgb[field & (grey >= np.percentile(grey[field], 90))], axis=0)
    return bool(np.ptp(colour) > CELL_SATURATION * max(1.0, float(colour.max())))


def _light(green: NDArray[np.float32], field: NDArray[np.bool_]) -> NDArray[np.float32]:
    """The log of the green of empty glass, (h, w): a quadratic surface that climbs to the brightest pixels.

    Everything stained is darker than glass, so what lies below the surface is dropped and the rest fitted
    again; too stiff to follow a cell.
    """
    height, width = green.shape
    x, y = (np.linspace(-1, 1, side, dtype=np.float32) for side in (width, height))
    step = max(1, max(height, width) // SAMPLES)
    rows, columns = np.nonzero(field[::step, ::step])
    if len(rows) < 12:
        return np.full_like(green, green[field].max() if field.any() else 0.0)
    basis = _quadratic(x[::step][columns], y[::step][rows])
    values = green[::step, ::step][rows, columns]
    kept = values >= np.percentile(values, 40)
    for tolerance in (0.15, 0.1, 0.08, GLASS_TOLERANCE, GLASS_TOLERANCE):
        surface = _fit(basis[kept], values[kept])
        away = values - basis @ surface
        kept = away > -tolerance
        if kept.sum() < 12:
            break
    one, across, down, across2, both, down2 = surface
    rows_part = (down * y + down2 * y * y)[:, None]
    return np.asarray(one + across * x + across2 * x * x + rows_part + both * np.outer(y, x), np.float32)


def _fit(basis: NDArray[np.float32], values: NDArray[np.float32]) -> NDArray[np.float32]:
    # A touch of ridge on all but the level keeps the surface flat where nothing shows the light.
    ridge = np.diag(np.array([1e-4, 1, 1, 2, 2, 2], np.float32)) * 0.01 * len(basis)
    return np.asarray(np.linalg.solve(basis.T @ basis + ridge, basis.T @ values), np.float32)


def _quadratic(x: NDArray[np.float32], y: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1)
