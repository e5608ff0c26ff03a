"""Which frames of a case a new one overlaps, told from their descriptions alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.placement import FrameLink
from leukdesk.imaging.registration import matches, register, unit_descriptors

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.imaging.frame_description import FrameDescription
    from leukdesk.imaging.registration import Evidence


def find_overlaps(frame: FrameDescription, others: Mapping[int, FrameDescription]) -> tuple[FrameLink, ...]:
    """The frames that a frame overlaps.

    Args:
        frame: the new one.
        others: the frames of the case, by frame_id.

    Returns:
        One link a frame that is overlapped, `frame_id` 0 for the new one.
    """
    mine = unit_descriptors(frame.descriptors)
    found = []
    for frame_id, other in others.items():
        evidence = overlap_of(frame, other, mine)
        if evidence is not None:
            found.append(_link(frame_id, evidence))
    return tuple(found)


def overlap_of(
    one: FrameDescription, other: FrameDescription, mine: NDArray[np.float32] | None = None
) -> Evidence | None:
    """How a frame overlaps another, or None if it does not.

    Args:
        one: the frame to be placed.
        other: the frame that it may lie beside.
        mine: the unit descriptors of `one`, where they are at hand.
    """
    rows = unit_descriptors(one.descriptors) if mine is None else mine
    pairs = matches(rows @ unit_descriptors(other.descriptors).T)
    return next((e for e in register(one, other, pairs) if e.holds), None)


def _link(frame_id: int, evidence: Evidence) -> FrameLink:
    return FrameLink(
        frame_id=0,
        beside_id=frame_id,
        similarity=evidence.similarity,
        inliers=evidence.inliers,
        correlation=evidence.correlation,
        overlap=min(1.0, evidence.overlap),
        off_px=evidence.off_px,
    )
