"""While frames come in: the bar climbs to its peak, and a moving stage is noticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from leukdesk.domain.frames import Light
from leukdesk.imaging.live import FocusMeter, MotionMeter
from leukdesk.imaging.loading import load_picture

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def blurred(rgb: NDArray[np.uint8], sigma: float) -> NDArray[np.uint8]:
    return np.asarray(cv2.GaussianBlur(rgb, (0, 0), sigma), np.uint8) if sigma else rgb


def smear(shift_px: int = 0, seed: int = 4, gain: float = 1.0) -> NDArray[np.uint8]:
    rng = np.random.default_rng(seed)
    rgb = np.full((480, 800, 3), (222, 218, 224), np.uint8)
    for x, y in zip(rng.integers(0, 800, 70), rng.integers(0, 480, 70), strict=True):
        cv2.circle(rgb, (int(x), int(y)), 22, (205, 150, 160), -1, cv2.LINE_AA)
    seen = cv2.GaussianBlur(rgb[:, 80 + shift_px : 720 + shift_px], (0, 0), 1)
    return np.clip(gain * seen + rng.normal(0, 3, seen.shape), 0, 255).astype(np.uint8)


def test_the_bar_climbs_to_the_peak_falls_beyond_it_and_keeps_it() -> None:
    meter = FocusMeter()
    readings = [meter.take(blur, 0.1 * n) for n, blur in enumerate((4.0, 3.0, 2.0, 1.0, 2.0, 4.0))]
    assert [r.share for r in readings[:4]] == [1, 1, 1, 1]
    assert readings[4].share == pytest.approx(0.5, abs=0.01)
    assert readings[5].share == pytest.approx(0.25, abs=0.01)
    assert readings[5].peak == pytest.approx(1.0, abs=0.02)
    assert readings[3].measure.light is Light.GREEN
    assert "until the bar peaks" in readings[5].measure.advice


def test_a_clock_that_is_drawn_into_the_picture_is_no_peak() -> None:
    meter = FocusMeter()
    for blur in (0.0, 1.6, 0.0, 1.6):
        reading = meter.take(blur, 0.0)
    assert reading.share == pytest.approx(1)


def test_the_peak_fades_slowly_and_is_forgotten_on_a_new_field() -> None:
    meter = FocusMeter()
    meter.take(1.0, 0.0)
    assert meter.take(2.0, 20.0).peak == pytest.approx(0.5, abs=0.01)
    meter.take(1.0, 21.0)
    meter.reset()
    assert meter.take(4.0, 22.0).share == 1


def test_a_clock_that_steps_back_does_not_raise_the_peak() -> None:
    meter = FocusMeter()
    meter.take(1.0, 10.0)
    assert meter.take(2.0, 5.0).peak == pytest.approx(1.0)


def test_frames_drive_the_meter() -> None:
    meter = FocusMeter()
    shares = [meter.read(blurred(smear(), s), n / 10).share for n, s in enumerate((5, 3, 0, 3, 5))]
    assert shares[2] == 1
    assert shares[4] < shares[3] < 0.7


def test_a_still_stage_is_green_under_noise_and_a_change_of_light() -> None:
    meter = MotionMeter()
    for seed, gain in ((1, 1.0), (2, 0.9), (3, 1.0)):
        frame = smear(gain=gain).astype(np.float32)
        noisy = frame + np.random.default_rng(seed).normal(0, 4, frame.shape)
        assert meter.read(np.clip(noisy, 0, 255).astype(np.uint8)).light is Light.GREEN


@pytest.mark.parametrize("shift_px", [8, 30, 80])
def test_a_moving_stage_is_told_with_its_speed(shift_px: int) -> None:
    meter = MotionMeter()
    meter.read(smear())
    measure = meter.read(smear(shift_px))
    assert (measure.light, measure.advice) == (Light.YELLOW, "The stage is moving: hold still.")
    assert measure.value == pytest.approx(shift_px / 640, rel=0.25)


def test_another_field_counts_as_motion_and_empty_glass_does_not() -> None:
    meter = MotionMeter()
    meter.read(smear(seed=4))
    assert meter.read(smear(seed=9)).light is Light.YELLOW
    glass = np.full((480, 640, 3), 220, np.uint8)
    assert meter.read(glass).light is Light.YELLOW
    assert meter.read(glass).light is Light.GREEN
    assert meter.read(glass[:100, :100]).light is Light.GREEN
    assert MotionMeter().read(glass[:1, :1]).light is Light.GREEN


@pytest.mark.realdata
def test_real_fields_turned_through_the_focus_peak_where_they_are_sharp(real_data: Path) -> None:
    for path in sorted((real_data / "bccd" / "JPEGImages").glob("*.jpg"))[::60]:
        rgb = load_picture(path).rgb
        meter = FocusMeter()
        shares = [meter.read(blurred(rgb, s), n / 10).share for n, s in enumerate((4, 2, 0, 2, 4))]
        assert shares[2] == 1, path.name
        assert shares[4] < shares[3] < 0.92, path.name
        motion = MotionMeter()
        motion.read(rgb[:, 20:])
        assert motion.read(rgb[:, :-20]).light is Light.YELLOW, path.name
