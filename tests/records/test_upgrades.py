"""Records of every earlier shape, with a row in each of its tables, open in this version and lose nothing."""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.script import ScriptDirectory

from leukdesk.domain.work_list import CaseQuery
from leukdesk.records import database
from leukdesk.records.backup_folder import DATABASE_NAME, PICTURES_NAME, backups_of, list_backups
from leukdesk.records.checking import database_findings
from leukdesk.records.pictures import PictureFolder
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

EARLIER = [step.revision for step in ScriptDirectory.from_config(database._alembic_config()).walk_revisions()]
NOT_FILLED = {"alembic_version", "audit", "cell_classes"}
"""What the migrations fill by themselves."""
PICTURE = "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069"
"""Of b"Hello World!"."""
VALUES: dict[str, Any] = {
    "specimen_type": "peripheral_blood",
    "target_cells": 100,
    "sha256": PICTURE,
    "picture_sha256": PICTURE,
    "suffix": ".png",
    "status": "open",
    "priority": "routine",
    "sex": "female",
    "class_codes": "lymphocyte,blast",
    "um_per_px": 0.12,
    "scale_source": "given",
    "call": "blast",
    "doubt": None,
    "probabilities": struct.pack("<2d", 0.1, 0.9),
    "kind": "decide",
    "withdrawn": 0,
    "restores_id": None,
    "class_id": 5,
    "width_px": 400,
    "height_px": 300,
    "mcv_fl": 90.0,
    "colour": None,
    "quality": "[]",
    "search_text": "s-1 p-1",
    "gains": None,
    "name_folded": "name",
}
BY_TYPE: tuple[tuple[Any, Any], ...] = (
    ((sa.Integer, sa.Boolean), 1),
    (sa.JSON, "{}"),
    (sa.Float, 0.5),
    (sa.LargeBinary, b"content"),
    (sa.DateTime, "2026-11-01 10:00:00.000000"),
    (sa.Date, "1981-03-14"),
)


def _value(column: sa.Column[Any], number: str) -> Any:
    """A value that the version of that time may have written."""
    if column.name == "number" and isinstance(column.type, sa.Text):
        return number
    if column.name in VALUES:
        return VALUES[column.name]
    if column.primary_key or column.foreign_keys:
        return 1
    return next((value for kind, value in BY_TYPE if isinstance(column.type, kind)), column.name)


def _fill(file: Path) -> dict[str, int]:
    """Puts a row into each table; returns how many rows each has then."""
    engine = sa.create_engine(f"sqlite:///{file}")
    shape = sa.MetaData()
    shape.reflect(engine)
    engine.dispose()
    with closing(sqlite3.connect(file)) as connection, connection:
        for table in shape.sorted_tables:
            if table.name not in NOT_FILLED:
                number = {"cases": "S-1", "patients": "P-1"}.get(table.name, "1")
                row = {c.name: _value(c, number) for c in table.columns}
                places = ", ".join("?" * len(row))
                names = ", ".join(row)
                connection.execute(
                    f"INSERT INTO {table.name} ({names}) VALUES ({places})",  # noqa: S608 - of the schema itself
                    list(row.values()),
                )
        return _counts(connection)


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    tables = connection.execute(named)
    return {
        name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]  # noqa: S608 - of the schema itself
        for (name,) in tables.fetchall()
    }


@pytest.mark.parametrize("revision", EARLIER[::-1])
def test_records_of_an_earlier_shape_open_with_all_their_rows(folder: Path, revision: str) -> None:
    folder.mkdir()
    file = folder / DATABASE_NAME
    engine = database.make_engine(file, 1)
    config = database._alembic_config()
    with database.writing(engine).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()
    before = _fill(file)
    PictureFolder(folder / PICTURES_NAME).keep_content(b"Hello World!", PICTURE, ".png")

    store = open_store(folder)

    case = store.case("S-1")
    assert case is not None
    assert (case.patient_number, case.target_cells) == ("P-1", 100)
    assert [c.number for c in store.find_cases(CaseQuery("p-1"))] == ["S-1"]
    (frame,) = store.frames(case.case_id)
    assert store.picture(frame.picture_sha256) == b"Hello World!"
    (cell,) = store.cells(case.case_id)
    assert cell.review is not None
    assert store.verify_audit() == []
    store.add_note(case.case_id, "opened in a new version")
    store.close()
    assert database_findings(file) == []
    with closing(sqlite3.connect(file)) as connection:
        after = _counts(connection)
    kept = {name: count for name, count in before.items() if name not in NOT_FILLED | {"case_notes"}}
    assert {name: after[name] for name in kept} == kept
    if revision != EARLIER[0]:
        assert len(list_backups(backups_of(folder))) == 1
