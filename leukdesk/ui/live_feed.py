"""Brings a camera's frames and news from their threads into the window's, the newest only."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.capture.burst import Burst
    from leukdesk.capture.camera import Camera
    from leukdesk.capture.camera_news import CameraNews
    from leukdesk.capture.live_frame import LiveFrame
    from leukdesk.capture.mailbox import Mailbox
    from leukdesk.capture.onlooker import Look, Onlooker
    from leukdesk.capture.sources import FrameSource
    from leukdesk.capture.still import Still
    from leukdesk.capture.view_wish import Rendered, ViewWish
    from leukdesk.domain.cameras import CameraSetup
    from leukdesk.domain.frames import Scale


@dataclass(frozen=True, slots=True, eq=False)
class ShownFrame:
    """A frame and the part of it that the view shows."""

    live: LiveFrame
    rendered: Rendered


class LiveFeed(QObject):
    """One camera at a time, watched, rendered and looked at; nothing of it runs in the window's thread.

    Args:
        source_of: makes what a setup's camera is read from.
        parent: owner.
    """

    frame_waiting = Signal()
    news_came = Signal(object)
    look_came = Signal(object)
    outlines_came = Signal(object)
    _crossed = Signal(int, object, object)

    def __init__(
        self, source_of: Callable[[CameraSetup], FrameSource], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._source_of = source_of
        self._lock = Lock()
        self._run = 0
        self._camera: Camera | None = None
        self._onlooker: Onlooker | None = None
        self._box: Mailbox[ShownFrame] | None = None
        self._burst: Burst | None = None
        self._shot: Burst | Still | None = None
        self._closing: Camera | None = None
        self.wish: ViewWish | None = None
        """What the view shows; None while nobody looks."""
        # By number of the run, so that what an earlier camera says late is dropped.
        self._crossed.connect(self._on_crossed, Qt.ConnectionType.QueuedConnection)

    @property
    def is_open(self) -> bool:
        """Whether a camera is open or being opened."""
        return self._camera is not None

    @property
    def lost_count(self) -> int:
        """Frames that gave way before the window took them, of the camera that is open."""
        return self._box.lost_count if self._box is not None else 0

    def open(self, setup: CameraSetup, scale: Scale, *, outlines: bool) -> None:
        """Begins to open a camera in the place of the one that is open."""
        from leukdesk.capture.camera import Camera  # noqa: PLC0415 - OpenCV is read when first needed
        from leukdesk.capture.mailbox import Mailbox  # noqa: PLC0415
        from leukdesk.capture.onlooker import Onlooker  # noqa: PLC0415

        self.close()
        self._run += 1
        run = self._run
        box = Mailbox[Any](self.frame_waiting.emit)
        self._box = box
        self._onlooker = Onlooker(
            lambda look: self._cross(run, self.look_came, look),
            lambda outlines: self._cross(run, self.outlines_came, outlines),
            lambda: box.lost_count,
        )
        self._onlooker.scale = scale
        self._onlooker.outlines_wanted = outlines
        self._onlooker.start()
        self._camera = Camera(
            setup,
            self._source_of,
            lambda live: self._show(run, live),
            lambda news: self._cross(run, self.news_came, news),
        )
        self._camera.start()

    def apply(self, setup: CameraSetup) -> None:
        """Asks something else of the camera that is open, as one step."""
        if self._camera is not None:
            self._camera.apply(setup)

    def close(self) -> None:
        """Gives the camera back; returns at once, whatever its driver does."""
        with self._lock:
            self._run += 1
            camera, onlooker, box = self._camera, self._onlooker, self._box
            self.end_shot()
            self._camera = self._onlooker = self._box = self._burst = self._shot = None
        if box is not None:
            box.close()
        if onlooker is not None:
            onlooker.close()
        if camera is not None:
            camera.close()
            self._closing = camera

    def wait(self, timeout_s: float) -> bool:
        """Waits for the camera that was closed last to be given back; False if its driver holds it."""
        return self._closing is None or self._closing.wait(timeout_s)

    def take(self) -> ShownFrame | None:
        """The newest frame, once; None if there is no new one."""
        return self._box.take() if self._box is not None else None

    def shoot(self, count: int) -> Burst:
        """Collects the next frames."""
        from leukdesk.capture.burst import Burst  # noqa: PLC0415

        self._burst = self._shot = burst = Burst(count)
        return burst

    def shoot_still(self, setup: CameraSetup, count: int) -> Still:
        """Has frames taken at the size that a setup wants for stills; the live picture rests meanwhile."""
        from leukdesk.capture.still import Still  # noqa: PLC0415

        self._shot = still = Still(setup, count)
        if self._camera is None:
            still.end()
        else:
            self._camera.take(still)
        return still

    def end_shot(self) -> None:
        """Lets whoever waits for frames have what came so far."""
        if self._shot is not None:
            self._shot.end()

    def set_scale(self, scale: Scale) -> None:
        """Says which scale holds for what is looked for."""
        if self._onlooker is not None:
            self._onlooker.scale = scale

    def want_outlines(self, wanted: bool) -> None:
        """Says whether cells are outlined."""
        if self._onlooker is not None:
            self._onlooker.outlines_wanted = wanted

    # In the camera's threads

    def _show(self, run: int, live: LiveFrame) -> None:
        from leukdesk.capture.rendering import render  # noqa: PLC0415

        burst, wish, box, onlooker = self._burst, self.wish, self._box, self._onlooker
        if run != self._run:
            # A camera that was closed and comes back late must not pass for the one that is open. It is asked
            # last: the run changes before all else does, so that what was read above is this run's own.
            return
        if burst is not None and not burst.offer(live):
            self._burst = None
        if wish is None or box is None or onlooker is None:
            return
        box.put(ShownFrame(live, render(live.bgr, wish)))
        onlooker.show(live)

    def _cross(self, run: int, signal: Any, value: CameraNews | Look | object) -> None:
        # Under the lock, so that nothing is emitted once `close` has returned and this may be deleted.
        with self._lock:
            if run == self._run:
                self._crossed.emit(run, signal, value)

    def _on_crossed(self, run: int, signal: Any, value: object) -> None:
        if run == self._run:
            signal.emit(value)
