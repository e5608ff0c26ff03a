"""Codes, sessions and limits of the phone upload."""

from __future__ import annotations

from leukdesk.capture.phone.door import Door
from leukdesk.capture.phone.limits import Limits
from leukdesk.capture.phone.messages import Refusal


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_code_lets_one_phone_in_and_no_second_one() -> None:
    door = Door("code", Limits())
    session = door.join("code", "10.0.0.5")

    assert isinstance(session, str)
    assert not isinstance(session, Refusal)
    assert door.admits(session)
    assert door.join("code", "10.0.0.6") is Refusal.CODE
    assert not door.admits("code")
    assert not door.admits("")


def test_a_new_code_ends_the_one_before_and_leaves_the_phones_that_are_in() -> None:
    door = Door("first", Limits())
    session = door.join("first", "10.0.0.5")
    door.invite("second")
    door.invite("third")

    assert door.admits(session)
    assert door.join("second", "10.0.0.6") is Refusal.CODE
    assert not isinstance(door.join("third", "10.0.0.6"), Refusal)


def test_an_address_that_guesses_is_made_to_wait_and_others_are_not() -> None:
    clock = Clock()
    door = Door("code", Limits(wrong_codes=3), clock)
    for _ in range(3):
        assert door.join("guess", "10.0.0.66") is Refusal.CODE

    assert door.join("code", "10.0.0.66") is Refusal.TOO_FAST
    clock.now = 61
    assert not isinstance(door.join("code", "10.0.0.66"), Refusal)


def test_uploads_are_limited_in_size_number_rate_and_at_once() -> None:
    clock = Clock()
    door = Door("code", Limits(picture_mib=1, pictures=5, a_minute=3, at_once=2), clock)

    assert door.begin_upload(None) is Refusal.TOO_LARGE
    assert door.begin_upload(2**20 + 1) is Refusal.TOO_LARGE
    assert (door.begin_upload(2**20), door.begin_upload(1)) == (1, 2)
    assert door.begin_upload(1) is Refusal.TOO_FAST
    door.end_upload()
    assert door.begin_upload(1) == 3
    door.end_upload()
    assert door.begin_upload(1) is Refusal.TOO_FAST
    clock.now = 61
    assert door.begin_upload(1) == 4
    door.end_upload()
    assert door.begin_upload(1) == 5
    door.end_upload()
    clock.now = 200
    assert door.begin_upload(1) is Refusal.TOO_MANY
