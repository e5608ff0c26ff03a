"""Pictures with known truth at the network's scale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

UNITS = 100.0
"""Steps of stored density in one unit of optical density."""


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """A picture at working scale and what is true of it.

    Attributes:
        density: (h, w, 3) int16, optical density in hundredths.
        cell: (h, w) uint8, 1 within white cells.
        nucleus: (h, w) uint8, 1 within their nuclei.
        depth: (h, w) uint8, 0 at the edge of each cell, 255 where it is deepest.
    """

    density: NDArray[np.int16]
    cell: NDArray[np.uint8]
    nucleus: NDArray[np.uint8]
    depth: NDArray[np.uint8]


def lesson(density: NDArray[np.float32], labels: NDArray[np.int16], nuclei: NDArray[np.bool_]) -> Lesson:
    """A lesson from a picture's cells.

    Args:
        density: (h, w, 3) float32.
        labels: (h, w), 0 outside cells, else the cell's number.
        nuclei: (h, w).
    """
    stored = np.clip(np.round(density * UNITS), -0.3 * UNITS, 2.5 * UNITS).astype(np.int16)
    cell = (labels > 0).astype(np.uint8)
    return Lesson(stored, cell, nuclei.astype(np.uint8) & cell, _depth(labels))


def _depth(labels: NDArray[np.int16]) -> NDArray[np.uint8]:
    """Distance to the cell's edge over the largest in that cell; cells that touch have edges between them."""
    edge = np.zeros(labels.shape, bool)
    edge[:-1] |= labels[:-1] != labels[1:]
    edge[:, :-1] |= labels[:, :-1] != labels[:, 1:]
    inside = ((labels > 0) & ~edge).astype(np.uint8)
    distance = np.asarray(cv2.distanceTransform(inside, cv2.DIST_L2, 5), np.float32)
    deepest = np.zeros(int(labels.max()) + 1, np.float32)
    np.maximum.at(deepest, labels.ravel(), distance.ravel())
    share = np.where(labels > 0, distance / np.maximum(deepest[labels], 1), 0)
    return np.asarray(np.round(255 * share), np.uint8)
