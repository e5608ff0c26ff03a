"""The scale from a picture of a stage micrometer: a ruler of parallel lines at a known distance."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, hypot, radians, sin
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.shown import shown_part
from leukdesk.imaging.stain import as_float

if TYPE_CHECKING:
    from numpy.typing import NDArray

DIVISION_UM = 10.0
"""Distance between the lines of a usual stage micrometer: 1 mm in 100 parts."""
SOUGHT_SIDE_PX = 1000
"""Longer side of the picture while the direction of the lines is sought."""
MEASURED_SIDE_PX = 2400
"""The same while the lines' distance is measured: finer pixels tell no more of dozens of lines."""
LEAST_PERIOD_PX, LEAST_LINES = 4.0, 4
"""Distance of two lines in pixels and lines in sight, at least."""
LEAST_REGULAR = 0.45
"""Correlation of the lines' profile with itself one period on, below which they are no ruler."""
ANGLE_STEP_DEG = 0.05


@dataclass(frozen=True, slots=True)
class Ruler:
    """The lines of a stage micrometer as found in a picture.

    Attributes:
        um_per_px: size of a pixel.
        uncertainty: of that size, as a share of it (one standard error of the line's places).
        period_px: distance between neighbouring lines.
        angle_deg: direction across the lines, from 0 to 180, counter-clockwise from the picture's x axis as
            seen on the screen.
        lines: in sight.
        marks: ends (x0, y0, x1, y1) of each line found, in pixels of the picture.
    """

    um_per_px: float
    uncertainty: float
    period_px: float
    angle_deg: float
    lines: int
    marks: tuple[tuple[float, float, float, float], ...]


def read_micrometer(rgb: NDArray[np.uint8], division_um: float = DIVISION_UM) -> Ruler:
    """Finds the ruler of a stage-micrometer picture: bright or dark lines in any direction.

    The picture's spectrum is strongest along the direction across the lines; seen along the lines, they make
    a periodic profile. Its period is found by autocorrelation and then fitted to the places of all lines.

    Args:
        rgb: (h, w, 3).
        division_um: distance between neighbouring lines.

    Raises:
        UserError: if no ruler is seen, or the distance is not positive.
    """
    if not 0 < division_um < 1e5:
        raise UserError(
            Sentence("a division of {0:g} µm is impossible", division_um),
            Sentence("give a positive length in µm"),
        )
    if min(rgb.shape[:2]) < 48:
        raise _no_ruler()
    fine, reduction = (max(1.0, max(rgb.shape[:2]) / side) for side in (MEASURED_SIDE_PX, SOUGHT_SIDE_PX))
    whole = _Relief.of(rgb, fine)
    relief = _Relief.of(rgb, reduction) if reduction > fine else whole
    found = None
    for angle in _directions(relief):
        profile = relief.profile(angle)
        period = _period(profile)
        if period is not None and (found is None or period[1] > found[2]):
            found = (angle, period[0], period[1])
    if found is None:
        raise _no_ruler()
    angle = float(_refined(relief, found[0], found[1]))
    profile = whole.profile(angle)
    period = _period(profile, around=found[1] * reduction / fine)
    if period is None:
        raise _no_ruler()
    places = _line_places(profile, period[0])
    if len(places) < LEAST_LINES:
        raise _no_ruler()
    step, error, offset, numbers = _fitted_step(places, period[0])
    if len(numbers) < LEAST_LINES or step < LEAST_PERIOD_PX:
        raise _no_ruler()
    marks = whole.marks(angle, [offset + step * n for n in numbers])
    return Ruler(
        um_per_px=division_um / (step * fine),
        uncertainty=error / step,
        period_px=step * fine,
        angle_deg=-angle % 180,
        lines=len(numbers),
        marks=tuple((a * fine, b * fine, c * fine, d * fine) for a, b, c, d in marks),
    )


def _no_ruler() -> UserError:
    return UserError(
        Sentence("no ruler is seen in the picture"),
        Sentence(
            "take a sharp picture that shows at least ten lines of a stage micrometer, or click "
            "two points on it"
        ),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Relief:
    """How a picture differs from its own slow brightness, in units of its scatter.

    Attributes:
        values: (h, w) float32; zero outside the part that shows anything.
        weight: (h, w) float32; one where the picture shows something.
    """

    values: NDArray[np.float32]
    weight: NDArray[np.float32]

    @classmethod
    def of(cls, rgb: NDArray[np.uint8], reduction: float) -> _Relief:
        """The relief of a picture that was made smaller by `reduction`."""
        small = rgb
        if reduction > 1:
            size = (max(1, round(rgb.shape[1] / reduction)), max(1, round(rgb.shape[0] / reduction)))
            small = np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
        grey = as_float(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY))
        shown = as_float(shown_part(small))
        # A round field's rim is steeper than any line.
        rim = 2 * max(3, round(0.02 * max(grey.shape))) + 1
        inner = as_float(cv2.erode(shown, np.ones((rim, rim), np.uint8))) if shown.min() < 1 else shown
        side = 2 * max(8, round(0.06 * max(grey.shape))) + 1
        slow = cv2.boxFilter(grey * shown, -1, (side, side)) / np.maximum(
            cv2.boxFilter(shown, -1, (side, side)), 1e-3
        )
        values = (grey - slow) * inner
        scatter = float(np.sqrt((values**2).sum() / max(float(inner.sum()), 1)))
        # Lines weigh as lines, however dark: digits and dust must not outweigh them.
        limited = np.clip(values / max(scatter, 1e-3), -3, 3)
        return cls(as_float(cv2.GaussianBlur(limited, (0, 0), 0.7)), inner)

    def turned(self, angle_deg: float) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Values and weight with the direction `angle_deg` (clockwise on the screen) turned onto x."""
        height, width = self.values.shape
        side = int(np.ceil(hypot(height, width)))
        matrix = _turn(angle_deg, width, height, side)
        flags = cv2.INTER_LINEAR
        values, weight = (
            as_float(cv2.warpAffine(part, matrix, (side, side), flags=flags))
            for part in (self.values, self.weight)
        )
        return values, weight

    def profile(self, angle_deg: float) -> NDArray[np.float32]:
        """The mean value of each column across the lines, (side,) float32, from where most lines stand.

        Only the rows in which the pattern is strong are taken: beside the ruler there is nothing to see.
        """
        values, weight = self.turned(angle_deg)
        steep = np.abs(np.diff(values, axis=1)) * weight[:, 1:]
        strength = steep.sum(axis=1) / np.maximum(weight[:, 1:].sum(axis=1), 0.1 * weight.shape[1] ** 0.5)
        strength *= weight.sum(axis=1) > 0.1 * weight.shape[1]
        rows = np.maximum(as_float(cv2.blur(strength[:, None], (1, 15))).ravel() - 0.6 * strength.max(), 0)
        total = rows @ weight
        mean = (rows @ values) / np.maximum(total, 1e-6)
        mean[total < 0.05 * float(total.max())] = 0
        return as_float(mean)

    def marks(self, angle_deg: float, places: list[float]) -> tuple[tuple[float, float, float, float], ...]:
        """The ends of lines at columns of the turned picture, back in the picture, cut at its border."""
        height, width = self.values.shape
        side = int(np.ceil(hypot(height, width)))
        back = cv2.invertAffineTransform(_turn(angle_deg, width, height, side))
        marks = []
        for place in places:
            ends = [back @ np.array([place, row, 1.0]) for row in (0.0, float(side))]
            inside, one, other = cv2.clipLine(
                (0, 0, width, height),
                (round(float(ends[0][0])), round(float(ends[0][1]))),
                (round(float(ends[1][0])), round(float(ends[1][1]))),
            )
            if inside:
                marks.append((float(one[0]), float(one[1]), float(other[0]), float(other[1])))
        return tuple(marks)


def _turn(angle_deg: float, width: int, height: int, side: int) -> NDArray[np.float64]:
    c, s = cos(radians(angle_deg)), sin(radians(angle_deg))
    middle_x, middle_y, middle = (width - 1) / 2, (height - 1) / 2, (side - 1) / 2
    return np.array(
        [
            [c, s, middle - c * middle_x - s * middle_y],
            [-s, c, middle + s * middle_x - c * middle_y],
        ]
    )


def _directions(relief: _Relief) -> list[float]:
    """The directions, in degrees from 0 to 180, along which the spectrum is strongest: at most three."""
    height, width = relief.values.shape
    side = cv2.getOptimalDFTSize(max(height, width))
    window = np.outer(np.hanning(height), np.hanning(width)).astype(np.float32)
    canvas = np.zeros((side, side), np.float32)
    canvas[:height, :width] = relief.values * window
    power = np.abs(np.fft.rfft2(canvas)) ** 2
    down = np.fft.fftfreq(side)[:, None] * np.ones_like(power)
    across = np.fft.rfftfreq(side)[None, :] * np.ones_like(power)
    frequency = np.hypot(down, across)
    angles = np.degrees(np.arctan2(down, across)) % 180
    # Slower than twenty lines a picture is light, faster than the finest ruler is noise.
    used = (frequency > 3 / max(height, width)) & (frequency < 1 / (0.9 * LEAST_PERIOD_PX))
    bins = (angles[used] * 2).astype(int) % 360
    # The harmonics of a ruler lie in one direction; weighing by frequency makes up for their fall.
    energy = np.bincount(bins, power[used] * frequency[used], 360)
    smooth = energy + 0.5 * (np.roll(energy, 1) + np.roll(energy, -1))
    best: list[float] = []
    for place in np.argsort(-smooth):
        angle = place / 2 + 0.25
        if all(min(abs(angle - b), 180 - abs(angle - b)) > 5 for b in best):
            best.append(float(angle))
        if len(best) == 3:
            break
    return best


def _sharpness(relief: _Relief, angle: float, period: float) -> float:
    """How steep the profile is once noise much finer than the lines is gone."""
    profile = relief.profile(angle)[None]
    smooth = cv2.GaussianBlur(profile, (0, 0), max(0.5, 0.06 * period), borderType=cv2.BORDER_REPLICATE)
    return float((np.diff(smooth[0]) ** 2).sum())


def _refined(relief: _Relief, angle: float, period: float) -> float:
    """The direction at which the profile is sharpest, to a twentieth of a degree."""
    # Few lines make a broad ridge in the spectrum, so the search begins wide.
    angle = max((angle + n for n in range(-8, 9)), key=lambda a: _sharpness(relief, a, period))
    step = 0.5
    while step >= ANGLE_STEP_DEG:
        around = [angle + n * step for n in (-2, -1, 0, 1, 2)]
        angle = max(around, key=lambda a: _sharpness(relief, a, period))
        step /= 2
    return angle


def _period(profile: NDArray[np.float32], around: float | None = None) -> tuple[float, float] | None:
    """The period of a profile in pixels and how regular it is (0 to 1), or None.

    Args:
        profile: (n,).
        around: a period that is known roughly.
    """
    used = np.flatnonzero(profile)
    if len(used) < 6 * LEAST_PERIOD_PX:
        return None
    part = profile[used[0] : used[-1] + 1].astype(np.float64)
    part -= part.mean()
    size = 2 * len(part)
    spectrum = np.fft.rfft(part, size)
    correlation = np.fft.irfft(np.abs(spectrum) ** 2, size)[: len(part)]
    overlap = np.maximum(len(part) - np.arange(len(part)), 1)
    correlation = correlation / overlap
    if correlation[0] <= 0:
        return None
    correlation /= correlation[0]
    longest = len(part) // 3
    peaks = [
        n
        for n in range(int(LEAST_PERIOD_PX), longest)
        if correlation[n] >= correlation[n - 1] and correlation[n] > correlation[n + 1]
    ]
    if around is not None:
        peaks = [n for n in peaks if abs(n - around) < max(2.0, 0.12 * around)]
    if not peaks:
        return None
    strongest = max(correlation[n] for n in peaks)
    if strongest < LEAST_REGULAR:
        return None
    # The first of the strong peaks: every fifth and tenth line is longer and correlates best with its like.
    first = next(n for n in peaks if correlation[n] > 0.6 * strongest)
    before, here, after = correlation[first - 1 : first + 2]
    bend = before - 2 * here + after
    return float(first + (0.5 * (before - after) / bend if bend < 0 else 0)), float(strongest)


def _line_places(profile: NDArray[np.float32], period: float) -> NDArray[np.float64]:
    """The middles of the lines, to parts of a pixel, (n,): centres of weight of what stands out."""
    dark = float((profile**3).sum()) < 0
    signal = np.asarray(-profile if dark else profile, np.float64)
    sigma = max(0.6, 0.08 * period)
    smooth = as_float(
        cv2.GaussianBlur(as_float(signal)[None], (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
    )[0]
    reach = max(2, round(0.45 * period))
    crest = cv2.dilate(smooth[None], np.ones((1, 2 * reach + 1), np.uint8))[0]
    tall = float(np.percentile(smooth[smooth >= crest - 1e-6], 75)) if len(smooth) else 0.0
    places = []
    half = max(1, round(0.22 * period))
    for place in np.flatnonzero((smooth >= crest - 1e-6) & (smooth > 0.35 * tall)).tolist():
        low, high = max(0, place - half), min(len(signal), place + half + 1)
        part = smooth[low:high].astype(np.float64)
        part = np.maximum(part - part.min() - 0.3 * (part.max() - part.min()), 0)
        part **= 2
        if part.sum() > 0:
            places.append(float((part * np.arange(low, high)).sum() / part.sum()))
    return np.array(places)


def _fitted_step(places: NDArray[np.float64], period: float) -> tuple[float, float, float, list[int]]:
    """The step between lines, its standard error, the place of line 0, and the numbers of the lines found.

    The step and phase on which most places agree come first (a periodogram around the period known), so that
    digits and dust have no say; least squares over the agreeing places then give the rest.
    """
    steps = period * np.linspace(0.97, 1.03, 241)
    agreement = np.exp(2j * np.pi * places[None] / steps[:, None]).mean(axis=1)
    best = int(np.abs(agreement).argmax())
    step = float(steps[best])
    offset = float(np.angle(agreement[best]) / (2 * np.pi) * step) % step
    numbers = np.round((places - offset) / step)
    kept = np.abs(places - offset - step * numbers) < 0.15 * step
    error = step
    for _ in range(3):
        if kept.sum() < 3 or np.ptp(numbers[kept]) < 2:
            return step, error, offset, []
        n, x = numbers[kept], places[kept]
        # Lines that the border cuts are misplaced and stand at the ends, where least squares heed them most:
        # the median of all pairs' slopes first (Theil and Sen), then the mean of those that agree.
        one, other = np.triu_indices(len(n), 1)
        apart = n[other] != n[one]
        slope = float(np.median(((x[other] - x[one]) / np.where(apart, n[other] - n[one], 1))[apart]))
        off = np.abs(x - slope * n - np.median(x - slope * n))
        close = off <= max(4 * float(np.median(off)), 0.004 * step)
        step, offset = (float(v) for v in np.polyfit(n[close], x[close], 1))
        left = x[close] - offset - step * n[close]
        spread = float(np.sqrt((left**2).sum() / max(int(close.sum()) - 2, 1)))
        error = spread / float(np.sqrt(((n[close] - n[close].mean()) ** 2).sum()))
        kept = np.abs(places - offset - step * numbers) < max(4 * spread, 0.01 * step)
    return step, error, offset, sorted({int(v) for v in numbers[kept]})
