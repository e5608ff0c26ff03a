"""Addresses of network streams, and their passwords in the system's key store."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from leukdesk.domain.cameras import CameraId, CameraKind
from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from urllib.parse import SplitResult

_log = logging.getLogger(__name__)

SCHEMES = ("http", "https", "rtsp", "rtsps")
FILM_SUFFIXES = (".mp4", ".avi", ".mov", ".mkv", ".mjpg", ".mjpeg")
SERVICE = "LeukDesk camera"
"""What the entries are called in the system's key store."""
_CURE = Sentence(
    "give it as the phone's app shows it, such as "
    "http://192.168.1.20:8080/video or rtsp://192.168.1.20:554/live"
)


@dataclass(frozen=True, slots=True, repr=False)
class StreamAddress:
    """An address as typed, its password apart.

    Attributes:
        place: the address with its user and without its password; this alone is kept and shown.
        password: empty if none was given.
    """

    place: str
    password: str = ""

    def __repr__(self) -> str:
        return f"StreamAddress({self.place!r})"


class Passwords(Protocol):
    """Where passwords are kept: the system's key store, or a stand-in."""

    def get_password(self, service: str, username: str) -> str | None:
        """The password of an entry."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keeps a password."""


def read_address(typed: str) -> StreamAddress:
    """Takes an address apart.

    Args:
        typed: by the operator; a film's file is an address too.

    Raises:
        UserError: if it is none that can be opened; the sentence doesn't repeat it, for its password's sake.
    """
    text = typed.strip()
    if "://" not in text:
        film = Path(text)
        if film.suffix.lower() in FILM_SUFFIXES and film.is_file():
            return StreamAddress(str(film))
        raise UserError(Sentence("the address of the stream is not complete"), _CURE)
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise UserError(Sentence("the address of the stream is not one"), _CURE) from error
    if parts.scheme.lower() not in SCHEMES or not parts.hostname or not text.isprintable() or " " in text:
        raise UserError(Sentence("the address of the stream is not one of http, https or rtsp"), _CURE)
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    where = host if port is None else f"{host}:{port}"
    user = f"{quote(unquote(parts.username), safe='')}@" if parts.username else ""
    place = urlunsplit((parts.scheme.lower(), user + where, parts.path, parts.query, ""))
    return StreamAddress(place, unquote(parts.password or ""))


def stream_camera(address: StreamAddress, name: str = "") -> CameraId:
    """A stream as a camera; without a name it is called by its host, or by its film's file."""
    parts = urlsplit(address.place) if "://" in address.place else None
    usual = Path(address.place).name if parts is None else parts.hostname or address.place
    return CameraId(CameraKind.STREAM, name.strip() or usual, "FFMPEG", address.place)


class PasswordBook:
    """The passwords of streams: in the system's key store, or for this run alone where it has none.

    Args:
        store: keeps them; the system's if None.
    """

    def __init__(self, store: Passwords | None = None) -> None:
        self._store = store
        self._this_run: dict[str, str] = {}

    def keep(self, address: StreamAddress) -> bool:
        """Keeps an address's password; False if it lasts only until the program ends."""
        if not address.password:
            return True
        self._this_run[address.place] = address.password
        store = self._system_store()
        if store is None:
            return False
        try:
            store.set_password(SERVICE, address.place, address.password)
        except Exception as error:  # noqa: BLE001 - each system's key store has faults of its own
            _log.warning("the key store kept no password: %s", type(error).__name__)
            return False
        return True

    def full_address(self, place: str) -> str:
        """An address with its password, for opening it and for nothing else."""
        if "://" not in place:
            return place
        parts = urlsplit(place)
        if not parts.username:
            return place
        password = self._this_run.get(place) or self._kept(place)
        if not password:
            return place
        return urlunsplit(_with_password(parts, password))

    def _kept(self, place: str) -> str:
        store = self._system_store()
        if store is None:
            return ""
        try:
            return store.get_password(SERVICE, place) or ""
        except Exception as error:  # noqa: BLE001 - each system's key store has faults of its own
            _log.warning("the key store gave no password: %s", type(error).__name__)
            return ""

    def _system_store(self) -> Passwords | None:
        if self._store is None:
            import keyring  # noqa: PLC0415 - it looks through the system's stores when it is imported
            from keyring.backends import fail  # noqa: PLC0415

            found = keyring.get_keyring()
            if isinstance(found, fail.Keyring):
                return None
            self._store = found
        return self._store


def _with_password(parts: SplitResult, password: str) -> SplitResult:
    user, _at, host = parts.netloc.rpartition("@")
    return parts._replace(netloc=f"{user}:{quote(password, safe='')}@{host}")
