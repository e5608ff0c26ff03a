"""Pictures that come in by themselves: from phones and watched folders, with the case each is given to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "arrivals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("arrived_at", sa.DateTime(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("specimen", sa.Text(), nullable=False),
        sa.Column("picture_sha256", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["picture_sha256"], ["pictures.sha256"], name=op.f("fk_arrivals_picture_sha256")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arrivals")),
    )
    op.create_table(
        "arrival_decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("arrival_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arrival_id"], ["arrivals.id"], name=op.f("fk_arrival_decisions_arrival_id")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_arrival_decisions_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arrival_decisions")),
    )
    op.create_table(
        "arrival_frames",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("arrival_id", sa.Integer(), nullable=False),
        sa.Column("frame_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["arrival_id"], ["arrivals.id"], name=op.f("fk_arrival_frames_arrival_id")),
        sa.ForeignKeyConstraint(["frame_id"], ["frames.id"], name=op.f("fk_arrival_frames_frame_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arrival_frames")),
    )
    op.create_table(
        "taken_files",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("mtime_ns", sa.BigInteger(), nullable=False),
        sa.Column("arrival_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["arrival_id"], ["arrivals.id"], name=op.f("fk_taken_files_arrival_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_taken_files")),
        sa.UniqueConstraint(
            "path", "size_bytes", "mtime_ns", name=op.f("uq_taken_files_path_size_bytes_mtime_ns")
        ),
    )
    for table, column in (
        ("arrivals", "picture_sha256"),
        ("arrival_decisions", "arrival_id"),
        ("arrival_decisions", "case_id"),
        ("arrival_frames", "arrival_id"),
        ("arrival_frames", "frame_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)
    for table in ("arrivals", "arrival_decisions", "arrival_frames"):
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
