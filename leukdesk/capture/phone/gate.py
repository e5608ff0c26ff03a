"""The listening socket: so many connections at once, so many an address, none of them for long."""

from __future__ import annotations

import asyncio
import ssl
from collections import Counter
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from aiohttp import web

    from leukdesk.capture.phone.limits import Limits

POLL_S = 0.25
OUT_OF_HANDLES_S = 0.5


class Gate:
    """Hands accepted connections to a server; those beyond the limits are closed unheard.

    Args:
        server: makes a protocol for a connection.
        tls: encrypts.
        limits: of the server.
        on_knock: called once, when the first connection comes.
    """

    def __init__(
        self, server: web.Server, tls: ssl.SSLContext, limits: Limits, on_knock: Callable[[], None]
    ) -> None:
        self._server = server
        self._tls = tls
        self._limits = limits
        self._on_knock = on_knock
        self._knocked = False
        self._open: Counter[str] = Counter()
        self._tasks: set[asyncio.Task[None]] = set()
        # Connections whose request's head has come.
        self._spoken: WeakSet[asyncio.BaseTransport] = WeakSet()

    def note_request(self, transport: asyncio.BaseTransport | None) -> None:
        """A whole head has come on this connection."""
        if transport is not None:
            self._spoken.add(transport)

    async def run(self, listening: socket.socket) -> None:
        """Accepts until cancelled."""
        loop = asyncio.get_running_loop()
        while True:
            try:
                client, peer = await loop.sock_accept(listening)
            except OSError:
                # The system has no more handles, or the peer is gone already.
                await asyncio.sleep(OUT_OF_HANDLES_S)
                continue
            if not self._knocked:
                self._knocked = True
                self._on_knock()
            address = str(peer[0])
            if self._is_full(address):
                client.close()
                continue
            self._open[address] += 1
            task = loop.create_task(self._serve(client, address))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _is_full(self, address: str) -> bool:
        limits = self._limits
        return self._open.total() >= limits.connections or self._open[address] >= limits.an_address

    async def _serve(self, client: socket.socket, address: str) -> None:
        loop = asyncio.get_running_loop()
        try:
            transport, _protocol = await loop.connect_accepted_socket(
                self._server, client, ssl=self._tls, ssl_handshake_timeout=self._limits.handshake_s
            )
            await self._watch(transport)
        except (OSError, ssl.SSLError, asyncio.IncompleteReadError):
            client.close()
        finally:
            self._open[address] -= 1

    async def _watch(self, transport: Any) -> None:
        """Waits for a connection's end, and ends one that takes too long."""
        waited = 0.0
        while not transport.is_closing():
            await asyncio.sleep(POLL_S)
            waited += POLL_S
            silent = waited > self._limits.head_s and transport not in self._spoken
            if silent or waited > self._limits.connection_s:
                transport.abort()
