"""A backup of the records while they are in use, and the proof that it is one."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from leukdesk import __version__
from leukdesk.domain.errors import DamagedError, IntegrityError, StoreError
from leukdesk.domain.safety import Backup, BackupOutcome, BackupReason, outdated
from leukdesk.domain.sentences import Sentence
from leukdesk.files import file_sha256
from leukdesk.records import backup_folder
from leukdesk.records.backup_folder import DATABASE_NAME, PART, PICTURES_NAME
from leukdesk.records.checking import database_findings, picture_findings
from leukdesk.records.faults import faults_translated
from leukdesk.records.looking import looking_at
from leukdesk.records.pictures import PictureFolder, flush_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_LEFT_OVER_S = 24 * 3600
_ROOM_TO_SPARE = 50_000_000


def back_up(
    records: Path,
    into: Path,
    reason: BackupReason,
    progress: Callable[[int, int], None] | None = None,
    now: datetime | None = None,
) -> BackupOutcome:
    """Backs up a store, also while it is written to: one committed state of it, and all pictures it names.

    The backup takes its name only when it is whole and its database has been checked.

    Args:
        records: folder of the store.
        into: folder of the backups; made if need be.
        reason: why it is made.
        progress: called with the pictures looked at and all there are.
        now: the moment it is named by; the present one unless told otherwise.

    Raises:
        StoreError: if the records or the backups can't be read or written, or a disk is full.
        DamagedError: if the database is damaged, so that no backup of it would be worth the name.
    """
    made_at = now or datetime.now(UTC)
    database = records / DATABASE_NAME
    with _faults_of_backups(into):
        into.mkdir(parents=True, exist_ok=True)
        _clear_left_overs(into)
        _refuse_without_room(into, database.stat().st_size)
        part = into / f"{PART}{secrets.token_hex(6)}"
        part.mkdir()
        try:
            outcome = _fill(
                records, part, into, Backup(part, made_at, reason, __version__, "", "", 0, 0, 0), progress
            )
            target = _free_name(into, backup_folder.name_of(made_at, reason))
            part.rename(target)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        flush_folder(into)
        _thin_out(into, made_at)
    return replace(outcome, backup=replace(outcome.backup, folder=target))


def _fill(
    records: Path, part: Path, into: Path, backup: Backup, progress: Callable[[int, int], None] | None
) -> BackupOutcome:
    copy = part / DATABASE_NAME
    _copy_database(records / DATABASE_NAME, copy)
    if database_findings(copy):
        raise DamagedError(
            Sentence("the records in {0} are damaged, so they were not backed up", records),
            Sentence("restore the latest good backup"),
        )
    with looking_at(copy) as connection:
        named = connection.execute("SELECT sha256, suffix, size_bytes FROM pictures").fetchall()
        (schema,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        (cases,) = connection.execute("SELECT count(*) FROM cases").fetchone()
        (frames,) = connection.execute("SELECT count(*) FROM frames").fetchone()
        head = _audit_head(connection)
    copied, missing, lost = _copy_pictures(
        PictureFolder(records / PICTURES_NAME), PictureFolder(into / PICTURES_NAME), named, progress
    )
    backup = replace(
        backup,
        schema=schema,
        database_sha256=file_sha256(copy),
        cases=cases,
        frames=frames,
        pictures=len(named),
        missing_pictures=tuple(missing),
        audit_head=head,
    )
    backup_folder.write_manifest(backup, part)
    for file in part.iterdir():
        _flush_file(file)
    flush_folder(part)
    return BackupOutcome(backup, copied, (*missing.values(), *lost))


def _audit_head(connection: sqlite3.Connection) -> str:
    """The newest row of the audit trail as `AuditHead` prints it; a database from before has none."""
    try:
        row = connection.execute("SELECT id, sha256 FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    except sqlite3.OperationalError:
        return ""
    return "{}:{}".format(*row) if row else ""


def _copy_database(database: Path, copy: Path) -> None:
    try:
        with looking_at(database) as source, closing(sqlite3.connect(copy)) as target:
            # In one step: whoever reads beside a write-ahead log keeps nobody from writing.
            source.backup(target)
            # One file that holds everything, without a log beside it.
            target.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        with faults_translated(database):
            raise


def _copy_pictures(
    source: PictureFolder,
    target: PictureFolder,
    named: list[tuple[str, str, int]],
    progress: Callable[[int, int], None] | None,
) -> tuple[int, dict[str, str], list[str]]:
    """Copies the pictures that the backups lack.

    Returns:
        How many; a sentence for each that can't be had, by its sha256; one for each that the backups alone
        have still.
    """
    copied = 0
    missing: dict[str, str] = {}
    lost: list[str] = []
    for done, (sha256, suffix, size_bytes) in enumerate(named, start=1):
        if not target.holds(sha256, suffix, size_bytes):
            try:
                target.keep_content(source.read(sha256, suffix), sha256, suffix)
                copied += 1
            except IntegrityError as fault:
                missing[sha256] = fault.sentence
        elif not source.holds(sha256, suffix, size_bytes):
            lost.append(
                Sentence(
                    "the picture {0} is missing from the records or has another size; the backups have it; "
                    "restore a backup.",
                    sha256,
                )
            )
        if progress is not None:
            progress(done, len(named))
    return copied, missing, lost


def backup_findings(backup: Backup, progress: Callable[[int, int], None] | None = None) -> list[str]:
    """What is wrong with a backup: its database against its hash and by SQLite's checks, and each picture.

    Args:
        backup: by its manifest.
        progress: called with the pictures read and all there are.
    """
    return [*backup_database_findings(backup), *backup_picture_findings(backup, progress)]


def backup_database_findings(backup: Backup) -> list[str]:
    """What is wrong with a backup's database."""
    database = backup.folder / DATABASE_NAME
    try:
        if file_sha256(database) != backup.database_sha256:
            return [Sentence("the database of the backup {0} is not what was backed up", backup.folder)]
    except OSError:
        return [Sentence("the database of the backup {0} is missing or cannot be read", backup.folder)]
    return database_findings(database)


def backup_picture_findings(backup: Backup, progress: Callable[[int, int], None] | None = None) -> list[str]:
    """Which pictures that a backup's database names the backups do not hold as recorded."""
    pictures = PictureFolder(backup.folder.parent / PICTURES_NAME)
    return picture_findings(backup.folder / DATABASE_NAME, pictures, progress)


def latest_good(into: Path) -> Backup | None:
    """The newest backup whose database is whole, or None."""
    for backup in backup_folder.list_backups(into):
        if not backup_database_findings(backup):
            return backup
    return None


@contextmanager
def _faults_of_backups(into: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(
            Sentence("the backup in {0} could not be written ({1})", into, error.strerror or error),
            Sentence("see to that disk or choose another folder for the backups"),
        ) from error


def _refuse_without_room(into: Path, needed_bytes: int) -> None:
    free = shutil.disk_usage(into).free
    if free < needed_bytes + _ROOM_TO_SPARE:
        raise StoreError(
            Sentence(
                "the disk of the backups in {0} has only {1} MB left, so no backup was made",
                into,
                free // 1_000_000,
            ),
            Sentence("free some space or choose another folder for the backups"),
        )


def _free_name(into: Path, name: str) -> Path:
    target, number = into / name, 2
    while target.exists():
        target, number = into / f"{name}-{number}", number + 1
    return target


def _clear_left_overs(into: Path) -> None:
    """Removes what a backup left that was ended before it was whole."""
    too_old = datetime.now(UTC).timestamp() - _LEFT_OVER_S
    for part in into.glob(f"{PART}*"):
        if part.stat().st_mtime < too_old:
            shutil.rmtree(part, ignore_errors=True)


def _thin_out(into: Path, now: datetime) -> None:
    for backup in outdated(backup_folder.list_backups(into), now):
        # Renamed first, so that half a backup never looks like one.
        gone = into / f"{PART}{secrets.token_hex(6)}"
        backup.folder.rename(gone)
        shutil.rmtree(gone, ignore_errors=True)


def _flush_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
