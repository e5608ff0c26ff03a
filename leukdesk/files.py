"""Files that are written whole or not at all, and what is in them as a hash."""

from __future__ import annotations

import hashlib
import os
import secrets
from contextlib import contextmanager
from typing import TYPE_CHECKING

from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Gives a temporary path beside `path` to write to; it takes the place of `path` when all went well.

    Raises:
        UserError: if the folder or the file cannot be written (missing rights, a full disk, a file that
            another program holds open).
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # A short name of its own keeps clear of the length limit; the rights are the folder's usual ones.
        part = path.parent / f".{secrets.token_hex(6)}.part"
        part.touch(exist_ok=False)
    except OSError as error:
        raise _cannot_write(path, error) from error
    try:
        yield part
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(path)
    except OSError as error:
        raise _cannot_write(path, error) from error
    finally:
        part.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Writes `content` to `path`, whole or not at all.

    Raises:
        UserError: as `whole_file`.
    """
    with whole_file(path) as part:
        part.write_bytes(content)


def file_sha256(path: Path) -> str:
    """The sha256 of a file of any size, in lower-case hexadecimal.

    Raises:
        OSError: if it cannot be read.
    """
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def ensure_writable(folder: Path) -> None:
    """Makes a folder and proves that a file can be written there, before long work is begun for it.

    Raises:
        UserError: if not.
    """
    probe = folder / f".{secrets.token_hex(6)}.probe"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError as error:
        raise UserError(
            Sentence("the folder '{0}' cannot be written to ({1})", folder, error.strerror or error),
            Sentence("choose another folder"),
        ) from error


def _cannot_write(path: Path, error: OSError) -> UserError:
    return UserError(
        Sentence("'{0}' cannot be written ({1})", path, error.strerror or error),
        Sentence("close programs that have it open, make room, or choose another folder"),
    )
