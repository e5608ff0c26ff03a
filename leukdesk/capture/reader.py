"""The thread that opens a camera and reads it: all that may hang in a driver happens here."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import replace
from datetime import UTC, datetime
from statistics import median
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING

from leukdesk.capture.live_frame import LiveFrame, PixelForm, fingerprint, repeats
from leukdesk.capture.still import SETTLE_S
from leukdesk.domain.errors import CameraError

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.capture.sources import FrameSource
    from leukdesk.capture.still import Still
    from leukdesk.domain.cameras import CameraReport, CameraSetup

_log = logging.getLogger(__name__)

NOTHING_CAME_S = 0.02
"""Pause after a reading that gave nothing, so that a dead camera costs no processor."""
PAUSES_KEPT = 15


class Reader:
    """Reads a camera from its opening until it is told to end, or fails.

    Its attributes are read by another thread: each is one value, set whole.

    Args:
        setup: what is asked of the camera.
        source_of: makes what is read.
        on_frame: hears each frame; not once more after `end` was called, give or take the one in work.
    """

    def __init__(
        self,
        setup: CameraSetup,
        source_of: Callable[[CameraSetup], FrameSource],
        on_frame: Callable[[LiveFrame], None],
    ) -> None:
        self._setup = setup
        self._source_of = source_of
        self._on_frame = on_frame
        self._ended = Event()
        self._wishes: deque[CameraSetup] = deque(maxlen=1)
        self._stills: deque[Still] = deque(maxlen=1)
        self._source: FrameSource | None = None
        self._pixels = PixelForm()
        self._pauses: deque[float] = deque([0.0], maxlen=PAUSES_KEPT)
        self._last: tuple[int, NDArray[np.uint8]] | None = None
        self.thread = Thread(target=self._run, name="camera-reader", daemon=True)
        self.started_s = monotonic()
        self.opened_s: float | None = None
        self.last_s: float | None = None
        self.same_since_s: float | None = None
        self.usual_pause_s = 0.0
        self.has_changed = False
        self.frames = 0
        self.report: CameraReport | None = None
        self.fault: Exception | None = None

    @property
    def was_live(self) -> bool:
        """Whether frames came that differed from each other."""
        return self.frames > 0 and (self.has_changed or self.same_since_s is None)

    def adjust(self, setup: CameraSetup) -> None:
        """Has controls set between two frames."""
        self._wishes.append(setup)

    def take(self, still: Still) -> None:
        """Has a still taken between two frames."""
        self._stills.append(still)

    def end(self) -> None:
        """Tells it to end; a call that its driver holds is not waited for."""
        self._ended.set()

    def _run(self) -> None:
        try:
            source = self._open(self._setup)
            while not self._ended.is_set():
                if self._stills:
                    self._take_still(source, self._stills.pop())
                    source = self._open(self._setup)
                self._read_one(source)
        except CameraError as error:
            self.fault = error
        except Exception as error:  # noqa: BLE001 - a camera's fault must reach the window as a sentence
            _log.warning("reading a camera failed: %s", type(error).__name__)
            self.fault = error
        finally:
            if self._source is not None:
                _close(self._source)

    def _open(self, setup: CameraSetup) -> FrameSource:
        self._source = source = self._source_of(setup)
        self.report = source.open()
        self.opened_s = monotonic()
        return source

    def _take_still(self, live: FrameSource, still: Still) -> None:
        """Gives the live picture up and a still its frames; the caller takes the live picture up again."""
        # To the watch it is being opened anew, which has a limit of its own.
        self.started_s = monotonic()
        self.opened_s = self.last_s = self.same_since_s = self._last = None
        _close(live)
        self._source = source = self._source_of(still.setup)
        report, first_s = source.open(), 0.0
        while not (self._ended.is_set() or still.is_full):
            raw = source.read()
            if raw is None:
                self._ended.wait(NOTHING_CAME_S)
                continue
            at_s, taken_at = monotonic(), datetime.now(UTC)
            first_s = first_s or at_s
            if at_s - first_s >= SETTLE_S:
                still.offer(LiveFrame(self.frames, self._pixels.bring(raw), at_s, taken_at, report))
        _close(source)

    def _read_one(self, source: FrameSource) -> None:
        if self._wishes and self.report is not None:
            wish = self._setup = self._wishes.pop()
            self.report = replace(self.report, controls=source.adjust(wish.controls))
        raw = source.read()
        if raw is None:
            self._ended.wait(NOTHING_CAME_S)
            return
        if self._ended.is_set():
            return
        at_s, taken_at = monotonic(), datetime.now(UTC)
        bgr = self._pixels.bring(raw)
        frame = LiveFrame(self.frames + 1, bgr, at_s, taken_at)
        self._note_sameness(frame)
        self._note_size(frame)
        self._note_time(at_s)
        self.frames += 1
        self._on_frame(frame)

    def _note_sameness(self, frame: LiveFrame) -> None:
        mark = fingerprint(frame.bgr)
        last, self._last = self._last, (mark, frame.bgr)
        if last is None:
            return
        if mark == last[0] and repeats(frame.bgr, last[1]):
            if self.same_since_s is None:
                self.same_since_s = frame.at_s
        else:
            self.same_since_s = None
            self.has_changed = True

    def _note_size(self, frame: LiveFrame) -> None:
        report = self.report
        if report is not None and (report.width_px, report.height_px) != frame.size_px:
            width, height = frame.size_px
            self.report = replace(report, width_px=width, height_px=height)

    def _note_time(self, at_s: float) -> None:
        if self.last_s is not None:
            self._pauses.append(at_s - self.last_s)
            self.usual_pause_s = median(self._pauses)
        self.last_s = at_s


def _close(source: FrameSource) -> None:
    try:
        source.close()
    except Exception as error:  # noqa: BLE001 - a driver that fails at the end has no more to tell
        _log.warning("closing a camera failed: %s", type(error).__name__)
