"""What a camera is read from: asked in threads, since all of it may take long. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.cameras import CameraKind
from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from leukdesk.capture.sources import FrameSource
    from leukdesk.capture.streams import PasswordBook
    from leukdesk.capture.ways import Ways
    from leukdesk.domain.cameras import CameraId, CameraSetup


def list_present(ways: Ways) -> list[CameraId]:
    """The cameras that are plugged in, each by the best way to it.

    All that a camera needs is read from disk in the same thread, so that opening one keeps no window waiting.
    """
    import leukdesk.capture.any_way  # noqa: PLC0415
    import leukdesk.capture.camera  # noqa: PLC0415
    import leukdesk.capture.onlooker  # noqa: PLC0415
    import leukdesk.capture.rendering  # noqa: PLC0415
    import leukdesk.workflow.take  # noqa: F401, PLC0415
    from leukdesk.capture.cameras import list_cameras  # noqa: PLC0415

    return [present.camera for present in ways.one_each(list_cameras())]


def keep_stream(typed: str, name: str, passwords: PasswordBook) -> tuple[CameraId, bool]:
    """A stream as a camera, and whether its password is kept for good.

    Raises:
        UserError: if the address or the name cannot be one.
    """
    from leukdesk.capture.streams import read_address, stream_camera  # noqa: PLC0415

    address = read_address(typed)
    try:
        camera = stream_camera(address, name)
    except ValueError as error:
        raise UserError(
            Sentence("the stream cannot have this name"), Sentence("type letters, digits and plain spaces")
        ) from error
    return camera, passwords.keep(address)


def open_source(setup: CameraSetup, passwords: PasswordBook, ways: Ways) -> FrameSource:
    """What a setup's camera is read from, wherever it is plugged in now.

    Args:
        setup: what is asked of the camera.
        passwords: of streams.
        ways: to cameras of this computer.
    """
    from leukdesk.capture.any_way import AnyWay  # noqa: PLC0415 - OpenCV is read when first needed
    from leukdesk.capture.sources import OpenCvSource  # noqa: PLC0415

    if setup.camera.kind is CameraKind.STREAM:
        return OpenCvSource(setup, passwords.full_address(setup.camera.place))
    return AnyWay(setup, ways)
