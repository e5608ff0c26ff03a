"""The store: patients, cases, frames and cells in one SQLite file, with the pictures beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.audit import NO_SIGN_IN, Actor
from leukdesk.domain.errors import DamagedError
from leukdesk.domain.safety import BackupReason
from leukdesk.domain.sentences import Sentence
from leukdesk.records.arrivals import SqlArrivals
from leukdesk.records.assessment_summaries import AssessmentRecords
from leukdesk.records.backup import back_up
from leukdesk.records.backup_folder import DATABASE_NAME, PICTURES_NAME, backups_of
from leukdesk.records.case_records import CaseRecords
from leukdesk.records.cell_records import CellRecords
from leukdesk.records.database import bring_up_to_date, make_engine
from leukdesk.records.disk_room import KEEP_FREE_BYTES
from leukdesk.records.drives import refuse_network_drive
from leukdesk.records.exchange import ExchangeRecords
from leukdesk.records.faults import faults_translated
from leukdesk.records.film_records import FilmRecords
from leukdesk.records.frame_records import FrameRecords
from leukdesk.records.note_records import NoteRecords
from leukdesk.records.pictures import PictureFolder
from leukdesk.records.safety_records import SafetyRecords
from leukdesk.records.signing import SigningRecords
from leukdesk.records.tally_records import TallyRecords
from leukdesk.records.trail_records import TrailRecords

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy.engine import Engine


def _nobody() -> Actor:
    return NO_SIGN_IN


def open_store(
    folder: Path,
    busy_timeout_s: float = 5.0,
    backups: Path | None = None,
    keep_free_bytes: int = KEEP_FREE_BYTES,
    acting: Callable[[], Actor] = _nobody,
    *,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> SqlStore:
    """Opens the records in a folder, made and migrated as needed; before a migration they are backed up.

    Args:
        folder: holds leukdesk.db and the folder pictures.
        busy_timeout_s: how long to wait for another program that writes.
        backups: folder of the backups; None is the one beside the records.
        keep_free_bytes: of the disk, below which no frame is recorded.
        acting: tells who acts at the moment it is asked; each write names them in the audit trail.
        progress: of the backup before a migration: called with 0 and 0 when it begins, then with the pictures
            looked at and all there are.

    Raises:
        StoreError: if the folder cannot be used, the file is no database of LeukDesk, was written by a
            newer one, is locked, or is gone while its pictures are still there; if the drive is a network's;
            if the backup before a migration can't be made.
    """
    database = folder / DATABASE_NAME
    pictures = PictureFolder(folder / PICTURES_NAME)
    into = backups or backups_of(folder)

    def save() -> None:
        progress(0, 0)
        back_up(folder, into, BackupReason.MIGRATION, progress)

    with faults_translated(database):
        refuse_network_drive(folder)
        folder.mkdir(parents=True, exist_ok=True)
        if not _holds_anything(database) and pictures.is_used():
            raise DamagedError(
                Sentence("the database {0} is missing or empty though its pictures are there", database),
                Sentence("restore it from a backup or choose another folder"),
            )
        engine = make_engine(database, busy_timeout_s)
        try:
            bring_up_to_date(engine, database, busy_timeout_s, save)
        except BaseException:
            engine.dispose()
            raise
    return SqlStore(database, engine, pictures, keep_free_bytes=keep_free_bytes, acting=acting, backups=into)


def _holds_anything(database: Path) -> bool:
    return database.exists() and database.stat().st_size > 0


class SqlStore(
    CaseRecords,
    FrameRecords,
    CellRecords,
    FilmRecords,
    TallyRecords,
    NoteRecords,
    AssessmentRecords,
    SigningRecords,
    TrailRecords,
    ExchangeRecords,
    SafetyRecords,
):
    """The records, joined of their subjects; see `domain.ports.Store` for what each method promises."""

    def __init__(
        self,
        database: Path,
        engine: Engine,
        pictures: PictureFolder,
        *,
        keep_free_bytes: int,
        acting: Callable[[], Actor],
        backups: Path,
    ) -> None:
        super().__init__(database, engine, pictures, keep_free_bytes, acting)
        self._backups = backups
        self.arrivals = SqlArrivals(self._read, self._write, self._keep_where_there_is_room, self._note)
