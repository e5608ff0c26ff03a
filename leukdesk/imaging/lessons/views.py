"""What the network is shown of a lesson: a part of it under another stain, light and camera."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.cell_maps import network_input
from leukdesk.imaging.lessons.truth import UNITS
from leukdesk.imaging.stain import as_float, measure_reference, optical_density

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.imaging.lessons.truth import Lesson

VIEW_PX = 128


@dataclass(frozen=True, slots=True, eq=False)
class Photograph:
    """A lesson under another stain, light and camera.

    Attributes:
        fed: (h, w, 6) float32, what the finder would feed the network with.
        truth: (h, w, 3) float32 from 0 to 1: cell, nucleus, depth.
    """

    fed: NDArray[np.float32]
    truth: NDArray[np.float32]


def photograph(lesson: Lesson, rng: np.random.Generator) -> Photograph:
    """A photograph by chance; its colours are measured on it as the finder measures them."""
    density, background = _taken(_stained(_restained(lesson, rng), rng), rng)
    truth = np.stack([as_float(lesson.cell), as_float(lesson.nucleus), as_float(lesson.depth) / 255], axis=2)
    return Photograph(network_input(density, measure_reference(density, background, None)), as_float(truth))


def view_of(
    picture: Photograph, rng: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """A part of a photograph, turned, mirrored and scaled by chance.

    Returns:
        (6, side, side) float32, what the network is fed with; (3, side, side) float32 truth; (1, side, side)
        float32, 1 where the truth is known.
    """
    height, width = picture.truth.shape[:2]
    if min(height, width) > 150:
        x, y = float(rng.uniform(30, width - 30)), float(rng.uniform(30, height - 30))
    else:
        x, y = width / 2 + float(rng.uniform(-15, 15)), height / 2 + float(rng.uniform(-15, 15))
    zoom = float(np.exp(rng.uniform(-0.32, 0.32)))
    matrix = cv2.getRotationMatrix2D((x, y), float(rng.uniform(0, 360)), zoom)
    if rng.random() < 0.5:
        matrix = np.diag([-1.0, 1.0]) @ matrix
        matrix[0, 2] += 2 * x
    matrix[:, 2] = matrix[:, 2] + VIEW_PX / 2 - np.array([x, y])

    def seen(values: NDArray[np.float32], border: int) -> NDArray[np.float32]:
        return as_float(cv2.warpAffine(values, matrix, (VIEW_PX, VIEW_PX), borderMode=border))

    fed = [seen(np.ascontiguousarray(picture.fed[..., n : n + 3]), cv2.BORDER_REFLECT_101) for n in (0, 3)]
    truth = seen(picture.truth, cv2.BORDER_CONSTANT)
    truth[..., :2] = truth[..., :2] > 0.5
    known = seen(np.ones((height, width), np.float32), cv2.BORDER_CONSTANT) > 0.99
    return (
        np.concatenate(fed, axis=2).transpose(2, 0, 1),
        truth.transpose(2, 0, 1),
        known[None].astype(np.float32),
    )


def _restained(lesson: Lesson, rng: np.random.Generator) -> NDArray[np.float32]:
    """White cells stained otherwise than the rest: paler or darker, their cytoplasm fainter or fuller.

    How dark white cells are against red ones, and cytoplasm against nuclei, is what differs most between
    laboratories.
    """
    density = as_float(lesson.density) / UNITS
    if rng.random() < 0.4:
        return density
    inside = as_float(cv2.GaussianBlur(as_float(lesson.cell), (0, 0), 1.0))[..., None]
    strength = np.exp(rng.uniform(-0.5, 0.3) + rng.normal(0, 0.08, 3))
    power = float(np.exp(rng.uniform(-0.2, 0.6)))
    cell = np.maximum(density, 0) ** power * strength
    rest = density * np.exp(rng.uniform(-0.4, 0.8) + rng.normal(0, 0.12, 3))
    return as_float(cell * inside + rest * (1 - inside))


def _stained(density: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    """Another stain: channels mixed and scaled, sometimes nearly grey, softer or sharper."""
    mix = np.eye(3) + rng.normal(0, 0.14, (3, 3))
    out = as_float(density @ mix.T * np.exp(rng.uniform(-0.6, 0.5)) * np.exp(rng.normal(0, 0.15, 3)))
    if rng.random() < 0.25:
        share = np.float32(rng.uniform(0.3, 1))
        out = out * (1 - share) + out.mean(axis=2, keepdims=True) * share
    focus = rng.random()
    if focus < 0.35:
        out = as_float(cv2.GaussianBlur(out, (0, 0), float(rng.uniform(0.4, 1.3))))
    elif focus < 0.55:
        out = out + (out - as_float(cv2.GaussianBlur(out, (0, 0), 1.0))) * np.float32(rng.uniform(0.3, 1.2))
    return out


def _taken(
    density: NDArray[np.float32], rng: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Through a camera and back: uneven light, flare, noise, JPEG, and a background measured a little wrong.

    Returns:
        (h, w, 3) float32 density, and (3,) float32 background.
    """
    height, width = density.shape[:2]
    if rng.random() < 0.3:
        y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
        density = density + as_float(x * rng.normal(0, 0.06) + y * rng.normal(0, 0.06))[..., None]
    glass = rng.uniform(170, 250) * np.exp(rng.normal(0, 0.08, 3))
    rgb = glass * np.exp(-density) + rng.normal(0, rng.uniform(0, 5), density.shape)
    if rng.random() < 0.4:
        # Stray light lifts what is dark.
        rgb = rgb + rng.uniform(0, 25) * (1 - rgb / 255)
    taken = np.clip(rgb, 0, 255).astype(np.uint8)
    if rng.random() < 0.5:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(45, 95))]
        taken = np.asarray(cv2.imdecode(cv2.imencode(".jpg", taken, quality)[1], cv2.IMREAD_COLOR), np.uint8)
    measured = as_float(glass * np.exp(rng.normal(0, 0.03, 3) + rng.normal(0, 0.05)))
    return optical_density(taken, measured), measured
