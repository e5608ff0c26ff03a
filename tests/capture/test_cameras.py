"""Looking for cameras never disturbs: none is no fault, and nothing is printed."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest

from leukdesk.capture.any_way import AnyWay
from leukdesk.capture.cameras import PresentCamera, find_camera, list_cameras, try_camera
from leukdesk.capture.ways import Ways
from leukdesk.domain.cameras import CameraId, CameraKind, CameraReport, CameraSetup, known_again
from leukdesk.domain.errors import CameraError
from leukdesk.settings import Settings

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


PLACE = r"\\?\usb#vid_0ac8&pid_3420&mi_00#6&2f1&0&0000"
BY_MSMF = CameraId(CameraKind.USB, "Eyepiece camera", "MSMF", PLACE + r"#{e5323777-f976}\global", "0ac8:3420")
BY_DSHOW = replace(BY_MSMF, backend="DSHOW", place=PLACE.upper() + r"#{65e8773d-8f56}\global")
TWO_WAYS = [PresentCamera(BY_MSMF, 1400), PresentCamera(LID, 1401), PresentCamera(BY_DSHOW, 700)]


class NoWay(FakeCamera):
    """A way that the driver refuses."""

    def open(self) -> CameraReport:
        raise CameraError("Eyepiece camera cannot be opened", "unplug it and plug it in again")


def opened_by(ways: Ways, refused: str = "", silent: str = "") -> tuple[str, bool]:
    """The way by which the eyepiece's camera opens, and whether a frame came."""
    tried: list[str] = []

    def source_of(setup: CameraSetup, _index: int) -> FakeCamera:
        tried.append(setup.camera.backend)
        gives = (lambda _number: None) if setup.camera.backend == silent else noise
        return NoWay(gives) if setup.camera.backend == refused else FakeCamera(gives)

    source = AnyWay(CameraSetup(BY_MSMF), ways, lambda: TWO_WAYS, source_of)
    source.open()
    came = source.read() is not None
    source.close()
    return tried[-1], came


def test_a_camera_that_windows_lists_twice_is_shown_once() -> None:
    ways = Ways()
    assert [p.camera for p in ways.one_each(TWO_WAYS)] == [BY_MSMF, LID]
    assert [p.camera for p in Ways([BY_DSHOW]).one_each(TWO_WAYS)] == [BY_DSHOW, LID], "it worked last time"
    assert BY_MSMF.device == BY_DSHOW.device
    assert RIGHT.device != LEFT.device


def test_a_way_that_does_not_open_gives_way_to_the_other_one_for_good() -> None:
    ways = Ways()
    assert opened_by(ways, refused="MSMF") == ("DSHOW", True)
    assert ways.last(BY_MSMF) == BY_DSHOW
    assert opened_by(ways) == ("DSHOW", True)
    assert opened_by(ways, refused="DSHOW") == ("MSMF", True)
    with pytest.raises(CameraError, match="cannot be opened"):
        AnyWay(CameraSetup(BY_MSMF), ways, lambda: TWO_WAYS, lambda *_: NoWay(noise)).open()


def test_a_way_that_opens_and_gives_nothing_or_never_answers_is_not_taken_first_again() -> None:
    ways = Ways()
    assert opened_by(ways, silent="MSMF") == ("MSMF", False)
    assert opened_by(ways) == ("DSHOW", True)
    ways.begun(BY_DSHOW)
    ways.begun(BY_DSHOW)
    assert opened_by(ways) == ("MSMF", True), "an opening that hangs never says that it worked"


def test_a_slow_way_gives_the_other_a_chance_and_the_faster_one_stays() -> None:
    ways = Ways()
    ways.worked(BY_MSMF, 12.0)
    assert [p.camera.backend for p in ways.ranked(TWO_WAYS) if p.camera != LID] == ["DSHOW", "MSMF"]
    ways.worked(BY_DSHOW, 20.0)
    assert [p.camera.backend for p in ways.ranked(TWO_WAYS) if p.camera != LID] == ["MSMF", "DSHOW"]


def test_the_settings_keep_one_entry_a_device_with_the_way_that_worked() -> None:
    settings = Settings().with_setup(CameraSetup(LID)).with_setup(CameraSetup(BY_MSMF, 640, 480))
    settings = settings.with_setup(CameraSetup(LEFT))
    changed = settings.with_setup(replace(settings.setup_of(BY_DSHOW), profile="40×"))
    assert [s.camera for s in changed.cameras] == [LID, BY_DSHOW, LEFT]
    assert changed.setup_of(BY_MSMF).width_px == 640
    assert changed.camera == BY_DSHOW.place


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
