"""Which pictures lie in a watched folder, and which of them nobody writes to any more."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.domain.arrivals import FileStamp
from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.loading import PICTURE_SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

MAX_DEPTH = 4
MAX_FILES = 20_000
"""More make each look at a network share too slow."""


def stamps_in(folder: Path) -> list[FileStamp]:
    """The pictures in a folder and those below it, links and hidden ones left out, the oldest first.

    Raises:
        OSError: if the folder itself cannot be read.
        UserError: if it holds too many files.
    """
    found: list[FileStamp] = []
    for stamp in _walk(folder, MAX_DEPTH, must_read=True):
        found.append(stamp)
        if len(found) > MAX_FILES:
            raise UserError(
                Sentence("the watched folder holds more than {0:,} pictures", MAX_FILES),
                Sentence("watch one of its folders, or move old pictures away"),
            )
    return sorted(found, key=lambda stamp: (stamp.mtime_ns, stamp.path))


def stamp_of(path: Path) -> FileStamp | None:
    """A file as it is now; None if it is gone."""
    try:
        state = path.stat()
    except OSError:
        return None
    return FileStamp(str(path), state.st_size, state.st_mtime_ns)


def _walk(folder: Path, depth: int, *, must_read: bool = False) -> Iterator[FileStamp]:
    try:
        with os.scandir(folder) as listing:
            entries = list(listing)
    except OSError:
        if must_read:
            raise
        return
    for entry in entries:
        if entry.name.startswith((".", "~")):
            continue
        path = folder / entry.name
        try:
            if entry.is_dir(follow_symlinks=False):
                if depth > 1:
                    yield from _walk(path, depth - 1)
            elif path.suffix.lower() in PICTURE_SUFFIXES and entry.is_file(follow_symlinks=False):
                # Windows keeps an older size in a folder's listing until the file is closed.
                state = path.stat()
                yield FileStamp(str(path), state.st_size, state.st_mtime_ns)
        except OSError:
            continue  # gone meanwhile


@dataclass(slots=True)
class _Seen:
    stamp: FileStamp
    since_s: float
    tried: int = 0


class StillFiles:
    """Tells files that nobody writes to any more from those that are still growing.

    Args:
        known: that were taken or passed over before.
        still_s: for how long a file must not have changed.
        between_tries_s: after a file could not be decoded, until it is offered again; doubled each time.
    """

    def __init__(
        self, known: Collection[FileStamp], still_s: float = 1.0, between_tries_s: float = 2.0
    ) -> None:
        self._known = set(known)
        self._still_s = still_s
        self._between_tries_s = between_tries_s
        self._seen: dict[str, _Seen] = {}

    def look(self, stamps: Collection[FileStamp], now_s: float) -> list[FileStamp]:
        """The files among these that are new and have been still long enough."""
        present = {stamp.path for stamp in stamps}
        self._seen = {path: seen for path, seen in self._seen.items() if path in present}
        ready = []
        for stamp in stamps:
            if stamp in self._known:
                continue
            seen = self._seen.get(stamp.path)
            if seen is None or seen.stamp != stamp:
                self._seen[stamp.path] = _Seen(stamp, now_s)
            elif now_s - seen.since_s >= self._still_s:
                ready.append(stamp)
        return ready

    def settle(self, stamp: FileStamp) -> None:
        """A file was taken, or is not worth another try as it is."""
        self._known.add(stamp)
        self._seen.pop(stamp.path, None)

    def put_off(self, stamp: FileStamp, now_s: float) -> int:
        """A file cannot be read yet: it is offered again later; returns how often that has happened."""
        seen = self._seen.get(stamp.path) or _Seen(stamp, now_s)
        seen.tried += 1
        # Still from some moment in the future on.
        seen.since_s = now_s + self._between_tries_s * 2 ** (seen.tried - 1) - self._still_s
        self._seen[stamp.path] = seen
        return seen.tried
