"""Controls are set by the convention that the driver knows, read back, and a refusal is said."""

from __future__ import annotations

import cv2
import pytest

from leukdesk.capture.controls import EXPOSURE_NUMBERS, adjust
from leukdesk.domain.cameras import Control, ControlState, ControlWish

MANUAL_20 = {Control.EXPOSURE: ControlWish(automatic=False, value=20.0)}


class Driver:
    """A driver's properties: those it has, and the numbers its switch of the exposure takes."""

    def __init__(self, has: dict[int, float], switch: tuple[float, ...], step: float = 1.0) -> None:
        self.has = has
        self.switch = switch
        self.step = step

    def get(self, prop: int) -> float:
        return self.has.get(prop, -1.0)

    def set(self, prop: int, value: float) -> bool:
        if prop in self.has and (prop != cv2.CAP_PROP_AUTO_EXPOSURE or value in self.switch):
            self.has[prop] = round(value / self.step) * self.step if prop == cv2.CAP_PROP_EXPOSURE else value
        return True  # as many drivers do, whatever came of it


def exposure_of(states: tuple[ControlState, ...]) -> ControlState:
    return next(s for s in states if s.control is Control.EXPOSURE)


@pytest.mark.parametrize(("backend", "numbers"), EXPOSURE_NUMBERS.items())
def test_the_exposure_is_locked_whatever_the_driver_calls_it(
    backend: str, numbers: tuple[float, float]
) -> None:
    driver = Driver({cv2.CAP_PROP_EXPOSURE: 5.0, cv2.CAP_PROP_AUTO_EXPOSURE: numbers[0]}, numbers)
    state = exposure_of(adjust(driver, MANUAL_20, backend))
    assert (state.automatic, state.value, state.refused) == (False, 20.0, "")
    assert driver.get(cv2.CAP_PROP_AUTO_EXPOSURE) == numbers[1]


def test_a_value_that_the_driver_rounds_to_another_is_said() -> None:
    driver = Driver({cv2.CAP_PROP_EXPOSURE: 5.0, cv2.CAP_PROP_AUTO_EXPOSURE: 3.0}, (3.0, 1.0), step=50.0)
    state = exposure_of(adjust(driver, MANUAL_20, "V4L2"))
    assert state.refused == "The camera was asked for exposure 20 and holds 0."


def test_a_camera_without_focus_says_so_and_the_others_are_left_alone() -> None:
    driver = Driver({cv2.CAP_PROP_GAIN: 3.0}, ())
    states = adjust(driver, {Control.FOCUS: ControlWish(automatic=False, value=10.0)}, "V4L2")
    by_control = {s.control: s for s in states}
    assert by_control[Control.FOCUS].refused == "The camera has no focus that can be set."
    assert by_control[Control.FOCUS].value is None
    assert by_control[Control.GAIN] == ControlState(Control.GAIN, None, 3.0)


def test_a_switch_that_no_convention_moves_is_said() -> None:
    driver = Driver({cv2.CAP_PROP_EXPOSURE: 5.0}, ())
    state = exposure_of(adjust(driver, {Control.EXPOSURE: ControlWish()}, "DSHOW"))
    assert state.refused == "The camera refused to make its exposure automatic."
