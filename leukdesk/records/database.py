"""The database file: connections, the checks when it is opened, and its migrations.

Thread safety: each call takes a connection of its own from the pool, so the worker thread and the window's
thread never share one, and a reader sees one committed state throughout. Writers take SQLite's write lock
at the start (`BEGIN IMMEDIATE`), so that what they read before they write cannot change in between.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import exc

from leukdesk.domain.errors import StoreError
from leukdesk.domain.sentences import Sentence
from leukdesk.records.faults import is_busy, not_ours

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.engine import Connection, Engine

_PAUSE_S = 0.02
_MIGRATIONS = Path(__file__).resolve().parent / "migrations"
SHAPE = (
    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
)
"""Asks for the statements that made a database, apart from SQLite's own tables."""
_one_migration = threading.Lock()
"""Alembic keeps the migration that runs in globals of its modules."""


def make_engine(database: Path, busy_timeout_s: float) -> Engine:
    """An engine whose every transaction is SQLite's own, durable when committed.

    Args:
        database: the file; made by the first write.
        busy_timeout_s: how long a writer waits for another.
    """
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(database)),
        connect_args={"check_same_thread": False, "timeout": busy_timeout_s},
        # Values of a failed statement are patient data and must not reach a traceback.
        hide_parameters=True,
    )
    sa.event.listen(engine, "connect", _set_up_connection)
    sa.event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine, its transactions holding the write lock from their start."""
    return engine.execution_options(leukdesk_writes=True)


def _set_up_connection(connection: Any, _record: Any) -> None:
    # sqlite3 would begin transactions late and not before CREATE TABLE; we begin them ourselves.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("leukdesk_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def bring_up_to_date(
    engine: Engine, database: Path, patience_s: float, before_change: Callable[[], object] | None = None
) -> None:
    """Checks that the file is ours and known, then migrates it; a failed migration leaves it as it was.

    Args:
        engine: of the database.
        database: the file.
        patience_s: how long to try while other programs open or close the same file: SQLite doesn't wait
            by itself there.
        before_change: called before a database with something in it takes another shape.

    Raises:
        StoreError: if the file is no database of LeukDesk or was written by a newer one, or if the
            installation is incomplete.
        OperationalError: of SQLAlchemy or sqlite3, if SQLite refuses.
    """
    deadline = time.monotonic() + patience_s
    while True:
        try:
            _bring_up_to_date(engine, database, before_change)
        except (exc.OperationalError, sqlite3.OperationalError) as error:
            if not is_busy(error) or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE_S)
        else:
            return


def _bring_up_to_date(engine: Engine, database: Path, before_change: Callable[[], object] | None) -> None:
    config = _alembic_config()
    script = ScriptDirectory.from_config(config)
    with engine.connect() as connection:
        heads = _check_known(connection, script, database)
    if before_change is not None and heads and heads != tuple(script.get_heads()):
        before_change()
    _use_write_ahead_log(engine, database)
    # Also when nothing is to be done: taking the write lock shows at once whether the file can be written.
    with writing(engine).begin() as connection:
        # Again, since another program may have migrated meanwhile.
        _check_known(connection, script, database)
        migrate(connection)


@cache
def newest_schema() -> str:
    """The revision that records are brought up to.

    Raises:
        StoreError: if the installation is incomplete.
    """
    (newest,) = ScriptDirectory.from_config(_alembic_config()).get_heads()
    return newest


@cache
def shape_of(revision: str) -> dict[tuple[str, str], str]:
    """The statements that make a database of a schema, by kind and name.

    Args:
        revision: of the schema.

    Raises:
        StoreError: if the installation is incomplete or knows no such schema.
    """
    engine = memory_engine()
    try:
        with engine.begin() as connection:
            migrate(connection, revision)
            return {(kind, name): sql for kind, name, sql in connection.exec_driver_sql(SHAPE)}
    except CommandError as error:
        raise StoreError(
            Sentence("this LeukDesk knows no schema {0!r}", revision),
            Sentence("update LeukDesk on this computer"),
        ) from error
    finally:
        engine.dispose()


def migrate(connection: Connection, revision: str = "head") -> None:
    """Brings a database to a schema, in the caller's transaction.

    Args:
        connection: in a write transaction.
        revision: of the schema; the newest unless told otherwise.

    Raises:
        CommandError: of alembic, if there is no such schema.
        StoreError: if the installation is incomplete.
    """
    config = _alembic_config()
    config.attributes["connection"] = connection
    with _one_migration:
        command.upgrade(config, revision)


def memory_engine() -> Engine:
    """An engine on a database in memory that one connection holds, so that all who ask share it."""
    engine = sa.create_engine(
        "sqlite://",
        poolclass=sa.StaticPool,
        connect_args={"check_same_thread": False},
        hide_parameters=True,
    )
    sa.event.listen(engine, "connect", _set_up_connection)
    sa.event.listen(engine, "begin", _begin)
    return engine


def _alembic_config() -> Config:
    if not _MIGRATIONS.is_dir():
        raise StoreError(
            Sentence("this installation of LeukDesk lacks its migrations"), Sentence("install LeukDesk again")
        )
    config = Config()
    # ConfigParser takes % for the start of a placeholder.
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config


def _check_known(connection: Connection, script: ScriptDirectory, database: Path) -> tuple[str, ...]:
    """The schema of a database, after it was found to be ours."""
    heads = MigrationContext.configure(connection).get_current_heads()
    if not heads and sa.inspect(connection).get_table_names():
        raise not_ours(database)
    for head in heads:
        try:
            script.get_revision(head)
        except CommandError as error:
            raise StoreError(
                Sentence("the database {0} was written by a newer LeukDesk", database),
                Sentence("update LeukDesk on this computer"),
            ) from error
    return heads


def _use_write_ahead_log(engine: Engine, database: Path) -> None:
    connection = engine.raw_connection()
    try:
        (mode,) = connection.cursor().execute("PRAGMA journal_mode = WAL").fetchone()
    finally:
        connection.close()
    if mode != "wal":
        raise StoreError(
            Sentence("the drive of {0} cannot keep records safely (no write-ahead log)", database),
            Sentence("choose a folder on a disk of this computer"),
        )
