"""Pictures that came in by themselves: from a phone, a watched folder or the clipboard."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Source(StrEnum):
    """Where a picture came from."""

    PHONE = "phone"
    FOLDER = "folder"
    CLIPBOARD = "clipboard"


@dataclass(frozen=True)
class PictureFile:
    """A picture's file that nobody has decoded for the case yet.

    Attributes:
        content: byte for byte.
        suffix: of its format, lower case with the dot, e.g. ".jpg".
    """

    content: bytes
    suffix: str

    @cached_property
    def file_sha256(self) -> str:
        """Of the content."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True, slots=True)
class FileStamp:
    """A file as it was when it was taken; the same name with other content is another file.

    Attributes:
        path: as the folder was given, with the file's name.
        size_bytes: of it.
        mtime_ns: when it was last written, as its file system says.
    """

    path: str
    size_bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class NewArrival:
    """What is recorded when a picture comes in.

    Attributes:
        source: where from.
        name: the picture's name in records and tables.
        specimen: the specimen number that came with it; empty if none.
        stamp: the file it was taken from; None if it was none.
    """

    source: Source
    name: str
    specimen: str = ""
    stamp: FileStamp | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """A picture that came in, as recorded.

    Attributes:
        arrival_id: names it.
        arrived_at: in UTC.
        source: where from.
        name: the picture's name in records and tables.
        specimen: the specimen number that came with it; empty if none.
        picture_sha256: of the stored file.
        suffix: of the stored file.
        case_id: of the case it was given to; None while it is in the unassigned tray.
    """

    arrival_id: int
    arrived_at: datetime
    source: Source
    name: str
    specimen: str
    picture_sha256: str
    suffix: str
    case_id: int | None
