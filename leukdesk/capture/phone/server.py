"""The server that a phone's browser talks to: one page, one case, pictures in and nothing out.

It runs in a process of its own, listens on one address only, and ends when its pipe closes, when its case
ends, or after a long wait. It loads neither Qt nor torch, opens no record, and writes no file.
"""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import ssl
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any

from aiohttp import web

from leukdesk.capture.phone.cleaning import CleanPicture
from leukdesk.capture.phone.decoder import DecoderProcess
from leukdesk.capture.phone.door import Door
from leukdesk.capture.phone.gate import Gate
from leukdesk.capture.phone.messages import (
    Arrived,
    End,
    Ended,
    Joined,
    Kept,
    Knocked,
    Listening,
    NewCode,
    NotListening,
    Refusal,
    Refused,
    Sending,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from multiprocessing.connection import Connection

    from leukdesk.capture.phone.limits import Limits
    from leukdesk.capture.phone.messages import FromServer, Order

COOKIE = "__Host-leukdesk"
KEEP_LIMIT_S = 60.0
"""How long the window may take to record a picture."""
MAX_CODE_BYTES = 1024

STATUS = {
    Refusal.CODE: 403,
    Refusal.UNREADABLE: 415,
    Refusal.TOO_LARGE: 413,
    Refusal.TOO_MANY: 429,
    Refusal.TOO_FAST: 429,
    Refusal.TOO_SLOW: 408,
    Refusal.NOT_KEPT: 500,
}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
PAGE_FILES = {"page.html": "text/html", "page.js": "text/javascript", "page.css": "text/css"}


class PhoneServer:
    """Answers phones for one case.

    Args:
        order: what to serve, and where.
        tell: sends a message to the window's process; called in the loop's thread.
        decoder: writes pictures anew.
    """

    def __init__(self, order: Order, tell: Callable[[FromServer], None], decoder: DecoderProcess) -> None:
        self._order = order
        self._tell = tell
        self._decoder = decoder
        self._limits = order.limits
        self._door = Door(order.code, order.limits)
        self._decoding = ThreadPoolExecutor(1)
        self._page = {name: (order.page / name).read_bytes() for name in PAGE_FILES}
        self._waiting: dict[int, asyncio.Future[bool]] = {}
        self._origin = ""
        self._gate: Gate | None = None
        self.ended = asyncio.Event()

    async def run(self) -> None:
        """Serves until `ended` is set or nothing has happened for long."""
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.minimum_version = ssl.TLSVersion.TLSv1_2
        tls.load_cert_chain(self._order.certificate)
        listening = socket.create_server((self._order.address, 0), backlog=64)
        listening.setblocking(False)
        port = listening.getsockname()[1]
        self._origin = f"https://{self._order.address}:{port}"
        runner = web.AppRunner(self._application(), handle_signals=False, access_log=None, lingering_time=1)
        await runner.setup()
        server = runner.server
        if server is None:
            raise RuntimeError("aiohttp made no server")
        self._gate = Gate(server, tls, self._limits, lambda: self._tell(Knocked()))
        accepting = asyncio.create_task(self._gate.run(listening))
        self._tell(Listening(port))
        try:
            await self._until_ended()
        finally:
            accepting.cancel()
            listening.close()
            await runner.cleanup()
            self._decoding.shutdown(wait=False)

    def hear(self, message: Kept | NewCode | End) -> None:
        """Takes a message of the window's process."""
        if isinstance(message, End):
            self.ended.set()
            return
        if isinstance(message, NewCode):
            self._door.invite(message.code)
            return
        waiting = self._waiting.get(message.number)
        if waiting is not None and not waiting.done():
            waiting.set_result(message.kept)

    async def _until_ended(self) -> None:
        while not self.ended.is_set():
            try:
                async with asyncio.timeout(1):
                    await self.ended.wait()
            except TimeoutError:
                if monotonic() - self._door.last_used > self._limits.wait_s:
                    self._tell(Ended(waited=True))
                    return

    def _application(self) -> web.Application:
        application = web.Application(middlewares=[self._guard], client_max_size=MAX_CODE_BYTES)
        for name in ("page.js", "page.css"):
            application.router.add_get(f"/{name}", self._file(name))
        application.router.add_get("/case", self._on_case)
        application.router.add_post("/join", self._on_join)
        application.router.add_post("/pictures", self._on_picture)
        application.router.add_get("/", self._file("page.html"))
        application.router.add_get("/{code:[A-Za-z0-9_-]{43}}", self._file("page.html"))
        return application

    @web.middleware
    async def _guard(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Marks the connection as heard, checks where the request comes from, and closes after the answer."""
        if self._gate is not None:
            self._gate.note_request(request.transport)
        try:
            if f"https://{request.headers.get('Host', '')}" != self._origin:
                answer: web.StreamResponse = web.Response(status=421)
            elif request.method == "POST" and request.headers.get("Origin") != self._origin:
                answer = web.Response(status=403)
            else:
                answer = await handler(request)
        except web.HTTPException as error:
            answer = web.Response(status=error.status)
        answer.headers.update(HEADERS)
        answer.force_close()
        return answer

    def _file(self, name: str) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def give(_request: web.Request) -> web.Response:
            return web.Response(body=self._page[name], content_type=PAGE_FILES[name], charset="utf-8")

        return give

    async def _on_join(self, request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(self._limits.pause_s):
                code = json.loads(await request.read())["code"]
        except TimeoutError:
            return _refused(Refusal.TOO_SLOW)
        except (ValueError, KeyError, TypeError, RecursionError):
            return _refused(Refusal.CODE)
        session = self._door.join(str(code), request.remote or "")
        if isinstance(session, Refusal):
            return _refused(session)
        self._tell(Joined())
        answer = self._case()
        answer.set_cookie(COOKIE, session, secure=True, httponly=True, samesite="Strict", path="/")
        return answer

    async def _on_case(self, request: web.Request) -> web.Response:
        return self._case() if self._is_admitted(request) else _refused(Refusal.CODE)

    def _case(self) -> web.Response:
        return web.json_response({"specimen": self._order.specimen, "max_mib": self._limits.picture_mib})

    def _is_admitted(self, request: web.Request) -> bool:
        return self._door.admits(request.cookies.get(COOKIE, ""))

    async def _on_picture(self, request: web.Request) -> web.Response:
        if not self._is_admitted(request):
            return _refused(Refusal.CODE)
        number = self._door.begin_upload(request.content_length)
        if isinstance(number, Refusal):
            return _refused(number)
        try:
            self._tell(Sending(number, request.content_length or 0))
            fault = await self._receive(request, number)
        finally:
            self._door.end_upload()
        if fault is not None:
            self._tell(Refused(number, fault))
            return _refused(fault)
        return web.json_response({"kept": True})

    async def _receive(self, request: web.Request, number: int) -> Refusal | None:
        """Reads, cleans and hands over one picture; None if it is in the records."""
        content = await _read_body(request, self._limits)
        if isinstance(content, Refusal):
            return content
        loop = asyncio.get_running_loop()
        cleaned = await loop.run_in_executor(self._decoding, self._decoder.clean, content)
        if not isinstance(cleaned, CleanPicture):
            return cleaned
        kept = self._waiting[number] = loop.create_future()
        try:
            self._tell(Arrived(number, cleaned.content, cleaned.suffix, cleaned.width_px, cleaned.height_px))
            async with asyncio.timeout(KEEP_LIMIT_S):
                return None if await kept else Refusal.NOT_KEPT
        except TimeoutError:
            return Refusal.NOT_KEPT
        finally:
            del self._waiting[number]


def _refused(reason: Refusal) -> web.Response:
    return web.json_response({"refused": reason.value}, status=STATUS[reason])


async def _read_body(request: web.Request, limits: Limits) -> bytes | Refusal:
    """The body of a request, if it is whole, small enough and comes fast enough."""
    begun, content = monotonic(), bytearray()
    try:
        async with asyncio.timeout(limits.upload_s):
            while True:
                async with asyncio.timeout(limits.pause_s):
                    chunk = await request.content.readany()
                if not chunk:
                    return bytes(content)
                content += chunk
                late = monotonic() - begun - limits.pause_s
                if len(content) > limits.picture_bytes:
                    return Refusal.TOO_LARGE
                if late > 0 and len(content) < late * limits.slowest_bytes_s:
                    return Refusal.TOO_SLOW
    except TimeoutError:
        return Refusal.TOO_SLOW
    except (web.HTTPException, ConnectionError, OSError):
        return Refusal.UNREADABLE


def serve(pipe: Connection, order: Order) -> None:
    """The server's process: serves an order until the pipe closes."""
    # Ctrl-C in a terminal goes to all processes; the window decides, and the closing pipe ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    decoder = DecoderProcess()
    try:
        decoder.start()
        asyncio.run(_serve(pipe, order, decoder))
    except OSError as error:
        _send(pipe, NotListening(error.strerror or type(error).__name__))
    finally:
        decoder.close()


async def _serve(pipe: Connection, order: Order, decoder: DecoderProcess) -> None:
    loop = asyncio.get_running_loop()
    # One thread sends, so that messages keep their order and a large picture does not hold up the loop.
    sending = ThreadPoolExecutor(1)
    server = PhoneServer(order, lambda message: _submit(sending, pipe, message), decoder)

    def listen() -> None:
        try:
            while True:
                loop.call_soon_threadsafe(server.hear, pipe.recv())
        except (EOFError, OSError):
            loop.call_soon_threadsafe(server.ended.set)

    threading.Thread(target=listen, daemon=True).start()
    await server.run()
    sending.shutdown()


def _submit(sending: ThreadPoolExecutor, pipe: Connection, message: FromServer) -> None:
    sending.submit(_send, pipe, message)


def _send(pipe: Connection, message: Any) -> None:
    # Where the window has gone, the reading thread ends the server.
    with suppress(OSError):
        pipe.send(message)
