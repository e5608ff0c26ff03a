"""Notes on cases: append-only, so that what somebody wrote stays as it was written."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003, SQLAlchemy reads the columns' annotations
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session, mapped_column

from leukdesk.domain.cases import Note
from leukdesk.records.recording import now
from leukdesk.records.schema import Table

if TYPE_CHECKING:
    from leukdesk.domain.audit import Actor


class CaseNoteRow(Table):
    """What somebody wrote about a case; append-only, guarded by triggers."""

    __tablename__ = "case_notes"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"), index=True)
    text: Mapped[str]
    author: Mapped[str]
    written_at: Mapped[datetime]


def add_note(session: Session, case_id: int, text: str, who: Actor) -> int:
    """Adds a note; returns its id."""
    row = CaseNoteRow(case_id=case_id, text=text, author=who.name, written_at=now())
    session.add(row)
    session.flush()
    return row.id


def read_notes(session: Session, case_id: int) -> list[Note]:
    """The notes of a case in the order they were written."""
    rows = session.scalars(
        sa.select(CaseNoteRow).where(CaseNoteRow.case_id == case_id).order_by(CaseNoteRow.id)
    )
    return [Note(row.text, row.author, row.written_at) for row in rows]
