"""Light made even and glass made neutral, on drawn fields whose truth is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from leukdesk.domain.errors import IntegrityError, UserError
from leukdesk.imaging.colour import (
    GAIN_LIMITS,
    balance_gains,
    correct_colour,
    make_flat_field,
    read_flat_field,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

Draw = Any


def light(width: int = 320, height: int = 240, fall: float = 0.35) -> NDArray[np.float64]:
    y, x = np.mgrid[:height, :width]
    away = np.hypot((x - 0.55 * width) / width, (y - 0.45 * height) / height)
    return (1 - fall * (away / 0.6) ** 2)[..., None]


def empty_field(
    width: int = 320, height: int = 240, noise: float = 2.0, fall: float = 0.35
) -> NDArray[np.uint8]:
    random = np.random.default_rng(4)
    rgb = np.array([222.0, 214.0, 196.0]) * light(width, height, fall)
    return np.clip(np.round(rgb + random.normal(0, noise, rgb.shape)), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("tint", [(1.0, 0.93, 0.78), (0.85, 1.0, 0.9), (0.95, 0.97, 1.0)])
def test_tinted_glass_becomes_neutral(drawn_field: Draw, tint: tuple[float, float, float]) -> None:
    drawn = drawn_field(background=(226, 226, 226), light=tint)
    drawn.red_cells()
    rgb = drawn.rgb()

    gains = balance_gains(rgb)
    corrected = correct_colour(rgb, None, gains)

    assert gains is not None
    assert gains[1] == 1
    glass = np.median(corrected[:12].reshape(-1, 3), axis=0)
    assert np.ptp(glass) <= 3


def test_without_cells_all_is_glass() -> None:
    gains = balance_gains(empty_field())

    assert gains == pytest.approx((214 / 222, 1, 214 / 196), abs=0.02)


def test_a_field_full_of_cells_keeps_its_colours() -> None:
    random = np.random.default_rng(2)
    rgb = np.full((240, 320, 3), (205, 140, 146), np.uint8)
    for _ in range(300):
        place = (int(random.integers(320)), int(random.integers(240)))
        cv2.circle(rgb, place, 16, (198 + int(random.integers(12)), 132, 138), -1)

    assert balance_gains(rgb) is None


def test_the_black_around_a_round_field_is_no_glass(drawn_field: Draw) -> None:
    drawn = drawn_field(background=(226, 210, 180))
    drawn.red_cells()
    rgb = drawn.rgb()
    y, x = np.mgrid[: rgb.shape[0], : rgb.shape[1]]
    whole = balance_gains(rgb)
    rgb[np.hypot(x - 240, y - 180) > 170] = 3

    assert balance_gains(rgb) == pytest.approx(whole, abs=0.02)


@pytest.mark.parametrize("rgb", [np.zeros((200, 200, 3), np.uint8), np.full((4, 4, 3), 200, np.uint8)])
def test_where_nothing_shows_nothing_is_balanced(rgb: NDArray[np.uint8]) -> None:
    assert balance_gains(rgb) is None
    assert correct_colour(rgb, None, None) is rgb


def test_gains_go_no_further_than_a_lamp_can_explain() -> None:
    gains = balance_gains(np.full((100, 100, 3), (30, 200, 90), np.uint8))

    assert gains is not None
    assert all(GAIN_LIMITS[0] <= gain <= GAIN_LIMITS[1] for gain in gains)


@pytest.mark.parametrize("size", [(320, 240), (1600, 1200), (101, 76)])
def test_a_flat_field_evens_the_light_at_any_resolution(size: tuple[int, int]) -> None:
    flat = make_flat_field(empty_field(), "empty.png")
    dim = empty_field(*size, noise=0)

    corrected = correct_colour(dim, flat, None)

    assert flat.fits(dim)
    for channel in range(3):
        assert dim[..., channel].std() > 10
        assert corrected[..., channel].std() < 1.5


def test_flat_field_and_gains_are_one_step() -> None:
    flat = make_flat_field(empty_field(), "empty.png")
    field = empty_field(noise=0)

    both = correct_colour(field, flat, balance_gains(field, flat))

    assert np.ptp(both.reshape(-1, 3).mean(axis=0)) < 3
    assert both.std() < 3


def test_a_kept_flat_field_is_the_same_and_small() -> None:
    flat = make_flat_field(empty_field(1200, 900), "empty.png")

    again = read_flat_field(flat.content, flat.sha256)

    assert np.array_equal(again.surface, flat.surface)
    assert len(flat.content) < 100_000


def test_a_changed_flat_field_is_not_used() -> None:
    flat = make_flat_field(empty_field(), "empty.png")
    for content in (b"", b"no picture", flat.content[:-20], flat.content + b"x"):
        with pytest.raises(IntegrityError, match="changed"):
            read_flat_field(content, flat.sha256)


def test_a_field_of_other_proportions_does_not_fit() -> None:
    flat = make_flat_field(empty_field(), "empty.png")

    assert flat.fits(np.zeros((1200, 1600, 3), np.uint8))
    assert not flat.fits(np.zeros((1080, 1920, 3), np.uint8))
    assert not flat.fits(np.zeros((1600, 1200, 3), np.uint8))


def test_cells_are_no_empty_field(drawn_field: Draw) -> None:
    drawn = drawn_field()
    drawn.red_cells(step_um=24)

    with pytest.raises(UserError, match=r"one\.jpg shows cells or other structure"):
        make_flat_field(drawn.rgb(), "one.jpg")


def test_a_speck_of_dust_is_forgiven_and_leaves_no_trace() -> None:
    clean, dusty = empty_field(), empty_field()
    cv2.circle(dusty, (100, 90), 4, (120, 118, 110), -1)

    one, other = (make_flat_field(rgb, "empty.png").surface for rgb in (clean, dusty))

    assert np.abs(one - other).max() < 0.01


@pytest.mark.parametrize(
    ("rgb", "why"),
    [
        (np.full((200, 300, 3), 12, np.uint8), "too dark|too little light"),
        (np.full((200, 300, 3), 255, np.uint8), "overexposed"),
        (np.zeros((200, 300, 3), np.uint8), "too little light|too dark"),
        (np.full((20, 30, 3), 200, np.uint8), "too little light"),
    ],
)
def test_light_that_cannot_be_read_is_refused(rgb: NDArray[np.uint8], why: str) -> None:
    with pytest.raises(UserError, match=why):
        make_flat_field(rgb, "empty.png")


@pytest.mark.realdata
def test_no_real_field_passes_for_an_empty_one(real_data: Any) -> None:
    from leukdesk.imaging.loading import load_picture

    for field in sorted((real_data / "bccd" / "JPEGImages").glob("*.jpg"))[::20]:
        with pytest.raises(UserError):
            make_flat_field(load_picture(field).rgb, field.name)
