"""The window's side of the phone upload: starts the server, makes its codes, records what comes."""

from __future__ import annotations

import atexit
import logging
import multiprocessing
import secrets
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.capture.phone.certificate import certificate_for
from leukdesk.capture.phone.limits import USUAL_LIMITS, Limits
from leukdesk.capture.phone.messages import (
    Arrived,
    End,
    Ended,
    Kept,
    Listening,
    NewCode,
    NotListening,
    Order,
)
from leukdesk.capture.phone.server import serve
from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess
    from pathlib import Path

    from leukdesk.capture.phone.messages import FromServer

_log = logging.getLogger(__name__)

START_LIMIT_S = 90.0
"""A cold disk and a virus scanner together can take long to load two processes."""
STOP_LIMIT_S = 3.0
CODE_BYTES = 32


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the QR code and the window show.

    Attributes:
        url: with the one-time code.
        address: IPv4 address and port, as the phone's browser shows it.
        fingerprint: SHA-256 of the certificate.
    """

    url: str
    address: str
    fingerprint: str


class PhoneReceiver:
    """Receives pictures for one case until it is closed.

    Args:
        specimen: number of the case, shown on the phone.
        address: IPv4 address of this computer to listen on.
        certificates: folder that certificates are kept in.
        page: folder with the page's files.
        keep: records a picture; called in the receiver's thread, and only when it returns is the phone told
            that the picture has arrived.
        heard: called in the receiver's thread with every message, pictures that are recorded included.
        limits: of size, count, rate and time.
    """

    def __init__(
        self,
        specimen: str,
        address: str,
        certificates: Path,
        page: Path,
        *,
        keep: Callable[[Arrived], None],
        heard: Callable[[FromServer], None],
        limits: Limits = USUAL_LIMITS,
    ) -> None:
        self._limits = limits
        self._specimen = specimen
        self._address = address
        self._certificates = certificates
        self._page = page
        self._keep = keep
        self._heard = heard
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._sending = threading.Lock()
        self._port = 0
        self._fingerprint = ""
        self._closed = False

    @property
    def process_id(self) -> int | None:
        """The server's, or None while there is none."""
        process = self._process
        return process.pid if process is not None and process.is_alive() else None

    def start(self) -> Invitation:
        """Starts the server and waits until it listens; returns what lets the first phone in.

        Raises:
            UserError: if the certificate cannot be written or the address cannot be listened on.
        """
        certificate = certificate_for(self._address, self._certificates)
        self._fingerprint = certificate.fingerprint
        code = secrets.token_urlsafe(CODE_BYTES)
        order = Order(self._specimen, self._address, certificate.path, code, self._page, self._limits)
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        # No daemon, since those may not have a child of their own, which the decoder is.
        self._process = context.Process(target=serve, args=(theirs, order), name="leukdesk-phone")
        self._process.start()
        theirs.close()
        # A process that is no daemon is waited for at exit: its pipe must be closed before that.
        atexit.register(self.close)
        answer = self._first_answer(self._pipe)
        if not isinstance(answer, Listening):
            self.close()
            why = (
                answer.what_happened
                if isinstance(answer, NotListening)
                else Sentence("its process did not start")
            )
            raise UserError(
                Sentence("no phone can be received on {0} ({1})", self._address, why),
                Sentence("choose another network, or try again"),
            )
        self._port = answer.port
        threading.Thread(target=self._listen, args=(self._pipe,), name="phone-receiver", daemon=True).start()
        return self._invitation(code)

    def invite(self) -> Invitation:
        """A new code, for another phone; the code before it ends, phones that came in stay."""
        code = secrets.token_urlsafe(CODE_BYTES)
        self._send(NewCode(code))
        return self._invitation(code)

    def close(self) -> None:
        """Ends the server, and with it every code and session; harmless when called twice."""
        atexit.unregister(self.close)
        self._closed = True
        # Closing the pipe is not enough: while a thread reads from it, the other end does not notice.
        self._send(End())
        pipe, process = self._pipe, self._process
        self._pipe = self._process = None
        if process is not None:
            process.join(STOP_LIMIT_S)
            if process.is_alive():
                process.kill()
                process.join(STOP_LIMIT_S)
        if pipe is not None:
            pipe.close()

    def _invitation(self, code: str) -> Invitation:
        address = f"{self._address}:{self._port}"
        return Invitation(f"https://{address}/{code}", address, self._fingerprint)

    @staticmethod
    def _first_answer(pipe: Connection) -> object:
        try:
            return pipe.recv() if pipe.poll(START_LIMIT_S) else None
        except (EOFError, OSError):
            return None

    def _listen(self, pipe: Connection) -> None:
        try:
            while True:
                self._take(pipe.recv())
        except (EOFError, OSError):
            if not self._closed:
                self._heard(Ended(waited=False))

    def _take(self, message: FromServer) -> None:
        if isinstance(message, Arrived):
            try:
                self._keep(message)
            except Exception as error:  # noqa: BLE001 - a thread that ended would let every later picture wait
                _log.warning("a phone's picture could not be recorded (%s)", type(error).__name__)
                self._send(Kept(message.number, kept=False))
                return
            self._send(Kept(message.number, kept=True))
        self._heard(message)

    def _send(self, message: Kept | NewCode | End) -> None:
        pipe = self._pipe
        if pipe is None:
            return
        try:
            with self._sending:
                pipe.send(message)
        except OSError:
            pass  # the server has gone; the listening thread says so
