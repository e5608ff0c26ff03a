"""Overlapping frames: what frames are known again by, where they lie, and cells that were seen twice."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "frame_descriptions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("frame_id", sa.Integer(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("described_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["frame_id"], ["frames.id"], name=op.f("fk_frame_descriptions_frame_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frame_descriptions")),
    )
    op.create_index(op.f("ix_frame_descriptions_frame_id"), "frame_descriptions", ["frame_id"], unique=False)
    op.create_table(
        "frame_placements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("description_id", sa.Integer(), nullable=False),
        sa.Column("beside_id", sa.Integer(), nullable=False),
        sa.Column("turn_real", sa.Double(), nullable=False),
        sa.Column("turn_imaginary", sa.Double(), nullable=False),
        sa.Column("shift_x_px", sa.Double(), nullable=False),
        sa.Column("shift_y_px", sa.Double(), nullable=False),
        sa.Column("inliers", sa.Integer(), nullable=False),
        sa.Column("correlation", sa.Double(), nullable=False),
        sa.Column("overlap", sa.Double(), nullable=False),
        sa.Column("off_px", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["description_id"], ["frame_descriptions.id"], name=op.f("fk_frame_placements_description_id")
        ),
        sa.ForeignKeyConstraint(["beside_id"], ["frames.id"], name=op.f("fk_frame_placements_beside_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frame_placements")),
        sa.UniqueConstraint(
            "description_id", "beside_id", name=op.f("uq_frame_placements_description_id_beside_id")
        ),
    )
    op.create_index(op.f("ix_frame_placements_beside_id"), "frame_placements", ["beside_id"], unique=False)
    op.create_table(
        "cell_sightings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cell_id", sa.Integer(), nullable=False),
        sa.Column("same_as_id", sa.Integer(), nullable=False),
        sa.Column("same", sa.Boolean(), nullable=False),
        sa.Column("overlap", sa.Double(), nullable=False),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["cell_id"], ["cells.id"], name=op.f("fk_cell_sightings_cell_id")),
        sa.ForeignKeyConstraint(["same_as_id"], ["cells.id"], name=op.f("fk_cell_sightings_same_as_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cell_sightings")),
    )
    for column in ("cell_id", "same_as_id"):
        op.create_index(op.f(f"ix_cell_sightings_{column}"), "cell_sightings", [column], unique=False)
    for table in ("frame_descriptions", "frame_placements", "cell_sightings"):
        make_append_only(table)


def make_append_only(table: str) -> None:
    known = f"EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id)"  # noqa: S608, the tables are named above
    # INSERT OR REPLACE deletes without firing the trigger against deleting.
    for name, event in (
        ("never_change", f"BEFORE UPDATE ON {table}"),
        ("never_go", f"BEFORE DELETE ON {table}"),
        ("are_never_replaced", f"BEFORE INSERT ON {table} WHEN {known}"),
    ):
        reason = f"{table} is append-only"
        op.execute(f"CREATE TRIGGER {table}_{name} {event} BEGIN SELECT RAISE(ABORT, '{reason}'); END")
