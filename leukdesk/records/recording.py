"""From the domain's values to rows: a frame with its analysis, its cells and its patches."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from leukdesk.domain.errors import StoreError
from leukdesk.domain.geometry import Box
from leukdesk.domain.sentences import Sentence
from leukdesk.records.matching import KnownCell, match_cells
from leukdesk.records.reading import colour_to_json, newest_review, quality_to_json
from leukdesk.records.schema import (
    AnalysisRow,
    BundleRow,
    CellClassRow,
    CellRow,
    FrameRow,
    PatchRow,
    PictureRow,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.orm import Session

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.frames import CalledCell, FrameAnalysis, Picture


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


def add_picture(session: Session, sha256: str, suffix: str, size_bytes: int) -> None:
    """Adds a picture's row, unless it is there; its file must be in place."""
    if session.get(PictureRow, sha256) is None:
        session.add(PictureRow(sha256=sha256, suffix=suffix, size_bytes=size_bytes))
        session.flush()


def add_frame(session: Session, case_id: int, picture: Picture, suffix: str) -> FrameRow:
    """Adds a frame of a case; its picture file must be in place."""
    add_picture(session, picture.file_sha256, suffix, len(picture.content))
    frame = FrameRow(
        case_id=case_id,
        name=picture.name,
        picture_sha256=picture.file_sha256,
        pixel_sha256=picture.pixel_sha256,
        width_px=picture.width_px,
        height_px=picture.height_px,
        recorded_at=now(),
    )
    session.add(frame)
    session.flush()
    return frame


def add_analysis(
    session: Session, frame_id: int, analysis: FrameAnalysis, classes: Sequence[CellClass]
) -> None:
    """Adds an analysis of a frame with its patches, each on the cell at its place.

    Raises:
        StoreError: if a class comes with another role than it has in the records.
        ValueError: if a suggestion does not fit the classes.
    """
    row = AnalysisRow(
        frame_id=frame_id,
        bundle_id=_bundle_id(session, analysis, classes),
        finder_version=analysis.finder_version,
        precision_path=analysis.precision_path,
        preprocessing=analysis.preprocessing,
        um_per_px=None if analysis.scale.um_per_px is None else float(analysis.scale.um_per_px),
        scale_source=analysis.scale.source.value,
        quality=quality_to_json(analysis.quality),
        note=analysis.note,
        seconds=float(analysis.seconds),
        analysed_at=now(),
        colour=colour_to_json(analysis.colour),
        mcv_fl=None if analysis.mcv_fl is None else float(analysis.mcv_fl),
        camera_profile=analysis.camera_profile or None,
    )
    session.add(row)
    ids = class_ids(session, classes)
    session.flush()
    if not analysis.cells:
        return
    cell_ids = _cells_at(session, frame_id, analysis.cells)
    session.execute(
        sa.insert(PatchRow),
        [
            _patch(row.id, cell_id, called, ids, len(classes))
            for called, cell_id in zip(analysis.cells, cell_ids, strict=True)
        ],
    )


def _patch(
    analysis_id: int, cell_id: int, called: CalledCell, class_ids: Mapping[str, int], outputs: int
) -> dict[str, Any]:
    suggestion = called.suggestion
    if len(suggestion.probabilities) != outputs or suggestion.cell_class not in class_ids:
        raise ValueError("a suggestion does not fit the classes of its bundle")
    return {
        "analysis_id": analysis_id,
        "cell_id": cell_id,
        "number": int(called.number),
        **_sides(called.box),
        "cut": bool(called.cut),
        "class_id": class_ids[suggestion.cell_class],
        "probability": float(suggestion.probability),
        "p_blast": float(suggestion.p_blast),
        "call": suggestion.call.value,
        "probabilities": suggestion.probabilities,
        "novelty": None if suggestion.novelty is None else float(suggestion.novelty),
        "doubt": None if suggestion.doubt is None else suggestion.doubt.value,
    }


def _bundle_id(session: Session, analysis: FrameAnalysis, classes: Sequence[CellClass]) -> int:
    facts = {
        "name": analysis.bundle_name,
        "sha256": analysis.bundle_sha256,
        "class_codes": ",".join(c.code for c in classes),
    }
    known = session.scalar(sa.select(BundleRow.id).filter_by(**facts))
    if known is not None:
        return known
    bundle = BundleRow(**facts)
    session.add(bundle)
    session.flush()
    return bundle.id


def class_ids(session: Session, classes: Sequence[CellClass]) -> dict[str, int]:
    """The row ids of all classes by code, after those of a bundle that are new have been added."""
    known = {row.code: row for row in session.scalars(sa.select(CellClassRow))}
    for cell_class in classes:
        row = known.get(cell_class.code)
        if row is None:
            row = CellClassRow(
                code=cell_class.code, name=cell_class.name, role=cell_class.role.value, listing=0
            )
            session.add(row)
            known[cell_class.code] = row
        elif row.role != cell_class.role.value:
            raise StoreError(
                Sentence(
                    "the bundle gives the class {0} the role {1}, but the records know it as {2}",
                    cell_class.code,
                    cell_class.role.value,
                    row.role,
                ),
                Sentence(
                    "use a bundle that agrees with the records, or records of their own for this bundle"
                ),
            )
    session.flush()
    return {code: row.id for code, row in known.items()}


def known_cells(session: Session, frame_id: int) -> list[KnownCell]:
    """All places of a frame that were ever found or drawn."""
    rows = session.execute(
        sa.select(CellRow, newest_review().is_not(None)).where(CellRow.frame_id == frame_id)
    )
    return [
        KnownCell(cell.id, Box(cell.x_px, cell.y_px, cell.width_px, cell.height_px), reviewed)
        for cell, reviewed in rows
    ]


def _cells_at(session: Session, frame_id: int, found: Sequence[CalledCell]) -> list[int]:
    matches = match_cells([called.box for called in found], known_cells(session, frame_id))
    new = [called for called, cell_id in zip(found, matches, strict=True) if cell_id is None]
    new_ids = iter(add_cells(session, frame_id, [(called.box, called.cut) for called in new]))
    return [next(new_ids) if cell_id is None else cell_id for cell_id in matches]


def add_cells(session: Session, frame_id: int, places: Sequence[tuple[Box, bool]]) -> Sequence[int]:
    """Adds cells at places (box, cut); returns their ids in the same order."""
    if not places:
        return []
    rows = [{"frame_id": frame_id, **_sides(box), "cut": bool(cut)} for box, cut in places]
    newest = session.scalar(sa.select(sa.func.coalesce(sa.func.max(CellRow.id), 0)))
    # Asking each row for its id would make SQLAlchemy insert them one by one.
    session.execute(sa.insert(CellRow), rows)
    added = sa.select(CellRow.id).where(CellRow.frame_id == frame_id, CellRow.id > newest)
    return session.scalars(added.order_by(CellRow.id)).all()


def _sides(box: Box) -> dict[str, int]:
    # SQLite would store numpy's numbers as bytes without a word, so they are made plain.
    return {
        "x_px": int(box.x_px),
        "y_px": int(box.y_px),
        "width_px": int(box.width_px),
        "height_px": int(box.height_px),
    }
