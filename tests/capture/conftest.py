"""Cameras that misbehave as real ones do, and a real MJPEG server in a process of its own."""

from __future__ import annotations

from threading import Event, Lock
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from leukdesk.capture.camera import Camera, Patience
from leukdesk.capture.film_server import Film, FilmServer, make_film
from leukdesk.capture.sources import OpenCvSource
from leukdesk.domain.cameras import CameraId, CameraKind, CameraReport, CameraSetup
from leukdesk.domain.errors import CameraError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from leukdesk.capture.camera_news import CameraNews, CameraState
    from leukdesk.capture.live_frame import LiveFrame

QUICK = Patience(
    open_s=1.0, first_frame_s=0.6, frame_s=0.4, same_s=0.4, release_s=0.1, again_s=(0.1, 0.4), poll_s=0.02
)
EYEPIECE = CameraId(CameraKind.USB, "Eyepiece camera", "V4L2", "/dev/video7", "0ac8:3420")


class FakeCamera:
    """A camera whose frames and faults are decided by the test.

    Args:
        frame_of: the frame of a number from 0; None where nothing comes; may block or raise.
        pause_s: between two frames.
        plug: one program at a time; None lets everybody in.
    """

    def __init__(
        self,
        frame_of: Callable[[int], np.ndarray[Any, Any] | None],
        pause_s: float = 0.01,
        plug: Any = None,
    ) -> None:
        self._frame_of = frame_of
        self._pause_s = pause_s
        self._plug = plug
        self._number = 0
        self.adjusted: list[Any] = []
        self.closed = Event()

    def open(self) -> CameraReport:
        if self._plug is not None and not self._plug.acquire(blocking=False):
            self._plug = None
            raise CameraError("Eyepiece camera cannot be opened", "close other programs that use it")
        return CameraReport("FAKE", 64, 48)

    def read(self) -> np.ndarray[Any, Any] | None:
        sleep(self._pause_s)
        self._number += 1
        return self._frame_of(self._number - 1)

    def adjust(self, wishes: Any) -> tuple[()]:
        self.adjusted.append(dict(wishes))
        return ()

    def close(self) -> None:
        if self._plug is not None:
            self._plug.release()
            self._plug = None
        self.closed.set()


def noise(
    number: int, size: tuple[int, int] = (48, 64), kind: Any = np.uint8, channels: int = 3
) -> np.ndarray[Any, Any]:
    top = 256 if kind is np.uint8 else 4096
    shape = size if channels == 1 else (*size, channels)
    return np.random.default_rng(number).integers(0, top, shape).astype(kind)


class Watched:
    """A camera with what it said and gave."""

    def __init__(
        self, source_of: Callable[[CameraSetup], Any], setup: CameraSetup, patience: Patience = QUICK
    ) -> None:
        self._lock = Lock()
        self.frames: list[LiveFrame] = []
        self.news: list[tuple[float, CameraNews]] = []
        self.camera = Camera(setup, source_of, self._on_frame, self._on_news, patience)
        self.started_s = monotonic()
        self.camera.start()

    def _on_frame(self, frame: LiveFrame) -> None:
        with self._lock:
            self.frames = [*self.frames[-200:], frame]

    def _on_news(self, news: CameraNews) -> None:
        with self._lock:
            self.news.append((monotonic(), news))

    def states(self) -> list[CameraState]:
        return [news.state for _at, news in self.news]

    def reasons(self) -> list[str]:
        return [news.reason for _at, news in self.news if news.reason]

    def wait_for(self, met: Callable[[], object], limit_s: float = 15.0) -> None:
        until = monotonic() + limit_s
        while not met():
            assert monotonic() < until, f"never happened; the camera said {self.news}"
            sleep(0.01)

    def close(self) -> None:
        self.camera.close()
        assert self.camera.wait(5)


@pytest.fixture
def watch() -> Iterator[Callable[..., Watched]]:
    """Starts cameras and ends them all."""
    started: list[Watched] = []

    def start(
        source_of: Callable[[CameraSetup], Any], setup: CameraSetup | None = None, patience: Patience = QUICK
    ) -> Watched:
        started.append(Watched(source_of, setup or CameraSetup(EYEPIECE), patience))
        return started[-1]

    yield start
    for watched in started:
        watched.close()


@pytest.fixture(scope="session")
def film() -> Film:
    """Two seconds of a small field, each picture with its number."""
    return make_film(cv2.resize(noise(1, (60, 80)), (640, 480), interpolation=cv2.INTER_CUBIC), 2.0)


@pytest.fixture
def server(film: Film) -> Iterator[FilmServer]:
    with FilmServer(film) as server:
        yield server


def stream_setup(address: str) -> CameraSetup:
    return CameraSetup(CameraId(CameraKind.STREAM, "Phone", "FFMPEG", address))


def from_network(setup: CameraSetup) -> OpenCvSource:
    return OpenCvSource(setup, setup.camera.place)
