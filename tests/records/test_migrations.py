from __future__ import annotations

import shutil
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import StoreError
from leukdesk.records import database
from leukdesk.records.schema import Table
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.records.store import SqlStore

FAILING_STEP = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"

def upgrade():
    op.create_table("half_done", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("UPDATE cases SET number = 'lost'")
    raise ZeroDivisionError
"""


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


def _add_failing_step(migrations: Path) -> None:
    """Adds a step after the newest one."""
    (head,) = ScriptDirectory(str(migrations)).get_heads()
    step = FAILING_STEP.replace("{head}", head)
    (migrations / "versions" / "v9999_fails.py").write_text(step, encoding="utf-8")


def _dump(folder: Path) -> list[str]:
    connection = sqlite3.connect(folder / "leukdesk.db")
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def _dump_of_nothing() -> list[Any]:
    return ["BEGIN TRANSACTION;", "COMMIT;"]
