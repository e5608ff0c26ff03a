"""Pictures that come in by themselves: whole, taken once, given to a case by a person or by their number."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from leukdesk.domain.arrivals import FileStamp, NewArrival, PictureFile, Source
from leukdesk.domain.errors import IntegrityError, StoreError
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from conftest import Bench

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore

FILE = PictureFile(b"a picture", ".jpg")
STAMP = FileStamp("/share/a.jpg", 9, 1_700_000_000_123_456_789)


def test_a_picture_without_a_case_waits_in_the_tray_until_a_person_decides(
    store: SqlStore, case: Case
) -> None:
    came = store.arrivals.receive(NewArrival(Source.FOLDER, "a.jpg", "S-9"), FILE)
    assert came.case_id is None
    assert store.arrivals.unassigned() == [came]

    given = store.arrivals.decide(came.arrival_id, case.case_id, "ana")

    assert given.case_id == case.case_id
    assert store.arrivals.unassigned() == []
    assert store.arrivals.unfinished(case.case_id) == [given]
    assert store.picture(came.picture_sha256) == b"a picture"


def test_a_picture_that_is_set_aside_leaves_the_tray_and_its_file_stays(store: SqlStore, case: Case) -> None:
    came = store.arrivals.receive(NewArrival(Source.FOLDER, "a.jpg"), FILE)
    store.arrivals.decide(came.arrival_id, None, "ana")

    assert store.arrivals.unassigned() == []
    assert store.arrivals.unfinished(case.case_id) == []
    assert store.picture(hashlib.sha256(b"a picture").hexdigest()) == b"a picture"


def test_a_picture_is_unfinished_until_it_is_a_frame_also_after_a_restart(
    store: SqlStore, case: Case, folder: Path, bench: Bench
) -> None:
    came = store.arrivals.receive(NewArrival(Source.PHONE, "phone 1"), FILE, case.case_id)
    again = open_store(folder)
    assert again.arrivals.unfinished(case.case_id) == [came]
    frame = store.record_frame(case.case_id, bench.picture(), bench.analysis(), bench.classes)
    again.arrivals.note_frame(came.arrival_id, frame.frame_id)

    assert store.arrivals.unfinished(case.case_id) == []
    again.close()


def test_taken_and_passed_over_files_are_known_by_name_size_and_time(store: SqlStore) -> None:
    other = FileStamp("/other/b.jpg", 1, 1)
    store.arrivals.receive(NewArrival(Source.FOLDER, "a.jpg", stamp=STAMP), FILE)
    store.arrivals.pass_over([FileStamp("/share/old.jpg", 5, 6), other])
    store.arrivals.pass_over([other])

    assert store.arrivals.taken("/share/") == {STAMP, FileStamp("/share/old.jpg", 5, 6)}


def test_a_file_is_never_taken_twice_and_a_refused_one_leaves_nothing(store: SqlStore) -> None:
    store.arrivals.receive(NewArrival(Source.FOLDER, "a.jpg", stamp=STAMP), FILE)
    with pytest.raises(IntegrityError):
        store.arrivals.receive(NewArrival(Source.FOLDER, "a.jpg", stamp=STAMP), FILE)

    assert len(store.arrivals.unassigned()) == 1


def test_unknown_pictures_and_cases_are_refused(store: SqlStore) -> None:
    came = store.arrivals.receive(NewArrival(Source.CLIPBOARD, "pasted"), FILE)
    with pytest.raises(StoreError, match="hold no case 99"):
        store.arrivals.decide(came.arrival_id, 99, "ana")
    with pytest.raises(StoreError, match="no picture 77 came in"):
        store.arrivals.decide(77, None, "ana")


@pytest.mark.parametrize("table", ["arrivals", "arrival_decisions"])
def test_what_came_in_and_was_decided_cannot_be_changed(
    store: SqlStore, case: Case, sql: Callable[..., list[tuple[Any, ...]]], table: str
) -> None:
    store.arrivals.receive(NewArrival(Source.PHONE, "phone 1"), FILE, case.case_id)
    for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET id = 5"):  # noqa: S608, named above
        with pytest.raises(Exception, match=f"{table} is append-only"):
            sql(statement)


def test_nothing_joins_a_signed_case(
    store: SqlStore, case: Case, sql: Callable[..., list[tuple[Any, ...]]], signing_sql: Any
) -> None:
    waiting = store.arrivals.receive(NewArrival(Source.FOLDER, "a.jpg"), FILE)
    sql(*signing_sql())
    with pytest.raises(StoreError, match="case is signed"):
        store.arrivals.receive(NewArrival(Source.PHONE, "phone 1"), FILE, case.case_id)
    with pytest.raises(StoreError, match="case is signed"):
        store.arrivals.decide(waiting.arrival_id, case.case_id, "ana")

    assert store.arrivals.unassigned() == [waiting]
