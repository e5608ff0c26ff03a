"""Notes on cases, frames and cells: append-only, so that what somebody wrote stays as it was written."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003, SQLAlchemy reads the columns' annotations
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session, mapped_column

from leukdesk.domain.cases import Note
from leukdesk.records.recording import now
from leukdesk.records.schema import FrameRow, Table

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


class FrameNoteRow(Table):
    """What somebody wrote about a frame or a cell in it; append-only, guarded by triggers.

    It names no case, so that it goes with its frame when that is moved.
    """

    __tablename__ = "frame_notes"

    id: Mapped[int] = mapped_column(primary_key=True)
    frame_id: Mapped[int] = mapped_column(sa.ForeignKey("frames.id"), index=True)
    cell_id: Mapped[int | None] = mapped_column(sa.ForeignKey("cells.id"))
    text: Mapped[str]
    author: Mapped[str]
    written_at: Mapped[datetime]


def add_case_note(session: Session, case_id: int, text: str, who: Actor) -> str:
    """Adds a note to a case; returns what the audit trail calls it."""
    row = CaseNoteRow(case_id=case_id, text=text, author=who.name, written_at=now())
    session.add(row)
    session.flush()
    return f"note {row.id}"


def add_frame_note(session: Session, frame_id: int, cell_id: int | None, text: str, who: Actor) -> str:
    """Adds a note to a frame, or to a cell of it; returns what the audit trail calls it."""
    row = FrameNoteRow(frame_id=frame_id, cell_id=cell_id, text=text, author=who.name, written_at=now())
    session.add(row)
    session.flush()
    return f"frame note {row.id}"


def read_notes(session: Session, case_id: int) -> list[Note]:
    """The notes of a case, its frames and their cells in the order they were written."""
    of_case = session.scalars(sa.select(CaseNoteRow).where(CaseNoteRow.case_id == case_id))
    of_frames = session.scalars(
        sa.select(FrameNoteRow)
        .join(FrameRow, FrameRow.id == FrameNoteRow.frame_id)
        .where(FrameRow.case_id == case_id)
    )
    notes = [(row.id, Note(row.text, row.author, row.written_at)) for row in of_case]
    notes += [
        (row.id, Note(row.text, row.author, row.written_at, row.frame_id, row.cell_id)) for row in of_frames
    ]
    # By id where two were written in one tick of the clock.
    return [note for _id, note in sorted(notes, key=lambda each: (each[1].written_at, each[0]))]
