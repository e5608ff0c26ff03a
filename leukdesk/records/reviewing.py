"""Reviews as people make them: in steps, each of which can be taken back and brought back.

The newest review row of a cell says what holds: its own class, an earlier review that it brings back
(`restores_id`), or that there is none any more (`withdrawn`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.domain.errors import StoreError
from leukdesk.domain.review_steps import ReviewStep, StepHistory, StepKind, history_of
from leukdesk.domain.sentences import Sentence
from leukdesk.records import overlaps
from leukdesk.records.recording import now
from leukdesk.records.schema import CellClassRow, CellRow, FrameRow, ReviewRow, ReviewStepRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from leukdesk.domain.review_steps import Decision


def decide(
    session: Session, decisions: Sequence[Decision], reviewer: str, *, drawn: bool = False
) -> ReviewStepRow:
    """Adds one step with a review a decision; a cell that was drawn by hand stays so in its later reviews.

    Args:
        session: in a write transaction.
        decisions: at least one, of cells of one case.
        reviewer: who decided.
        drawn: whether the person has just drawn the cell's box.

    Raises:
        StoreError: if there is no such cell or class, or the cells are of several cases.
    """
    case_id = _case_of(session, decisions)
    classes = _class_ids(session, decisions)
    step = add_step(session, case_id, StepKind.DECIDE, reviewer)
    by_hand = _drawn_cells(session, [d.cell_id for d in decisions])
    session.add_all(
        ReviewRow(
            cell_id=decision.cell_id,
            class_id=classes[decision.class_code],
            reviewer=reviewer,
            reviewed_at=step.made_at,
            by_hand=drawn or decision.cell_id in by_hand,
            step_id=step.id,
            withdrawn=False,
        )
        for decision in decisions
    )
    overlaps.refresh_sightings_after_reviews(session, case_id, [d.cell_id for d in decisions])
    return step


def held_classes(session: Session, cells: Sequence[int]) -> dict[int, str]:
    """By cell_id, the code of the class that a person's review gives a cell; none where no review holds."""
    newest = (
        sa.select(sa.func.max(ReviewRow.id)).where(ReviewRow.cell_id.in_(cells)).group_by(ReviewRow.cell_id)
    )
    rows = session.execute(
        sa.select(ReviewRow.cell_id, CellClassRow.code)
        .join(CellClassRow, CellClassRow.id == ReviewRow.class_id)
        .where(ReviewRow.id.in_(newest), ~ReviewRow.withdrawn)
    )
    return {row.cell_id: row.code for row in rows}


def holds_reviews(session: Session, frame_id: int) -> bool:
    """Whether a person decided of a cell of a frame."""
    decided = sa.select(ReviewRow.id).join(CellRow, CellRow.id == ReviewRow.cell_id)
    return session.scalar(decided.where(CellRow.frame_id == frame_id).limit(1)) is not None


def read_history(session: Session, case_id: int) -> StepHistory:
    """What can be undone and redone in a case."""
    reviews = sa.func.count(ReviewRow.id)
    rows = session.execute(
        sa.select(ReviewStepRow.id, ReviewStepRow.kind, reviews)
        .outerjoin(ReviewRow, ReviewRow.step_id == ReviewStepRow.id)
        .where(ReviewStepRow.case_id == case_id)
        .group_by(ReviewStepRow.id)
        .order_by(ReviewStepRow.id)
    )
    return history_of(ReviewStep(step_id, StepKind(kind), cells) for step_id, kind, cells in rows)


def take_back(session: Session, case_id: int, reviewer: str) -> ReviewStep | None:
    """Undoes the newest decision that holds: each of its cells gets back what held before it.

    Returns:
        The decision that was taken back; None if there is none.
    """
    step = read_history(session, case_id).to_undo
    if step is None:
        return None
    undo = add_step(session, case_id, StepKind.UNDO, reviewer)
    for review in reversed(_reviews_of(session, step.step_id)):
        before = session.scalars(
            sa.select(ReviewRow)
            .where(ReviewRow.cell_id == review.cell_id, ReviewRow.id < review.id)
            .order_by(ReviewRow.id.desc())
            .limit(1)
        ).first()
        _add_turn(session, undo, review, None if before is None or before.withdrawn else before)
    _refresh_sightings(session, case_id, undo.id)
    return step


def bring_back(session: Session, case_id: int, reviewer: str) -> ReviewStep | None:
    """Redoes the decision that was undone last.

    Returns:
        The decision that holds again; None if there is none.
    """
    step = read_history(session, case_id).to_redo
    if step is None:
        return None
    redo = add_step(session, case_id, StepKind.REDO, reviewer)
    for review in _reviews_of(session, step.step_id):
        _add_turn(session, redo, review, review)
    _refresh_sightings(session, case_id, redo.id)
    return step


def add_step(session: Session, case_id: int, kind: StepKind, operator: str) -> ReviewStepRow:
    """Adds a step, as yet without reviews."""
    step = ReviewStepRow(case_id=case_id, kind=kind.value, operator=operator, made_at=now())
    session.add(step)
    session.flush()
    return step


def _add_turn(session: Session, step: ReviewStepRow, review: ReviewRow, held: ReviewRow | None) -> None:
    """Adds the review by which from now on an earlier one holds again, or none.

    It names the review in which the decision was first made, so that its turn among the sightings of a cell
    is the old one again.
    """
    session.add(
        ReviewRow(
            cell_id=review.cell_id,
            class_id=(held or review).class_id,
            reviewer=step.operator,
            reviewed_at=step.made_at,
            by_hand=review.by_hand,
            step_id=step.id,
            restores_id=None if held is None else held.restores_id or held.id,
            withdrawn=held is None,
        )
    )


def _reviews_of(session: Session, step_id: int) -> Sequence[ReviewRow]:
    return session.scalars(
        sa.select(ReviewRow).where(ReviewRow.step_id == step_id).order_by(ReviewRow.id)
    ).all()


def _refresh_sightings(session: Session, case_id: int, step_id: int) -> None:
    """A drawn cell that comes or goes may change what can be one with it."""
    session.flush()
    frames = session.scalars(
        sa.select(CellRow.frame_id)
        .join(ReviewRow, ReviewRow.cell_id == CellRow.id)
        .where(ReviewRow.step_id == step_id)
        .distinct()
    ).all()
    for frame_id in frames:
        overlaps.refresh_sightings(session, case_id, frame_id)


def _case_of(session: Session, decisions: Sequence[Decision]) -> int:
    cells = {d.cell_id for d in decisions}
    rows = session.execute(
        sa.select(CellRow.id, FrameRow.case_id)
        .join(FrameRow, FrameRow.id == CellRow.frame_id)
        .where(CellRow.id.in_(cells))
    )
    cases: dict[int, int] = {row.id: row.case_id for row in rows}
    for cell_id in cells - set(cases):
        raise StoreError(Sentence("the records hold no cell {0}", cell_id), Sentence("open the case again"))
    if len(set(cases.values())) != 1:
        raise StoreError(Sentence("a decision needs cells of one case"), Sentence("select cells of one case"))
    return next(iter(cases.values()))


def _class_ids(session: Session, decisions: Sequence[Decision]) -> dict[str, int]:
    wanted = {d.class_code for d in decisions}
    rows = session.execute(sa.select(CellClassRow.code, CellClassRow.id).where(CellClassRow.code.in_(wanted)))
    known = {row.code: row.id for row in rows}
    for code in wanted - set(known):
        raise StoreError(
            Sentence("the records know no class {0}", code), Sentence("choose one of the listed classes")
        )
    return known


def _drawn_cells(session: Session, cells: Sequence[int]) -> set[int]:
    return set(
        session.scalars(
            sa.select(ReviewRow.cell_id).where(ReviewRow.cell_id.in_(cells), ReviewRow.by_hand).distinct()
        )
    )
