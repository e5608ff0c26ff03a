"""A frame that was recorded in the wrong case goes to the right one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.errors import IntegrityError, PictureError
from leukdesk.imaging.frame_description import METHOD
from leukdesk.imaging.loading import decode_picture

if TYPE_CHECKING:
    from leukdesk.domain.cases import FrameRecord
    from leukdesk.domain.ports import Store
    from leukdesk.workflow.overlaps import FindOverlaps


class MoveFrame:
    """Moves a frame and compares it with the frames of its new case.

    Args:
        store: the records.
        overlaps: looks for frames that show the same part of the smear; None doesn't look.
    """

    def __init__(self, store: Store, overlaps: FindOverlaps | None = None) -> None:
        self._store = store
        self._overlaps = overlaps

    def __call__(self, frame: FrameRecord, to_case_id: int, why: str) -> None:
        """Moves a frame.

        Should the comparison fail for want of its picture, the frame has moved and counts as not compared.

        Args:
            frame: to move.
            to_case_id: of the case that it belongs to.
            why: the reason, for the audit trail.

        Raises:
            StoreError: if it cannot be moved; then it is where it was.
        """
        compared = frame.frame_id in self._store.described(frame.case_id, METHOD)
        self._store.move_frame(frame.frame_id, to_case_id, why)
        if self._overlaps is None or not compared:
            return
        try:
            rgb = decode_picture(self._store.picture(frame.picture_sha256), frame.name, "").rgb
        except (IntegrityError, PictureError):
            return
        overlap = self._overlaps(to_case_id, rgb)
        if overlap is not None:
            self._store.record_overlap(frame.frame_id, overlap)
