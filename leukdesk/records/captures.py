"""Frames that a camera gave: recorded whole before anything is sought in them, and what was known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.domain.cameras import CapturedFrame, report_to_dict
from leukdesk.records.reading import quality_to_json
from leukdesk.records.schema import AnalysisRow, FrameCaptureRow, FrameRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from leukdesk.domain.cameras import Capture


def add_capture(session: Session, frame_id: int, capture: Capture) -> None:
    """Adds what is known of how a frame was taken."""
    camera, scale = capture.camera, capture.scale
    session.add(
        FrameCaptureRow(
            frame_id=frame_id,
            camera_kind=camera.kind.value,
            camera_name=camera.name,
            backend=capture.report.backend or camera.backend,
            place=camera.place,
            model=camera.model,
            settings=report_to_dict(capture.report),
            um_per_px=None if scale.um_per_px is None else float(scale.um_per_px),
            scale_source=scale.source.value,
            camera_profile=capture.camera_profile or None,
            quality=quality_to_json(capture.quality),
            operator=capture.operator,
            burst=int(capture.burst),
            taken_at=capture.taken_at,
        )
    )
    session.flush()


def read_captured(session: Session, *conditions: sa.ColumnElement[bool]) -> list[CapturedFrame]:
    """The frames that meet the conditions, analysed or not, in the order of recording."""
    rows = session.scalars(sa.select(FrameRow).where(*conditions).order_by(FrameRow.id))
    return [CapturedFrame(row.id, row.case_id, row.name, row.picture_sha256) for row in rows]


def not_analysed() -> sa.ColumnElement[bool]:
    """The condition that a frame has no analysis yet."""
    return ~sa.exists().where(AnalysisRow.frame_id == FrameRow.id)
