"""What people write of a film for its report."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "film_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_film_texts_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_film_texts")),
    )
    op.create_index(op.f("ix_film_texts_case_id"), "film_texts", ["case_id"], unique=False)
    known = "EXISTS (SELECT 1 FROM film_texts WHERE id = NEW.id)"
    # INSERT OR REPLACE deletes without firing the trigger against deleting.
    for name, event in (
        ("never_change", "BEFORE UPDATE ON film_texts"),
        ("never_go", "BEFORE DELETE ON film_texts"),
        ("are_never_replaced", f"BEFORE INSERT ON film_texts WHEN {known}"),
    ):
        reason = "film_texts is append-only"
        op.execute(f"CREATE TRIGGER film_texts_{name} {event} BEGIN SELECT RAISE(ABORT, '{reason}'); END")
