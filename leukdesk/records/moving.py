"""A frame that was recorded in the wrong case goes to the right one, with all that is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.domain.errors import StoreError
from leukdesk.domain.review_steps import StepKind
from leukdesk.domain.sentences import Sentence
from leukdesk.records import overlaps, reviewing
from leukdesk.records.schema import FrameRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def move_frame(session: Session, frame: FrameRow, to_case_id: int, operator: str) -> None:
    """Gives a frame, its analyses, cells and reviews to another case.

    What joined its cells with those of the case that it leaves is parted, what hung together through it is
    looked at anew, and it counts as not compared until it is described in its new case. Decisions made before
    the move can't be undone step by step any more in either case: they would reach into the other one.

    Args:
        session: in a write transaction.
        frame: to move.
        to_case_id: of a case that may be changed.
        operator: who moves it.

    Raises:
        StoreError: if the picture is in the other case already.
    """
    from_case_id = frame.case_id
    same = (FrameRow.case_id == to_case_id, FrameRow.pixel_sha256 == frame.pixel_sha256)
    if session.scalar(sa.select(FrameRow.id).where(*same)) is not None:
        raise StoreError(
            Sentence("the other case holds this picture already"), Sentence("leave it where it is")
        )
    left = overlaps.part_around(session, from_case_id, frame.id)
    overlaps.forget_description(session, frame.id)
    frame.case_id = to_case_id
    session.flush()
    for frame_id in left:
        overlaps.refresh_sightings(session, from_case_id, frame_id)
    # Frames of its new case may have been compared with it: it may come back from where it never belonged.
    overlaps.refresh_sightings(session, to_case_id, frame.id)
    for case_id in (from_case_id, to_case_id):
        reviewing.add_step(session, case_id, StepKind.MOVE, operator)
