from __future__ import annotations

import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import DamagedError, IntegrityError, StoreError
from leukdesk.domain.safety import Backup, BackupReason, backup_is_due, outdated
from leukdesk.records.backup import back_up, backup_findings, latest_good
from leukdesk.records.backup_folder import backups_of, list_backups, read_backup
from leukdesk.records.checking import database_findings, picture_findings, quick_findings
from leukdesk.records.pictures import PictureFolder
from leukdesk.records.restoring import restore
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore

COMMAND = BackupReason.COMMAND


def _record(store: SqlStore, case: Case, bench: Any, *seeds: int) -> None:
    for seed in seeds:
        cells = [(x, 0, "blast") for x in range(0, 400, 40)]
        store.record_frame(case.case_id, bench.picture(seed), bench.analysis(*cells), bench.classes)


def _pictures(folder: Path) -> dict[str, bytes]:
    return {f.name: f.read_bytes() for f in (folder / "pictures").rglob("*.png")}


def test_a_backup_of_open_records_restores_to_the_same(
    store: SqlStore, case: Case, bench: Any, folder: Path, tmp_path: Path
) -> None:
    _record(store, case, bench, 0, 1)
    store.review(store.cells(case.case_id)[3].cell_id, "lymphocyte", "Ada")
    made = back_up(folder, backups_of(folder), COMMAND)
    assert (made.backup.cases, made.backup.frames, made.backup.pictures, made.copied) == (1, 2, 2, 2)
    assert made.findings == ()
    assert backup_findings(made.backup) == []
    assert read_backup(made.backup.folder) == made.backup
    done = restore(made.backup, tmp_path / "elsewhere" / "lab")
    assert (done.cases, done.set_aside, done.findings) == (1, None, ())
    with closing(open_store(done.records)) as again:
        assert again.cells(case.case_id) == store.cells(case.case_id)
        assert _pictures(done.records) == _pictures(folder)


def test_only_new_pictures_are_copied(store: SqlStore, case: Case, bench: Any, folder: Path) -> None:
    into = backups_of(folder)
    _record(store, case, bench, 0, 1, 2)
    assert back_up(folder, into, COMMAND).copied == 3
    _record(store, case, bench, 3)
    second = back_up(folder, into, COMMAND)
    assert (second.copied, second.backup.pictures) == (1, 4)
    assert _pictures(into) == _pictures(folder)
    assert [b.frames for b in list_backups(into)] == [4, 3]


def test_a_backup_beside_a_writer_holds_whole_frames(
    store: SqlStore, case: Case, bench: Any, folder: Path
) -> None:
    stop = threading.Event()

    def write() -> None:
        seed = 0
        while not stop.is_set():
            _record(store, case, bench, seed)
            seed += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [back_up(folder, backups_of(folder), COMMAND) for _ in range(4)]
    finally:
        stop.set()
        writer.join()
    assert all(not outcome.findings and not backup_findings(outcome.backup) for outcome in made)
    frames = [outcome.backup.frames for outcome in made]
    assert frames == sorted(frames)


def test_a_missing_picture_is_told_and_does_not_end_the_backup(
    store: SqlStore, case: Case, bench: Any, folder: Path
) -> None:
    _record(store, case, bench, 0, 1)
    lost = bench.picture(0).file_sha256
    next((folder / "pictures").rglob(f"{lost}*")).unlink()
    made = back_up(folder, backups_of(folder), COMMAND)
    assert made.backup.missing_pictures == (lost,)
    assert len(made.findings) == 1
    assert "is missing or cannot be read" in made.findings[0]
    (found,) = picture_findings(folder / "leukdesk.db", PictureFolder(folder / "pictures"))
    assert found.startswith(f"picture {lost}: ")


def test_a_picture_that_the_backups_alone_have_still_is_told(
    store: SqlStore, case: Case, bench: Any, folder: Path
) -> None:
    _record(store, case, bench, 0, 1)
    assert back_up(folder, backups_of(folder), COMMAND).findings == ()
    lost = bench.picture(0).file_sha256
    next((folder / "pictures").rglob(f"{lost}*")).unlink()
    made = back_up(folder, backups_of(folder), COMMAND)
    assert made.backup.missing_pictures == ()
    (told,) = made.findings
    assert told.startswith(f"the picture {lost} is missing from the records or has another size; the backups")


def test_a_restore_brings_back_lost_pictures_and_sets_the_old_records_aside(folder: Path, bench: Any) -> None:
    with closing(open_store(folder)) as store:
        _record(store, store.open_case(NewCase("S-1")), bench, 0, 1)
        made = back_up(folder, backups_of(folder), COMMAND)
        _record(store, store.open_case(NewCase("S-2")), bench, 2)
    next((folder / "pictures").rglob(f"{bench.picture(0).file_sha256}*")).write_bytes(b"rotten")
    done = restore(made.backup, folder)
    assert done.findings == ()
    assert done.set_aside is not None
    with closing(open_store(folder)) as store, closing(open_store(done.set_aside)) as old:
        assert [c.number for c in store.cases()] == ["S-1"]
        assert [c.number for c in old.cases()] == ["S-2", "S-1"]
        assert store.picture(bench.picture(0).file_sha256) == bench.picture(0).content


def test_pictures_that_the_backups_lost_are_taken_from_the_records(folder: Path, bench: Any) -> None:
    with closing(open_store(folder)) as store:
        _record(store, store.open_case(NewCase("S-1")), bench, 0, 1)
        made = back_up(folder, backups_of(folder), COMMAND)
    for seed in (0, 1):
        next((backups_of(folder) / "pictures").rglob(f"{bench.picture(seed).file_sha256}*")).unlink()
    next((folder / "pictures").rglob(f"{bench.picture(1).file_sha256}*")).unlink()
    assert len(backup_findings(made.backup)) == 2
    done = restore(made.backup, folder)
    assert [bench.picture(1).file_sha256 in finding for finding in done.findings] == [True]


def test_records_that_are_open_are_not_replaced(
    store: SqlStore, case: Case, bench: Any, folder: Path
) -> None:
    made = back_up(folder, backups_of(folder), COMMAND)
    with pytest.raises(StoreError, match="are open in another window or program; close it, then"):
        restore(made.backup, folder)
    _record(store, case, bench, 0)
    store.close()
    restore(made.backup, folder)


def test_a_changed_backup_replaces_nothing(folder: Path, bench: Any) -> None:
    with closing(open_store(folder)) as store:
        _record(store, store.open_case(NewCase("S-1")), bench, 0)
    good = back_up(folder, backups_of(folder), COMMAND).backup
    bad = back_up(folder, backups_of(folder), COMMAND, now=datetime.now(UTC) + timedelta(seconds=90)).backup
    database = bad.folder / "leukdesk.db"
    database.write_bytes(database.read_bytes()[:-1] + b"?")
    with pytest.raises(IntegrityError, match="is not what was backed up"):
        restore(bad, folder)
    assert latest_good(backups_of(folder)) == good
    assert sorted(f.name for f in folder.parent.iterdir() if f.name.startswith(folder.name)) == [
        folder.name,
        f"{folder.name}-backups",
    ]
    (bad.folder / "backup.json").write_text("{", encoding="utf-8")
    with pytest.raises(StoreError, match="is no backup of LeukDesk"):
        read_backup(bad.folder)
    assert list_backups(backups_of(folder)) == [good]


def test_damaged_records_are_found_at_the_start_and_are_not_backed_up(folder: Path, bench: Any) -> None:
    with closing(open_store(folder)) as store:
        case = store.open_case(NewCase("S-1"))
        _record(store, case, bench, *range(8))
        cells = store.cells(case.case_id)
    good = back_up(folder, backups_of(folder), COMMAND).backup
    database = folder / "leukdesk.db"
    assert quick_findings(database) == []
    content = bytearray(database.read_bytes())
    middle = len(content) // 4096 // 2 * 4096
    content[middle : middle + 4096] = b"\xa5" * 4096
    database.write_bytes(content)
    assert any("is damaged" in finding for finding in quick_findings(database))
    with pytest.raises(DamagedError, match="so they were not backed up"):
        back_up(folder, backups_of(folder), COMMAND)
    offered = latest_good(backups_of(folder))
    assert offered == good
    restore(offered, folder)
    assert quick_findings(database) == []
    with closing(open_store(folder)) as store:
        assert store.cells(case.case_id) == cells


def test_a_check_finds_broken_links_and_a_missing_guard(
    store: SqlStore, case: Case, bench: Any, folder: Path, sql: Any
) -> None:
    _record(store, case, bench, 0)
    assert database_findings(folder / "leukdesk.db") == []
    sql("DROP TRIGGER reviews_never_change", "CREATE TABLE songs (title TEXT)", "DELETE FROM bundles")
    findings = database_findings(folder / "leukdesk.db")
    assert "the database lacks its trigger reviews_never_change" in findings
    assert "the database has a foreign table songs" in findings
    assert "row 1 of analyses points to a missing row of bundles" in findings


def _made(days_ago: float, now: datetime, folder: Path, reason: BackupReason) -> Backup:
    return Backup(folder, now - timedelta(days=days_ago), reason, "0", "0004", "", 0, 0, 0)


def test_a_backup_is_due_after_its_time_and_when_the_clock_was_set_back(tmp_path: Path) -> None:
    now = datetime(2026, 11, 26, 12, tzinfo=UTC)
    day = timedelta(days=1)
    assert backup_is_due([], now, day)
    assert not backup_is_due([_made(0.9, now, tmp_path, COMMAND), _made(5, now, tmp_path, COMMAND)], now, day)
    assert backup_is_due([_made(1.1, now, tmp_path, COMMAND)], now, day)
    assert backup_is_due([_made(-40, now, tmp_path, COMMAND), _made(3, now, tmp_path, COMMAND)], now, day)


def test_of_old_scheduled_backups_the_last_of_each_month_stays(tmp_path: Path) -> None:
    now = datetime(2026, 11, 26, 12, tzinfo=UTC)
    daily = [_made(days, now, tmp_path, BackupReason.SCHEDULE) for days in range(100)]
    asked = [_made(days, now, tmp_path, COMMAND) for days in range(100)]
    gone = outdated([*daily, *asked], now)
    assert all(b.reason is BackupReason.SCHEDULE and b.made_at < now - timedelta(days=29) for b in gone)
    kept = [b.made_at.date().isoformat() for b in daily if b not in gone]
    assert kept[30:] == ["2026-10-27", "2026-09-30", "2026-08-31"]


def test_an_old_scheduled_backup_goes_when_a_new_one_is_made(folder: Path) -> None:
    open_store(folder).close()
    into, now = backups_of(folder), datetime(2026, 11, 26, 12, tzinfo=UTC)
    for days in (41, 40, 1):
        back_up(folder, into, BackupReason.SCHEDULE, now=now - timedelta(days=days))
    back_up(folder, into, COMMAND, now=now)
    assert [b.made_at for b in list_backups(into)] == [now - timedelta(days=d) for d in (0, 1, 40)]
    assert not list(into.glob(".part-*"))
