"""The first shape: patients, cases, frames, analyses, patches, cells, reviews and the shared classes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

CLASSES_WITHOUT_BUNDLE = (
    ("unidentified", "Unidentified", "outside", 2),
    ("not_a_cell", "Not a cell", "outside", 2),
    ("reactive_lymphocyte", "Reactive lymphocyte", "leukocyte", 1),
    ("plasma_cell", "Plasma cell", "leukocyte", 1),
    ("smudge_cell", "Smudge cell", "outside", 1),
    ("artefact", "Artefact", "outside", 1),
)

REVIEWS_ARE_APPEND_ONLY = (
    ("reviews_never_change", "BEFORE UPDATE ON reviews"),
    ("reviews_never_go", "BEFORE DELETE ON reviews"),
    # INSERT OR REPLACE deletes without firing the trigger above.
    (
        "reviews_are_never_replaced",
        "BEFORE INSERT ON reviews WHEN EXISTS (SELECT 1 FROM reviews WHERE id = NEW.id)",
    ),
)


def upgrade() -> None:
    create_what_is_recorded_of_cases()
    create_what_analyses_say()
    create_what_people_say()
    classes = sa.table(
        "cell_classes",
        sa.column("code", sa.Text),
        sa.column("name", sa.Text),
        sa.column("role", sa.Text),
        sa.column("listing", sa.Integer),
    )
    columns = ("code", "name", "role", "listing")
    op.bulk_insert(classes, [dict(zip(columns, row, strict=True)) for row in CLASSES_WITHOUT_BUNDLE])
    for name, event in REVIEWS_ARE_APPEND_ONLY:
        op.execute(f"CREATE TRIGGER {name} {event} BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END")


def create_what_is_recorded_of_cases() -> None:
    op.create_table(
        "patients",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patients")),
        sa.UniqueConstraint("number", name=op.f("uq_patients_number")),
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=True),
        sa.Column("specimen_type", sa.Text(), nullable=False),
        sa.Column("target_cells", sa.Integer(), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patients.id"], name=op.f("fk_cases_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("number", name=op.f("uq_cases_number")),
    )
    op.create_index(op.f("ix_cases_patient_id"), "cases", ["patient_id"], unique=False)
    op.create_table(
        "pictures",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("suffix", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_pictures")),
    )
    op.create_table(
        "frames",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("picture_sha256", sa.Text(), nullable=False),
        sa.Column("pixel_sha256", sa.Text(), nullable=False),
        sa.Column("width_px", sa.Integer(), nullable=False),
        sa.Column("height_px", sa.Integer(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_frames_case_id")),
        sa.ForeignKeyConstraint(
            ["picture_sha256"], ["pictures.sha256"], name=op.f("fk_frames_picture_sha256")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frames")),
        sa.UniqueConstraint("case_id", "pixel_sha256", name=op.f("uq_frames_case_id_pixel_sha256")),
    )
    op.create_index(op.f("ix_frames_picture_sha256"), "frames", ["picture_sha256"], unique=False)


def create_what_analyses_say() -> None:
    op.create_table(
        "cell_classes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("listing", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cell_classes")),
        sa.UniqueConstraint("code", name=op.f("uq_cell_classes_code")),
    )
    op.create_table(
        "bundles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("class_codes", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bundles")),
        sa.UniqueConstraint("name", "sha256", "class_codes", name=op.f("uq_bundles_name_sha256_class_codes")),
    )
    op.create_table(
        "analyses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("frame_id", sa.Integer(), nullable=False),
        sa.Column("bundle_id", sa.Integer(), nullable=False),
        sa.Column("finder_version", sa.Text(), nullable=False),
        sa.Column("precision_path", sa.Text(), nullable=False),
        sa.Column("preprocessing", sa.Text(), nullable=False),
        sa.Column("um_per_px", sa.Double(), nullable=True),
        sa.Column("scale_source", sa.Text(), nullable=False),
        sa.Column("quality", sa.JSON(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.Column("analysed_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["bundle_id"], ["bundles.id"], name=op.f("fk_analyses_bundle_id")),
        sa.ForeignKeyConstraint(["frame_id"], ["frames.id"], name=op.f("fk_analyses_frame_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_analyses")),
    )
    op.create_index(op.f("ix_analyses_bundle_id"), "analyses", ["bundle_id"], unique=False)
    op.create_index(op.f("ix_analyses_frame_id"), "analyses", ["frame_id"], unique=False)
    op.create_table(
        "cells",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("frame_id", sa.Integer(), nullable=False),
        sa.Column("x_px", sa.Integer(), nullable=False),
        sa.Column("y_px", sa.Integer(), nullable=False),
        sa.Column("width_px", sa.Integer(), nullable=False),
        sa.Column("height_px", sa.Integer(), nullable=False),
        sa.Column("cut", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["frame_id"], ["frames.id"], name=op.f("fk_cells_frame_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cells")),
    )
    op.create_index(op.f("ix_cells_frame_id"), "cells", ["frame_id"], unique=False)
    op.create_table(
        "patches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("analysis_id", sa.Integer(), nullable=False),
        sa.Column("cell_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("x_px", sa.Integer(), nullable=False),
        sa.Column("y_px", sa.Integer(), nullable=False),
        sa.Column("width_px", sa.Integer(), nullable=False),
        sa.Column("height_px", sa.Integer(), nullable=False),
        sa.Column("cut", sa.Boolean(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=False),
        sa.Column("probability", sa.Double(), nullable=False),
        sa.Column("p_blast", sa.Double(), nullable=False),
        sa.Column("call", sa.Text(), nullable=False),
        sa.Column("probabilities", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["analysis_id"], ["analyses.id"], name=op.f("fk_patches_analysis_id")),
        sa.ForeignKeyConstraint(["cell_id"], ["cells.id"], name=op.f("fk_patches_cell_id")),
        sa.ForeignKeyConstraint(["class_id"], ["cell_classes.id"], name=op.f("fk_patches_class_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patches")),
        sa.UniqueConstraint("analysis_id", "number", name=op.f("uq_patches_analysis_id_number")),
        sa.UniqueConstraint("cell_id", "analysis_id", name=op.f("uq_patches_cell_id_analysis_id")),
    )


def create_what_people_say() -> None:
    op.create_table(
        "reviews",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cell_id", sa.Integer(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=False),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("reviewed_at", sa.DateTime(), nullable=False),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["cell_id"], ["cells.id"], name=op.f("fk_reviews_cell_id")),
        sa.ForeignKeyConstraint(["class_id"], ["cell_classes.id"], name=op.f("fk_reviews_class_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
    )
    op.create_index(op.f("ix_reviews_cell_id"), "reviews", ["cell_id"], unique=False)
