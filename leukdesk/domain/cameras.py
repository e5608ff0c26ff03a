"""Cameras: how one is known again, what is asked of it, what it answers, what is kept of a taken frame."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from leukdesk.domain.frames import Quality, Scale

LONGEST_IDENTITY = 500
LARGEST_SIDE_PX = 20_000


class CameraKind(StrEnum):
    """Where a camera's frames come from."""

    USB = "usb"
    """A camera of this computer, whichever cable or board it is on."""
    STREAM = "stream"
    """An address of the network, or a film's file."""


@dataclass(frozen=True, slots=True)
class CameraId:
    """What a camera is known again by.

    Attributes:
        kind: of camera.
        name: as the system or the operator calls it.
        backend: OpenCV's name of the way to it, e.g. "MSMF", "DSHOW", "V4L2", "AVFOUNDATION" or "FFMPEG".
        place: the system's path of the device, or the address of a stream without its password.
        model: vendor and product of a USB device as "1234:abcd"; empty if unknown.

    Raises:
        ValueError: if name or place is empty or too long, or holds control characters.
    """

    kind: CameraKind
    name: str
    backend: str
    place: str
    model: str = ""

    def __post_init__(self) -> None:
        for text in (self.name, self.place):
            if not 1 <= len(text.strip()) <= LONGEST_IDENTITY or not text.isprintable():
                raise ValueError(
                    Sentence("a camera needs a name and a place of 1 to {0} characters", LONGEST_IDENTITY)
                )

    @property
    def device(self) -> str:
        """What a device's places have in common: on Windows they end in an interface for each way to it."""
        return self.place.casefold().rpartition("#{")[0] or self.place

    def matches(self, other: CameraId) -> int:
        """How surely another camera is this one.

        Returns:
            3 for the same device, 2 for the same model at another port or by another way, 0 for a stranger.
        """
        if self.kind is not other.kind:
            return 0
        if self.place == other.place and self.backend == other.backend:
            return 3
        same_model = bool(self.model) and (self.model, self.name) == (other.model, other.name)
        if self.kind is CameraKind.USB and (self.device == other.device or same_model):
            return 2
        return 0


def known_again(wanted: CameraId, present: Sequence[CameraId]) -> CameraId | None:
    """The camera among those present that is most surely the wanted one; None if none is."""
    best = max(present, key=wanted.matches, default=None)
    return best if best is not None and wanted.matches(best) else None


class Control(StrEnum):
    """What can be set of a camera's picture."""

    EXPOSURE = "exposure"
    GAIN = "gain"
    WHITE_BALANCE = "white balance"
    FOCUS = "focus"


@dataclass(frozen=True, slots=True)
class ControlWish:
    """What is asked of a control: that the camera does it by itself, or a value in the camera's own units."""

    automatic: bool = True
    value: float | None = None


@dataclass(frozen=True, slots=True)
class CameraSetup:
    """What is asked of a camera, remembered with it.

    Attributes:
        camera: that it is asked of.
        width_px: of the picture; None leaves it to the camera.
        height_px: of the picture; None leaves it to the camera.
        pixel_format: four letters such as "MJPG" or "YUY2"; empty leaves it to the camera.
        controls: what is asked of each control; what is not named is left alone.
        profile: name of the camera profile that holds with it; empty for none.
        still_px: width and height that frames are taken at, where that is not the live picture's size.

    Raises:
        ValueError: if a size is not from 1 to 20,000 px, one side lacks the other, or the format has not four
            letters.
    """

    camera: CameraId
    width_px: int | None = None
    height_px: int | None = None
    pixel_format: str = ""
    controls: Mapping[Control, ControlWish] = field(default_factory=dict)
    profile: str = ""
    still_px: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        if (self.width_px is None) != (self.height_px is None):
            raise ValueError("a size has two sides")
        for side in (self.width_px, self.height_px, *(self.still_px or ())):
            if side is not None and not 1 <= side <= LARGEST_SIDE_PX:
                raise ValueError(f"a side of {side} px is out of range (1 to {LARGEST_SIDE_PX})")
        if self.pixel_format and (len(self.pixel_format) != 4 or not self.pixel_format.isascii()):
            raise ValueError("a pixel format has four letters")

    def opens_like(self, other: CameraSetup) -> bool:
        """Whether both ask for the same picture, so that a change needs no opening anew."""
        one, two = (replace(each, controls={}, profile="", still_px=None) for each in (self, other))
        return one == two


@dataclass(frozen=True, slots=True)
class ControlState:
    """What a camera says of a control.

    Attributes:
        control: which.
        automatic: whether the camera does it by itself; None if it doesn't say.
        value: in the camera's own units; None if it has no such control.
        refused: what was asked and not done, as a sentence; empty if all was done.
    """

    control: Control
    automatic: bool | None
    value: float | None
    refused: str = ""


@dataclass(frozen=True, slots=True)
class CameraReport:
    """What a camera gives, read back from it after it was asked.

    Attributes:
        backend: OpenCV's name of the way to it.
        width_px: of the picture; 0 until a frame came.
        height_px: of the picture; 0 until a frame came.
        pixel_format: four letters; empty if the camera doesn't say.
        frames_per_second: that it promises; 0 if it doesn't say.
        controls: of the picture.
        refused: what of size and format was asked and not given, a sentence each.
    """

    backend: str
    width_px: int
    height_px: int
    pixel_format: str = ""
    frames_per_second: float = 0.0
    controls: tuple[ControlState, ...] = ()
    refused: tuple[str, ...] = ()

    @property
    def refusals(self) -> tuple[str, ...]:
        """All that was asked and not done, a sentence each."""
        return (*self.refused, *(c.refused for c in self.controls if c.refused))


@dataclass(frozen=True, slots=True)
class Capture:
    """What is recorded beside the pixels of a frame that a camera gave.

    Attributes:
        camera: that gave it.
        report: what the camera said of its settings.
        scale: that held when it was taken.
        quality: of the frame as it came.
        camera_profile: name of the profile in force; empty for none.
        operator: who took it.
        taken_at: when the frame arrived, in UTC.
        burst: of how many frames it is the sharpest.
    """

    camera: CameraId
    report: CameraReport
    scale: Scale
    quality: Quality
    camera_profile: str
    operator: str
    taken_at: datetime
    burst: int = 1


@dataclass(frozen=True, slots=True)
class CapturedFrame:
    """A frame that was taken and recorded, whether it has been analysed or not."""

    frame_id: int
    case_id: int
    name: str
    picture_sha256: str


def report_to_dict(report: CameraReport) -> dict[str, Any]:
    """A report as plain values, for the records."""
    return {
        "width_px": report.width_px,
        "height_px": report.height_px,
        "pixel_format": report.pixel_format,
        "frames_per_second": report.frames_per_second,
        "controls": {
            state.control.value: {
                "automatic": state.automatic,
                "value": state.value,
                "refused": state.refused,
            }
            for state in report.controls
        },
        "refused": list(report.refused),
    }


def setup_to_dict(setup: CameraSetup) -> dict[str, Any]:
    """A setup as plain values, for the settings."""
    camera = setup.camera
    return {
        "kind": camera.kind.value,
        "name": camera.name,
        "backend": camera.backend,
        "place": camera.place,
        "model": camera.model,
        "width_px": setup.width_px,
        "height_px": setup.height_px,
        "pixel_format": setup.pixel_format,
        "controls": {
            control.value: {"automatic": wish.automatic, "value": wish.value}
            for control, wish in setup.controls.items()
        },
        "profile": setup.profile,
        "still_px": None if setup.still_px is None else list(setup.still_px),
    }


def setup_from_dict(data: Mapping[str, Any]) -> CameraSetup:
    """A setup from plain values.

    Raises:
        ValueError: if they are impossible.
        TypeError: if they are of the wrong kind.
        KeyError: if part of the camera's identity is missing.
        AttributeError: if the controls are no mapping.
    """
    camera = CameraId(
        CameraKind(data["kind"]),
        str(data["name"]),
        str(data["backend"]),
        str(data["place"]),
        str(data.get("model", "")),
    )
    controls = {
        Control(name): ControlWish(
            bool(wish["automatic"]), None if wish["value"] is None else float(wish["value"])
        )
        for name, wish in data.get("controls", {}).items()
    }
    sides = [None if data.get(side) is None else int(data[side]) for side in ("width_px", "height_px")]
    still = data.get("still_px")
    if still is not None:
        width_px, height_px = still
        still = int(width_px), int(height_px)
    return CameraSetup(
        camera,
        sides[0],
        sides[1],
        str(data.get("pixel_format", "")),
        controls,
        str(data.get("profile", "")),
        still,
    )
