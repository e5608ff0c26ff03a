"""Disks that are full, nearly full or read-only: small real ones."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import StoreError
from leukdesk.domain.safety import BackupReason, DiskRoom
from leukdesk.records.backup import back_up
from leukdesk.records.backup_folder import list_backups
from leukdesk.records.checking import database_findings
from leukdesk.records.disk_room import USUAL_CASE_BYTES, disk_room
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from leukdesk.records.store import SqlStore

CELLS = [(x, 0, "blast") for x in range(0, 400, 40)]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MB of its own, or a skip that says why there can't be one."""
    place = tmp_path / "small disk"
    place.mkdir()
    mount = shutil.which("mount")
    if sys.platform != "linux" or mount is None:
        pytest.skip("only Linux mounts a small disk for a test")
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=4m", "tmpfs", place], capture_output=True, text=True, check=False
    )
    if made.returncode:
        pytest.skip(f"no small disk can be mounted here: {made.stderr.strip()}")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def _remount(place: Path, options: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{options}", place], check=True)


def _record(store: SqlStore, bench: Any, seeds: range) -> None:
    case = store.open_case(NewCase("S-1"))
    for seed in seeds:
        store.record_frame(case.case_id, bench.picture(seed), bench.analysis(*CELLS), bench.classes)


def test_a_disk_that_fills_up_loses_nothing_and_goes_on_when_there_is_room(
    small_disk: Path, bench: Any
) -> None:
    folder = small_disk / "records"
    with closing(open_store(folder, keep_free_bytes=0)) as store:
        case = store.open_case(NewCase("S-1"))
        _record(store, bench, range(3))
        (small_disk / "holiday.avi").write_bytes(bytes(shutil.disk_usage(small_disk).free - 100_000))
        with pytest.raises(StoreError, match="is full, so nothing was recorded; free some space"):
            _record(store, bench, range(3, 200))
        recorded = len(store.frames(case.case_id))
        assert recorded >= 3
        assert len(store.cells(case.case_id)) == len(CELLS) * recorded
        (small_disk / "holiday.avi").unlink()
        _record(store, bench, range(200, 203))
        assert len(store.frames(case.case_id)) == recorded + 3
    assert database_findings(folder / "leukdesk.db") == []


def test_recording_stops_before_the_disk_is_full_and_reviews_go_on(small_disk: Path, bench: Any) -> None:
    with closing(open_store(small_disk / "records", keep_free_bytes=2_000_000)) as store:
        _record(store, bench, range(1))
        (small_disk / "holiday.avi").write_bytes(bytes(shutil.disk_usage(small_disk).free - 1_500_000))
        with pytest.raises(StoreError, match="has only 1 MB left, so the frame was not recorded; free some"):
            _record(store, bench, range(1, 2))
        (cell, *_) = store.cells(1)
        store.review(cell.cell_id, "lymphocyte", "Ada")
        assert len(store.frames(1)) == 1


def test_a_read_only_disk_is_named_and_works_again_when_it_can_be_written(
    small_disk: Path, bench: Any
) -> None:
    folder = small_disk / "records"
    with closing(open_store(folder, keep_free_bytes=0)) as store:
        _record(store, bench, range(2))
    _remount(small_disk, "ro")
    with pytest.raises(StoreError, match="cannot be read and written; choose another folder"):
        open_store(folder)
    with pytest.raises(StoreError, match="could not be written"):
        back_up(folder, small_disk / "backups", BackupReason.COMMAND)
    _remount(small_disk, "rw")
    with closing(open_store(folder, keep_free_bytes=0)) as store:
        _record(store, bench, range(2, 4))
        assert len(store.frames(1)) == 4


def test_a_backup_on_a_full_disk_leaves_nothing_by_halves(
    small_disk: Path, folder: Path, bench: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_store(folder)) as store:
        _record(store, bench, range(2))
    with pytest.raises(StoreError, match="has only 4 MB left, so no backup was made"):
        back_up(folder, small_disk / "backups", BackupReason.COMMAND)
    # Also where the room goes while the backup is made.
    (small_disk / "holiday.avi").write_bytes(bytes(shutil.disk_usage(small_disk).free - 150_000))
    monkeypatch.setattr("leukdesk.records.backup._refuse_without_room", lambda *_: None)
    with pytest.raises(StoreError, match=r"could not be written \(No space left on device\)"):
        back_up(folder, small_disk / "backups", BackupReason.COMMAND)
    assert list_backups(small_disk / "backups") == []
    assert not list((small_disk / "backups").glob(".part-*"))


def test_the_room_left_is_told_as_cases(tmp_path: Path) -> None:
    assert disk_room(tmp_path, 0, 0).case_bytes == USUAL_CASE_BYTES
    assert disk_room(tmp_path, 4_000_000, 4).case_bytes == USUAL_CASE_BYTES
    assert disk_room(tmp_path, 80_000_000, 10).case_bytes == 8_000_000
    room = DiskRoom(4_999_999_999, 10_000_000, 500_000_000)
    assert (room.cases, room.scarce, room.used_up) == (449, True, False)
    assert DiskRoom(499_999_999, 10_000_000, 500_000_000).used_up
    assert DiskRoom(0, 10_000_000, 500_000_000).cases == 0
    assert not DiskRoom(5_000_000_000, 10_000_000, 500_000_000).scarce
