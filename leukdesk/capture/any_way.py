"""A USB camera read by whichever of its ways opens."""

from __future__ import annotations

from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Any

from leukdesk.capture.cameras import find_camera, list_cameras
from leukdesk.capture.sources import OpenCvSource
from leukdesk.domain.errors import CameraError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from leukdesk.capture.cameras import PresentCamera
    from leukdesk.capture.sources import FrameSource
    from leukdesk.capture.ways import Ways
    from leukdesk.domain.cameras import (
        CameraId,
        CameraReport,
        CameraSetup,
        Control,
        ControlState,
        ControlWish,
    )


class AnyWay:
    """A USB camera by the first of its ways that opens.

    Args:
        setup: what is asked of the camera.
        ways: how they did so far.
        listed: the cameras that are plugged in now.
        source_of: reads one way, from a setup and OpenCV's number.
    """

    def __init__(
        self,
        setup: CameraSetup,
        ways: Ways,
        listed: Callable[[], Sequence[PresentCamera]] = list_cameras,
        source_of: Callable[[CameraSetup, int], FrameSource] = OpenCvSource,
    ) -> None:
        self._setup = setup
        self._ways = ways
        self._listed = listed
        self._source_of = source_of
        self._source: FrameSource | None = None
        self._awaited: tuple[CameraId, float] | None = None

    def open(self) -> CameraReport:
        """Opens it; the report names the way.

        Raises:
            CameraError: if it is not plugged in, or no way opens.
        """
        listed = self._listed()
        device = find_camera(self._setup.camera, listed).camera.device
        faults: list[CameraError] = []
        for present in self._ways.ranked(p for p in listed if p.camera.device == device):
            begun_s = monotonic()
            self._ways.begun(present.camera)
            source = self._source_of(replace(self._setup, camera=present.camera), present.index)
            try:
                report = source.open()
            except CameraError as error:
                source.close()
                faults.append(error)
                continue
            self._source, self._awaited = source, (present.camera, begun_s)
            return report
        raise faults[0]

    def read(self) -> NDArray[Any] | None:
        """The next frame as it comes; None if none came."""
        frame = self._source.read() if self._source is not None else None
        if frame is not None and self._awaited is not None:
            camera, begun_s = self._awaited
            self._awaited = None
            self._ways.worked(camera, monotonic() - begun_s)
        return frame

    def adjust(self, wishes: Mapping[Control, ControlWish]) -> tuple[ControlState, ...]:
        """Sets controls and reads them back."""
        return self._source.adjust(wishes) if self._source is not None else ()

    def close(self) -> None:
        """Gives the camera back."""
        if self._source is not None:
            self._source.close()
            self._source = None
