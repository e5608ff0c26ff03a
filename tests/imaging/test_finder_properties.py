"""What is done to a picture without changing its cells must not change what is found in it.

A cell stays the same if it is found again, its middle moves by at most a seventh of its size and the masks'
intersection over union is at least 0.85. On a drawn field all cells must, but one under another light, and
none may be invented; on real fields together a share of the 32 uncut cells may change that is stated below.
The shares were set after version 8 was measured, see docs/results/finder.md: they hold what it reaches. Cells
that a cropping border cuts are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from leukdesk.domain.frames import Scale, ScaleSource
from leukdesk.domain.geometry import Box
from leukdesk.imaging.evaluation.annotated import read_bccd, read_draaslan
from leukdesk.imaging.evaluation.scoring import match_masks
from leukdesk.imaging.finder import find_cells
from leukdesk.imaging.loading import decode_picture, encode_jpeg, load_picture
from leukdesk.imaging.synthetic import SmearSpec, render_smear

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell

LEAST_IOU = 0.85
FURTHEST = 1 / 7
"""Distance between the middles of a cell before and after over its mean side, at most."""
REAL_FIELDS = {"bccd": (30, 0.075), "draaslan": (15, 0.12)}
"""How many fields by chance, and their µm a pixel: red cells are about 100 and 62 px across."""
CHANGED_SHARE, TURNED_SHARE, LIT_SHARE = 0.16, 0.20, 0.35
"""Of real cells: where pixels only move, through small turns that resample them, under another light."""

on_drawn = settings(derandomize=True, deadline=None, max_examples=10, database=None)
# Shrinking a failure would search all real fields again and again.
on_real = settings(
    derandomize=True, deadline=None, max_examples=4, database=None, phases=[Phase.explicit, Phase.generate]
)


class Cell(NamedTuple):
    """A cell of the untouched field, carried to where it lies in the changed one."""

    box: Box
    mask: NDArray[np.bool_]


class Field:
    """A field and what is found in it as it is."""

    def __init__(self, name: str, rgb: NDArray[np.uint8], um_per_px: float) -> None:
        self.name = name
        self.rgb = rgb
        self.um_per_px = um_per_px
        self.cells = find_cells(rgb, Scale(um_per_px, ScaleSource.GIVEN))

    def __repr__(self) -> str:
        return self.name


@pytest.fixture(scope="session")
def drawn() -> Field:
    cells = ("segmented_neutrophil",) * 3 + ("lymphocyte",) * 2 + ("blast", "blast", "monocyte", "eosinophil")
    spec = SmearSpec(width_px=900, height_px=700, um_per_px=0.15, cells=cells, red_cover=0.3)
    smear = render_smear(spec, 11)
    field = Field("drawn", smear.rgb, spec.um_per_px)
    assert len(field.cells) == len(cells)
    return field


@pytest.fixture(scope="session")
def real(real_data: Path) -> list[Field]:
    rng = np.random.default_rng(0)
    fields: list[Field] = []
    for data_set, read in (("bccd", read_bccd), ("draaslan", read_draaslan)):
        count, um_per_px = REAL_FIELDS[data_set]
        annotated = read(real_data)
        chosen = rng.permutation(len(annotated))[:count]
        for picture in (annotated[n].picture for n in chosen):
            fields += [Field(picture.stem, load_picture(picture).rgb, um_per_px)]
    return fields


def carried(
    cell: FoundCell, matrix: NDArray[np.float64], width: int, height: int
) -> tuple[Cell, bool] | None:
    """A cell where a mapping takes it, and whether the new border cuts it; None if it is wholly outside."""
    box = cell.box
    offset = matrix[:, :2] @ [box.x_px, box.y_px] + matrix[:, 2]
    whole = np.zeros((height, width), np.float32)
    mapping = np.column_stack([matrix[:, :2], offset])
    cv2.warpAffine(cell.mask.astype(np.float32), mapping, (width, height), whole, borderValue=0)
    mask = whole > 0.5
    if not mask.any():
        return None
    x, y, w, h = cv2.boundingRect(mask.astype(np.uint8))
    cut = x <= 2 or y <= 2 or x + w >= width - 2 or y + h >= height - 2
    return Cell(Box(x, y, w, h), mask[y : y + h, x : x + w]), cut or cell.cut


class Change(NamedTuple):
    """What became of a field's cells.

    Attributes:
        cells: that should have stayed the same.
        same: that did.
        invented: found cells that were none before.
    """

    cells: int
    same: int
    invented: int


def change_of(
    field: Field,
    rgb: NDArray[np.uint8],
    matrix: NDArray[np.float64] | None = None,
    um_per_px: float | None = None,
) -> Change:
    """Finds the cells of a changed picture and holds them against those of the untouched one.

    Args:
        field: the untouched one.
        rgb: the changed picture.
        matrix: (2, 3), takes places (x, y) of the untouched picture to those of the changed one.
        um_per_px: of the changed picture.
    """
    height, width = rgb.shape[:2]
    matrix = np.eye(2, 3) if matrix is None else matrix
    moved = [c for cell in field.cells if (c := carried(cell, matrix, width, height)) is not None]
    cells, cut = [cell for cell, _ in moved], [is_cut for _, is_cut in moved]
    found = find_cells(rgb, Scale(um_per_px or field.um_per_px, ScaleSource.GIVEN))
    matched = match_masks(cells, found, cut)
    same = sum(
        iou >= LEAST_IOU and is_near(cells[before].box, found[after].box)
        for (before, after), iou in zip(matched.pairs, matched.ious, strict=True)
    )
    return Change(len(cells) - sum(cut), same, len(matched.false))


def is_near(one: Box, other: Box) -> bool:
    moved_px = float(np.hypot(*np.subtract(one.centre_px, other.centre_px)))
    return moved_px <= FURTHEST * (one.width_px + one.height_px) / 2


def assert_all_same(change: Change, but: int = 0) -> None:
    assert change.cells > 0
    assert change.same >= change.cells - but
    assert change.invented == 0


def assert_nearly_all_same(changes: Iterable[Change], share: float = CHANGED_SHARE) -> None:
    cells, same, invented = (sum(column) for column in zip(*changes, strict=True))
    assert cells >= 15
    assert cells - same <= share * cells, f"{cells - same} of {cells} cells changed"
    assert invented <= share * cells, f"{invented} invented beside {cells} cells"


def quarter_turned(field: Field, turns: int) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    height, width = field.rgb.shape[:2]
    matrices = {
        1: [[0, 1, 0], [-1, 0, width - 1]],
        2: [[-1, 0, width - 1], [0, -1, height - 1]],
        3: [[0, -1, height - 1], [1, 0, 0]],
    }
    return np.ascontiguousarray(np.rot90(field.rgb, turns)), np.array(matrices[turns], np.float64)


def turned(field: Field, degrees: float) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    """The field turned about its middle, cut to the part that shows no border for up to 10 degrees."""
    height, width = field.rgb.shape[:2]
    matrix = np.asarray(cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), degrees, 1), np.float64)
    left, top = round(0.1 * width), round(0.12 * height)
    matrix[:, 2] -= [left, top]
    size = (width - 2 * left, height - 2 * top)
    return np.asarray(cv2.warpAffine(field.rgb, matrix, size, flags=cv2.INTER_CUBIC), np.uint8), matrix


def mirrored(field: Field) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    width = field.rgb.shape[1]
    return np.ascontiguousarray(field.rgb[:, ::-1]), np.array([[-1, 0, width - 1], [0, 1, 0]], np.float64)


def brightened(rgb: NDArray[np.uint8], factor: float) -> NDArray[np.uint8]:
    return np.clip(np.round(rgb * np.float32(factor)), 0, 255).astype(np.uint8)


def with_gamma(rgb: NDArray[np.uint8], gamma: float) -> NDArray[np.uint8]:
    return np.round(255 * (rgb / np.float32(255)) ** np.float32(gamma)).astype(np.uint8)


def as_jpeg(rgb: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    return decode_picture(encode_jpeg(rgb, quality), "again", ".jpg").rgb


def resized(field: Field, factor: float) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    size = (round(field.rgb.shape[1] * factor), round(field.rgb.shape[0] * factor))
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    across, down = size[0] / field.rgb.shape[1], size[1] / field.rgb.shape[0]
    # Middles of pixels: x + 0.5 grows by the factor.
    matrix = np.array([[across, 0, 0.5 * across - 0.5], [0, down, 0.5 * down - 0.5]])
    return np.asarray(cv2.resize(field.rgb, size, interpolation=how), np.uint8), matrix


@on_drawn
@given(turns=st.integers(1, 3))
def test_quarter_turns(drawn: Field, turns: int) -> None:
    assert_all_same(change_of(drawn, *quarter_turned(drawn, turns)))


@on_drawn
@given(degrees=st.floats(-10, 10))
def test_small_turns(drawn: Field, degrees: float) -> None:
    assert_all_same(change_of(drawn, *turned(drawn, degrees)))


def test_mirroring(drawn: Field) -> None:
    assert_all_same(change_of(drawn, *mirrored(drawn)))


@on_drawn
@given(factor=st.floats(0.7, 1.3))
def test_brightness(drawn: Field, factor: float) -> None:
    assert_all_same(change_of(drawn, brightened(drawn.rgb, factor)), but=1)


@on_drawn
@given(gamma=st.floats(0.7, 1.4))
def test_gamma(drawn: Field, gamma: float) -> None:
    assert_all_same(change_of(drawn, with_gamma(drawn.rgb, gamma)), but=1)


@on_drawn
@given(quality=st.integers(60, 95))
def test_jpeg(drawn: Field, quality: int) -> None:
    assert_all_same(change_of(drawn, as_jpeg(drawn.rgb, quality)))


@on_drawn
@given(factor=st.floats(0.5, 2))
def test_resizing_with_the_scale_given(drawn: Field, factor: float) -> None:
    rgb, matrix = resized(drawn, factor)
    assert_all_same(change_of(drawn, rgb, matrix, drawn.um_per_px / factor))


def test_another_picture_is_noticed(drawn: Field) -> None:
    rgb, matrix = mirrored(drawn)

    assert change_of(drawn, rgb).same < len(drawn.cells) / 2
    assert change_of(drawn, np.full_like(rgb, 230), matrix).same == 0


@pytest.mark.realdata
@on_real
@given(turns=st.integers(1, 3))
def test_quarter_turns_of_real_fields(real: list[Field], turns: int) -> None:
    assert_nearly_all_same(change_of(field, *quarter_turned(field, turns)) for field in real)


@pytest.mark.realdata
@on_real
@given(degrees=st.sampled_from([-10, -4, 3, 7]))
def test_small_turns_of_real_fields(real: list[Field], degrees: float) -> None:
    assert_nearly_all_same((change_of(field, *turned(field, degrees)) for field in real), TURNED_SHARE)


@pytest.mark.realdata
def test_mirroring_of_real_fields(real: list[Field]) -> None:
    assert_nearly_all_same(change_of(field, *mirrored(field)) for field in real)


@pytest.mark.realdata
@on_real
@given(factor=st.sampled_from([0.7, 0.85, 1.15, 1.3]))
def test_brightness_of_real_fields(real: list[Field], factor: float) -> None:
    assert_nearly_all_same((change_of(field, brightened(field.rgb, factor)) for field in real), LIT_SHARE)


@pytest.mark.realdata
@on_real
@given(gamma=st.sampled_from([0.7, 0.85, 1.2, 1.4]))
def test_gamma_of_real_fields(real: list[Field], gamma: float) -> None:
    assert_nearly_all_same((change_of(field, with_gamma(field.rgb, gamma)) for field in real), LIT_SHARE)


@pytest.mark.realdata
def test_jpeg_of_real_fields(real: list[Field]) -> None:
    assert_nearly_all_same(change_of(field, as_jpeg(field.rgb, 60)) for field in real)


@pytest.mark.realdata
@on_real
@given(factor=st.sampled_from([0.5, 0.7, 1.4, 2.0]))
def test_resizing_of_real_fields_with_the_scale_given(real: list[Field], factor: float) -> None:
    assert_nearly_all_same(
        change_of(field, rgb, matrix, field.um_per_px / factor)
        for field in real
        for rgb, matrix in [resized(field, factor)]
    )
