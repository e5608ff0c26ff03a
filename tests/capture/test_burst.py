"""The frames that the shutter collects: as many as asked, or what came, and never a wait for nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Timer
from time import monotonic

import pytest

from leukdesk.capture.burst import LONGEST, Burst
from leukdesk.capture.live_frame import LiveFrame

from .conftest import noise


def frame(number: int) -> LiveFrame:
    return LiveFrame(number, noise(number), monotonic(), datetime.now(UTC))


def test_a_burst_ends_with_the_frame_that_fills_it() -> None:
    burst = Burst(2)
    assert [burst.offer(frame(n)) for n in (1, 2, 3)] == [True, True, False]
    assert [f.number for f in burst.wait(0)] == [1, 2]


def test_the_first_frame_of_a_camera_that_exposes_for_seconds_is_waited_for() -> None:
    burst = Burst(3)
    Timer(0.3, lambda: burst.offer(frame(1))).start()
    assert [f.number for f in burst.wait(0.05, first_s=5)] == [1]


def test_a_burst_whose_camera_is_lost_waits_no_longer() -> None:
    burst = Burst(3)
    begun = monotonic()
    Timer(0.1, burst.end).start()
    assert burst.wait(5, first_s=10) == ()
    assert monotonic() - begun < 3


@pytest.mark.parametrize("count", [0, LONGEST + 1])
def test_a_burst_of_none_or_too_many_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match="burst"):
        Burst(count)
