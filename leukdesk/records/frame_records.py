"""Frames: recorded with their analyses and overlaps, read, and their pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.domain.audit import AuditAction
from leukdesk.domain.errors import IntegrityError, StoreError
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.signing import is_reason
from leukdesk.records import overlaps, recording, reviewing
from leukdesk.records.captures import add_capture, not_analysed, read_captured
from leukdesk.records.case_records import changeable_case
from leukdesk.records.disk_room import refuse_without_room
from leukdesk.records.moving import move_frame
from leukdesk.records.reading import read_frames
from leukdesk.records.schema import FrameRow, PictureRow
from leukdesk.records.search_text import refresh_search_text
from leukdesk.records.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sqlalchemy.orm import Session

    from leukdesk.domain.arrivals import PictureFile
    from leukdesk.domain.cameras import Capture, CapturedFrame
    from leukdesk.domain.cases import FrameRecord
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.frames import FrameAnalysis, Picture
    from leukdesk.domain.placement import FieldMap, FrameOverlap


class FrameRecords(Transactions):
    """Frames; see `domain.ports.Store` for what each method promises."""

    def find_frame(self, case_id: int, pixel_sha256: str) -> FrameRecord | None:
        """The frame of a case with the same pixels, or None."""
        with self._read() as session:
            return _frame_with_pixels(session, case_id, pixel_sha256)

    def record_frame(
        self,
        case_id: int,
        picture: Picture,
        analysis: FrameAnalysis,
        classes: Sequence[CellClass],
        overlap: FrameOverlap | None = None,
    ) -> FrameRecord:
        """Records picture, frame, analysis, cells, patches and overlaps in one transaction.

        Raises:
            StoreError: if there is no such case, it is signed, a class has another role in the records,
                nothing can be written or the disk is nearly full; then nothing was recorded.
            IntegrityError: if the picture's content is not what its hash says.
        """
        with self._write() as session:
            frame_id, new = self._frame_of(session, case_id, picture)
            recording.add_analysis(session, frame_id, analysis, classes)
            if overlap is not None:
                overlaps.add_overlap(session, frame_id, overlap)
            overlaps.refresh_sightings(session, case_id, frame_id)
            refresh_search_text(session, case_id)
            frame = read_frames(session, FrameRow.id == frame_id)[0]
            facts = _facts(picture) | {"model": frame.bundle_name, "cells": len(analysis.cells)}
            action = AuditAction.FRAME_RECORDED if new else AuditAction.FRAME_ANALYSED
            self._note(session, action, f"frame {frame_id}", case_id, new=facts)
            return frame

    def record_capture(self, case_id: int, picture: Picture, capture: Capture) -> CapturedFrame:
        """Records a camera's frame and how it was taken in one transaction, before it is analysed.

        Raises:
            StoreError: if there is no such case, it is signed, or nothing can be written; then nothing was
                recorded.
            IntegrityError: if the picture's content is not what its hash says.
        """
        with self._write() as session:
            frame_id, _new = self._frame_of(session, case_id, picture)
            add_capture(session, frame_id, capture)
            refresh_search_text(session, case_id)
            facts = _facts(picture) | {"camera": capture.camera.name}
            self._note(session, AuditAction.FRAME_TAKEN, f"frame {frame_id}", case_id, new=facts)
            return read_captured(session, FrameRow.id == frame_id)[0]

    def waiting_captures(self, case_id: int) -> Sequence[CapturedFrame]:
        """The frames of a case that no analysis has seen yet, in the order they were taken."""
        with self._read() as session:
            return read_captured(session, FrameRow.case_id == case_id, not_analysed())

    def _frame_of(self, session: Session, case_id: int, picture: Picture) -> tuple[int, bool]:
        """The id of the frame that shows a picture, and whether it is recorded only now."""
        refuse_without_room(self._database.parent, self._keep_free_bytes, len(picture.content))
        changeable_case(session, case_id)
        same = (FrameRow.case_id == case_id, FrameRow.pixel_sha256 == picture.pixel_sha256)
        known = session.scalar(sa.select(FrameRow).where(*same))
        if known is None:
            return recording.add_frame(session, case_id, picture, self._keep(session, picture)).id, True
        if known.picture_sha256 == picture.file_sha256:
            self._keep(session, picture)
        return known.id, False

    def move_frame(self, frame_id: int, to_case_id: int, why: str = "") -> None:
        """Moves a frame, its analyses, cells and reviews to another case.

        Raises:
            StoreError: if there is no such frame or case, one of the cases is signed, one was signed before
                and no reason is given, or the other holds the picture already.
        """
        with self._write() as session:
            frame = session.get(FrameRow, frame_id)
            if frame is None:
                raise StoreError(
                    Sentence("the records hold no frame {0}", frame_id), Sentence("open the case again")
                )
            left, entered = changeable_case(session, frame.case_id), changeable_case(session, to_case_id)
            if left is entered:
                return
            if max(left.version, entered.version) > 1 and not is_reason(why):
                raise StoreError(
                    Sentence("one of the cases was signed before"), Sentence("say why the picture is moved")
                )
            move_frame(session, frame, to_case_id, self._acting().name)
            refresh_search_text(session, left.id, entered.id)
            old, new = {"case_id": left.id}, {"case_id": entered.id}
            for case in (left, entered):
                subject = f"frame {frame_id}"
                self._note(session, AuditAction.FRAME_MOVED, subject, case.id, old=old, new=new, why=why)
            if reviewing.holds_reviews(session, frame_id):
                self._begin_review(session, entered)

    def record_overlap(self, frame_id: int, overlap: FrameOverlap) -> None:
        """Records what a search for overlaps gave for a frame that is there already.

        Raises:
            StoreError: if there is no such frame or its case is signed.
        """
        with self._write() as session:
            frame = session.get(FrameRow, frame_id)
            if frame is None:
                raise StoreError(
                    Sentence("the records hold no frame {0}", frame_id), Sentence("open the case again")
                )
            changeable_case(session, frame.case_id)
            overlaps.add_overlap(session, frame_id, overlap)
            overlaps.refresh_sightings(session, frame.case_id, frame_id)
            self._note(session, AuditAction.FRAME_COMPARED, f"frame {frame_id}", frame.case_id)

    def described(self, case_id: int, method: str) -> Mapping[int, int]:
        """The frames of a case that a method described: by frame_id, the id of their newest description."""
        with self._read() as session:
            return overlaps.read_described(session, case_id, method)

    def descriptions(
        self, case_id: int, method: str, frames: Collection[int] | None = None
    ) -> Mapping[int, bytes]:
        """The packed descriptions of a case's frames, or of some of them, those made by a method."""
        with self._read() as session:
            return overlaps.read_descriptions(session, case_id, method, frames)

    def field_map(self, case_id: int) -> FieldMap:
        """Where the frames of a case lie beside each other."""
        with self._read() as session:
            return overlaps.read_field_map(session, case_id)

    def frames(self, case_id: int) -> Sequence[FrameRecord]:
        """The frames of a case in the order they were recorded."""
        with self._read() as session:
            return read_frames(session, FrameRow.case_id == case_id)

    def picture(self, sha256: str) -> bytes:
        """The stored file, checked against its hash.

        Raises:
            IntegrityError: if it is missing or changed.
        """
        with self._read() as session:
            row = session.get(PictureRow, sha256)
        if row is None:
            raise IntegrityError(
                Sentence("the records hold no picture {0}", sha256), Sentence("restore it from a backup")
            )
        return self._pictures.read(row.sha256, row.suffix)

    def _keep_where_there_is_room(self, session: Session, file: PictureFile) -> str:
        refuse_without_room(self._database.parent, self._keep_free_bytes, len(file.content))
        return self._keep(session, file)

    def _keep(self, session: Session, picture: Picture | PictureFile) -> str:
        """Puts the file in place before any row names it; also mends one that was lost or changed."""
        known = session.get(PictureRow, picture.file_sha256)
        return self._pictures.keep(picture, None if known is None else known.suffix)


def _facts(picture: Picture) -> dict[str, object]:
    """What the audit trail says of a picture."""
    return {"name": picture.name, "picture_sha256": picture.file_sha256}


def _frame_with_pixels(session: Session, case_id: int, pixel_sha256: str) -> FrameRecord | None:
    found = read_frames(session, FrameRow.case_id == case_id, FrameRow.pixel_sha256 == pixel_sha256)
    return found[0] if found else None
