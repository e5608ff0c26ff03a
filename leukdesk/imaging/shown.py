"""Where a picture shows anything: inside the eyepiece's round field, beside black padding.

Every measure and the finder ask here first, so that the surround of a field counts nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

BLACK_LEVEL = 12
"""Brightest channel of a pixel that was blacked out; lossy files ring a little around zero."""
SURROUND_SHARE = 0.28
"""Brightest channel of a grey surround over that of the field, at most: stray light lifts it from black.
Nuclei stay above: their blue is bright."""
LEAST_SURROUND = 0.015
"""Share of the picture that a grey surround takes, at least."""
LEAST_BLACK = 0.002
"""Share of black pixels below which a picture is taken as whole."""
WORKING_PX = 320
"""Longer side, at most, of the grid of pixels that larger pictures are judged on."""
RIM_SHARE, DIM = 0.01, 0.75
"""Width of a rim over the longer side of the picture, at least, and the brightness over the field's upper
quartile below which a pixel within it is no picture."""
LONGEST_RIM, FULL_LIGHT = 0.06, 0.85
"""A soft rim ends where the light reaches this share of what it is further in, looked for up to this far
from the surround, as share of the longer side."""


def is_cut_out(rgb: NDArray[np.uint8]) -> bool:
    """Whether a picture shows something cut out on black: nearly all of its border is black."""
    black = _brightest(rgb) <= BLACK_LEVEL
    border = np.concatenate([black[0], black[-1], black[:, 0], black[:, -1]])
    return bool(border.mean() > 0.6 and black.mean() > 0.25 and not black.all())


def shown_part(rgb: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Where a picture shows something, (h, w) bool: all but a dark surround that reaches its border.

    The surround may be dark grey, off centre, cut by the picture's border, and its rim may be soft.

    Args:
        rgb: (h, w, 3).
    """
    height, width = rgb.shape[:2]
    step = max(1, max(height, width) // WORKING_PX)
    brightest = _brightest(np.ascontiguousarray(rgb[::step, ::step]))
    dead = _surround(brightest)
    if dead is None:
        return np.ones((height, width), bool)
    if dead.all():
        return np.zeros((height, width), bool)
    distance = np.asarray(cv2.distanceTransform(1 - dead, cv2.DIST_L2, 3), np.float32)
    # A cell that the rim cuts is dim up to it: those pixels belong to the rim, so that the cell is cut.
    near = max(2, round(RIM_SHARE * max(dead.shape)))
    rim = (distance <= _rim_px(brightest, dead, distance)) | (
        (distance <= near) & (brightest < DIM * float(np.percentile(brightest[dead == 0], 75)))
    )
    # Two pixels more, since lossy files ring on both sides of an edge.
    shown = 1 - np.asarray(
        cv2.dilate((rim | (dead > 0)).astype(np.uint8), np.ones((5, 5), np.uint8)), np.uint8
    )
    if step > 1:
        whole = (shown.shape[1] * step, shown.shape[0] * step)
        shown = np.asarray(cv2.resize(shown, whole, interpolation=cv2.INTER_NEAREST), np.uint8)
    return shown[:height, :width].view(np.bool_)


def dark_surround(rgb: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Where a picture (h, w, 3) is dark up to its border, (h, w) bool, its soft rim not included."""
    found = _surround(_brightest(rgb))
    return np.zeros(rgb.shape[:2], bool) if found is None else found > 0


def _brightest(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    red, green, blue = cv2.split(rgb)
    return np.asarray(cv2.max(cv2.max(red, green), blue), np.uint8)


def _surround(brightest: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """The dark pixels that reach the border as 1 in (h, w) uint8; None if there is no surround."""
    counts = cv2.calcHist([brightest], [0], None, [256], [0, 256]).ravel()
    lit = counts.copy()
    lit[: BLACK_LEVEL + 1] = 0
    black = 1 - lit.sum() / max(1.0, counts.sum())
    field = int(np.searchsorted(np.cumsum(lit), 0.9 * lit.sum())) if lit.any() else 0
    level = max(BLACK_LEVEL, int(SURROUND_SHARE * field))
    if level > BLACK_LEVEL and counts[: level + 1].sum() >= LEAST_SURROUND * counts.sum():
        found = _reaching_border(brightest, level)
        # A field is convex, so its surround always holds a corner of the picture; a dark nucleus seldom
        # lies there.
        corners = found[[0, 0, -1, -1], [0, -1, 0, -1]]
        if corners.any() and found.mean() >= LEAST_SURROUND:
            return found
    if black < LEAST_BLACK:
        return None
    found = _reaching_border(brightest, BLACK_LEVEL)
    return found if found.any() else None


def _reaching_border(brightest: NDArray[np.uint8], level: int) -> NDArray[np.uint8]:
    dark = (brightest <= level).astype(np.uint8)
    # A scratch of black joins nothing; a surround is wide.
    dark = np.asarray(cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), np.uint8)
    _, labels = cv2.connectedComponents(dark, connectivity=4)
    border = np.unique(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]]))
    reaching = np.zeros(int(labels.max()) + 1, np.uint8)
    reaching[border[border > 0]] = 1
    return np.asarray(reaching[labels], np.uint8)


def _rim_px(brightest: NDArray[np.uint8], dead: NDArray[np.uint8], distance: NDArray[np.float32]) -> int:
    """How far from the surround the light still climbs: the median by distance, so that cells don't count."""
    far = max(3, round(LONGEST_RIM * max(dead.shape)))
    near = (distance > 0) & (distance < far + 1)
    rings, levels = distance[near].astype(np.int64), brightest[near]
    counts = np.bincount(256 * rings + levels, minlength=256 * (far + 1)).reshape(far + 1, 256)[1:]
    half = 0.5 * counts.sum(axis=1, keepdims=True)
    medians = np.argmax((np.cumsum(counts, axis=1) >= half) & (half > 0), axis=1)
    return int(np.argmax(medians >= FULL_LIGHT * medians.max()))
