"""Calibrating by commands: what is printed, what is kept, and how faults are said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from leukdesk import paths
from leukdesk.commands.calibrate import CalibrateRequest, run
from leukdesk.commands.optics import OpticsRequest
from leukdesk.domain.camera_profile import CalibrationSource
from leukdesk.domain.errors import UserError
from leukdesk.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.commands.conftest import Ran


@pytest.fixture(name="ruler")
def ruler_fixture(tmp_path: Path) -> Path:
    rgb = np.full((300, 500, 3), 210, np.uint8)
    for x in range(15, 500, 20):
        cv2.rectangle(rgb, (x, 80), (x + 2, 200), (60, 60, 60), -1)
    path = tmp_path / "Maßstab.png"
    path.write_bytes(cv2.imencode(".png", cv2.GaussianBlur(rgb, (0, 0), 1))[1].tobytes())
    return path


@pytest.fixture(name="empty")
def empty_fixture(tmp_path: Path) -> Path:
    rgb = np.clip(np.random.default_rng(1).normal(205, 2, (240, 320, 3)), 0, 255).astype(np.uint8)
    cv2.imwrite(str(tmp_path / "empty.png"), rgb)
    return tmp_path / "empty.png"


def test_a_micrometer_picture_calibrates_a_profile(ruler: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(CalibrateRequest(ruler, 10.0, profile="100× oil"))

    profile = load_settings(paths.settings_file()).profile()
    assert profile is not None
    assert profile.name == "100× oil"
    assert profile.um_per_px == pytest.approx(0.5, rel=0.003)
    assert profile.source is CalibrationSource.MICROMETER
    assert profile.dated is not None
    assert "µm a pixel" in capsys.readouterr().out


def test_without_a_profile_it_only_prints(ruler: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(CalibrateRequest(ruler, 50.0))

    printed = capsys.readouterr().out
    assert printed.startswith("2.5")
    assert "Not kept; give --profile" in printed
    assert not paths.settings_file().exists()


def test_two_points_calibrate_too(empty: Path) -> None:
    run(CalibrateRequest(empty, 10.0, points="10,20,210,20", length_um=50, profile="phone"))

    profile = load_settings(paths.settings_file()).profile("phone")
    assert profile is not None
    assert profile.um_per_px == pytest.approx(0.25)


def test_a_flat_field_joins_the_profile_and_is_in_force_for_analyses(empty: Path, ruler: Path) -> None:
    run(CalibrateRequest(ruler, 10.0, profile="oil"))
    run(CalibrateRequest(None, 10.0, profile="oil", flat_field=empty))

    settings = load_settings(paths.settings_file())
    conditions = OpticsRequest().conditions(settings, None)
    assert conditions.flat_field is not None
    assert conditions.calibrated_um_per_px == pytest.approx(0.5, rel=0.003)
    assert conditions.camera_profile == "oil"
    without = OpticsRequest(no_flat_field=True, white_balance=True, mcv_fl=70)
    assert without.conditions(settings, 0.2).flat_field is None
    assert without.conditions(settings, 0.2).white_balance


@pytest.mark.parametrize(
    ("request_", "why"),
    [
        (CalibrateRequest(None, 10.0), "nothing to calibrate by"),
        (CalibrateRequest(None, 10.0, points="1,2"), "nothing to calibrate by"),
    ],
)
def test_wrong_use_is_said_in_one_sentence(request_: CalibrateRequest, why: str) -> None:
    with pytest.raises(UserError, match=why):
        run(request_)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--points", "nan,20,210,20", "--length-um", "50"), "not in the picture"),
        (("--points", "10,20,inf,20", "--length-um", "50"), "not in the picture"),
        (("--points", "10,20,321,20", "--length-um", "50"), "320 × 240 pixels"),
        (("--points", "10,-1,210,20", "--length-um", "50"), "not in the picture"),
        (("--points", "10,20,210,20", "--length-um", "1001"), "out of range"),
        (("--points", "10,20,210,20", "--length-um", "0.9"), "out of range"),
    ],
)
def test_points_that_tell_no_scale_end_with_2_and_one_sentence(
    leukdesk: Callable[..., Ran], empty: Path, words: tuple[str, ...], why: str
) -> None:
    ran = leukdesk("calibrate", empty, *words)

    assert ran.code == 2
    assert why in ran.err
    assert ran.err.strip().count("\n") == 0
    assert not ran.out


def test_a_ruler_whose_pixels_would_be_impossible_is_not_printed_as_fine(
    leukdesk: Callable[..., Ran], ruler: Path
) -> None:
    ran = leukdesk("calibrate", ruler, "--division-um", "150")

    assert ran.code == 2
    assert "out of range" in ran.err
    assert not ran.out


def test_faults_name_what_is_missing(empty: Path) -> None:
    for request_, why in (
        (CalibrateRequest(None, 10.0, flat_field=empty), "belongs to a camera profile"),
        (CalibrateRequest(empty, 10.0), "no ruler is seen"),
        (CalibrateRequest(empty, 10.0, points="1,2,3", length_um=5), "no pair of points"),
        (CalibrateRequest(empty, 10.0, points="1,2,80,90"), "length between them"),
        (CalibrateRequest(empty, 10.0, points="1,2,80,90", length_um=5000, profile="x"), "out of range"),
        (CalibrateRequest(empty, 10.0, points="1,2,80,90", length_um=5, profile=" "), "needs a name"),
    ):
        with pytest.raises(UserError, match=why):
            run(request_)
