"""Which cameras the machine has, by name, and a try of each."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING

import cv2
from cv2_enumerate_cameras import enumerate_cameras, supported_backends

from leukdesk.capture.sources import BACKENDS, OpenCvSource
from leukdesk.domain.cameras import CameraId, CameraKind, CameraReport, CameraSetup
from leukdesk.domain.errors import CameraError
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.capture.sources import FrameSource

TRY_S = 20.0
"""How long a camera may take to give its first frame: some need ten seconds through Media Foundation."""
_NAMES = {number: name for name, number in BACKENDS.items() if name != "FFMPEG"}


@dataclass(frozen=True, slots=True)
class PresentCamera:
    """A camera that the system lists.

    Attributes:
        camera: what it is known again by.
        index: OpenCV's number of it by its backend; another one after a cable was moved.
    """

    camera: CameraId
    index: int


@dataclass(frozen=True, slots=True)
class TriedCamera:
    """What came of trying a camera.

    Attributes:
        present: the camera.
        report: what it gives; None if it gave nothing.
        first_frame_s: from the wish to open until the first frame.
        fault: why it gave nothing; empty if it did.
    """

    present: PresentCamera
    report: CameraReport | None
    first_frame_s: float
    fault: str = ""


def list_cameras() -> tuple[PresentCamera, ...]:
    """The cameras that the system lists, by each way to them; none is opened."""
    found = []
    built_in = set(cv2.videoio_registry.getCameraBackends())
    for number in supported_backends:
        name = _NAMES.get(number)
        if name is None or number not in built_in:
            continue
        for info in enumerate_cameras(number):
            model = "" if info.vid is None or info.pid is None else f"{info.vid:04x}:{info.pid:04x}"
            place = _lasting_place(info.path or f"{name} {info.index}")
            try:
                camera = CameraId(CameraKind.USB, _printable(info.name or place), name, place, model)
            except ValueError:
                continue
            found.append(PresentCamera(camera, int(info.index)))
    return tuple(sorted(found, key=lambda p: (p.camera.backend != "MSMF", p.camera.backend, p.index)))


def find_camera(camera: CameraId, present: Sequence[PresentCamera] | None = None) -> PresentCamera:
    """Where a USB camera is now.

    Raises:
        CameraError: if it is not plugged in.
    """
    listed = list_cameras() if present is None else present
    best = max(listed, key=lambda p: camera.matches(p.camera), default=None)
    if best is None or not camera.matches(best.camera):
        raise CameraError(
            Sentence("{0} is not there", camera.name), Sentence("plug it in; LeukDesk goes on by itself")
        )
    return best


def try_camera(
    present: PresentCamera,
    limit_s: float = TRY_S,
    source_of: Callable[[CameraSetup, int | str], FrameSource] = OpenCvSource,
) -> TriedCamera:
    """Opens a camera and waits for its first frame, no longer than the limit whatever its driver does."""
    started = monotonic()
    outcome: list[CameraReport | CameraError] = []

    def attempt() -> None:
        source = source_of(CameraSetup(present.camera), present.index)
        try:
            report = source.open()
            outcome.append(report if source.read() is not None else _no_picture(present))
        except CameraError as error:
            outcome.append(error)
        finally:
            source.close()

    # A driver that hangs keeps its thread; a daemon doesn't keep the program.
    thread = Thread(target=attempt, name="camera-try", daemon=True)
    thread.start()
    thread.join(limit_s)
    seconds = monotonic() - started
    if not outcome:
        return TriedCamera(
            present, None, seconds, f"No answer within {limit_s:g} s; unplug it and try again."
        )
    if isinstance(outcome[0], CameraError):
        return TriedCamera(present, None, seconds, str(outcome[0]))
    return TriedCamera(present, outcome[0], seconds)


def _no_picture(present: PresentCamera) -> CameraError:
    return CameraError(
        Sentence("{0} opens but gives no picture", present.camera.name),
        Sentence("close other programs that use it"),
    )


def _lasting_place(path: str) -> str:
    """A path that stays when the computer starts anew: Linux numbers /dev/video as cameras come."""
    if not sys.platform.startswith("linux"):
        return path
    by_id = Path("/dev/v4l/by-id")
    if by_id.is_dir():
        for link in sorted(by_id.iterdir()):
            if link.resolve() == Path(path).resolve():
                return str(link)
    return path


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text).strip()
