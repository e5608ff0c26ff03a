"""Colour steps before anything is sought in a frame: even light by a flat field, neutral glass by gains.

A flat field is what the camera sees where the slide is empty: the unevenness of lamp and optics alone. White
balance then makes the frame's own background neutral. Both together are one factor a pixel and channel.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.errors import IntegrityError, UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.shown import shown_part
from leukdesk.imaging.stain import as_float

if TYPE_CHECKING:
    from numpy.typing import NDArray

Gains = tuple[float, float, float]

SAMPLED_SIDE_PX = 160
"""Longer side of the sample of pixels that the background is sought on."""
GLASS_DEPTH = 0.10
"""Share of the brightest green by which glass may be darker: noise and uneven light."""
LEAST_GLASS = 0.04
"""Share of the field that must be glass."""
GLASS_TINT = 1.25
"""Red or blue of glass over its green, at most: stain and haemoglobin take green light, glass doesn't."""
GLASS_SCATTER = 0.06
"""Scatter of glass's colour, natural log, at most: one lamp lights all of it."""
GAIN_LIMITS = (0.6, 1.6)
"""Gains go no further: what needs more is no background, or a camera to be set first."""

SURFACE_SIDE_PX = 96
"""Longer side of a flat field as kept: light is smooth."""
CHECKED_SIDE_PX = 480
"""Longer side of an empty-field picture while structure is sought in it."""
STRUCTURE_FROM, MOST_STRUCTURE = 0.035, 0.004
"""Deviation from the smooth light, as a share of it, that noise and JPEG don't make; and the share of the
field that may deviate so: specks of dust do, cells fill more."""
DIMMEST, BRIGHTEST = 40, 250
MOST_GAIN = 2.5
SAME_ASPECT = 0.03
"""Difference of two pictures' ratios of sides, as a share, up to which they show the same field."""
BANDS = 200
"""Bands of rows that share one row of factors each: light changes by less than a grey level over so few."""
MAX_FLAT_BYTES = 2**20


def balance_gains(rgb: NDArray[np.uint8], flat_field: FlatField | None = None) -> Gains | None:
    """The factors of red, green and blue that make the background neutral at its green; None without glass.

    Background is what is brightest in green, of one colour and not pink: in a field full of cells the
    brightest pixels are pale cells, whose colour must stay.

    Args:
        rgb: (h, w, 3).
        flat_field: that the light is to be evened by first; it must fit.
    """
    small = correct_colour(_sampled(rgb, SAMPLED_SIDE_PX), flat_field, None)
    shown = shown_part(small)
    if shown.sum() < 200:
        return None
    levels = as_float(cv2.blur(small, (3, 3)))[shown]
    green = levels[:, 1]
    top = float(np.percentile(green, 99))
    glass = levels[(green >= (1 - GLASS_DEPTH) * top) & (green <= 1.02 * top)]
    if top < DIMMEST or len(glass) < LEAST_GLASS * len(levels):
        return None
    red, middle, blue = (float(v) for v in np.median(glass, axis=0))
    if max(red, blue) > GLASS_TINT * middle:
        return None
    hues = np.log(np.maximum(glass[:, [0, 2]], 4) / np.maximum(glass[:, 1:2], 4))
    if float(np.median(np.abs(hues - np.median(hues, axis=0)))) > GLASS_SCATTER:
        return None
    low, high = GAIN_LIMITS
    return (
        float(np.clip(middle / max(red, 1), low, high)),
        1.0,
        float(np.clip(middle / max(blue, 1), low, high)),
    )


@dataclass(frozen=True, slots=True, eq=False)
class FlatField:
    """The light of an empty field.

    Attributes:
        surface: (h, w, 3) float32, at most `SURFACE_SIDE_PX` wide and high; each channel's brightest is one.
        content: the file that it is kept as.
        sha256: of that file.
    """

    surface: NDArray[np.float32]
    content: bytes
    sha256: str

    def fits(self, rgb: NDArray[np.uint8]) -> bool:
        """Whether a picture, at whatever resolution, has the flat field's ratio of sides."""
        own = self.surface.shape[1] / self.surface.shape[0]
        ratio = rgb.shape[1] / rgb.shape[0] / own
        # The surface's own sides are whole numbers, so its ratio is rounded.
        return bool(abs(ratio - 1) < SAME_ASPECT + 1 / min(self.surface.shape[:2]))


def make_flat_field(rgb: NDArray[np.uint8], name: str) -> FlatField:
    """A flat field from the picture of an empty field.

    Args:
        rgb: (h, w, 3).
        name: of the picture, for the fault's sentence.

    Raises:
        UserError: if the picture is too dark, overexposed, nearly black all over, or shows cells.
    """
    cure = Sentence("take a picture of an empty part of the slide, in focus as for cells")
    small = _averaged(rgb, CHECKED_SIDE_PX)
    shown = shown_part(small)
    if min(rgb.shape[:2]) < 64 or shown.mean() < 0.2:
        raise UserError(Sentence("{0} shows too little light for a flat field", name), cure)
    levels = small[shown]
    if float(np.percentile(levels[:, 1], 90)) < DIMMEST:
        raise UserError(
            Sentence("{0} is too dark for a flat field", name), Sentence("raise the light and {0}", cure)
        )
    if float((levels.max(axis=1) >= BRIGHTEST).mean()) > 0.1:
        raise UserError(
            Sentence("{0} is overexposed, so its light cannot be read", name),
            Sentence("lower the light and {0}", cure),
        )
    smooth = _smooth_light(small, shown)
    fine = as_float(cv2.GaussianBlur(small, (0, 0), 1.5))
    inner = cv2.erode(np.pad(shown, 1).astype(np.uint8), np.ones((9, 9), np.uint8))[1:-1, 1:-1] > 0
    away = np.abs(fine / np.maximum(smooth, 1) - 1).max(axis=2)
    if float((away[inner] > STRUCTURE_FROM).mean()) > MOST_STRUCTURE:
        raise UserError(Sentence("{0} shows cells or other structure, not an empty field", name), cure)
    size = _reduced_size(small, SURFACE_SIDE_PX)
    surface = as_float(cv2.resize(smooth, size, interpolation=cv2.INTER_AREA))
    surface /= np.maximum(surface.max(axis=(0, 1)), 1)
    stored = np.clip(np.round(surface[..., ::-1] * 65_535), 1, 65_535).astype(np.uint16)
    done, content = cv2.imencode(".png", stored)
    if not done:
        raise UserError(Sentence("{0} cannot be kept as a flat field", name), cure)
    return read_flat_field(content.tobytes())


def read_flat_field(content: bytes, sha256: str | None = None) -> FlatField:
    """A flat field from the file that it was kept as.

    Args:
        content: of the file.
        sha256: that it must have; any when None.

    Raises:
        IntegrityError: if the file is none, or not the one that was kept.
    """
    found = hashlib.sha256(content).hexdigest()
    fault = IntegrityError(
        Sentence("the flat field's file was changed"), Sentence("take the flat field again")
    )
    if len(content) > MAX_FLAT_BYTES or (sha256 is not None and found != sha256):
        raise fault
    stored = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED) if content else None
    if stored is None or stored.dtype != np.uint16 or stored.ndim != 3 or stored.shape[2] != 3:
        raise fault
    if max(stored.shape[:2]) > SURFACE_SIDE_PX or min(stored.shape[:2]) < 4:
        raise fault
    surface = as_float(stored[..., ::-1]) / np.float32(65_535)
    return FlatField(np.ascontiguousarray(surface), content, found)


def correct_colour(
    rgb: NDArray[np.uint8], flat_field: FlatField | None, gains: Gains | None
) -> NDArray[np.uint8]:
    """The picture under even light and with neutral glass, (h, w, 3).

    Args:
        rgb: (h, w, 3).
        flat_field: to even the light by; it must fit.
        gains: of the channels.
    """
    if flat_field is None:
        if gains is None:
            return rgb
        return np.asarray(cv2.transform(rgb, np.diag(gains).astype(np.float32)), np.uint8)
    height, width = rgb.shape[:2]
    factors = 1 / np.clip(flat_field.surface, 1 / MOST_GAIN, 1)
    if gains is not None:
        factors = factors * np.array(gains, np.float32)
    wide = as_float(cv2.resize(as_float(factors), (width, factors.shape[0]), interpolation=cv2.INTER_LINEAR))
    wide = wide.reshape(len(wide), 3 * width)
    rows = np.ascontiguousarray(rgb).reshape(height, 3 * width)
    out = np.empty_like(rows)
    band = max(1, height // BANDS)
    block = np.empty((band, 3 * width), np.float32)
    for top in range(0, height, band):
        count = min(band, height - top)
        # Where the middle of these rows lies between two rows of factors.
        place = float(np.clip((top + count / 2) * len(wide) / height - 0.5, 0, len(wide) - 1))
        above = min(int(place), max(0, len(wide) - 2))
        share = place - above
        below = min(above + 1, len(wide) - 1)
        block[:count] = (1 - share) * wide[above] + share * wide[below]
        cv2.multiply(rows[top : top + count], block[:count], dst=out[top : top + count], dtype=cv2.CV_8U)
    return out.reshape(rgb.shape)


def _smooth_light(small: NDArray[np.uint8], shown: NDArray[np.bool_]) -> NDArray[np.float32]:
    """The slow brightness of a picture, (h, w, 3) float32: a surface of the fourth degree, in log.

    Pixels that lie off it, dust for one, are left out and the surface is fitted again.
    """
    height, width = shown.shape
    y, x = np.meshgrid(np.linspace(-1, 1, height), np.linspace(-1, 1, width), indexing="ij")
    basis = np.stack([x**i * y**j for i in range(5) for j in range(5 - i)], axis=2)
    rows, columns = np.nonzero(shown)
    step = max(1, len(rows) // 20_000)
    rows, columns = rows[::step], columns[::step]
    design = basis[rows, columns]
    levels = np.log(np.maximum(small[rows, columns].astype(np.float64), 2))
    kept = np.ones(len(rows), bool)
    for _ in range(3):
        some = design[kept]
        normal = some.T @ some + 1e-6 * len(some) * np.eye(some.shape[1])
        weights = np.linalg.solve(normal, some.T @ levels[kept])
        off = np.abs(levels - design @ weights).max(axis=1)
        kept = off < max(0.05, 3 * float(np.median(off)))
    return as_float(np.exp(np.clip(basis @ weights, 0, np.log(255))))


def _reduced_size(rgb: NDArray[np.uint8], side_px: int) -> tuple[int, int]:
    reduction = max(1.0, max(rgb.shape[:2]) / side_px)
    return max(1, round(rgb.shape[1] / reduction)), max(1, round(rgb.shape[0] / reduction))


def _sampled(rgb: NDArray[np.uint8], side_px: int) -> NDArray[np.uint8]:
    """Single pixels of a picture: averaging all of a large one costs more than it tells."""
    size = _reduced_size(rgb, side_px)
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_NEAREST_EXACT), np.uint8)


def _averaged(rgb: NDArray[np.uint8], side_px: int) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(rgb, _reduced_size(rgb, side_px), interpolation=cv2.INTER_AREA), np.uint8)
