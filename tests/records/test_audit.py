from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.audit import Actor, AuditHead
from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import StoreError
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore

NO_GUARDS = tuple(f"DROP TRIGGER audit_{name}" for name in ("never_changes", "never_goes", "only_grows"))


def _actions(store: SqlStore, case: Case) -> list[str]:
    return [entry.action for entry in store.audit_trail(case.case_id)]


def test_whatever_is_done_to_a_case_leaves_one_row_each(store: SqlStore, case: Case, bench: Any) -> None:
    store.note_viewed(case.case_id)
    frame = store.record_frame(case.case_id, bench.picture(), bench.analysis((0, 0, "blast")), bench.classes)
    store.record_frame(
        case.case_id, bench.picture(), bench.analysis((0, 0, "blast"), finder="2"), bench.classes
    )
    (cell,) = store.cells(case.case_id)
    store.review(cell.cell_id, "lymphocyte", "Ada")
    store.add_cell(frame.frame_id, bench.by_hand, "blast", "Ada")
    store.note_exported(case.case_id, {"report.pdf": "0" * 64})
    assert _actions(store, case) == [
        "case created",
        "case viewed",
        "frame recorded",
        "frame analysed",
        "cells reviewed",
        "case in review",
        "cell drawn",
        "results exported",
    ]
    assert store.verify_audit() == []


def test_a_row_says_who_when_what_and_what_was_before(folder: Path, bench: Any) -> None:
    ada = Actor("Ada Lovelace", "ada")
    store = open_store(folder, acting=lambda: ada)
    before = datetime.now(UTC)
    case = store.open_case(NewCase("S-1"))
    store.record_frame(case.case_id, bench.picture(), bench.analysis((0, 0, "blast")), bench.classes)
    (cell,) = store.cells(case.case_id)
    for code in ("lymphocyte", "blast"):
        store.review(cell.cell_id, code, "Ada")
    entry = store.audit_trail(case.case_id)[-1]
    assert (entry.who, entry.action, entry.subject) == (ada, "cells reviewed", "review step 2")
    reviewed = str(cell.cell_id)
    assert (entry.old, entry.new, entry.why) == ({reviewed: "lymphocyte"}, {reviewed: "blast"}, "")
    assert before <= entry.at <= datetime.now(UTC)
    assert entry.offset.utcoffset(None) == before.astimezone().utcoffset()
    store.close()


def test_a_change_that_fails_leaves_no_row(store: SqlStore, case: Case, bench: Any) -> None:
    head = store.audit_head()
    with pytest.raises(ValueError, match="does not fit the classes"):
        store.record_frame(case.case_id, bench.picture(), bench.analysis((0, 0, "blast")), bench.classes[:2])
    with pytest.raises(StoreError):
        store.review(99, "blast", "Ada")
    assert store.audit_head() == head


def test_the_trail_of_a_new_store_begins_with_what_was_there(store: SqlStore, sql: Any) -> None:
    ((action, new),) = sql("SELECT action, new FROM audit")
    assert action == "trail begun"
    assert json.loads(new) == {"cases": 0, "frames": 0, "patients": 0, "reviews": 0}
    assert store.verify_audit() == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET why = 'typing error' WHERE id = 2",
        "DELETE FROM audit WHERE id = 2",
        "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE id = 2",
    ],
)
def test_the_database_itself_refuses_to_touch_a_row(
    store: SqlStore, case: Case, sql: Any, statement: str
) -> None:
    head = store.audit_head()
    with pytest.raises(Exception, match="the audit is append-only"):
        sql(statement)
    assert store.audit_head() == head


@pytest.mark.parametrize("column", ["at", "actor", "account", "action", "subject", "new", "why", "sha256"])
def test_a_changed_value_is_found(store: SqlStore, case: Case, sql: Any, column: str) -> None:
    _views(store, case, 3)
    sql(*NO_GUARDS, f"UPDATE audit SET {column} = 'x' || coalesce({column}, '') WHERE id = 4")  # noqa: S608, the columns are named above
    assert "row 4 of the audit trail was changed or moved" in store.verify_audit()


def test_a_row_taken_out_is_found(store: SqlStore, case: Case, sql: Any) -> None:
    _views(store, case, 3)
    sql(*NO_GUARDS, "DELETE FROM audit WHERE id IN (4, 5)")
    assert store.verify_audit() == ["rows 4 to 5 of the audit trail are missing"]


def test_a_row_taken_out_is_found_though_the_others_close_up(store: SqlStore, case: Case, sql: Any) -> None:
    _views(store, case, 3)
    sql(
        *NO_GUARDS,
        "DELETE FROM audit WHERE id = 4",
        "UPDATE audit SET id = id - 1 WHERE id > 4",
        "UPDATE sqlite_sequence SET seq = seq - 1",
    )
    assert store.verify_audit()[0] == "row 4 of the audit trail was changed or moved"


def test_rows_that_changed_places_are_found(store: SqlStore, case: Case, sql: Any) -> None:
    _views(store, case, 3)
    turns = ((4, 99), (5, 4), (99, 5))
    sql(*NO_GUARDS, *(f"UPDATE audit SET id = {new} WHERE id = {old}" for old, new in turns))  # noqa: S608, numbers
    assert store.verify_audit() == [f"row {n} of the audit trail was changed or moved" for n in (4, 5, 6)]


def test_rows_cut_off_at_the_end_are_found(store: SqlStore, case: Case, sql: Any) -> None:
    _views(store, case, 3)
    head = store.audit_head()
    sql(*NO_GUARDS, "DELETE FROM audit WHERE id > 4")
    assert store.verify_audit() == ["rows 5 to 6 at the end of the audit trail are missing"]
    sql("UPDATE sqlite_sequence SET seq = 4 WHERE name = 'audit'")
    assert store.verify_audit() == []
    assert store.verify_audit(head) == [
        "the audit trail ends at row 4, but had 6 rows when the given head was noted"
    ]


def test_a_chain_made_anew_is_found_by_a_head_noted_before(store: SqlStore, case: Case, sql: Any) -> None:
    _views(store, case, 3)
    head = store.audit_head()
    rows = sql(*NO_GUARDS, "SELECT * FROM audit ORDER BY id")
    before = ""
    for *row, _hash in rows:
        row[3] = "Eve"
        content = json.dumps(["leukdesk-audit-1", before, *row], ensure_ascii=False, separators=(",", ":"))
        before = hashlib.sha256(content.encode()).hexdigest()
        sql(f"UPDATE audit SET actor = 'Eve', sha256 = '{before}' WHERE id = {row[0]}")  # noqa: S608, a number
    assert store.verify_audit() == []
    assert store.verify_audit(head) == ["row 6 of the audit trail is not the one whose hash was noted"]


def test_the_newest_rows_can_be_looked_at_alone(store: SqlStore, case: Case, sql: Any) -> None:
    _views(store, case, 6)
    sql(*NO_GUARDS, "UPDATE audit SET actor = 'Eve' WHERE id IN (3, 8)")
    assert store.verify_audit(newest=3) == ["row 8 of the audit trail was changed or moved"]
    assert len(store.verify_audit(newest=100)) == 2


def test_a_head_is_read_as_it_is_printed(store: SqlStore) -> None:
    head = store.audit_head()
    assert AuditHead.parse(f" {head}\n") == head
    for wrong in ("", "1", f"x:{head.sha256}", str(head)[:-1]):
        with pytest.raises(ValueError, match="64 hexadecimal digits"):
            AuditHead.parse(wrong)


def test_names_of_any_script_and_bytes_that_are_no_text_stay_verifiable(folder: Path) -> None:
    store = open_store(folder, acting=lambda: Actor("Łukasz 李 \udcff", "ł"))
    case = store.open_case(NewCase("S-Ω"))
    assert store.audit_trail(case.case_id)[0].who.name == "Łukasz 李 �"
    assert store.verify_audit() == []
    store.close()


def _views(store: SqlStore, case: Case, count: int) -> None:
    """Brings the trail to count + 3 rows; its first three are of the store, the patient and the case."""
    for _ in range(count):
        store.note_viewed(case.case_id)
