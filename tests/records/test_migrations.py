from __future__ import annotations

import shutil
import sqlite3
import struct
from typing import TYPE_CHECKING, Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import StoreError
from leukdesk.domain.frames import NO_COLOUR_STEPS, Scale, ScaleSource
from leukdesk.records import database
from leukdesk.records.schema import Table
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.records.store import SqlStore

FAILING_STEP = """
import sqlalchemy as sa
from alembic import op

revision = "failing"
down_revision = "{newest}"

def upgrade():
    op.create_table("half_done", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("UPDATE cases SET number = 'lost'")
    raise ZeroDivisionError
"""


@pytest.fixture(autouse=True)
def ready_records() -> None:
    """Here the migrations run."""


def test_the_migrations_make_what_the_models_say(store: SqlStore) -> None:
    with store._reader.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Table.metadata) == []


def test_the_migrations_run_wherever_the_program_is_installed(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "Programme 100 %, größer" / "migrations"
    shutil.copytree(database._MIGRATIONS, elsewhere)
    monkeypatch.setattr(database, "_MIGRATIONS", elsewhere)
    store = open_store(folder)
    assert store.cases() == []
    store.close()


def test_an_installation_without_migrations_says_so(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_MIGRATIONS", tmp_path / "gone")
    with pytest.raises(StoreError, match="lacks its migrations; install LeukDesk again"):
        open_store(folder)


def test_a_migration_that_fails_leaves_the_database_as_it_was(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(folder)
    store.open_case(NewCase("S-1"))
    store.close()
    before = _dump(folder)
    newer = tmp_path / "migrations"
    shutil.copytree(database._MIGRATIONS, newer)
    _add_failing_step(newer)
    with monkeypatch.context() as patch:
        patch.setattr(database, "_MIGRATIONS", newer)
        with pytest.raises(ZeroDivisionError):
            open_store(folder)
    assert _dump(folder) == before
    store = open_store(folder)
    assert [c.number for c in store.cases()] == ["S-1"]
    store.close()


def test_a_first_start_that_fails_leaves_an_empty_database(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = tmp_path / "migrations"
    shutil.copytree(database._MIGRATIONS, failing)
    _add_failing_step(failing)
    with monkeypatch.context() as patch:
        patch.setattr(database, "_MIGRATIONS", failing)
        with pytest.raises(ZeroDivisionError):
            open_store(folder)
    assert _dump(folder) == _dump_of_nothing()
    open_store(folder).close()


def test_records_from_before_the_colour_steps_open_with_their_analyses(folder: Path) -> None:
    folder.mkdir()
    engine = database.make_engine(folder / "leukdesk.db", 1)
    config = database._alembic_config()
    with database.writing(engine).begin() as first:
        config.attributes["connection"] = first
        command.upgrade(config, "0001")
    engine.dispose()
    connection = sqlite3.connect(folder / "leukdesk.db")
    connection.execute(
        "INSERT INTO cases VALUES (1, 'S-1', NULL, 'peripheral_blood', 100, 0, '2026-11-01 10:00:00')"
    )
    connection.execute("INSERT INTO pictures VALUES ('a', '.png', 1)")
    connection.execute("INSERT INTO bundles VALUES (1, 'old 1', 'b', 'blast')")
    connection.execute("INSERT INTO frames VALUES (1, 1, 'f.png', 'a', 'p', 64, 48, '2026-11-01 10:00:00')")
    connection.execute(
        "INSERT INTO analyses VALUES"
        " (1, 1, 1, '7', 'path', 'form', 0.12, 'given', '[]', '', 0.5, '2026-11-01 10:00:00')"
    )
    connection.commit()
    connection.close()

    store = open_store(folder)

    (frame,) = store.frames(1)
    assert frame.colour == NO_COLOUR_STEPS
    assert (frame.mcv_fl, frame.camera_profile) == (None, "")
    assert frame.scale == Scale(0.12, ScaleSource.GIVEN)
    store.close()


def test_records_from_before_novelty_open_with_their_patches(folder: Path) -> None:
    folder.mkdir()
    engine = database.make_engine(folder / "leukdesk.db", 1)
    config = database._alembic_config()
    with database.writing(engine).begin() as third:
        config.attributes["connection"] = third
        command.upgrade(config, "0003")
    engine.dispose()
    connection = sqlite3.connect(folder / "leukdesk.db")
    when = "2026-11-01 10:00:00"
    for table, row in (
        ("cases", (1, "S-1", None, "peripheral_blood", 100, 0, when, None)),
        ("pictures", ("a", ".png", 1)),
        ("bundles", (1, "old 1", "b", "blast")),
        ("cell_classes", (99, "blast", "Blast", "target", 0)),
        ("frames", (1, 1, "f.png", "a", "p", 64, 48, when)),
        (
            "analyses",
            (1, 1, 1, "7", "path", "form", 0.12, "given", "[]", "", 0.5, when, None, None, None),
        ),
        ("cells", (1, 1, 2, 2, 9, 9, 0)),
        ("patches", (1, 1, 1, 1, 2, 2, 9, 9, 0, 99, 0.9, 0.9, "blast", struct.pack("<d", 0.9))),
    ):
        places = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} VALUES ({places})", row)  # noqa: S608, the tables are named above
    connection.commit()
    connection.close()

    store = open_store(folder)

    (cell,) = store.cells(1)
    assert cell.suggestion is not None
    assert (cell.suggestion.novelty, cell.suggestion.doubt) == (None, None)
    assert cell.suggestion.p_blast == 0.9
    store.close()


def _add_failing_step(migrations: Path) -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations))
    newest = ScriptDirectory.from_config(config).get_current_head()
    step = FAILING_STEP.replace("{newest}", str(newest))
    (migrations / "versions" / "v9999_fails.py").write_text(step, encoding="utf-8")


def _dump(folder: Path) -> list[str]:
    connection = sqlite3.connect(folder / "leukdesk.db")
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def _dump_of_nothing() -> list[Any]:
    return ["BEGIN TRANSACTION;", "COMMIT;"]
