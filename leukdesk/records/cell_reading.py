"""The cells of a case in their present state: found, decided, or called a blast before they were lost."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from leukdesk.domain.calls import Call, Doubt, Suggestion
from leukdesk.domain.cases import CellRecord, Review, WhyNot, why_not_counted
from leukdesk.domain.cell_classes import ClassRole
from leukdesk.domain.geometry import Box
from leukdesk.records.matching import show_one_cell
from leukdesk.records.reading import newest_review, read_classes, read_frames
from leukdesk.records.schema import (
    AnalysisRow,
    BundleRow,
    CellClassRow,
    CellRow,
    FrameRow,
    PatchRow,
    ReviewRow,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sqlalchemy.orm import Session

    from leukdesk.domain.cases import FrameRecord
    from leukdesk.domain.cell_classes import CellClass

_CELL_SIDES = attrgetter("cell_x_px", "cell_y_px", "cell_width_px", "cell_height_px")
_PATCH_SIDES = attrgetter("patch_x_px", "patch_y_px", "patch_width_px", "patch_height_px")
_GRAVE = (ClassRole.TARGET.value, ClassRole.URGENT.value)


def _is_grave(cell: CellRecord) -> bool:
    called = cell.suggestion is not None and cell.suggestion.call is Call.BLAST
    return called or cell.cell_class.role.value in _GRAVE


def _labelled(table: type[Table], prefix: str) -> list[sa.Label[Any]]:
    return [column.label(f"{prefix}_{column.key}") for column in table.__table__.columns]


def read_cells(session: Session, case_id: int, only: Collection[int] | None = None) -> list[CellRecord]:
    """The cells of a case that its newest analyses found or a person reviewed, by frame and number.

    Args:
        session: on the records.
        case_id: of the case.
        only: reads the cells of these frames alone.
    """
    wanted = FrameRow.case_id == case_id
    if only is not None:
        wanted = sa.and_(wanted, FrameRow.id.in_(only))
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
        sa.select(*_labelled(CellRow, "cell"), *_labelled(PatchRow, "patch"), *_labelled(ReviewRow, "review"))
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
    cells = [_cell_record(row, frames[row.cell_frame_id], classes, decided) for row in rows]
    earlier = session.execute(
        sa.select(*_labelled(CellRow, "cell"), *_labelled(PatchRow, "patch"), BundleRow.name.label("model"))
        .select_from(CellRow)
        .join(newest, newest.c.frame_id == CellRow.frame_id)
        .join(AnalysisRow, AnalysisRow.frame_id == CellRow.frame_id)
        .join(BundleRow, BundleRow.id == AnalysisRow.bundle_id)
        .join(PatchRow, sa.and_(PatchRow.analysis_id == AnalysisRow.id, PatchRow.cell_id == CellRow.id))
        .join(CellClassRow, CellClassRow.id == PatchRow.class_id)
        .where(AnalysisRow.id < newest.c.analysis_id)
        .where(sa.or_(PatchRow.call == Call.BLAST.value, CellClassRow.role.in_(_GRAVE)))
        .order_by(PatchRow.id)
    ).all()
    return _with_earlier_grave_calls(cells, earlier, classes) if earlier else cells


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


def _with_earlier_grave_calls(
    cells: Sequence[CellRecord], earlier: Sequence[Any], classes: Mapping[int, CellClass]
) -> list[CellRecord]:
    """The cells, and what earlier analyses called a blast or of an urgent class and the newest doesn't.

    Such a call is not forgotten because another network or finder came: the cell that the newest analysis has
    in its place says so, and a place where it has none is listed, uncounted, until a person decides.
    """
    by_id = {cell.cell_id: cell for cell in cells}
    newest = {row.cell_id: row for row in earlier}
    # From the newest on: several analyses may have outlined one cell anew each time; it is listed once.
    for row in sorted(newest.values(), key=lambda row: row.patch_id, reverse=True):
        box = Box(*_PATCH_SIDES(row))
        here = by_id.get(row.cell_id) or next(
            (c for c in by_id.values() if c.frame_id == row.cell_frame_id and show_one_cell(c.box, box)), None
        )
        if here is None:
            by_id[row.cell_id] = CellRecord(
                cell_id=row.cell_id,
                frame_id=row.cell_frame_id,
                number=0,
                box=box,
                cut=row.patch_cut,
                suggestion=_suggestion(row, classes),
                review=None,
                cell_class=classes[row.patch_class_id],
                why_not=WhyNot.NOT_A_CELL,
                model=row.model,
                grave_before=True,
            )
        elif here.review is None and not _is_grave(here):
            by_id[here.cell_id] = replace(here, grave_before=True)
    return sorted(by_id.values(), key=lambda cell: (cell.frame_id, cell.number, cell.cell_id))
