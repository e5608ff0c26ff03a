"""A few frames in a row, of which the sharpest is kept."""

from __future__ import annotations

from threading import Event, Lock
from typing import TYPE_CHECKING

from leukdesk.imaging.focus import edge_blur_px
from leukdesk.imaging.overview import overview_of

if TYPE_CHECKING:
    from leukdesk.capture.live_frame import LiveFrame

LONGEST = 10


class Burst:
    """Collects the frames that come after the shutter was pressed.

    Args:
        count: of frames, from 1 to `LONGEST`.

    Raises:
        ValueError: if the count is out of range.
    """

    def __init__(self, count: int) -> None:
        if not 1 <= count <= LONGEST:
            raise ValueError(f"a burst of {count} frames is out of range (1 to {LONGEST})")
        self._count = count
        self._lock = Lock()
        self._frames: list[LiveFrame] = []
        self._begun, self._full = Event(), Event()

    def offer(self, frame: LiveFrame) -> bool:
        """Takes in a frame; False once it is full."""
        with self._lock:
            if len(self._frames) >= self._count:
                return False
            self._frames.append(frame)
            self._begun.set()
            if len(self._frames) == self._count:
                self._full.set()
            return True

    @property
    def is_full(self) -> bool:
        """Whether all frames are there, or nobody waits for them any more."""
        return self._full.is_set()

    def end(self) -> None:
        """Nothing more will come: whoever waits has what is there."""
        self._begun.set()
        self._full.set()

    def wait(self, timeout_s: float, first_s: float = 0.0) -> tuple[LiveFrame, ...]:
        """The frames, once all are there or the time is up; perhaps fewer, perhaps none.

        Args:
            timeout_s: for all of them.
            first_s: for the first alone, where that is longer: a camera may expose for seconds.
        """
        if not self._full.wait(timeout_s):
            self._begun.wait(max(0.0, first_s - timeout_s))
        with self._lock:
            return tuple(self._frames)


def sharpest(frames: tuple[LiveFrame, ...]) -> LiveFrame:
    """The frame whose edges are the least blurred; of equals the last, which shows the stage most at rest.

    Raises:
        ValueError: if there is none.
    """
    if len(frames) == 1:
        return frames[0]

    def blur(frame: LiveFrame) -> tuple[float, int]:
        rgb = frame.rgb()
        return edge_blur_px(rgb, overview_of(rgb)), -frame.number

    return min(frames, key=blur)
