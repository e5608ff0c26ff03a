"""The file that one case travels in: a zip with a manifest, the case's database and its pictures.

What comes in such a file is trusted in nothing: names must be those that LeukDesk gives, nothing is unpacked
to a path, sizes are limited and must be those of the manifest, and each file must have its hash.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from leukdesk import __version__
from leukdesk.domain.errors import IntegrityError, StoreError
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FORMAT = "leukdesk-case"
FORMAT_VERSION = 1
MANIFEST = "manifest.json"
DATABASE = "case.db"
TRAIL = "trail.json"
"""The case's part of the audit trail, for people to read; the chain that proves it stays where it is."""
MAX_MANIFEST_BYTES = 10_000_000
MAX_PICTURE_BYTES = 512 * 2**20
MAX_DATABASE_BYTES = 200_000_000
MAX_TOTAL_BYTES = 50_000_000_000
MAX_FILES = 20_000
MAX_RATIO = 200
"""Bytes that a byte of the zip may stand for; a database of one case packs to about a fifth."""

_PICTURE = re.compile(r"pictures/([0-9a-f]{64})((?:\.[a-z0-9]{1,10})?)")
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Packed:
    """A file in the zip: its size and the sha256 of its content."""

    size_bytes: int
    sha256: str


def picture_name(sha256: str, suffix: str) -> str:
    """The name of a picture in the zip."""
    return f"pictures/{sha256}{suffix}"


class CaseFileWriter:
    """Writes a case file; `finish` adds the manifest.

    Args:
        path: of the zip, written over.
    """

    def __init__(self, path: Path) -> None:
        self._zip = zipfile.ZipFile(path, "w", allowZip64=True)
        self._packed: dict[str, Packed] = {}

    def add(self, name: str, content: bytes) -> None:
        """Adds a file; pictures are compressed already."""
        kind = zipfile.ZIP_STORED if _PICTURE.fullmatch(name) else zipfile.ZIP_DEFLATED
        self._zip.writestr(name, content, kind)
        self._packed[name] = Packed(len(content), hashlib.sha256(content).hexdigest())

    def finish(self, facts: Mapping[str, Any]) -> None:
        """Writes the manifest, with more facts in it, and closes the file."""
        manifest = {
            "format": FORMAT,
            "version": FORMAT_VERSION,
            "program": __version__,
            "exported_at": datetime.now(UTC).isoformat(),
            **facts,
            "files": [
                {"name": name, "bytes": packed.size_bytes, "sha256": packed.sha256}
                for name, packed in self._packed.items()
            ],
        }
        self._zip.writestr(MANIFEST, json.dumps(manifest, indent=2), zipfile.ZIP_DEFLATED)
        self._zip.close()

    def close(self) -> None:
        """Closes the file as it is; harmless after `finish`."""
        self._zip.close()


class CaseFileReader:
    """Reads a case file after it was looked through as a whole.

    Args:
        path: of the zip.

    Raises:
        StoreError: if it is no case file, one of a newer LeukDesk, or larger than any case may be.
        IntegrityError: if its contents are not those of its manifest.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._zip = zipfile.ZipFile(path)
        except (OSError, zipfile.BadZipFile, NotImplementedError) as error:
            raise _no_case_file(path) from error
        try:
            self._infos = self._listed()
            self.manifest = self._read_manifest()
            self._packed = self._promised()
            self._compare()
        except BaseException:
            self._zip.close()
            raise

    @property
    def total_bytes(self) -> int:
        """Of all files, unpacked."""
        return sum(packed.size_bytes for packed in self._packed.values())

    @property
    def pictures(self) -> list[tuple[str, str]]:
        """sha256 and suffix of each picture."""
        found = map(_PICTURE.fullmatch, self._packed)
        return [(match[1], match[2]) for match in found if match is not None]

    def read(self, name: str) -> bytes:
        """A file of the zip, checked against the manifest.

        Raises:
            IntegrityError: if it is not what the manifest says.
        """
        promised, content = self._packed[name], bytearray()
        try:
            with self._zip.open(self._infos[name]) as file:
                # One byte more than promised tells a file that would go on.
                while chunk := file.read(min(_CHUNK, promised.size_bytes + 1 - len(content))):
                    content += chunk
        except (zipfile.BadZipFile, EOFError, NotImplementedError, zlib.error) as error:
            raise self._changed() from error
        if len(content) != promised.size_bytes or hashlib.sha256(content).hexdigest() != promised.sha256:
            raise self._changed()
        return bytes(content)

    def close(self) -> None:
        """Closes the file."""
        self._zip.close()

    def _listed(self) -> dict[str, zipfile.ZipInfo]:
        infos = self._zip.infolist()
        listed = {info.filename: info for info in infos}
        if len(infos) > MAX_FILES:
            raise StoreError(
                Sentence("{0} holds more files than a case can have", self._path),
                Sentence("ask for another export"),
            )
        if len(listed) < len(infos) or any(info.flag_bits & 1 for info in infos):
            raise _no_case_file(self._path)
        return listed

    def _read_manifest(self) -> dict[str, Any]:
        info = self._infos.pop(MANIFEST, None)
        if info is None or info.file_size > MAX_MANIFEST_BYTES:
            raise _no_case_file(self._path)
        try:
            with self._zip.open(info) as file:
                manifest = json.loads(file.read(MAX_MANIFEST_BYTES))
            if manifest["format"] != FORMAT:
                raise _no_case_file(self._path)
            newer = manifest["version"] > FORMAT_VERSION
        except (OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile, NotImplementedError) as error:
            raise _no_case_file(self._path) from error
        if newer:
            raise StoreError(
                Sentence("{0} was written by a newer LeukDesk", self._path),
                Sentence("update LeukDesk on this computer"),
            )
        return dict(manifest)

    def _promised(self) -> dict[str, Packed]:
        try:
            files = {
                str(entry["name"]): Packed(int(entry["bytes"]), str(entry["sha256"]))
                for entry in self.manifest["files"]
            }
        except (KeyError, TypeError, ValueError) as error:
            raise _no_case_file(self._path) from error
        for name, packed in files.items():
            picture = _PICTURE.fullmatch(name)
            if name not in {DATABASE, TRAIL} and (picture is None or picture[1] != packed.sha256):
                raise IntegrityError(
                    Sentence("{0} holds a file that no case has", self._path),
                    Sentence("ask for another export"),
                )
            limit = MAX_DATABASE_BYTES if picture is None else MAX_PICTURE_BYTES
            if not 0 <= packed.size_bytes <= limit:
                raise StoreError(
                    Sentence("{0} holds a file that is too large", self._path),
                    Sentence("ask for another export"),
                )
        if sum(packed.size_bytes for packed in files.values()) > MAX_TOTAL_BYTES:
            raise StoreError(
                Sentence("{0} is larger than a case can be", self._path), Sentence("ask for another export")
            )
        return files

    def _compare(self) -> None:
        if self._infos.keys() != self._packed.keys() or DATABASE not in self._packed:
            raise IntegrityError(
                Sentence("the files in {0} are not those of its manifest", self._path),
                Sentence("ask for another export"),
            )
        for name, info in self._infos.items():
            size = self._packed[name].size_bytes
            if info.file_size != size or size > MAX_RATIO * max(info.compress_size, 1000):
                raise IntegrityError(
                    Sentence("a file in {0} unpacks to another size than it should", self._path),
                    Sentence("ask for another export"),
                )

    def _changed(self) -> IntegrityError:
        return IntegrityError(
            Sentence("a file in {0} is not what was exported; nothing was taken in", self._path),
            Sentence("ask for another export"),
        )


def _no_case_file(path: Path) -> StoreError:
    return StoreError(
        Sentence("{0} is no case that LeukDesk exported", path), Sentence("choose the zip file of an export")
    )
