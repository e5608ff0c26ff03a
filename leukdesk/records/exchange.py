"""One case handed over: exported whole into a zip, and taken in from one.

The case travels as a database of its own with LeukDesk's schema, made and read in memory, so that an old
export is brought up to date by the same migrations as old records are.
"""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy import exc
from sqlalchemy.orm import Session

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import IntegrityError
from leukdesk.files import whole_file
from leukdesk.records import overlaps
from leukdesk.records.case_file import DATABASE, CaseFileReader, CaseFileWriter, picture_name
from leukdesk.records.checking import link_findings, page_findings, shape_findings
from leukdesk.records.database import memory_engine, migrate
from leukdesk.records.one_case import copy_case
from leukdesk.records.reading import read_cases, read_frames
from leukdesk.records.schema import CaseRow, FrameRow, PictureRow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy.engine import Engine

    from leukdesk.records.pictures import PictureFolder


def export_case(session: Session, pictures: PictureFolder, case_id: int, path: Path) -> None:
    """Writes a case with its pictures into a zip, whole or not at all.

    Args:
        session: on the records.
        pictures: of the records.
        case_id: of the case.
        path: of the zip.

    Raises:
        IntegrityError: if a picture is missing or changed: such a case can't be handed over whole.
        UserError: if the file can't be written.
    """
    engine = memory_engine()
    try:
        with whole_file(path) as part, closing(CaseFileWriter(part)) as writer:
            with Session(engine) as target, target.begin():
                migrate(target.connection())
                copy_case(session, case_id, target)
            with Session(engine) as target:
                for row in target.scalars(sa.select(PictureRow).order_by(PictureRow.sha256)):
                    writer.add(picture_name(row.sha256, row.suffix), pictures.read(row.sha256, row.suffix))
            writer.add(DATABASE, _driver(engine).serialize())
            writer.finish({})
    finally:
        engine.dispose()


@contextmanager
def opened_case(path: Path) -> Iterator[tuple[CaseFileReader, Session]]:
    """A case file and a session on its database, after everything but the pictures was looked through.

    Args:
        path: of the zip.

    Raises:
        StoreError: if it is no case file, or one of a newer LeukDesk.
        IntegrityError: if it is not what LeukDesk wrote.
    """
    engine = memory_engine()
    try:
        with closing(CaseFileReader(path)) as reader, _foreign(path):
            _load(engine, reader.read(DATABASE), path)
            with Session(engine) as session:
                yield reader, session
    finally:
        engine.dispose()


def import_case(
    reader: CaseFileReader, source: Session, session: Session, pictures: PictureFolder
) -> tuple[int, int]:
    """Takes a case in, pictures first; returns its id and the number of its frames.

    Args:
        reader: of the case file.
        source: on its database.
        session: in a write transaction of the records.
        pictures: of the records.

    Raises:
        StoreError: if the records hold a case of that number, or contradict it.
        IntegrityError: if the case is not what LeukDesk wrote.
    """
    (case,) = read_cases(source)
    NewCase(case.number, case.patient_number, case.specimen_type, case.target_cells, case.sample, case.mcv_fl)
    for row in source.scalars(sa.select(PictureRow)):
        known = session.get(PictureRow, row.sha256)
        content = reader.read(picture_name(row.sha256, row.suffix))
        pictures.keep_content(content, row.sha256, row.suffix if known is None else known.suffix)
    case_id = copy_case(source, case.case_id, session)
    # Whatever can't be read as a case must not be kept as one.
    overlaps.read_cells_once(session, case_id, None)
    overlaps.read_field_map(session, case_id)
    return case_id, len(read_frames(session, FrameRow.case_id == case_id))


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
            f"the case in {path} is not as LeukDesk wrote it ({findings[0]})", "ask for another"
        )
    with engine.begin() as connection:
        migrate(connection)
    with Session(engine) as session:
        cases = session.scalar(sa.select(sa.func.count()).select_from(CaseRow))
        if cases != 1:
            raise IntegrityError(
                f"{path} holds {cases} cases where it should hold one", "ask for another export"
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
            f"the case in {path} can't be read as LeukDesk wrote it; nothing was taken in",
            "ask for another export",
        ) from error
