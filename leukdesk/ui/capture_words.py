"""What the capture page says of cameras and of taken frames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leukdesk.domain.cameras import CameraKind
from leukdesk.ui.translation import number_words, said

if TYPE_CHECKING:
    from datetime import datetime

    from leukdesk.domain.cameras import CameraId, CameraReport
    from leukdesk.domain.frames import Quality


def _tr(text: str) -> str:
    return QCoreApplication.translate("CapturePage", text)


def camera_words(camera: CameraId) -> str:
    """A camera in the list: its name and the way to it, which matters on Windows."""
    way = _tr("network") if camera.kind is CameraKind.STREAM else camera.backend
    return f"{camera.name} ({way})"


def live_words(name: str, report: CameraReport) -> str:
    """That a camera is live."""
    return _tr("{0} is live, {1}×{2}").format(name, report.width_px, report.height_px)


def report_words(report: CameraReport) -> str:
    """What a camera gives, and by which way."""
    parts = [f"{report.width_px}×{report.height_px}", report.backend]
    if report.pixel_format:
        parts.append(report.pixel_format)
    if report.frames_per_second:
        parts.append(_tr("{0} a second").format(number_words(report.frames_per_second, "g")))
    return ", ".join(parts)


def taken_words(count: int, taken_at: datetime, quality: Quality) -> str:
    """That a frame is safe, and how good it is."""
    words = _tr("Frame {0} taken at {1} and recorded.").format(count, f"{taken_at.astimezone():%H:%M:%S}")
    return " ".join((words, *map(said, quality.advices)))
