"""From rows to the domain's records: a case, its frames, and its cells in their present state."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from leukdesk.domain.calls import Call, Doubt, Suggestion
from leukdesk.domain.cases import (
    CellRecord,
    FrameRecord,
    Review,
    why_not_counted,
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
from leukdesk.domain.geometry import Box
from leukdesk.records.case_values import case_from_rows
from leukdesk.records.matching import show_one_cell
from leukdesk.records.schema import (
    AnalysisRow,
    BundleRow,
    CaseRow,
    CellClassRow,
    CellRow,
    FrameRow,
    PatchRow,
    PatientRow,
    ReviewRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

    from leukdesk.domain.cases import Case

_CELL_SIDES = attrgetter("cell_x_px", "cell_y_px", "cell_width_px", "cell_height_px")
_PATCH_SIDES = attrgetter("patch_x_px", "patch_y_px", "patch_width_px", "patch_height_px")


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
        .join(AnalysisRow, AnalysisRow.id == _newest_analysis())
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
        )
        for frame, analysis, bundle in rows
    ]


# Built once: SQLAlchemy takes a millisecond to adapt an alias, and every frame asks for both.
@cache
def _newest_analysis() -> sa.ScalarSelect[int]:
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


def read_cells(session: Session, case_id: int, frame_id: int | None = None) -> list[CellRecord]:
    """The cells of a case that its newest analyses found or a person reviewed, by frame and number.

    Args:
        session: on the records.
        case_id: of the case.
        frame_id: reads the cells of this frame alone.
    """
    wanted = FrameRow.case_id == case_id
    if frame_id is not None:
        wanted = sa.and_(wanted, FrameRow.id == frame_id)
    frames = {frame.frame_id: frame for frame in read_frames(session, wanted)}
    classes = read_classes(session)
    newest = (
        sa.select(AnalysisRow.frame_id, sa.func.max(AnalysisRow.id).label("analysis_id"))
        .join(FrameRow, FrameRow.id == AnalysisRow.frame_id)
        .where(wanted)
        .group_by(AnalysisRow.frame_id)
        .subquery()
    )
    rows = session.execute(
        sa.select(
            *(column.label(f"cell_{column.key}") for column in CellRow.__table__.columns),
            *(column.label(f"patch_{column.key}") for column in PatchRow.__table__.columns),
            *(column.label(f"review_{column.key}") for column in ReviewRow.__table__.columns),
        )
        .select_from(CellRow)
        .join(newest, newest.c.frame_id == CellRow.frame_id)
        .outerjoin(
            PatchRow, sa.and_(PatchRow.cell_id == CellRow.id, PatchRow.analysis_id == newest.c.analysis_id)
        )
        .outerjoin(ReviewRow, sa.and_(ReviewRow.id == newest_review(), ReviewRow.withdrawn.is_(False)))
        .where(sa.or_(PatchRow.id.is_not(None), ReviewRow.id.is_not(None)))
        .order_by(CellRow.frame_id, sa.func.coalesce(PatchRow.number, 0), CellRow.id)
    ).all()
    decided = _decided_places(rows)
    return [_cell_record(row, frames[row.cell_frame_id], classes, decided) for row in rows]


def _decided_places(rows: Iterable[Any]) -> Mapping[int, list[Box]]:
    """By frame, the places that a person decided on and that the newest analysis did not find again."""
    places: defaultdict[int, list[Box]] = defaultdict(list)
    for row in rows:
        if row.patch_id is None:
            places[row.cell_frame_id].append(Box(*_CELL_SIDES(row)))
    return places


def _cell_record(
    row: Any, frame: FrameRecord, classes: Mapping[int, CellClass], decided: Mapping[int, list[Box]]
) -> CellRecord:
    found = row.patch_id is not None
    reviewed = row.review_id is not None
    box = Box(*(_PATCH_SIDES if found else _CELL_SIDES)(row))
    cut = row.patch_cut if found else row.cell_cut
    cell_class = classes[row.review_class_id if reviewed else row.patch_class_id]
    # Matched by place, a cell that was drawn roughly or found anew with another outline would count twice.
    repeats = not reviewed and any(show_one_cell(box, place) for place in decided.get(frame.frame_id, ()))
    return CellRecord(
        cell_id=row.cell_id,
        frame_id=frame.frame_id,
        number=row.patch_number if found else 0,
        box=box,
        cut=cut,
        suggestion=_suggestion(row, classes) if found else None,
        review=_review(row, classes) if reviewed else None,
        cell_class=cell_class,
        why_not=why_not_counted(cell_class, cut=cut, frame_usable=frame.quality.usable, duplicate=repeats),
        model=frame.bundle_name if found else "",
    )


def _suggestion(row: Any, classes: Mapping[int, CellClass]) -> Suggestion:
    return Suggestion(
        cell_class=classes[row.patch_class_id].code,
        probability=row.patch_probability,
        p_blast=row.patch_p_blast,
        call=Call(row.patch_call),
        probabilities=row.patch_probabilities,
        novelty=row.patch_novelty,
        doubt=None if row.patch_doubt is None else Doubt(row.patch_doubt),
    )


def _review(row: Any, classes: Mapping[int, CellClass]) -> Review:
    return Review(
        classes[row.review_class_id].code, row.review_reviewer, row.review_reviewed_at, row.review_by_hand
    )


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
