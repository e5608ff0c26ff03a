"""The picture files of the records: byte for byte as they came, named by their hash."""

from __future__ import annotations

import hashlib
import logging
import os
import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from leukdesk.domain.errors import IntegrityError
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from leukdesk.domain.arrivals import PictureFile
    from leukdesk.domain.frames import Picture

_log = logging.getLogger(__name__)

_SHA256 = re.compile(r"[0-9a-f]{64}")
_SUFFIX = re.compile(r"\.[a-z0-9]{1,10}")


class PictureFolder:
    """A folder of files `<first two hex digits>/<sha256><suffix>`.

    Args:
        root: the folder; made when first written to.
    """

    def __init__(self, root: Path) -> None:
        self._root = root

    def is_used(self) -> bool:
        """Whether a picture was ever kept here."""
        return any(
            _SHA256.fullmatch(file.name.partition(".")[0]) for file in self._root.glob("[0-9a-f][0-9a-f]/*")
        )

    def keep(self, picture: Picture | PictureFile, known_suffix: str | None = None) -> str:
        """Writes a picture whole and durably, unless it is there unchanged; returns the suffix it has.

        Args:
            picture: to keep.
            known_suffix: of the same file, where the records hold it already under another name.

        Raises:
            IntegrityError: if the content is not what the picture's hash says.
            OSError: if the disk refuses.
        """
        suffix = known_suffix
        if suffix is None:
            suffix = picture.suffix if is_suffix(picture.suffix) else ""
        self.keep_content(picture.content, picture.file_sha256, suffix)
        return suffix

    def keep_content(self, content: bytes, sha256: str, suffix: str) -> None:
        """Writes a file whole and durably, unless it is there unchanged.

        Raises:
            IntegrityError: if the content is not what the hash says.
            OSError: if the disk refuses.
        """
        if _digest(content) != sha256:
            raise IntegrityError(
                Sentence("a picture's content is not what its hash says, so it was not recorded"),
                Sentence("open the picture again"),
            )
        path = self._path(sha256, suffix)
        try:
            if _digest(path.read_bytes()) == sha256:
                return
            _log.warning("the stored picture %s had changed and is written anew", sha256)
        except FileNotFoundError:
            _make_durable_folder(path.parent)
        _write_whole(path, content)

    def holds(self, sha256: str, suffix: str, size_bytes: int) -> bool:
        """Whether a file of that name and size is here; its content is not looked at."""
        try:
            return self._path(sha256, suffix).stat().st_size == size_bytes
        except OSError:
            return False

    def read(self, sha256: str, suffix: str) -> bytes:
        """The content of a picture, checked against its hash.

        Raises:
            IntegrityError: if the file is missing, unreadable or changed.
        """
        path = self._path(sha256, suffix)
        try:
            content = path.read_bytes()
        except OSError as error:
            raise IntegrityError(
                Sentence("the recorded picture {0} is missing or cannot be read", path),
                Sentence("restore it from a backup"),
            ) from error
        if _digest(content) != sha256:
            raise IntegrityError(
                Sentence("the recorded picture {0} is not what was recorded", path),
                Sentence("restore it from a backup"),
            )
        return content

    def _path(self, sha256: str, suffix: str) -> Path:
        return self._root / sha256[:2] / f"{sha256}{suffix}"


def is_sha256(text: str) -> bool:
    """Whether a text is a sha256 as written here."""
    return _SHA256.fullmatch(text) is not None


def is_suffix(text: str) -> bool:
    """Whether a text can end the name of a stored file."""
    return not text or _SUFFIX.fullmatch(text) is not None


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _write_whole(path: Path, content: bytes) -> None:
    """Writes a file so that a crash leaves either all of it or none."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def _make_durable_folder(folder: Path) -> None:
    if not folder.is_dir():
        first = not folder.parent.is_dir()
        folder.mkdir(parents=True, exist_ok=True)
        flush_folder(folder.parent)
        if first:
            flush_folder(folder.parent.parent)


def flush_folder(folder: Path) -> None:
    """Makes a new name durable; on Windows a folder cannot be flushed and NTFS's journal does it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
