"""Watches a folder and takes each picture once, when it is whole.

The folder is looked at again and again: network shares send no events that can be relied on. A share that
hangs holds up this thread alone, which nobody waits for.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from leukdesk.capture.folder.listing import StillFiles, stamp_of, stamps_in
from leukdesk.capture.folder.specimen_names import NamePattern, specimen_of
from leukdesk.domain.arrivals import FileStamp, PictureFile
from leukdesk.domain.errors import LeukDeskError, PictureError, UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.loading import MAX_FILE_MIB, decode_picture

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

_log = logging.getLogger(__name__)

POLL_S = 1.0
REST = 4
"""A look that takes long is followed by a rest of so many times its length: a slow share is not pestered."""
LONGEST_REST_S = 60.0
TRIES = 5
"""After so many tries, a minute in all, a file that cannot be decoded is said to be damaged."""
SIDECAR_WAIT_S = 3.0
"""How long a file beside the picture may follow it, where the name gives no number."""


@dataclass(frozen=True, slots=True)
class FoundPicture:
    """A whole picture of a watched folder.

    Attributes:
        stamp: names the file as it was read.
        file: its content.
        specimen: number from its name or the file beside it; empty if unknown.
    """

    stamp: FileStamp
    file: PictureFile
    specimen: str


@dataclass(frozen=True, slots=True)
class WatchNews:
    """What the operator should know of the watch.

    Attributes:
        fault: a sentence; empty where all is well again.
    """

    fault: str = ""


class FolderWatcher:
    """Takes the pictures of a folder until it is closed.

    Args:
        folder: to watch.
        pattern: of its files' names.
        known: files that were taken or passed over before.
        keep: records a picture; called in the watcher's thread. A picture whose keeping fails is tried again.
        heard: called in the watcher's thread with news.
        poll_s: between two looks.
    """

    def __init__(
        self,
        folder: Path,
        pattern: NamePattern,
        known: Collection[FileStamp],
        *,
        keep: Callable[[FoundPicture], None],
        heard: Callable[[WatchNews], None],
        poll_s: float = POLL_S,
    ) -> None:
        self._folder = folder
        self._pattern = pattern
        self._keep = keep
        self._heard = heard
        self._poll_s = poll_s
        self._files = StillFiles(known, still_s=poll_s, between_tries_s=2 * poll_s)
        self._unnumbered: dict[FileStamp, float] = {}
        self._fault = ""
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="folder-watcher", daemon=True)

    def start(self) -> None:
        """Begins to watch."""
        self._thread.start()

    def close(self, timeout_s: float = 1.0) -> None:
        """Ends the watch; the picture in hand is kept, a folder that hangs is not waited for."""
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def _run(self) -> None:
        while not self._ended.is_set():
            begun = monotonic()
            try:
                self._look()
            except Exception as error:  # noqa: BLE001 - a thread's fault must reach the window as a sentence
                _log.warning("looking at a watched folder failed: %s", type(error).__name__)
                self._say(Sentence("the watched folder could not be looked at; LeukDesk tries again."))
            took = monotonic() - begun
            self._ended.wait(min(LONGEST_REST_S, max(self._poll_s, REST * took)))

    def _look(self) -> None:
        try:
            stamps = stamps_in(self._folder)
        except OSError as error:
            why = error.strerror or type(error).__name__
            self._say(
                Sentence("the watched folder cannot be read ({0}); check the network or its rights.", why)
            )
            return
        except UserError as error:
            self._say(error.sentence)
            return
        faults = []
        for stamp in self._files.look(stamps, monotonic()):
            if self._ended.is_set():
                return
            try:
                self._take(stamp)
            except LeukDeskError as error:
                faults.append(error.sentence)
        self._say(faults[0] if faults else "")

    def _take(self, stamp: FileStamp) -> None:
        """Reads a file and has it kept, if it is whole.

        Raises:
            LeukDeskError: if it is damaged for good, or cannot be kept now.
        """
        path = Path(stamp.path)
        content = self._read_whole(stamp)
        if content is None:
            return
        specimen = specimen_of(path, self._folder, self._pattern)
        if not specimen and monotonic() < self._unnumbered.setdefault(stamp, monotonic()) + SIDECAR_WAIT_S:
            return
        try:
            self._keep(FoundPicture(stamp, PictureFile(content, path.suffix.lower()), specimen))
        except LeukDeskError:
            self._files.put_off(stamp, monotonic())
            raise
        self._unnumbered.pop(stamp, None)
        self._files.settle(stamp)

    def _read_whole(self, stamp: FileStamp) -> bytes | None:
        """The content of a file that can be decoded and did not change meanwhile; None if not yet."""
        path = Path(stamp.path)
        if stamp.size_bytes > MAX_FILE_MIB * 2**20:
            self._files.settle(stamp)
            raise PictureError(
                Sentence("{0} has more than {1} MiB", path.name, MAX_FILE_MIB), Sentence("save it smaller")
            )
        try:
            content = path.read_bytes()
            if stamp_of(path) != stamp or len(content) != stamp.size_bytes:
                return None
            decode_picture(content, path.name, path.suffix)
        except (OSError, PictureError) as error:
            # Another program may still have it open, or has made it long and not yet filled it.
            if self._files.put_off(stamp, monotonic()) < TRIES:
                return None
            self._files.settle(stamp)
            if isinstance(error, PictureError):
                raise
            raise PictureError(
                Sentence("{0} cannot be read", path.name), Sentence("close the program that has it open")
            ) from error
        return content

    def _say(self, fault: str) -> None:
        # Once the watch has ended nobody is there to hear, however late a share that hung answers.
        if fault != self._fault and not self._ended.is_set():
            self._fault = fault
            self._heard(WatchNews(fault))
