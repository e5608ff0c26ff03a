"""Faults of SQLite and of the disk, told as one sentence that the operator can act on.

The sentences name the file and row ids only: no number of a case or patient, no SQL, no values.
"""

from __future__ import annotations

import errno
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import exc

from leukdesk.domain.errors import DamagedError, IntegrityError, LeukDeskError, StoreError
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PRIMARY_CODE = 0xFF
"""SQLite's extended result codes carry the primary code in their low byte (sqlite.org/rescode.html)."""

_NO_ROOM = (
    {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}
)


@contextmanager
def faults_translated(database: Path) -> Iterator[None]:
    """Turns faults of SQLAlchemy, SQLite and the file system into LeukDesk's own.

    Args:
        database: the file that the sentence names.

    Raises:
        StoreError: if the operator can mend it.
        IntegrityError: if the records contradict themselves.
    """
    try:
        yield
    except exc.TimeoutError as error:
        raise _busy(database) from error
    except exc.DBAPIError as error:
        raise _from_sqlite(error.orig, database) from error
    except sqlite3.Error as error:
        raise _from_sqlite(error, database) from error
    except OSError as error:
        raise _from_disk(error, database) from error


def is_busy(error: exc.OperationalError | sqlite3.OperationalError) -> bool:
    """Whether another connection is in the way."""
    origin = error.orig if isinstance(error, exc.OperationalError) else error
    return _code(origin) in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def _code(error: BaseException | None) -> int:
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)) & _PRIMARY_CODE


FROZEN = "a signed case is frozen"
"""What the triggers say that guard a signed case."""


def signed_case() -> StoreError:
    """The fault of a change in a signed case."""
    return StoreError(
        Sentence("the case is signed, so nothing in it can change"), Sentence("amend it, with the reason")
    )


def _from_sqlite(error: BaseException | None, database: Path) -> LeukDeskError:
    if str(error) == FROZEN:
        return signed_case()
    return _BY_CODE.get(_code(error), _contradiction)(database)


def _from_disk(error: OSError, database: Path) -> StoreError:
    return _full(database) if error.errno in _NO_ROOM else _unwritable(database)


def _busy(database: Path) -> StoreError:
    return StoreError(
        Sentence("the records in {0} are in use by another program", database),
        Sentence("wait until it has finished or close it, then try again"),
    )


def _full(database: Path) -> StoreError:
    return StoreError(
        Sentence("the disk that holds the records in {0} is full, so nothing was recorded", database.parent),
        Sentence("free some space, then try again"),
    )


def _unwritable(database: Path) -> StoreError:
    return StoreError(
        Sentence("the records in {0} cannot be read and written", database.parent),
        Sentence("choose another folder or ask for the right to write there"),
    )


def _broken_disk(database: Path) -> StoreError:
    return StoreError(
        Sentence("the disk reported a fault with {0}", database),
        Sentence("check the disk and its connection, then try again"),
    )


def _damaged(database: Path) -> DamagedError:
    return DamagedError(
        Sentence("the database {0} is damaged", database),
        Sentence("keep the file and restore the latest backup"),
    )


def _contradiction(database: Path) -> IntegrityError:
    return IntegrityError(
        Sentence("the database {0} refused a change that contradicts its rules", database),
        Sentence("leave the records as they are and report the fault"),
    )


def not_ours(database: Path) -> StoreError:
    """The fault of a file that no LeukDesk wrote."""
    return StoreError(
        Sentence("{0} is no database of LeukDesk", database),
        Sentence("move it away or choose another folder"),
    )


_BY_CODE = {
    sqlite3.SQLITE_BUSY: _busy,
    sqlite3.SQLITE_LOCKED: _busy,
    sqlite3.SQLITE_FULL: _full,
    sqlite3.SQLITE_READONLY: _unwritable,
    sqlite3.SQLITE_CANTOPEN: _unwritable,
    sqlite3.SQLITE_PERM: _unwritable,
    sqlite3.SQLITE_AUTH: _unwritable,
    sqlite3.SQLITE_IOERR: _broken_disk,
    sqlite3.SQLITE_NOTADB: not_ours,
    sqlite3.SQLITE_CORRUPT: _damaged,
}
