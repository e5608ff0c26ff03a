"""Where a camera's frames are read from: OpenCV, with all that its ways to a camera need to behave.

`OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS=0` must stand before the first capture: with it Media Foundation
opens a camera in a second, without it in up to minutes (opencv issues 17687 and 26495).
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any, Protocol

import cv2
import numpy as np

from leukdesk.capture.controls import adjust
from leukdesk.domain.cameras import CameraKind, CameraReport
from leukdesk.domain.errors import CameraError
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from leukdesk.domain.cameras import CameraSetup, Control, ControlState, ControlWish

os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
# FFmpeg's own lines may name an address with its password.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
# OpenCV's own choice for rtsp, and no more than a frame or two waiting in the network's buffer: where frames
# come faster than they can be decoded, what is shown must still be new. Nobody needs to know how many frames
# a second a stream promises: finding that out took RTSP a second before the first one.
os.environ.setdefault(
    "OPENCV_FFMPEG_CAPTURE_OPTIONS", "rtsp_transport;tcp|recv_buffer_size;524288|fpsprobesize;0"
)

STREAM_OPEN_MS, STREAM_READ_MS = 5_000, 1_500
"""Limits that FFmpeg holds itself, so that a dead network address ends a call instead of hanging it."""
BACKENDS = {
    "MSMF": cv2.CAP_MSMF,
    "DSHOW": cv2.CAP_DSHOW,
    "V4L2": cv2.CAP_V4L2,
    "AVFOUNDATION": cv2.CAP_AVFOUNDATION,
    "FFMPEG": cv2.CAP_FFMPEG,
}
"""The ways to a camera that are used, by OpenCV's names of them."""
_AS_IT_CAME = -1
"""The format by which FFmpeg gives what a stream sends without decoding it."""
BACKLOG, WAITED_S, MOST_SKIPPED = 5, 0.002, 60
"""So many pictures in a row that were there already, and not waited for, say that a stream is behind; it is
brought up to date by leaving out at most so many."""
_START, _SCAN, _END = b"\xff\xd8", b"\xff\xda", b"\xff\xd9"
"""Of JPEG; data between a scan's start and its end never look like one of them."""


class FrameSource(Protocol):
    """Something that frames are read from; all calls come from one thread and may block in a driver."""

    def open(self) -> CameraReport:
        """Opens it as its setup asks.

        Raises:
            CameraError: if it cannot be opened.
        """

    def read(self) -> NDArray[Any] | None:
        """The next frame as it comes, an array of its own of any depth and channels; None if none came."""

    def adjust(self, wishes: Mapping[Control, ControlWish]) -> tuple[ControlState, ...]:
        """Sets controls between two frames and reads them back."""

    def close(self) -> None:
        """Gives the camera back."""


class OpenCvSource:
    """A camera through OpenCV.

    Args:
        setup: what is asked of it.
        target: OpenCV's number of a USB camera, or the full address of a stream; never logged.
    """

    def __init__(self, setup: CameraSetup, target: int | str) -> None:
        self._setup = setup
        self._target = target
        self._capture: cv2.VideoCapture | None = None
        self._sends_jpegs = False
        self._unwaited = 0
        self._period_s = 0.0
        self._due_s = 0.0

    def open(self) -> CameraReport:
        """Opens it; size and format go along as open parameters, since DSHOW would open anew for each."""
        cv2.utils.logging.setLogLevel(0)  # OpenCV complains on stderr, perhaps with the address
        camera = self._setup.camera
        backend = BACKENDS.get(camera.backend, cv2.CAP_ANY)
        capture = cv2.VideoCapture(self._target, backend, self._parameters())
        if not capture.isOpened() and camera.kind is CameraKind.USB:
            # Some drivers refuse an opening with parameters that they would merely have rounded.
            capture.release()
            capture = cv2.VideoCapture(self._target, backend)
        if not capture.isOpened():
            capture.release()
            raise cannot_open(camera.kind, camera.name)
        self._capture = capture
        if camera.kind is CameraKind.STREAM and "://" not in str(self._target):
            rate = capture.get(cv2.CAP_PROP_FPS)
            self._period_s = 1 / rate if 1 <= rate <= 240 else 1 / 25
        else:
            capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        report = self._report(capture)
        if camera.kind is CameraKind.STREAM and not self._period_s and report.pixel_format == "MJPG":
            self._sends_jpegs = capture.set(cv2.CAP_PROP_FORMAT, _AS_IT_CAME)
        return report

    def read(self) -> NDArray[Any] | None:
        """The next frame; a film's frames come at its own speed."""
        if self._capture is None:
            return None
        if self._period_s:
            time.sleep(max(0.0, self._due_s - time.monotonic()))
            self._due_s = max(self._due_s + self._period_s, time.monotonic())
        if self._sends_jpegs:
            return self._newest_jpeg(self._capture)
        came, frame = self._capture.read()
        return frame if came else None

    def adjust(self, wishes: Mapping[Control, ControlWish]) -> tuple[ControlState, ...]:
        """Sets controls and reads them back; a stream has none."""
        if self._capture is None or self._setup.camera.kind is CameraKind.STREAM:
            return ()
        return adjust(self._capture, wishes, self._setup.camera.backend)

    def close(self) -> None:
        """Gives the camera back."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _newest_jpeg(self, capture: cv2.VideoCapture) -> NDArray[np.uint8] | None:
        """The next picture; where the computer is too slow for all, what piled up is left out undecoded."""
        for _ in range(MOST_SKIPPED):
            asked_s = time.monotonic()
            if not capture.grab():
                return None
            self._unwaited = self._unwaited + 1 if time.monotonic() - asked_s < WAITED_S else 0
            if self._unwaited < BACKLOG:
                break
        came, sent = capture.retrieve()
        return whole_jpeg(np.asarray(sent, np.uint8)) if came else None

    def _parameters(self) -> list[int]:
        setup = self._setup
        if setup.camera.kind is CameraKind.STREAM:
            # One thread decodes a frame as soon as it is there; more would each hold one back.
            return [
                cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, STREAM_OPEN_MS,
                cv2.CAP_PROP_READ_TIMEOUT_MSEC, STREAM_READ_MS,
                cv2.CAP_PROP_N_THREADS, 1,
            ]  # fmt: skip
        parameters: list[int] = []
        if setup.pixel_format:
            parameters += [cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*setup.pixel_format)]
        if setup.width_px is not None and setup.height_px is not None:
            parameters += [cv2.CAP_PROP_FRAME_WIDTH, setup.width_px]
            parameters += [cv2.CAP_PROP_FRAME_HEIGHT, setup.height_px]
        return parameters

    def _report(self, capture: cv2.VideoCapture) -> CameraReport:
        setup = self._setup
        width, height = (
            int(capture.get(side)) for side in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT)
        )
        given = _letters(int(capture.get(cv2.CAP_PROP_FOURCC)))
        refused = []
        if setup.width_px is not None and (setup.width_px, setup.height_px) != (width, height):
            refused.append(
                Sentence(
                    "The camera was asked for {0}×{1} and gives {2}×{3}.",
                    setup.width_px,
                    setup.height_px,
                    width,
                    height,
                )
            )
        if setup.pixel_format and given and given != setup.pixel_format:
            refused.append(Sentence("The camera was asked for {0} and gives {1}.", setup.pixel_format, given))
        # FFmpeg calls every stream of single pictures 25 a second.
        rate = 0.0 if setup.camera.kind is CameraKind.STREAM else capture.get(cv2.CAP_PROP_FPS)
        return CameraReport(
            capture.getBackendName(),
            width,
            height,
            given,
            rate if 0 < rate <= 1000 else 0.0,
            self.adjust(setup.controls),
            tuple(refused),
        )


def whole_jpeg(sent: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """A JPEG that a stream sent, as (h, w, 3) uint8, blue first; None if its end or more of it is missing.

    FFmpeg would give such a picture too, its lower part grey.

    Args:
        sent: the file's bytes, perhaps with others after them.
    """
    content = sent.tobytes()
    if not content.startswith(_START) or content.rfind(_END) < content.rfind(_SCAN):
        return None
    frame = cv2.imdecode(sent.reshape(-1), cv2.IMREAD_COLOR)
    return None if frame is None else np.asarray(frame, np.uint8)


def cannot_open(kind: CameraKind, name: str) -> CameraError:
    """The fault of a camera that didn't open."""
    if kind is CameraKind.STREAM:
        return CameraError(
            Sentence("{0} does not answer", name),
            Sentence("check that its app is running, its address, user and password"),
        )
    return CameraError(
        Sentence("{0} cannot be opened", name),
        Sentence("close other programs that use it, or unplug it and plug it in again"),
    )


def _letters(code: int) -> str:
    letters = "".join(chr((code >> shift) & 0xFF) for shift in (0, 8, 16, 24))
    return letters if letters.isprintable() and letters.isascii() and letters.strip() else ""
