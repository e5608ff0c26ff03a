"""What a run leaves behind if it does not end well, and who finds it.

Each run of the window keeps a file of its own in the folder of the log. A native crash writes into it where
in the code it happened (`faulthandler`: places, never values, so nothing of a patient); a run that ends well
takes its file away. A file whose process is gone is therefore of a run that crashed, was killed or lost its
power.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TextIO

_PREFIX = "window-run-"
_CLOCK_S = 2.0
"""A process may look a little younger than the file that it wrote first."""
LONGEST_TRACE = 20_000


@dataclass(frozen=True, slots=True)
class Crash:
    """A run that did not end well.

    Attributes:
        began_at: when it began, UTC.
        trace: the places in the code at which it crashed; empty if it was killed from outside.
    """

    began_at: datetime
    trace: str


class RunMark:
    """The file of a run that goes on.

    Args:
        folder: of the log; where it cannot be written the run goes on without a mark.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"{_PREFIX}{os.getpid()}.txt"
        self._file: TextIO | None = None
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)

    def end(self) -> None:
        """Takes the file away: the run ended well. Harmless when called twice."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with contextlib.suppress(OSError):
            self._path.unlink()


def crashes_left(folder: Path) -> list[Crash]:
    """The runs that left their file, oldest first; each is told once, since its file goes.

    Args:
        folder: of the log.
    """
    found = []
    for path in folder.glob(f"{_PREFIX}*.txt"):
        with contextlib.suppress(OSError, ValueError):
            began = path.stat().st_mtime
            if _still_runs(int(path.stem.removeprefix(_PREFIX)), began):
                continue
            trace = path.read_text(encoding="utf-8", errors="replace")[:LONGEST_TRACE]
            path.unlink()
            found.append(Crash(datetime.fromtimestamp(began, UTC), trace.strip()))
    return sorted(found, key=lambda crash: crash.began_at)


def _still_runs(process_id: int, wrote_at: float) -> bool:
    """Whether the process that wrote a file then is still there, and not another of the same number."""
    try:
        return bool(psutil.Process(process_id).create_time() <= wrote_at + _CLOCK_S)
    except psutil.Error:
        return False
