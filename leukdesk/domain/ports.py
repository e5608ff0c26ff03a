"""The borders of the program: what the use cases need, whoever provides it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from leukdesk.domain.assessment_ports import Assessments
from leukdesk.domain.audit_ports import Trail
from leukdesk.domain.people_ports import People, Signing
from leukdesk.domain.work_list import EVERY_CASE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.arrivals import Arrival, FileStamp, NewArrival, PictureFile
    from leukdesk.domain.cameras import Capture, CapturedFrame
    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.cases import Case, CellPlace, CellRecord, FrameRecord, NewCase, Note
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.film import FilmText
    from leukdesk.domain.frames import FrameAnalysis, Picture
    from leukdesk.domain.geometry import Box
    from leukdesk.domain.patients import Patient
    from leukdesk.domain.placement import FieldMap, FrameOverlap
    from leukdesk.domain.review_steps import Decision, ReviewStep, StepHistory
    from leukdesk.domain.safety import Backup, BackupOutcome, BackupReason, DiskRoom
    from leukdesk.domain.tally import Tally
    from leukdesk.domain.work_list import CaseQuery, CaseSummary


@dataclass(frozen=True, slots=True, eq=False)
class Outputs:
    """What a network says of n patches.

    Attributes:
        probabilities: (n, classes) float32, rows summing to 1.
        novelty: (n,) float32, how unlike anything learned, on the scale of the card's `novelty_from`; None
            from a bundle that cannot tell.
    """

    probabilities: NDArray[np.float32]
    novelty: NDArray[np.float32] | None = None


class Request:
    """A request that another thread may call off: nobody waits for its answer any more."""

    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        """Lets the request end before its next batch, or never begin."""
        self.cancelled = True


class Classifier(Protocol):
    """A network that is ready: patches in, probabilities and novelty out."""

    @property
    def card(self) -> ModelCard:
        """The card of the bundle that runs."""

    @property
    def precision_path(self) -> str:
        """How the network runs, e.g. "torchscript-fp32-cpu"."""

    def outputs(self, patches: NDArray[np.uint8], request: Request | None = None, /) -> Outputs:
        """What the network says of patches (n, size, size, 3) RGB.

        Raises:
            RequestCancelledError: if the request was called off.
        """

    def close(self) -> None:
        """Frees what the network holds; harmless when called twice."""


class Arrivals(Protocol):
    """Pictures that came in by themselves. Every change is committed when the call returns."""

    def receive(
        self, new: NewArrival, file: PictureFile, case_id: int | None = None, by: str = ...
    ) -> Arrival:
        """Records a picture that came in, its file whole and in place, and the case it is for, if known."""

    def unassigned(self) -> Sequence[Arrival]:
        """The pictures of which nobody has decided, oldest first."""

    def unfinished(self, case_id: int) -> Sequence[Arrival]:
        """The pictures given to a case that have not become frames of it, oldest first."""

    def decide(self, arrival_id: int, case_id: int | None, by: str) -> Arrival:
        """Gives a picture to a case, or sets it aside."""

    def note_frame(self, arrival_id: int, frame_id: int) -> None:
        """Records which frame a picture became."""

    def taken(self, folder: str) -> Collection[FileStamp]:
        """The files whose path begins with `folder` and that were taken or passed over."""

    def pass_over(self, stamps: Collection[FileStamp]) -> None:
        """Records files that were there before the folder was watched, so that none is taken."""


class Store(People, Signing, Trail, Assessments, Protocol):
    """The records of the lab. Every change is committed, with its audit row, when the call returns.

    Nothing in a signed case changes; a call that would raises StoreError.
    """

    @property
    def arrivals(self) -> Arrivals:
        """Pictures that came in by themselves."""

    def open_case(self, case: NewCase) -> Case:
        """The case of that number, made now if there is none; an existing one keeps its entries."""

    def change_case(self, case_id: int, entries: NewCase, why: str = "") -> Case:
        """Gives a case the entries of a form; whether it is a sample stays as it is.

        Args:
            case_id: of a case that isn't signed.
            entries: all of them; what is left empty is taken away.
            why: the reason; needed where entries of a patient change whom a signed case names.
        """

    def case(self, number: str) -> Case | None:
        """The case of a number, or None."""

    def cases(self) -> Sequence[Case]:
        """All cases, newest first."""

    def find_cases(self, query: CaseQuery = EVERY_CASE) -> Sequence[CaseSummary]:
        """The cases that a query asks for, in its order and in short; for lists."""

    def patients_like(self, number: str, name: str = "", birth_date: date | None = None) -> Sequence[Patient]:
        """The patient of a number, if there is one, then those who may be the same person by name."""

    def add_note(
        self, case_id: int, text: str, *, frame_id: int | None = None, cell_id: int | None = None
    ) -> None:
        """Adds a note of whoever acts to a case, or to one of its frames or cells."""

    def notes(self, case_id: int) -> Sequence[Note]:
        """The notes of a case, its frames and their cells in the order they were written."""

    def note_viewed(self, case_id: int) -> None:
        """Notes in the audit trail that somebody looks at a case, and so at its patient."""

    def note_patients_viewed(self, numbers: Iterable[str]) -> None:
        """Notes in the audit trail that somebody is shown patients outside a case, by their numbers."""

    def note_exported(self, case_id: int, files: Mapping[str, str]) -> None:
        """Notes that results of a case were written to files: by name, the sha256 of each."""

    def film_text(self, case_id: int) -> FilmText:
        """What people wrote of a case's film for its report."""

    def write_film_text(self, case_id: int, film: FilmText) -> None:
        """Puts a text in the place of the one that stood."""

    def tally(self, case_id: int) -> Tally:
        """What was counted by key at the eyepiece in a case."""

    def tally_cell(self, case_id: int, class_code: str, classes: Sequence[CellClass]) -> None:
        """Counts one cell of a class at the eyepiece.

        Args:
            case_id: of a case that isn't signed.
            class_code: of the cell.
            classes: all that can be counted; the records learn those that they don't know, in this order.
        """

    def undo_tally(self, case_id: int) -> None:
        """Takes the newest stroke of a case's tally back; where there is none, nothing changes."""

    def begin_tally_afresh(self, case_id: int) -> None:
        """Lets what was tallied hold no longer, until it is undone; where nothing is, nothing changes."""

    def find_frame(self, case_id: int, pixel_sha256: str) -> FrameRecord | None:
        """The frame of a case with the same pixels, or None."""

    def record_frame(
        self,
        case_id: int,
        picture: Picture,
        analysis: FrameAnalysis,
        classes: Sequence[CellClass],
        overlap: FrameOverlap | None = None,
    ) -> FrameRecord:
        """Records picture, frame, analysis, cells and patches in one transaction.

        The same pixels in the same case make no second frame: the analysis is added to the one there,
        and its cells are matched by place, so that reviews stay with their cells.

        Args:
            case_id: of the case.
            picture: the frame's.
            analysis: of the picture.
            classes: of the bundle, in the order of the suggestions' probabilities.
            overlap: what the search for overlaps gave; None if it was not made.
        """

    def record_capture(self, case_id: int, picture: Picture, capture: Capture) -> CapturedFrame:
        """Records a camera's frame and how it was taken in one transaction, before it is analysed.

        When this returns, the frame is safe; until it is analysed it is in no list of frames.
        """

    def waiting_captures(self, case_id: int) -> Sequence[CapturedFrame]:
        """The frames of a case that no analysis has seen yet, in the order they were taken."""

    def move_frame(self, frame_id: int, to_case_id: int, why: str = "") -> None:
        """Moves a frame, its analyses, cells and reviews to another case; it is then to be compared anew.

        Args:
            frame_id: of a frame whose case isn't signed.
            to_case_id: of a case that isn't signed.
            why: the reason.
        """

    def record_overlap(self, frame_id: int, overlap: FrameOverlap) -> None:
        """Records what a search for overlaps gave for a frame that is there already."""

    def described(self, case_id: int, method: str) -> Mapping[int, int]:
        """The frames of a case that a method described: by frame_id, a number of their newest description.

        A frame that is described anew gets another number, and no two descriptions share one.
        """

    def descriptions(
        self, case_id: int, method: str, frames: Collection[int] | None = None
    ) -> Mapping[int, bytes]:
        """The packed descriptions of a case's frames by frame_id, those made by a method.

        Args:
            case_id: of the case.
            method: of describing.
            frames: reads those of these frames alone.
        """

    def field_map(self, case_id: int) -> FieldMap:
        """Where the frames of a case lie beside each other."""

    def frames(self, case_id: int) -> Sequence[FrameRecord]:
        """The frames of a case in the order they were recorded."""

    def cells(self, case_id: int, frames: Collection[int] | None = None) -> Sequence[CellRecord]:
        """The cells of a case, or of some of its frames, by frame and number, in their present state."""

    def classes(self) -> Sequence[CellClass]:
        """Every class that a person can choose."""

    def picture(self, sha256: str) -> bytes:
        """The stored file, checked against its hash.

        Raises:
            IntegrityError: if it is missing or changed.
        """

    def review(self, cell_id: int, class_code: str, reviewer: str) -> None:
        """Adds a review to a cell."""

    def decide(self, decisions: Sequence[Decision], reviewer: str) -> None:
        """Adds a review to each of several cells of one case, as one step that an undo takes back."""

    def undo(self, case_id: int, reviewer: str) -> ReviewStep | None:
        """Takes the newest decision of a case back; returns it, or None if there is none.

        Nothing is removed: each of its cells gets a newer review by which holds what held before.
        """

    def redo(self, case_id: int, reviewer: str) -> ReviewStep | None:
        """Brings the decision that was taken back last to hold again; returns it, or None."""

    def history(self, case_id: int) -> StepHistory:
        """What can be undone and redone in a case."""

    def add_class(self, cell_class: CellClass) -> None:
        """Adds a class of the laboratory's own, which people choose and no bundle suggests."""

    def confirmed_cells(self, class_code: str, most: int) -> Sequence[tuple[FrameRecord, CellPlace]]:
        """Cells of any case that people gave a class, on usable frames and whole, the newest first."""

    def add_cell(self, frame_id: int, box: Box, class_code: str, reviewer: str) -> int:
        """Adds a cell that the finder missed, with its first review; returns its cell_id."""

    def room(self) -> DiskRoom:
        """The room left on the disk of the records."""

    def quick_check(self) -> Sequence[str]:
        """A sentence for whatever is wrong, as far as a short look at the start can tell."""

    def full_check(self) -> Sequence[str]:
        """A sentence for whatever is wrong with the database and the whole audit trail; may take minutes."""

    @property
    def backup_folder(self) -> Path:
        """Where the backups go."""

    def backups(self) -> Sequence[Backup]:
        """The finished backups, newest first."""

    def back_up(self, reason: BackupReason) -> BackupOutcome:
        """Backs the records up, also while they are written to.

        Raises:
            DamagedError: if they are damaged, so that a backup would be none.
        """

    def close(self) -> None:
        """Closes the database; harmless when called twice."""
