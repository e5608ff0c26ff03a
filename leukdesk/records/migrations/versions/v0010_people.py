"""People, signatures, amendments, urgent calls; and a signed case is frozen."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

# The case that a new row of each table belongs to.
CASE_OF = {
    "frames": "NEW.case_id",
    "analyses": "(SELECT case_id FROM frames WHERE id = NEW.frame_id)",
    "cells": "(SELECT case_id FROM frames WHERE id = NEW.frame_id)",
    "patches": (
        "(SELECT f.case_id FROM frames f JOIN analyses a ON a.frame_id = f.id WHERE a.id = NEW.analysis_id)"
    ),
    "frame_captures": "(SELECT case_id FROM frames WHERE id = NEW.frame_id)",
    "review_steps": "NEW.case_id",
    "reviews": (
        "(SELECT f.case_id FROM frames f JOIN cells c ON c.frame_id = f.id WHERE c.id = NEW.cell_id)"
    ),
    "frame_descriptions": "(SELECT case_id FROM frames WHERE id = NEW.frame_id)",
    "frame_placements": "(SELECT case_id FROM frames WHERE id = NEW.beside_id)",
    "cell_sightings": (
        "(SELECT f.case_id FROM frames f JOIN cells c ON c.frame_id = f.id WHERE c.id = NEW.cell_id)"
    ),
}
# Tables whose rows no trigger of their own guards, and the case of an old row.
CHANGEABLE = {
    "frames": "OLD.case_id",
    "analyses": "(SELECT case_id FROM frames WHERE id = OLD.frame_id)",
    "cells": "(SELECT case_id FROM frames WHERE id = OLD.frame_id)",
    "patches": (
        "(SELECT f.case_id FROM frames f JOIN analyses a ON a.frame_id = f.id WHERE a.id = OLD.analysis_id)"
    ),
}
# All that is known of a case but its status, which the signatures decide, and what searches go by.
ENTRIES = (
    "id", "number", "patient_id", "specimen_type", "target_cells", "sample", "created_at", "mcv_fl",
    "collected_at", "received_at", "stain", "objective", "requester", "question", "priority", "wbc_per_nl",
    "hb_g_per_dl", "platelets_per_nl",
)  # fmt: skip


def upgrade() -> None:
    op.create_table(
        "laboratories",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("setup", sa.Text(), nullable=False),
        sa.Column("reviews_asked", sa.Text(), nullable=False),
        sa.Column("second_signer_for_blasts", sa.Boolean(), nullable=False),
        sa.Column("lock_after_min", sa.Integer(), nullable=False),
        sa.Column("chosen_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_laboratories")),
    )
    op.create_table(
        "accounts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("full_name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.DateTime(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        sa.UniqueConstraint("key", name=op.f("uq_accounts_key")),
    )
    _create_named(
        "signatures",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("needed", sa.Integer(), nullable=False),
        sa.Column("shortfall", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("content_sha256", sa.Text(), nullable=False),
        sa.Column("audit_head", sa.Text(), nullable=False),
        sa.UniqueConstraint(
            "case_id", "version", "number", name=op.f("uq_signatures_case_id_version_number")
        ),
    )
    _create_named(
        "amendments",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.UniqueConstraint("case_id", "version", name=op.f("uq_amendments_case_id_version")),
    )
    _create_named(
        "urgent_calls",
        sa.Column("finding", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("told_at", sa.DateTime(), nullable=False),
        sa.Column("read_back", sa.Boolean(), nullable=False),
    )
    op.create_index(op.f("ix_urgent_calls_case_id"), "urgent_calls", ["case_id"], unique=False)
    for table in ("laboratories", "signatures", "amendments", "urgent_calls"):
        _make_append_only(table)
    _refuse("accounts_never_go", "BEFORE DELETE ON accounts", "accounts are never removed")
    _keep_order()
    _freeze_signed_cases()


def _create_named(table: str, *columns: sa.schema.SchemaItem) -> None:
    """A table of what people set their names to, in a case."""
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset_min", sa.Integer(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f(f"fk_{table}_case_id")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f(f"fk_{table}_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )


def _make_append_only(table: str) -> None:
    known = f"EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id)"  # noqa: S608, the tables are named above
    # INSERT OR REPLACE deletes without firing the trigger against deleting.
    for name, event in (
        ("never_change", f"BEFORE UPDATE ON {table}"),
        ("never_go", f"BEFORE DELETE ON {table}"),
        ("are_never_replaced", f"BEFORE INSERT ON {table} WHEN {known}"),
    ):
        _refuse(f"{table}_{name}", event, f"{table} is append-only")


def _keep_order() -> None:
    """Signatures and amendments count up without gaps.

    A case that is taken in from elsewhere comes with its amendments before its signatures, so nothing more
    can be asked here.
    """
    version = "(SELECT 1 + count(*) FROM amendments a WHERE a.case_id = NEW.case_id)"
    signed = "(SELECT count(*) FROM signatures s WHERE s.case_id = NEW.case_id AND s.version = NEW.version)"
    _refuse(
        "signatures_keep_order",
        f"BEFORE INSERT ON signatures WHEN NEW.version > {version} OR NEW.number <> {signed} + 1"
        " OR NEW.number > NEW.needed",
        "a signature is out of order",
    )
    _refuse(
        "amendments_keep_order",
        f"BEFORE INSERT ON amendments WHEN NEW.version <> {version} + 1",
        "an amendment is out of order",
    )


def _freeze_signed_cases() -> None:
    reason = "a signed case is frozen"
    for table, case in CASE_OF.items():
        _refuse(f"{table}_freeze_insert", f"BEFORE INSERT ON {table} WHEN {_is_signed(case)}", reason)
    for table, case in CHANGEABLE.items():
        _refuse(f"{table}_freeze_update", f"BEFORE UPDATE ON {table} WHEN {_is_signed(case)}", reason)
        _refuse(f"{table}_freeze_delete", f"BEFORE DELETE ON {table} WHEN {_is_signed(case)}", reason)
    moved = f"NEW.case_id <> OLD.case_id AND {_is_signed('NEW.case_id')}"
    _refuse("frames_freeze_move", f"BEFORE UPDATE ON frames WHEN {moved}", reason)
    entries = ", ".join(ENTRIES)
    _refuse("cases_freeze_update", f"BEFORE UPDATE OF {entries} ON cases WHEN {_is_signed('OLD.id')}", reason)
    _refuse("cases_freeze_delete", f"BEFORE DELETE ON cases WHEN {_is_signed('OLD.id')}", reason)
    all_signed = _is_signed("NEW.id", " AND s.number = s.needed")
    version = "(SELECT 1 + count(*) FROM amendments a WHERE a.case_id = NEW.id)"
    untrue = f"(NEW.status IN ('signed', 'amended')) <> {all_signed} OR NEW.version <> {version}"
    _refuse(
        "cases_status_follows_signatures",
        f"BEFORE UPDATE OF status, version ON cases WHEN {untrue}",
        "the status of a case follows its signatures",
    )


def _is_signed(case: str, also: str = "") -> str:
    return (
        f"EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = {case} AND s.version ="  # noqa: S608
        f" 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id){also})"
    )


def _refuse(name: str, event: str, reason: str) -> None:
    op.execute(f"CREATE TRIGGER {name} {event} BEGIN SELECT RAISE(ABORT, '{reason}'); END")
