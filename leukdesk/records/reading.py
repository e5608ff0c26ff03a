"""From rows to the domain's records: cases, frames and classes; `cell_reading` has the cells."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from leukdesk.domain.cases import (
    FrameRecord,
)
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.frames import (
    NO_COLOUR_STEPS,
    ColourSteps,
    Light,
    Quality,
    QualityMeasure,
    Scale,
    ScaleSource,
)
from leukdesk.records.case_values import case_from_rows
from leukdesk.records.schema import (
    AnalysisRow,
    BundleRow,
    CaseRow,
    CellClassRow,
    CellRow,
    FrameRow,
    PatientRow,
    ReviewRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from leukdesk.domain.cases import Case


def read_cases(session: Session, *conditions: sa.ColumnElement[bool]) -> list[Case]:
    """The cases that meet the conditions, newest first."""
    rows = session.execute(
        sa.select(CaseRow, PatientRow)
        .outerjoin(PatientRow, PatientRow.id == CaseRow.patient_id)
        .where(*conditions)
        .order_by(CaseRow.id.desc())
    )
    return [case_from_rows(case, patient) for case, patient in rows]


def read_frames(session: Session, *conditions: sa.ColumnElement[bool]) -> list[FrameRecord]:
    """The frames that meet the conditions, each with its newest analysis, in the order of recording."""
    rows = session.execute(
        sa.select(FrameRow, AnalysisRow, BundleRow)
        .select_from(FrameRow)
        .join(AnalysisRow, AnalysisRow.id == newest_analysis())
        .join(BundleRow, BundleRow.id == AnalysisRow.bundle_id)
        .where(*conditions)
        .order_by(FrameRow.id)
    )
    return [
        FrameRecord(
            frame_id=frame.id,
            case_id=frame.case_id,
            name=frame.name,
            picture_sha256=frame.picture_sha256,
            pixel_sha256=frame.pixel_sha256,
            width_px=frame.width_px,
            height_px=frame.height_px,
            scale=Scale(analysis.um_per_px, ScaleSource(analysis.scale_source)),
            quality=quality_from_json(analysis.quality),
            note=analysis.note,
            bundle_name=bundle.name,
            bundle_sha256=bundle.sha256,
            bundle_classes=tuple(bundle.class_codes.split(",")),
            preprocessing=analysis.preprocessing,
            precision_path=analysis.precision_path,
            recorded_at=frame.recorded_at,
            colour=colour_from_json(analysis.colour),
            mcv_fl=analysis.mcv_fl,
            camera_profile=analysis.camera_profile or "",
            finder_version=analysis.finder_version,
        )
        for frame, analysis, bundle in rows
    ]


# Built once: SQLAlchemy takes a millisecond to adapt an alias, and every frame asks for both.
@cache
def newest_analysis() -> sa.ScalarSelect[int]:
    """The id of the newest analysis of a row of `frames`."""
    newer = aliased(AnalysisRow)
    return (
        sa.select(sa.func.max(newer.id))
        .where(newer.frame_id == FrameRow.id)
        .correlate(FrameRow)
        .scalar_subquery()
    )


@cache
def newest_review() -> sa.ScalarSelect[int]:
    """The id of the review that holds for a row of `cells`."""
    newer = aliased(ReviewRow)
    return (
        sa.select(sa.func.max(newer.id))
        .where(newer.cell_id == CellRow.id)
        .correlate(CellRow)
        .scalar_subquery()
    )


def read_classes(session: Session) -> dict[int, CellClass]:
    """Every class by row id: those of bundles first, then those of none, then the shared ones."""
    rows = session.scalars(sa.select(CellClassRow).order_by(CellClassRow.listing, CellClassRow.id))
    return {row.id: CellClass(row.code, row.name, ClassRole(row.role)) for row in rows}


def colour_to_json(steps: ColourSteps) -> dict[str, Any]:
    """Colour steps as they are stored."""
    return {
        "white_balance": bool(steps.white_balance),
        "gains": None if steps.gains is None else [float(gain) for gain in steps.gains],
        "flat_field": steps.flat_field,
        "flat_field_applied": bool(steps.flat_field_applied),
    }


def colour_from_json(stored: dict[str, Any] | None) -> ColourSteps:
    """Colour steps from what was stored; none in analyses from before there were any."""
    if stored is None:
        return NO_COLOUR_STEPS
    gains = stored["gains"]
    return ColourSteps(
        white_balance=stored["white_balance"],
        gains=None if gains is None else (gains[0], gains[1], gains[2]),
        flat_field=stored["flat_field"],
        flat_field_applied=stored["flat_field_applied"],
    )


def quality_to_json(quality: Quality) -> list[list[Any]]:
    """The measures as plain lists."""
    return [[m.name, float(m.value), m.light.value, m.advice] for m in quality.measures]


def quality_from_json(measures: Iterable[list[Any]]) -> Quality:
    """The measures from plain lists."""
    return Quality(
        tuple(QualityMeasure(name, value, Light(light), advice) for name, value, light, advice in measures)
    )
