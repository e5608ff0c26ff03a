"""What microscope and camera make of the light that comes through a smear."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.imaging.synthetic.spec import SmearSpec


def photograph(
    absorbance: NDArray[np.float32], spec: SmearSpec, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """The picture of absorbances (h, w, 3): light, blur, vignette, the eyepiece's border, noise."""
    light = np.asarray(np.array(spec.glass_rgb, np.float32) * np.exp(-absorbance), np.float32)
    sigma = spec.blur_um / spec.um_per_px
    if sigma > 0.2:
        light = np.asarray(cv2.GaussianBlur(light, (0, 0), sigma), np.float32)
    # Edges of cells bend light: a faint bright line outside, a dark one inside.
    wide = cv2.GaussianBlur(light, (0, 0), max(0.5, 0.45 / spec.um_per_px))
    light = light + 0.22 * (light - wide)
    light *= _falloff(spec)[:, :, None]
    if spec.noise:
        light = light + _camera_noise(light.shape, spec.noise, rng)
    return np.clip(np.rint(light), 0, 255).astype(np.uint8)


def field_radius_px(spec: SmearSpec) -> float:
    """Of a round field."""
    return 0.485 * min(spec.width_px, spec.height_px)


def _falloff(spec: SmearSpec) -> NDArray[np.float32]:
    y, x = np.mgrid[: spec.height_px, : spec.width_px].astype(np.float32)
    r = np.hypot(x - spec.width_px / 2, y - spec.height_px / 2)
    if spec.eyepiece:
        radius = np.float32(field_radius_px(spec))
        inside = np.clip((radius - r) / ceil(0.004 * spec.width_px) + 0.5, 0, 1)
        # A little light strays over the border.
        return np.asarray(np.maximum(inside * (1 - spec.vignette * (r / radius) ** 2), 0.018), np.float32)
    corner = np.hypot(spec.width_px, spec.height_px) / 2
    return np.asarray(1 - spec.vignette * (r / corner) ** 2, np.float32)


def _camera_noise(shape: tuple[int, ...], level: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """Noise in lightness and, softened by the reading of the colour filter, in colour."""
    height, width = shape[:2]
    grey = rng.standard_normal((height, width, 1)).astype(np.float32)
    colour = cv2.GaussianBlur(rng.standard_normal((height, width, 3)).astype(np.float32), (0, 0), 0.8)
    return np.asarray(level * (0.8 * grey + 0.9 * colour), np.float32)
