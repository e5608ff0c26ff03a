"""The network in a process of its own, so that the window never loads torch.

On Windows torch cannot be loaded after Qt (pytorch issue 169429); apart from that a native crash of the
network stays out of the window, and the window is on the screen before torch is read from disk.

The parent sends arrays of patches through a pipe and waits for the network's outputs. The child ends when the
pipe closes, and so even when its parent is killed. A child that dies is started again and the request
repeated once.
"""

from __future__ import annotations

import logging
import multiprocessing
import signal
from threading import Lock
from typing import TYPE_CHECKING, TypeVar, cast

import numpy as np

from leukdesk.domain.errors import LeukDeskError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

    from numpy.typing import NDArray

    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.ports import Outputs
    from leukdesk.inference.bundle import Bundle

Answer = TypeVar("Answer")

_log = logging.getLogger(__name__)

START_LIMIT_S = 120.0
"""A cold disk and a virus scanner together have been seen to take most of a minute to load torch."""
ANSWER_LIMIT_S = 300.0
"""Far above any batch on any machine: reached only by a child that hangs."""
STOP_LIMIT_S = 2.0


class EngineProcess:
    """A `Classifier` whose network runs in a child process.

    Args:
        bundle: checked against its pin already; the child checks it again before torch opens it.
        threads: of the network; None leaves the choice to torch.
    """

    def __init__(self, bundle: Bundle, threads: int | None = None) -> None:
        self._bundle = bundle
        self._threads = threads
        self._lock = Lock()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._precision_path = ""
        self._closed = False

    @property
    def card(self) -> ModelCard:
        """The card of the bundle that runs."""
        return self._bundle.card

    @property
    def precision_path(self) -> str:
        """How the network runs; the child is started and waited for if need be.

        Raises:
            LeukDeskError: as `outputs`.
        """
        return self._repeated(lambda: self._precision_path)

    @property
    def process_id(self) -> int | None:
        """The child's, or None while there is none."""
        process = self._process
        return process.pid if process is not None and process.is_alive() else None

    def start(self) -> None:
        """Starts the child without waiting for it, so that it loads while the operator looks around."""
        with self._lock:
            if not self._closed and self._process is None:
                self._launch()

    def outputs(self, patches: NDArray[np.uint8]) -> Outputs:
        """What the network says of patches; safe to call from any thread.

        Args:
            patches: (n, size, size, 3) RGB.

        Raises:
            UserError: if the child died twice on this request or doesn't answer.
            LeukDeskError: what the child reports of its bundle.
        """
        return self._repeated(lambda: self._ask(patches))

    def close(self) -> None:
        """Ends the child, waiting at most a moment for the work in hand."""
        # A request in hand holds the lock; closing its pipe is what ends it.
        busy = not self._lock.acquire(timeout=STOP_LIMIT_S)
        try:
            self._closed = True
            self._stop()
        finally:
            if not busy:
                self._lock.release()

    def _repeated(self, request: Callable[[], Answer]) -> Answer:
        """Asks a running child, and once more if it dies."""
        with self._lock:
            for attempt in (1, 2):
                try:
                    self._ready()
                    return request()
                except (EOFError, OSError) as error:
                    _log.warning("the engine process ended, attempt %d (%s)", attempt, type(error).__name__)
                    self._stop()
        raise UserError("the network's process ended twice on the same request", "start LeukDesk again")

    def _ready(self) -> None:
        if self._closed:
            raise UserError("the network was closed", "start LeukDesk again")
        if self._process is None:
            self._launch()
        if not self._precision_path:
            self._precision_path = cast("str", self._receive(START_LIMIT_S))

    def _ask(self, patches: NDArray[np.uint8]) -> Outputs:
        pipe = self._pipe
        if pipe is None:
            raise EOFError
        pipe.send(np.ascontiguousarray(patches))
        return cast("Outputs", self._receive(ANSWER_LIMIT_S))

    def _receive(self, limit_s: float) -> object:
        pipe = self._pipe
        if pipe is None or not pipe.poll(limit_s):
            raise EOFError
        answer = pipe.recv()
        if isinstance(answer, LeukDeskError):
            self._stop()
            raise answer
        return answer

    def _launch(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._precision_path = ""
        self._process = context.Process(
            target=_serve, args=(theirs, self._bundle, self._threads), name="leukdesk-engine", daemon=True
        )
        self._process.start()
        # Only the child may hold its end, else the pipe never closes when the child dies.
        theirs.close()

    def _stop(self) -> None:
        pipe, process = self._pipe, self._process
        self._pipe = self._process = None
        self._precision_path = ""
        if pipe is not None:
            pipe.close()
        if process is not None:
            process.join(STOP_LIMIT_S)
            if process.is_alive():
                process.kill()
                process.join(STOP_LIMIT_S)
            process.close()


def _serve(pipe: Connection, bundle: Bundle, threads: int | None) -> None:
    """The child: loads the network, says how it runs, then answers until the pipe closes."""
    # Ctrl-C in a terminal goes to both processes; the parent decides, and the closing pipe ends the child.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        # torch is read from disk here, in the child, and nowhere else in the window's program.
        from leukdesk.inference.torchscript import TorchScriptClassifier  # noqa: PLC0415

        classifier = TorchScriptClassifier(bundle, threads)
        pipe.send(classifier.precision_path)
        while True:
            pipe.send(classifier.outputs(pipe.recv()))
    except LeukDeskError as error:
        pipe.send(error)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        pass  # the window has gone
