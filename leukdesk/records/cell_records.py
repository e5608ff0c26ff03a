"""Cells: found, reviewed and drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.domain.audit import AuditAction
from leukdesk.domain.case_details import CaseStatus
from leukdesk.domain.errors import StoreError
from leukdesk.domain.geometry import Box
from leukdesk.records import overlaps, recording
from leukdesk.records.case_records import changeable_case
from leukdesk.records.matching import match_cells
from leukdesk.records.reading import read_classes
from leukdesk.records.schema import CaseRow, CellRow, FrameRow
from leukdesk.records.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from leukdesk.domain.cases import CellRecord
    from leukdesk.domain.cell_classes import CellClass


class CellRecords(Transactions):
    """Cells; see `domain.ports.Store` for what each method promises."""

    def cells(self, case_id: int, frame_id: int | None = None) -> Sequence[CellRecord]:
        """The cells of a case, or of one of its frames, by frame and number, in their present state.

        Listed are the cells that the newest analysis found and those that a person reviewed. A found cell
        without a review that shows the same cell as a reviewed one is a duplicate, and so is each sighting
        of a cell but the one that stands for it; a review of any sighting holds for all.
        """
        with self._read() as session:
            return overlaps.read_cells_once(session, case_id, frame_id)

    def classes(self) -> Sequence[CellClass]:
        """Every class that a person can choose: of bundles, of no bundle, shared."""
        with self._read() as session:
            return list(read_classes(session).values())

    def review(self, cell_id: int, class_code: str, reviewer: str) -> None:
        """Adds a review to a cell.

        Raises:
            StoreError: if there is no such cell or class, or the case is signed.
        """
        with self._write() as session:
            case = _case_of(session, cell_id)
            before = recording.reviewed_class(session, cell_id)
            recording.add_review(session, cell_id, class_code, reviewer)
            overlaps.refresh_sightings_after_review(session, cell_id)
            self._note_review(session, case, AuditAction.CELL_REVIEWED, cell_id, before, class_code)

    def add_cell(self, frame_id: int, box: Box, class_code: str, reviewer: str) -> int:
        """Adds a cell that the finder missed, with its first review; returns its cell_id.

        Where the records know a cell at that place, the review goes to it, so that none counts twice. A
        box that reaches the frame's border is of a cut cell.

        Raises:
            StoreError: if there is no such frame or class, the case is signed, or the box lies outside the
                frame.
        """
        with self._write() as session:
            frame = session.get(FrameRow, frame_id)
            if frame is None:
                raise StoreError(f"the records hold no frame {frame_id}", "open the case again")
            case = changeable_case(session, frame.case_id)
            place, cut = _within(box, frame)
            (cell_id,) = match_cells([place], recording.known_cells(session, frame_id))
            drawn = cell_id is None
            before = None if cell_id is None else recording.reviewed_class(session, cell_id)
            if cell_id is None:
                (cell_id,) = recording.add_cells(session, frame_id, [(place, cut)])
            recording.add_review(session, cell_id, class_code, reviewer, drawn=drawn)
            overlaps.refresh_sightings(session, frame.case_id, frame_id)
            action = AuditAction.CELL_DRAWN if drawn else AuditAction.CELL_REVIEWED
            self._note_review(session, case, action, cell_id, before, class_code)
            return cell_id

    def _note_review(
        self,
        session: Session,
        case: CaseRow,
        action: AuditAction,
        cell_id: int,
        *classes: str | None,
    ) -> None:
        """Notes a review: the cell's reviewed class before and now."""
        old, new = (None if code is None else {"class": code} for code in classes)
        self._note(session, action, f"cell {cell_id}", case.id, old=old, new=new)
        if case.status == CaseStatus.OPEN:
            case.status = CaseStatus.IN_REVIEW.value
            self._note(session, AuditAction.CASE_IN_REVIEW, f"case {case.id}", case.id)


def _case_of(session: Session, cell_id: int) -> CaseRow:
    """The case of a cell, which may be changed."""
    of_frame = sa.select(FrameRow.case_id).join(CellRow, CellRow.frame_id == FrameRow.id)
    case_id = session.scalar(of_frame.where(CellRow.id == cell_id))
    if case_id is None:
        raise StoreError(f"the records hold no cell {cell_id}", "open the case again")
    return changeable_case(session, case_id)


def _within(box: Box, frame: FrameRow) -> tuple[Box, bool]:
    """The part of a box within the frame, and whether the box reaches the border."""
    left, top = max(0, box.x_px), max(0, box.y_px)
    right, bottom = min(frame.width_px, box.right_px), min(frame.height_px, box.bottom_px)
    if left >= right or top >= bottom:
        raise StoreError("the box lies outside the picture", "draw it within the picture")
    cut = left == 0 or top == 0 or right == frame.width_px or bottom == frame.height_px
    return Box(left, top, right - left, bottom - top), cut
