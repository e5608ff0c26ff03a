"""Overlaps in the records: append-only, in one transaction, and right after every change."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa
from alembic import command

from leukdesk.domain.cases import NewCase, WhyNot
from leukdesk.domain.errors import IntegrityError, StoreError
from leukdesk.domain.geometry import Box
from leukdesk.domain.placement import FrameLink, FrameOverlap, Similarity
from leukdesk.records import database, overlaps
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case, CellRecord
    from leukdesk.records.store import SqlStore


def overlap(*beside: tuple[int, float]) -> FrameOverlap:
    """A search that found frames so many pixels to the left."""
    links = tuple(FrameLink(0, i, Similarity(1 + 0j, complex(x)), 60, 0.9, 0.4, 0.5) for i, x in beside)
    return FrameOverlap("test-1", b"description", links)


@pytest.fixture
def pair(store: SqlStore, case: Case, bench: Any) -> tuple[int, int]:
    """Two frames of 400×300, the second 200 px to the right; the cell at 250 is the second's at 50."""
    first = store.record_frame(
        case.case_id,
        bench.picture(1, "a.png"),
        bench.analysis((250, 100, "lymphocyte"), (20, 20, "lymphocyte")),
        bench.classes,
        overlap(),
    )
    second = store.record_frame(
        case.case_id,
        bench.picture(2, "b.png"),
        bench.analysis((51, 99, "lymphocyte"), (300, 20, "lymphocyte")),
        bench.classes,
        overlap((first.frame_id, 200)),
    )
    return first.frame_id, second.frame_id


def twins(store: SqlStore, case: Case) -> list[tuple[CellRecord, CellRecord]]:
    """Each cell that another stands for, with that one."""
    cells = {c.cell_id: c for c in store.cells(case.case_id)}
    return [(c, cells[c.same_cell_as]) for c in cells.values() if c.same_cell_as is not None]


def test_a_cell_on_both_frames_counts_once(store: SqlStore, case: Case, pair: tuple[int, int]) -> None:
    ((twin, stands),) = twins(store, case)
    assert (twin.frame_id, stands.frame_id) == (pair[1], pair[0])
    assert (twin.why_not, stands.why_not) == (WhyNot.DUPLICATE, None)
    assert sum(c.counted for c in store.cells(case.case_id)) == 3
    assert [c.same_cell_as for c in store.cells(case.case_id, [pair[1]])] == [stands.cell_id, None]
    field_map = store.field_map(case.case_id)
    assert field_map.searched == set(pair)
    assert field_map.beside(pair[0]) == (pair[1],)


def test_descriptions_are_given_by_method(store: SqlStore, case: Case, pair: tuple[int, int]) -> None:
    assert store.descriptions(case.case_id, "test-1") == dict.fromkeys(pair, b"description")
    assert store.descriptions(case.case_id, "other") == {}
    assert store.descriptions(case.case_id, "test-1", [pair[1]]) == {pair[1]: b"description"}
    numbers = store.described(case.case_id, "test-1")
    assert set(numbers) == set(pair)
    assert store.described(case.case_id, "other") == {}
    store.record_overlap(pair[0], overlap())
    anew = store.described(case.case_id, "test-1")
    assert anew[pair[0]] not in numbers.values()
    assert anew[pair[1]] == numbers[pair[1]]
    other = store.open_case(NewCase("S-2"))
    assert store.descriptions(other.case_id, "test-1") == {}


def test_a_new_analysis_that_outlines_the_cell_elsewhere_parts_the_sightings(
    store: SqlStore, case: Case, bench: Any, pair: tuple[int, int], sql: Any
) -> None:
    store.record_frame(
        case.case_id,
        bench.picture(2, "b.png"),
        bench.analysis((300, 20, "lymphocyte"), finder="2"),
        bench.classes,
    )
    assert twins(store, case) == []
    store.record_frame(
        case.case_id,
        bench.picture(2, "b.png"),
        bench.analysis((300, 20, "lymphocyte"), (50, 101, "lymphocyte"), finder="3"),
        bench.classes,
    )
    assert len(twins(store, case)) == 1
    assert sql("SELECT same FROM cell_sightings ORDER BY id") == [(1,), (0,), (1,)]


def test_a_frame_that_became_unusable_hands_its_cell_to_the_other_frame(
    store: SqlStore, case: Case, bench: Any, pair: tuple[int, int]
) -> None:
    blurred = bench.analysis((250, 100, "lymphocyte"), quality=bench.blurred)
    store.record_frame(case.case_id, bench.picture(1, "a.png"), blurred, bench.classes)
    ((twin, stands),) = twins(store, case)
    assert (twin.frame_id, stands.frame_id) == pair
    assert stands.counted


def test_a_cell_drawn_by_hand_is_known_in_the_other_frame(
    store: SqlStore, case: Case, pair: tuple[int, int]
) -> None:
    drawn = store.add_cell(pair[0], Box(322, 200, 40, 40), "blast", "Ada")
    assert len(twins(store, case)) == 1
    again = store.add_cell(pair[1], Box(120, 200, 44, 40), "lymphocyte", "Zoë")
    found = {twin.cell_id: stands.cell_id for twin, stands in twins(store, case)}
    assert found[again] == drawn
    cells = {c.cell_id: c for c in store.cells(case.case_id)}
    assert cells[drawn].cell_class.code == cells[again].cell_class.code == "lymphocyte"
    assert cells[drawn].counted


def test_a_found_cell_that_repeats_a_drawn_one_leads_the_other_frame_to_the_drawn_one(
    store: SqlStore, case: Case, bench: Any, pair: tuple[int, int]
) -> None:
    store.add_cell(pair[0], Box(320, 190, 60, 60), "blast", "Ada")
    store.add_cell(pair[1], Box(125, 195, 50, 50), "blast", "Ada")
    found = bench.analysis((250, 100, "lymphocyte"), (330, 200, "lymphocyte"), finder="2")
    store.record_frame(case.case_id, bench.picture(1, "a.png"), found, bench.classes)
    assert sum(c.counted for c in store.cells(case.case_id) if c.cell_class.code == "blast") == 1
    assert sum(c.counted for c in store.cells(case.case_id)) == 3


def test_a_search_made_later_joins_what_is_recorded_already(store: SqlStore, case: Case, bench: Any) -> None:
    ids = [
        store.record_frame(
            case.case_id, bench.picture(n), bench.analysis((x, 100, "blast")), bench.classes
        ).frame_id
        for n, x in ((1, 250), (2, 50))
    ]
    assert store.field_map(case.case_id).searched == set()
    store.record_overlap(ids[0], overlap())
    store.record_overlap(ids[1], overlap((ids[0], 200)))
    assert len(twins(store, case)) == 1
    with pytest.raises(StoreError, match="no frame 99"):
        store.record_overlap(99, overlap())


def test_cells_of_some_frames_are_read_as_they_stand_in_the_whole_case(
    store: SqlStore, case: Case, pair: tuple[int, int], bench: Any
) -> None:
    """The third frame shows the second's cell, and through it what is decided of the first's."""
    third = store.record_frame(
        case.case_id,
        bench.picture(3, "c.png"),
        bench.analysis((101, 20, "lymphocyte"), (10, 200, "lymphocyte")),
        bench.classes,
        overlap((pair[1], 200)),
    )
    seen = next(c for c in store.cells(case.case_id, [pair[0]]) if c.box.x_px > 200)
    store.review(seen.cell_id, "blast", "Ada")
    whole = store.cells(case.case_id)
    for some in ([pair[0]], [pair[1]], [third.frame_id], [pair[0], third.frame_id], []):
        assert store.cells(case.case_id, some) == [c for c in whole if c.frame_id in some]


def test_a_new_search_that_finds_nothing_parts_what_the_old_one_joined(
    store: SqlStore, case: Case, pair: tuple[int, int]
) -> None:
    assert len(twins(store, case)) == 1
    store.record_overlap(pair[1], overlap())
    assert store.field_map(case.case_id).links == ()
    assert twins(store, case) == []
    assert sum(c.counted for c in store.cells(case.case_id)) == 4


def test_frames_that_only_a_third_one_joined_are_parted_with_it(
    store: SqlStore, case: Case, bench: Any
) -> None:
    ids: list[int] = []
    for n, (x, beside) in enumerate(((250, ()), (150, ((0, 100),)), (50, ((1, 100),)))):
        links = overlap(*((ids[i], shift) for i, shift in beside))
        analysis = bench.analysis((x, 100, "blast"))
        frame = store.record_frame(case.case_id, bench.picture(n, f"{n}"), analysis, bench.classes, links)
        ids.append(frame.frame_id)
    assert len(twins(store, case)) == 2
    store.record_overlap(ids[1], overlap())
    assert {(t.frame_id, s.frame_id) for t, s in twins(store, case)} == {(ids[2], ids[1])}


def test_a_review_looks_for_sightings_only_where_it_moves_what_can_be_one(
    store: SqlStore, case: Case, bench: Any, pair: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    ((twin, stands),) = twins(store, case)
    # The newest analysis of the second frame misses the cell that both show.
    missed = bench.analysis((300, 20, "lymphocyte"), finder="2")
    store.record_frame(case.case_id, bench.picture(2, "b.png"), missed, bench.classes)
    assert twins(store, case) == []
    refreshed: list[int] = []
    refresh = overlaps.refresh_sightings

    def noticed(session: Any, case_id: int, frame_id: int) -> None:
        refreshed.append(frame_id)
        refresh(session, case_id, frame_id)

    monkeypatch.setattr(overlaps, "refresh_sightings", noticed)
    store.review(stands.cell_id, "blast", "Ada")
    assert refreshed == []
    store.review(twin.cell_id, "lymphocyte", "Ada")
    assert refreshed == [pair[1]]
    assert [(t.cell_id, s.cell_id) for t, s in twins(store, case)] == [(twin.cell_id, stands.cell_id)]
    store.review(twin.cell_id, "blast", "Zoë")
    assert refreshed == [pair[1]]


def test_a_review_of_a_cell_that_repeats_a_drawn_one_makes_it_a_sighting(
    store: SqlStore, case: Case, bench: Any, pair: tuple[int, int]
) -> None:
    store.add_cell(pair[0], Box(322, 190, 60, 60), "blast", "Ada")
    found = bench.analysis((250, 100, "lymphocyte"), (350, 220, "lymphocyte"), finder="2")
    store.record_frame(case.case_id, bench.picture(1, "a.png"), found, bench.classes)
    (repeat,) = [c for c in store.cells(case.case_id, [pair[0]]) if c.why_not is WhyNot.DUPLICATE]
    other = store.add_cell(pair[1], Box(150, 220, 40, 40), "lymphocyte", "Ada")
    assert repeat.cell_id not in {s.cell_id for _, s in twins(store, case)}
    store.review(repeat.cell_id, "lymphocyte", "Ada")
    assert {t.cell_id: s.cell_id for t, s in twins(store, case)}[other] == repeat.cell_id


def test_a_frame_leaves_the_sightings_of_frames_apart_from_it_as_they_are(
    store: SqlStore, case: Case, bench: Any, pair: tuple[int, int], sql: Any
) -> None:
    noted = sql("SELECT * FROM cell_sightings")
    third = store.record_frame(
        case.case_id,
        bench.picture(3, "c.png"),
        bench.analysis((250, 100, "blast")),
        bench.classes,
        overlap(),
    )
    store.record_frame(
        case.case_id,
        bench.picture(4, "d.png"),
        bench.analysis((50, 100, "blast")),
        bench.classes,
        overlap((third.frame_id, 200)),
    )
    assert len(twins(store, case)) == 2
    assert sql("SELECT * FROM cell_sightings")[: len(noted)] == noted
    assert len(sql("SELECT * FROM cell_sightings")) == 2 * len(noted)


def test_nothing_of_a_frame_is_recorded_if_its_overlaps_cannot_be(
    store: SqlStore, case: Case, bench: Any
) -> None:
    with pytest.raises(IntegrityError):
        store.record_frame(
            case.case_id,
            bench.picture(1),
            bench.analysis((0, 0, "blast")),
            bench.classes,
            overlap((77, 200)),
        )
    assert store.frames(case.case_id) == []
    assert store.descriptions(case.case_id, "test-1") == {}


@pytest.mark.parametrize("table", ["frame_descriptions", "frame_placements", "cell_sightings"])
@pytest.mark.parametrize(
    "change", ["UPDATE {0} SET id = 99", "DELETE FROM {0}", "INSERT OR REPLACE INTO {0} SELECT * FROM {0}"]
)
def test_nobody_can_change_or_remove_what_was_noted(
    store: SqlStore, case: Case, pair: tuple[int, int], sql: Any, table: str, change: str
) -> None:
    before = sql(f"SELECT * FROM {table}")  # noqa: S608, the table is ours
    assert before
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        sql(change.format(table))
    assert sql(f"SELECT * FROM {table}") == before  # noqa: S608, the table is ours


def test_records_of_the_first_shape_are_taken_along(
    folder: Path, bench: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade = command.upgrade
    with monkeypatch.context() as patch:
        patch.setattr(database.command, "upgrade", lambda config, _head: upgrade(config, "0001"))
        store = open_store(folder)
        with store._writer.begin() as connection:
            connection.execute(
                sa.text(
                    "INSERT INTO cases (number, specimen_type, target_cells, sample, created_at) "
                    "VALUES ('S-1', 'peripheral_blood', 100, 0, '2026-01-01 00:00:00')"
                )
            )
        store.close()
    store = open_store(folder)
    case = store.case("S-1")
    assert case is not None
    store.record_frame(
        case.case_id, bench.picture(), bench.analysis((0, 0, "blast")), bench.classes, overlap()
    )
    assert len(store.cells(case.case_id)) == 1
    store.close()
