"""A camera that misbehaves is noticed within two seconds, said, and opened again; nobody waits for it."""

from __future__ import annotations

from dataclasses import replace
from threading import BoundedSemaphore, Event
from time import monotonic, sleep
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.capture.camera import MOST_HELD, Patience
from leukdesk.capture.camera_news import CameraState
from leukdesk.domain.cameras import CameraSetup, Control, ControlWish

from .conftest import EYEPIECE, QUICK, FakeCamera, noise

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Watched


def test_a_good_camera_is_live_and_its_frames_are_numbered(watch: Callable[..., Watched]) -> None:
    seen = watch(lambda _setup: FakeCamera(noise))
    seen.wait_for(lambda: len(seen.frames) > 5)
    assert [f.number for f in seen.frames[:3]] == [1, 2, 3]
    seen.wait_for(lambda: CameraState.LIVE in seen.states())
    seen.close()
    assert seen.states() == [CameraState.OPENING, CameraState.LIVE, CameraState.CLOSED]


def test_whatever_happens_is_noticed_within_two_seconds() -> None:
    usual = Patience()
    assert max(usual.frame_s, usual.same_s) + 3 * usual.poll_s < 2.0


def test_an_unplugged_camera_is_noticed_within_two_seconds_and_taken_up_again(
    watch: Callable[..., Watched],
) -> None:
    plugged_at: list[float] = []

    def source_of(_setup: CameraSetup) -> FakeCamera:
        plugged_at.append(monotonic())
        if len(plugged_at) == 1:
            return FakeCamera(lambda n: noise(n) if n < 10 else None)
        return FakeCamera(noise)

    seen = watch(source_of, patience=Patience())
    seen.wait_for(lambda: CameraState.LOST in seen.states())
    last = next(f for f in seen.frames if f.number == 10)
    lost_at = next(at for at, news in seen.news if news.state is CameraState.LOST)
    assert lost_at - last.at_s < 2.0
    assert "gives no picture any more" in seen.reasons()[0]
    seen.wait_for(lambda: seen.states()[-1] is CameraState.LIVE)
    assert len(plugged_at) == 2


def test_a_driver_that_repeats_its_last_frame_is_noticed_and_opened_again(
    watch: Callable[..., Watched],
) -> None:
    opened: list[int] = []

    def source_of(_setup: CameraSetup) -> FakeCamera:
        opened.append(1)
        return FakeCamera(lambda n: noise(min(n, 5)) if len(opened) == 1 else noise(n))

    seen = watch(source_of)
    seen.wait_for(lambda: CameraState.LOST in seen.states())
    assert "repeats its last picture" in seen.reasons()[0]
    seen.wait_for(lambda: seen.states()[-1] is CameraState.LIVE)


def test_a_picture_that_opening_anew_does_not_wake_is_shown_with_a_warning(
    watch: Callable[..., Watched],
) -> None:
    seen = watch(lambda _setup: FakeCamera(lambda _n: noise(0)))
    seen.wait_for(lambda: seen.news and seen.news[-1][1].warning)
    assert seen.states().count(CameraState.LOST) == 2
    assert "has not changed" in seen.reasons()[-1]


def test_a_black_picture_under_a_lens_cap_is_no_fault(watch: Callable[..., Watched]) -> None:
    seen = watch(lambda _setup: FakeCamera(lambda _n: np.zeros((48, 64, 3), np.uint8)))
    seen.wait_for(lambda: seen.frames and seen.frames[-1].at_s - seen.started_s > 1.0)
    assert CameraState.LOST not in seen.states()


def test_a_read_that_blocks_is_given_up_and_closing_does_not_wait_for_it(
    watch: Callable[..., Watched],
) -> None:
    freed = Event()
    opened: list[FakeCamera] = []

    def stuck(number: int) -> np.ndarray | None:
        if number >= 3:
            freed.wait(20)
        return noise(number)

    def source_of(_setup: CameraSetup) -> FakeCamera:
        opened.append(FakeCamera(stuck if not opened else noise))
        return opened[-1]

    seen = watch(source_of)
    seen.wait_for(lambda: CameraState.LOST in seen.states())
    seen.wait_for(lambda: seen.states()[-1] is CameraState.LIVE)
    count = len(seen.frames)
    freed.set()
    assert opened[0].closed.wait(5)
    seen.wait_for(lambda: len(seen.frames) > count + 3)
    numbers = [f.number for f in seen.frames[3:]]
    assert numbers == sorted(numbers), "the driver that woke up late put its frame among the new ones"


def test_a_driver_that_never_answers_gathers_no_threads_without_end(watch: Callable[..., Watched]) -> None:
    freed = Event()
    opened: list[CameraSetup] = []

    def source_of(setup: CameraSetup) -> FakeCamera:
        opened.append(setup)
        freed.wait(30)
        return FakeCamera(noise)

    at_once = replace(QUICK, open_s=0.05, release_s=0.01, again_s=(0.01, 0.01))
    seen = watch(source_of, patience=at_once)
    seen.wait_for(lambda: len(opened) == MOST_HELD)
    sleep(0.5)
    assert len(opened) == MOST_HELD
    freed.set()
    seen.wait_for(lambda: seen.states()[-1] is CameraState.LIVE)


def test_an_opening_that_hangs_has_a_limit_and_can_be_cancelled(watch: Callable[..., Watched]) -> None:
    freed = Event()

    def source_of(_setup: CameraSetup) -> FakeCamera:
        freed.wait(20)
        return FakeCamera(noise)

    slow = watch(source_of)
    slow.wait_for(lambda: CameraState.LOST in slow.states())
    assert "did not open within 1 s" in slow.reasons()[0]
    started = monotonic()
    slow.close()
    assert monotonic() - started < 1
    freed.set()


def test_two_programs_cannot_have_one_camera_and_the_second_gets_it_when_it_is_free(
    watch: Callable[..., Watched],
) -> None:
    plug = BoundedSemaphore(1)
    first = watch(lambda _setup: FakeCamera(noise, plug=plug))
    first.wait_for(lambda: first.frames)
    second = watch(lambda _setup: FakeCamera(noise, plug=plug))
    second.wait_for(lambda: CameraState.LOST in second.states())
    assert "close other programs" in second.reasons()[0]
    assert not second.frames
    first.close()
    second.wait_for(lambda: second.frames)


def test_a_camera_may_change_its_size_its_depth_and_its_channels(watch: Callable[..., Watched]) -> None:
    kinds = [
        noise(1),
        noise(2, (24, 32)),
        noise(3, channels=1),
        noise(4, channels=4),
        noise(5, kind=np.uint16),
        noise(6, kind=np.uint16, channels=1),
    ]
    seen = watch(lambda _setup: FakeCamera(lambda n: kinds[n % len(kinds)] if n < len(kinds) else noise(n)))
    seen.wait_for(lambda: len(seen.frames) >= len(kinds))
    assert {(f.bgr.dtype, f.bgr.ndim) for f in seen.frames} == {(np.dtype(np.uint8), 3)}
    assert seen.frames[1].size_px == (32, 24)
    twelve_bits = seen.frames[4].bgr
    assert abs(int(twelve_bits.max()) - 255) <= 1, "12 bits fill the 8 that are shown"
    seen.wait_for(lambda: seen.states()[-1] is CameraState.LIVE)


def test_a_camera_that_gives_no_picture_at_all_is_said_to(watch: Callable[..., Watched]) -> None:
    seen = watch(lambda _setup: FakeCamera(lambda _n: np.zeros((1, 2, 5), np.uint8)))
    seen.wait_for(lambda: CameraState.LOST in seen.states())
    assert "choose another size or format" in seen.reasons()[0]


def test_controls_are_set_between_two_frames_and_a_size_opens_the_camera_anew(
    watch: Callable[..., Watched],
) -> None:
    made: list[FakeCamera] = []

    def source_of(_setup: CameraSetup) -> FakeCamera:
        made.append(FakeCamera(noise))
        return made[-1]

    seen = watch(source_of)
    seen.wait_for(lambda: seen.frames)
    wish = {Control.EXPOSURE: ControlWish(automatic=False, value=20.0)}
    seen.camera.apply(CameraSetup(EYEPIECE, controls=wish))
    seen.wait_for(lambda: made[0].adjusted)
    assert made[0].adjusted == [wish]
    assert len(made) == 1
    seen.camera.apply(CameraSetup(EYEPIECE, 32, 24, controls=wish))
    seen.wait_for(lambda: len(made) == 2)
    assert made[0].closed.wait(2)
    assert CameraState.LOST not in seen.states()
