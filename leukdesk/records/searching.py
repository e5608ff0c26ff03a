"""Finding cases among thousands: one narrow column holds what is written of each, folded."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.domain.case_details import CaseStatus, Priority
from leukdesk.domain.cases import SpecimenType
from leukdesk.domain.work_list import CaseOrder, CaseSummary, folded
from leukdesk.records.notes import CaseNoteRow
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
    notes: defaultdict[int, list[str]] = defaultdict(list)
    of_cases = sa.select(CaseNoteRow.case_id, CaseNoteRow.text).join(
        CaseRow, CaseRow.id == CaseNoteRow.case_id
    )
    for note in session.execute(of_cases.where(*cases)):
        notes[note.case_id].append(note.text)
    for case, patient in rows:
        written = [case.number, case.requester, case.question, case.stain, case.objective]
        if patient is not None:
            born = patient.birth_date
            written += [patient.number, patient.name, None if born is None else born.isoformat()]
        written += notes[case.id]
        case.search_text = "\n".join(folded(text) for text in written if text)
    session.flush()


def read_summaries(session: Session, query: CaseQuery) -> list[CaseSummary]:
    """The cases that a query asks for, in its order."""
    waiting_since = sa.func.coalesce(CaseRow.received_at, CaseRow.created_at, type_=CaseRow.created_at.type)
    frames = (
        sa.select(sa.func.count()).where(FrameRow.case_id == CaseRow.id).correlate(CaseRow).scalar_subquery()
    )
    wanted = (
        sa.select(
            CaseRow.id,
            CaseRow.number,
            PatientRow.number.label("patient_number"),
            PatientRow.name,
            CaseRow.specimen_type,
            CaseRow.priority,
            CaseRow.status,
            CaseRow.sample,
            waiting_since.label("waiting_since"),
            CaseRow.created_at,
            frames.label("frames"),
        )
        .outerjoin(PatientRow, PatientRow.id == CaseRow.patient_id)
        .where(*(CaseRow.search_text.contains(word, autoescape=True) for word in folded(query.text).split()))
        .limit(query.limit)
    )
    if query.statuses:
        wanted = wanted.where(CaseRow.status.in_([status.value for status in query.statuses]))
    if query.order is CaseOrder.WORK:
        signed = CaseRow.status.in_([status.value for status in CaseStatus if status.frozen])
        wanted = wanted.order_by(
            sa.case((signed, 2), (CaseRow.priority == Priority.URGENT.value, 0), else_=1),
            sa.case((CaseRow.status == CaseStatus.OPEN.value, 0), else_=1),
            sa.case((signed, None), else_=waiting_since),
            sa.case((signed, -CaseRow.id), else_=CaseRow.id),
        )
    else:
        wanted = wanted.order_by(CaseRow.id.desc())
    return [
        CaseSummary(
            case_id=row.id,
            number=row.number,
            patient_number=row.patient_number or "",
            patient_name=row.name or "",
            specimen_type=SpecimenType(row.specimen_type),
            priority=Priority(row.priority),
            status=CaseStatus(row.status),
            sample=row.sample,
            waiting_since=row.waiting_since,
            created_at=row.created_at,
            frames=row.frames,
        )
        for row in session.execute(wanted)
    ]
