"""Finding cases among thousands: one narrow column holds what is written of each, folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.domain.case_details import CaseStatus, Priority
from leukdesk.domain.cases import SpecimenType
from leukdesk.domain.work_list import CaseOrder, CaseSummary, folded
from leukdesk.records.schema import CaseRow, FrameRow, PatientRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from leukdesk.domain.work_list import CaseQuery


def refresh_search_text(session: Session, *cases: sa.ColumnElement[bool]) -> None:
    """Writes anew what cases are found by, after an entry of theirs or of their patient has changed."""
    rows = session.execute(
        sa.select(CaseRow, PatientRow)
        .outerjoin(PatientRow, PatientRow.id == CaseRow.patient_id)
        .where(*cases)
    )
    for case, patient in rows:
        written = [case.number, case.requester, case.question, case.stain, case.objective]
        if patient is not None:
            born = patient.birth_date
            written += [patient.number, patient.name, None if born is None else born.isoformat()]
        case.search_text = "\n".join(folded(text) for text in written if text)
    session.flush()


def read_summaries(session: Session, query: CaseQuery) -> list[CaseSummary]:
    """The cases that a query asks for, in its order."""
    waiting_since = sa.func.coalesce(CaseRow.received_at, CaseRow.created_at, type_=CaseRow.created_at.type)
    frames = (
        sa.select(sa.func.count()).where(FrameRow.case_id == CaseRow.id).correlate(CaseRow).scalar_subquery()
    )
    wanted = (
        sa.select(CaseRow, PatientRow, waiting_since.label("waiting_since"), frames.label("frames"))
        .outerjoin(PatientRow, PatientRow.id == CaseRow.patient_id)
        .where(*(CaseRow.search_text.contains(word, autoescape=True) for word in folded(query.text).split()))
        .limit(query.limit)
    )
    if query.statuses:
        wanted = wanted.where(CaseRow.status.in_([status.value for status in query.statuses]))
    if query.order is CaseOrder.WORK:
        urgent_first = sa.case((CaseRow.priority == Priority.URGENT.value, 0), else_=1)
        wanted = wanted.order_by(urgent_first, waiting_since, CaseRow.id)
    else:
        wanted = wanted.order_by(CaseRow.id.desc())
    return [
        CaseSummary(
            case_id=case.id,
            number=case.number,
            patient_number="" if patient is None else patient.number,
            patient_name="" if patient is None else patient.name or "",
            specimen_type=SpecimenType(case.specimen_type),
            priority=Priority(case.priority),
            status=CaseStatus(case.status),
            sample=case.sample,
            waiting_since=since,
            created_at=case.created_at,
            frames=count,
        )
        for case, patient, since, count in session.execute(wanted)
    ]
