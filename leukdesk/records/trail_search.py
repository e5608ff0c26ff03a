"""Rows of the audit trail by what they hold: first their numbers alone, then the few that are looked at.

So that a trail of any length opens at once: a number takes eight bytes, and a row is read when it is seen.
"""

from __future__ import annotations

from array import array
from datetime import UTC
from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.domain.audit import AuditChoices, AuditLine
from leukdesk.records.audit import AT, AuditRow, entry_of, read_head
from leukdesk.records.schema import CaseRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from leukdesk.domain.audit import AuditQuery


def read_numbers(session: Session, query: AuditQuery) -> Sequence[int]:
    """The numbers of the rows that a query asks for, newest first."""
    conditions = _conditions(query)
    if not conditions:
        head = read_head(session).number
        # Numbers are given without gaps; only in a trail that somebody cut rows out of must they be read.
        if session.scalar(sa.select(sa.func.count()).select_from(AuditRow)) == head:
            return range(head, 0, -1)
    wanted = sa.select(AuditRow.id).where(*conditions).order_by(AuditRow.id.desc())
    return array("q", session.scalars(wanted))


def read_lines(session: Session, numbers: Sequence[int]) -> list[AuditLine]:
    """The rows of these numbers, in the same order; one that is missing is left out."""
    wanted = (
        sa.select(AuditRow, CaseRow.number)
        .outerjoin(CaseRow, CaseRow.id == AuditRow.case_id)
        .where(AuditRow.id.in_(list(numbers)))
    )
    found = {row.id: AuditLine(entry_of(row), number or "") for row, number in session.execute(wanted)}
    return [found[number] for number in numbers if number in found]


def read_choices(session: Session) -> AuditChoices:
    """Who acted and what was done, in the whole trail."""
    people = session.scalars(sa.select(AuditRow.actor).distinct().order_by(AuditRow.actor))
    actions = session.scalars(sa.select(AuditRow.action).distinct().order_by(AuditRow.action))
    return AuditChoices(tuple(people), tuple(actions))


def _conditions(query: AuditQuery) -> list[sa.ColumnElement[bool]]:
    conditions: list[sa.ColumnElement[bool]] = []
    if query.case:
        number = sa.func.lower(CaseRow.number)
        cases = sa.select(CaseRow.id).where(number.startswith(query.case.lower(), autoescape=True))
        conditions.append(AuditRow.case_id.in_(cases))
    if query.who:
        conditions.append(AuditRow.actor == query.who)
    if query.action:
        conditions.append(AuditRow.action == query.action)
    # The column's texts are of one length, so that they stand in the order of time.
    if query.since is not None:
        conditions.append(AuditRow.at >= query.since.astimezone(UTC).strftime(AT))
    if query.before is not None:
        conditions.append(AuditRow.at < query.before.astimezone(UTC).strftime(AT))
    return conditions
