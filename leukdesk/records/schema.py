"""The shape of the records: patient → case → frame → analysis → patch, and cells with their reviews.

A cell is a place in a frame: written once, never moved. Each analysis adds patches that point at cells,
so a cell keeps its reviews however often its frame is analysed. Nothing here is ever deleted.
The tables are made by the migrations; a test holds the two equal.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from leukdesk.records.column_types import PlainText, Probabilities, UtcTime


class Table(DeclarativeBase):
    """What all tables share: named constraints, so that later migrations can change them."""

    metadata = sa.MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcTime,
        float: sa.Double,
        str: PlainText,
        tuple[float, ...]: Probabilities,
    }


class PatientRow(Table):
    """A patient, known by the lab's number; null where nothing is known.

    `name_folded` is the name as it is compared, see `domain.work_list.folded`.
    """

    __tablename__ = "patients"
    __table_args__ = (sa.Index("ix_patients_name_folded_birth_date", "name_folded", "birth_date"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    name: Mapped[str | None]
    name_folded: Mapped[str | None]
    birth_date: Mapped[date | None]
    sex: Mapped[str | None]


class CaseRow(Table):
    """One specimen; without a patient where no number was given. Null where nothing is known.

    `search_text` holds what is written of the case, folded, so that one scan of a narrow column finds it.
    """

    __tablename__ = "cases"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    patient_id: Mapped[int | None] = mapped_column(sa.ForeignKey("patients.id"), index=True)
    specimen_type: Mapped[str]
    target_cells: Mapped[int]
    sample: Mapped[bool]
    created_at: Mapped[datetime]
    mcv_fl: Mapped[float | None]
    status: Mapped[str] = mapped_column(server_default="open")
    version: Mapped[int] = mapped_column(server_default="1")
    collected_at: Mapped[datetime | None]
    received_at: Mapped[datetime | None]
    stain: Mapped[str | None]
    objective: Mapped[str | None]
    requester: Mapped[str | None]
    question: Mapped[str | None]
    priority: Mapped[str] = mapped_column(server_default="routine")
    wbc_per_nl: Mapped[float | None]
    hb_g_per_dl: Mapped[float | None]
    platelets_per_nl: Mapped[float | None]
    search_text: Mapped[str] = mapped_column(server_default=sa.text("''"))


class PictureRow(Table):
    """A stored file; several frames may show it."""

    __tablename__ = "pictures"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    suffix: Mapped[str]
    size_bytes: Mapped[int]


class FrameRow(Table):
    """A picture in a case; the same pixels are in a case once."""

    __tablename__ = "frames"
    __table_args__ = (sa.UniqueConstraint("case_id", "pixel_sha256"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"))
    name: Mapped[str]
    picture_sha256: Mapped[str] = mapped_column(sa.ForeignKey("pictures.sha256"), index=True)
    pixel_sha256: Mapped[str]
    width_px: Mapped[int]
    height_px: Mapped[int]
    recorded_at: Mapped[datetime]


class FrameCaptureRow(Table):
    """How a camera gave a frame; append-only, guarded by triggers. The same pixels may be taken twice.

    `place` is the device's path or a stream's address without its password, `settings` what the camera says
    of itself, `quality` that of the frame as it came.
    """

    __tablename__ = "frame_captures"

    id: Mapped[int] = mapped_column(primary_key=True)
    frame_id: Mapped[int] = mapped_column(sa.ForeignKey("frames.id"), index=True)
    camera_kind: Mapped[str]
    camera_name: Mapped[str]
    backend: Mapped[str]
    place: Mapped[str]
    model: Mapped[str]
    settings: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    um_per_px: Mapped[float | None]
    scale_source: Mapped[str]
    camera_profile: Mapped[str | None]
    quality: Mapped[list[list[Any]]] = mapped_column(sa.JSON)
    operator: Mapped[str]
    burst: Mapped[int]
    taken_at: Mapped[datetime]


class CellClassRow(Table):
    """A class that a cell can have; the first role that a code came with holds.

    `listing` orders the classes for people: 0 of a bundle, 1 of no bundle, 2 shared by all bundles.
    """

    __tablename__ = "cell_classes"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    role: Mapped[str]
    listing: Mapped[int]


class BundleRow(Table):
    """A network that was used; `class_codes` are the codes in the order of its outputs, with commas."""

    __tablename__ = "bundles"
    __table_args__ = (sa.UniqueConstraint("name", "sha256", "class_codes"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    sha256: Mapped[str]
    class_codes: Mapped[str]


class AnalysisRow(Table):
    """One pass over a frame; the one with the highest id is the newest.

    `colour` is what was done to the colours first, null in analyses from before such steps.
    """

    __tablename__ = "analyses"

    id: Mapped[int] = mapped_column(primary_key=True)
    frame_id: Mapped[int] = mapped_column(sa.ForeignKey("frames.id"), index=True)
    bundle_id: Mapped[int] = mapped_column(sa.ForeignKey("bundles.id"), index=True)
    finder_version: Mapped[str]
    precision_path: Mapped[str]
    preprocessing: Mapped[str]
    um_per_px: Mapped[float | None]
    scale_source: Mapped[str]
    quality: Mapped[list[list[Any]]] = mapped_column(sa.JSON)
    note: Mapped[str]
    seconds: Mapped[float]
    analysed_at: Mapped[datetime]
    colour: Mapped[dict[str, Any] | None] = mapped_column(sa.JSON(none_as_null=True))
    mcv_fl: Mapped[float | None]
    camera_profile: Mapped[str | None]


class CellRow(Table):
    """A place in a frame, as it was first found or drawn."""

    __tablename__ = "cells"

    id: Mapped[int] = mapped_column(primary_key=True)
    frame_id: Mapped[int] = mapped_column(sa.ForeignKey("frames.id"), index=True)
    x_px: Mapped[int]
    y_px: Mapped[int]
    width_px: Mapped[int]
    height_px: Mapped[int]
    cut: Mapped[bool]


class PatchRow(Table):
    """What one analysis found and suggested at a cell's place; the box is that analysis's own.

    `novelty` is null where the bundle measures none, `doubt` where the call is decided; both are in patches
    from before they were measured.
    """

    __tablename__ = "patches"
    __table_args__ = (
        sa.UniqueConstraint("analysis_id", "number"),
        sa.UniqueConstraint("cell_id", "analysis_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    analysis_id: Mapped[int] = mapped_column(sa.ForeignKey("analyses.id"))
    cell_id: Mapped[int] = mapped_column(sa.ForeignKey("cells.id"))
    number: Mapped[int]
    x_px: Mapped[int]
    y_px: Mapped[int]
    width_px: Mapped[int]
    height_px: Mapped[int]
    cut: Mapped[bool]
    class_id: Mapped[int] = mapped_column(sa.ForeignKey("cell_classes.id"))
    probability: Mapped[float]
    p_blast: Mapped[float]
    call: Mapped[str]
    probabilities: Mapped[tuple[float, ...]]
    novelty: Mapped[float | None]
    doubt: Mapped[str | None]


class FrameDescriptionRow(Table):
    """What a frame is known again by; append-only, guarded by triggers. The highest id of a frame holds."""

    __tablename__ = "frame_descriptions"

    id: Mapped[int] = mapped_column(primary_key=True)
    frame_id: Mapped[int] = mapped_column(sa.ForeignKey("frames.id"), index=True)
    method: Mapped[str]
    content: Mapped[bytes] = mapped_column(sa.LargeBinary)
    described_at: Mapped[datetime]


class FramePlacementRow(Table):
    """An overlap that a description led to; append-only, guarded by triggers.

    z ↦ turn · z + shift leads from pixels of the described frame to pixels of `beside_id`. It holds while its
    description is its frame's newest.
    """

    __tablename__ = "frame_placements"
    __table_args__ = (sa.UniqueConstraint("description_id", "beside_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    description_id: Mapped[int] = mapped_column(sa.ForeignKey("frame_descriptions.id"))
    beside_id: Mapped[int] = mapped_column(sa.ForeignKey("frames.id"), index=True)
    turn_real: Mapped[float]
    turn_imaginary: Mapped[float]
    shift_x_px: Mapped[float]
    shift_y_px: Mapped[float]
    inliers: Mapped[int]
    correlation: Mapped[float]
    overlap: Mapped[float]
    off_px: Mapped[float]


class CellSightingRow(Table):
    """Whether two cells of different frames are one; append-only, guarded by triggers.

    The highest id of a pair holds: better placed frames, or cells outlined anew, may part what was one.
    """

    __tablename__ = "cell_sightings"

    id: Mapped[int] = mapped_column(primary_key=True)
    cell_id: Mapped[int] = mapped_column(sa.ForeignKey("cells.id"), index=True)
    same_as_id: Mapped[int] = mapped_column(sa.ForeignKey("cells.id"), index=True)
    same: Mapped[bool]
    overlap: Mapped[float]
    noted_at: Mapped[datetime]


class ReviewStepRow(Table):
    """What a person did at once: decided of cells, took that back (`undo`) or brought it back (`redo`).

    Append-only, guarded by triggers; `domain.review_steps` says what each takes back.
    """

    __tablename__ = "review_steps"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"), index=True)
    kind: Mapped[str]
    operator: Mapped[str]
    made_at: Mapped[datetime]


class ReviewRow(Table):
    """What a person decided of a cell; append-only, guarded by triggers. The highest id holds.

    `restores_id` names the earlier review that an undo or redo brings back; `withdrawn` is set where nothing
    held before. Reviews from before there were steps have none.
    """

    __tablename__ = "reviews"

    id: Mapped[int] = mapped_column(primary_key=True)
    cell_id: Mapped[int] = mapped_column(sa.ForeignKey("cells.id"), index=True)
    class_id: Mapped[int] = mapped_column(sa.ForeignKey("cell_classes.id"))
    reviewer: Mapped[str]
    reviewed_at: Mapped[datetime]
    by_hand: Mapped[bool]
    step_id: Mapped[int | None] = mapped_column(sa.ForeignKey("review_steps.id"), index=True)
    restores_id: Mapped[int | None] = mapped_column(sa.ForeignKey("reviews.id"))
    withdrawn: Mapped[bool] = mapped_column(server_default=sa.text("0"))
