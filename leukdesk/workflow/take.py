"""Takes a frame from a camera: the sharpest of a burst, recorded whole before anybody says "taken"."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.capture.burst import sharpest
from leukdesk.domain.cameras import Capture
from leukdesk.domain.errors import CameraError
from leukdesk.domain.frames import UNKNOWN_SCALE, FrameFile, Picture, Scale, ScaleSource
from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.loading import decode_picture, encode_jpeg, encode_png, pixel_sha256
from leukdesk.imaging.quality import measure_quality

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.capture.live_frame import LiveFrame
    from leukdesk.domain.camera_profile import CameraProfile
    from leukdesk.domain.cameras import CameraId, CameraReport, CapturedFrame
    from leukdesk.domain.cases import Case
    from leukdesk.domain.frames import Quality
    from leukdesk.domain.ports import Store

JPEG_QUALITY = 95


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """What the shutter was pressed on.

    Attributes:
        camera: whose frames.
        report: what the camera says of itself; a still brings its own.
        frames: waits for the frames of the burst; none if the camera stopped meanwhile.
    """

    camera: CameraId
    report: CameraReport
    frames: Callable[[], tuple[LiveFrame, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """A frame that is safe in the records.

    Attributes:
        frame: as recorded.
        live: the frame as it came.
        quality: of it.
    """

    frame: CapturedFrame
    live: LiveFrame
    quality: Quality


class TakeFrame:
    """Records one frame of a camera; what it returns is committed.

    Args:
        store: the records.
        operator: who presses the shutter.
        profile: the camera profile in force; None for none.
        file: what the frame is kept in.
    """

    def __init__(
        self,
        store: Store,
        operator: str,
        profile: CameraProfile | None,
        file: FrameFile = FrameFile.PNG,
    ) -> None:
        self._store = store
        self._operator = operator
        self._profile = profile
        self._file = file

    def __call__(self, case: Case, shot: Shot) -> Taken:
        """Takes the sharpest frame of a shot into a case.

        Raises:
            CameraError: if no frame came.
            LeukDeskError: if it cannot be recorded; then nothing of it is.
        """
        frames = shot.frames()
        if not frames:
            raise CameraError(
                Sentence("no picture came from the camera, so nothing was taken"),
                Sentence("take it once more"),
            )
        live = sharpest(frames)
        rgb = live.rgb()
        scale = self._scale()
        quality = measure_quality(rgb, um_per_px=scale.um_per_px)
        # The time to the millisecond names it: no number of case or patient is in a picture's name.
        name = f"{live.taken_at.astimezone():%Y-%m-%d %H-%M-%S}.{live.taken_at.microsecond // 1000:03d}"
        picture = _picture(rgb, name, self._file)
        capture = Capture(
            shot.camera,
            live.report or shot.report,
            scale,
            quality,
            "" if self._profile is None else self._profile.name,
            self._operator,
            live.taken_at,
            len(frames),
        )
        return Taken(self._store.record_capture(case.case_id, picture, capture), live, quality)

    def _scale(self) -> Scale:
        if self._profile is None or self._profile.um_per_px is None:
            return UNKNOWN_SCALE
        return Scale(self._profile.um_per_px, ScaleSource.CALIBRATED)


def _picture(rgb: NDArray[np.uint8], name: str, file: FrameFile) -> Picture:
    if file is FrameFile.JPEG:
        # Its pixels are those of the file: what is analysed can be seen again.
        return decode_picture(encode_jpeg(rgb, JPEG_QUALITY), f"{name}.jpg", ".jpg")
    content = encode_png(rgb)
    sha256 = hashlib.sha256(content).hexdigest()
    return Picture(f"{name}.png", rgb, content, ".png", sha256, pixel_sha256(rgb))
