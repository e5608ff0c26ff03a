"""Reads frames in the background: the one looked at first, thumbnails as they come into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leukdesk.ui.pictures import PixelShelf, read_pixels

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.ui.case_state import CaseState, Services
    from leukdesk.ui.jobs import JobRunner
    from leukdesk.ui.pictures import FramePixels


class FrameReader(QObject):
    """Hands out frames and thumbnails of the case shown.

    Args:
        services: of the program.
        state: gives the case shown, or None.
        shown: runs the reading of the frame that is looked at, which must not wait behind thumbnails.
        thumbnails: runs the rest.
        parent: owner.
    """

    pixels_read = Signal(object)
    failed = Signal(int, object)

    def __init__(
        self,
        services: Services,
        state: Callable[[], CaseState | None],
        shown: JobRunner,
        thumbnails: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._state = state
        self._shown = shown
        self._thumbnails = thumbnails
        self._shelf = PixelShelf()
        self._asked: set[int] = set()

    def show_frame(self, frame_id: int) -> FramePixels | None:
        """The pixels of a frame if they are at hand; else they are read, and earlier wishes forgotten."""
        self._shown.drop_all()
        pixels = self._shelf.get(frame_id)
        if pixels is None:
            self._read(self._shown, frame_id)
        return pixels

    def ask_thumbnails(self, frame_id: int) -> None:
        """Has the thumbnails of a frame read, unless they are being read."""
        if frame_id not in self._asked:
            self._asked.add(frame_id)
            self._read(self._thumbnails, frame_id)

    def take(self, pixels: FramePixels) -> None:
        """Takes in the pixels of a frame that has just been analysed."""
        self._asked.discard(pixels.frame_id)
        self.pixels_read.emit(pixels)

    def forget(self) -> None:
        """Forgets the case."""
        self._shelf.clear()
        self._asked.clear()
        for runner in (self._shown, self._thumbnails):
            runner.drop_all()

    def _read(self, runner: JobRunner, frame_id: int) -> None:
        state, services = self._state(), self._services
        frame = state.frame(frame_id) if state is not None else None
        if state is None or frame is None:
            return
        cells = state.cells_of(frame_id)
        runner.start(
            lambda: read_pixels(services, frame, cells),
            lambda pixels: self._on_read(pixels, keep=runner is self._shown),
            lambda error: self.failed.emit(frame_id, error),
        )

    def _on_read(self, pixels: FramePixels, *, keep: bool) -> None:
        if keep:
            self._shelf.put(pixels)
        self.take(pixels)
