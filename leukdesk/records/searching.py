"""Finding cases among thousands: one column holds what each is found by, see `search_text`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.domain.assessment_summary import AssessmentSummary, Urgency
from leukdesk.domain.case_details import CaseStatus, Priority, Sex
from leukdesk.domain.cases import SpecimenType
from leukdesk.domain.search_words import ENGLISH, meanings
from leukdesk.domain.work_list import CaseOrder, CaseSummary, folded
from leukdesk.records.assessment_summaries import AssessmentSummaryRow, is_outdated
from leukdesk.records.schema import CaseRow, FrameRow, PatientRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from leukdesk.domain.work_list import CaseQuery, Meaning


def read_summaries(session: Session, query: CaseQuery) -> list[CaseSummary]:
    """The cases that a query asks for, in its order."""
    # Ids alone are sorted: a word may be in thousands of cases, of which few are listed.
    places = {case_id: place for place, case_id in enumerate(session.scalars(_found(query)))}
    rows = session.execute(
        sa.select(
            CaseRow.id,
            CaseRow.number,
            PatientRow.number.label("patient_number"),
            PatientRow.name,
            CaseRow.specimen_type,
            CaseRow.priority,
            CaseRow.status,
            CaseRow.sample,
            _waiting_since().label("waiting_since"),
            CaseRow.created_at,
            AssessmentSummaryRow.content.label("assessment"),
            is_outdated().label("outdated"),
        )
        .outerjoin(PatientRow, PatientRow.id == CaseRow.patient_id)
        .outerjoin(AssessmentSummaryRow, AssessmentSummaryRow.case_id == CaseRow.id)
        .where(CaseRow.id.in_(places))
    )
    counts = sa.select(FrameRow.case_id, sa.func.count().label("frames")).group_by(FrameRow.case_id)
    counted = session.execute(counts.where(FrameRow.case_id.in_(places)))
    frames = {row.case_id: row.frames for row in counted}
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
            frames=frames.get(row.id, 0),
            assessment=None if row.assessment is None else AssessmentSummary.from_json(row.assessment),
            outdated=bool(row.outdated),
        )
        for row in sorted(rows, key=lambda row: places[row.id])
    ]


def _found(query: CaseQuery) -> sa.Select[int]:
    """The ids of the cases that a query asks for, in its order."""
    text = folded(query.text)
    found = (
        sa.select(CaseRow.id)
        .where(*(_means(word, meanings(word, (*ENGLISH, *query.vocabulary))) for word in text.split()))
        .limit(query.limit)
    )
    if query.statuses:
        found = found.where(CaseRow.status.in_([status.value for status in query.statuses]))
    urgency = sa.func.coalesce(AssessmentSummaryRow.urgency, int(Urgency.NOTHING))
    if query.asks_what_was_found:
        found = found.outerjoin(AssessmentSummaryRow, AssessmentSummaryRow.case_id == CaseRow.id)
    if query.found is not None:
        found = found.where(urgency <= int(query.found))
    if query.came_before:
        came = [(CaseRow.priority == p.value, moment) for p, moment in query.came_before.items()]
        found = found.where(sa.or_(*(same & (_waiting_since() < moment) for same, moment in came)))
    if text:
        # The case whose number was scanned comes before those that mention it.
        exact = CaseRow.search_text.startswith(f"{text}\n", autoescape=True)
        found = found.order_by(sa.case((exact, 0), else_=1))
    if query.order is CaseOrder.NEWEST:
        return found.order_by(CaseRow.id.desc())
    if query.order is CaseOrder.AGE:
        return found.order_by(_waiting_since(), CaseRow.id)
    signed = CaseRow.status.in_([status.value for status in CaseStatus if status.frozen])
    if query.order is CaseOrder.FOUND:
        found = found.order_by(sa.case((signed, 1), else_=0), urgency)
    return found.order_by(
        sa.case((signed, 2), (CaseRow.priority == Priority.URGENT.value, 0), else_=1),
        sa.case((CaseRow.status == CaseStatus.OPEN.value, 0), else_=1),
        sa.case((signed, None), else_=_waiting_since()),
        sa.case((signed, -CaseRow.id), else_=CaseRow.id),
    )


def _means(word: str, also: Sequence[Meaning]) -> sa.ColumnElement[bool]:
    """That a case holds a word, or anything that the word may mean besides; what costs least comes first."""
    conditions: list[sa.ColumnElement[bool]] = []
    names = [word]
    for meant in also:
        match meant:
            case CaseStatus():
                conditions.append(CaseRow.status == meant.value)
            case Priority():
                conditions.append(CaseRow.priority == meant.value)
            case Sex():
                of_sex = sa.select(PatientRow.id).where(PatientRow.sex == meant.value)
                conditions.append(CaseRow.patient_id.in_(of_sex))
            case _:
                names.append(folded(meant))
    conditions += [CaseRow.search_text.contains(name, autoescape=True) for name in names]
    return sa.or_(*conditions)


def _waiting_since() -> sa.ColumnElement[datetime]:
    return sa.func.coalesce(CaseRow.received_at, CaseRow.created_at, type_=CaseRow.created_at.type)
