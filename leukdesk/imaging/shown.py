"""Where a picture shows anything: inside the eyepiece's round field, beside black padding."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

BLACK_LEVEL = 12
"""Brightest channel of a pixel that was blacked out; lossy files ring a little around zero."""
RIM_SHARE = 0.01
"""Width of the soft rim of a round field over the longer side of the picture."""


def is_cut_out(rgb: NDArray[np.uint8]) -> bool:
    """Whether a picture shows something cut out on black: nearly all of its border is black."""
    black = rgb.max(axis=2) <= BLACK_LEVEL
    border = np.concatenate([black[0], black[-1], black[:, 0], black[:, -1]])
    return bool(border.mean() > 0.6 and black.mean() > 0.25 and not black.all())


def shown_part(rgb: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Where a picture shows something: all but black areas that reach its border, (h, w) bool."""
    black = (rgb.max(axis=2) <= BLACK_LEVEL).astype(np.uint8)
    if black.sum() < 0.002 * black.size:
        return np.ones(black.shape, bool)
    black = np.asarray(cv2.morphologyEx(black, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), np.uint8)
    _, labels = cv2.connectedComponents(black, connectivity=4)
    border = np.unique(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]]))
    dead = np.isin(labels, border[border > 0]).astype(np.uint8)
    if not dead.any() or dead.all():
        return np.asarray(dead == 0, bool)
    # The rim of an eyepiece's field is soft: what is dim beside the black is no picture either.
    reach = 2 * max(2, round(RIM_SHARE * max(dead.shape))) + 1
    grey = rgb.max(axis=2)
    dim = grey < 0.75 * float(np.percentile(grey[dead == 0], 75))
    rim = (cv2.dilate(dead, np.ones((reach, reach), np.uint8)) > 0) & dim
    return np.asarray(cv2.dilate(dead | rim, np.ones((5, 5), np.uint8)) == 0, bool)
