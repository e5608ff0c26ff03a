"""Patients of the records, looked up by number, name and birth date."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.domain.case_details import CaseStatus, Sex
from leukdesk.domain.patients import Patient
from leukdesk.domain.work_list import folded
from leukdesk.records.schema import CaseRow, PatientRow

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import InstrumentedAttribute, Session

MOST = 20
FROZEN = tuple(status.value for status in CaseStatus if status.frozen)


def names_signed_case(patient_id: int | InstrumentedAttribute[int]) -> sa.ColumnElement[bool]:
    """The condition that a signed case names a patient."""
    return sa.exists().where(CaseRow.patient_id == patient_id, CaseRow.status.in_(FROZEN))


def read_patients_like(session: Session, number: str, name: str, birth_date: date | None) -> list[Patient]:
    """The patient of a number, then those who may be the same person by name and birth date."""
    cases = sa.select(sa.func.count()).where(CaseRow.patient_id == PatientRow.id).correlate(PatientRow)
    wanted = [PatientRow.number == number]
    if folded(name):
        same = PatientRow.name_folded == folded(name)
        if birth_date is not None:
            same &= sa.or_(PatientRow.birth_date == birth_date, PatientRow.birth_date.is_(None))
        wanted.append(same)
    signed = names_signed_case(PatientRow.id).label("signed")
    rows = session.execute(
        sa.select(PatientRow, cases.scalar_subquery().label("cases"), signed)
        .where(sa.or_(*wanted))
        .order_by(PatientRow.number != number, PatientRow.id)
        .limit(MOST)
    )
    return [
        Patient(row.number, row.name or "", row.birth_date, Sex(row.sex or Sex.UNKNOWN), count, signed)
        for row, count, signed in rows
    ]
