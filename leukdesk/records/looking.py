"""Connections beside the store's own, for what SQLite alone can do: its checks and its backup.

A database must never be opened as a plain file while this process has a connection to it: closing that file
would release SQLite's locks (POSIX locks belong to the process; sqlite.org/howtocorrupt.html, 2.2).
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUSY_TIMEOUT_S = 5.0


@contextmanager
def looking_at(database: Path) -> Iterator[sqlite3.Connection]:
    """A connection to an existing database that changes nothing in it.

    Raises:
        sqlite3.Error: if there is none, or SQLite refuses.
    """
    connection = sqlite3.connect(
        f"{database.absolute().as_uri()}?mode=rw", uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None
    )
    try:
        # `mode=ro` would leave the files of the write-ahead log behind.
        connection.execute("PRAGMA query_only = ON")
        yield connection
    finally:
        connection.close()


def in_use(database: Path) -> bool:
    """Whether another connection, of this program or another, has the database open.

    Only the last connection can leave the write-ahead log; the next opening of the store takes it up again.
    A database that is too damaged to say counts as unused.
    """
    connection = sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True, timeout=0)
    try:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.OperationalError as error:
        return error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
    except sqlite3.DatabaseError:
        return False
    else:
        return False
    finally:
        connection.close()
