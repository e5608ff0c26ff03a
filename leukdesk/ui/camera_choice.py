"""Which cameras can be chosen: those that are plugged in, noticed as they come and go, and streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from leukdesk.capture.streams import PasswordBook
from leukdesk.capture.ways import Ways
from leukdesk.domain.cameras import CameraKind
from leukdesk.ui import camera_sources
from leukdesk.ui.capture_words import camera_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.capture.sources import FrameSource
    from leukdesk.domain.cameras import CameraId, CameraSetup
    from leukdesk.ui.capture_page import CapturePage
    from leukdesk.ui.desk import Desk

LOOK_FOR_CAMERAS_MS = 3_000
"""How often it is looked whether a camera was plugged in; listing them takes some milliseconds."""


class CameraChoice(QObject):
    """Fills the page's list of cameras while somebody looks at it, and adds streams.

    Args:
        desk: of the window.
        page: with the list.
        in_use: tells what is asked of the camera that is open; None if none is.
    """

    camera_wanted = Signal(object)
    """A stream was added, which is to be opened now (`CameraId`)."""

    def __init__(self, desk: Desk, page: CapturePage, in_use: Callable[[], CameraSetup | None]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = page
        self._in_use = in_use
        self._passwords = PasswordBook()
        self.ways = Ways(setup.camera for setup in desk.settings.cameras)
        self._listing = desk.runner(awaited=False)
        self._keeping = desk.runner(awaited=False)
        self._present: Sequence[CameraId] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_FOR_CAMERAS_MS)
        self._timer.timeout.connect(self._look)
        page.arrived.connect(self._on_arrived)
        page.left.connect(self._timer.stop)
        page.stream_wanted.connect(self._ask_stream)
        desk.closing.begins.connect(self._timer.stop)

    def source_of(self, setup: CameraSetup) -> FrameSource:
        """What a setup's camera is read from; asked in the camera's thread.

        Raises:
            CameraError: if it is not plugged in.
        """
        return camera_sources.open_source(setup, self._passwords, self.ways)

    def _on_arrived(self) -> None:
        self._look()
        self._timer.start()

    def _look(self) -> None:
        if not self._listing.busy:
            # A system that cannot list its cameras now may do so in three seconds.
            ways = self.ways
            self._listing.start(lambda: camera_sources.list_present(ways), self._show, lambda _error: None)

    def _show(self, present: Sequence[CameraId]) -> None:
        self._present = present
        settings, in_use = self._desk.settings, self._in_use()
        streams = [s.camera for s in settings.cameras if s.camera.kind is CameraKind.STREAM]
        cameras = [*present, *streams]
        chosen = None
        if self._page.chosen is None:
            chosen = next((c for c in cameras if c.place == settings.camera), None)
        if in_use is not None:
            held = in_use.camera
            # It stands there by the way it was asked for, and stays while it is unplugged and waited for.
            cameras = [held if camera.device == held.device else camera for camera in cameras]
            if held not in cameras:
                cameras.insert(0, held)
        self._page.show_cameras([(c, camera_words(c)) for c in cameras], chosen)

    def _ask_stream(self) -> None:
        entries = self._desk.questions.stream(self._desk.window)
        if entries is not None:
            passwords = self._passwords
            # A key store may ask the operator first.
            self._keeping.start(
                lambda: camera_sources.keep_stream(*entries, passwords), self._on_kept, self._desk.show_fault
            )

    def _on_kept(self, kept: tuple[CameraId, bool]) -> None:
        camera, for_good = kept
        if not for_good:
            self._desk.window.show_notice(
                self.tr("This system has no key store: the password lasts until LeukDesk is closed.")
            )
        settings = self._desk.settings
        self._desk.change_settings(settings.with_setup(settings.setup_of(camera)))
        self._show(self._present)
        self._page.choose(camera)
        self.camera_wanted.emit(camera)
