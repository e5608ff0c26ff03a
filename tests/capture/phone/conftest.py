"""A phone's server as the window starts it, on this computer's own address, with what it said."""

from __future__ import annotations

import io
import json
import socket
import ssl
import struct
import threading
import time
import zlib
from dataclasses import dataclass, field
from http.client import HTTPResponse
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from leukdesk.capture.phone.limits import Limits
from leukdesk.capture.phone.receiver import PhoneReceiver
from leukdesk.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from leukdesk.capture.phone.messages import Arrived, FromServer
    from leukdesk.capture.phone.receiver import Invitation


IMPATIENT = Limits(picture_mib=4, pause_s=1.0, head_s=1.0, handshake_s=1.5)
"""Limits of time that a test can wait for."""


@dataclass
class Answer:
    """What the server answered; status 0 where it closed without an answer."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def refusal(self) -> str:
        return str(json.loads(self.body)["refused"])


class Phone:
    """Speaks to a server as a phone's browser would, or as a hostile program would."""

    def __init__(self, invitation: Invitation) -> None:
        self.invitation = invitation
        self.host, port = invitation.address.split(":")
        self.port = int(port)
        self.origin = f"https://{invitation.address}"
        self.code = invitation.url.rsplit("/", 1)[1]
        self.cookie = ""

    def connect(self, source: str = "127.0.0.1") -> ssl.SSLSocket:
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context.wrap_socket(
            socket.create_connection((self.host, self.port), timeout=30, source_address=(source, 0))
        )

    def raw(self, *parts: bytes) -> Answer:
        with self.connect() as connection:
            try:
                for part in parts:
                    connection.sendall(part)
                response = HTTPResponse(connection)
                response.begin()
                return Answer(response.status, dict(response.getheaders()), response.read())
            except (OSError, ssl.SSLError):
                return Answer(0)

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> Answer:
        sent = {"Host": self.invitation.address, "Origin": self.origin, "Cookie": self.cookie}
        sent |= {"Content-Length": str(len(body))} | {k.replace("_", "-"): v for k, v in headers.items()}
        lines = [f"{method} {path} HTTP/1.1", *(f"{k}: {v}" for k, v in sent.items()), "", ""]
        return self.raw("\r\n".join(lines).encode() + body)

    def join(self, code: str | None = None) -> Answer:
        body = json.dumps({"code": self.code if code is None else code}).encode()
        answer = self.ask("POST", "/join", body)
        if answer.status == 200:
            self.cookie = answer.headers["Set-Cookie"].split(";")[0]
        return answer

    def send(self, content: bytes) -> Answer:
        return self.ask("POST", "/pictures", content)


class Reception:
    """A receiver with everything it heard."""

    def __init__(self, folder: Path, specimen: str = "S-2026-0417", address: str = "127.0.0.1") -> None:
        self.heard: list[FromServer] = []
        self.kept: list[Arrived] = []
        self.keep: Callable[[Arrived], None] = self.kept.append
        self._news = threading.Condition()
        self.receiver = PhoneReceiver(
            specimen,
            address,
            folder / "certificates",
            resources_dir() / "phone",
            keep=self._keep,
            heard=self._hear,
            limits=IMPATIENT,
        )
        self.invitation = self.receiver.start()
        self.phone = Phone(self.invitation)

    def stranger(self, invitation: Invitation) -> Phone:
        """Another phone with another code."""
        return Phone(invitation)

    def _keep(self, arrived: Arrived) -> None:
        self.keep(arrived)

    def _hear(self, message: FromServer) -> None:
        with self._news:
            self.heard.append(message)
            self._news.notify_all()

    def wait_for(self, kind: type, timeout_s: float = 30) -> FromServer:
        ends = time.monotonic() + timeout_s
        with self._news:
            while True:
                found = [m for m in self.heard if isinstance(m, kind)]
                if found:
                    return found[-1]
                assert self._news.wait(ends - time.monotonic()), f"no {kind.__name__} came"


@pytest.fixture(scope="module")
def shared_reception(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reception]:
    """One server for many requests, since starting one takes seconds."""
    opened = Reception(tmp_path_factory.mktemp("phone"))
    yield opened
    opened.receiver.close()


@pytest.fixture
def reception(shared_reception: Reception) -> Reception:
    """The shared server with a fresh code, a phone that hasn't joined, and nothing heard."""
    shared_reception.invitation = shared_reception.receiver.invite()
    shared_reception.phone = Phone(shared_reception.invitation)
    shared_reception.heard.clear()
    shared_reception.kept.clear()
    shared_reception.keep = shared_reception.kept.append
    return shared_reception


@pytest.fixture(scope="session")
def photo() -> bytes:
    """A JPEG of a drawn field as a phone would write it: turned, with its owner and place."""
    rng = np.random.default_rng(7)
    rgb = np.full((240, 320, 3), (235, 215, 220), np.uint8)
    y, x = np.mgrid[0:240, 0:320]
    for cx, cy in rng.integers(30, 210, (4, 2)):
        rgb[np.hypot(x - cx, y - cy) < 18] = (95, 45, 130)
    image = Image.fromarray(rgb)
    exif = Image.Exif()
    exif[0x0112] = 6  # held upright, so stored turned
    exif[0x013B] = "Dr. Owner"
    exif[0x0110] = "Phone X"
    exif.get_ifd(0x8825)[2] = (52.0, 13.0, 11.0)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=88, exif=exif, comment=b"seen by Dr. Owner")
    return buffer.getvalue()


@pytest.fixture
def open_reception(tmp_path: Path) -> Iterator[Callable[..., Reception]]:
    """Opens servers of a test's own, given a specimen and an address."""
    opened: list[Reception] = []

    def open_one(**settings: str) -> Reception:
        opened.append(Reception(tmp_path, **settings))
        return opened[-1]

    yield open_one
    for each in opened:
        each.receiver.close()


def make_bomb(side: int) -> bytes:
    """A PNG of ten kilobytes that claims side × side pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    squeezed = zlib.compress(bytes(10_000_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", squeezed) + chunk(b"IEND", b"")


@pytest.fixture(scope="session")
def bomb() -> Callable[[int], bytes]:
    return make_bomb
