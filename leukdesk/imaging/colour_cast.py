"""The colours of a frame: the cast of its light, and apart from it the strength of the stain."""

from __future__ import annotations

from math import atan2, degrees, hypot
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.frames import Light, QualityMeasure
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.imaging.overview import Overview

CAST_CHROMA = 9.0
"""Chroma (CIELAB) of empty glass, made as bright as `WHITE`, from which a cast is named. bccd's fields reach
7.2, draaslan's green ones lie around 21."""
WHITE = 235.0
# A sentence each, without a value to fill in: the records keep the English alone, by which it is translated.
_GREENISH = Sentence("The picture is greenish: set the white balance on an empty place.")
_BLUISH = Sentence("The picture is bluish: set the white balance on an empty place.")
ADVICE = (
    Sentence("The picture is reddish: set the white balance on an empty place."),
    Sentence("The picture is orange: set the white balance on an empty place."),
    Sentence("The picture is yellowish: set the white balance on an empty place."),
    *(_GREENISH, _GREENISH, _BLUISH, _BLUISH),
    Sentence("The picture is purplish: set the white balance on an empty place."),
)
"""For the eight directions of hue in CIELAB's a-b plane, from red (0°) in steps of 45°."""
NO_COLOUR_ADVICE = Sentence("The picture has no colour: set the camera to colour.")
STAINED_FROM = 0.1
"""Optical density (natural log, green) from which a pixel shows something stained."""
SAMPLES = 56
"""Samples along the longer side that the stain is judged by."""
LEAST_STAINED = 0.005
"""Share of the field that must be stained for the stain to be judged."""
NO_COLOUR, PALE, DARK = 0.02, 0.1, 1.1
"""Optical density: the difference between a stained pixel's channels below which there is no colour or little
(real fields have 0.111 and more), and the green of the middle stained pixel from which it is too dark (real
fields have at most 0.76)."""
CLIPPED = 253
"""Level of all channels from which a pixel is clipped to white."""
GREY_CHROMA = 3.0
"""Chroma (CIELAB) of the most coloured twentieth of the field below which a picture is grey: JPEG noise of a
grey one stays below, real fields reach 14 and more."""


def cast(overview: Overview) -> QualityMeasure:
    """The chroma of the empty glass, with the direction of the cast in the advice; never red."""
    glass = glass_rgb(overview)
    lifted = (glass * (WHITE / max(1.0, float(glass.max()))) / 255).reshape(1, 1, 3)
    _, across, along = cv2.cvtColor(lifted.astype(np.float32), cv2.COLOR_RGB2LAB).ravel().tolist()
    chroma = hypot(across, along)
    if chroma <= CAST_CHROMA:
        return QualityMeasure("colour cast", chroma, Light.GREEN, "")
    advice = ADVICE[round(degrees(atan2(along, across)) / 45) % 8]
    return QualityMeasure("colour cast", chroma, Light.YELLOW, advice)


def stain(overview: Overview) -> QualityMeasure:
    """How far the channels of a stained pixel lie apart in optical density, whatever the light's colour."""
    step = max(1, max(overview.field.shape) // SAMPLES)
    grid = np.s_[::step, ::step]
    seen = overview.field[grid]
    # What is clipped to white has lost its colour, and may be nearly all of a picture that has some.
    kept = seen & (overview.rgb[grid] < CLIPPED).any(axis=2)
    lab = cv2.cvtColor(np.ascontiguousarray(overview.rgb[grid]), cv2.COLOR_RGB2LAB)[kept].astype(np.float32)
    grey = not len(lab) or float(np.percentile(np.hypot(lab[:, 1] - 128, lab[:, 2] - 128), 95)) < GREY_CHROMA
    if grey:
        return QualityMeasure("stain", 0.0, Light.RED, NO_COLOUR_ADVICE)
    stained = seen & (overview.density[grid] > STAINED_FROM)
    if overview.cut_out or stained.sum() < LEAST_STAINED * seen.sum():
        return QualityMeasure("stain", 0.0, Light.GREEN, "")
    levels = np.maximum(overview.rgb[grid][stained].astype(np.float32), 2)
    # A channel that fell to nothing has no density worth the name.
    density = np.log(np.maximum(glass_rgb(overview), 2)) - np.log(levels)
    strength = float(np.median(np.ptp(density, axis=1)))
    if strength < NO_COLOUR:
        return QualityMeasure("stain", strength, Light.RED, NO_COLOUR_ADVICE)
    if strength < PALE:
        light, advice = (
            Light.YELLOW,
            Sentence("The stain is pale: stain longer or check the buffer and the light."),
        )
    elif float(np.median(density[:, 1])) > DARK:
        light, advice = (
            Light.YELLOW,
            Sentence("The stain is too dark: rinse longer or stain for a shorter time."),
        )
    else:
        light, advice = Light.GREEN, Sentence("")
    return QualityMeasure("stain", strength, light, advice)


def glass_rgb(overview: Overview) -> NDArray[np.float32]:
    """The median colour of the empty glass, (3,); of the field's brightest tenth where no glass is seen."""
    # Every ninth pixel gives the same median; a small picture, or little glass, is taken whole.
    for grid in (np.s_[::3, ::3], np.s_[:, :]):
        pixels = overview.rgb[grid][overview.glass[grid]]
        if len(pixels) >= 200:
            break
    if not len(pixels):
        pixels = overview.rgb[overview.field & (overview.grey >= overview.level_of(overview.grey, 0.9))]
    return np.asarray(np.median(pixels, axis=0), np.float32)
