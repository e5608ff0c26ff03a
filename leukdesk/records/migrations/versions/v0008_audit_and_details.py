"""The audit trail, and what a request form says of a case."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    describe_patients_and_cases()
    create_audit_trail()


def describe_patients_and_cases() -> None:
    add_columns(
        "patients",
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("name_folded", sa.Text(), nullable=True),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("sex", sa.Text(), nullable=True),
    )
    op.create_index("ix_patients_name_folded_birth_date", "patients", ["name_folded", "birth_date"])
    add_columns(
        "cases",
        sa.Column("status", sa.Text(), nullable=False, server_default="open"),
        sa.Column("version", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("collected_at", sa.DateTime(), nullable=True),
        sa.Column("received_at", sa.DateTime(), nullable=True),
        sa.Column("stain", sa.Text(), nullable=True),
        sa.Column("objective", sa.Text(), nullable=True),
        sa.Column("requester", sa.Text(), nullable=True),
        sa.Column("question", sa.Text(), nullable=True),
        sa.Column("priority", sa.Text(), nullable=False, server_default="routine"),
        sa.Column("wbc_per_nl", sa.Double(), nullable=True),
        sa.Column("hb_g_per_dl", sa.Double(), nullable=True),
        sa.Column("platelets_per_nl", sa.Double(), nullable=True),
        sa.Column("search_text", sa.Text(), nullable=False, server_default=sa.text("''")),
    )
    op.execute(
        "UPDATE cases SET status = 'in_review' WHERE EXISTS (SELECT 1 FROM reviews"
        " JOIN cells ON cells.id = reviews.cell_id JOIN frames ON frames.id = cells.frame_id"
        " WHERE frames.case_id = cases.id)"
    )
    connection = op.get_bind()
    numbers = connection.execute(
        sa.text(
            "SELECT cases.id, cases.number, coalesce(patients.number, '')"
            " FROM cases LEFT JOIN patients ON patients.id = cases.patient_id"
        )
    ).all()
    for case_id, number, patient in numbers:
        connection.execute(
            sa.text("UPDATE cases SET search_text = :text WHERE id = :id"),
            {"text": f"{folded(number)} {folded(patient)}".strip(), "id": case_id},
        )


def add_columns(table: str, *columns: sa.Column[Any]) -> None:
    for column in columns:
        op.add_column(table, column)


def folded(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())


def create_audit_trail() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("offset_min", sa.Integer(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_audit_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_audit_case_id"), "audit", ["case_id"], unique=False)
    begin_chain()
    for name, event in (
        ("never_changes", "BEFORE UPDATE ON audit"),
        ("never_goes", "BEFORE DELETE ON audit"),
        # Also against INSERT OR REPLACE, which deletes without firing the trigger against deleting.
        (
            "only_grows",
            "BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id >= NEW.id)",
        ),
    ):
        op.execute(
            f"CREATE TRIGGER audit_{name} {event} BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"
        )


def begin_chain() -> None:
    """The first row says how much was there before anything was noted; hashed as in `records.audit`."""
    connection = op.get_bind()
    counts = {
        table: connection.execute(sa.text(f"SELECT count(*) FROM {table}")).scalar_one()  # noqa: S608
        for table in ("patients", "cases", "frames", "reviews")
    }
    moment = datetime.now(UTC)
    offset_min = int((moment.astimezone().utcoffset() or moment - moment).total_seconds() // 60)
    row = {
        "id": 1,
        "at": moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "offset_min": offset_min,
        "actor": "LeukDesk",
        "account": "",
        "action": "trail begun",
        "subject": "records",
        "case_id": None,
        "old": None,
        "new": json.dumps(counts, separators=(",", ":"), sort_keys=True),
        "why": "",
    }
    hashed = json.dumps(["leukdesk-audit-1", "", *row.values()], ensure_ascii=False, separators=(",", ":"))
    row["sha256"] = hashlib.sha256(hashed.encode()).hexdigest()
    connection.execute(sa.insert(sa.table("audit", *(sa.column(name) for name in row))).values(row))
