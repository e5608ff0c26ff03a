"""What the window's process and the phone's server tell each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from leukdesk.capture.phone.limits import USUAL_LIMITS, Limits

if TYPE_CHECKING:
    from pathlib import Path


class Refusal(StrEnum):
    """Why a picture or a code is not taken; the phone's page has a sentence for each."""

    CODE = "code"
    """The code was used, belongs to another case, or its case has ended."""
    UNREADABLE = "unreadable"
    """No picture, or a damaged one."""
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    """More pictures than a case may wait for."""
    TOO_FAST = "too_fast"
    """Too many in a minute, or too many at once."""
    TOO_SLOW = "too_slow"
    NOT_KEPT = "not_kept"
    """The records could not be written."""


@dataclass(frozen=True, slots=True)
class Order:
    """What the server is started with.

    Attributes:
        specimen: number that the page shows.
        address: IPv4 address to listen on; no other can reach the server.
        certificate: PEM file of certificate and key.
        code: one-time code of the first phone.
        page: folder with the page's files.
        limits: of size, count, rate and time.
    """

    specimen: str
    address: str
    certificate: Path
    code: str
    page: Path
    limits: Limits = USUAL_LIMITS


@dataclass(frozen=True, slots=True)
class Listening:
    """The server is ready on this port."""

    port: int


@dataclass(frozen=True, slots=True)
class NotListening:
    """The server cannot start; a sentence says why."""

    what_happened: str


@dataclass(frozen=True, slots=True)
class Knocked:
    """Something on the network reached the server for the first time."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A phone showed the code."""


@dataclass(frozen=True, slots=True)
class Sending:
    """A phone sends picture `number`; `bytes_total` is what it says it will send."""

    number: int
    bytes_total: int


@dataclass(frozen=True, slots=True)
class Arrived:
    """A picture has come, written anew.

    Attributes:
        number: of the upload, from 1.
        content: JPEG or PNG file.
        suffix: ".jpg" or ".png".
        width_px: of it.
        height_px: of it.
    """

    number: int
    content: bytes
    suffix: str
    width_px: int
    height_px: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Upload `number` was not taken."""

    number: int
    reason: Refusal


@dataclass(frozen=True, slots=True)
class Ended:
    """The server has ended: by itself after a long wait, or because its process died."""

    waited: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """Answer of the window: picture `number` is in the records, or could not be written."""

    number: int
    kept: bool


@dataclass(frozen=True, slots=True)
class NewCode:
    """A one-time code for another phone."""

    code: str


@dataclass(frozen=True, slots=True)
class End:
    """The case waits no more."""


FromServer = Listening | NotListening | Knocked | Joined | Sending | Arrived | Refused | Ended
