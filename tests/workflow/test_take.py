from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leukdesk.capture.live_frame import LiveFrame
from leukdesk.domain.cameras import CameraId, CameraKind, CameraReport
from leukdesk.domain.errors import CameraError
from leukdesk.domain.frames import FrameFile
from leukdesk.imaging.loading import decode_picture
from leukdesk.settings import Settings, load_settings, save_settings
from leukdesk.workflow.take import Shot, TakeFrame

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


def _shot(*frames: LiveFrame) -> Shot:
    camera = CameraId(CameraKind.USB, "Eyepiece camera", "MSMF", "usb#left", "0ac8:3420")
    return Shot(camera, CameraReport("MSMF", 320, 240, "MJPG", 30.0, ()), lambda: frames)


@pytest.fixture
def live() -> LiveFrame:
    ramp = np.linspace(20, 230, 320)[None, :, None] + np.linspace(-15, 15, 240)[:, None, None]
    bgr = np.clip(ramp + np.array([0, 12, -9]), 0, 255).astype(np.uint8)
    return LiveFrame(1, bgr, 0.0, datetime(2026, 11, 26, 8, 30, tzinfo=UTC))


@pytest.mark.parametrize(("file", "suffix", "off"), [(FrameFile.PNG, ".png", 0), (FrameFile.JPEG, ".jpg", 6)])
def test_a_camera_frame_is_kept_in_the_file_that_the_settings_ask_for(
    store: SqlStore, case: Case, live: LiveFrame, file: FrameFile, suffix: str, off: int
) -> None:
    taken = TakeFrame(store, "Ada", None, file)(case, _shot(live))
    kept = decode_picture(store.picture(taken.frame.picture_sha256), "kept", suffix)
    with store._reader.connect() as connection:
        recorded = connection.exec_driver_sql("SELECT pixel_sha256 FROM frames").scalar_one()
    assert kept.pixel_sha256 == recorded, "what is analysed is what the file shows"
    assert np.abs(kept.rgb.astype(int) - live.rgb()).max() <= off


def test_a_camera_that_stopped_gives_no_frame(store: SqlStore, case: Case) -> None:
    with pytest.raises(CameraError, match="so nothing was taken"):
        TakeFrame(store, "Ada", None)(case, _shot())


def test_the_settings_keep_the_file_of_camera_frames(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(Settings(camera_file=FrameFile.JPEG), path)
    assert load_settings(path).camera_file is FrameFile.JPEG
    path.write_text('{"camera_file": "gif"}', encoding="utf-8")
    assert load_settings(path).camera_file is FrameFile.PNG
