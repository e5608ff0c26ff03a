"""Figures of the search for overlaps: pairs cut out of real fields and of drawn smears, with a known truth.

A pair is two windows of one picture, the second turned, scaled and shifted by fractions of a pixel, each with
its own light, colour balance, focus, noise and compression. Different fields give the pairs that must not be
found; of bccd and draaslan some truly overlap, so whatever is found there has to be looked at by eye.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import cos, radians, sin
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.placement import Similarity
from leukdesk.imaging.frame_description import describe_frame
from leukdesk.imaging.loading import decode_picture
from leukdesk.imaging.overlap import overlap_of
from leukdesk.imaging.registration import unit_descriptors
from leukdesk.imaging.synthetic import SmearSpec, render_smear

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from leukdesk.imaging.frame_description import FrameDescription

SHARES = (0.1, 0.15, 0.2, 0.3, 0.5, 0.7)
"""Overlaps of the pairs that are cut."""

LARGEST_TURN = 3.0
"""Degrees that a second window is turned at most."""

RIGHT_PX = 6.0
"""A place that is off by more working pixels is a wrong one, however sure the search was."""


@dataclass(frozen=True, slots=True, eq=False)
class CutPair:
    """Two windows of one picture.

    Attributes:
        one: (h, w, 3) uint8.
        other: (h, w, 3) uint8, the disturbed one.
        way: from pixels of `other` to pixels of `one`.
    """

    one: NDArray[np.uint8]
    other: NDArray[np.uint8]
    way: Similarity


@dataclass(frozen=True, slots=True)
class PairResult:
    """What the search made of a pair.

    Attributes:
        found: whether an overlap was reported.
        error_px: mean distance between the found and the true place over the shared area, in pixels of the
            working copy; None where nothing was found.
    """

    found: bool
    error_px: float | None

    @property
    def right(self) -> bool:
        """Whether the overlap was found where it is."""
        return self.error_px is not None and self.error_px <= RIGHT_PX


def cut_pair(picture: NDArray[np.uint8], share: float, enlarged: float, rng: np.random.Generator) -> CutPair:
    """Cuts two windows that overlap by a share of their area out of a picture.

    Args:
        picture: (h, w, 3) uint8, the whole of which both windows cover together.
        share: from 0 to 1.
        enlarged: window pixels a picture pixel.
        rng: chance of direction, turn and disturbances.
    """
    height, width = picture.shape[:2]
    degrees, scale = rng.uniform(-LARGEST_TURN, LARGEST_TURN), rng.uniform(0.98, 1.02)
    # A turned window reaches further; windows a little smaller stay within the picture.
    slack = 1 + 1.4 * abs(sin(radians(degrees)))
    across = bool(rng.random() < 0.6)
    long, short = (width - 2, height - 2) if across else (height - 2, width - 2)
    long_side, short_side = long / (2 - share) / (0.5 + 0.5 * slack), short / slack
    w, h = (long_side, short_side) if across else (short_side, long_side)
    step = (1 - share) * long_side * (1 if across else 1j)
    middle, sign = complex(width / 2, height / 2), 1 if rng.random() < 0.5 else -1
    jitter = complex(*rng.uniform(-0.5, 0.5, 2))
    size = (round(w * enlarged), round(h * enlarged))
    half = complex(size[0], size[1]) / 2
    turn = scale * complex(cos(radians(degrees)), sin(radians(degrees))) / enlarged
    to_one = Similarity(1 / enlarged + 0j, middle - sign * step / 2 - half / enlarged)
    to_other = Similarity(turn, middle + sign * step / 2 + jitter - turn * half)
    one, other = (disturbed(_window(picture, way, size), rng) for way in (to_one, to_other))
    return CutPair(one, other, to_one.inverse().after(to_other))


def _window(picture: NDArray[np.uint8], way: Similarity, size: tuple[int, int]) -> NDArray[np.uint8]:
    a, b = way.turn, way.shift
    # warpAffine counts from the middle of the first pixel.
    b = b + a * (0.5 + 0.5j) - (0.5 + 0.5j)
    matrix = np.array([[a.real, -a.imag, b.real], [a.imag, a.real, b.imag]])
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    return np.asarray(
        cv2.warpAffine(picture, matrix, size, flags=flags, borderMode=cv2.BORDER_REFLECT), np.uint8
    )


def disturbed(rgb: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """A picture as if taken anew: other focus, gamma, light and balance, noise and JPEG."""
    picture = rgb.astype(np.float32)
    blur = rng.uniform(0, 1.8) if rng.random() < 2 / 3 else 0.0
    if blur > 0.2:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), blur), np.float32)
    picture = np.asarray(255 * (picture / 255) ** np.float32(rng.uniform(0.8, 1.25)), np.float32)
    picture *= np.float32(rng.uniform(0.8, 1.15))
    picture *= rng.uniform(0.95, 1.05, 3).astype(np.float32)
    picture += rng.normal(0, rng.uniform(0, 4), picture.shape).astype(np.float32)
    bgr = np.clip(np.round(picture), 0, 255).astype(np.uint8)[:, :, ::-1]
    # As a camera does: colour at half the resolution, which the program's own encoder never thins out.
    _, content = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(60, 96))])
    return decode_picture(content.tobytes(), "disturbed", ".jpg").rgb


def judge_pair(pair: CutPair) -> PairResult:
    """Searches the overlap of a pair and measures how far off it is."""
    one, other = describe_frame(pair.one), describe_frame(pair.other)
    evidence = overlap_of(other, one)
    if evidence is None:
        return PairResult(found=False, error_px=None)
    height, width = pair.other.shape[:2]
    grid = np.add.outer(1j * np.linspace(0, height, 9), np.linspace(0, width, 9)).ravel()
    true = pair.way.turn * grid + pair.way.shift
    far, low = pair.one.shape[1], pair.one.shape[0]
    shared = (true.real >= 0) & (true.real <= far) & (true.imag >= 0) & (true.imag <= low)
    misses = np.abs(evidence.similarity.turn * grid + evidence.similarity.shift - true)
    return PairResult(found=True, error_px=float(misses[shared].mean()) / one.working_px)


def draw_wide_field(seed: int) -> NDArray[np.uint8]:
    """A drawn smear of about 340 × 180 µm: (1400, 2600, 3) uint8."""
    rng = np.random.default_rng(seed)
    cells = tuple(
        rng.choice(["segmented_neutrophil", "lymphocyte", "monocyte", "eosinophil"], int(rng.integers(6, 14)))
    )
    spec = SmearSpec(
        width_px=2600,
        height_px=1400,
        um_per_px=0.13,
        cells=tuple(str(c) for c in cells),
        red_cover=float(rng.uniform(0.12, 0.5)),
    )
    return render_smear(spec, seed).rgb


def false_pairs(
    descriptions: Sequence[FrameDescription], pairs: Iterable[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Of pairs of different fields, those that are said to overlap."""
    rows = [unit_descriptors(d.descriptors) for d in descriptions]
    return [
        (one, other)
        for one, other in pairs
        if overlap_of(descriptions[one], descriptions[other], rows[one]) is not None
    ]


def sampled_pairs(count: int, wanted: int, rng: np.random.Generator) -> list[tuple[int, int]]:
    """All pairs of neighbours among so many fields, then others by chance until there are enough."""
    neighbours = [(n, n - 1) for n in range(1, count)]
    others = [(b, a) for a, b in combinations(range(count), 2) if b - a > 1]
    rng.shuffle(others)
    return (neighbours + [(int(a), int(b)) for a, b in others])[: max(wanted, len(neighbours))]


def judge_pairs(
    pictures: Iterable[NDArray[np.uint8]],
    enlarged: float,
    rng: np.random.Generator,
    seen: Callable[[], object] = lambda: None,
) -> dict[float, list[PairResult]]:
    """Cuts one pair a share out of each picture and judges it.

    Args:
        pictures: whole fields.
        enlarged: window pixels a picture pixel.
        rng: chance of the pairs.
        seen: called after each picture.
    """
    results: dict[float, list[PairResult]] = {share: [] for share in SHARES}
    for picture in pictures:
        for share in SHARES:
            results[share].append(judge_pair(cut_pair(picture, share, enlarged, rng)))
        seen()
    return results
