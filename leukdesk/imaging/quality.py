"""How good a frame is: enough structure, light, sharpness, evenness and stain to trust what is found in it.

Only what makes calls meaningless is red; what a careful operator would improve is yellow. The limits were set
on real fields of two laboratories so that none that a person can read is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.frames import Light, Quality, QualityMeasure

if TYPE_CHECKING:
    from numpy.typing import NDArray

_OVERVIEW_PX = 256
"""Longer side of the small copy that all measures but focus are taken on."""

_FOCUS_PX = 2048
"""Larger pictures are halved for the focus: beyond this a camera only resolves the microscope's own blur."""

_TILE_PX = 256
_TILES = 4
"""Focus is measured in the tiles with the strongest edges: an empty corner says nothing about it."""

_FINE, _COARSE = 1.5, 3.0
"""Two smoothings, σ in px, between which an edge's slope tells its blur."""

_UNREADABLE_BLUR_PX, _SOFT_BLUR_PX = 4.7, 3.2
"""Of 464 real fields the softest measures 3.9 px and 19 in 20 at most 3.2; blurred by 6 px, all measure more
than 5.2."""

_MAX_BLUR_PX = 20.0
"""Where two smoothings cannot tell one blur from another."""

_UNREADABLE_BLUR_UM = 0.5
"""Where the scale is known: chromatin and granules are about as fine; a wider blur hides them."""


@dataclass(frozen=True, slots=True)
class _Overview:
    """A small copy of the frame.

    Attributes:
        rgb: (h, w, 3) uint8.
        grey: (h, w) uint8.
        field: (h, w) bool, the illuminated part: without the black around an eyepiece's round field.
    """

    rgb: NDArray[np.uint8]
    grey: NDArray[np.uint8]
    field: NDArray[np.bool_]


def measure_quality(
    rgb: NDArray[np.uint8], cells_found: int | None = None, um_per_px: float | None = None
) -> Quality:
    """Measures a frame's quality in a few milliseconds.

    A field without white cells is no fault: only a frame that shows nothing at all is.

    Args:
        rgb: (h, w, 3) uint8.
        cells_found: white cells found in it, if known; with a cell in it a frame is never called blank.
        um_per_px: size of a pixel on the smear, if known; strongly magnified frames may be softer in pixels.
    """
    overview = _overview(rgb)
    exposure = _exposure(overview)
    # Without light or structure the measures that follow would say nothing new.
    if exposure.light is Light.RED:
        return Quality((exposure,))
    content = _content(overview, cells_found or 0)
    if content.light is Light.RED:
        return Quality((exposure, content))
    return Quality(
        (exposure, content, _focus(rgb, overview, um_per_px), _evenness(overview), _stain(overview))
    )


def _overview(rgb: NDArray[np.uint8]) -> _Overview:
    small = rgb
    longest = max(rgb.shape[:2])
    if longest > _OVERVIEW_PX:
        # A coarse grid of pixels first: averaging every pixel of a large picture costs more than it tells.
        step = max(1, longest // (2 * _OVERVIEW_PX))
        small = rgb[::step, ::step]
        factor = _OVERVIEW_PX / max(small.shape[:2])
        size = (max(1, round(small.shape[1] * factor)), max(1, round(small.shape[0] * factor)))
        small = cv2.resize(np.ascontiguousarray(small), size, interpolation=cv2.INTER_AREA).astype(np.uint8)
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.uint8)
    return _Overview(small, grey, _illuminated(small))


def _illuminated(rgb: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """The part of a frame that isn't black surround touching the border, less a rim."""
    dark = (rgb.max(axis=2) < 45).astype(np.uint8)
    # A scratch of black at the border joins nothing; a surround is wide.
    dark = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    _, labels = cv2.connectedComponents(cv2.copyMakeBorder(dark, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=1))
    surround = labels[1:-1, 1:-1] == labels[0, 0]
    if surround.mean() < 0.03:
        return np.ones(surround.shape, np.bool_)
    rim = cv2.dilate(surround.astype(np.uint8), np.ones((15, 15), np.uint8))
    return np.asarray(rim == 0)


def _exposure(overview: _Overview) -> QualityMeasure:
    lit = overview.grey[overview.field]
    if lit.size < 0.02 * overview.grey.size:
        return QualityMeasure(
            "exposure", 0, Light.RED, "The picture is black: open the light and check the camera."
        )
    level = float(np.percentile(lit, 90)) / 255
    clipped = float((overview.rgb[overview.field].min(axis=1) >= 253).mean())
    if level < 0.12:
        light, advice = Light.RED, "The picture is too dark to read: raise the light or the exposure time."
    elif clipped > 0.985:
        light, advice = Light.RED, "The picture is washed out to white: lower the light or the exposure time."
    elif level < 0.35:
        light, advice = Light.YELLOW, "The picture is dark: raise the light or the exposure time."
    elif clipped > 0.3:
        light, advice = (
            Light.YELLOW,
            "The background is clipped to white: lower the light or the exposure time.",
        )
    else:
        light, advice = Light.GREEN, ""
    return QualityMeasure("exposure", level, light, advice)


def _content(overview: _Overview, cells_found: int) -> QualityMeasure:
    """The share of the field that differs from the glass in lightness or colour."""
    lab = cv2.cvtColor(overview.rgb, cv2.COLOR_RGB2LAB).astype(np.float32)
    lit = overview.field
    differing = np.abs(lab - _slow_part(lab, lit)).max(axis=2)[lit] > 6
    # A cell cut out on black fills its field evenly, but with a colour that no glass has.
    differing |= np.hypot(lab[:, :, 1] - 128, lab[:, :, 2] - 128)[lit] > 30
    share = float(differing.mean())
    if share < 0.002 and not cells_found:
        advice = "The picture shows no cells at all: move onto the smear and focus."
        return QualityMeasure("content", share, Light.RED, advice)
    return QualityMeasure("content", share, Light.GREEN, "")


def _slow_part(lab: NDArray[np.float32], field: NDArray[np.bool_]) -> NDArray[np.float32]:
    """A surface of the fourth degree through the field: light and vignette, too stiff to follow a cell."""
    y, x = (np.linspace(-1, 1, side) for side in field.shape)
    design = np.stack([np.outer(y**i, x**j) for i in range(5) for j in range(5 - i)], axis=2)
    step = max(1, min(field.shape) // 40)
    inside = field[::step, ::step]
    samples, values = design[::step, ::step][inside], lab[::step, ::step][inside]
    # A touch of ridge keeps fields of a few pixels solvable.
    normal = samples.T @ samples + 1e-6 * np.eye(samples.shape[1])
    return (design @ np.linalg.solve(normal, samples.T @ values)).astype(np.float32)


def _focus(rgb: NDArray[np.uint8], overview: _Overview, um_per_px: float | None) -> QualityMeasure:
    blur_px = _edge_blur(rgb, overview)
    allowance = max(1.0, _UNREADABLE_BLUR_UM / um_per_px / _UNREADABLE_BLUR_PX) if um_per_px else 1.0
    if blur_px > _UNREADABLE_BLUR_PX * allowance:
        light, advice = (
            Light.RED,
            "The picture is out of focus: turn the fine focus until the nuclei are crisp.",
        )
    elif blur_px > _SOFT_BLUR_PX * allowance:
        light, advice = Light.YELLOW, "The picture is soft: focus a little better."
    else:
        light, advice = Light.GREEN, ""
    return QualityMeasure("focus", blur_px, light, advice)


def _edge_blur(rgb: NDArray[np.uint8], overview: _Overview) -> float:
    """The σ in px of the blur of the frame's strongest edges; as coarse as can be where it has none.

    An edge of blur σ, smoothed by a and by b, has slopes in the ratio R = √((σ² + b²) / (σ² + a²)).
    Source: Zhuo and Sim, Pattern Recognition 44 (2011) 1852–1858, solved for two smoothings.
    """
    found = []
    for tile in _edgy_tiles(rgb, overview):
        grey = cv2.cvtColor(tile, cv2.COLOR_RGB2GRAY).astype(np.float32)
        fine_x, fine_y = _gradient(grey, _FINE)
        coarse_x, coarse_y = _gradient(grey, _COARSE)
        coarse = cv2.magnitude(coarse_x, coarse_y)
        strong = coarse >= cv2.dilate(coarse, np.ones((3, 3), np.uint8))
        strong &= coarse > max(0.5, float(np.percentile(coarse, 98)))
        if strong.sum() < 3:
            continue
        # Projected on the coarse slope, noise is as often against the edge as with it and drops out.
        fine = (fine_x * coarse_x + fine_y * coarse_y)[strong] / coarse[strong]
        found.append(_blur_of(float(np.percentile(fine / coarse[strong], 70))))
    return float(np.median(found)) if found else _MAX_BLUR_PX


def _blur_of(ratio: float) -> float:
    squared = max(ratio, 1.0001) ** 2
    return min(_MAX_BLUR_PX, sqrt(max(0.0, (_COARSE**2 - squared * _FINE**2) / (squared - 1))))


def _gradient(grey: NDArray[np.float32], sigma: float) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    smooth = cv2.GaussianBlur(grey, (0, 0), sigma)
    across, down = cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1)
    return across.astype(np.float32), down.astype(np.float32)


def _edgy_tiles(rgb: NDArray[np.uint8], overview: _Overview) -> list[NDArray[np.uint8]]:
    """Tiles of the frame, at most `_FOCUS_PX` wide, where the small copy has its strongest edges."""
    height, width = rgb.shape[:2]
    step = max(1, -(-max(height, width) // _FOCUS_PX))
    slope = cv2.magnitude(*_gradient(overview.grey.astype(np.float32), 1.0)) * overview.field
    rows, columns = (max(1, round(side / step / _TILE_PX)) for side in (height, width))
    energy = cv2.resize(slope, (columns, rows), interpolation=cv2.INTER_AREA)
    tiles = []
    for place in np.argsort(-energy, axis=None, kind="stable")[:_TILES]:
        row, column = divmod(int(place), columns)
        ys, xs = (
            np.linspace(0, side, parts + 1).astype(int) for side, parts in ((height, rows), (width, columns))
        )
        tile = rgb[ys[row] : ys[row + 1], xs[column] : xs[column + 1]]
        if step > 1:
            size = (max(1, tile.shape[1] // step), max(1, tile.shape[0] // step))
            tile = cv2.resize(tile, size, interpolation=cv2.INTER_AREA).astype(np.uint8)
        tiles.append(np.ascontiguousarray(tile))
    return tiles


def _evenness(overview: _Overview) -> QualityMeasure:
    """The brightness of the darkest tile's glass over that of the brightest's."""
    glass = []
    rows, columns = (4, 4)
    h, w = overview.grey.shape
    for row in range(rows):
        for column in range(columns):
            part = (
                slice(row * h // rows, (row + 1) * h // rows),
                slice(column * w // columns, (column + 1) * w // columns),
            )
            lit = overview.grey[part][overview.field[part]]
            if lit.size >= 0.5 * overview.grey[part].size > 0:
                glass.append(float(np.percentile(lit, 90)))
    share = min(glass) / max(1.0, *glass) if glass else 1.0
    if share < 0.6:
        advice = "The light is uneven: centre the condenser and the camera or phone."
        return QualityMeasure("evenness", share, Light.YELLOW, advice)
    return QualityMeasure("evenness", share, Light.GREEN, "")


def _stain(overview: _Overview) -> QualityMeasure:
    """The chroma (CIELAB) that the most coloured twentieth of the field reaches.

    Real fields reach 14 and more; a grey picture's JPEG noise stays below 3.
    """
    lab = cv2.cvtColor(overview.rgb, cv2.COLOR_RGB2LAB)[overview.field].astype(np.float32)
    chroma = float(np.percentile(np.hypot(lab[:, 1] - 128, lab[:, 2] - 128), 95))
    if chroma < 3:
        light, advice = Light.RED, "The picture has no colour: set the camera to colour."
    elif chroma < 9:
        light, advice = Light.YELLOW, "The colours are pale: check the stain and the white balance."
    else:
        light, advice = Light.GREEN, ""
    return QualityMeasure("stain", chroma, light, advice)
