"""What people count by key at the eyepiece."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "tally_strokes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=True),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_tally_strokes_case_id")),
        sa.ForeignKeyConstraint(["class_id"], ["cell_classes.id"], name=op.f("fk_tally_strokes_class_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tally_strokes")),
    )
    op.create_index(op.f("ix_tally_strokes_case_id"), "tally_strokes", ["case_id"], unique=False)
    known = "EXISTS (SELECT 1 FROM tally_strokes WHERE id = NEW.id)"
    signed = (
        "EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = NEW.case_id AND s.version ="
        " 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id))"
    )
    append_only = "tally_strokes is append-only"
    # INSERT OR REPLACE deletes without firing the trigger against deleting.
    for name, event, reason in (
        ("never_change", "BEFORE UPDATE ON tally_strokes", append_only),
        ("never_go", "BEFORE DELETE ON tally_strokes", append_only),
        ("are_never_replaced", f"BEFORE INSERT ON tally_strokes WHEN {known}", append_only),
        ("freeze_insert", f"BEFORE INSERT ON tally_strokes WHEN {signed}", "a signed case is frozen"),
    ):
        op.execute(f"CREATE TRIGGER tally_strokes_{name} {event} BEGIN SELECT RAISE(ABORT, '{reason}'); END")
