"""How a frame was taken: camera, settings, scale, quality, operator and time, beside its pixels."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLE = "frame_captures"


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("frame_id", sa.Integer(), nullable=False),
        sa.Column("camera_kind", sa.Text(), nullable=False),
        sa.Column("camera_name", sa.Text(), nullable=False),
        sa.Column("backend", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("um_per_px", sa.Double(), nullable=True),
        sa.Column("scale_source", sa.Text(), nullable=False),
        sa.Column("camera_profile", sa.Text(), nullable=True),
        sa.Column("quality", sa.JSON(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("burst", sa.Integer(), nullable=False),
        sa.Column("taken_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["frame_id"], ["frames.id"], name=op.f("fk_frame_captures_frame_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frame_captures")),
    )
    op.create_index(op.f("ix_frame_captures_frame_id"), TABLE, ["frame_id"], unique=False)
    known = f"EXISTS (SELECT 1 FROM {TABLE} WHERE id = NEW.id)"  # noqa: S608, the table is named above
    # INSERT OR REPLACE deletes without firing the trigger against deleting.
    for name, event in (
        ("never_change", f"BEFORE UPDATE ON {TABLE}"),
        ("never_go", f"BEFORE DELETE ON {TABLE}"),
        ("are_never_replaced", f"BEFORE INSERT ON {TABLE} WHEN {known}"),
    ):
        reason = f"{TABLE} is append-only"
        op.execute(f"CREATE TRIGGER {TABLE}_{name} {event} BEGIN SELECT RAISE(ABORT, '{reason}'); END")
