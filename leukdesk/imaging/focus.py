"""How sharp a frame is: the blur of its strongest edges, apart from noise."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import erf, sqrt
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.imaging.overview import Overview

WIDEST_PX = 2048
"""Larger pictures are reduced for the focus: beyond this a camera only resolves the microscope's own blur."""
TILE_PX = 192
TILES = 6
"""Focus is measured in the tiles with the strongest edges: an empty corner says nothing about it."""
FINE_BAND, COARSE_BAND = (1.0, 1.5), (2.0, 3.0)
"""Two bands of detail, each the difference of two smoothings (σ in px). Of the bands tried in
docs/results/quality.md these tell sharp from blurred best, with and without noise and JPEG."""
RIM_PX = 6
STRONG_SHARE = 0.02
"""Share of a tile's pixels, those strongest in the coarse band, that are taken as its edges."""
MEDIAN_OF_SQUARES = 0.455
"""Median over mean of the square of a normal variate (of χ² with one degree of freedom)."""
QUARTILE_OF_SQUARES = 0.102
"""First quartile over mean of the same: the median of the flatter half."""
CLEAR_OF_NOISE = 10.0
"""Energy of the edges over that of noise, at least; pure noise reaches 7.6 in its strongest 2 %."""
FAINTEST_EDGE = 0.3
"""Grey levels in the coarse band below which rounding to whole levels draws the edges."""
WIDE_BLUR_PX, WIDE_WITHOUT_NOISE_PX, WIDER_BLUR_PX = 1.64, 2.24, 0.345
"""From this blur on a frame of half the size is asked too, and after so much more it alone is believed; once
halved, a frame has little noise left and is believed further."""
BLUR_OF_NOISE_PX = 1.3
"""What a wide blur reads like, at least, where noise has taken its place in both bands."""
HIDDEN_BY_NOISE, DIMMED_BY_NOISE = 6.0, 20.0
"""Energy of the edges in the fine band over that of noise: below the first the band tells nothing, below
the second it makes a wide blur look narrower."""
HALVINGS, SMALLEST_TILE_PX = 2, 24
READS_WIDER = 1.16
"""Curved edges of drawn cells of known blur read so much wider than the straight step of the formula."""
LARGEST_BLUR_PX = 20.0
"""Where two bands cannot tell one blur from another."""


def edge_blur_px(rgb: NDArray[np.uint8], overview: Overview) -> float:
    """The σ in frame pixels of the blur of the frame's edges; `LARGEST_BLUR_PX` or more where it has none.

    At strong edges the energy of the fine band over that of the coarse one falls as the blur grows. The
    camera's noise adds to both, so its energy, measured where the frame is flattest, is taken off. A blur
    that is wide for the bands, or edges that noise hides, are looked at again in a frame of half the size.

    Args:
        rgb: (h, w, 3) uint8.
        overview: of the same frame; tells where edges are.
    """
    step = max(1, -(-int(max(rgb.shape[:2])) // WIDEST_PX))
    tiles = [
        np.asarray(cv2.cvtColor(tile, cv2.COLOR_RGB2GRAY), np.float32)
        for tile in _edgy_tiles(rgb, overview, step)
    ]
    measured = [_measure(tile) for tile in tiles]
    blur = _blur(tiles, _mean([e for e, _ in measured]), _mean([n for _, n in measured]), HALVINGS)
    return step * min(LARGEST_BLUR_PX if blur is None else blur, LARGEST_BLUR_PX)


def _blur(
    tiles: list[NDArray[np.float32]], edges: _Energies, noise: _Energies, halvings: int
) -> float | None:
    """The blur in pixels of the tiles, helped by tiles of half the size where they tell too little."""
    clear = edges.coarse > max(FAINTEST_EDGE**2, CLEAR_OF_NOISE * noise.coarse)
    found = _blur_of(sqrt(max(0.0, edges.fine - noise.fine) / edges.coarse)) if clear else 0.0
    hidden = not clear or edges.fine < HIDDEN_BY_NOISE * noise.fine
    wide_px = WIDE_BLUR_PX if halvings == HALVINGS else WIDE_WITHOUT_NOISE_PX
    doubt = min(1.0, max(0.0, (found - wide_px) / WIDER_BLUR_PX))
    if found > BLUR_OF_NOISE_PX and edges.fine < DIMMED_BY_NOISE * noise.fine:
        doubt = 1.0
    small = [_halved(tile) for tile in tiles if min(tile.shape) >= 2 * SMALLEST_TILE_PX]
    if halvings and small and (hidden or doubt):
        # White noise loses three quarters of its energy when four pixels become one.
        less = _Energies(noise.fine / 4, noise.coarse / 4)
        halved = _blur(small, _mean([_measure(tile)[0] for tile in small]), less, halvings - 1)
        if halved is not None:
            # Small cells are little more than edges there and read too sharp, so it never lowers the blur.
            return found + (1.0 if hidden else doubt) * max(0.0, 2 * halved - found)
    return found if clear else None


@dataclass(frozen=True, slots=True)
class _Energies:
    """Mean squares of the fine and of the coarse band, in squared grey levels."""

    fine: float
    coarse: float


def _mean(energies: list[_Energies]) -> _Energies:
    return _Energies(
        sum(e.fine for e in energies) / len(energies), sum(e.coarse for e in energies) / len(energies)
    )


def _measure(grey: NDArray[np.float32]) -> tuple[_Energies, _Energies]:
    """The energies at a tile's strongest edges, and of the noise where it is flattest."""
    # Every ninth pixel of a large tile tells as much: the bands are smooth.
    grid = 3 if min(grey.shape) > 100 else 2
    fine, coarse = (np.square(np.ascontiguousarray(band[::grid, ::grid])) for band in _bands(grey))
    places = [int(share * coarse.size) for share in (0.5, 1 - STRONG_SHARE)]
    flat_to, strong_from = np.partition(coarse, places, axis=None)[places]
    strong, flat = coarse >= strong_from, coarse <= flat_to
    quiet = _Energies(
        float(np.median(fine[flat])) / MEDIAN_OF_SQUARES, float(np.median(coarse[flat])) / QUARTILE_OF_SQUARES
    )
    return _Energies(float(fine[strong].mean()), float(coarse[strong].mean())), quiet


def _halved(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    size = (grey.shape[1] // 2, grey.shape[0] // 2)
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.float32)


def _bands(grey: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    smooth, before = [grey], 0.0
    for sigma in (*FINE_BAND, *COARSE_BAND):
        # Smoothing what is smooth already takes a smaller kernel: variances add.
        more = sqrt(sigma**2 - before**2)
        side = 2 * round(3 * more) + 1
        smooth.append(np.asarray(cv2.GaussianBlur(smooth[-1], (side, side), more), np.float32))
        before = sigma
    # A slope that meets its mirror image at the tile's border would pass for an edge.
    rim = RIM_PX if min(grey.shape) > 4 * RIM_PX else 0
    inner = np.s_[rim : grey.shape[0] - rim, rim : grey.shape[1] - rim]
    fine, coarse = (cv2.subtract(smooth[i], smooth[i + 1])[inner] for i in (1, 3))
    return np.asarray(fine, np.float32), np.asarray(coarse, np.float32)


def _blur_of(ratio: float) -> float:
    blurs, ratios = _step_edge()
    return float(np.interp(-ratio, -ratios, blurs))


@cache
def _step_edge() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Blurs σ, and the ratio of the two bands that a straight step edge of each shows where it is strong.

    A blurred step is the error function, and smoothing adds variances.
    """
    x = np.arange(0.125, 12, 0.25)
    blurs = np.concatenate([np.arange(0, 4, 0.1), np.geomspace(4, READS_WIDER * LARGEST_BLUR_PX, 30)])

    def edge(variance: float) -> NDArray[np.float64]:
        return np.array([erf(v / sqrt(2 * variance)) for v in x])

    ratios = []
    for blur in blurs:
        fine, coarse = (
            edge(blur**2 + low**2) - edge(blur**2 + high**2) for low, high in (FINE_BAND, COARSE_BAND)
        )
        strong = coarse >= 0.75 * coarse.max()
        ratios.append(sqrt(float((fine[strong] ** 2).sum() / (coarse[strong] ** 2).sum())))
    return blurs / READS_WIDER, np.array(ratios)


def _edgy_tiles(rgb: NDArray[np.uint8], overview: Overview, step: int) -> list[NDArray[np.uint8]]:
    """Tiles of the frame, reduced by a factor, where the small copy has its strongest edges in the field."""
    height, width = rgb.shape[:2]
    rows, columns = (max(1, round(side / step / TILE_PX)) for side in (height, width))
    grey = overview.grey
    across, down = cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    slope = cv2.magnitude(across, down) * overview.field
    energy = cv2.resize(slope, (columns, rows), interpolation=cv2.INTER_AREA)
    ys, xs = (
        np.linspace(0, side, parts + 1).astype(int) for side, parts in ((height, rows), (width, columns))
    )
    tiles = []
    for place in np.argsort(-energy, axis=None, kind="stable")[:TILES]:
        row, column = divmod(int(place), columns)
        tile = rgb[ys[row] : ys[row + 1], xs[column] : xs[column + 1]]
        if step > 1:
            size = (max(1, tile.shape[1] // step), max(1, tile.shape[0] // step))
            # Whole multiples are averaged several times faster.
            tile = np.ascontiguousarray(tile[: size[1] * step, : size[0] * step])
            tile = np.asarray(cv2.resize(tile, size, interpolation=cv2.INTER_AREA), np.uint8)
        tiles.append(np.ascontiguousarray(tile))
    return tiles
