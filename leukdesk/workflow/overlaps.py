"""Whether a new frame shows what other frames of its case show already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.placement import FrameOverlap
from leukdesk.imaging.frame_description import METHOD, describe_frame, pack
from leukdesk.imaging.overlap import find_overlaps

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.cases import FrameRecord
    from leukdesk.domain.ports import Store


class FindOverlaps:
    """Looks for the frames of a case that a picture overlaps.

    Args:
        store: the records, which keep the description of every frame that was looked at.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def __call__(
        self, case_id: int, rgb: NDArray[np.uint8], before: FrameRecord | None = None
    ) -> FrameOverlap | None:
        """What is to be recorded of a picture's overlaps.

        Args:
            case_id: of the case.
            rgb: (h, w, 3) uint8, the picture.
            before: the frame of the case with the same pixels, if there is one.

        Returns:
            Description and links; None where that frame was looked at before.

        Raises:
            LeukDeskError: if the records cannot be read.
        """
        known = dict(self._store.descriptions(case_id, METHOD))
        if before is not None and before.frame_id in known:
            return None
        description = describe_frame(rgb)
        return FrameOverlap(METHOD, pack(description), find_overlaps(description, known))
