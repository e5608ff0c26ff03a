"""New records for tests, from the statements that the migrations left once in this process."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from leukdesk.records import database

if TYPE_CHECKING:
    from sqlalchemy import Connection

_migrate = database.migrate


def migrate(connection: Connection, revision: str = "head") -> None:
    """As `leukdesk.records.database.migrate`; empty ones get the newest shape in a tenth of the time."""
    driver = connection.connection.driver_connection
    assert driver is not None
    if revision != "head" or driver.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        _migrate(connection, revision)
        return
    for statement in _statements():
        driver.execute(statement)


@cache
def _statements() -> tuple[str, ...]:
    """What makes new records: tables before rows, rows before the triggers that guard them."""
    engine = database.memory_engine()
    with engine.begin() as connection:
        _migrate(connection)
    raw = engine.raw_connection()
    dumped = [
        text for text in raw.driver_connection.iterdump() if text not in {"BEGIN TRANSACTION;", "COMMIT;"}
    ]
    raw.close()
    engine.dispose()

    def turn(text: str) -> int:
        return 0 if text.startswith("CREATE TABLE") else 2 if text.startswith("CREATE") else 1

    return tuple(sorted(dumped, key=turn))
