"""Reviews in steps that can be undone and redone, and a class for cells that nobody wants to class."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

STEPS = "review_steps"


def upgrade() -> None:
    op.create_table(
        STEPS,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_review_steps_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_steps")),
    )
    op.create_index(op.f("ix_review_steps_case_id"), STEPS, ["case_id"], unique=False)
    known = f"EXISTS (SELECT 1 FROM {STEPS} WHERE id = NEW.id)"  # noqa: S608 - the table is named above
    # INSERT OR REPLACE deletes without firing the trigger against deleting.
    for name, event in (
        ("never_change", f"BEFORE UPDATE ON {STEPS}"),
        ("never_go", f"BEFORE DELETE ON {STEPS}"),
        ("are_never_replaced", f"BEFORE INSERT ON {STEPS} WHEN {known}"),
    ):
        reason = f"{STEPS} is append-only"
        op.execute(f"CREATE TRIGGER {STEPS}_{name} {event} BEGIN SELECT RAISE(ABORT, '{reason}'); END")
    # Alembic knows no way to add a column with a foreign key to a table of SQLite; SQLite does.
    for column, table in (("step_id", STEPS), ("restores_id", "reviews")):
        constraint = f"CONSTRAINT fk_reviews_{column} REFERENCES {table} (id)"
        op.execute(f"ALTER TABLE reviews ADD COLUMN {column} INTEGER {constraint}")
    op.add_column(
        "reviews", sa.Column("withdrawn", sa.Boolean(), nullable=False, server_default=sa.text("0"))
    )
    op.create_index(op.f("ix_reviews_step_id"), "reviews", ["step_id"], unique=False)
    op.execute(
        "INSERT INTO cell_classes (code, name, role, listing) "
        "SELECT 'not_classed', 'Not classed', 'outside', 1 "
        "WHERE NOT EXISTS (SELECT 1 FROM cell_classes WHERE code = 'not_classed')"
    )
