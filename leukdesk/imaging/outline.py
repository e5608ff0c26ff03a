"""Smooth closed outlines: the best star-shaped contour around a point, found by dynamic programming."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.stain import as_float

if TYPE_CHECKING:
    from numpy.typing import NDArray

ANGLES = 72
RADII = 48
MAX_STEP = 2
"""Radii that the contour may move from one angle to the next: at 72 angles and 48 radii, a slope of about
45 degrees at the middle radius, so that the outline can't leap along a neighbour."""
STEP_COST = 0.35
INSET_PX = 0.9
"""The outline is drawn this much inside the steepest place: a rim of bright background would tell a network
more than the cell does."""
EDGE_BONUS = 3.5
"""Steps of radius that a clear edge is worth."""
HALF_EDGE = 0.03
"""Fall of density per pixel that earns half the bonus."""
SPIKE_ANGLES = 9
"""Peaks narrower than this many angles (45 degrees) are no part of a cell."""


@lru_cache(maxsize=1)
def _directions() -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    angle = np.arange(ANGLES, dtype=np.float32) * (2 * np.pi / ANGLES)
    return np.cos(angle), np.sin(angle)


def star_outline(
    likelihood: NDArray[np.float32],
    density: NDArray[np.float32],
    centre_px: tuple[float, float],
    reach_px: float,
) -> NDArray[np.float32]:
    """The closed contour around a centre that holds the most likelihood, as (ANGLES, 2) points (x, y).

    The gain of a contour is the sum of the likelihood (positive inside the object, negative outside)
    over the area it encloses, plus a bonus where density falls on the way out, less a cost for each change
    of radius; the optimum over all star-shaped contours is exact but for the closing, which is reached by
    going round twice. The bonus puts the outline on the edge to about a pixel; it saturates, because a
    pale cell's edge is as good as a dark one's.

    Args:
        likelihood: (h, w) float32, from −1 to 1; outside the picture counts as 0.
        density: (h, w) float32, optical density in green.
        centre_px: (x, y), inside the object.
        reach_px: the largest radius looked at.
    """
    cos, sin = _directions()
    radius = (np.arange(RADII, dtype=np.float32) + 1) * (reach_px / RADII)
    map_x = centre_px[0] + radius[None, :] * cos[:, None]
    map_y = centre_px[1] + radius[None, :] * sin[:, None]
    polar = as_float(
        cv2.remap(likelihood, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0)
    )
    depth = as_float(cv2.remap(density, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))
    fall = np.zeros_like(depth)
    fall[:, 1:-1] = np.maximum(depth[:, :-2] - depth[:, 2:], 0) * (RADII / (2 * reach_px))
    weight = (np.arange(RADII, dtype=np.float32) + 1) / RADII
    gain = as_float(np.cumsum(polar * weight[None, :], axis=1))
    steps = _best_radii(as_float(gain + EDGE_BONUS * fall / (fall + HALF_EDGE)))
    smooth = _smooth_circular(_without_spikes((steps + 1.0).astype(np.float32)))
    chosen = np.maximum(smooth * (reach_px / RADII) - INSET_PX, 1)
    return np.stack([centre_px[0] + chosen * cos, centre_px[1] + chosen * sin], axis=1).astype(np.float32)


def _best_radii(gain: NDArray[np.float32]) -> NDArray[np.intp]:
    rounds = 2 * ANGLES
    shifts = np.arange(-MAX_STEP, MAX_STEP + 1)
    cost = (STEP_COST * np.abs(shifts)).astype(np.float32)[:, None]
    padded = np.full(RADII + 2 * MAX_STEP, -np.inf, np.float32)
    windows = np.lib.stride_tricks.sliding_window_view(padded, RADII)
    came_from = np.empty((rounds, RADII), np.intp)
    columns = np.arange(RADII)
    best = gain[0].copy()
    for turn in range(1, rounds):
        padded[MAX_STEP:-MAX_STEP] = best
        options = windows - cost
        choice = options.argmax(axis=0)
        came_from[turn] = choice
        best = options[choice, columns] + gain[turn % ANGLES]
    place = int(best.argmax())
    path = np.empty(rounds, np.intp)
    for turn in range(rounds - 1, 0, -1):
        path[turn] = place
        place = place + int(shifts[came_from[turn, place]])
    path[0] = place
    middle = ANGLES // 2
    return np.roll(path[middle : middle + ANGLES], middle)


def _without_spikes(radii: NDArray[np.float32]) -> NDArray[np.float32]:
    """The radii with narrow peaks cut: bits of red cells or platelets that touch."""
    reach = SPIKE_ANGLES // 2
    wrapped = np.concatenate([radii[-2 * reach :], radii, radii[: 2 * reach]])
    windows = np.lib.stride_tricks.sliding_window_view(wrapped, 2 * reach + 1)
    opened = np.lib.stride_tricks.sliding_window_view(windows.min(axis=1), 2 * reach + 1).max(axis=1)
    return as_float(np.minimum(radii, 1.12 * opened))


def _smooth_circular(radii: NDArray[np.float32]) -> NDArray[np.float32]:
    kernel = np.array([1, 4, 6, 4, 1], np.float32) / 16
    wrapped = np.concatenate([radii[-2:], radii, radii[:2]])
    return np.convolve(wrapped, kernel, mode="valid").astype(np.float32)
