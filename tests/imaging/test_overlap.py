"""Frames known again by their pixels: what must be found, and what must not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from leukdesk.imaging.frame_description import FEATURES, describe_frame, pack, unpack
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.overlap import find_overlaps, overlap_of
from leukdesk.imaging.overlap_figures import SHARES, cut_pair, disturbed, judge_pair, sampled_pairs
from leukdesk.imaging.registration import matches
from leukdesk.imaging.synthetic import SmearSpec, render_smear

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


@pytest.fixture(scope="module")
def wide() -> NDArray[np.uint8]:
    spec = SmearSpec(1500, 800, um_per_px=0.14, cells=("lymphocyte",) * 6, red_cover=0.35)
    return render_smear(spec, 31).rgb


@pytest.fixture(scope="module")
def elsewhere() -> NDArray[np.uint8]:
    spec = SmearSpec(900, 800, um_per_px=0.14, cells=("lymphocyte",) * 6, red_cover=0.35)
    return render_smear(spec, 32).rgb


def shift_of(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> complex | None:
    found = overlap_of(describe_frame(other), describe_frame(one))
    return None if found is None else found.similarity.shift


def test_a_description_survives_the_records(wide: NDArray[np.uint8]) -> None:
    before = describe_frame(wide)
    after = unpack(pack(before))
    assert (after.width_px, after.height_px) == (1500, 800)
    assert 0 < len(after.points) <= FEATURES
    for name in ("points", "descriptors", "copy"):
        assert np.array_equal(getattr(after, name), getattr(before, name))
    packed = pack(before)
    # Widths of zero, and a small copy that claims to be 2³¹ pixels wide.
    png = packed.index(b"IHDR") + 4
    no_width = packed[:5] + bytes(4) + packed[9:]
    endless = packed[:png] + b"\x7f\xff\xff\xff" + packed[png + 4 :]
    for broken in (b"", b"LDFD", packed[:60], b"x" * 200, no_width, endless, packed[: png - 16]):
        with pytest.raises(ValueError, match="describe no frame"):
            unpack(broken)


def test_an_overlap_is_found_through_light_focus_noise_and_compression(wide: NDArray[np.uint8]) -> None:
    one, other = wide[:, :900], wide[:, 500:1400]
    for seed in range(3):
        shift = shift_of(one, disturbed(other, np.random.default_rng(seed)))
        assert shift == pytest.approx(500, abs=4)


def test_a_picture_turned_by_the_phone_is_still_known(wide: NDArray[np.uint8]) -> None:
    turned = np.ascontiguousarray(np.rot90(wide[:, 500:1400]))
    found = overlap_of(describe_frame(turned), describe_frame(wide[:, :900]))
    assert found is not None
    assert found.similarity.degrees == pytest.approx(90, abs=0.5)


@pytest.mark.parametrize("share", [s for s in SHARES if s >= 0.2])
def test_pairs_with_known_truth_are_placed_right(wide: NDArray[np.uint8], share: float) -> None:
    result = judge_pair(cut_pair(wide, share, 1.0, np.random.default_rng(round(100 * share))))
    assert result.found
    assert result.error_px is not None
    assert result.error_px < 1


def test_the_rim_of_a_round_field_matches_nothing(
    wide: NDArray[np.uint8], elsewhere: NDArray[np.uint8]
) -> None:
    def through_eyepiece(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
        mask = np.zeros(rgb.shape[:2], np.float32)
        cv2.circle(mask, (rgb.shape[1] // 2, rgb.shape[0] // 2), 380, 1, -1, cv2.LINE_AA)
        return (rgb * cv2.GaussianBlur(mask, (0, 0), 2)[:, :, None]).astype(np.uint8)

    one, moved = through_eyepiece(wide[:, :900]), through_eyepiece(wide[:, 260:1160])
    assert shift_of(one, through_eyepiece(elsewhere)) is None
    assert shift_of(one, moved) == pytest.approx(260, abs=3)


def test_empty_glass_with_the_same_dust_is_no_overlap() -> None:
    def glass(seed: int) -> NDArray[np.uint8]:
        rgb = np.random.default_rng(seed).normal(235, 2, (600, 800, 3))
        for x, y in ((100, 120), (420, 300), (700, 500), (650, 90)):
            cv2.circle(rgb, (x, y), 6, (120, 120, 120), -1)
        return np.clip(cv2.GaussianBlur(rgb, (0, 0), 1.2), 0, 255).astype(np.uint8)

    assert shift_of(glass(1), glass(2)) is None


@pytest.mark.parametrize("shape", [(1, 1), (5, 900), (64, 64)])
def test_pictures_that_show_nothing_overlap_nothing(wide: NDArray[np.uint8], shape: tuple[int, int]) -> None:
    blank = describe_frame(np.full((*shape, 3), 230, np.uint8))
    assert find_overlaps(blank, {1: describe_frame(wide), 2: blank}) == ()
    black = describe_frame(np.zeros((*shape, 3), np.uint8))
    assert find_overlaps(black, {1: blank}) == ()


def test_matches_prefer_each_other_clearly() -> None:
    likeness = np.float32([[0.99, 0.2, 0.1], [0.2, 0.97, 0.965], [0.1, 0.1, 0.3]])
    assert matches(likeness).tolist() == [[0, 0]]
    assert matches(np.zeros((0, 5), np.float32)).shape == (0, 2)


def test_neighbours_are_among_the_sampled_pairs() -> None:
    pairs = sampled_pairs(10, 20, np.random.default_rng(1))
    assert len(pairs) == len(set(pairs)) == 20
    assert {(n, n - 1) for n in range(1, 10)} <= set(pairs)


@pytest.mark.realdata
def test_real_fields_that_overlap_are_found_and_others_are_not(real_data: Path) -> None:
    # Seen by eye: these consecutive pictures share a strip, or are one field refocused.
    folder = real_data / "bccd" / "JPEGImages"
    described = {
        n: describe_frame(load_picture(folder / f"BloodImage_{n:05d}.jpg").rgb)
        for n in (37, 38, 44, 45, 107, 108, 276, 277, 86, 82)
    }
    true = {(38, 37), (45, 44), (108, 107), (277, 276)}
    found = {
        (one, other)
        for one in described
        for other in described
        if one > other and overlap_of(described[one], described[other]) is not None
    }
    assert found == true
