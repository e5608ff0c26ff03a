"""What is counted by key at the eyepiece is kept, stroke by stroke, with its rows in the audit trail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa

from leukdesk.domain.assessment import AssessmentRules, assess
from leukdesk.domain.audit import Actor
from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import StoreError
from leukdesk.domain.film import NOTHING_WRITTEN
from leukdesk.domain.signed_content import signed_content
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Bench

    from leukdesk.domain.cases import Case
    from leukdesk.domain.signed_content import SignedContent
    from leukdesk.records.store import SqlStore


def counted(store: SqlStore, case: Case) -> dict[str, int]:
    return {c.code: n for c, n in store.tally(case.case_id).counts.items()}


def press(store: SqlStore, case: Case, bench: Bench, *codes: str) -> None:
    for code in codes:
        store.tally_cell(case.case_id, code, bench.classes)


def seen(store: SqlStore, case: Case, bench: Bench) -> SignedContent:
    cells, rules = store.cells(case.case_id), AssessmentRules(0.02)
    assessment = assess(case, cells, bench.classes, rules)
    tally = store.tally(case.case_id)
    return signed_content(case, 1, (), cells, assessment, film=NOTHING_WRITTEN, tally=tally)


def test_every_stroke_is_there_after_the_program_was_killed(
    folder: Path, bench: Bench, sql: Callable[..., list[tuple[Any, ...]]]
) -> None:
    store = open_store(folder, acting=lambda: Actor("Ada"))
    case, other = (store.open_case(NewCase(number)) for number in ("S-1", "S-2"))
    press(store, case, bench, "lymphocyte", "blast", "lymphocyte")
    # Another program reads what a killed one had committed.
    assert sql("SELECT count(*) FROM tally_strokes") == [(3,)]
    store.close()
    store = open_store(folder)
    tally = store.tally(case.case_id)
    assert counted(store, case) == {"lymphocyte": 2, "blast": 1}
    assert tally.operators == ("Ada",)
    assert not store.tally(other.case_id).held
    store.close()


def test_each_stroke_has_its_row_in_the_audit_trail(store: SqlStore, case: Case, bench: Bench) -> None:
    press(store, case, bench, "blast")
    store.undo_tally(case.case_id)
    press(store, case, bench, "lymphocyte")
    store.begin_tally_afresh(case.case_id)
    rows = [(e.action, e.old, e.new) for e in store.audit_trail(case.case_id) if "tall" in e.action]
    assert rows == [
        ("cell tallied", None, {"class": "blast"}),
        ("tally undone", {"class": "blast"}, None),
        ("cell tallied", None, {"class": "lymphocyte"}),
        ("tally begun afresh", None, None),
    ]
    assert not store.verify_audit()


def test_undo_and_begin_afresh_change_nothing_where_nothing_was_counted(
    store: SqlStore, case: Case, bench: Bench
) -> None:
    before = len(store.audit_trail(case.case_id))
    store.undo_tally(case.case_id)
    store.begin_tally_afresh(case.case_id)
    assert len(store.audit_trail(case.case_id)) == before
    press(store, case, bench, "blast", "lymphocyte")
    store.begin_tally_afresh(case.case_id)
    assert counted(store, case) == {}
    store.undo_tally(case.case_id)
    assert counted(store, case) == {"blast": 1, "lymphocyte": 1}


def test_the_records_learn_all_classes_at_once_in_the_order_of_the_bundle(
    store: SqlStore, case: Case, bench: Bench
) -> None:
    press(store, case, bench, "blast")
    assert list(store.classes())[: len(bench.classes)] == list(bench.classes)
    with pytest.raises(StoreError, match="no class hairy_cell"):
        press(store, case, bench, "hairy_cell")
    with pytest.raises(StoreError, match="no case 99"):
        store.tally_cell(99, "blast", bench.classes)
    assert counted(store, case) == {"blast": 1}


def test_a_stroke_is_never_changed_or_removed(
    folder: Path, store: SqlStore, case: Case, bench: Bench
) -> None:
    press(store, case, bench, "blast")
    engine = sa.create_engine(f"sqlite:///{folder / 'leukdesk.db'}")
    for change in (
        "UPDATE tally_strokes SET kind = 'undo'",
        "DELETE FROM tally_strokes",
        "INSERT OR REPLACE INTO tally_strokes SELECT * FROM tally_strokes",
    ):
        with pytest.raises(sa.exc.IntegrityError, match="append-only"), engine.begin() as connection:
            connection.execute(sa.text(change))
    engine.dispose()


def test_a_case_that_was_only_counted_at_the_eyepiece_is_signed_with_its_counts(
    folder: Path, store: SqlStore, bench: Bench
) -> None:
    case = store.open_case(NewCase("S-9", target_cells=3))
    with pytest.raises(StoreError, match="stands in the way"):
        store.sign(case.case_id, seen(store, case, bench), "Ada Nowak")
    press(store, case, bench, "lymphocyte", "blast")
    with pytest.raises(StoreError, match="stands in the way"):
        store.sign(case.case_id, seen(store, case, bench), "Ada Nowak")
    press(store, case, bench, "lymphocyte")
    stale = seen(store, case, bench)
    press(store, case, bench, "blast")
    with pytest.raises(StoreError, match="changed since you looked"):
        store.sign(case.case_id, stale, "Ada Nowak")
    store.undo_tally(case.case_id)
    store.sign(case.case_id, seen(store, case, bench), "Ada Nowak")
    assert store.signed_content(case.case_id, 1).part("tally")["counts"] == {"lymphocyte": 2, "blast": 1}
    for change in (
        lambda: press(store, case, bench, "blast"),
        lambda: store.undo_tally(case.case_id),
        lambda: store.begin_tally_afresh(case.case_id),
    ):
        with pytest.raises(StoreError, match="signed"):
            change()
    engine = sa.create_engine(f"sqlite:///{folder / 'leukdesk.db'}")
    added = sa.text(
        "INSERT INTO tally_strokes (case_id, kind, operator, made_at) "
        "VALUES (:case_id, 'afresh', 'x', '2026-11-26 10:00:00')"
    )
    with pytest.raises(sa.exc.IntegrityError, match="frozen"), engine.begin() as connection:
        connection.execute(added, {"case_id": case.case_id})
    engine.dispose()


def test_a_tally_travels_with_its_case(tmp_path: Path, store: SqlStore, case: Case, bench: Bench) -> None:
    press(store, case, bench, "lymphocyte", "blast", "blast")
    store.undo_tally(case.case_id)
    store.export_case(case.case_id, tmp_path / "case.zip")
    elsewhere = open_store(tmp_path / "elsewhere")
    taken = elsewhere.import_case(tmp_path / "case.zip").case
    assert counted(elsewhere, taken) == {"lymphocyte": 1, "blast": 1}
    elsewhere.close()
