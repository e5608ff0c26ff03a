"""Checks of the records: the database's pages, its shape, its links, and each picture.

Each finding is one sentence. No check changes anything, and none names a patient.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from leukdesk.domain.errors import IntegrityError, LeukDeskError
from leukdesk.domain.sentences import Sentence
from leukdesk.records.database import SHAPE, shape_of
from leukdesk.records.faults import faults_translated
from leukdesk.records.looking import looking_at

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from leukdesk.records.pictures import PictureFolder

MOST_FINDINGS = 20
"""Of one kind: a database that is broken through and through need not say so a million times."""


def quick_findings(database: Path) -> list[str]:
    """What is wrong with a database, as far as it can be told at the start: its shape and its pages.

    Args:
        database: the file.
    """
    with _told(database) as findings, looking_at(database) as connection:
        findings.extend(page_findings(connection, "quick_check"))
        findings.extend(shape_findings(connection))
    return findings


def database_findings(database: Path) -> list[str]:
    """What is wrong with a database: pages, indexes, shape and links.

    Args:
        database: the file.
    """
    with _told(database) as findings, looking_at(database) as connection:
        findings.extend(page_findings(connection, "integrity_check"))
        findings.extend(shape_findings(connection))
        findings.extend(link_findings(connection))
    return findings


def picture_findings(
    database: Path, pictures: PictureFolder, progress: Callable[[int, int], None] | None = None
) -> list[str]:
    """Which pictures that a database names are missing or not what was recorded.

    Args:
        database: the file.
        pictures: of the records.
        progress: called with the pictures read and all there are.
    """
    with _told(database) as findings, looking_at(database) as connection:
        named = connection.execute("SELECT sha256, suffix FROM pictures ORDER BY sha256").fetchall()
        for done, (sha256, suffix) in enumerate(named, start=1):
            try:
                pictures.read(sha256, suffix)
            except IntegrityError as fault:
                findings.append(Sentence("picture {0}: {1}", sha256, fault.sentence))
            if progress is not None:
                progress(done, len(named))
    return findings


def shape_findings(connection: sqlite3.Connection) -> list[str]:
    """Whether tables, indexes and triggers are those that LeukDesk made."""
    (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone() or ("",)
    wanted, found = shape_of(revision), shape_in(connection)
    findings: list[str] = [
        *(
            Sentence("the database lacks its {0} {1}", kind, name)
            for kind, name in sorted(wanted.keys() - found.keys())
        ),
        *(
            Sentence("the database has a foreign {0} {1}", kind, name)
            for kind, name in sorted(found.keys() - wanted.keys())
        ),
        *(
            Sentence("the {0} {1} is not as LeukDesk made it", kind, name)
            for kind, name in sorted(wanted.keys() & found.keys())
            if wanted[kind, name] != found[kind, name]
        ),
    ]
    return findings[:MOST_FINDINGS]


def shape_in(connection: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """The statements that made what a database has, by kind and name."""
    return {(kind, name): sql for kind, name, sql in connection.execute(SHAPE)}


def page_findings(connection: sqlite3.Connection, pragma: str) -> list[str]:
    """What SQLite's own check says: `quick_check`, or `integrity_check`, which compares the indexes too."""
    said = connection.execute(f"PRAGMA {pragma}({MOST_FINDINGS})").fetchall()
    return [Sentence("the database is damaged: {0}", line) for (line,) in said if line != "ok"]


def link_findings(connection: sqlite3.Connection) -> list[str]:
    """Which rows point at rows that are missing."""
    broken = connection.execute("PRAGMA foreign_key_check").fetchmany(MOST_FINDINGS)
    return [
        Sentence("row {0} of {1} points to a missing row of {2}", row, table, target)
        for table, row, target, _ in broken
    ]


@contextmanager
def _told(database: Path) -> Iterator[list[str]]:
    """Findings to fill; a fault that ends the check becomes one."""
    findings: list[str] = []
    try:
        with faults_translated(database):
            yield findings
    except LeukDeskError as fault:
        findings.append(fault.sentence)
