"""Notes on cases."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "case_notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_notes_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_notes")),
    )
    op.create_index(op.f("ix_case_notes_case_id"), "case_notes", ["case_id"], unique=False)
    for name, event in (
        ("never_change", "BEFORE UPDATE ON case_notes"),
        ("never_go", "BEFORE DELETE ON case_notes"),
        # INSERT OR REPLACE deletes without firing the trigger against deleting.
        (
            "are_never_replaced",
            "BEFORE INSERT ON case_notes WHEN EXISTS (SELECT 1 FROM case_notes WHERE id = NEW.id)",
        ),
    ):
        reason = "case_notes is append-only"
        op.execute(f"CREATE TRIGGER case_notes_{name} {event} BEGIN SELECT RAISE(ABORT, '{reason}'); END")
