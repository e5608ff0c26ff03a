"""Looks at the newest frame beside the live view: quality, focus, motion, histogram, outlines of cells.

A thread of its own looks a few times a second. Where frames of the view are lost it looks less often: its
rate falls before the view's.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.capture.live_cells import LiveCells
from leukdesk.capture.mailbox import Mailbox
from leukdesk.domain.frames import UNKNOWN_SCALE, Quality
from leukdesk.imaging.focus import edge_blur_px
from leukdesk.imaging.live import FocusMeter, MotionMeter
from leukdesk.imaging.overview import overview_of
from leukdesk.imaging.quality import measure_quality

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from leukdesk.capture.live_cells import Outlines
    from leukdesk.capture.live_frame import LiveFrame
    from leukdesk.domain.frames import Scale
    from leukdesk.imaging.live import FocusReading

_log = logging.getLogger(__name__)

SHORTEST_PAUSE_S, LONGEST_PAUSE_S = 0.1, 2.0
QUALITY_EVERY = 3
"""The focus is read at each look, the slower lights at every third."""
HISTOGRAM_STEP = 4
BINS = 64


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What was seen of a frame.

    Attributes:
        number: of the frame.
        quality: the lights, with motion and without the frame's own focus, which `focus` tells better.
        focus: beside the best of late.
        histogram: (3, BINS) float32, red, green and blue, each summing to 1.
        clipped: share of the pixels that are as bright as can be in some colour.
    """

    number: int
    quality: Quality
    focus: FocusReading
    histogram: NDArray[np.float32]
    clipped: float


class Onlooker:
    """Looks at frames until it is closed.

    Args:
        on_look: hears each look, in the onlooker's thread.
        on_outlines: hears outlines of cells, in the same thread.
        lost: how many frames the view has lost so far.
    """

    def __init__(
        self,
        on_look: Callable[[Look], None],
        on_outlines: Callable[[Outlines], None],
        lost: Callable[[], int] = lambda: 0,
    ) -> None:
        self._on_look = on_look
        self._on_outlines = on_outlines
        self._lost = lost
        self._news = Event()
        self._ended = Event()
        self._box: Mailbox[LiveFrame] = Mailbox(self._news.set)
        self._focus, self._motion = FocusMeter(), MotionMeter()
        self._quality = Quality(())
        self._looks = 0
        self._pause_s = SHORTEST_PAUSE_S
        self.cells = LiveCells()
        self.scale: Scale = UNKNOWN_SCALE
        self.outlines_wanted = True
        self._thread = Thread(target=self._run, name="camera-onlooker", daemon=True)

    def start(self) -> None:
        """Begins to look."""
        self._thread.start()

    def show(self, frame: LiveFrame) -> None:
        """Takes in a frame; the newest is looked at next."""
        self._box.put(frame)

    def close(self) -> None:
        """Ends; a look under way is not waited for."""
        self._ended.set()
        self._box.close()
        self._news.set()

    def _run(self) -> None:
        while not self._ended.is_set():
            self._news.wait(1.0)
            self._news.clear()
            frame = self._box.take()
            if frame is None:
                continue
            started, lost = monotonic(), self._lost()
            try:
                self._look_at(frame)
            except Exception as error:  # noqa: BLE001 - a picture that cannot be measured must not end the view
                _log.warning("a live frame could not be measured: %s", type(error).__name__)
            self._rest(monotonic() - started, lost)
        self.cells.close()

    def _look_at(self, frame: LiveFrame) -> None:
        rgb = frame.rgb()
        overview = overview_of(rgb)
        focus = self._focus.take(edge_blur_px(rgb, overview), frame.at_s)
        motion = self._motion.read(rgb)
        if self._looks % QUALITY_EVERY == 0:
            self._quality = measure_quality(rgb, um_per_px=self.scale.um_per_px)
        self._looks += 1
        others = tuple(m for m in self._quality.measures if m.name != "focus")
        quality = replace(self._quality, measures=(focus.measure, motion, *others))
        histogram, clipped = histogram_of(rgb)
        if not self._ended.is_set():
            self._on_look(Look(frame.number, quality, focus, histogram, clipped))
        self._outline(frame)

    def _outline(self, frame: LiveFrame) -> None:
        found = self.cells.answer()
        if found is not None and self.outlines_wanted and not self._ended.is_set():
            self._on_outlines(found)
        if self.outlines_wanted and not self._ended.is_set() and not self.cells.is_busy:
            self.cells.ask(frame.number, frame.bgr, self.scale)

    def _rest(self, took_s: float, lost_before: int) -> None:
        """Rests as long as it worked at least, and longer while the view loses frames."""
        if self._lost() > lost_before:
            self._pause_s = min(LONGEST_PAUSE_S, 2 * self._pause_s)
        else:
            self._pause_s = max(SHORTEST_PAUSE_S, 0.8 * self._pause_s)
        self._ended.wait(max(took_s, self._pause_s))


def histogram_of(rgb: NDArray[np.uint8]) -> tuple[NDArray[np.float32], float]:
    """The histogram of a frame's colours (3, BINS), each summing to 1, and the share of clipped pixels."""
    grid = np.ascontiguousarray(rgb[::HISTOGRAM_STEP, ::HISTOGRAM_STEP])
    counts = [cv2.calcHist([grid], [channel], None, [BINS], [0, 256]).ravel() for channel in range(3)]
    pixels = max(1, grid.shape[0] * grid.shape[1])
    clipped = float(np.count_nonzero(grid.max(axis=2) == 255)) / pixels
    return np.asarray(np.stack(counts) / pixels, np.float32), clipped
