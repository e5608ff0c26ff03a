"""The pictures that wait to be analysed, one at a time, in the background."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from leukdesk.domain.arrivals import Arrival
from leukdesk.domain.errors import IntegrityError
from leukdesk.ui.case_state import short_name
from leukdesk.ui.jobs import JobRunner, sentence_of
from leukdesk.ui.pace import Pace
from leukdesk.ui.pictures import FramePixels, frame_pixels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cases import Case
    from leukdesk.ui.case_state import Services
    from leukdesk.workflow.analyse import FrameOutcome


class StoredPicture(Protocol):
    """A picture whose file is in the records already."""

    @property
    def name(self) -> str:
        """In records and tables."""

    @property
    def picture_sha256(self) -> str:
        """Of the stored file."""


@dataclass(frozen=True, slots=True)
class Analysed:
    """A recorded frame and its pixels."""

    case: Case
    outcome: FrameOutcome
    pixels: FramePixels


@dataclass(frozen=True, slots=True)
class QueueState:
    """How far the queue is.

    Attributes:
        done: pictures finished in this run, whatever became of them.
        total: pictures of this run.
        seconds_left: None while nothing is known.
        working: name of the picture in work; empty if there is none.
        waiting: names of the pictures that wait.
    """

    done: int
    total: int
    seconds_left: float | None
    working: str
    waiting: tuple[str, ...]


def analyse_picture(services: Services, case: Case, given: Path | StoredPicture) -> Analysed:
    """Loads, analyses and records one picture; what it returns is committed.

    Args:
        services: of the program.
        case: to record in.
        given: a file, or a picture whose file is in the records already.

    Raises:
        LeukDeskError: if the picture cannot be used or recorded; nothing of it is then recorded.
    """
    if isinstance(given, Path):
        picture = services.load_picture(given)
    else:
        content = services.store.picture(given.picture_sha256)
        picture = services.decode_picture(content, given.name, Path(given.name).suffix)
    outcome = services.analyse(case, picture)
    frame_id = outcome.frame.frame_id
    if isinstance(given, Arrival):
        services.store.arrivals.note_frame(given.arrival_id, frame_id)
    cells = services.store.cells(case.case_id, [frame_id])
    return Analysed(case, outcome, frame_pixels(frame_id, picture.rgb, cells))


class AnalysisQueue(QObject):
    """Analyses pictures in the order they came.

    Args:
        services: of the program.
        parent: owner.
    """

    frame_recorded = Signal(object)
    picture_failed = Signal(str)
    progressed = Signal()
    ended = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = JobRunner(1, self)
        self._waiting: deque[tuple[Case, Path | StoredPicture]] = deque()
        self._working: Path | StoredPicture | None = None
        self._case_id = 0
        self._started = 0.0
        self._done = 0
        self._pace = Pace()
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether a picture is in work."""
        return self._working is not None

    def add(self, case: Case, pictures: Sequence[Path | StoredPicture]) -> None:
        """Puts pictures at the end; once the window closes, none are taken any more."""
        if self._closed:
            return
        self._waiting.extend((case, picture) for picture in pictures)
        if self._working is None:
            self._done = 0
            self._next()
        else:
            self.progressed.emit()

    def cancel(self) -> None:
        """Drops the pictures that wait; the one in work is finished and recorded."""
        self._waiting.clear()

    def close(self) -> None:
        """Takes no more pictures and drops those that wait."""
        self._closed = True
        self.cancel()

    def wait(self, timeout_ms: int) -> bool:
        """Waits for the picture in work; False if it takes longer."""
        return self._runner.wait(timeout_ms)

    def state(self, case_id: int) -> QueueState:
        """How far the queue is; pictures are named only where they belong to the case."""
        remaining = len(self._waiting) + (self._working is not None)
        return QueueState(
            done=self._done,
            total=self._done + remaining,
            seconds_left=self._pace.seconds_left(remaining),
            working=short_name(self._working.name) if self._working and case_id == self._case_id else "",
            waiting=tuple(short_name(given.name) for case, given in self._waiting if case.case_id == case_id),
        )

    def _next(self) -> None:
        if not self._waiting:
            self._working = None
            self.ended.emit()
            return
        case, given = self._waiting.popleft()
        self._working, self._case_id, self._started = given, case.case_id, monotonic()
        services = self._services
        self.progressed.emit()
        self._runner.start(lambda: analyse_picture(services, case, given), self._on_done, self._on_failed)

    def _on_done(self, analysed: Analysed) -> None:
        self._pace.add(monotonic() - self._started)
        self._done += 1
        self.frame_recorded.emit(analysed)
        self._next()

    def _on_failed(self, error: Exception) -> None:
        self._done += 1
        if isinstance(error, IntegrityError):
            # A bundle or store that cannot be trusted fails for every further picture as well.
            self._waiting.clear()
        sentence = sentence_of(error)
        if self._working is not None:
            # The operator knows the folder; the file's name is what tells the pictures apart.
            working = self._working
            known_as = str(working) if isinstance(working, Path) else working.name
            sentence = sentence.replace(known_as, short_name(known_as))
        self.picture_failed.emit(sentence)
        self._next()
