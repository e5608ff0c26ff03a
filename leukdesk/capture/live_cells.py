"""Cells outlined while looking: a process of low rank finds them in the newest frame.

The finder keeps a processor busy for a tenth of a second. In a process of its own, below the window's rank,
it takes only what the camera and the window leave, so that its rate falls before theirs.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import sys
from dataclasses import dataclass
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.frames import UNKNOWN_SCALE, Scale
from leukdesk.imaging.finder import find_cells_and_scale

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from numpy.typing import NDArray

_log = logging.getLogger(__name__)

SENT_PX = 1280
"""Longer side of what is sent: cells of an oil objective have a hundred pixels there still."""
LOWER_RANK = 10
BELOW_NORMAL = 0x4000
"""BELOW_NORMAL_PRIORITY_CLASS of Windows (processthreadsapi.h)."""
ANSWER_S = 60.0
"""An answer that takes longer never comes; the process is then started anew."""
READY = "ready"
"""What the process says once the finder is read from disk: a frame sent before would wait in the pipe, and so
would whoever sends it."""
MOST_STARTS = 3
"""A process that ends this often does so for a reason; the view goes on without outlines."""


@dataclass(frozen=True, slots=True, eq=False)
class Outlines:
    """The cells of a frame.

    Attributes:
        number: of the frame.
        polygons: (points, 2) float32 each, as shares of the frame's width and height.
        cells: how many there are.
    """

    number: int
    polygons: tuple[NDArray[np.float32], ...]

    @property
    def cells(self) -> int:
        """How many cells were found."""
        return len(self.polygons)


class LiveCells:
    """Asks the process and hears its answers; nothing here waits for it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._asked_s: float | None = None
        self._ready = False
        self._starts = 0

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self._asked_s is not None

    def ask(self, number: int, bgr: NDArray[np.uint8], scale: Scale) -> None:
        """Has the cells of a frame outlined; one that comes while it is starting or busy is passed over.

        Args:
            number: of the frame.
            bgr: (h, w, 3) uint8.
            scale: of its pixels.
        """
        with self._lock:
            try:
                pipe = self._started()
            except (OSError, EOFError):
                self._end()
                return
            if self._asked_s is not None or not self._ready:
                return
            shrunk = max(1.0, max(bgr.shape[:2]) / SENT_PX)
            small = bgr
            if shrunk > 1:
                size = (max(1, round(bgr.shape[1] / shrunk)), max(1, round(bgr.shape[0] / shrunk)))
                small = np.asarray(cv2.resize(bgr, size, interpolation=cv2.INTER_LINEAR), np.uint8)
            um_per_px = None if scale.um_per_px is None else scale.um_per_px * bgr.shape[1] / small.shape[1]
            try:
                pipe.send((number, small, um_per_px, scale.source))
            except OSError:
                self._end()
                return
            self._asked_s = monotonic()

    def answer(self) -> Outlines | None:
        """The answer if it has come; None if not, or if there is none."""
        with self._lock:
            if self._asked_s is None or self._pipe is None:
                return None
            try:
                if self._pipe.poll():
                    self._asked_s = None
                    found: Outlines = self._pipe.recv()
                    return found
            except (OSError, EOFError):
                _log.warning("the process that outlines cells ended; it is started anew")
                self._end()
                return None
            if monotonic() - self._asked_s > ANSWER_S:
                _log.warning("the process that outlines cells does not answer; it is started anew")
                self._end()
            return None

    def close(self) -> None:
        """Ends the process; harmless when called twice."""
        with self._lock:
            self._end()

    def _started(self) -> Connection:
        if self._pipe is None:
            if self._starts == MOST_STARTS:
                raise EOFError
            self._starts += 1
            context = multiprocessing.get_context("spawn")
            self._pipe, its = context.Pipe()
            self._process = context.Process(target=_work, args=(its,), name="live-cells", daemon=True)
            self._process.start()
            its.close()
        if not self._ready and self._pipe.poll():
            self._ready = self._pipe.recv() == READY
        return self._pipe

    def _end(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join(1)
        self._pipe = self._process = self._asked_s = None
        self._ready = False


def _work(pipe: Connection) -> None:
    """The process: answers until its pipe closes, so also when the window is killed."""
    _step_back()
    cv2.setNumThreads(1)
    pipe.send(READY)
    while True:
        try:
            number, bgr, um_per_px, source = pipe.recv()
            scale = UNKNOWN_SCALE if um_per_px is None else Scale(um_per_px, source)
            pipe.send(Outlines(number, outline_cells(bgr, scale)))
        except (OSError, EOFError, KeyboardInterrupt):
            return


def outline_cells(bgr: NDArray[np.uint8], scale: Scale) -> tuple[NDArray[np.float32], ...]:
    """The outlines of a frame's white cells, as shares of its width and height."""
    rgb = np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)
    cells, _scale = find_cells_and_scale(rgb, scale)
    sides = np.array([bgr.shape[1], bgr.shape[0]], np.float32)
    polygons = []
    for cell in cells:
        found, _tree = cv2.findContours(
            cell.mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE
        )
        if found:
            outline = max(found, key=cv2.contourArea).reshape(-1, 2).astype(np.float32)
            polygons.append((outline + np.array([cell.box.x_px, cell.box.y_px], np.float32)) / sides)
    return tuple(polygons)


def _step_back() -> None:
    """Lets the window and the camera go first."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows alone

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), BELOW_NORMAL)
    else:
        os.nice(LOWER_RANK)
