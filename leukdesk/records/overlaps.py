"""Overlaps and what follows from them: descriptions, placements, and cells that were seen more than once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from leukdesk.domain.cases import WhyNot
from leukdesk.domain.placement import FieldMap, FrameLink, FrameOverlap, FrameSize, Similarity, lay_out
from leukdesk.domain.sightings import SeenTwice, Spot, count_once, find_sightings
from leukdesk.records.cell_reading import read_cells
from leukdesk.records.reading import newest_review, read_frames
from leukdesk.records.recording import now
from leukdesk.records.schema import (
    AnalysisRow,
    CellRow,
    CellSightingRow,
    FrameDescriptionRow,
    FramePlacementRow,
    FrameRow,
    PatchRow,
    ReviewRow,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from leukdesk.domain.cases import CellRecord

_NONE = ""
"""Method of a description that takes back those before it."""
_Beside = aliased(FrameRow)


def add_overlap(session: Session, frame_id: int, overlap: FrameOverlap) -> None:
    """Adds a frame's description and the placements that it led to."""
    row = FrameDescriptionRow(
        frame_id=frame_id, method=overlap.method, content=overlap.description, described_at=now()
    )
    session.add(row)
    session.flush()
    for link in overlap.links:
        if link.beside_id != frame_id:
            session.add(_placement(row.id, link))
    session.flush()


def _placement(description_id: int, link: FrameLink) -> FramePlacementRow:
    # SQLite would store numpy's numbers as bytes without a word, so they are made plain.
    turn, shift = complex(link.similarity.turn), complex(link.similarity.shift)
    return FramePlacementRow(
        description_id=description_id,
        beside_id=link.beside_id,
        turn_real=turn.real,
        turn_imaginary=turn.imag,
        shift_x_px=shift.real,
        shift_y_px=shift.imag,
        inliers=int(link.inliers),
        correlation=float(link.correlation),
        overlap=float(link.overlap),
        off_px=float(link.off_px),
    )


def read_described(session: Session, case_id: int, method: str) -> dict[int, int]:
    """The id of each frame's newest description, by frame_id, those made by a method."""
    rows = session.execute(
        sa.select(FrameDescriptionRow.frame_id, FrameDescriptionRow.id)
        .where(
            FrameDescriptionRow.id.in_(_newest_descriptions(case_id)), FrameDescriptionRow.method == method
        )
        .order_by(FrameDescriptionRow.frame_id)
    )
    return {row.frame_id: row.id for row in rows}


def read_descriptions(
    session: Session, case_id: int, method: str, frames: Collection[int] | None = None
) -> dict[int, bytes]:
    """The newest packed description of each frame of a case, or of some, those made by a method."""
    query = sa.select(FrameDescriptionRow.frame_id, FrameDescriptionRow.content).where(
        FrameDescriptionRow.id.in_(_newest_descriptions(case_id)), FrameDescriptionRow.method == method
    )
    if frames is not None:
        query = query.where(FrameDescriptionRow.frame_id.in_(frames))
    rows = session.execute(query.order_by(FrameDescriptionRow.frame_id))
    return {row.frame_id: row.content for row in rows}


def _newest_descriptions(case_id: int) -> sa.Select[Any]:
    return (
        sa.select(sa.func.max(FrameDescriptionRow.id))
        .join(FrameRow, FrameRow.id == FrameDescriptionRow.frame_id)
        .where(FrameRow.case_id == case_id)
        .group_by(FrameDescriptionRow.frame_id)
    )


def read_field_map(session: Session, case_id: int) -> FieldMap:
    """Where the frames of a case lie beside each other."""
    return lay_out(_sizes(session, case_id), _links(session, case_id), _searched(session, case_id))


def _sizes(session: Session, case_id: int) -> list[FrameSize]:
    rows = session.execute(
        sa.select(FrameRow.id, FrameRow.width_px, FrameRow.height_px)
        .where(FrameRow.case_id == case_id)
        .order_by(FrameRow.id)
    )
    return [FrameSize(*row) for row in rows]


def _searched(session: Session, case_id: int) -> Sequence[int]:
    return session.scalars(
        sa.select(FrameDescriptionRow.frame_id).where(
            FrameDescriptionRow.id.in_(_newest_descriptions(case_id)), FrameDescriptionRow.method != _NONE
        )
    ).all()


def _links(session: Session, case_id: int) -> list[FrameLink]:
    rows = session.execute(
        sa.select(FrameDescriptionRow.frame_id, FramePlacementRow)
        .join(FrameDescriptionRow, FrameDescriptionRow.id == FramePlacementRow.description_id)
        .join(_Beside, _Beside.id == FramePlacementRow.beside_id)
        .where(
            FrameDescriptionRow.id.in_(_newest_descriptions(case_id)),
            # A frame that was moved to another case is beside nothing here.
            _Beside.case_id == case_id,
        )
        .order_by(FramePlacementRow.id)
    )
    return [
        FrameLink(
            frame_id,
            placed.beside_id,
            Similarity(
                complex(placed.turn_real, placed.turn_imaginary),
                complex(placed.shift_x_px, placed.shift_y_px),
            ),
            placed.inliers,
            placed.correlation,
            placed.overlap,
            placed.off_px,
        )
        for frame_id, placed in rows
    ]


def refresh_sightings_after_reviews(session: Session, case_id: int, cells: Collection[int]) -> None:
    """Notes anew which cells are one after cells of a case got reviews, if these can have changed it.

    Sightings rest on where the cells of a frame lie, and most reviews only say what a cell is. A cell's first
    review may show a cell that the newest analysis missed, or one that was taken for such a cell's repeat.
    """
    session.flush()
    first = (
        sa.select(ReviewRow.cell_id)
        .where(ReviewRow.cell_id.in_(cells))
        .group_by(ReviewRow.cell_id)
        .having(sa.func.count() == 1)
    )
    frames = session.scalars(sa.select(CellRow.frame_id).where(CellRow.id.in_(first)).distinct()).all()
    for frame_id in frames:
        if _shows_missed_cells(session, frame_id):
            refresh_sightings(session, case_id, frame_id)


def _shows_missed_cells(session: Session, frame_id: int) -> bool:
    """Whether a person reviewed cells of a frame that its newest analysis did not find."""
    newest = sa.select(sa.func.max(AnalysisRow.id)).where(AnalysisRow.frame_id == frame_id).scalar_subquery()
    found = sa.select(PatchRow.cell_id).where(PatchRow.analysis_id == newest)
    missed = (
        sa.select(CellRow.id)
        .where(CellRow.frame_id == frame_id, CellRow.id.not_in(found))
        .where(sa.exists().where(ReviewRow.cell_id == CellRow.id))
    )
    return session.scalar(missed.limit(1)) is not None


def refresh_sightings(session: Session, case_id: int, frame_id: int) -> None:
    """Notes which cells are one, where a change in a frame made that differ from what was noted before.

    It is called in the transaction of whatever may change it: a frame, an analysis, a drawn cell, a review.
    """
    session.flush()
    touched = _touched(session, case_id, frame_id)
    if len(touched) < 2:
        return
    links = [k for k in _links(session, case_id) if k.frame_id in touched]
    sizes = [s for s in _sizes(session, case_id) if s.frame_id in touched]
    spots = _spots(session, case_id, touched)
    present = {(p.cell_id, p.same_as): p for p in find_sightings(spots, sizes, lay_out(sizes, links))}
    noted = {(p.cell_id, p.same_as): p for p in _sightings(session, case_id, touched)}
    moment = now()
    parted = [SeenTwice(*pair, 0.0) for pair in noted if pair not in present]
    joined = [pair for key, pair in present.items() if key not in noted]
    for pair, same in (*((p, False) for p in parted), *((p, True) for p in joined)):
        _note_sighting(session, pair, moment, same=same)
    session.flush()


def _note_sighting(session: Session, pair: SeenTwice, moment: datetime, *, same: bool) -> None:
    session.add(
        CellSightingRow(
            cell_id=pair.cell_id,
            same_as_id=pair.same_as,
            same=same,
            overlap=float(pair.overlap),
            noted_at=moment,
        )
    )


def part_around(session: Session, case_id: int, frame_id: int) -> set[int]:
    """Parts the cells of a frame, and of all frames that hang on it, from each other.

    Returns:
        The other frames, whose sightings are to be refreshed once the frame has left the case.
    """
    touched = _touched(session, case_id, frame_id)
    moment = now()
    for pair in _sightings(session, case_id, touched):
        _note_sighting(session, SeenTwice(pair.cell_id, pair.same_as, 0.0), moment, same=False)
    session.flush()
    return touched - {frame_id}


def forget_description(session: Session, frame_id: int) -> None:
    """Lets a frame that was described count as not described, until it is again."""
    described = sa.exists().where(FrameDescriptionRow.frame_id == frame_id)
    if session.scalar(sa.select(described)):
        session.add(FrameDescriptionRow(frame_id=frame_id, method=_NONE, content=b"", described_at=now()))
        session.flush()


def _touched(session: Session, case_id: int, frame_id: int) -> set[int]:
    """The frames whose places can hang on a frame's: all that links ever joined to it, one by one.

    Links that no longer hold are followed too, so that what they had joined is parted.
    """
    rows = session.execute(
        sa.select(FrameDescriptionRow.frame_id, FramePlacementRow.beside_id)
        .join(FrameDescriptionRow, FrameDescriptionRow.id == FramePlacementRow.description_id)
        .join(FrameRow, FrameRow.id == FrameDescriptionRow.frame_id)
        .join(_Beside, _Beside.id == FramePlacementRow.beside_id)
        .where(FrameRow.case_id == case_id, _Beside.case_id == case_id)
    )
    beside: defaultdict[int, set[int]] = defaultdict(set)
    for one, other in rows:
        beside[one].add(other)
        beside[other].add(one)
    touched, waiting = {frame_id}, [frame_id]
    while waiting:
        new = beside[waiting.pop()] - touched
        touched |= new
        waiting += new
    return touched


def _spots(session: Session, case_id: int, frames: Collection[int]) -> dict[int, list[Spot]]:
    """The places in frames that may be sightings of one cell, by frame_id."""
    spots: dict[int, list[Spot]] = {frame_id: [] for frame_id in frames}
    for cell in read_cells(session, case_id, frames):
        # A cell that repeats another one of its own frame must not lead away from that one.
        if cell.why_not is not WhyNot.DUPLICATE and not cell.lost:
            spots[cell.frame_id].append(Spot(cell.cell_id, cell.box))
    return spots


def _sightings(session: Session, case_id: int, frames: Collection[int] | None = None) -> list[SeenTwice]:
    """The pairs of a case's cells that are one, as last noted; of all frames or those of some."""
    newest = (
        sa.select(sa.func.max(CellSightingRow.id))
        .join(CellRow, CellRow.id == CellSightingRow.cell_id)
        .join(FrameRow, FrameRow.id == CellRow.frame_id)
        .where(FrameRow.case_id == case_id)
        .group_by(CellSightingRow.cell_id, CellSightingRow.same_as_id)
    )
    if frames is not None:
        newest = newest.where(FrameRow.id.in_(frames))
    rows = session.scalars(
        sa.select(CellSightingRow)
        .where(CellSightingRow.id.in_(newest), CellSightingRow.same)
        .order_by(CellSightingRow.id)
    )
    return [SeenTwice(row.cell_id, row.same_as_id, row.overlap) for row in rows]


def read_cells_once(session: Session, case_id: int, only: Collection[int] | None = None) -> list[CellRecord]:
    """The cells of a case, or of some of its frames, each cell that was seen more than once counted once."""
    pairs = _sightings(session, case_id)
    if not pairs:
        return read_cells(session, case_id, only)
    wanted, read = FrameRow.case_id == case_id, None
    if only is not None:
        read = _frames_of_sightings(session, case_id, pairs, only)
        wanted = sa.and_(wanted, FrameRow.id.in_(read))
    frames = {f.frame_id: f for f in read_frames(session, wanted)}
    turns = session.execute(
        sa.select(ReviewRow.cell_id, sa.func.coalesce(ReviewRow.restores_id, ReviewRow.id).label("review_id"))
        .join(CellRow, sa.and_(CellRow.id == ReviewRow.cell_id, ReviewRow.id == newest_review()))
        .where(CellRow.frame_id.in_(frames), ReviewRow.withdrawn.is_(False))
    )
    in_turn = {row.cell_id: row.review_id for row in turns}
    cells = count_once(read_cells(session, case_id, read), pairs, frames, in_turn)
    return [c for c in cells if only is None or c.frame_id in only]


def _frames_of_sightings(
    session: Session, case_id: int, pairs: Sequence[SeenTwice], frames: Collection[int]
) -> set[int]:
    """These frames, and all that show a cell which may be one with a cell of theirs, pair by pair."""
    cells = sa.select(CellRow.id, CellRow.frame_id).join(FrameRow, FrameRow.id == CellRow.frame_id)
    frame_of = {row.id: row.frame_id for row in session.execute(cells.where(FrameRow.case_id == case_id))}
    beside: defaultdict[int, set[int]] = defaultdict(set)
    for pair in pairs:
        beside[pair.cell_id].add(pair.same_as)
        beside[pair.same_as].add(pair.cell_id)
    reached = {cell_id for cell_id in beside if frame_of[cell_id] in frames}
    waiting = list(reached)
    while waiting:
        new = beside[waiting.pop()] - reached
        reached |= new
        waiting += new
    return set(frames) | {frame_of[cell_id] for cell_id in reached}
