"""Looking for cameras never disturbs: none is no fault, and nothing is printed."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest

from leukdesk.capture.cameras import PresentCamera, find_camera, list_cameras, try_camera
from leukdesk.domain.cameras import CameraId, CameraKind, CameraSetup, known_again
from leukdesk.domain.errors import CameraError

from .conftest import FakeCamera, noise

if TYPE_CHECKING:
    import numpy as np

LEFT = CameraId(CameraKind.USB, "Eyepiece camera", "MSMF", "usb#left", "0ac8:3420")
RIGHT = replace(LEFT, place="usb#right")
LID = CameraId(CameraKind.USB, "Built-in camera", "MSMF", "usb#lid", "04f2:b6d9")


def test_a_machine_is_looked_through_without_a_word(capfd: pytest.CaptureFixture[str]) -> None:
    for present in list_cameras():
        assert present.camera.backend in {"MSMF", "DSHOW", "V4L2", "AVFOUNDATION"}
    printed = capfd.readouterr()
    assert printed.out + printed.err == ""


def test_a_camera_is_known_again_by_its_device_before_its_model() -> None:
    assert known_again(RIGHT, [LID, LEFT, RIGHT]) == RIGHT
    assert known_again(RIGHT, [LID, LEFT]) == LEFT, "it was plugged in elsewhere"
    assert known_again(RIGHT, [LID]) is None
    assert known_again(LEFT, [replace(LEFT, backend="DSHOW"), LEFT]) == LEFT


def test_a_camera_is_found_at_its_new_number() -> None:
    present = [PresentCamera(LID, 0), PresentCamera(RIGHT, 3)]
    assert find_camera(RIGHT, present).index == 3
    with pytest.raises(CameraError, match="Built-in camera is not there; plug it in"):
        find_camera(LID, present[1:])


def test_each_camera_is_tried_and_one_that_hangs_costs_its_limit_only() -> None:
    present = PresentCamera(LEFT, 0)
    good = try_camera(present, 5, lambda _setup, _index: FakeCamera(noise))
    assert good.fault == ""
    assert good.report is not None
    silent = try_camera(present, 5, lambda _setup, _index: FakeCamera(lambda _n: None))
    assert "gives no picture" in silent.fault
    freed = Event()

    def hang(_number: int) -> np.ndarray | None:
        freed.wait(10)
        return None

    stuck = try_camera(present, 0.2, lambda _setup, _index: FakeCamera(hang))
    assert "No answer within 0.2 s" in stuck.fault
    freed.set()


def test_a_setup_that_makes_no_sense_is_refused() -> None:
    with pytest.raises(ValueError, match="two sides"):
        CameraSetup(LEFT, 640)
    with pytest.raises(ValueError, match="out of range"):
        CameraSetup(LEFT, 640, 0)
    with pytest.raises(ValueError, match="four letters"):
        CameraSetup(LEFT, pixel_format="JPEG2")
    with pytest.raises(ValueError, match="name and a place"):
        CameraId(CameraKind.USB, "", "MSMF", "x")
