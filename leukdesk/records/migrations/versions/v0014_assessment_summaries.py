"""What the worklist says of each case's assessment, kept until the case changes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "assessment_summaries",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.Column("of_changes", sa.Integer(), nullable=True),
        sa.Column("of_signature_id", sa.Integer(), nullable=True),
        sa.Column("rules", sa.Text(), nullable=True),
        sa.Column("urgency", sa.Integer(), nullable=True),
        sa.Column("content", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_assessment_summaries_case_id")),
        sa.ForeignKeyConstraint(
            ["of_signature_id"], ["signatures.id"], name=op.f("fk_assessment_summaries_of_signature_id")
        ),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_assessment_summaries")),
    )
