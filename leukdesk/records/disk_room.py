"""How much room the disk of the records has left, also as cases."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from leukdesk.domain.errors import StoreError
from leukdesk.domain.safety import DiskRoom
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from pathlib import Path

KEEP_FREE_BYTES = 500_000_000
"""No frame is recorded below this much room: reviews, reports and the system itself still need some."""

USUAL_CASE_BYTES = 60_000_000
"""Size of a case before there are enough to tell: 25 frames of 2.4 MB."""

ENOUGH_CASES = 5


def disk_room(folder: Path, stored_bytes: int, cases: int) -> DiskRoom:
    """The room on the disk of a folder.

    Args:
        folder: of the records; exists.
        stored_bytes: that the cases take now.
        cases: with frames, that take it.

    Raises:
        OSError: if the disk cannot be asked.
    """
    case_bytes = stored_bytes // cases if cases >= ENOUGH_CASES and stored_bytes else USUAL_CASE_BYTES
    return DiskRoom(shutil.disk_usage(folder).free, max(1, case_bytes), KEEP_FREE_BYTES)


def refuse_without_room(folder: Path, keep_free_bytes: int, needed_bytes: int) -> None:
    """Lets a frame pass while the disk has room for it and for what must follow it.

    Args:
        folder: of the records.
        keep_free_bytes: that must stay free.
        needed_bytes: of the frame.

    Raises:
        StoreError: if not.
        OSError: if the disk cannot be asked.
    """
    free = shutil.disk_usage(folder).free
    if free - needed_bytes < keep_free_bytes:
        raise StoreError(
            Sentence(
                "the disk that holds the records in {0} has only {1} MB left, so the frame was not recorded",
                folder,
                free // 1_000_000,
            ),
            Sentence("free some space, then take it again; reviews and reports still work"),
        )
