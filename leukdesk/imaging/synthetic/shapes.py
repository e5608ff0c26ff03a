"""Outlines as signed distances in µm (negative inside), and the textures that fill them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import ceil, cos, pi, sin, sqrt
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Plane = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A square of paper for one cell, its middle at (0, 0).

    Attributes:
        x: (n, n), µm.
        y: (n, n), µm.
        um_per_px: size of a pixel.
        rng: the cell's own source of chance.
    """

    x: Plane
    y: Plane
    um_per_px: float
    rng: np.random.Generator

    def turned(self, angle: float) -> Sheet:
        """The same paper with its axes turned."""
        c, s = np.float32(cos(angle)), np.float32(sin(angle))
        return Sheet(c * self.x + s * self.y, c * self.y - s * self.x, self.um_per_px, self.rng)

    def crumpled(self, by_um: float, over_um: float) -> Sheet:
        """The same paper, its places moved a little, so that outlines lose their perfection."""
        return Sheet(
            self.x + np.float32(by_um) * self.noise(over_um),
            self.y + np.float32(by_um) * self.noise(over_um),
            self.um_per_px,
            self.rng,
        )

    def noise(self, grain_um: float) -> Plane:
        """Smooth noise of unit variance; `grain_um` is the σ of its grains."""
        white = self.rng.standard_normal(self.x.shape).astype(np.float32)
        sigma = grain_um / self.um_per_px
        if sigma < 0.3:
            return white
        # A Gaussian of σ leaves 1 / (4 π σ²) of white noise's variance.
        smooth = cv2.GaussianBlur(white, (0, 0), sigma, borderType=cv2.BORDER_REFLECT)
        return np.asarray(smooth * max(1.0, 2 * sqrt(pi) * sigma), np.float32)

    def dots(self, per_um2: float, radius_um: float, jitter: float = 0.3) -> Plane:
        """Scattered soft dots, 0 to 1."""
        chance = per_um2 * self.um_per_px**2
        hits = self.rng.random(self.x.shape) < chance
        heights = np.where(hits, 1 + jitter * self.rng.standard_normal(self.x.shape), 0).astype(np.float32)
        sigma = max(0.35, 0.6 * radius_um / self.um_per_px)
        spread = cv2.GaussianBlur(heights, (0, 0), sigma)
        return np.asarray(np.clip(spread * (2 * pi * sigma**2) * 1.2, 0, 1), np.float32)

    def inside(self, distance: Plane, soft_um: float = 0.0) -> Plane:
        """How much of each pixel lies inside, 0 to 1; `soft_um` widens the edge."""
        width = max(self.um_per_px, soft_um)
        return np.asarray(np.clip(0.5 - distance / width, 0, 1), np.float32)


def sheet(radius_um: float, um_per_px: float, rng: np.random.Generator) -> Sheet:
    """Paper for a cell of a radius, with room for its irregularities."""
    half = ceil(1.3 * radius_um / um_per_px) + 2
    axis = np.arange(-half, half + 1, dtype=np.float32) * np.float32(um_per_px)
    x, y = np.meshgrid(axis, axis)
    return Sheet(x, y, um_per_px, rng)


def disc(on: Sheet, x_um: float, y_um: float, radius_um: float) -> Plane:
    """A circle."""
    return np.asarray(np.hypot(on.x - np.float32(x_um), on.y - np.float32(y_um)) - radius_um, np.float32)


def ellipse(on: Sheet, x_um: float, y_um: float, half_um: tuple[float, float], angle: float = 0.0) -> Plane:
    """An ellipse by its half axes; distances are right near its edge."""
    c, s = np.float32(cos(angle)), np.float32(sin(angle))
    dx, dy = on.x - np.float32(x_um), on.y - np.float32(y_um)
    a, b = half_um
    u, v = (c * dx + s * dy) / a, (c * dy - s * dx) / b
    size = np.hypot(u, v)
    slope = np.hypot(u / a, v / b)
    return np.asarray(size * (size - 1) / np.maximum(slope, 1e-3), np.float32)


def blob(on: Sheet, radius_um: float, roughness: float, harmonics: Sequence[int] = (2, 3, 4, 5)) -> Plane:
    """A circle whose radius swings by a share of itself."""
    angle = np.arctan2(on.y, on.x)
    radius = np.ones_like(on.x)
    for k in harmonics:
        height = roughness * on.rng.standard_normal() * 1.5 / k
        radius += np.float32(height) * np.cos(k * angle + np.float32(on.rng.uniform(0, 2 * pi)))
    return np.asarray(np.hypot(on.x, on.y) - radius_um * radius, np.float32)


def string(on: Sheet, points_um: Sequence[tuple[float, float, float]]) -> Plane:
    """A rope through points (x, y, radius): its thickness runs evenly from one to the next."""
    distance = np.full_like(on.x, 1e3)
    for (x0, y0, r0), (x1, y1, r1) in pairwise(points_um):
        dx, dy = x1 - x0, y1 - y0
        along = ((on.x - x0) * dx + (on.y - y0) * dy) / max(dx * dx + dy * dy, 1e-6)
        t = np.clip(along, 0, 1)
        distance = np.minimum(
            distance, np.hypot(on.x - x0 - t * dx, on.y - y0 - t * dy) - (r0 + t * (r1 - r0))
        )
    return np.asarray(distance, np.float32)


def joined(one: Plane, other: Plane, over_um: float) -> Plane:
    """Both shapes, the notch between them filled over a width."""
    t = np.clip(0.5 + 0.5 * (other - one) / over_um, 0, 1)
    return np.asarray(other + (one - other) * t - over_um * t * (1 - t), np.float32)


def without(one: Plane, other: Plane, over_um: float) -> Plane:
    """The first shape less the second, the edge between them rounded."""
    return -joined(-one, other, over_um)


def step(values: Plane, at: float, width: float) -> Plane:
    """0 below, 1 above, soft between."""
    return np.asarray(np.clip((values - at) / width + 0.5, 0, 1), np.float32)
