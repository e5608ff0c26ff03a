"""The store: patients, cases, frames and cells in one SQLite file, with the pictures beside it."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Session

from leukdesk.domain.errors import IntegrityError, StoreError
from leukdesk.domain.geometry import Box
from leukdesk.domain.review_steps import Decision
from leukdesk.domain.safety import BackupReason
from leukdesk.records import overlaps, recording, reviewing
from leukdesk.records.backup import back_up
from leukdesk.records.backup_folder import DATABASE_NAME, PICTURES_NAME, backups_of
from leukdesk.records.captures import add_capture, not_analysed, read_captured
from leukdesk.records.database import bring_up_to_date, make_engine, writing
from leukdesk.records.disk_room import KEEP_FREE_BYTES, refuse_without_room
from leukdesk.records.drives import refuse_network_drive
from leukdesk.records.faults import faults_translated
from leukdesk.records.matching import match_cells
from leukdesk.records.pictures import PictureFolder
from leukdesk.records.reading import read_cases, read_classes, read_frames
from leukdesk.records.schema import CaseRow, FrameRow, PatientRow, PictureRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from sqlalchemy.engine import Engine

    from leukdesk.domain.cameras import Capture, CapturedFrame
    from leukdesk.domain.cases import Case, CellRecord, FrameRecord, NewCase
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.frames import FrameAnalysis, Picture
    from leukdesk.domain.placement import FieldMap, FrameOverlap
    from leukdesk.domain.review_steps import ReviewStep, StepHistory


def open_store(
    folder: Path,
    busy_timeout_s: float = 5.0,
    backups: Path | None = None,
    keep_free_bytes: int = KEEP_FREE_BYTES,
) -> SqlStore:
    """Opens the records in a folder, made and migrated as needed; before a migration they are backed up.

    Args:
        folder: holds leukdesk.db and the folder pictures.
        busy_timeout_s: how long to wait for another program that writes.
        backups: folder of the backups; None is the one beside the records.
        keep_free_bytes: of the disk, below which no frame is recorded.

    Raises:
        StoreError: if the folder cannot be used, the file is no database of LeukDesk, was written by a
            newer one, is locked, or is gone while its pictures are still there; if the drive is a network's;
            if the backup before a migration can't be made.
    """
    database = folder / DATABASE_NAME
    pictures = PictureFolder(folder / PICTURES_NAME)
    with faults_translated(database):
        refuse_network_drive(folder)
        folder.mkdir(parents=True, exist_ok=True)
        if not _holds_anything(database) and pictures.is_used():
            raise StoreError(
                f"the database {database} is missing or empty though its pictures are there",
                "restore it from a backup or choose another folder",
            )
        engine = make_engine(database, busy_timeout_s)
        try:
            bring_up_to_date(
                engine,
                database,
                busy_timeout_s,
                lambda: back_up(folder, backups or backups_of(folder), BackupReason.MIGRATION),
            )
        except BaseException:
            engine.dispose()
            raise
    return SqlStore(database, engine, pictures, keep_free_bytes)


def _holds_anything(database: Path) -> bool:
    return database.exists() and database.stat().st_size > 0


class SqlStore:
    """The records; see `domain.ports.Store` for what each method promises.

    Safe to use from several threads: every call has a connection and a transaction of its own. Writers
    of this program wait for each other without a limit, for other programs as long as the busy timeout.
    """

    def __init__(self, database: Path, engine: Engine, pictures: PictureFolder, keep_free_bytes: int) -> None:
        self._database = database
        self._reader = engine
        self._writer = writing(engine)
        self._pictures = pictures
        self._keep_free_bytes = keep_free_bytes
        self._one_writer = threading.Lock()
        self._closed = False

    @contextmanager
    def _read(self) -> Iterator[Session]:
        with faults_translated(self._database), Session(self._reader) as session:
            self._check_open()
            yield session

    @contextmanager
    def _write(self) -> Iterator[Session]:
        with faults_translated(self._database), self._one_writer:
            self._check_open()
            with Session(self._writer) as session, session.begin():
                yield session

    def _check_open(self) -> None:
        if self._closed:
            raise StoreError(f"the records in {self._database} were closed", "open them again")

    def open_case(self, case: NewCase) -> Case:
        """The case of that number, made now if there is none; an existing one keeps its entries."""
        number = case.number.strip()
        with self._write() as session:
            if not (known := read_cases(session, CaseRow.number == number)):
                session.add(
                    CaseRow(
                        number=number,
                        patient_id=_patient_id(session, case.patient_number.strip()),
                        specimen_type=case.specimen_type.value,
                        target_cells=case.target_cells,
                        sample=case.sample,
                        created_at=recording.now(),
                        mcv_fl=None if case.mcv_fl is None else float(case.mcv_fl),
                    )
                )
                session.flush()
                known = read_cases(session, CaseRow.number == number)
        return known[0]

    def case(self, number: str) -> Case | None:
        """The case of a number, or None."""
        with self._read() as session:
            return next(iter(read_cases(session, CaseRow.number == number.strip())), None)

    def cases(self) -> Sequence[Case]:
        """All cases, newest first."""
        with self._read() as session:
            return read_cases(session)

    def find_frame(self, case_id: int, pixel_sha256: str) -> FrameRecord | None:
        """The frame of a case with the same pixels, or None."""
        with self._read() as session:
            return _frame_with_pixels(session, case_id, pixel_sha256)

    def record_frame(
        self,
        case_id: int,
        picture: Picture,
        analysis: FrameAnalysis,
        classes: Sequence[CellClass],
        overlap: FrameOverlap | None = None,
    ) -> FrameRecord:
        """Records picture, frame, analysis, cells, patches and overlaps in one transaction.

        Raises:
            StoreError: if there is no such case, a class has another role in the records, or nothing can
                be written or the disk is nearly full; then nothing was recorded.
            IntegrityError: if the picture's content is not what its hash says.
        """
        with self._write() as session:
            frame_id = self._frame_of(session, case_id, picture)
            recording.add_analysis(session, frame_id, analysis, classes)
            if overlap is not None:
                overlaps.add_overlap(session, frame_id, overlap)
            overlaps.refresh_sightings(session, case_id, frame_id)
            return read_frames(session, FrameRow.id == frame_id)[0]

    def record_capture(self, case_id: int, picture: Picture, capture: Capture) -> CapturedFrame:
        """Records a camera's frame and how it was taken in one transaction, before it is analysed.

        Raises:
            StoreError: if there is no such case, or nothing can be written; then nothing was recorded.
            IntegrityError: if the picture's content is not what its hash says.
        """
        with self._write() as session:
            frame_id = self._frame_of(session, case_id, picture)
            add_capture(session, frame_id, capture)
            return read_captured(session, FrameRow.id == frame_id)[0]

    def waiting_captures(self, case_id: int) -> Sequence[CapturedFrame]:
        """The frames of a case that no analysis has seen yet, in the order they were taken."""
        with self._read() as session:
            return read_captured(session, FrameRow.case_id == case_id, not_analysed())

    def _frame_of(self, session: Session, case_id: int, picture: Picture) -> int:
        """The id of the frame that shows a picture, analysed or not; recorded now if there is none."""
        refuse_without_room(self._database.parent, self._keep_free_bytes, len(picture.content))
        if session.get(CaseRow, case_id) is None:
            raise StoreError(f"the records hold no case {case_id}", "open the case again")
        same = (FrameRow.case_id == case_id, FrameRow.pixel_sha256 == picture.pixel_sha256)
        known = session.scalar(sa.select(FrameRow).where(*same))
        if known is None:
            return recording.add_frame(session, case_id, picture, self._keep(session, picture)).id
        if known.picture_sha256 == picture.file_sha256:
            self._keep(session, picture)
        return known.id

    def record_overlap(self, frame_id: int, overlap: FrameOverlap) -> None:
        """Records what a search for overlaps gave for a frame that is there already.

        Raises:
            StoreError: if there is no such frame.
        """
        with self._write() as session:
            frame = session.get(FrameRow, frame_id)
            if frame is None:
                raise StoreError(f"the records hold no frame {frame_id}", "open the case again")
            overlaps.add_overlap(session, frame_id, overlap)
            overlaps.refresh_sightings(session, frame.case_id, frame_id)

    def described(self, case_id: int, method: str) -> Mapping[int, int]:
        """The frames of a case that a method described: by frame_id, the id of their newest description."""
        with self._read() as session:
            return overlaps.read_described(session, case_id, method)

    def descriptions(
        self, case_id: int, method: str, frames: Collection[int] | None = None
    ) -> Mapping[int, bytes]:
        """The packed descriptions of a case's frames, or of some of them, those made by a method."""
        with self._read() as session:
            return overlaps.read_descriptions(session, case_id, method, frames)

    def field_map(self, case_id: int) -> FieldMap:
        """Where the frames of a case lie beside each other."""
        with self._read() as session:
            return overlaps.read_field_map(session, case_id)

    def _keep(self, session: Session, picture: Picture) -> str:
        """Puts the file in place before any row names it; also mends one that was lost or changed."""
        known = session.get(PictureRow, picture.file_sha256)
        return self._pictures.keep(picture, None if known is None else known.suffix)

    def frames(self, case_id: int) -> Sequence[FrameRecord]:
        """The frames of a case in the order they were recorded."""
        with self._read() as session:
            return read_frames(session, FrameRow.case_id == case_id)

    def cells(self, case_id: int, frame_id: int | None = None) -> Sequence[CellRecord]:
        """The cells of a case, or of one of its frames, by frame and number, in their present state.

        Listed are the cells that the newest analysis found and those that a person reviewed. A found cell
        without a review that shows the same cell as a reviewed one is a duplicate, and so is each sighting
        of a cell but the one that stands for it; a review of any sighting holds for all.
        """
        with self._read() as session:
            return overlaps.read_cells_once(session, case_id, frame_id)

    def classes(self) -> Sequence[CellClass]:
        """Every class that a person can choose: of bundles, of no bundle, shared."""
        with self._read() as session:
            return list(read_classes(session).values())

    def picture(self, sha256: str) -> bytes:
        """The stored file, checked against its hash.

        Raises:
            IntegrityError: if it is missing or changed.
        """
        with self._read() as session:
            row = session.get(PictureRow, sha256)
        if row is None:
            raise IntegrityError(f"the records hold no picture {sha256}", "restore it from a backup")
        return self._pictures.read(row.sha256, row.suffix)

    def review(self, cell_id: int, class_code: str, reviewer: str) -> None:
        """Adds a review to a cell.

        Raises:
            StoreError: if there is no such cell or class.
        """
        self.decide([Decision(cell_id, class_code)], reviewer)

    def decide(self, decisions: Sequence[Decision], reviewer: str) -> None:
        """Adds a review to each of several cells of one case, as one step that an undo takes back.

        Raises:
            StoreError: if there is no such cell or class; then nothing was recorded.
        """
        with self._write() as session:
            reviewing.decide(session, decisions, reviewer)

    def undo(self, case_id: int, reviewer: str) -> ReviewStep | None:
        """Takes the newest decision of a case back; returns it, or None if there is none."""
        with self._write() as session:
            return reviewing.take_back(session, case_id, reviewer)

    def redo(self, case_id: int, reviewer: str) -> ReviewStep | None:
        """Brings the decision that was taken back last to hold again; returns it, or None."""
        with self._write() as session:
            return reviewing.bring_back(session, case_id, reviewer)

    def history(self, case_id: int) -> StepHistory:
        """What can be undone and redone in a case."""
        with self._read() as session:
            return reviewing.read_history(session, case_id)

    def add_cell(self, frame_id: int, box: Box, class_code: str, reviewer: str) -> int:
        """Adds a cell that the finder missed, with its first review; returns its cell_id.

        Where the records know a cell at that place, the review goes to it, so that none counts twice. A
        box that reaches the frame's border is of a cut cell.

        Raises:
            StoreError: if there is no such frame or class, or the box lies outside the frame.
        """
        with self._write() as session:
            frame = session.get(FrameRow, frame_id)
            if frame is None:
                raise StoreError(f"the records hold no frame {frame_id}", "open the case again")
            place, cut = _within(box, frame)
            (cell_id,) = match_cells([place], recording.known_cells(session, frame_id))
            drawn = cell_id is None
            if cell_id is None:
                (cell_id,) = recording.add_cells(session, frame_id, [(place, cut)])
            reviewing.decide(session, [Decision(cell_id, class_code)], reviewer, drawn=drawn)
            overlaps.refresh_sightings(session, frame.case_id, frame_id)
            return cell_id

    def close(self) -> None:
        """Closes the database after the write that is under way; harmless when called twice."""
        with faults_translated(self._database), self._one_writer:
            self._closed = True
            self._reader.dispose()


def _patient_id(session: Session, number: str) -> int | None:
    if not number:
        return None
    known = session.scalar(sa.select(PatientRow.id).where(PatientRow.number == number))
    if known is not None:
        return known
    patient = PatientRow(number=number, created_at=recording.now())
    session.add(patient)
    session.flush()
    return patient.id


def _frame_with_pixels(session: Session, case_id: int, pixel_sha256: str) -> FrameRecord | None:
    found = read_frames(session, FrameRow.case_id == case_id, FrameRow.pixel_sha256 == pixel_sha256)
    return found[0] if found else None


def _within(box: Box, frame: FrameRow) -> tuple[Box, bool]:
    """The part of a box within the frame, and whether the box reaches the border."""
    left, top = max(0, box.x_px), max(0, box.y_px)
    right, bottom = min(frame.width_px, box.right_px), min(frame.height_px, box.bottom_px)
    if left >= right or top >= bottom:
        raise StoreError("the box lies outside the picture", "draw it within the picture")
    cut = left == 0 or top == 0 or right == frame.width_px or bottom == frame.height_px
    return Box(left, top, right - left, bottom - top), cut
