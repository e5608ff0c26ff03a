"""Crops that show no cell of any class, to measure novelty with.

Background and red cells are cut from real fields beside their white cells; lumps of stain are drawn on drawn
smears; noise is noise. The real ones of the two parts come from different fields.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.frames import Scale, ScaleSource
from leukdesk.imaging.evaluation.annotated import bccd_test_part, read_annotation_faults
from leukdesk.imaging.finder_figures import read_voc_fields
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.public_sets import UM_PER_PX
from leukdesk.imaging.scale_figures import RED_CELL_NAMES
from leukdesk.imaging.synthetic import SmearSpec, render_smear

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.geometry import Box
    from leukdesk.imaging.finder_figures import AnnotatedField

    Crop = tuple[NDArray[np.uint8], Scale]

SEED = 23
CROP_UM = 16.0
"""Side of a crop: a white cell would just fill it, and bccd's fields have room for it beside theirs."""
DRAWN_UM_PER_PX = 0.12
CANVAS_PX = 400
"""Side of a drawn smear, of which the middle is cropped."""
TRIES_A_FIELD = 20


class Junk(StrEnum):
    """What a patch without a cell shows."""

    BACKGROUND = "background"
    """Any place of a real field beside its white cells."""
    RED_CELLS = "red_cells"
    """A red cell of a real field in the middle."""
    STAIN_LUMPS = "stain_lumps"
    """Drawn precipitate, as dark as nuclei."""
    NOISE = "noise"
    """Blotches of any grain and hue."""


def junk_crops(bccd: Path, *, test_part: bool) -> Mapping[Junk, Iterator[Crop]]:
    """Crops of each kind of junk with their scale; those of real fields come to an end.

    Args:
        bccd: folder of that data set.
        test_part: whether real ones come from the fields that bccd's authors set aside for testing, or from
            the others.

    Raises:
        UserError: if the fields can't be read.
    """
    # Each kind draws its own chance, so that how many are taken of one changes none of the others.
    chance = [np.random.default_rng([SEED, int(test_part), kind]) for kind in range(len(Junk))]
    whites, reds = _fields(bccd, test_part=test_part)
    return {
        Junk.BACKGROUND: _beside_white_cells(whites, chance[0]),
        Junk.RED_CELLS: _around(reds, whites, chance[1]),
        Junk.STAIN_LUMPS: _lumps(chance[2]),
        Junk.NOISE: _noises(chance[3]),
    }


def _fields(bccd: Path, *, test_part: bool) -> tuple[list[AnnotatedField], list[AnnotatedField]]:
    """The same fields with the boxes of their white cells, and with those of their red cells."""
    test = bccd_test_part(bccd.parent)
    # All fields without a box of a white cell show one that the authors forgot; others are listed.
    faulty = {fault.field for fault in read_annotation_faults() if fault.data_set == "bccd"}
    whites = read_voc_fields(bccd / "Annotations", bccd / "JPEGImages")
    reds = read_voc_fields(bccd / "Annotations", bccd / "JPEGImages", RED_CELL_NAMES)
    chosen = [
        i
        for i, field in enumerate(whites)
        if field.white_cells
        and (field.picture.stem in test) is test_part
        and field.picture.stem not in faulty
    ]
    return [whites[i] for i in chosen], [reds[i] for i in chosen]


def _beside_white_cells(fields: Sequence[AnnotatedField], rng: np.random.Generator) -> Iterator[Crop]:
    """Crops of real fields at random places; two a field at most, so that no field rules."""
    for _ in range(2):
        for field in fields:
            rgb = load_picture(field.picture).rgb
            half = _half_px()
            for _ in range(TRIES_A_FIELD):
                x, y = (int(rng.integers(half, side - half)) for side in (rgb.shape[1], rgb.shape[0]))
                crop = _crop(rgb, field.white_cells, x, y)
                if crop is not None:
                    yield crop
                    break


def _around(
    reds: Sequence[AnnotatedField], whites: Sequence[AnnotatedField], rng: np.random.Generator
) -> Iterator[Crop]:
    """Crops around red cells, two a field at most."""
    for _ in range(2):
        for red, white in zip(reds, whites, strict=True):
            rgb = load_picture(red.picture).rgb
            for index in rng.permutation(len(red.white_cells))[:TRIES_A_FIELD]:
                x, y = (round(v) for v in red.white_cells[int(index)].centre_px)
                crop = _crop(rgb, white.white_cells, x, y)
                if crop is not None:
                    yield crop
                    break


def _half_px() -> int:
    return round(CROP_UM / UM_PER_PX["bccd"] / 2)


def _crop(rgb: NDArray[np.uint8], avoided: Sequence[Box], x: int, y: int) -> Crop | None:
    """The square around a place, or None if it leaves the field or meets a box."""
    half = _half_px()
    left, top, right, bottom = x - half, y - half, x + half, y + half
    if left < 0 or top < 0 or right > rgb.shape[1] or bottom > rgb.shape[0]:
        return None
    if any(b.x_px < right and b.right_px > left and b.y_px < bottom and b.bottom_px > top for b in avoided):
        return None
    return np.ascontiguousarray(rgb[top:bottom, left:right]), Scale(UM_PER_PX["bccd"], ScaleSource.GIVEN)


def _lumps(rng: np.random.Generator) -> Iterator[Crop]:
    """Precipitate in the middle of a drawn smear: ragged heaps of grains, as large as cells and as dark."""
    half = round(CROP_UM / DRAWN_UM_PER_PX / 2)
    middle = slice(CANVAS_PX // 2 - half, CANVAS_PX // 2 + half)
    while True:
        spec = SmearSpec(
            width_px=CANVAS_PX,
            height_px=CANVAS_PX,
            um_per_px=DRAWN_UM_PER_PX,
            red_cover=float(rng.uniform(0.0, 0.4)),
            eosin=float(rng.uniform(0.7, 1.3)),
            azure=float(rng.uniform(0.7, 1.3)),
        )
        smear = render_smear(spec, int(rng.integers(2**31))).rgb[middle, middle]
        density = np.zeros(smear.shape[:2], np.float32)
        spread = float(rng.uniform(0.6, 3.0)) / DRAWN_UM_PER_PX
        for _ in range(int(rng.integers(6, 60))):
            x, y = (rng.normal(half, spread, 2)).astype(int).tolist()
            axes = np.maximum(1, rng.uniform(0.2, 1.3, 2) / DRAWN_UM_PER_PX).astype(int).tolist()
            grain = np.zeros_like(density)
            cv2.ellipse(grain, (x, y), axes, float(rng.uniform(0, 180)), 0, 360, 1.0, -1, cv2.LINE_AA)
            density += grain * float(rng.uniform(0.3, 1.0))
        soft = cv2.GaussianBlur(np.minimum(density, 2.5), (0, 0), float(rng.uniform(0.8, 2.0)))
        colour = np.array([0.7, 1.1, 0.45]) * rng.uniform(0.7, 1.3, 3)
        stained = smear * np.exp(-soft[..., None] * colour)
        rgb = np.clip(stained + rng.normal(0, 1.5, stained.shape), 0, 255).astype(np.uint8)
        yield rgb, Scale(DRAWN_UM_PER_PX, ScaleSource.GIVEN)


def _noises(rng: np.random.Generator) -> Iterator[Crop]:
    """Blotches of any grain, contrast and hue."""
    side = 2 * round(CROP_UM / DRAWN_UM_PER_PX / 2)
    while True:
        blotches = rng.normal(0, 1, (side, side, 3)).astype(np.float32)
        grain = float(np.exp(rng.uniform(np.log(0.5), np.log(15))))
        blotches = np.asarray(cv2.GaussianBlur(blotches, (0, 0), grain), np.float32)
        blotches /= max(1e-6, float(blotches.std()))
        rgb = rng.uniform(80, 220, 3) + blotches * rng.uniform(10, 60)
        yield np.clip(rgb, 0, 255).astype(np.uint8), Scale(DRAWN_UM_PER_PX, ScaleSource.GIVEN)
