"""A signed case is frozen, for this program and for every other."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import UserError
from leukdesk.domain.film import FilmText
from leukdesk.domain.geometry import Box
from leukdesk.domain.placement import FrameOverlap
from leukdesk.domain.review_steps import Decision

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


WRITES: dict[str, Callable[[SqlStore, Case, Any], object]] = {
    "a new frame": lambda s, c, b: s.record_frame(c.case_id, b.picture(5), b.analysis(), b.classes),
    "another analysis": lambda s, c, b: s.record_frame(c.case_id, b.picture(), b.analysis(), b.classes),
    "an overlap": lambda s, c, _b: s.record_overlap(s.frames(c.case_id)[0].frame_id, FrameOverlap("m", b"d")),
    "a review": lambda s, c, _b: s.review(s.cells(c.case_id)[0].cell_id, "blast", "Eve"),
    "a drawn cell": lambda s, c, _b: s.add_cell(
        s.frames(c.case_id)[0].frame_id, Box(250, 200, 30, 30), "blast", "Eve"
    ),
    "an undone review": lambda s, c, _b: s.undo(c.case_id, "Eve"),
    "several reviews": lambda s, c, _b: s.decide([Decision(s.cells(c.case_id)[0].cell_id, "blast")], "Eve"),
    "other entries": lambda s, c, _b: s.change_case(c.case_id, NewCase("S-1", "P-9")),
    "another text of the film": lambda s, c, _b: s.write_film_text(c.case_id, FilmText(comment="Later.")),
    "a note": lambda s, c, _b: s.add_note(c.case_id, "Later."),
}


def test_a_signed_case_is_frozen_through_every_write_of_the_store(
    store: SqlStore, case: Case, bench: Any, sql: Any, signing: Any
) -> None:
    signing.alone(store, case)
    before = _all_rows(sql)
    for name, write in WRITES.items():
        with pytest.raises(UserError, match="amend it"):
            write(store, case, bench)
        assert _all_rows(sql) == before, name
    with pytest.raises(UserError, match="amend it"):
        signing.alone(store, case, "Eve")
    assert _all_rows(sql) == before


CHANGES = {
    "frames": "UPDATE frames SET name = 'x'",
    "a frame to a signed case": "UPDATE frames SET case_id = 1 WHERE case_id = 2",
    "analyses": "UPDATE analyses SET note = 'x'",
    "cells": "UPDATE cells SET x_px = 0",
    "patches": "UPDATE patches SET call = 'not_blast'",
    "no frame": "DELETE FROM frames WHERE id = 1",
    "no patch": "DELETE FROM patches",
    "the case": "UPDATE cases SET number = 'S-9' WHERE id = 1",
    "the target": "UPDATE cases SET target_cells = 1 WHERE id = 1",
    "no case": "DELETE FROM cases WHERE id = 1",
    "reviews": (
        "INSERT INTO reviews (cell_id, class_id, reviewer, reviewed_at, by_hand)"
        " SELECT cell_id, class_id, reviewer, reviewed_at, 0 FROM reviews LIMIT 1"
    ),
    "a cell": "INSERT INTO cells SELECT 99, frame_id, 1, 1, 9, 9, 0 FROM cells WHERE id = 1",
    "a text of the film": "INSERT INTO film_texts SELECT 99, 1, '{}', '2026-11-26 10:00:00'",
    "a note": "INSERT INTO case_notes SELECT 99, 1, 'Later.', 'Eve', '2026-11-26 10:00:00'",
    "a note on a frame": "INSERT INTO frame_notes SELECT 99, 1, 1, 'Later.', 'Eve', '2026-11-26 10:00:00'",
    "a status": "UPDATE cases SET status = 'open' WHERE id = 1",
    "a false status": "UPDATE cases SET status = 'signed' WHERE id = 2",
    "a version": "UPDATE cases SET version = 2 WHERE id = 1",
    "a signature": "UPDATE signatures SET person = 'Eve'",
    "no signature": "DELETE FROM signatures",
    "another signature": (
        "INSERT INTO signatures SELECT 99, case_id, NULL, person, role, at, utc_offset_min, version, 2,"
        " needed, shortfall, content, content_sha256, audit_head FROM signatures"
    ),
    "an amendment that leaves one out": (
        "INSERT INTO amendments (case_id, version, reason, person, at, utc_offset_min)"
        " VALUES (1, 3, 'no reason', 'Eve', '2026-11-26 10:00:00', 0)"
    ),
}


def test_no_other_program_changes_a_signed_case(
    store: SqlStore, case: Case, bench: Any, sql: Any, signing: Any
) -> None:
    other = store.open_case(NewCase("S-2", "P-2"))
    store.record_frame(other.case_id, bench.picture(3), bench.analysis((9, 9, "blast")), bench.classes)
    signing.alone(store, case)
    before = _all_rows(sql)
    for name, change in CHANGES.items():
        with pytest.raises(
            sqlite3.IntegrityError, match=r"frozen|append-only|out of order|follows its signatures"
        ):
            sql(change)
        assert _all_rows(sql) == before, name


def test_another_case_of_the_patient_goes_on(store: SqlStore, case: Case, bench: Any, signing: Any) -> None:
    signing.alone(store, case)
    other = store.open_case(NewCase("S-2", "P-1"))
    store.record_frame(other.case_id, bench.picture(), bench.analysis((9, 9, "blast")), bench.classes)
    store.review(store.cells(other.case_id)[0].cell_id, "blast", "Ada")
    assert not store.sign_off(other.case_id).frozen


def _all_rows(sql: Any) -> list[Any]:
    tables = [name for (name,) in sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return [(table, sql(f"SELECT * FROM {table}")) for table in tables]  # noqa: S608, its own tables
