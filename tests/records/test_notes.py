"""Notes on cases, frames and cells: who wrote what and when, for good."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import StoreError
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


@pytest.fixture
def frame_id(store: SqlStore, case: Case, bench: Any) -> int:
    analysis = bench.analysis((50, 50, "blast"))
    return store.record_frame(case.case_id, bench.picture(), analysis, bench.classes).frame_id


def test_notes_stay_as_they_were_written(store: SqlStore, case: Case, frame_id: int, sql: Any) -> None:
    (cell,) = store.cells(case.case_id)
    store.add_note(case.case_id, "  Clotted;\nnew tube asked for. ")
    store.add_note(case.case_id, "Scratched.", frame_id=frame_id)
    store.add_note(case.case_id, "Smudge?", cell_id=cell.cell_id)
    store.add_note(case.case_id, "Came at noon.")
    assert [(n.text, n.frame_id, n.cell_id) for n in store.notes(case.case_id)] == [
        ("Clotted;\nnew tube asked for.", None, None),
        ("Scratched.", frame_id, None),
        ("Smudge?", frame_id, cell.cell_id),
        ("Came at noon.", None, None),
    ]
    assert store.notes(case.case_id)[0].author == "no sign-in"
    assert [e.new for e in store.audit_trail(case.case_id) if e.action == "note added"] == [
        {"text": "Clotted;\nnew tube asked for."},
        {"text": "Scratched.", "frame_id": frame_id},
        {"text": "Smudge?", "frame_id": frame_id, "cell_id": cell.cell_id},
        {"text": "Came at noon."},
    ]
    for table in ("case_notes", "frame_notes"):
        for change in (f"UPDATE {table} SET text = ''", f"DELETE FROM {table}"):  # noqa: S608, a test's own
            with pytest.raises(Exception, match=f"{table} is append-only"):
                sql(change)


@pytest.mark.parametrize("text", ["", "  \n", "x" * 4001])
def test_an_empty_or_endless_note_is_refused(store: SqlStore, case: Case, text: str) -> None:
    with pytest.raises(StoreError, match="a note needs 1 to 4,000 characters"):
        store.add_note(case.case_id, text)
    assert store.notes(case.case_id) == []


def test_a_note_names_a_place_of_its_own_case(store: SqlStore, case: Case, frame_id: int) -> None:
    other = store.open_case(NewCase("S-2"))
    (cell,) = store.cells(case.case_id)
    for case_id, place in (
        (other.case_id, {"frame_id": frame_id}),
        (other.case_id, {"cell_id": cell.cell_id}),
        (case.case_id, {"frame_id": 99}),
        (case.case_id, {"cell_id": 99}),
        (case.case_id, {"frame_id": 99, "cell_id": cell.cell_id}),
    ):
        with pytest.raises(StoreError):
            store.add_note(case_id, "Here.", **place)
    assert store.notes(case.case_id) == store.notes(other.case_id) == []


def test_a_note_goes_with_its_frame(store: SqlStore, case: Case, frame_id: int) -> None:
    store.add_note(case.case_id, "Of the case.")
    store.add_note(case.case_id, "Of the frame.", frame_id=frame_id)
    other = store.open_case(NewCase("S-2"))
    store.move_frame(frame_id, other.case_id, "two slides were swapped")
    assert [n.text for n in store.notes(case.case_id)] == ["Of the case."]
    assert [n.text for n in store.notes(other.case_id)] == ["Of the frame."]


def test_a_note_on_a_cell_is_handed_over_with_its_case(
    store: SqlStore, case: Case, frame_id: int, tmp_path: Path
) -> None:
    (cell,) = store.cells(case.case_id)
    store.add_note(case.case_id, "Smudge?", cell_id=cell.cell_id)
    store.export_case(case.case_id, tmp_path / "case.zip")
    with closing(open_store(tmp_path / "elsewhere")) as elsewhere:
        elsewhere.open_case(NewCase("S-0"))
        taken = elsewhere.import_case(tmp_path / "case.zip").case
        (note,) = elsewhere.notes(taken.case_id)
        assert (note.text, note.cell_id) == ("Smudge?", elsewhere.cells(taken.case_id)[0].cell_id)


def test_nothing_is_noted_in_a_signed_case_not_even_by_another_program(
    store: SqlStore, case: Case, frame_id: int, sql: Any, signing_sql: Any
) -> None:
    sql(*signing_sql())
    with pytest.raises(StoreError, match="amend it"):
        store.add_note(case.case_id, "Too late.")
    for insert in (
        "INSERT INTO case_notes (case_id, text, author, written_at) VALUES (1, 'x', 'Eve', '2026-11-26')",
        "INSERT INTO frame_notes (frame_id, text, author, written_at) VALUES (1, 'x', 'Eve', '2026-11-26')",
        "INSERT INTO film_texts (case_id, content, written_at) VALUES (1, '{}', '2026-11-26 10:00:00')",
    ):
        with pytest.raises(Exception, match="a signed case is frozen"):
            sql(insert)
