"""Counts by key at the eyepiece: append-only strokes, and what they lead to."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003, SQLAlchemy reads the columns' annotations
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from leukdesk.domain.tally import Stroke, StrokeKind, Tally, tally_of
from leukdesk.records.reading import read_classes
from leukdesk.records.schema import Table

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class TallyStrokeRow(Table):
    """One stroke of a tally; append-only, guarded by triggers. `domain.tally` says what they lead to."""

    __tablename__ = "tally_strokes"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"), index=True)
    kind: Mapped[str]
    class_id: Mapped[int | None] = mapped_column(sa.ForeignKey("cell_classes.id"))
    operator: Mapped[str]
    made_at: Mapped[datetime]


def read_tally(session: Session, case_id: int) -> Tally:
    """What was counted by key in a case."""
    rows = session.scalars(
        sa.select(TallyStrokeRow).where(TallyStrokeRow.case_id == case_id).order_by(TallyStrokeRow.id)
    ).all()
    classes = read_classes(session) if rows else {}
    return tally_of(
        Stroke(
            StrokeKind(row.kind),
            None if row.class_id is None else classes[row.class_id],
            row.operator,
            row.made_at,
        )
        for row in rows
    )
