"""Frames at a camera's full resolution beside a smaller live picture."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import pytest

from leukdesk.capture import reader
from leukdesk.capture.camera_news import CameraState
from leukdesk.capture.still import Still
from leukdesk.domain.cameras import CameraReport, CameraSetup, setup_from_dict, setup_to_dict
from leukdesk.domain.errors import CameraError

from .conftest import EYEPIECE, FakeCamera, noise

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Watched

LIVE = CameraSetup(EYEPIECE, 64, 48, still_px=(256, 192))


class SizedCamera(FakeCamera):
    """Gives frames of the size that it is opened at, none larger than its sensor has."""

    def __init__(self, setup: CameraSetup, largest_px: int = 4000) -> None:
        width, height = min(setup.width_px or 64, largest_px), setup.height_px or 48
        super().__init__(lambda number: noise(number, (height, width)))
        self.size_px = width, height

    def open(self) -> CameraReport:
        return CameraReport("FAKE", *self.size_px)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "SETTLE_S", 0.1)


def test_a_frame_is_taken_at_full_size_and_the_live_picture_goes_on(watch: Callable[..., Watched]) -> None:
    opened: list[SizedCamera] = []

    def source_of(setup: CameraSetup) -> SizedCamera:
        opened.append(SizedCamera(setup))
        return opened[-1]

    seen = watch(source_of, LIVE)
    seen.wait_for(lambda: seen.frames)
    still = Still(LIVE, 3)
    seen.camera.take(still)
    frames = still.wait()
    assert [frame.size_px for frame in frames] == [(256, 192)] * 3
    assert frames[0].report == CameraReport("FAKE", 256, 192)
    taken_s = frames[-1].at_s
    seen.wait_for(lambda: seen.frames[-1].at_s > taken_s)
    assert {frame.size_px for frame in seen.frames} == {(64, 48)}, "the view never jumps to the other size"
    assert CameraState.LOST not in seen.states()
    assert [one.size_px for one in opened] == [(64, 48), (256, 192), (64, 48)]
    assert all(one.closed.is_set() for one in opened[:2]), "a camera has one opening at a time"


def test_a_camera_that_gives_another_size_than_asked_takes_nothing(watch: Callable[..., Watched]) -> None:
    seen = watch(lambda setup: SizedCamera(setup, largest_px=128), LIVE)
    seen.wait_for(lambda: seen.frames)
    still = Still(LIVE, 1)
    seen.camera.take(still)
    with pytest.raises(CameraError, match="asked for a frame of 256×192 and gave 128×192"):
        still.wait()


def test_a_camera_that_does_not_open_at_full_size_is_lost_and_live_again(
    watch: Callable[..., Watched],
) -> None:
    def source_of(setup: CameraSetup) -> SizedCamera:
        if setup.width_px == 256:
            raise CameraError("Eyepiece camera cannot be opened", "close other programs that use it")
        return SizedCamera(setup)

    seen = watch(source_of, LIVE)
    seen.wait_for(lambda: seen.frames)
    seen.camera.take(Still(LIVE, 1))
    seen.wait_for(lambda: CameraState.LOST in seen.states())
    seen.wait_for(lambda: seen.states()[-1] is CameraState.LIVE)


def test_a_still_whose_camera_is_given_back_is_not_waited_for(watch: Callable[..., Watched]) -> None:
    seen = watch(SizedCamera, LIVE)
    seen.wait_for(lambda: seen.frames)
    seen.close()
    still = Still(LIVE, 1)
    begun = monotonic()
    seen.camera.take(still)
    assert still.wait() == ()
    assert monotonic() - begun < 1


def test_the_size_of_stills_is_remembered_and_needs_no_opening_anew() -> None:
    assert setup_from_dict(setup_to_dict(LIVE)) == LIVE
    assert LIVE.opens_like(CameraSetup(EYEPIECE, 64, 48))
    with pytest.raises(ValueError, match="out of range"):
        CameraSetup(EYEPIECE, still_px=(0, 10))
    with pytest.raises(ValueError, match="no size of stills"):
        Still(CameraSetup(EYEPIECE), 1)
