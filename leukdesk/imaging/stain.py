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
AROUND_NUCLEUS_PX = 11
"""Working pixels around a nucleus that may be its cell's cytoplasm and say nothing about red cells."""
LONGEST_RAY = 1.6
"""Multiple of the typical red cell's density that overlapping red cells reach."""
SCATTER_FLOOR = 0.022
"""Density that a pixel of a noise-free picture may still be off."""
USUAL_NUCLEUS = np.array([0.80, 1.20, 0.45], np.float32)
"""Density of a nucleus in a usual Romanowsky stain, used where a picture shows none."""
NUCLEUS_SHARE = 0.5
"""Nuclear stain of a pixel over that of the picture's dense nuclei, from which it belongs to a nucleus."""
LOWEST_LEVEL = 4.0
"""Nuclear stain, in units of scatter, below which nothing is a nucleus whatever the picture shows."""
MEASURED_SIDE_PX = 120
"""Pixels along the longer side that colours are measured on."""
USUAL_RED_CELL = np.array([0.20, 0.42, 0.40], np.float32)
"""Density of a red cell in a usual Romanowsky stain, used where a picture shows none of its own."""


@dataclass(frozen=True, slots=True, eq=False)
class StainReference:
    """The colours that a picture's stain is judged by, measured on the picture itself.

    Attributes:
        background: (3,) float32, the background's colour, RGB grey levels.
        red_cell: (3,) float32, the density of a typical red cell of this picture.
        whitening: (3, 3) float32, brings densities to units of the scatter around the red cell's ray.
        nucleus_axis: (3,) float32, whose product with a density is the amount of nuclear stain; red cells
            and background have none of it, and the unit is again their scatter.
        nucleus_level: amount of nuclear stain from which a pixel belongs to a nucleus.
    """

    background: NDArray[np.float32]
    red_cell: NDArray[np.float32]
    whitening: NDArray[np.float32]
    nucleus_axis: NDArray[np.float32]
    nucleus_level: float

    def coordinates(self) -> NDArray[np.float32]:
        """The matrix (3, 3) whose product with a density says what stain it is, as this picture shows stain.

        Columns: red cells (1 for a typical one, 0 for nuclear stain as such), nuclear stain (1 at the edge of
        a nucleus, 0 for red cells and glass), and what neither explains, in ten units of scatter.
        """
        direction = self.red_cell @ self.whitening
        length = float(np.linalg.norm(direction))
        along = direction / length
        nuclear = np.linalg.solve(self.whitening, self.nucleus_axis)
        nuclear = nuclear / max(float(np.linalg.norm(nuclear)), 1e-6)
        rest = np.cross(along, nuclear)
        columns = (
            self.whitening @ (along / length),
            self.nucleus_axis / self.nucleus_level,
            self.whitening @ rest / 10,
        )
        return np.asarray(np.stack(columns, axis=1), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class StainMap:
    """What the light of a picture says about stain.

    Attributes:
        density: (h, w, 3) float32, optical density against the background, RGB.
        reference: the colours that it is judged by.
    """

    density: NDArray[np.float32]
    reference: StainReference


def background_colour(rgb: NDArray[np.uint8], valid: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
    """The colour of clear background, (3,) float32 grey levels.

    Args:
        rgb: (h, w, 3).
        valid: (h, w), where the picture shows anything; all of it when None.
    """
    step = max(1, int(np.sqrt(rgb.shape[0] * rgb.shape[1] / 20_000)))
    sample = np.ascontiguousarray(rgb[::step, ::step])
    pixels = sample.reshape(-1, 3) if valid is None else sample[valid[::step, ::step]]
    if len(pixels) == 0:
        return np.full(3, 255, np.float32)
    green = pixels[:, 1]
    low, high = np.percentile(green, [100 * (1 - CLEAR_SHARE), 99.5])
    # Of a few noisy pixels the brightest may lie between two percentiles, none of them.
    clear = pixels[(green >= low) & (green <= max(high, low))]
    clear = clear if len(clear) else pixels[green == green.max()]
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
    """The stain of a picture, judged by its own colours.

    Args:
        rgb: (h, w, 3), at working size.
        valid: (h, w), where the picture shows anything.
    """
    background = background_colour(rgb, valid)
    density = optical_density(rgb, background)
    return StainMap(density, measure_reference(density, background, valid))


def measure_reference(
    density: NDArray[np.float32], background: NDArray[np.float32], valid: NDArray[np.bool_] | None
) -> StainReference:
    """The colours of a picture's red cells and nuclei.

    A first guess takes for nuclei what is dense in red light, which haemoglobin and eosin hardly take; what
    lies apart from it gives the red cells' colour and scatter, and these tell nuclei better: once more with
    the better nuclei.
    """
    step = int(np.ceil(max(density.shape[:2]) / MEASURED_SIDE_PX))
    smooth = as_float(cv2.GaussianBlur(density, (0, 0), 1.2))[::step, ::step]
    seen = np.ones(smooth.shape[:2], bool) if valid is None else valid[::step, ::step]
    stained = seen & (smooth[..., 1] > 0.12)
    dark = smooth[..., 0] > _first_level(smooth[..., 0][stained])
    around = _disc(max(1, AROUND_NUCLEUS_PX // step))
    for _ in range(2):
        ordinary = (cv2.dilate(dark.astype(np.uint8), around) == 0) & seen
        red_cell = _red_cell_density(smooth, stained & ordinary)
        sample = smooth[ordinary] if ordinary.sum() > 0.05 * dark.size else smooth[~dark & seen]
        sample = sample[:: max(1, len(sample) // 8_000)]
        whitening = np.linalg.cholesky(np.linalg.inv(_scatter(sample, red_cell))).astype(np.float32)
        axis, level = _nuclear_axis(smooth[seen], red_cell, whitening)
        dark = (smooth @ axis > level) & seen
    return StainReference(background, red_cell, whitening, axis, level)


def _nuclear_axis(
    pixels: NDArray[np.float32], red_cell: NDArray[np.float32], whitening: NDArray[np.float32]
) -> tuple[NDArray[np.float32], float]:
    """The axis of nuclear stain and the level on it, from the pixels that are strangest.

    The axis is at right angles to the red cells' ray in whitened coordinates, so their thickness doesn't
    matter, and points to what takes red light away; eosinophils' granules point elsewhere.
    """
    direction = red_cell @ whitening
    direction /= np.linalg.norm(direction)
    white = pixels @ whitening
    off = white - (white @ direction)[:, None] * direction
    size = np.sqrt(np.einsum("nc,nc->n", off, off))
    bluish = pixels[:, 0] > 0.5 * pixels[:, 1]
    bluish |= pixels[:, 2] < 0.6 * pixels[:, 1]
    strange = (size > 4) & bluish & (pixels[:, 0] > 0.1)
    if strange.sum() < 20:
        usual = USUAL_NUCLEUS @ whitening
        mean = usual - float(usual @ direction) * direction
    else:
        mean = (off[strange] * np.minimum(size[strange], 20)[:, None]).mean(axis=0)
    mean /= np.linalg.norm(mean)
    axis = (whitening @ mean).astype(np.float32)
    amount = pixels @ axis
    nuclear = amount[amount > 3]
    level = NUCLEUS_SHARE * float(np.percentile(nuclear, 85)) if nuclear.size >= 20 else 0.0
    return axis, max(level, LOWEST_LEVEL)


def _scatter(sample: NDArray[np.float32], ray: NDArray[np.float32]) -> NDArray[np.float64]:
    """The covariance (3, 3) of what background and red cells scatter around their ray."""
    floor = np.eye(3) * SCATTER_FLOOR**2
    if len(sample) < 50:
        return floor
    along = np.clip(sample @ (ray / float(ray @ ray)), 0, LONGEST_RAY)
    off = (sample - along[:, None] * ray).astype(np.float64)
    size = np.einsum("nc,nc->n", off, off)
    # White cells' cytoplasm and platelets may be among the sample: the far quarter is left out.
    kept = off[size <= np.percentile(size, 75)]
    return np.asarray(2.0 * (kept.T @ kept) / len(kept) + floor, np.float64)


def _disc(radius: int) -> NDArray[np.uint8]:
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1,) * 2), np.uint8)


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


def _first_level(red_density: NDArray[np.float32]) -> float:
    if red_density.size < 20:
        return float("inf")
    step = max(1, red_density.size // 10_000)
    sample = red_density[::step]
    level, _ = otsu_level(np.clip(sample, -0.3, 1.6))
    return max(level, 0.22)


def _red_cell_density(density: NDArray[np.float32], candidates: NDArray[np.bool_]) -> NDArray[np.float32]:
    pixels = density[candidates]
    pixels = pixels[pixels[:, 2] > 0.08]
    if len(pixels) < 0.01 * candidates.size:
        return USUAL_RED_CELL
    typical: NDArray[np.float32] = np.median(pixels[:: max(1, len(pixels) // 10_000)], axis=0).astype(
        np.float32
    )
    return typical
