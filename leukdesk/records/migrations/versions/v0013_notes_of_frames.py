"""Notes on frames and cells, notes and film texts frozen with their case, and cases found by all of it."""

from __future__ import annotations

import json
import unicodedata
from collections import defaultdict
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

# The case that a new row of each table belongs to.
CASE_OF = {
    "case_notes": "NEW.case_id",
    "film_texts": "NEW.case_id",
    "frame_notes": "(SELECT case_id FROM frames WHERE id = NEW.frame_id)",
}
# Each gives a case and texts that are written of it; the first one's text comes first.
WRITTEN = (
    """
    SELECT c.id, c.number, c.requester, c.question, c.stain, c.objective,
           replace(c.specimen_type, '_', ' '), p.number, p.name, p.birth_date
    FROM cases c LEFT JOIN patients p ON p.id = c.patient_id
    """,
    "SELECT case_id, text, author FROM case_notes",
    "SELECT case_id, person, shortfall FROM signatures",
    "SELECT case_id, person, reason FROM amendments",
    "SELECT case_id, person, finding, told FROM urgent_calls",
    "SELECT case_id, name FROM frames",
    # Also what was taken back since; it goes with the next stroke.
    """
    SELECT DISTINCT t.case_id, k.name, t.operator
    FROM tally_strokes t JOIN cell_classes k ON k.id = t.class_id WHERE t.kind = 'count'
    """,
    """
    SELECT DISTINCT f.case_id, b.name
    FROM frames f
    JOIN analyses a ON a.id = (SELECT max(id) FROM analyses WHERE frame_id = f.id)
    JOIN bundles b ON b.id = a.bundle_id
    """,
    """
    SELECT DISTINCT f.case_id, k.name, r.reviewer
    FROM frames f JOIN cells c ON c.frame_id = f.id
    JOIN reviews r ON r.id = (SELECT max(id) FROM reviews WHERE cell_id = c.id) AND NOT r.withdrawn
    JOIN cell_classes k ON k.id = r.class_id
    """,
    """
    SELECT DISTINCT f.case_id, k.name
    FROM frames f
    JOIN analyses a ON a.id = (SELECT max(id) FROM analyses WHERE frame_id = f.id)
    JOIN patches p ON p.analysis_id = a.id
    LEFT JOIN reviews r ON r.id = (SELECT max(id) FROM reviews WHERE cell_id = p.cell_id)
    JOIN cell_classes k ON k.id = p.class_id
    WHERE r.id IS NULL OR r.withdrawn
    """,
)
MOMENTS = "SELECT id, created_at, collected_at, received_at FROM cases"
VALUES = "SELECT id, wbc_per_nl, hb_g_per_dl, mcv_fl, platelets_per_nl FROM cases"
FILMS = (
    "SELECT case_id, content FROM film_texts WHERE id IN (SELECT max(id) FROM film_texts GROUP BY case_id)"
)


def upgrade() -> None:
    op.create_table(
        "frame_notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("frame_id", sa.Integer(), nullable=False),
        sa.Column("cell_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["frame_id"], ["frames.id"], name=op.f("fk_frame_notes_frame_id")),
        sa.ForeignKeyConstraint(["cell_id"], ["cells.id"], name=op.f("fk_frame_notes_cell_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frame_notes")),
    )
    op.create_index(op.f("ix_frame_notes_frame_id"), "frame_notes", ["frame_id"], unique=False)
    known = "EXISTS (SELECT 1 FROM frame_notes WHERE id = NEW.id)"
    # INSERT OR REPLACE deletes without firing the trigger against deleting.
    for name, event in (
        ("never_change", "BEFORE UPDATE ON frame_notes"),
        ("never_go", "BEFORE DELETE ON frame_notes"),
        ("are_never_replaced", f"BEFORE INSERT ON frame_notes WHEN {known}"),
    ):
        refuse(f"frame_notes_{name}", event, "frame_notes is append-only")
    for table, case in CASE_OF.items():
        version = f"1 + (SELECT count(*) FROM amendments a WHERE a.case_id = {case})"  # noqa: S608, named above
        signed = f"EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = {case} AND s.version = {version})"  # noqa: S608
        refuse(f"{table}_freeze_insert", f"BEFORE INSERT ON {table} WHEN {signed}", "a signed case is frozen")
    write_search_text()


def refuse(trigger: str, event: str, reason: str) -> None:
    op.execute(f"CREATE TRIGGER {trigger} {event} BEGIN SELECT RAISE(ABORT, '{reason}'); END")


def write_search_text() -> None:
    """What each case is found by, as `records.search_text` gathers it."""
    connection = op.get_bind()
    found: defaultdict[int, dict[str, None]] = defaultdict(dict)

    def add(case_id: int, texts: Any) -> None:
        found[case_id].update((folded(str(text)), None) for text in texts if text)

    def rows(statement: str) -> Any:
        return connection.exec_driver_sql(statement)

    for statement in WRITTEN:
        for case_id, *texts in rows(statement):
            add(case_id, texts)
    for case_id, *moments in rows(MOMENTS):
        add(case_id, (day(moment) for moment in moments if moment))
    for case_id, *values in rows(VALUES):
        pairs = zip(("wbc", "hb", "mcv", "plt"), values, strict=True)
        add(case_id, (f"{name}={value:g}" for name, value in pairs if value is not None))
    for case_id, content in rows(FILMS):
        film = json.loads(content)
        # Findings are known by their codes here; their names are written when the text next changes.
        codes = (finding["code"].replace("_", " ") for finding in film["findings"])
        add(case_id, (film["comment"], film["other"], *codes))
    for case_id, texts in found.items():
        connection.exec_driver_sql(
            "UPDATE cases SET search_text = ? WHERE id = ?", ("\n".join(filter(None, texts)), case_id)
        )


def day(moment: str) -> str:
    return datetime.fromisoformat(moment).replace(tzinfo=UTC).astimezone().date().isoformat()


def folded(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())
