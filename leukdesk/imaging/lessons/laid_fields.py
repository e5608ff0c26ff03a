"""Fields laid together from specimens: any density, alone or touching, on real and drawn grounds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.cell_maps import WORKING_UM_PER_PX
from leukdesk.imaging.lessons.specimens import FINE_UM_PER_PX, Specimen
from leukdesk.imaging.lessons.truth import Lesson, lesson
from leukdesk.imaging.stain import as_float, optical_density
from leukdesk.imaging.synthetic.smear import render_smear
from leukdesk.imaging.synthetic.spec import SmearSpec

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

SIDE_PX = 288
"""Side of a field in working pixels, 108 µm."""
SOURCE_WEIGHTS = {"cnmc": 0.45, "lmu": 0.25, "pbc": 0.3}
"""How often a field's cells come from a laboratory."""
CROWDS, CROWD_WEIGHTS = ((0, 5), (4, 16), (12, 75)), (0.25, 0.3, 0.45)
"""Numbers of cells in a field, from and below, and how often: scattered, many, crowded."""
MOST_SHARED = 0.05
"""Share of a cell that a touching one may cover."""
TRIES = 12
SMALLEST_PX = 60
DRAWN_GLASS = np.array([240, 240, 240], np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """A specimen at working scale, turned and stained.

    Attributes:
        density: (side, side, 3) float32.
        cover: (side, side) float32, from 0 outside the cell to 1 inside.
        nucleus: (side, side) bool.
    """

    density: NDArray[np.float32]
    cover: NDArray[np.float32]
    nucleus: NDArray[np.bool_]

    @property
    def mask(self) -> NDArray[np.bool_]:
        return self.cover > 0.5


@dataclass(slots=True)
class _Field:
    """What lies on the ground so far.

    Attributes:
        density: (side, side, 3) float32.
        labels: (side, side) int16, the number of the cell that owns a pixel, or 0.
        nuclei: (side, side) bool.
        laid: place (x, y) and radius of each cell, in pixels.
    """

    density: NDArray[np.float32]
    labels: NDArray[np.int16] = field(init=False)
    nuclei: NDArray[np.bool_] = field(init=False)
    laid: list[tuple[float, float, float]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.labels = np.zeros(self.density.shape[:2], np.int16)
        self.nuclei = np.zeros(self.density.shape[:2], bool)


def lay_field(
    specimens: Mapping[str, Sequence[Specimen]], grounds: Sequence[NDArray[np.uint8]], seed: int
) -> Lesson:
    """A field with known truth; the same arguments give the same one.

    Red cells and white cells get each a stain of their own by chance: how dark the one is against the other
    differs between laboratories more than anything else.

    Args:
        specimens: of each laboratory.
        grounds: pictures without white cells, see `read_ground`.
        seed: of its chance.
    """
    rng = np.random.default_rng(seed)
    density = _ground(grounds, rng)
    if rng.random() < 0.25:
        # Red cells in heaps are as dense as nuclei.
        density = density + _ground(grounds, rng)
    density = density * _stain(rng, (-0.5, 0.9), 0.25)
    if rng.random() < 0.4:
        density = _with_lumps(density, rng)
    on = _Field(np.ascontiguousarray(density, np.float32))
    crowd = CROWDS[int(rng.choice(len(CROWDS), p=CROWD_WEIGHTS))]
    count = int(rng.integers(*crowd))
    touching = float(rng.choice([0, 0.5, 0.9])) if count > 3 else 0.0
    names = list(SOURCE_WEIGHTS)
    sources = [str(rng.choice(names, p=list(SOURCE_WEIGHTS.values())))] if rng.random() < 0.6 else names
    strength, power = _stain(rng, (-0.75, 0.3), 0.15), float(rng.uniform(0.85, 1.45))
    zoom = float(rng.uniform(0.8, 1.25))
    for _ in range(count):
        of = specimens[sources[int(rng.integers(len(sources)))]]
        piece = _turned(of[int(rng.integers(len(of)))], zoom * float(rng.normal(1, 0.08)), rng)
        stained = as_float(piece.density**power * strength * rng.normal(1, 0.05))
        _lay(on, replace(piece, density=stained), touching, rng)
    soft = cv2.GaussianBlur(on.density, (0, 0), float(rng.uniform(0.2, 0.7)))
    return lesson(as_float(soft), on.labels, on.nuclei)


def _stain(rng: np.random.Generator, strength: tuple[float, float], hue: float) -> NDArray[np.float32]:
    """Factors for the densities of the three channels; limits are natural logs."""
    return np.asarray(np.exp(rng.uniform(*strength)) * np.exp(rng.normal(0, hue, 3)), np.float32)


def _ground(grounds: Sequence[NDArray[np.uint8]], rng: np.random.Generator) -> NDArray[np.float32]:
    kind = rng.random()
    if kind < 0.5:
        factor = float(rng.uniform(0.84, 1.2)) * FINE_UM_PER_PX / WORKING_UM_PER_PX
        tile = as_float(grounds[int(rng.integers(len(grounds)))] / 100)
        tile = as_float(cv2.resize(tile, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA))
        row = np.concatenate([tile, tile[:, ::-1]], axis=1)
        tile = np.concatenate([row, row[::-1]], axis=0)
        times = SIDE_PX // min(tile.shape[:2]) + 2
        tile = as_float(np.tile(tile, (times, times, 1)))
        y, x = (int(rng.integers(0, side - SIDE_PX)) for side in tile.shape[:2])
        return tile[y : y + SIDE_PX, x : x + SIDE_PX]
    if kind < 0.8:
        spec = SmearSpec(
            width_px=SIDE_PX,
            height_px=SIDE_PX,
            um_per_px=WORKING_UM_PER_PX * float(rng.uniform(0.8, 1.2)),
            red_cover=float(rng.uniform(0.05, 0.6)),
            platelets_per_red_cell=float(rng.choice([0.02, 0.1, 0.4])),
            eosin=float(rng.uniform(0.6, 1.5)),
            azure=float(rng.uniform(0.6, 1.4)),
            glass_rgb=(240, 240, 240),
            blur_um=float(rng.uniform(0.15, 0.4)),
            noise=0.5,
            vignette=0,
        )
        return optical_density(render_smear(spec, int(rng.integers(1 << 30))).rgb, DRAWN_GLASS)
    return np.zeros((SIDE_PX, SIDE_PX, 3), np.float32)


def _with_lumps(density: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    """Precipitate and dirt: dark as nuclei, but small, ragged or drawn out."""
    out = np.ascontiguousarray(density)
    colour = np.array([0.8, 1.2, 0.5]) * rng.uniform(0.5, 1.6) * rng.uniform(0.7, 1.3, 3)
    for _ in range(int(rng.poisson(6))):
        x, y = rng.uniform(0, SIDE_PX, 2)
        for _ in range(int(rng.integers(1, 8))):
            radius = float(rng.uniform(0.6, 3.5))
            axes = (max(1, int(radius)), max(1, int(radius * rng.uniform(0.4, 1))))
            middle = (int(x + rng.normal(0, 5)), int(y + rng.normal(0, 5)))
            shade = (colour * rng.uniform(0.6, 1.2)).tolist()
            cv2.ellipse(out, middle, axes, float(rng.uniform(0, 180)), 0, 360, shade, -1, cv2.LINE_AA)
    if rng.random() < 0.3:
        start, end = rng.uniform(0, SIDE_PX, (2, 2)).astype(int).tolist()
        cv2.line(out, start, end, (0.7 * colour).tolist(), int(rng.integers(1, 3)), cv2.LINE_AA)
    return out


def _turned(specimen: Specimen, zoom: float, rng: np.random.Generator) -> _Piece:
    """The specimen at working scale, turned and mirrored by chance."""
    factor = zoom * FINE_UM_PER_PX / WORKING_UM_PER_PX
    height, width = specimen.mask.shape
    side = int(np.hypot(height, width) * factor) + 4
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), float(rng.uniform(0, 360)), factor)
    matrix[:, 2] = matrix[:, 2] + side / 2 - np.array([width / 2, height / 2])
    mirrored = rng.random() < 0.5

    def turned(values: NDArray[np.uint8]) -> NDArray[np.float32]:
        values = np.ascontiguousarray(values[:, ::-1] if mirrored else values)
        return as_float(cv2.warpAffine(cv2.GaussianBlur(values, (0, 0), 0.6), matrix, (side, side)))

    return _Piece(
        as_float(turned(specimen.density) / 100),
        as_float(turned(specimen.mask) / 255),
        turned(specimen.nucleus) > 127,
    )


def _lay(on: _Field, piece: _Piece, touching: float, rng: np.random.Generator) -> None:
    """Lays a cell under those that are there, where it fits; leaves it out where it fits nowhere."""
    mask = piece.mask
    area, side = int(mask.sum()), mask.shape[0]
    radius = float(np.sqrt(area / np.pi))
    if area < SMALLEST_PX:
        return
    for _ in range(TRIES):
        for x, y in _places(on, radius, touching, rng):
            x0, y0 = int(x - side / 2), int(y - side / 2)
            left, top = max(0, x0), max(0, y0)
            right, bottom = min(SIDE_PX, x0 + side), min(SIDE_PX, y0 + side)
            if right - left < 4 or bottom - top < 4:
                break
            at, part = np.s_[top:bottom, left:right], np.s_[top - y0 : bottom - y0, left - x0 : right - x0]
            taken = on.labels[at] > 0
            if (mask[part] & taken).sum() > MOST_SHARED * area:
                continue
            cover = (as_float(cv2.GaussianBlur(piece.cover[part], (0, 0), 0.7)) * ~taken)[..., None]
            on.density[at] = on.density[at] * (1 - cover) + piece.density[part] * cover
            new = mask[part] & ~taken
            on.labels[at][new] = len(on.laid) + 1
            on.nuclei[at][new] = piece.nucleus[part][new]
            on.laid.append((x, y, radius))
            return


def _places(
    on: _Field, radius: float, touching: float, rng: np.random.Generator
) -> list[tuple[float, float]]:
    """Places (x, y) to try: outwards from a cell that is there, or one anywhere."""
    if on.laid and rng.random() < touching:
        x, y, other = on.laid[int(rng.integers(len(on.laid)))]
        angle = rng.uniform(0, 2 * np.pi)
        reach = np.arange(0.75 * (radius + other), 1.5 * (radius + other), 1.5)
        return [(x + float(np.cos(angle) * r), y + float(np.sin(angle) * r)) for r in reach]
    x, y = rng.uniform(-0.3 * radius, SIDE_PX + 0.3 * radius, 2).tolist()
    return [(x, y)]
