"""Looking for cameras never disturbs: none is no fault, and nothing is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.capture.cameras import find_cameras

if TYPE_CHECKING:
    import pytest


def test_a_machine_without_a_camera_has_none_and_nothing_is_printed(
    capfd: pytest.CaptureFixture[str],
) -> None:
    for camera in find_cameras():
        assert camera.width_px > 0
    printed = capfd.readouterr()
    assert printed.out + printed.err == ""
