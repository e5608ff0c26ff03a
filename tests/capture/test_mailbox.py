"""Nothing queues up between the camera and the screen."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from leukdesk.capture.mailbox import Mailbox
from leukdesk.capture.time_code import draw_number, read_number


def test_five_hundred_frames_to_a_busy_reader_are_one_call_and_the_newest_frame() -> None:
    calls: list[int] = []
    box = Mailbox[int](lambda: calls.append(1))
    for number in range(500):
        box.put(number)
    assert len(calls) == 1
    assert box.take() == 499
    assert box.take() is None
    assert (box.put_count, box.lost_count) == (500, 499)


def test_a_reader_that_keeps_up_loses_nothing() -> None:
    taken: list[int | None] = []
    box = Mailbox[int](lambda: None)
    for number in range(100):
        box.put(number)
        taken.append(box.take())
    assert taken == list(range(100))
    assert box.lost_count == 0


def test_a_closed_box_calls_nobody_and_keeps_nothing() -> None:
    calls: list[int] = []
    box = Mailbox[int](lambda: calls.append(1))
    box.close()
    box.put(1)
    assert box.take() is None
    assert not calls


@settings(max_examples=40, deadline=None)
@given(number=st.integers(0, 65_535), width=st.integers(400, 2000))
def test_a_drawn_number_is_read_back(number: int, width: int) -> None:
    pixels = np.full((80, width, 3), 120, np.uint8)
    assert read_number(pixels) is None
    draw_number(pixels, number)
    assert read_number(pixels) == number
