"""Patches: the cell alone, on black, in the colours of one lab."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
from PIL import Image

from leukdesk.domain.frames import UNKNOWN_SCALE, Scale, ScaleSource
from leukdesk.domain.patch_form import Background, Colour, PatchForm, PatchSource
from leukdesk.imaging import patches
from leukdesk.imaging.finder import find_cells, find_central_cell
from leukdesk.imaging.patches import (
    cut_patch,
    cut_patches,
    field_patch,
    patch_from_crop,
    preprocessing_hash,
    standardise_colour,
)
from leukdesk.imaging.synthetic import SmearSpec, render_smear

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

Draw = Callable[..., Any]
FORM = PatchForm()


def a_crop(drawn_field: Draw, **options: Any) -> NDArray[np.uint8]:
    drawn = drawn_field(width=200, height=200, um=5.0, **options)
    drawn.red_cells(avoid=((100, 100, 34),))
    drawn.lobed_cell(100, 100)
    return drawn.rgb()


def on_black(radius: int = 44) -> NDArray[np.uint8]:
    """A dark cut-out like those of cells that were segmented and normalised elsewhere."""
    random = np.random.default_rng(4)
    cut_out = np.zeros((225, 225, 3), np.float32)
    cv2.circle(cut_out, (112, 112), radius, (72, 34, 82), -1)
    for x, y in random.uniform(-0.6 * radius, 0.6 * radius, (12, 2)):
        cv2.circle(cut_out, (round(112 + x), round(112 + y)), 5, (84, 44, 92), -1)
    blurred = cv2.GaussianBlur(cut_out, (0, 0), 2)
    return np.where(cut_out > 0, blurred, 0).astype(np.uint8)


def test_a_crop_becomes_its_middle_cell_on_black(drawn_field: Draw) -> None:
    patch = patch_from_crop(a_crop(drawn_field), FORM)

    assert patch.shape == (64, 64, 3)
    assert patch.dtype == np.uint8
    seen = patch.max(axis=2) > 20
    disc = np.pi * (32 / FORM.margin) ** 2
    assert seen.sum() == pytest.approx(disc, rel=0.15)
    assert not seen[[0, 0, -1, -1], [0, -1, 0, -1]].any()


def test_a_neighbouring_white_cell_stays_out_of_the_crop_s_patch(drawn_field: Draw) -> None:
    drawn = drawn_field(width=200, height=200, um=5.0)
    drawn.red_cells(avoid=((100, 100, 34), (172, 100, 34)))
    drawn.round_cell(100, 100)
    drawn.round_cell(172, 100)

    cell = find_central_cell(drawn.rgb(), UNKNOWN_SCALE)

    assert cell.box.centre_px == pytest.approx((100, 100), abs=5)
    assert cell.mask.sum() == pytest.approx(np.pi * (5.5 * 5) ** 2, rel=0.2)


def test_a_given_scale_is_no_hindrance_to_finding_the_middle_cell(drawn_field: Draw) -> None:
    crop = a_crop(drawn_field)

    free = find_central_cell(crop, UNKNOWN_SCALE)
    given = find_central_cell(crop, Scale(0.2, ScaleSource.GIVEN))

    assert free.box.iou(given.box) > 0.85


def test_a_cut_out_on_black_keeps_its_mask_without_ragged_bits() -> None:
    cut_out = on_black()
    cut_out[150:156, 40:70] = (70, 30, 60)
    cut_out[112:115, 30:70] = (70, 30, 60)

    cell = find_central_cell(cut_out, UNKNOWN_SCALE)

    assert cell.mask.sum() == pytest.approx(np.pi * 44**2, rel=0.12)
    assert cell.box.x_px >= 64


def test_of_two_cut_outs_the_middle_one_is_taken() -> None:
    picture = np.zeros((225, 225, 3), np.uint8)
    picture[:, :] = 0
    cv2.circle(picture, (112, 112), 36, (90, 40, 110), -1)
    cv2.circle(picture, (190, 40), 30, (90, 40, 110), -1)

    assert find_central_cell(picture, UNKNOWN_SCALE).box.centre_px == pytest.approx((112, 112), abs=4)


@pytest.mark.parametrize("size", [(1, 1), (7, 200), (200, 200), (1500, 1400)])
@pytest.mark.parametrize("colour", [0, 128, 255])
def test_where_nothing_stands_out_the_whole_picture_is_the_cell(size: tuple[int, int], colour: int) -> None:
    picture = np.full((*size, 3), colour, np.uint8)

    cell = find_central_cell(picture, UNKNOWN_SCALE)

    assert (cell.box.height_px, cell.box.width_px) == size
    assert cell.mask.all()
    assert patch_from_crop(picture, FORM).shape == (64, 64, 3)


def test_the_same_cell_looks_alike_whatever_the_light_and_the_exposure(drawn_field: Draw) -> None:
    usual = patch_from_crop(a_crop(drawn_field), FORM).astype(int)

    for light in ((0.5, 0.5, 0.5), (0.8, 1.0, 0.9), (1.0, 0.95, 0.85)):
        other = patch_from_crop(a_crop(drawn_field, light=light), FORM).astype(int)
        assert np.abs(usual - other).mean() < 8


def test_a_dark_cut_out_gets_the_mean_colour_and_the_contrast_of_a_lit_cell(drawn_field: Draw) -> None:
    dark, lit = on_black(), a_crop(drawn_field)
    means, spreads = [], []
    for picture in (dark, lit):
        patch = patch_from_crop(picture, FORM)
        inside = cv2.erode((patch.max(axis=2) > 20).astype(np.uint8), np.ones((7, 7), np.uint8)) > 0
        lab = cv2.cvtColor(patch.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)[inside]
        means.append(lab.mean(axis=0))
        spreads.append(lab[:, 0].std())

    assert means[0] == pytest.approx(means[1], abs=5)
    raw = cv2.cvtColor(dark[84:141, 84:141].astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    assert spreads[0] > 2 * raw[..., 0].std()


def test_a_flat_cell_s_noise_is_not_drawn_as_texture() -> None:
    random = np.random.default_rng(3)
    flat = np.clip(random.normal((120, 90, 150), 1.0, (64, 64, 3)), 0, 255).astype(np.uint8)

    standard = standardise_colour(flat, np.ones((64, 64), bool))

    assert standard.std(axis=(0, 1)).max() < 4


def test_colour_and_background_are_kept_where_the_form_says_so(drawn_field: Draw) -> None:
    crop = a_crop(drawn_field)
    cell = find_central_cell(crop, UNKNOWN_SCALE)

    kept = cut_patch(crop, cell, PatchForm(background=Background.KEEP, colour=Colour.KEEP, margin=1.5))

    assert kept[2, 2].max() > 140
    x, y = (round(v) for v in cell.box.centre_px)
    assert kept[32, 32].astype(int) == pytest.approx(
        crop[y - 1 : y + 2, x - 1 : x + 2].mean(axis=(0, 1)), abs=14
    )


def test_a_frame_s_patches_are_those_of_its_cells_in_their_order(drawn_field: Draw) -> None:
    drawn = drawn_field()
    drawn.red_cells(avoid=((0, 100, 26), (300, 200, 26)))
    drawn.round_cell(0, 100)
    drawn.lobed_cell(300, 200)
    frame = drawn.rgb()
    cells = find_cells(frame, UNKNOWN_SCALE)

    cut = cut_patches(frame, cells, FORM)

    assert cut.shape == (2, 64, 64, 3)
    assert all(np.array_equal(cut[n], cut_patch(frame, cell, FORM)) for n, cell in enumerate(cells))
    assert cut_patches(frame, (), FORM).shape == (0, 64, 64, 3)


def test_a_cell_has_nearly_the_same_patch_from_its_frame_and_from_a_crop_of_it(drawn_field: Draw) -> None:
    drawn = drawn_field(um=5.0)
    drawn.red_cells(avoid=((240, 180, 34),))
    drawn.lobed_cell(240, 180)
    frame = drawn.rgb()
    (cell,) = find_cells(frame, UNKNOWN_SCALE)

    from_frame = cut_patch(frame, cell, FORM).astype(int)
    from_crop = patch_from_crop(frame[80:280, 140:340], FORM).astype(int)

    assert np.abs(from_frame - from_crop).mean() < 10


def test_a_whole_field_is_resized_to_one_patch(drawn_field: Draw) -> None:
    frame = drawn_field(background=(200, 180, 190)).rgb()

    plain = field_patch(frame, PatchForm(source=PatchSource.FIELD, colour=Colour.KEEP))

    assert plain.shape == (64, 64, 3)
    assert plain.mean(axis=(0, 1)) == pytest.approx((200, 180, 190), abs=2)
    assert field_patch(frame, PatchForm(source=PatchSource.FIELD)).shape == (64, 64, 3)


def test_the_preprocessing_is_named_by_form_and_finder(monkeypatch: pytest.MonkeyPatch) -> None:
    name = preprocessing_hash(FORM)

    assert name == preprocessing_hash(PatchForm())
    assert name != preprocessing_hash(replace(FORM, margin=1.3))
    monkeypatch.setattr(patches, "CROP_VERSION", "another")
    assert name != preprocessing_hash(FORM)


@pytest.mark.realdata
def test_crops_of_every_real_source_become_patches_of_one_cell(
    real_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (real_data / "cells.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    fallbacks = 0
    for row in rows[::200]:
        with Image.open(real_data / row["path"]) as picture:
            crop = np.asarray(picture.convert("RGB"))
        cell = find_central_cell(crop, UNKNOWN_SCALE)
        patch = cut_patch(crop, cell, FORM)
        fallbacks += bool(cell.mask.all())
        assert patch.shape == (64, 64, 3)
        assert (patch.max(axis=2) > 20).mean() > 0.25

    with capsys.disabled():
        print(f"\n{len(rows[::200])} crops, {fallbacks} taken whole because nothing stood out")  # noqa: T201
    assert fallbacks == 0


def test_a_form_with_a_scale_keeps_the_sizes_of_cells() -> None:
    form = PatchForm(side_um=24.0, background=Background.BLACK, colour=Colour.KEEP)
    spec = SmearSpec(width_px=700, height_px=500, um_per_px=0.125, cells=("monocyte", "lymphocyte"))
    smear = render_smear(spec, 11)
    scale = Scale(0.125, ScaleSource.GIVEN)

    for true in smear.cells:
        found = next(c for c in find_cells(smear.rgb, scale) if c.box.iou(true.box) > 0.5)
        shown_px = int((cut_patch(smear.rgb, found, form, scale).max(axis=2) > 10).sum())
        assert shown_px * (24 / 64) ** 2 == pytest.approx(true.mask.sum() * 0.125**2, rel=0.15)


def test_a_cell_larger_than_its_patch_is_shown_whole(drawn_field: Draw) -> None:
    field = drawn_field(um=6.0)
    field.round_cell(240, 180, 8.0)

    patch = patch_from_crop(field.rgb(), PatchForm(side_um=10.0), Scale(1 / 6.0, ScaleSource.GIVEN))

    assert patch[0].max() == patch[-1].max() == patch[:, 0].max() == patch[:, -1].max() == 0
