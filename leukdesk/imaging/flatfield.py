"""Uneven light: the smooth fall of brightness over a field, measured on its own background."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.shown import shown_part

if TYPE_CHECKING:
    from numpy.typing import NDArray

OVERVIEW_PX = 160
"""Longer side of the overview that the light is measured on."""
LEAST_CLEAR = 0.06
"""Share of the field that must be clear background; with less the light is left as it is."""
LEAST_FALL = 0.06
"""Fall of brightness over the field, as natural log, below which nothing is corrected."""
RIDGE = 0.001
"""Weight, for each pixel, of a flat surface against a curved one."""
LEAST_NINTH = 0.03
"""Share of each ninth of the frame that must be clear background, so that no ninth's light is guessed."""
LEAST_ALIKE = 0.4
"""Smallest fall of a channel over the largest: light falls in all of them, but red cells that were taken
for background let red light through."""
MOST_GAIN = 2.5


@dataclass(frozen=True, slots=True, eq=False)
class Light:
    """The light of a frame.

    Attributes:
        surface: (6, 3) float64, the natural log of the background's grey levels as quadratic forms of the
            place, which runs from −1 to 1 over the frame; one column a channel.
    """

    surface: NDArray[np.float64]

    def evened(
        self, part: NDArray[np.uint8], area: tuple[int, int, int, int], frame_size_px: tuple[int, int]
    ) -> NDArray[np.uint8]:
        """A part of the frame under even light.

        Args:
            part: (h, w, 3), at any scale.
            area: (left, top, right, bottom) of the part in frame pixels.
            frame_size_px: (width, height) of the frame.
        """
        left, top, right, bottom = area
        width, height = frame_size_px
        # The surface is smooth: a coarse grid, enlarged, is as good as each pixel.
        x = np.linspace(2 * left / width - 1, 2 * right / width - 1, 33)
        y = np.linspace(2 * top / height - 1, 2 * bottom / height - 1, 33)
        basis = _quadratic(*(axis.ravel() for axis in np.meshgrid(x, y)))
        fall = (self.surface[0] - basis @ self.surface).reshape(33, 33, 3)
        gain = np.clip(np.exp(fall), 1 / MOST_GAIN, MOST_GAIN).astype(np.float32)
        size = (part.shape[1], part.shape[0])
        whole = cv2.resize(gain, size, interpolation=cv2.INTER_LINEAR)
        return np.asarray(cv2.multiply(part, whole, dtype=cv2.CV_8U), np.uint8)


def measure_light(rgb: NDArray[np.uint8]) -> Light | None:
    """The light of a frame, or None where it is even, or where too little background shows it.

    A quadratic surface is fitted to the log of green, again and again to the pixels that don't lie below
    it: background is brighter than anything stained, so the surface climbs to it.

    Args:
        rgb: the frame, (h, w, 3).
    """
    height, width = rgb.shape[:2]
    scale = min(1.0, OVERVIEW_PX / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
    shown = shown_part(small)
    if shown.sum() < 500:
        return None
    rows, columns = np.nonzero(shown)
    step = max(1, len(rows) // 5_000)
    rows, columns = rows[::step], columns[::step]
    basis = _quadratic((2 * columns + 1) / size[0] - 1, (2 * rows + 1) / size[1] - 1)
    levels = np.log(np.maximum(small[rows, columns].astype(np.float64), 6))
    green = levels[:, 1]
    kept = green >= np.percentile(green, 30)
    for tolerance in (0.10, 0.08, 0.06, 0.05, 0.04, 0.04):
        away = green - basis @ _fit(basis[kept], green[kept])
        kept = (away > -tolerance) & (away < 0.12)
        if kept.sum() < LEAST_CLEAR * kept.size:
            return None
    ninths = np.floor(1.5 * (basis[:, 1:3] + 1)).astype(int).clip(0, 2) @ np.array([1, 3])
    seen, clear = (np.bincount(places, minlength=9) for places in (ninths, ninths[kept]))
    if (clear < LEAST_NINTH * seen)[seen > 0.02 * len(basis)].any():
        return None
    surface = _fit(basis[kept], levels[kept])
    falls = np.ptp(np.percentile(basis[kept] @ surface, [2, 98], axis=0), axis=0)
    alike = float(falls.min()) > LEAST_ALIKE * float(falls.max())
    return Light(surface) if alike and float(falls[1]) > LEAST_FALL else None


def _fit(basis: NDArray[np.float64], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Least squares by the normal equations, the curved terms held back a little."""
    normal = basis.T @ basis
    normal[np.diag_indices(6)] += np.array([0, 0.1, 0.1, 1, 1, 1]) * RIDGE * len(basis)
    return np.asarray(np.linalg.solve(normal, basis.T @ values), np.float64)


def _quadratic(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1)
