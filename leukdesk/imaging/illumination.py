"""The light of a frame: how bright, what of it is clipped, and how even it is."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.frames import Light, QualityMeasure
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from leukdesk.imaging.overview import Overview

UNREADABLE_LEVEL, DARK_LEVEL = 0.12, 0.35
"""Share of full brightness that the field's brightest tenth reaches."""
WHITE, MOST_WHITE, ALL_WHITE = 253, 0.3, 0.985
"""Level from which a pixel is clipped, and the share of the field where cells fade, and where all is lost."""
BLACK, MOST_BLACK = 6, 0.01
"""Level up to which a pixel within the field is crushed, and the share of nuclei that starts to matter."""
LEAST_LIT = 0.02
"""Share of the picture that shows anything, at least."""
TILES = 4
LEAST_EVEN = 0.6
"""Brightness of the darkest part over that of the brightest below which colours differ by place."""


def exposure(overview: Overview) -> QualityMeasure:
    """The level (0 to 1) that the brightest tenth of the field reaches, and what is clipped."""
    if np.count_nonzero(overview.field) < LEAST_LIT * overview.field.size:
        return QualityMeasure(
            "exposure",
            0.0,
            Light.RED,
            Sentence("The picture is black: open the light and check the camera."),
        )
    level = overview.level_of(overview.grey, 0.9) / 255
    white = overview.share((overview.rgb >= WHITE).all(axis=2)) if level > 0.9 else 0.0
    black = 0.0 if overview.cut_out else overview.share(overview.brightest <= BLACK)
    for fault, light, advice in (
        (
            level < UNREADABLE_LEVEL,
            Light.RED,
            Sentence("The picture is too dark to read: raise the light or the exposure time."),
        ),
        (
            white > ALL_WHITE,
            Light.RED,
            Sentence("The picture is washed out to white: lower the light or the exposure time."),
        ),
        (
            level < DARK_LEVEL,
            Light.YELLOW,
            Sentence("The picture is dark: raise the light or the exposure time."),
        ),
        (
            white > MOST_WHITE,
            Light.YELLOW,
            Sentence("The background is clipped to white: lower the light or the exposure time."),
        ),
        (
            black > MOST_BLACK,
            Light.YELLOW,
            Sentence("Dark parts are clipped to black: raise the light or lower the contrast."),
        ),
    ):
        if fault:
            return QualityMeasure("exposure", level, light, advice)
    return QualityMeasure("exposure", level, Light.GREEN, "")


def evenness(overview: Overview) -> QualityMeasure:
    """The brightness of the darkest part of the field over that of the brightest, 0 to 1.

    Each part is judged by the brightest channel of its brightest tenth: red cells hardly dim the red light,
    so that a heap of them is no shadow.
    """
    height, width = overview.field.shape
    rows, columns = (np.linspace(0, side, TILES + 1).astype(int) for side in (height, width))
    levels = []
    for top, bottom in pairwise(rows):
        for left, right in pairwise(columns):
            part = overview.field[top:bottom, left:right]
            lit = overview.brightest[top:bottom, left:right][part]
            if lit.size >= 0.5 * part.size > 0:
                levels.append(float(np.partition(lit, int(0.9 * lit.size))[int(0.9 * lit.size)]))
    share = min(levels) / max(1.0, *levels) if levels and not overview.cut_out else 1.0
    if share < LEAST_EVEN:
        advice = Sentence("The light is uneven: centre the condenser and the camera or phone.")
        return QualityMeasure("evenness", share, Light.YELLOW, advice)
    return QualityMeasure("evenness", share, Light.GREEN, "")
