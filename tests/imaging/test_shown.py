"""The disc of an eyepiece is found first, wherever it lies and however soft its rim is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from leukdesk.imaging.loading import decode_picture, encode_jpeg
from leukdesk.imaging.shown import is_cut_out, shown_part

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def smear(width: int, height: int) -> NDArray[np.uint8]:
    rng = np.random.default_rng(5)
    rgb = np.full((height, width, 3), (222, 218, 224), np.uint8)
    for x, y in zip(rng.integers(0, width, 60), rng.integers(0, height, 60), strict=True):
        cv2.circle(rgb, (int(x), int(y)), 14, (205, 150, 160), -1, cv2.LINE_AA)
    for x, y in zip(rng.integers(0, width, 6), rng.integers(0, height, 6), strict=True):
        cv2.circle(rgb, (int(x), int(y)), 12, (80, 45, 120), -1, cv2.LINE_AA)
    return rgb


def through(
    rgb: NDArray[np.uint8],
    centre: tuple[float, float],
    axes: tuple[float, float],
    *,
    tilt: float = 0.0,
    rim_px: float = 1.0,
    surround: int = 3,
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """The smear seen through an ellipse, and where its light is nearly whole."""
    height, width = rgb.shape[:2]
    disc = np.zeros((height, width), np.uint8)
    place = (round(centre[0] * width), round(centre[1] * height))
    size = (round(axes[0] * height), round(axes[1] * height))
    cv2.ellipse(disc, place, size, tilt, 0, 360, 255, -1)
    light = cv2.GaussianBlur(disc.astype(np.float32) / 255, (0, 0), rim_px)[:, :, None]
    noise = np.random.default_rng(2).normal(0, 1.5, rgb.shape)
    seen = rgb * light + surround * (1 - light) + noise
    return np.clip(seen, 0, 255).astype(np.uint8), disc > 0


@pytest.mark.parametrize("size", [(640, 480), (480, 640), (960, 400), (1600, 900)])
@pytest.mark.parametrize(
    ("centre", "axes", "tilt"),
    [
        ((0.5, 0.5), (0.42, 0.42), 0),
        ((0.4, 0.55), (0.4, 0.34), 25),
        ((0.15, 0.5), (0.45, 0.45), 0),
        ((0.5, 0.1), (0.5, 0.5), 0),
    ],
    ids=["centred", "tilted", "clipped on the left", "clipped at the top"],
)
@pytest.mark.parametrize(("rim_px", "surround"), [(1, 2), (6, 2), (2, 45)], ids=["black", "soft rim", "grey"])
def test_a_round_field_is_found_wherever_it_lies(
    size: tuple[int, int],
    centre: tuple[float, float],
    axes: tuple[float, float],
    tilt: float,
    rim_px: float,
    surround: int,
) -> None:
    rgb, disc = through(smear(*size), centre, axes, tilt=tilt, rim_px=rim_px, surround=surround)
    shown = shown_part(rgb)
    # Of the surround at most the tips of its corners are taken in, and little of the field is lost.
    assert (shown & ~disc).sum() < 0.001 * (~disc).sum()
    assert (shown & disc).sum() > 0.8 * disc.sum()


def test_a_lossy_files_ringing_around_the_disc_is_no_picture() -> None:
    rgb, disc = through(smear(640, 480), (0.5, 0.5), (0.4, 0.4))
    kept = decode_picture(encode_jpeg(rgb, 60), "field.jpg", ".jpg").rgb
    shown = shown_part(kept)
    assert not (shown & ~disc).any()
    assert shown.sum() > 0.85 * disc.sum()


def test_black_padding_on_one_side_is_left_out() -> None:
    rgb = smear(640, 480)
    rgb[:, 500:] = 0
    shown = shown_part(rgb)
    assert shown[:, :490].all()
    assert not shown[:, 500:].any()


def test_a_dark_nucleus_at_the_border_and_a_strong_vignette_are_part_of_the_picture() -> None:
    rgb = smear(640, 480)
    cv2.circle(rgb, (0, 240), 40, (70, 40, 110), -1)
    cv2.circle(rgb, (0, 0), 40, (70, 40, 110), -1)
    assert shown_part(rgb).all()
    y, x = np.mgrid[:480, :640]
    light = 1 - 0.6 * np.hypot(x - 320, y - 240) / 400
    assert shown_part((smear(640, 480) * light[:, :, None]).astype(np.uint8)).all()


def test_a_black_picture_shows_nothing_and_a_field_is_no_cut_out() -> None:
    assert not shown_part(np.zeros((90, 120, 3), np.uint8)).any()
    assert not is_cut_out(smear(200, 160))
    cell = np.zeros((120, 120, 3), np.uint8)
    cv2.circle(cell, (60, 60), 30, (110, 50, 140), -1)
    assert is_cut_out(cell)
    assert shown_part(cell)[60, 60]


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (1, 400), (400, 1)])
def test_any_size_is_looked_at(size: tuple[int, int]) -> None:
    for level in (0, 200):
        assert shown_part(np.full((*size, 3), level, np.uint8)).shape == size


@pytest.mark.realdata
def test_real_fields_without_a_surround_are_shown_whole(real_data: Path) -> None:
    files = [
        *sorted((real_data / "bccd" / "JPEGImages").glob("*.jpg"))[::12],
        *sorted((real_data / "draaslan" / "images").glob("*.png"))[::5],
    ]
    assert files
    for path in files:
        assert shown_part(decode_picture(path.read_bytes(), path.name, path.suffix).rgb).all(), path.name
