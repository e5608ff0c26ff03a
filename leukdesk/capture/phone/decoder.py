"""The process that decodes phones' pictures: whatever a hostile file does, it does it there.

It may use little memory and little time, and is killed and started anew when it takes more.
"""

from __future__ import annotations

import multiprocessing
import signal
from threading import Lock
from typing import TYPE_CHECKING

from leukdesk.capture.phone.cleaning import CleanPicture, TooLargeError, clean_picture
from leukdesk.capture.phone.memory_limit import limit_memory
from leukdesk.capture.phone.messages import Refusal
from leukdesk.domain.errors import PictureError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

MEMORY_LIMIT_MIB = 2048
"""A picture of 64 megapixels needs 1.2 GB while it is decoded, turned and written."""
TIME_LIMIT_S = 40.0
"""A turned PNG of 63 megapixels took more than 20 s on two busy cores."""
START_LIMIT_S = 60.0
"""A cold disk and a virus scanner together can take long to load the decoders."""
STOP_LIMIT_S = 2.0


class DecoderProcess:
    """Cleans pictures in a child process, one at a time.

    Args:
        memory_limit_mib: of the child.
        time_limit_s: of one picture.
    """

    def __init__(self, memory_limit_mib: int = MEMORY_LIMIT_MIB, time_limit_s: float = TIME_LIMIT_S) -> None:
        self._memory_limit_mib = memory_limit_mib
        self._time_limit_s = time_limit_s
        self._lock = Lock()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def start(self) -> None:
        """Starts the child and waits until it can decode.

        Raises:
            OSError: if it cannot be started.
        """
        with self._lock:
            self._ready()

    def clean(self, content: bytes) -> CleanPicture | Refusal:
        """A picture written anew, or why it is not taken; also when the child died of it or took too long."""
        with self._lock:
            try:
                pipe = self._ready()
                pipe.send_bytes(content)
                if pipe.poll(self._time_limit_s):
                    answer: CleanPicture | Refusal = pipe.recv()
                    return answer
            except (EOFError, OSError):
                pass
            self._stop()
            return Refusal.UNREADABLE

    def close(self) -> None:
        """Ends the child."""
        with self._lock:
            self._stop()

    def _ready(self) -> Connection:
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            return self._pipe
        self._stop()
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, self._memory_limit_mib), name="leukdesk-decoder", daemon=True
        )
        self._process.start()
        # Only the child may hold its end, else the pipe never closes when the child dies.
        theirs.close()
        if not self._pipe.poll(START_LIMIT_S):
            raise OSError("the decoder did not start")
        self._pipe.recv_bytes()
        return self._pipe

    def _stop(self) -> None:
        pipe, process = self._pipe, self._process
        self._pipe = self._process = None
        if pipe is not None:
            pipe.close()
        if process is not None:
            process.kill()
            process.join(STOP_LIMIT_S)


def _serve(pipe: Connection, memory_limit_mib: int) -> None:
    """The child: cleans what comes until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_memory(memory_limit_mib)
    pipe.send_bytes(b"ready")
    try:
        while True:
            pipe.send(_answer(pipe.recv_bytes()))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        pass  # the server has gone


def _answer(content: bytes) -> CleanPicture | Refusal:
    try:
        return clean_picture(content)
    except TooLargeError:
        return Refusal.TOO_LARGE
    except (PictureError, MemoryError, OSError, ValueError):
        return Refusal.UNREADABLE
