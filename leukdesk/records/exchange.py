"""One case handed over: exported whole into a zip, and taken in from one.

The case travels as a database of its own with LeukDesk's schema, made and read in memory, so that an old
export is brought up to date by the same migrations as old records are.
"""

from __future__ import annotations

import json
import sqlite3
import struct
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy import exc
from sqlalchemy.orm import Session

from leukdesk.domain.audit import AuditAction
from leukdesk.domain.errors import IntegrityError, StoreError
from leukdesk.domain.sentences import Sentence
from leukdesk.files import file_sha256, whole_file
from leukdesk.records import audit, overlaps
from leukdesk.records.case_file import DATABASE, TRAIL, CaseFileReader, CaseFileWriter, picture_name
from leukdesk.records.case_values import case_facts
from leukdesk.records.checking import link_findings, page_findings, shape_findings
from leukdesk.records.database import memory_engine, migrate
from leukdesk.records.disk_room import refuse_without_room
from leukdesk.records.one_case import copy_case
from leukdesk.records.people_schema import SignatureRow
from leukdesk.records.reading import read_cases, read_frames
from leukdesk.records.schema import CaseRow, FrameRow, PictureRow
from leukdesk.records.search_text import refresh_search_text
from leukdesk.records.signature_checks import sealed_findings
from leukdesk.records.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy.engine import Engine

    from leukdesk.domain.cases import Case
    from leukdesk.records.pictures import PictureFolder


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """A case that was taken in, and how many frames it has."""

    case: Case
    frames: int


class ExchangeRecords(Transactions):
    """Cases handed over to another laboratory, and taken in from one."""

    def export_case(self, case_id: int, path: Path) -> None:
        """Writes a case with its pictures and its part of the audit trail into a zip, whole or not at all.

        Raises:
            StoreError: if there is no such case.
            IntegrityError: if a picture is missing or changed: such a case can't be handed over whole.
            UserError: if the file can't be written.
        """
        with self._read() as session:
            if session.get(CaseRow, case_id) is None:
                raise StoreError(
                    Sentence("the records hold no case {0}", case_id), Sentence("open the case again")
                )
            with whole_file(path) as part:
                _write_zip(session, self._pictures, case_id, part)
                # Noted before the file has its name: no export without its row.
                self._note_export(case_id, file_sha256(part))

    def _note_export(self, case_id: int, sha256: str) -> None:
        with self._write() as session:
            facts = {"sha256": sha256}
            self._note(session, AuditAction.CASE_EXPORTED, f"case {case_id}", case_id, new=facts)

    def import_case(self, path: Path) -> ImportOutcome:
        """Takes a case in that was exported elsewhere; nothing of it is kept if anything is wrong.

        Raises:
            StoreError: if the file is no case of LeukDesk or one of a newer version, or the records hold a
                case of that number or contradict it.
            IntegrityError: if the file is not what LeukDesk wrote.
        """
        with _opened(path) as (reader, source), self._write() as session:
            refuse_without_room(self._database.parent, self._keep_free_bytes, reader.total_bytes)
            (case,) = read_cases(source)
            case_id = copy_case(source, case.case_id, session)
            # Whatever can't be read as a case must not be kept as one.
            (taken,) = read_cases(session, CaseRow.id == case_id)
            overlaps.read_cells_once(session, case_id, None)
            overlaps.read_field_map(session, case_id)
            frames = len(read_frames(session, FrameRow.case_id == case_id))
            if findings := sealed_findings(session, case_id):
                raise IntegrityError(
                    Sentence("the case in {0} is not as it was signed ({1})", path, findings[0]),
                    Sentence("ask for another export"),
                )
            # What a foreign file says of itself is not what it is found by.
            refresh_search_text(session, case_id)
            # The files come before the commit, so that no row is ever seen without its file.
            for row in source.scalars(sa.select(PictureRow)):
                suffix = session.get_one(PictureRow, row.sha256).suffix
                content = reader.read(picture_name(row.sha256, row.suffix))
                self._pictures.keep_content(content, row.sha256, suffix)
            facts = {
                **case_facts(taken),
                "file": file_sha256(path),
                "head": reader.manifest.get("audit_head"),
                "signatures": list(
                    session.scalars(
                        sa.select(SignatureRow.content_sha256)
                        .filter_by(case_id=case_id)
                        .order_by(SignatureRow.id)
                    )
                ),
            }
            self._note(session, AuditAction.CASE_IMPORTED, f"case {case_id}", case_id, new=facts)
        return ImportOutcome(taken, frames)


def _write_zip(session: Session, pictures: PictureFolder, case_id: int, path: Path) -> None:
    engine = memory_engine()
    try:
        with closing(CaseFileWriter(path)) as writer:
            with Session(engine) as target, target.begin():
                migrate(target.connection())
                copy_case(session, case_id, target)
            with Session(engine) as target:
                for row in target.scalars(sa.select(PictureRow).order_by(PictureRow.sha256)):
                    writer.add(picture_name(row.sha256, row.suffix), pictures.read(row.sha256, row.suffix))
            writer.add(DATABASE, _driver(engine).serialize())
            trail = [
                asdict(entry) for entry in audit.read_entries(session, audit.AuditRow.case_id == case_id)
            ]
            writer.add(TRAIL, json.dumps(trail, ensure_ascii=False, indent=1, default=str).encode())
            writer.finish({"audit_head": str(audit.read_head(session))})
    finally:
        engine.dispose()


@contextmanager
def _opened(path: Path) -> Iterator[tuple[CaseFileReader, Session]]:
    """A case file and a session on its database, after everything but the pictures was looked through."""
    engine = memory_engine()
    try:
        with closing(CaseFileReader(path)) as reader, _foreign(path):
            _load(engine, reader.read(DATABASE), path)
            with Session(engine) as session:
                rows = session.execute(sa.select(PictureRow.sha256, PictureRow.suffix)).all()
                if sorted(map(tuple, rows)) != sorted(reader.pictures):
                    raise IntegrityError(
                        Sentence("the pictures in {0} are not those of its case", path),
                        Sentence("ask for another export"),
                    )
                yield reader, session
    finally:
        engine.dispose()


def _load(engine: Engine, content: bytes, path: Path) -> None:
    """Reads a case's database, proves that it has LeukDesk's own shape, and brings it up to date."""
    driver = _driver(engine)
    driver.deserialize(content)
    # A schema from outside may call nothing, and a page is looked at before it is believed.
    driver.execute("PRAGMA trusted_schema = OFF")
    driver.execute("PRAGMA cell_size_check = ON")
    # The shape comes first: what isn't LeukDesk's own is asked nothing more.
    findings = shape_findings(driver) or [*page_findings(driver, "integrity_check"), *link_findings(driver)]
    if findings:
        raise IntegrityError(
            Sentence("the case in {0} is not as LeukDesk wrote it ({1})", path, findings[0]),
            Sentence("ask for another"),
        )
    with engine.begin() as connection:
        migrate(connection)
    with Session(engine) as session:
        cases = session.scalar(sa.select(sa.func.count()).select_from(CaseRow))
        if cases != 1:
            raise IntegrityError(
                Sentence("{0} holds {1} cases where it should hold one", path, cases),
                Sentence("ask for another export"),
            )


def _driver(engine: Engine) -> sqlite3.Connection:
    """SQLite's own connection; the engine has one alone."""
    connection: Any = engine.raw_connection()
    driver: sqlite3.Connection = connection.driver_connection
    connection.close()
    return driver


@contextmanager
def _foreign(path: Path) -> Iterator[None]:
    """Turns whatever a strange database makes fail into one fault."""
    try:
        yield
    except (exc.SQLAlchemyError, sqlite3.Error, ValueError, TypeError, KeyError, struct.error) as error:
        raise IntegrityError(
            Sentence("the case in {0} can't be read as LeukDesk wrote it; nothing was taken in", path),
            Sentence("ask for another export"),
        ) from error
