"""A stream for measuring and testing: ready-made JPEGs sent over HTTP as phones' apps do, at a fixed pace.

It runs in a process of its own, so that it neither helps nor hinders the one that is measured. A picture's
number is drawn into it (`time_code`), and picture n is due at the n-th part of the film's length, so that the
number tells when it was due.
"""

from __future__ import annotations

import multiprocessing
import socket
import time
from base64 import b64encode
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import BoundedSemaphore
from typing import TYPE_CHECKING, ClassVar, Self

import cv2
import numpy as np

from leukdesk.capture.time_code import draw_number

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess
    from types import TracebackType

    from numpy.typing import NDArray

START_S = 60.0
SEND_BUFFER_BYTES = 2**19


@dataclass(frozen=True, slots=True)
class Film:
    """What is sent.

    Attributes:
        pictures: JPEG files; picture i carries the number i.
        per_second: of them.
        viewers: that may watch at once; others are sent away.
        password: that "user" must give; empty for none.
    """

    pictures: tuple[bytes, ...]
    per_second: float = 30.0
    viewers: int = 8
    password: str = ""

    def delay_s(self, number: int, now_s: float) -> float:
        """How long ago picture `number` was last due, on the wall clock."""
        length_s = len(self.pictures) / self.per_second
        return (now_s - number / self.per_second) % length_s


def make_film(field: NDArray[np.uint8], seconds: float, per_second: float = 30.0) -> Film:
    """A film of one field under a moving noise, each picture with its number.

    Args:
        field: (h, w, 3) uint8, blue first.
        seconds: of its length; then it begins anew.
        per_second: pictures.
    """
    height, width, channels = field.shape
    noise = np.random.default_rng(1).integers(0, 6, (height, 2 * width, channels), dtype=np.uint8)
    pictures = []
    for number in range(round(seconds * per_second)):
        start = 7 * number % width
        picture = np.asarray(cv2.add(field, noise[:, start : start + width]), np.uint8)
        draw_number(picture, number)
        pictures.append(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 85])[1].tobytes())
    return Film(tuple(pictures), per_second)


def field_of(rgb: NDArray[np.uint8], size_px: tuple[int, int]) -> NDArray[np.uint8]:
    """A field (h, w, 3), red first, at another size and blue first, as `make_film` takes it."""
    bgr = cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR)
    return np.asarray(cv2.resize(bgr, size_px, interpolation=cv2.INTER_AREA), np.uint8)


class FilmServer:
    """Shows a film in a process of its own while it is open.

    Args:
        film: to show.
        port: of the loopback address; 0 takes a free one.
    """

    def __init__(self, film: Film, port: int = 0) -> None:
        self._film = film
        self.port = port
        self._process: BaseProcess | None = None

    @property
    def address(self) -> str:
        """Where the film is shown."""
        return f"http://127.0.0.1:{self.port}/video"

    def start(self) -> None:
        """Starts it, at the same port as before if it was started before."""
        context = multiprocessing.get_context("spawn")
        mine, its = context.Pipe(duplex=False)
        process = context.Process(target=_serve, args=(self._film, self.port, its), daemon=True)
        process.start()
        its.close()
        if not mine.poll(START_S):
            raise TimeoutError("the film's server did not start")
        self.port = mine.recv()
        self._process = process

    def kill(self) -> None:
        """Ends it without a word to those who watch."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.kill()


def _serve(film: Film, port: int, ready: Connection) -> None:
    handler = type("FilmHandler", (_Handler,), {"film": film, "seats": BoundedSemaphore(film.viewers)})
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    ready.send(server.server_address[1])
    server.serve_forever()


class _Handler(BaseHTTPRequestHandler):
    film: ClassVar[Film]
    seats: ClassVar[BoundedSemaphore]

    def do_GET(self) -> None:
        """Shows the film until the viewer leaves."""
        if self.film.password and self.headers.get("Authorization") != _basic(self.film.password):
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="camera"')
            self.end_headers()
        elif not self.seats.acquire(blocking=False):
            self.send_error(503)
        else:
            try:
                self._show()
            except OSError:
                return
            finally:
                self.seats.release()

    def log_message(self, *_args: object) -> None:
        """Says nothing."""

    def _show(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        film = self.film
        # What the viewer cannot take in waits here as a picture or two, not as a second of them.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)
        turn = int(time.time() * film.per_second) + 1
        while True:
            time.sleep(max(0.0, turn / film.per_second - time.time()))
            picture = film.pictures[turn % len(film.pictures)]
            head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(picture)}\r\n\r\n"
            self.wfile.write(head.encode() + picture + b"\r\n")
            # A camera whose viewer is slow goes on with what it sees now.
            turn = max(turn + 1, int(time.time() * film.per_second))


def _basic(password: str) -> str:
    return "Basic " + b64encode(f"user:{password}".encode()).decode()
