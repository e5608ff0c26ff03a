"""Between the rows of a case and its patient and the domain's values; what the audit trail says of them."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from leukdesk.domain.case_details import BloodCount, CaseDetails, CaseStatus, Priority, Sex
from leukdesk.domain.cases import Case, SpecimenType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from leukdesk.domain.cases import NewCase
    from leukdesk.records.schema import CaseRow, PatientRow


def case_from_rows(row: CaseRow, patient: PatientRow | None) -> Case:
    """A case as recorded."""
    return Case(
        case_id=row.id,
        number=row.number,
        patient_number="" if patient is None else patient.number,
        specimen_type=SpecimenType(row.specimen_type),
        target_cells=row.target_cells,
        sample=row.sample,
        created_at=row.created_at,
        mcv_fl=row.mcv_fl,
        details=CaseDetails(
            patient_name=(patient and patient.name) or "",
            birth_date=None if patient is None else patient.birth_date,
            sex=Sex((patient and patient.sex) or Sex.UNKNOWN),
            collected_at=row.collected_at,
            received_at=row.received_at,
            stain=row.stain or "",
            objective=row.objective or "",
            requester=row.requester or "",
            question=row.question or "",
            priority=Priority(row.priority),
            blood_count=BloodCount(row.wbc_per_nl, row.hb_g_per_dl, row.platelets_per_nl),
        ),
        status=CaseStatus(row.status),
        version=row.version,
    )


def write_case(row: CaseRow, entries: NewCase) -> None:
    """Gives a row what a form says of the specimen; number, patient and status are the caller's."""
    details, count = entries.details, entries.details.blood_count
    row.specimen_type = entries.specimen_type.value
    row.target_cells = entries.target_cells
    row.mcv_fl = _real(entries.mcv_fl)
    row.collected_at = details.collected_at
    row.received_at = details.received_at
    row.stain = details.stain.strip() or None
    row.objective = details.objective.strip() or None
    row.requester = details.requester.strip() or None
    row.question = details.question.strip() or None
    row.priority = details.priority.value
    row.wbc_per_nl = _real(count.wbc_per_nl)
    row.hb_g_per_dl = _real(count.hb_g_per_dl)
    row.platelets_per_nl = _real(count.platelets_per_nl)


def _real(value: float | None) -> float | None:
    # SQLite would store numpy's numbers as bytes without a word, so they are made plain.
    return None if value is None else float(value)


def case_facts(case: Case) -> dict[str, Any]:
    """What the audit trail says of a case: every entry that is given, the patient by number alone."""
    facts = asdict(case)
    details = facts.pop("details")
    for name in ("patient_name", "birth_date", "sex"):
        del details[name]
    count = details.pop("blood_count")
    for name in ("case_id", "created_at"):
        del facts[name]
    return {name: _plain(value) for name, value in {**facts, **details, **count}.items() if _given(value)}


def patient_facts(patient: PatientRow) -> dict[str, Any]:
    """What the audit trail says of a patient."""
    facts = {
        "number": patient.number,
        "name": patient.name,
        "birth_date": patient.birth_date,
        "sex": patient.sex,
    }
    return {name: _plain(value) for name, value in facts.items() if _given(value)}


def changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The entries that differ, before and after; null for one that isn't given."""
    names = sorted(n for n in before.keys() | after.keys() if before.get(n) != after.get(n))
    return {n: before.get(n) for n in names}, {n: after.get(n) for n in names}


def _given(value: object) -> bool:
    return value is not None and value != ""


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value
