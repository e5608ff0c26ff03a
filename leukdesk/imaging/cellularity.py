"""What a frame shows: anything at all, and how much of its field cells cover."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from leukdesk.domain.frames import Light, QualityMeasure
from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.colour_cast import STAINED_FROM

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.imaging.overview import Overview

LEAST_DIFFERING = 0.002
"""Share of the field that differs from the glass, below which a frame shows nothing."""
DIFFERENCE, CELL_CHROMA = 6.0, 30.0
"""CIELAB: distance from the glass in one channel, and chroma that no glass has."""
DEGREE = 4
SAMPLES = 40
"""Samples along the shorter side that the light is fitted to."""
THIN, THICK = 0.03, 0.88
"""Share of the field under cells: real fields have 0.27 to 0.82."""
LEAST_GLASS = 0.08
"""Share of the field that is empty glass, at least, where cells lie apart: real fields have 0.16 and more."""


def content(overview: Overview, cells_found: int) -> QualityMeasure:
    """The share of the field that differs from the glass in lightness or colour."""
    lab = cv2.cvtColor(overview.rgb, cv2.COLOR_RGB2LAB)
    away = [
        cv2.absdiff(np.asarray(channel, np.float32), slow)
        for channel, slow in zip(cv2.split(lab), _slow_part(lab, overview.field), strict=True)
    ]
    differing = np.asarray(cv2.max(cv2.max(away[0], away[1]), away[2])) > DIFFERENCE
    if overview.cut_out:
        # A cell cut out on black fills its field evenly, but with a colour that no glass has.
        chroma = np.hypot(*(lab[:, :, channel].astype(np.float32) - 128 for channel in (1, 2)))
        differing |= chroma > CELL_CHROMA
    share = overview.share(differing)
    if share < LEAST_DIFFERING and not cells_found:
        advice = Sentence("The picture shows no cells at all: move onto the smear and focus.")
        return QualityMeasure("content", share, Light.RED, advice)
    return QualityMeasure("content", share, Light.GREEN, "")


def density(overview: Overview) -> QualityMeasure:
    """The share of the field that cells cover."""
    covered, glass = overview.share(overview.density > STAINED_FROM), overview.share(overview.glass)
    if covered > THICK or glass < LEAST_GLASS:
        light, advice = Light.YELLOW, Sentence("Too thick, cells overlap: move towards the feathered edge.")
    elif covered < THIN:
        light, advice = Light.YELLOW, Sentence("Too thin, few cells lie here: move towards the thicker part.")
    else:
        light, advice = Light.GREEN, Sentence("")
    return QualityMeasure("density", covered, light, advice)


def _slow_part(lab: Any, field: NDArray[np.bool_]) -> list[NDArray[np.float32]]:
    """A surface of the fourth degree through each channel: light and vignette, too stiff to follow a cell."""
    height, width = field.shape
    down, across = (
        np.vander(np.linspace(-1, 1, side, dtype=np.float32), DEGREE + 1, increasing=True)
        for side in (height, width)
    )
    powers = [(i, j) for i in range(DEGREE + 1) for j in range(DEGREE + 1 - i)]
    step = max(1, min(height, width) // SAMPLES)
    rows, columns = (axis * step for axis in np.nonzero(field[::step, ::step]))
    samples = np.stack([down[rows, i] * across[columns, j] for i, j in powers], axis=1)
    # A touch of ridge keeps fields of a few pixels solvable.
    normal = samples.T @ samples + 1e-6 * np.eye(len(powers))
    solved = np.linalg.solve(normal, samples.T @ lab[rows, columns].astype(np.float32))
    weights = np.zeros((DEGREE + 1, DEGREE + 1, 3), np.float32)
    for (i, j), row in zip(powers, solved, strict=True):
        weights[i, j] = row
    # The powers of x and of y part, which spares a product over all pixels and all fifteen terms.
    return [np.asarray(down @ weights[:, :, channel] @ across.T, np.float32) for channel in range(3)]
