"""Stain in a picture: how much light each pixel takes away, and which of it red cells explain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

CLEAR_SHARE = 0.12
"""Share of the picture, the brightest in green, that is taken for clear background: every stain and
haemoglobin absorbs green, so what is brightest there is glass even where the light is tinted."""
DARKEST = 6.0
"""Grey level below which a pixel is taken to hold no colour (sensor floor); bounds the density."""
USUAL_RED_CELL = np.array([0.20, 0.42, 0.40], np.float32)
"""Density of a red cell in a usual Romanowsky stain, used where a picture shows none of its own."""


@dataclass(frozen=True, slots=True, eq=False)
class StainMap:
    """What the light of a picture says about stain.

    Attributes:
        density: (h, w, 3) float32, optical density against the background, RGB.
        background: (3,) float32, the background's colour, RGB grey levels.
        red_cell: (3,) float32, the density of a typical red cell of this picture.
        nucleus_level: density in red from which a pixel belongs to a nucleus; infinite without nuclei.
        has_red_cells: whether `red_cell` was measured here.
    """

    density: NDArray[np.float32]
    background: NDArray[np.float32]
    red_cell: NDArray[np.float32]
    nucleus_level: float
    has_red_cells: bool


def background_colour(rgb: NDArray[np.uint8], valid: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
    """The colour of clear background, (3,) float32 grey levels.

    Args:
        rgb: (h, w, 3).
        valid: (h, w), where the picture shows anything; all of it when None.
    """
    pixels = rgb.reshape(-1, 3) if valid is None else rgb[valid]
    if len(pixels) == 0:
        return np.full(3, 255, np.float32)
    step = max(1, len(pixels) // 40_000)
    pixels = pixels[::step]
    green = pixels[:, 1]
    low, high = np.percentile(green, [100 * (1 - CLEAR_SHARE), 99.5])
    clear = pixels[(green >= low) & (green <= max(high, low))]
    colour: NDArray[np.float32] = np.maximum(np.median(clear, axis=0), 2 * DARKEST).astype(np.float32)
    return colour


def optical_density(rgb: NDArray[np.uint8], background: NDArray[np.float32]) -> NDArray[np.float32]:
    """Natural-log optical density of each channel against the background, (h, w, 3) float32.

    Source: Beer–Lambert; Ruifrok and Johnston, Anal. Quant. Cytol. Histol. 23 (2001) 291–299.
    """
    levels = np.maximum(np.arange(256, dtype=np.float32), DARKEST)
    table = np.log(background[None, :] / levels[:, None]).astype(np.float32)
    return as_float(cv2.LUT(rgb, table.reshape(256, 1, 3)))


def map_stain(rgb: NDArray[np.uint8], valid: NDArray[np.bool_] | None = None) -> StainMap:
    """Measures background, nuclei and red cells of a picture from its own colours.

    Nuclei are told by their density in red, which haemoglobin and eosin hardly have whatever the tint of
    the light; the level lies between the two groups that the picture itself shows.

    Args:
        rgb: (h, w, 3), at working size.
        valid: (h, w), where the picture shows anything.
    """
    background = background_colour(rgb, valid)
    density = optical_density(rgb, background)
    seen = np.ones(rgb.shape[:2], bool) if valid is None else valid
    stained = seen & (density[..., 1] > 0.12)
    level = _nucleus_level(density[..., 0][stained])
    red_cell, measured = _red_cell_density(density, stained, level)
    return StainMap(density, background, red_cell, level, measured)


def red_cell_likeness(stain: StainMap) -> NDArray[np.float32]:
    """How well each pixel is explained by haemoglobin of any thickness, (h, w) float32 from 0 to 1.

    A red cell's pixels lie on the ray from the background through the red cell's density: pale centres
    near the start, never far beyond the typical one (two overlapping cells excepted).
    """
    ray = stain.red_cell
    along = stain.density @ (ray / float(ray @ ray))
    along = np.maximum(along, 0)
    off = stain.density - along[..., None] * ray
    distance = np.sqrt(np.einsum("hwc,hwc->hw", off, off))
    tolerance = 0.07 + 0.16 * along * float(np.linalg.norm(ray))
    likeness = np.exp(-0.5 * (distance / tolerance) ** 2)
    too_dense = np.maximum(along - 1.7, 0) / 0.4
    return as_float(likeness * np.exp(-0.5 * too_dense * too_dense))


def as_float(values: Any) -> NDArray[np.float32]:
    """The values as a float32 array (OpenCV's stubs leave the type open)."""
    return np.asarray(values, np.float32)


def otsu_level(values: NDArray[np.float32], bins: int = 128) -> tuple[float, float]:
    """Otsu's threshold and the share of the variance that it explains, from 0 to 1.

    Source: Otsu, IEEE Trans. Syst. Man Cybern. 9 (1979) 62–66.
    """
    if values.size < 2:
        return 0.0, 0.0
    low, high = float(values.min()), float(values.max())
    if high - low < 1e-4:
        return high, 0.0
    counts, edges = np.histogram(values, bins, (low, high))
    centres = (edges[:-1] + edges[1:]) / 2
    share = counts / counts.sum()
    below = np.cumsum(share)
    mean_below = np.cumsum(share * centres)
    mean = mean_below[-1]
    spread = float(np.sum(share * (centres - mean) ** 2))
    weight = below * (1 - below)
    between = np.where(weight > 1e-9, (mean * below - mean_below) ** 2 / np.maximum(weight, 1e-9), 0)
    best = int(np.argmax(between))
    return float(edges[best + 1]), float(between[best] / spread) if spread > 0 else 0.0


def _nucleus_level(red_density: NDArray[np.float32]) -> float:
    if red_density.size < 20:
        return float("inf")
    step = max(1, red_density.size // 40_000)
    sample = red_density[::step]
    level, _ = otsu_level(np.clip(sample, -0.3, 1.6))
    return max(level, 0.22)


def _red_cell_density(
    density: NDArray[np.float32], stained: NDArray[np.bool_], level: float
) -> tuple[NDArray[np.float32], bool]:
    dark = density[..., 0] > level
    around = cv2.dilate(dark.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    candidates = density[stained & ~around]
    candidates = candidates[candidates[:, 2] > 0.08]
    if len(candidates) < 0.01 * stained.size:
        return USUAL_RED_CELL, False
    typical = np.median(candidates[:: max(1, len(candidates) // 40_000)], axis=0).astype(np.float32)
    return typical, True
