"""A backup put in the place of the records, after it was tried in an empty place."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Session

from leukdesk.domain.audit import NO_SIGN_IN, Actor, AuditAction, AuditHead
from leukdesk.domain.errors import IntegrityError, StoreError
from leukdesk.domain.sentences import Sentence
from leukdesk.records import audit
from leukdesk.records.backup import backup_database_findings
from leukdesk.records.backup_folder import DATABASE_NAME, PICTURES_NAME
from leukdesk.records.checking import database_findings, picture_findings
from leukdesk.records.database import bring_up_to_date, make_engine, writing
from leukdesk.records.drives import refuse_network_drive
from leukdesk.records.faults import faults_translated
from leukdesk.records.looking import BUSY_TIMEOUT_S, in_use, looking_at
from leukdesk.records.pictures import PictureFolder, flush_folder
from leukdesk.records.schema import CaseRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from leukdesk.domain.safety import Backup


@dataclass(frozen=True, slots=True)
class RestoreOutcome:
    """What a restore did.

    Attributes:
        records: folder of the restored store.
        cases: in it.
        set_aside: where the records are now that were there before; None if there were none.
        findings: a sentence for each picture that neither the backups nor the old records have.
    """

    records: Path
    cases: int
    set_aside: Path | None
    findings: tuple[str, ...]


def restore(
    backup: Backup,
    records: Path,
    progress: Callable[[int, int], None] | None = None,
    who: Actor = NO_SIGN_IN,
) -> RestoreOutcome:
    """Restores a backup.

    It is copied into an empty folder beside the records, opened there (which brings an old one up to date)
    and checked, with its audit trail. Then it takes their place; what was there is set aside under another
    name, nothing deleted. A picture that the backups lack is taken from the records that were there, if it is
    whole.

    Args:
        backup: to restore.
        records: folder that the store shall have; it may be missing, empty or a store.
        progress: called with the pictures copied and all there are.
        who: restores; the audit trail says so.

    Raises:
        IntegrityError: if the backup's database is not what was backed up; the records are as they were.
        StoreError: if the records are open, or a disk refuses; the records are as they were.
    """
    if findings := backup_database_findings(backup):
        raise IntegrityError(
            Sentence("the backup can't be restored ({0})", findings[0]), Sentence("choose another backup")
        )
    with faults_translated(records / DATABASE_NAME):
        records.parent.mkdir(parents=True, exist_ok=True)
        refuse_network_drive(records)
        _refuse_if_in_use(records)
        trial = _free_name(records, "restoring")
        try:
            findings = _try_out(backup, records, trial, progress)
            cases, chain = _bring_up_to_date(trial / DATABASE_NAME, backup, who)
            if wrong := [*database_findings(trial / DATABASE_NAME), *chain]:
                raise IntegrityError(
                    Sentence("the restored records are not whole ({0})", wrong[0]),
                    Sentence("choose another backup"),
                )
            set_aside = _put_in_place(trial, records)
        finally:
            shutil.rmtree(trial, ignore_errors=True)
    return RestoreOutcome(records, cases, set_aside, tuple(findings))


def _try_out(
    backup: Backup, records: Path, trial: Path, progress: Callable[[int, int], None] | None
) -> list[str]:
    trial.mkdir()
    shutil.copyfile(backup.folder / DATABASE_NAME, trial / DATABASE_NAME)
    target = PictureFolder(trial / PICTURES_NAME)
    sources = (PictureFolder(backup.folder.parent / PICTURES_NAME), PictureFolder(records / PICTURES_NAME))
    with looking_at(trial / DATABASE_NAME) as connection:
        named = connection.execute("SELECT sha256, suffix FROM pictures ORDER BY sha256").fetchall()
    for done, (sha256, suffix) in enumerate(named, start=1):
        content = _first_whole(sources, sha256, suffix)
        if content is not None:
            target.keep_content(content, sha256, suffix)
        if progress is not None:
            progress(done, len(named))
    # What was written is read again before anybody relies on it.
    return picture_findings(trial / DATABASE_NAME, target)


def _bring_up_to_date(database: Path, backup: Backup, who: Actor) -> tuple[int, Sequence[str]]:
    """Brings a backup up to date, as opening it would; the number of its cases, and its chain's faults."""
    engine = make_engine(database, BUSY_TIMEOUT_S)
    try:
        bring_up_to_date(engine, database, BUSY_TIMEOUT_S)
        with Session(writing(engine)) as session, session.begin():
            chain = audit.verify_chain(
                session, AuditHead.parse(backup.audit_head) if backup.audit_head else None
            )
            facts = {"made_at": backup.made_at.isoformat(), "head": backup.audit_head}
            audit.append(session, who, AuditAction.RECORDS_RESTORED, "records", new=facts)
            cases = session.scalar(sa.select(sa.func.count()).select_from(CaseRow)) or 0
        return cases, chain
    finally:
        engine.dispose()


def _first_whole(sources: Sequence[PictureFolder], sha256: str, suffix: str) -> bytes | None:
    for source in sources:
        try:
            return source.read(sha256, suffix)
        except IntegrityError:
            continue
    return None


def _put_in_place(trial: Path, records: Path) -> Path | None:
    _refuse_if_in_use(records)
    set_aside = None
    if records.exists():
        if any(records.iterdir()):
            set_aside = _free_name(records, "replaced")
            records.rename(set_aside)
        else:
            records.rmdir()
    try:
        trial.rename(records)
    except OSError:
        if set_aside is not None:
            set_aside.rename(records)
        raise
    flush_folder(records.parent)
    return set_aside


def _refuse_if_in_use(records: Path) -> None:
    database = records / DATABASE_NAME
    if database.is_file() and in_use(database):
        raise StoreError(
            Sentence("the records in {0} are open in another window or program", records),
            Sentence("close it, then restore again"),
        )


def _free_name(records: Path, what: str) -> Path:
    """A name beside the records that nothing has."""
    stem = f"{records.name}-{what}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    name, number = records.with_name(stem), 2
    while name.exists():
        name, number = records.with_name(f"{stem}-{number}"), number + 1
    return name
