from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import StoreError
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


def test_a_locked_database_says_who_is_in_the_way_and_still_reads(folder: Path, bench: Any) -> None:
    store = open_store(folder, busy_timeout_s=0.05)
    case = store.open_case(NewCase("S-1"))
    other = sqlite3.connect(folder / "leukdesk.db", isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="are in use by another program; wait until it has finished"):
            store.record_frame(case.case_id, bench.picture(), bench.analysis(), bench.classes)
        assert store.cases() == [case]
        with pytest.raises(StoreError, match="are in use by another program"):
            open_store(folder, busy_timeout_s=0.05)
        other.execute("ROLLBACK")
        store.record_frame(case.case_id, bench.picture(), bench.analysis(), bench.classes)
    finally:
        other.close()
        store.close()


def test_several_programs_may_open_a_new_store_at_once(folder: Path) -> None:
    stores: list[SqlStore] = []
    _together([lambda: stores.append(open_store(folder)) for _ in range(6)])
    assert len(stores) == 6
    for number, store in enumerate(stores):
        store.open_case(NewCase(f"S-{number}"))
    assert len(stores[0].cases()) == 6
    for store in stores:
        store.close()


def test_worker_and_window_share_a_store_and_see_whole_frames_only(
    store: SqlStore, case: Case, bench: Any
) -> None:
    cells = [(x, 0, "blast") for x in range(0, 200, 40)]
    done = threading.Event()
    torn: list[int] = []

    def record(first: int) -> None:
        for seed in range(first, first + 8):
            store.record_frame(case.case_id, bench.picture(seed), bench.analysis(*cells), bench.classes)

    def look() -> None:
        while not done.is_set():
            torn.extend([len(store.cells(case.case_id)) % 5])

    def decide() -> None:
        for number in range(20):
            store.open_case(NewCase(f"T-{number % 4}"))

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        _together([lambda: record(0), lambda: record(4), lambda: record(100), decide])
    finally:
        done.set()
        watcher.join()
    assert len(store.frames(case.case_id)) == 20
    assert len(store.cells(case.case_id)) == 100
    assert len(store.cases()) == 5
    assert torn
    assert not any(torn)


def test_closing_waits_for_the_frame_that_is_being_recorded(folder: Path, bench: Any) -> None:
    store = open_store(folder)
    case = store.open_case(NewCase("S-1"))
    acknowledged: list[int] = []

    def record() -> None:
        for seed in range(100):
            try:
                store.record_frame(case.case_id, bench.picture(seed), bench.analysis(), bench.classes)
            except StoreError:
                return
            acknowledged.append(seed)

    writer = threading.Thread(target=record)
    writer.start()
    while len(acknowledged) < 3:
        done = writer.is_alive()
        assert done
    store.close()
    writer.join()
    store = open_store(folder)
    assert len(store.frames(case.case_id)) == len(acknowledged)
    store.close()


def _together(tasks: list[Callable[[], None]]) -> None:
    faults: list[BaseException] = []

    def run(task: Callable[[], None]) -> None:
        try:
            task()
        except BaseException as error:  # noqa: BLE001, raised again in the test's own thread
            faults.append(error)

    threads = [threading.Thread(target=run, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise faults[0]


SECOND_PROGRAM = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from conftest import Bench
from leukdesk.domain.cases import NewCase
from leukdesk.records.store import open_store

bench, store = Bench(), open_store(Path(sys.argv[2]), busy_timeout_s=60)
case = store.open_case(NewCase(sys.argv[3]))
for seed in range(12):
    store.record_frame(case.case_id, bench.picture(seed), bench.analysis((0, 0, "blast")), bench.classes)
    store.review(store.cells(case.case_id)[-1].cell_id, "lymphocyte", sys.argv[3])
store.close()
"""


def test_two_programs_write_to_one_store_at_once_and_nothing_is_lost(folder: Path) -> None:
    open_store(folder).close()
    here = Path(__file__).parent
    programs = [
        subprocess.Popen([sys.executable, "-c", SECOND_PROGRAM, here, folder, number])
        for number in ("S-1", "S-2")
    ]
    assert [program.wait(timeout=120) for program in programs] == [0, 0]
    store = open_store(folder)
    for case in store.cases():
        cells = store.cells(case.case_id)
        assert [c.review and c.review.reviewer for c in cells] == [case.number] * 12
    assert list(store.full_check()) == []
    store.close()
