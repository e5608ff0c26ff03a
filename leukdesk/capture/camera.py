"""One camera that is watched: opened, read, looked after and opened again, never waiting for its driver.

A *reader* is a daemon thread that opens the camera and reads it; a driver may hold it for good. The *watch*
is a thread that never touches the driver: it sees whether frames come and differ, gives up a
reader that brings none, and starts another. Whoever uses the camera gets frames and states by two callbacks.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from threading import Condition, Thread
from time import monotonic
from typing import TYPE_CHECKING

from leukdesk.capture.camera_news import CameraNews, CameraState
from leukdesk.capture.reader import Reader
from leukdesk.domain.errors import CameraError
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.capture.live_frame import LiveFrame
    from leukdesk.capture.sources import FrameSource
    from leukdesk.capture.still import Still
    from leukdesk.domain.cameras import CameraSetup

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited for what, in seconds.

    Attributes:
        open_s: for a camera to open; DirectShow and Media Foundation may take ten.
        first_frame_s: from then until its first frame.
        frame_s: between two frames, at least; a camera with long exposures gets three times its usual pause.
        same_s: for a picture that is the last one bit for bit.
        release_s: for a reader that was told to stop, before it is given up.
        again_s: until it is opened again, doubled each time, up to the second figure.
        poll_s: between two looks.
    """

    open_s: float = 20.0
    first_frame_s: float = 5.0
    frame_s: float = 1.5
    same_s: float = 1.5
    release_s: float = 1.0
    again_s: tuple[float, float] = (0.5, 8.0)
    poll_s: float = 0.1


MOST_HELD = 6
"""Threads that a driver may hold: each keeps what it opened, and one that never answers would gather hundreds
in a day. From then on the camera is opened when one comes back, or anew by the operator."""
SAME_IS_ITS_WAY = 2
"""Openings after which a picture that still never changes is shown as it is, with a warning."""


class Camera:
    """Keeps a camera going until it is closed.

    Args:
        setup: what is asked of the camera.
        source_of: makes what is read, each time the camera is opened; called in the reader's thread.
        on_frame: hears each frame, in the reader's thread.
        on_news: hears each change of state, in the watch's thread.
        patience: how long is waited.
    """

    def __init__(
        self,
        setup: CameraSetup,
        source_of: Callable[[CameraSetup], FrameSource],
        on_frame: Callable[[LiveFrame], None],
        on_news: Callable[[CameraNews], None],
        patience: Patience | None = None,
    ) -> None:
        self._setup = setup
        self._source_of = source_of
        self._on_frame = on_frame
        self._on_news = on_news
        self._patience = patience or Patience()
        self._changed = Condition()
        self._reader: Reader | None = None
        self._reopen = self._stopped = False
        self._same_openings = 0
        self._held: list[Thread] = []
        self._watch = Thread(target=self._run, name="camera-watch", daemon=True)

    def start(self) -> None:
        """Begins to open the camera; returns at once."""
        self._watch.start()

    def apply(self, setup: CameraSetup) -> None:
        """Asks something else of the camera: stop, set, go on, as one step. Returns at once.

        Controls are set between two frames; another size or format opens the camera anew.
        """
        with self._changed:
            before, self._setup = self._setup, setup
            if self._reader is not None and setup.opens_like(before):
                self._reader.adjust(setup)
            else:
                self._reopen = True
            self._changed.notify()

    def take(self, still: Still) -> None:
        """Has frames taken at another size, then goes on with the live picture. Returns at once."""
        with self._changed:
            if self._reader is None or self._stopped:
                still.end()
            else:
                self._reader.take(still)

    def close(self) -> None:
        """Ends it, opening or not; returns at once. A reader that its driver holds is left behind."""
        with self._changed:
            self._stopped = True
            if self._reader is not None:
                self._reader.end()
            self._changed.notify()

    def wait(self, timeout_s: float) -> bool:
        """Waits until the camera was given back or given up; False if it takes longer."""
        self._watch.join(timeout_s)
        return not self._watch.is_alive()

    # The watch's thread

    def _run(self) -> None:
        failures = 0
        while self._await_driver():
            reader = self._start_reader()
            self._on_news(CameraNews(CameraState.OPENING))
            reason = self._look_after(reader)
            reader.end()
            if reason:
                self._on_news(CameraNews(CameraState.LOST, reason, reader.report))
            reader.thread.join(self._patience.release_s)
            if reader.thread.is_alive():
                _log.warning("a camera's driver does not answer; its thread is left behind")
                self._held.append(reader.thread)
            if reason:
                failures = 0 if reader.was_live else failures + 1
                self._rest(failures)
        self._on_news(CameraNews(CameraState.CLOSED))

    def _await_driver(self) -> bool:
        """Waits while the driver holds as many threads as it may; False once the camera is closed."""
        while not self._stopped:
            self._held = [thread for thread in self._held if thread.is_alive()]
            if len(self._held) < MOST_HELD:
                return True
            with self._changed:
                self._changed.wait(self._patience.poll_s)
        return False

    def _start_reader(self) -> Reader:
        with self._changed:
            self._reopen = False
            self._reader = Reader(self._setup, self._source_of, self._on_frame)
            if self._stopped:
                self._reader.end()
            self._reader.thread.start()
            return self._reader

    def _look_after(self, reader: Reader) -> str:
        """Watches a reader until it must be ended; returns what the operator is told, empty if nothing."""
        told: CameraNews | None = None
        while True:
            with self._changed:
                if not (self._stopped or self._reopen):
                    self._changed.wait(self._patience.poll_s)
                if self._stopped or self._reopen:
                    return ""
            reason = self._fault_of(reader)
            if reason:
                return reason
            if reader.frames:
                still = self._is_still(reader)
                if not still and reader.has_changed:
                    self._same_openings = 0
                warning = _NEVER_CHANGES if still else ""
                news = CameraNews(CameraState.LIVE, warning, reader.report, warning=still)
                if news != told:
                    told = news
                    self._on_news(news)

    def _fault_of(self, reader: Reader) -> str:
        name = self._setup.camera.name
        if isinstance(reader.fault, CameraError):
            return reader.fault.sentence
        if not reader.thread.is_alive():
            return Sentence("{0} failed; it is opened again.", name)
        if self._is_late(reader):
            if reader.opened_s is None:
                limit_s = self._patience.open_s
                return Sentence(
                    "{0} did not open within {1:g} s; unplug it and plug it in again.", name, limit_s
                )
            return Sentence("{0} gives no picture any more; check its cable or network.", name)
        if self._is_still(reader) and self._same_openings < SAME_IS_ITS_WAY:
            self._same_openings += 1
            return Sentence("{0} repeats its last picture; it is opened again.", name)
        return ""

    def _is_late(self, reader: Reader) -> bool:
        patience = self._patience
        if reader.last_s is not None:
            since_s, limit_s = reader.last_s, max(patience.frame_s, 3 * reader.usual_pause_s)
        elif reader.opened_s is not None:
            since_s, limit_s = reader.opened_s, patience.first_frame_s
        else:
            since_s, limit_s = reader.started_s, patience.open_s
        return monotonic() - since_s > limit_s

    def _is_still(self, reader: Reader) -> bool:
        same_since = reader.same_since_s
        limit_s = max(self._patience.same_s, 3 * reader.usual_pause_s)
        return same_since is not None and monotonic() - same_since > limit_s

    def _rest(self, failures: int) -> None:
        shortest, longest = self._patience.again_s
        with self._changed:
            self._changed.wait_for(
                lambda: self._stopped or self._reopen, min(longest, shortest * 2 ** min(failures, 10))
            )


_NEVER_CHANGES = Sentence(
    "The picture has not changed for a while: check that the camera shows what is under the lens."
)
