from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.case_details import BloodCount, CaseDetails, CaseStatus, Priority, Sex
from leukdesk.domain.cases import NewCase, SpecimenType
from leukdesk.domain.errors import StoreError
from leukdesk.domain.work_list import CaseOrder, CaseQuery

if TYPE_CHECKING:
    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore

DETAILS = CaseDetails(
    patient_name="Zoë Nováková",
    birth_date=date(1981, 3, 14),
    sex=Sex.FEMALE,
    collected_at=datetime(2026, 11, 25, 7, 40, tzinfo=UTC),
    received_at=datetime(2026, 11, 25, 9, 5, tzinfo=UTC),
    stain="May-Grünwald-Giemsa",
    objective="100× oil",
    requester="Haematology, ward 3",
    question="Blasts?",
    priority=Priority.URGENT,
    blood_count=BloodCount(84.2, 7.1, 22),
)
FULL = NewCase("S-9", "P-9", SpecimenType.PERIPHERAL_BLOOD, 200, mcv_fl=91.5, details=DETAILS)


def test_everything_of_a_request_form_comes_back(store: SqlStore) -> None:
    case = store.open_case(FULL)
    assert case == store.case("S-9")
    assert case.details == DETAILS
    assert (case.mcv_fl, case.status, case.version) == (91.5, CaseStatus.OPEN, 1)
    created = store.audit_trail(case.case_id)[0]
    assert created.new is not None
    assert created.new["question"] == "Blasts?"
    assert created.new["received_at"] == "2026-11-25T09:05:00+00:00"


def test_a_patient_s_second_case_knows_what_the_first_said(store: SqlStore) -> None:
    store.open_case(FULL)
    second = store.open_case(NewCase("S-10", "P-9"))
    assert second.details.patient_name == "Zoë Nováková"
    assert second.details.birth_date == date(1981, 3, 14)
    assert second.details.question == ""


def test_a_patient_s_number_with_another_birth_date_is_refused(store: SqlStore) -> None:
    store.open_case(FULL)
    other = replace(DETAILS, birth_date=date(1918, 3, 14))
    with pytest.raises(StoreError, match="recorded with another name, birth date or sex"):
        store.open_case(NewCase("S-10", "P-9", details=other))
    assert store.case("S-10") is None


def test_what_is_learned_of_a_patient_later_is_filled_in_and_noted(store: SqlStore, sql: Any) -> None:
    store.open_case(NewCase("S-8", "P-9"))
    store.open_case(FULL)
    assert store.case("S-8").details.patient_name == "Zoë Nováková"  # type: ignore[union-attr]
    assert sql("SELECT action FROM audit WHERE subject = 'patient 1'") == [
        ("patient created",),
        ("patient changed",),
    ]


def test_what_a_form_leaves_out_of_a_known_patient_is_not_forgotten(store: SqlStore) -> None:
    store.open_case(FULL)
    said = CaseDetails(patient_name="ZOE NOVAKOVA")
    case = store.open_case(NewCase("S-10", "P-9", details=said))
    assert (case.details.patient_name, case.details.sex) == ("Zoë Nováková", Sex.FEMALE)


def test_a_changed_case_keeps_in_the_trail_what_it_said_before(store: SqlStore) -> None:
    case = store.open_case(FULL)
    entries = replace(FULL, number="S-9b", details=replace(DETAILS, question="", stain="Wright"))
    changed = store.change_case(case.case_id, entries, why="read from the tube")
    assert (changed.number, changed.details.stain, changed.details.question) == ("S-9b", "Wright", "")
    assert store.case("S-9") is None
    entry = store.audit_trail(case.case_id)[-1]
    assert (entry.action, entry.why) == ("case changed", "read from the tube")
    assert entry.old == {"number": "S-9", "question": "Blasts?", "stain": "May-Grünwald-Giemsa"}
    assert entry.new == {"number": "S-9b", "question": None, "stain": "Wright"}
    head = store.audit_head()
    store.change_case(case.case_id, entries)
    assert store.audit_head() == head


def test_a_case_cannot_take_another_one_s_number(store: SqlStore, case: Case) -> None:
    other = store.open_case(NewCase("S-2"))
    with pytest.raises(StoreError, match="another case of that number"):
        store.change_case(other.case_id, NewCase(" S-1 "))


def test_a_case_can_be_given_to_another_patient(store: SqlStore, case: Case) -> None:
    changed = store.change_case(case.case_id, replace(FULL, number="S-1"))
    assert changed.patient_number == "P-9"
    assert changed.details.patient_name == "Zoë Nováková"
    entry = store.audit_trail(case.case_id)[-1]
    assert entry.old is not None
    assert entry.new is not None
    assert (entry.old["patient_number"], entry.new["patient_number"]) == ("P-1", "P-9")


def test_nothing_of_a_signed_case_changes(
    store: SqlStore, case: Case, bench: Any, sql: Any, signing_sql: Any
) -> None:
    frame = store.record_frame(case.case_id, bench.picture(), bench.analysis((0, 0, "blast")), bench.classes)
    (cell,) = store.cells(case.case_id)
    sql(*signing_sql())
    head = store.audit_head()
    for change in (
        lambda: store.change_case(case.case_id, FULL),
        lambda: store.record_frame(case.case_id, bench.picture(1), bench.analysis(), bench.classes),
        lambda: store.review(cell.cell_id, "blast", "Ada"),
        lambda: store.add_cell(frame.frame_id, bench.by_hand, "blast", "Ada"),
    ):
        with pytest.raises(
            StoreError, match="signed, so nothing in it can change; amend it, with the reason"
        ):
            change()
    assert store.audit_head() == head
    store.note_viewed(case.case_id)


def test_a_patient_whom_a_signed_case_names_changes_only_with_a_reason(
    store: SqlStore, sql: Any, signing_sql: Any
) -> None:
    store.open_case(FULL)
    sql(*signing_sql())
    other = store.open_case(NewCase("S-10", "P-9"))
    entries = NewCase("S-10", "P-9", target_cells=200, details=other.details)
    assert store.change_case(other.case_id, entries).target_cells == 200
    entries = replace(entries, details=replace(entries.details, patient_name="Zoë Novák"))
    with pytest.raises(StoreError, match="a signed case names this patient; say why"):
        store.change_case(other.case_id, entries)
    assert store.change_case(other.case_id, entries, "passport").details.patient_name == "Zoë Novák"


def test_the_work_list_shows_what_is_urgent_and_then_what_waited_longest(
    store: SqlStore, bench: Any, sql: Any, signing_sql: Any
) -> None:
    for number, received_on, priority in (
        ("late", 25, Priority.ROUTINE),
        ("early", 20, Priority.ROUTINE),
        ("urgent", 26, Priority.URGENT),
        ("signed", 19, Priority.URGENT),
    ):
        received_at = datetime(2026, 11, received_on, tzinfo=UTC)
        details = CaseDetails(received_at=received_at, priority=priority)
        case = store.open_case(NewCase(number, details=details))
    sql(*signing_sql("signed"))
    store.record_frame(case.case_id - 1, bench.picture(), bench.analysis(), bench.classes)
    work = CaseQuery(statuses=(CaseStatus.OPEN, CaseStatus.IN_REVIEW), order=CaseOrder.WORK)
    listed = store.find_cases(work)
    assert [c.number for c in listed] == ["urgent", "early", "late"]
    assert [c.frames for c in listed] == [1, 0, 0]
    assert listed[1].waiting_since == datetime(2026, 11, 20, tzinfo=UTC)
    assert [c.number for c in store.find_cases(replace(work, limit=1))] == ["urgent"]
    (frame,) = store.frames(case.case_id - 1)
    store.add_cell(frame.frame_id, bench.by_hand, "lymphocyte", "Ada")
    store.open_case(NewCase("later urgent", details=CaseDetails(priority=Priority.URGENT)))
    everything = [c.number for c in store.find_cases(CaseQuery(order=CaseOrder.WORK))]
    assert everything == ["later urgent", "urgent", "early", "late", "signed"]


def test_a_duplicate_of_a_patient_is_noticed_by_name_whatever_the_accents(
    store: SqlStore, sql: Any, signing_sql: Any
) -> None:
    store.open_case(FULL)
    store.open_case(NewCase("S-10", "P-9"))
    store.open_case(NewCase("S-11", "P-8", details=CaseDetails(patient_name="Somebody Else")))
    (found,) = store.patients_like("P-77", "zoe NOVAKOVA")
    assert (found.number, found.cases, found.signed) == ("P-9", 2, False)
    assert store.patients_like("P-77", "Zoë Nováková", date(1999, 1, 1)) == []
    assert [p.number for p in store.patients_like("P-8", "Zoë Nováková", DETAILS.birth_date)] == [
        "P-8",
        "P-9",
    ]
    sql(*signing_sql("S-9"))
    assert store.patients_like("P-9")[0].signed


@pytest.mark.parametrize(
    ("entries", "reason"),
    [
        ({"patient_name": "x" * 121}, "more than 120 characters"),
        ({"stain": "two\nlines"}, "line breaks"),
        ({"birth_date": date(1066, 1, 1)}, "born before 1880"),
        ({"collected_at": datetime(2026, 11, 25)}, "needs its time zone"),  # noqa: DTZ001
        (
            {
                "collected_at": datetime(2026, 11, 25, tzinfo=UTC),
                "received_at": datetime(2026, 11, 24, tzinfo=UTC),
            },
            "received before it was taken",
        ),
    ],
)
def test_impossible_entries_are_refused(entries: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        CaseDetails(**entries)


def test_a_slip_of_the_hand_in_the_blood_count_is_refused() -> None:
    with pytest.raises(ValueError, match="a haemoglobin of 135 g/dL: out of range"):
        BloodCount(hb_g_per_dl=135)


def test_a_name_without_a_number_names_no_patient() -> None:
    with pytest.raises(ValueError, match="a patient needs the laboratory's number"):
        NewCase("S-1", details=CaseDetails(patient_name="Ada"))


def test_a_specimen_number_and_a_patient_number_are_two_identifiers(store: SqlStore) -> None:
    assert store.open_case(NewCase("S-1")).identifiers == 1
    assert store.open_case(NewCase("S-2", "P-1")).identifiers == 2
    assert store.open_case(FULL).identifiers == 4
