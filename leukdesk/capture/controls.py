"""A camera's controls: set, read back, and what was refused said in words.

Automatic exposure is switched by other numbers in each driver (opencv issues 9738 and 17019): V4L2 takes 3
and 1, Media Foundation 1 and 0, DirectShow 0.75 and 0.25. The convention of the way in use is tried first,
since one's "manual" is another's "automatic", then the others until the camera says that one holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isclose, isfinite
from typing import TYPE_CHECKING, Protocol

import cv2

from leukdesk.domain.cameras import Control, ControlState, ControlWish
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping


class Properties(Protocol):
    """What is asked of OpenCV's capture here."""

    def get(self, propId: int) -> float:  # noqa: N803 - OpenCV's name
        """A property; 0 or -1 if there is none."""

    def set(self, propId: int, value: float) -> bool:  # noqa: N803 - OpenCV's name
        """Sets a property; what it returns is not to be trusted."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How OpenCV calls a control: its value, and its switch if it has one."""

    value: int
    switch: int | None


EXPOSURE_NUMBERS = {"V4L2": (3.0, 1.0), "MSMF": (1.0, 0.0), "DSHOW": (0.75, 0.25)}
"""The numbers of the exposure's switch for automatic and manual, by OpenCV's name of the way."""
USUAL_NUMBERS = (1.0, 0.0)
WAYS = {
    Control.EXPOSURE: _Way(cv2.CAP_PROP_EXPOSURE, cv2.CAP_PROP_AUTO_EXPOSURE),
    Control.GAIN: _Way(cv2.CAP_PROP_GAIN, None),
    Control.WHITE_BALANCE: _Way(cv2.CAP_PROP_WB_TEMPERATURE, cv2.CAP_PROP_AUTO_WB),
    Control.FOCUS: _Way(cv2.CAP_PROP_FOCUS, cv2.CAP_PROP_AUTOFOCUS),
}
_WORDS = {
    Control.EXPOSURE: Sentence("exposure"),
    Control.GAIN: Sentence("gain"),
    Control.WHITE_BALANCE: Sentence("white balance"),
    Control.FOCUS: Sentence("focus"),
}
NOT_THERE = -1.0
"""What OpenCV gives for a property that a camera has not."""
CLOSE_ENOUGH = 0.02
"""Share by which a value may differ from the asked one: drivers round to steps of their own."""


def adjust(
    camera: Properties, wishes: Mapping[Control, ControlWish], backend: str
) -> tuple[ControlState, ...]:
    """Does what is wished of a camera's controls, and says how all of them stand then.

    Args:
        camera: that is open.
        wishes: what is asked; a control that is not named is left alone.
        backend: OpenCV's name of the way to the camera.
    """
    return tuple(_adjusted(camera, control, wishes.get(control), backend) for control in Control)


def _adjusted(camera: Properties, control: Control, wish: ControlWish | None, backend: str) -> ControlState:
    way = WAYS[control]
    automatic: bool | None = None
    refused = ""
    if wish is not None and way.switch is not None:
        if _switched(camera, way.switch, _numbers(control, backend), on=wish.automatic):
            automatic = wish.automatic
        else:
            state = Sentence("automatic") if wish.automatic else Sentence("manual")
            refused = Sentence("The camera refused to make its {0} {1}.", _WORDS[control], state)
    if wish is not None and not wish.automatic and wish.value is not None:
        camera.set(way.value, wish.value)
        given = _value(camera, way)
        if given is None:
            refused = Sentence("The camera has no {0} that can be set.", _WORDS[control])
        elif not isclose(given, wish.value, rel_tol=CLOSE_ENOUGH, abs_tol=0.5):
            refused = Sentence(
                "The camera was asked for {0} {1:g} and holds {2:g}.", _WORDS[control], wish.value, given
            )
        else:
            # Where the value holds, it is manual, whatever the switch says of itself.
            refused = ""
            automatic = False
    return ControlState(control, automatic, _value(camera, way), refused)


def _numbers(control: Control, backend: str) -> list[tuple[float, float]]:
    if control is not Control.EXPOSURE:
        return [USUAL_NUMBERS]
    return sorted(EXPOSURE_NUMBERS.values(), key=lambda pair: pair != EXPOSURE_NUMBERS.get(backend))


def _switched(camera: Properties, switch: int, numbers: list[tuple[float, float]], *, on: bool) -> bool:
    """Whether one of the conventions of a control's switch was taken."""
    for automatic, manual in numbers:
        wanted = automatic if on else manual
        camera.set(switch, wanted)
        if isclose(camera.get(switch), wanted, abs_tol=0.01):
            return True
    return False


def _value(camera: Properties, way: _Way) -> float | None:
    value = camera.get(way.value)
    return None if value == NOT_THERE or not isfinite(value) else value
