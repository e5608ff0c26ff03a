"""Cases are found by whatever is written of them, and by nothing that no longer stands."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.case_details import BloodCount, CaseDetails, CaseStatus, Priority, Sex
from leukdesk.domain.cases import NewCase, SpecimenType
from leukdesk.domain.film import FilmFinding, FilmText
from leukdesk.domain.people import Person
from leukdesk.domain.sign_off import NewUrgentCall
from leukdesk.domain.work_list import CaseOrder, CaseQuery
from leukdesk.records.search_text import refresh_every_search_text
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore

DETAILS = CaseDetails(
    patient_name="Zoë Nováková",
    birth_date=date(1981, 3, 14),
    received_at=datetime(2026, 11, 25, 12, tzinfo=UTC),
    stain="May-Grünwald-Giemsa",
    objective="100× oil",
    requester="Haematology, ward 3",
    question="Blasts?",
    blood_count=BloodCount(84.2, 7.1, 22),
)
FULL = NewCase("S-9", "P-9", SpecimenType.BONE_MARROW, 200, mcv_fl=91.5, details=DETAILS)


def found(store: SqlStore, text: str) -> list[str]:
    return [case.number for case in store.find_cases(CaseQuery(text))]


@pytest.fixture
def full(store: SqlStore, bench: Any, case: Case) -> Case:
    """A case with something of everything beside one with nothing."""
    full = store.open_case(FULL)
    picture = bench.picture(1, name="Rand links.png")
    analysis = bench.analysis((50, 50, "blast"), (150, 50, "lymphocyte"), bundle="atlas 7")
    frame = store.record_frame(full.case_id, picture, analysis, bench.classes)
    store.review(store.cells(full.case_id)[0].cell_id, "platelet", "Grace Hopper")
    store.add_note(full.case_id, "Clotted; new tube.")
    store.add_note(full.case_id, "Scratch over the cell.", frame_id=frame.frame_id)
    film = FilmText((FilmFinding("teardrop_cells"),), "Auer rods", "Clumps at\nthe edge.")
    store.write_film_text(full.case_id, film)
    call = NewUrgentCall("Anaemia", "Dr. Okafor", datetime.now(UTC), read_back=True)
    store.note_urgent_call(full.case_id, call, Person("Marie Curie"))
    return full


@pytest.mark.parametrize(
    "text",
    [
        *("s-9", "P-9", "novakova", "ZOE NOVÁKOVÁ", "1981-03-14", "ward 3", "blasts? grunwald", "100×"),
        *("bone marrow", "2026-11-25", "wbc=84.2", "hb=7.1", "mcv=91.5", "plt=22"),
        *("rand links", "atlas 7", "lymphocyte", "platelet", "hopper"),
        *("clotted tube", "scratch", "teardrop", "auer", "clumps at the edge", "okafor", "curie"),
    ],
)
def test_a_case_is_found_by_anything_written_of_it(store: SqlStore, full: Case, text: str) -> None:
    assert found(store, text) == ["S-9"]


def test_a_case_is_found_by_the_classes_that_stand_and_by_who_decided_them(
    store: SqlStore, full: Case
) -> None:
    assert found(store, "blast") == ["S-9"], "its question asks for them"
    store.change_case(full.case_id, replace(FULL, details=replace(DETAILS, question="")))
    assert found(store, "blast") == []
    store.undo(full.case_id, "Grace Hopper")
    assert found(store, "blast") == ["S-9"]
    assert found(store, "hopper") == []
    store.redo(full.case_id, "Grace Hopper")
    assert (found(store, "blast"), found(store, "hopper")) == ([], ["S-9"])


def test_a_case_is_found_by_what_was_counted_by_key_and_not_taken_back(
    store: SqlStore, case: Case, bench: Any
) -> None:
    store.tally_cell(case.case_id, "lymphocyte", bench.classes)
    store.tally_cell(case.case_id, "blast", bench.classes)
    assert found(store, "blast lymphocyte") == ["S-1"]
    store.undo_tally(case.case_id)
    assert (found(store, "blast"), found(store, "lymphocyte")) == ([], ["S-1"])


def test_what_a_moved_frame_shows_is_found_in_its_new_case(store: SqlStore, full: Case, case: Case) -> None:
    (frame,) = store.frames(full.case_id)
    store.move_frame(frame.frame_id, case.case_id, "two slides were swapped")
    for text in ("rand links", "lymphocyte", "hopper", "scratch", "atlas"):
        assert found(store, text) == ["S-1"], text


def test_a_case_from_elsewhere_is_found_by_all_that_came_with_it(
    store: SqlStore, full: Case, tmp_path: Path
) -> None:
    store.export_case(full.case_id, tmp_path / "case.zip")
    with closing(open_store(tmp_path / "elsewhere")) as elsewhere:
        elsewhere.import_case(tmp_path / "case.zip")
        assert found(elsewhere, "hopper scratch teardrop okafor") == ["S-9"]


def test_what_was_written_step_by_step_is_what_is_gathered_at_once(
    store: SqlStore, full: Case, sql: Any
) -> None:
    before = sql("SELECT id, search_text FROM cases")
    with store._write() as session:
        refresh_every_search_text(session)
    assert sql("SELECT id, search_text FROM cases") == before


def test_the_case_of_a_scanned_number_comes_before_those_that_mention_it(store: SqlStore) -> None:
    for number in ("S-7", "S-70", "S-71"):
        store.open_case(NewCase(number, details=CaseDetails(question="as S-7")))
    for order in CaseOrder:
        assert store.find_cases(CaseQuery(" s-7 ", order=order))[0].number == "S-7"


def test_a_search_takes_percent_and_underscore_as_they_are(store: SqlStore, case: Case) -> None:
    store.open_case(NewCase("100%_1"))
    assert found(store, "%_") == ["100%_1"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("urgent", ["S-2"]),
        ("Routine", ["S-3"]),
        ("male", ["S-3"]),
        ("female open", ["S-2"]),
        ("fem", []),
        ("in review", []),
        ("open garcia", ["S-3"]),
        ("signed", []),
    ],
)
def test_a_case_is_found_by_state_priority_and_sex(store: SqlStore, text: str, numbers: list[str]) -> None:
    for number, name, sex, priority in (
        ("S-2", "Iyer", Sex.FEMALE, Priority.URGENT),
        ("S-3", "García", Sex.MALE, Priority.ROUTINE),
    ):
        details = CaseDetails(patient_name=name, sex=sex, priority=priority)
        store.open_case(NewCase(number, f"P{number}", details=details))
    assert found(store, text) == numbers


def test_a_case_is_found_by_its_state_as_soon_as_that_changes(
    store: SqlStore, case: Case, bench: Any
) -> None:
    store.record_frame(case.case_id, bench.picture(1), bench.analysis((50, 50, "blast")), bench.classes)
    assert (found(store, "open"), found(store, "in review")) == (["S-1"], [])
    store.review(store.cells(case.case_id)[0].cell_id, "lymphocyte", "Ada")
    assert (found(store, "open"), found(store, "in review")) == ([], ["S-1"])


def test_a_case_is_found_by_words_of_the_language_that_is_given(store: SqlStore, full: Case) -> None:
    spanish = (
        ("En revisión", CaseStatus.IN_REVIEW),
        ("Urgente", Priority.URGENT),
        ("Plaqueta", "Platelet"),
        ("Célula plasmática", "Plasma cell"),
    )

    def named(text: str) -> list[str]:
        return [case.number for case in store.find_cases(CaseQuery(text, vocabulary=spanish))]

    assert named("plaqueta revisión") == ["S-9"]
    assert named("plaq") == ["S-9"], "the beginning of a class is enough"
    assert named("célula") == []
    assert named("urgente") == []
    assert found(store, "plaqueta") == []


def test_a_renamed_patient_is_found_by_the_new_name_alone(store: SqlStore) -> None:
    case = store.open_case(FULL)
    store.change_case(case.case_id, replace(FULL, details=replace(DETAILS, patient_name="Zoë Dvořák")))
    assert found(store, "dvorak") == ["S-9"]
    assert found(store, "novakova") == []
