"""Whether a new frame shows what other frames of its case show already."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from leukdesk.domain.placement import FrameOverlap
from leukdesk.imaging.frame_description import METHOD, describe_frame, pack, unpack
from leukdesk.imaging.overlap import find_overlaps

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.cases import FrameRecord
    from leukdesk.domain.ports import Store
    from leukdesk.imaging.frame_description import FrameDescription

_log = logging.getLogger(__name__)

KEPT_DESCRIPTIONS = 300
"""Descriptions that stay unpacked, about 100 kB each; more than nearly any case has frames."""


class FindOverlaps:
    """Looks for the frames of a case that a picture overlaps.

    The descriptions of the case that was asked for last stay unpacked for its next picture.

    Args:
        store: the records, which keep the description of every frame that was looked at.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._unpacked: tuple[int, dict[int, FrameDescription | None]] = (0, {})

    def __call__(
        self, case_id: int, rgb: NDArray[np.uint8], before: FrameRecord | None = None
    ) -> FrameOverlap | None:
        """What is to be recorded of a picture's overlaps.

        A frame whose stored description is broken is left out; it is described anew when its picture is
        given again.

        Args:
            case_id: of the case.
            rgb: (h, w, 3) uint8, the picture.
            before: the frame of the case with the same pixels, if there is one.

        Returns:
            Description and links; None where that frame was looked at before.

        Raises:
            LeukDeskError: if the records cannot be read.
        """
        ids = self._store.described(case_id, METHOD)
        if before is not None and before.frame_id in ids:
            own = {before.frame_id: ids[before.frame_id]}
            if self._sound(case_id, own):
                return None
            ids = {f: n for f, n in ids.items() if f != before.frame_id}
        known = self._sound(case_id, ids)
        description = describe_frame(rgb)
        return FrameOverlap(METHOD, pack(description), find_overlaps(description, known))

    def _sound(self, case_id: int, ids: Mapping[int, int]) -> dict[int, FrameDescription]:
        """The descriptions that can be read, by frame_id; `ids` are those of the descriptions."""
        kept_case, kept = self._unpacked
        if kept_case != case_id:
            kept = {}
            self._unpacked = case_id, kept
        missing = [frame_id for frame_id, number in ids.items() if number not in kept]
        read = self._store.descriptions(case_id, METHOD, missing) if missing else {}
        found = {f: kept[n] for f, n in ids.items() if n in kept}
        for frame_id, content in read.items():
            found[frame_id] = _unpacked(frame_id, content)
            if len(kept) < KEPT_DESCRIPTIONS:
                kept[ids[frame_id]] = found[frame_id]
        return {f: d for f in ids if (d := found.get(f)) is not None}


def frames_not_compared(store: Store, case_id: int) -> set[int]:
    """The frames of a case whose stored description is broken, so that later frames go by them.

    Raises:
        LeukDeskError: if the records cannot be read.
    """
    stored = store.descriptions(case_id, METHOD)
    return {frame_id for frame_id, content in stored.items() if _unpacked(frame_id, content) is None}


def _unpacked(frame_id: int, content: bytes) -> FrameDescription | None:
    try:
        return unpack(content)
    except ValueError:
        # One broken description must not keep the rest of the case from being analysed.
        _log.warning("the stored description of frame %d is broken; no picture is compared with it", frame_id)
        return None
