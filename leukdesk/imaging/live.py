"""What is watched while frames come in: the focus with its peak held, and whether the stage moves."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.frames import Light, QualityMeasure
from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.focus import edge_blur_px
from leukdesk.imaging.overview import overview_of, small_copy

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.imaging.overview import Overview

PEAK_HALF_LIFE_S = 20.0
"""The peak fades, since another place of the smear may never be as sharp as the one before."""
DRAWN_PX = 0.25
"""An edge that is sharper was drawn, as the clock that a phone's app writes into its picture: a sensor's own
pixel blurs by more. As a peak it would hold the bar down for a minute."""
AT_PEAK = 0.92
"""Share of the peak from which the focus counts as found: sharpness trembles by some percent with noise."""
SMALL_PX = 128
"""Longer side of the copies that are compared for motion."""
MOVING_SHARE = 0.006
"""Shift between two frames over the longer side: at 30 frames a second cells smear by some pixels."""
LEAST_RESPONSE = 0.3
"""Peak of the phase correlation below which two frames show different places. Of real fields, the same place
with noise, a change of light, a blur or a shift up to a sixth of the field gives 0.85 and more, different
ones at most 0.11."""
LEAST_CONTRAST = 1.5
"""Standard deviation in grey levels below which a copy shows nothing that could move."""


@dataclass(frozen=True, slots=True)
class FocusReading:
    """The focus of one frame beside the best one of late.

    Attributes:
        sharpness: 1 over the blur's σ in pixels; more is sharper.
        peak: the best sharpness, fading.
        share: of the peak, 0 to 1, the height of the bar.
        measure: the same as a light with advice.
    """

    sharpness: float
    peak: float
    share: float
    measure: QualityMeasure


class FocusMeter:
    """Says how near the focus is to the best that was seen on this field.

    A frame by itself cannot tell whether it could be sharper; the best of its predecessors can.
    """

    def __init__(self) -> None:
        self._peak = 0.0
        self._at_s: float | None = None

    def reset(self) -> None:
        """Forgets the peak, as on a new field."""
        self._peak, self._at_s = 0.0, None

    def read(self, rgb: NDArray[np.uint8], at_s: float, overview: Overview | None = None) -> FocusReading:
        """Takes in a frame.

        Args:
            rgb: (h, w, 3) uint8.
            at_s: when it was taken, on a clock that only goes forward.
            overview: of the frame, if there is one already.
        """
        return self.take(edge_blur_px(rgb, overview or overview_of(rgb)), at_s)

    def take(self, blur_px: float, at_s: float) -> FocusReading:
        """Takes in a frame whose blur is known."""
        # A tenth of a pixel cannot be told from a perfect edge.
        sharpness = 1 / max(blur_px, 0.1)
        if self._at_s is not None:
            self._peak *= 0.5 ** (max(0.0, at_s - self._at_s) / PEAK_HALF_LIFE_S)
        self._at_s = at_s
        if blur_px >= DRAWN_PX:
            self._peak = max(self._peak, sharpness)
        peak = self._peak or sharpness
        share = min(1.0, sharpness / peak)
        if share >= AT_PEAK:
            measure = QualityMeasure("focus", share, Light.GREEN, "")
        else:
            measure = QualityMeasure(
                "focus",
                share,
                Light.YELLOW,
                Sentence("Out of focus: turn the fine focus until the bar peaks."),
            )
        return FocusReading(sharpness, peak, share, measure)


class MotionMeter:
    """Says whether the picture moves between consecutive frames."""

    def __init__(self) -> None:
        self._before: NDArray[np.float32] | None = None

    def read(self, rgb: NDArray[np.uint8]) -> QualityMeasure:
        """Takes in a frame; its value is the shift since the one before, as share of the longer side.

        Frames that have nothing in common count as a shift of 1; the first frame and such of another size
        as none.

        Args:
            rgb: (h, w, 3) uint8.
        """
        grey = cv2.cvtColor(small_copy(rgb, SMALL_PX), cv2.COLOR_RGB2GRAY).astype(np.float32)
        # Slow changes of the light are no motion; cells are finer.
        detail = np.asarray(grey - cv2.GaussianBlur(grey, (0, 0), 8), np.float32)
        before, self._before = self._before, detail
        if before is None or before.shape != detail.shape:
            return QualityMeasure("motion", 0.0, Light.GREEN, "")
        shift = _shift(before, detail)
        if shift > MOVING_SHARE:
            return QualityMeasure("motion", shift, Light.YELLOW, Sentence("The stage is moving: hold still."))
        return QualityMeasure("motion", shift, Light.GREEN, "")


def _shift(before: NDArray[np.float32], after: NDArray[np.float32]) -> float:
    """The shift over the longer side, by phase correlation; 1 where nothing matches, 0 without detail."""
    contrasts = float(before.std()), float(after.std())
    if max(contrasts) < LEAST_CONTRAST:
        return 0.0
    if min(contrasts) < LEAST_CONTRAST or min(after.shape) < 8:
        return 1.0
    window = cv2.createHanningWindow((after.shape[1], after.shape[0]), cv2.CV_32F)
    (across, down), response = cv2.phaseCorrelate(before, after, window)
    return hypot(across, down) / max(after.shape) if response > LEAST_RESPONSE else 1.0
