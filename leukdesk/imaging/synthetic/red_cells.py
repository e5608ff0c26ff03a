"""Red cells and platelets, as absorbances for red, green and blue light."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.imaging.synthetic.shapes import Sheet, blob, ellipse, sheet, step

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.imaging.synthetic.shapes import Plane

HAEMOGLOBIN = np.array([0.19, 0.41, 0.34], np.float32)
"""Absorbance of a red cell's rim under Romanowsky stains, read by eye from public smears."""

PLATELET = np.array([0.24, 0.42, 0.12], np.float32)
GRANULOMERE = np.array([0.55, 0.95, 0.26], np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """A drawn object on its own paper, its middle in the middle.

    Attributes:
        absorbance: (n, n, 3) float32, natural logarithm; 0 outside.
        cover: (n, n) float32, how much of each pixel it covers.
        nucleus: (n, n) float32, how much of each pixel its nucleus covers.
    """

    absorbance: NDArray[np.float32]
    cover: Plane
    nucleus: Plane


def draw_red_cell(diameter_um: float, um_per_px: float, rng: np.random.Generator) -> Drawing:
    """A biconcave disc: a little oval, its middle pale.

    Source of the profile: Evans and Fung, Microvasc. Res. 4 (1972) 335–347, whose dimple a dried smear
    keeps in part.
    """
    radius = diameter_um / 2
    on = sheet(radius, um_per_px, rng).turned(rng.uniform(0, pi))
    oval = 1 + 0.07 * abs(rng.standard_normal())
    stretched = Sheet(on.x / np.float32(oval), on.y * np.float32(oval), um_per_px, rng)
    distance = blob(stretched, radius, 0.025, (2, 3, 4))
    rho2 = np.clip(1 + distance / radius, 0, 1) ** 2
    profile = np.sqrt(1 - 0.82 * rho2) * (0.81 + 7.83 * rho2 - 4.39 * rho2**2) / 2.3
    dimple = rng.uniform(0.45, 0.95)
    thickness = (1 - dimple) * (0.9 + 0.1 * rho2) + dimple * profile
    thickness *= 1 + 0.02 * on.noise(0.6)
    cover = on.inside(distance, 0.25)
    depth = rng.uniform(0.85, 1.15)
    absorbance = (depth * thickness * cover)[:, :, None] * HAEMOGLOBIN
    return Drawing(absorbance.astype(np.float32), cover, np.zeros_like(cover))


def draw_platelet(diameter_um: float, um_per_px: float, rng: np.random.Generator) -> Drawing:
    """A lilac flake with a darker granular middle."""
    radius = diameter_um / 2
    on = sheet(1.2 * radius, um_per_px, rng).crumpled(0.08, 0.4)
    distance = ellipse(
        on, 0, 0, (radius * rng.uniform(0.95, 1.25), radius * rng.uniform(0.75, 1)), rng.uniform(0, pi)
    )
    cover = on.inside(distance, 0.35)
    middle = step(-distance + 0.3 * on.noise(0.2), 0.45 * radius, 0.5 * radius) * cover
    absorbance = (cover * (1 + 0.1 * on.noise(0.25)))[:, :, None] * PLATELET * rng.uniform(0.7, 1.1)
    absorbance = absorbance + middle[:, :, None] * GRANULOMERE * rng.uniform(0.5, 1.0)
    return Drawing(absorbance.astype(np.float32), cover, np.zeros_like(cover))
