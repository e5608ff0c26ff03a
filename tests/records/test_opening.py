from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import traceback
from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import IntegrityError, StoreError
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


def _refusal(folder: Path, **options: Any) -> str:
    with pytest.raises(StoreError) as caught:
        open_store(folder, **options)
    return str(caught.value)


def test_a_store_opens_again_and_again(folder: Path) -> None:
    for number in range(3):
        store = open_store(folder)
        store.open_case(NewCase(f"S-{number}"))
        assert len(store.cases()) == number + 1
        store.close()
    assert sorted(f.name for f in folder.iterdir()) == ["leukdesk.db"]


def test_the_database_is_durable_and_keeps_its_links(store: SqlStore) -> None:
    with store._reader.connect() as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        ]
    assert found == ["wal", 2, 1, 5000]


@pytest.mark.parametrize("content", [b"%PDF-1.7 no database at all" * 40, b"\x89PNG\r\n" + bytes(5000)])
def test_a_file_that_is_no_database_is_left_alone(folder: Path, content: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / "leukdesk.db").write_bytes(content)
    assert "is no database of LeukDesk; move it away or choose another folder." in _refusal(folder)
    assert (folder / "leukdesk.db").read_bytes() == content


def test_a_database_of_another_program_is_left_alone(folder: Path, sql: Any) -> None:
    folder.mkdir(parents=True)
    database = folder / "leukdesk.db"
    sql("CREATE TABLE songs (title TEXT)")
    before = database.read_bytes()
    assert "is no database of LeukDesk" in _refusal(folder)
    assert database.read_bytes() == before


def test_a_database_of_a_newer_version_is_refused_and_left_alone(folder: Path, sql: Any) -> None:
    store = open_store(folder)
    store.open_case(NewCase("S-1"))
    store.close()
    database = folder / "leukdesk.db"
    sql("UPDATE alembic_version SET version_num = '9999'")
    before = database.read_bytes()
    assert _refusal(folder) == (
        f"the database {database} was written by a newer LeukDesk; update LeukDesk on this computer."
    )
    assert database.read_bytes() == before


def test_a_lost_database_is_not_replaced_by_an_empty_one(folder: Path, bench: Any) -> None:
    store = open_store(folder)
    case = store.open_case(NewCase("S-1"))
    store.record_frame(case.case_id, bench.picture(), bench.analysis(), bench.classes)
    store.close()
    (folder / "leukdesk.db").unlink()
    assert "is missing or empty though its pictures are there; restore it from a backup" in _refusal(folder)
    (folder / "leukdesk.db").touch()
    assert "is missing or empty" in _refusal(folder)


def test_pictures_of_somebody_else_do_not_matter(folder: Path) -> None:
    (folder / "pictures" / "ab").mkdir(parents=True)
    (folder / "pictures" / "ab" / "holiday.jpg").touch()
    open_store(folder).close()


def test_a_damaged_database_is_told_from_a_foreign_one(folder: Path, bench: Any) -> None:
    store = open_store(folder)
    case = store.open_case(NewCase("S-1", "P-1"))
    for seed in range(4):
        cells = [(x, 0, "blast") for x in range(0, 400, 40)]
        store.record_frame(case.case_id, bench.picture(seed), bench.analysis(*cells), bench.classes)
    store.close()
    database = folder / "leukdesk.db"
    content = bytearray(database.read_bytes())
    content[4096 * 2 :] = os.urandom(len(content) - 4096 * 2)
    database.write_bytes(content)
    with pytest.raises(StoreError, match="is damaged; keep the file and restore the latest backup"):
        _read_everything(folder)


def _read_everything(folder: Path) -> None:
    store = open_store(folder)
    try:
        store.cells(store.cases()[0].case_id)
    finally:
        store.close()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    folder = tmp_path / "file" / "records"
    assert f"the records in {folder} cannot be read and written; choose another folder" in _refusal(folder)


def test_a_database_that_cannot_be_opened_is_named(folder: Path) -> None:
    (folder / "leukdesk.db" / "in the way").mkdir(parents=True)
    assert f"the records in {folder} cannot be read and written" in _refusal(folder)


READ_ONLY = """
import os, sys
from pathlib import Path
from leukdesk.domain.errors import StoreError
from leukdesk.records.store import open_store
# Whatever the store imports is read with root's rights: the interpreter may lie where nobody else may look.
open_store(Path(sys.argv[1]).parent / "before").close()
if os.geteuid() == 0:
    os.seteuid(65534)
try:
    open_store(Path(sys.argv[1]))
except StoreError as error:
    print(error)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits on folders")
def test_a_folder_without_the_right_to_write_is_named(folder: Path) -> None:
    open_store(folder).close()
    # The child gives up root's rights, so the way to the folder must be open to everybody.
    closed = {place: place.stat().st_mode for place in folder.parents if place.stat().st_mode & 0o077 == 0}
    for place, mode in closed.items():
        place.chmod(mode | 0o055)
    (folder / "leukdesk.db").chmod(0o444)
    folder.chmod(0o555)
    try:
        said = subprocess.run(
            [sys.executable, "-c", READ_ONLY, folder], capture_output=True, text=True, check=True
        )
    finally:
        folder.chmod(0o755)
        for place, mode in closed.items():
            place.chmod(mode)
    assert said.stdout.startswith(f"the records in {folder} cannot be read and written"), said.stderr


def test_a_full_disk_loses_nothing_that_was_recorded(store: SqlStore, case: Case, bench: Any) -> None:
    cells = [(x, 0, "blast") for x in range(0, 400, 40)]

    def record(seed: int) -> None:
        store.record_frame(case.case_id, bench.picture(seed), bench.analysis(*cells), bench.classes)

    def leave_no_room(connection: Any, _record: Any) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    record(0)
    sa.event.listen(store._reader, "connect", leave_no_room)
    store._reader.dispose()
    with pytest.raises(StoreError, match="is full, so nothing was recorded; free some space, then try again"):
        _for_each(range(1, 50), record)
    recorded = len(store.frames(case.case_id))
    assert recorded >= 1
    assert len(store.cells(case.case_id)) == 10 * recorded
    sa.event.remove(store._reader, "connect", leave_no_room)
    store._reader.dispose()
    record(99)
    assert len(store.frames(case.case_id)) == recorded + 1


def _for_each(numbers: range, task: Callable[[int], None]) -> None:
    for number in numbers:
        task(number)


def test_no_log_line_and_no_fault_names_a_patient_or_case(
    folder: Path, bench: Any, sql: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "".join(["Novák", "-1234"])
    store = open_store(folder)
    case = store.open_case(NewCase(secret, secret))
    picture = bench.picture(name=secret)
    store.record_frame(case.case_id, picture, bench.analysis((0, 0, "blast")), bench.classes)
    store.review(store.cells(case.case_id)[0].cell_id, "blast", secret)
    refuse = "CREATE TRIGGER no_more BEFORE INSERT ON patients BEGIN SELECT RAISE(ABORT, 'no'); END"
    sql(refuse)
    with pytest.raises(IntegrityError, match="refused a change that contradicts its rules") as caught:
        store.open_case(NewCase(f"{secret} 2", f"{secret} 2"))
    store.close()
    told = "".join(traceback.format_exception(caught.value))
    assert "INSERT INTO patients" in told
    assert secret not in told
    assert "alembic" in caplog.text
    assert secret not in caplog.text


def test_a_copied_folder_opens_elsewhere(
    store: SqlStore, case: Case, bench: Any, tmp_path: Path, folder: Path
) -> None:
    store.record_frame(case.case_id, bench.picture(), bench.analysis((0, 0, "blast")), bench.classes)
    store.close()
    shutil.copytree(folder, tmp_path / "50 % copy #1?")
    moved = open_store(tmp_path / "50 % copy #1?")
    assert len(moved.cells(case.case_id)) == 1
    assert moved.picture(bench.picture().file_sha256) == bench.picture().content
    moved.close()
