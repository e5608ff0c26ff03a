"""Cells: found, reviewed and drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.domain.audit import AuditAction
from leukdesk.domain.cases import CellPlace
from leukdesk.domain.errors import StoreError
from leukdesk.domain.geometry import Box
from leukdesk.domain.review_steps import Decision
from leukdesk.domain.sentences import Sentence
from leukdesk.records import overlaps, recording, reviewing
from leukdesk.records.case_records import changeable_case
from leukdesk.records.matching import match_cells
from leukdesk.records.reading import newest_review, read_classes, read_frames
from leukdesk.records.schema import CellClassRow, CellRow, FrameRow, ReviewRow
from leukdesk.records.search_text import refresh_search_text
from leukdesk.records.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sqlalchemy.orm import Session

    from leukdesk.domain.cases import CellRecord, FrameRecord
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.review_steps import ReviewStep, StepHistory
    from leukdesk.records.schema import ReviewStepRow


class CellRecords(Transactions):
    """Cells; see `domain.ports.Store` for what each method promises."""

    def cells(self, case_id: int, frames: Collection[int] | None = None) -> Sequence[CellRecord]:
        """The cells of a case, or of some of its frames, by frame and number, in their present state.

        Listed are the cells that the newest analysis found and those that a person reviewed. A found cell
        without a review that shows the same cell as a reviewed one is a duplicate, and so is each sighting
        of a cell but the one that stands for it; a review of any sighting holds for all.
        """
        with self._read() as session:
            return overlaps.read_cells_once(session, case_id, frames)

    def classes(self) -> Sequence[CellClass]:
        """Every class that a person can choose: of bundles, of no bundle, shared."""
        with self._read() as session:
            return list(read_classes(session).values())

    def add_class(self, cell_class: CellClass) -> None:
        """Adds a class of the laboratory's own, which people choose and no bundle suggests.

        Raises:
            StoreError: if the records know the code already.
        """
        with self._write() as session:
            if session.scalar(sa.select(CellClassRow.id).where(CellClassRow.code == cell_class.code)):
                raise StoreError(
                    Sentence("the records know the class {0} already", cell_class.code),
                    Sentence("choose another name"),
                )
            role = cell_class.role.value
            session.add(CellClassRow(code=cell_class.code, name=cell_class.name, role=role, listing=1))
            new = {"name": cell_class.name, "role": role}
            self._note(session, AuditAction.CLASS_ADDED, f"class {cell_class.code}", None, new=new)

    def confirmed_cells(self, class_code: str, most: int) -> Sequence[tuple[FrameRecord, CellPlace]]:
        """Cells of any case that people gave a class, on usable frames and whole, the newest first."""
        with self._read() as session:
            rows = session.execute(
                sa.select(CellRow)
                .join(ReviewRow, sa.and_(ReviewRow.id == newest_review(), ReviewRow.withdrawn.is_(False)))
                .join(CellClassRow, CellClassRow.id == ReviewRow.class_id)
                .where(CellClassRow.code == class_code, CellRow.cut.is_(False))
                .order_by(ReviewRow.id.desc())
                .limit(most)
            )
            cells = [row.CellRow for row in rows]
            wanted = FrameRow.id.in_({cell.frame_id for cell in cells})
            frames = {f.frame_id: f for f in read_frames(session, wanted) if f.quality.usable}
            return [
                (frames[c.frame_id], CellPlace(c.id, Box(c.x_px, c.y_px, c.width_px, c.height_px)))
                for c in cells
                if c.frame_id in frames
            ]

    def review(self, cell_id: int, class_code: str, reviewer: str) -> None:
        """Adds a review to a cell.

        Raises:
            StoreError: if there is no such cell or class, or the case is signed.
        """
        self.decide([Decision(cell_id, class_code)], reviewer)

    def decide(self, decisions: Sequence[Decision], reviewer: str) -> None:
        """Adds a review to each of several cells of one case, as one step that an undo takes back.

        Raises:
            StoreError: if there is no such cell or class, or the case is signed; then nothing was recorded.
        """
        with self._write() as session:
            before = reviewing.held_classes(session, [d.cell_id for d in decisions])
            step = reviewing.decide(session, decisions, reviewer)
            self._note_decided(session, AuditAction.CELLS_REVIEWED, step, before, decisions)

    def undo(self, case_id: int, reviewer: str) -> ReviewStep | None:
        """Takes the newest decision of a case back; returns it, or None if there is none.

        Raises:
            StoreError: if there is no such case or it is signed.
        """
        with self._write() as session:
            changeable_case(session, case_id)
            step = reviewing.take_back(session, case_id, reviewer)
            if step is not None:
                refresh_search_text(session, case_id)
                self._note(session, AuditAction.REVIEW_UNDONE, f"review step {step.step_id}", case_id)
            return step

    def redo(self, case_id: int, reviewer: str) -> ReviewStep | None:
        """Brings the decision that was taken back last to hold again; returns it, or None.

        Raises:
            StoreError: if there is no such case or it is signed.
        """
        with self._write() as session:
            changeable_case(session, case_id)
            step = reviewing.bring_back(session, case_id, reviewer)
            if step is not None:
                refresh_search_text(session, case_id)
                self._note(session, AuditAction.REVIEW_REDONE, f"review step {step.step_id}", case_id)
            return step

    def history(self, case_id: int) -> StepHistory:
        """What can be undone and redone in a case."""
        with self._read() as session:
            return reviewing.read_history(session, case_id)

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
                raise StoreError(
                    Sentence("the records hold no frame {0}", frame_id), Sentence("open the case again")
                )
            place, cut = _within(box, frame)
            (cell_id,) = match_cells([place], recording.known_cells(session, frame_id))
            drawn = cell_id is None
            if cell_id is None:
                (cell_id,) = recording.add_cells(session, frame_id, [(place, cut)])
            before = reviewing.held_classes(session, [cell_id])
            decisions = [Decision(cell_id, class_code)]
            step = reviewing.decide(session, decisions, reviewer, drawn=drawn)
            overlaps.refresh_sightings(session, frame.case_id, frame_id)
            action = AuditAction.CELL_DRAWN if drawn else AuditAction.CELLS_REVIEWED
            self._note_decided(session, action, step, before, decisions)
            return cell_id

    def _note_decided(
        self,
        session: Session,
        action: AuditAction,
        step: ReviewStepRow,
        before: Mapping[int, str],
        decisions: Sequence[Decision],
    ) -> None:
        """Notes a step: by cell_id, the classes before and now; the first one brings a case into review."""
        case = changeable_case(session, step.case_id)
        refresh_search_text(session, case.id)
        old = {str(cell_id): code for cell_id, code in before.items()}
        new = {str(d.cell_id): d.class_code for d in decisions}
        self._note(session, action, f"review step {step.id}", case.id, old=old, new=new)
        self._begin_review(session, case)


def _within(box: Box, frame: FrameRow) -> tuple[Box, bool]:
    """The part of a box within the frame, and whether the box reaches the border."""
    left, top = max(0, box.x_px), max(0, box.y_px)
    right, bottom = min(frame.width_px, box.right_px), min(frame.height_px, box.bottom_px)
    if left >= right or top >= bottom:
        raise StoreError(Sentence("the box lies outside the picture"), Sentence("draw it within the picture"))
    cut = left == 0 or top == 0 or right == frame.width_px or bottom == frame.height_px
    return Box(left, top, right - left, bottom - top), cut
