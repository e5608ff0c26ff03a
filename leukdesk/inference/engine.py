"""The network in a process of its own, so that the window never loads torch.

On Windows torch cannot be loaded after Qt (pytorch issue 169429); apart from that a native crash of the
network stays out of the window, and the window is on the screen before torch is read from disk.

The parent lays patches into shared memory, says through a pipe how many there are, and waits for what the
network says. A long request goes in pieces, and between two pieces others have their turn. The child ends
when the pipe closes, and so even when its parent is killed. A child that dies is started again and the piece
repeated once; if it died of making its faster routes, the next one does without.
"""

from __future__ import annotations

import logging
import multiprocessing
import signal
from contextlib import suppress
from ctypes import c_bool
from threading import Lock
from time import monotonic, sleep
from typing import TYPE_CHECKING, TypeVar, cast

import numpy as np

from leukdesk import paths
from leukdesk.domain.errors import (
    IntegrityError,
    LeukDeskError,
    NetworkDiedError,
    RequestCancelledError,
    UserError,
)
from leukdesk.domain.ports import Outputs, Request
from leukdesk.domain.sentences import Sentence
from leukdesk.inference.memory import keep_freed_memory
from leukdesk.inference.route_memory import RouteMemory
from leukdesk.inference.shared_patches import SharedPatches
from leukdesk.inference.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.card import ModelCard
    from leukdesk.inference.bundle import Bundle
    from leukdesk.inference.torchscript import TorchScriptClassifier

Answer = TypeVar("Answer")

_log = logging.getLogger(__name__)

PIECE = 32
"""Patches that are asked about at once: the largest batch, a fifth of a second's work at most."""
START_LIMIT_S = 120.0
"""A cold disk and a virus scanner together have been seen to take most of a minute to load torch."""
ANSWER_LIMIT_S = 300.0
"""Far above any batch on any machine: reached only by a child that hangs."""
STOP_LIMIT_S = 2.0
ASK_AGAIN_S = 0.2


class EngineProcess:
    """A `Classifier` whose network runs in a child process.

    Args:
        bundle: checked against what is trusted already; the child checks it again before torch opens it.
        threads: of the network; None leaves the choice to torch.
        routes_file: remembers the fastest route; None is the user's.
    """

    def __init__(self, bundle: Bundle, threads: int | None = None, routes_file: Path | None = None) -> None:
        self._bundle = bundle
        self._routes_file = routes_file or paths.routes_file()
        self._prepared = False
        self._threads = threads
        self._turns = Turns()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._room: SharedPatches | None = None
        # Held while the child is started, let go or looked at: others may close it at any moment.
        self._life = Lock()
        self._makes_routes: c_bool | None = None
        self._plain_only = False
        self._ready = False
        self._precision_path = ""
        self._closed = False

    @property
    def card(self) -> ModelCard:
        """The card of the bundle that runs."""
        return self._bundle.card

    @property
    def precision_path(self) -> str:
        """How the network ran last; the child is started and waited for if need be.

        Raises:
            LeukDeskError: as `outputs`.
        """
        if not self._precision_path:
            self._repeated(lambda: None)
        return self._precision_path

    @property
    def process_id(self) -> int | None:
        """The child's, or None while there is none."""
        with self._life:
            process = self._process
            return process.pid if process is not None and process.is_alive() else None

    def start(self) -> None:
        """Starts the child without waiting for it, so that it loads while the operator looks around."""
        # Where it was closed meanwhile there is nothing to start.
        with self._turns.turn(), suppress(EOFError):
            if not self._closed and self._process is None:
                self._launch()

    def outputs(self, patches: NDArray[np.uint8], request: Request | None = None) -> Outputs:
        """What the network says of patches; safe to call from any thread.

        Args:
            patches: (n, size, size, 3) RGB.
            request: lets another thread call it off.

        Raises:
            ValueError: if the patches have another shape or type than the card says.
            NetworkDiedError: if the child died twice on these patches or doesn't answer.
            RequestCancelledError: if it was called off.
            LeukDeskError: what the child reports of its bundle.
        """
        size = self.card.form.size_px
        if patches.dtype != np.uint8 or patches.ndim != 4 or patches.shape[1:] != (size, size, 3):
            raise ValueError(
                f"the bundle takes (n, {size}, {size}, 3) uint8, not {patches.shape} {patches.dtype}"
            )
        wanted = request or Request()
        starts = range(0, max(1, len(patches)), PIECE)
        answers = [self._piece(patches[i : i + PIECE], wanted) for i in starts]
        # How every piece ran is told, not only the last.
        self._precision_path = " / ".join(dict.fromkeys(path for _, path in answers))
        parts = [part for part, _ in answers]
        novelty = [part.novelty for part in parts if part.novelty is not None]
        return Outputs(
            np.concatenate([part.probabilities for part in parts]),
            np.concatenate(novelty) if novelty else None,
        )

    def await_prepared(self, limit_s: float) -> bool:
        """Waits until the faster routes are made, at most so long; says whether they are.

        Raises:
            LeukDeskError: as `outputs`.
        """
        nothing = np.zeros((0, self.card.form.size_px, self.card.form.size_px, 3), np.uint8)
        deadline = monotonic() + limit_s
        while True:
            self.outputs(nothing)
            if self._prepared or monotonic() > deadline:
                return self._prepared
            sleep(ASK_AGAIN_S)

    def close(self) -> None:
        """Ends the child at once; a request in hand fails."""
        self._closed = True
        with self._life:
            if self._process is not None:
                self._process.kill()
        with self._turns.turn():
            self._stop()

    def _piece(self, patches: NDArray[np.uint8], request: Request) -> tuple[Outputs, str]:
        def ask() -> tuple[Outputs, str]:
            pipe, room = self._pipe, self._room
            if pipe is None or room is None:
                raise EOFError
            room.pixels[: len(patches)] = patches
            pipe.send(len(patches))
            answer, path, self._prepared = cast("tuple[Outputs, str, bool]", self._receive(ANSWER_LIMIT_S))
            return answer, path

        return self._repeated(ask, request)

    def _repeated(self, ask: Callable[[], Answer], request: Request | None = None) -> Answer:
        """Asks a running child in its turn, and once more if it dies."""
        with self._turns.turn(lambda: request is not None and request.cancelled) as had:
            if not had:
                raise RequestCancelledError(Sentence("the request was called off"), Sentence("ask again"))
            for attempt in (1, 2):
                if self._closed:
                    break
                try:
                    self._await_ready()
                    return ask()
                except (EOFError, OSError) as error:
                    _log.warning("the engine process ended, attempt %d (%s)", attempt, type(error).__name__)
                    if self._makes_routes is not None and self._makes_routes.value:
                        self._plain_only = True
                    self._stop()
        if self._closed:
            raise UserError(Sentence("the network was closed"), Sentence("start LeukDesk again"))
        raise NetworkDiedError(
            Sentence("the network's process ended twice on the same request"), Sentence("try it again")
        )

    def _await_ready(self) -> None:
        if self._process is None:
            self._launch()
        if not self._ready:
            self._precision_path = cast("str", self._receive(START_LIMIT_S))
            self._ready = True
            _log.info("the engine runs as process %s", self.process_id)

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
        with self._life:
            if self._closed:
                raise EOFError
            self._room = SharedPatches(PIECE, self.card.form.size_px)
            self._makes_routes = context.RawValue(c_bool, False)
            self._pipe, theirs = context.Pipe()
            routes_file = None if self._plain_only else self._routes_file
            process = context.Process(
                target=_serve,
                args=(theirs, self._bundle, self._threads, self._room.name, routes_file),
                kwargs={"makes_routes": self._makes_routes},
                name="leukdesk-engine",
                daemon=True,
            )
            process.start()
            # Only now can it be killed.
            self._process = process
        # Only the child may hold its end, else the pipe never closes when the child dies.
        theirs.close()

    def _stop(self) -> None:
        with self._life:
            pipe, process, room = self._pipe, self._process, self._room
            self._pipe = self._process = self._room = None
        self._ready = self._prepared = False
        if pipe is not None:
            pipe.close()
        if process is not None:
            process.join(STOP_LIMIT_S)
            if process.is_alive():
                process.kill()
                process.join(STOP_LIMIT_S)
            process.close()
        if room is not None:
            room.close()


def _serve(
    pipe: Connection,
    bundle: Bundle,
    threads: int | None,
    room_name: str,
    routes_file: Path | None,
    *,
    makes_routes: c_bool,
) -> None:
    """The child: loads the network, says how it runs, then answers until the pipe closes.

    Without a file of routes it runs plainly; while it makes routes, `makes_routes` says so.
    """
    # Ctrl-C in a terminal goes to both processes; the parent decides, and the closing pipe ends the child.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    keep_freed_memory()
    # The pipe ends when the window has gone.
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        try:
            classifier = _loaded(bundle, threads)
        except LeukDeskError as error:
            pipe.send(error)
            return
        with SharedPatches(PIECE, bundle.card.form.size_px, room_name) as room:
            pipe.send(classifier.precision_path)
            work = classifier.prepare(RouteMemory(routes_file)) if routes_file else iter(())
            prepared = False
            while True:
                # Faster routes are made while nobody asks, a short piece of work at a time.
                while not prepared and not pipe.poll():
                    makes_routes.value = routes_file is not None
                    prepared = next(work, _DONE) is _DONE
                makes_routes.value = False
                answer = classifier.outputs(room.pixels[: pipe.recv()])
                pipe.send((answer, classifier.precision_path, prepared))


def _loaded(bundle: Bundle, threads: int | None) -> TorchScriptClassifier:
    """The network; torch is read from disk here, in the child, and nowhere else in the window's program."""
    try:
        from leukdesk.inference.torchscript import TorchScriptClassifier  # noqa: PLC0415
    except (ImportError, OSError) as error:
        # On Windows a library of torch's that will not start is an OSError.
        raise IntegrityError(
            Sentence("the network's library cannot be loaded"), Sentence("install LeukDesk again")
        ) from error
    return TorchScriptClassifier(bundle, threads)


_DONE = object()
