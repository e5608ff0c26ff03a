"""The cells that a person may choose a report's pictures from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.domain.cases import WhyNot
from leukdesk.domain.errors import IntegrityError, PictureError
from leukdesk.imaging.loading import decode_picture
from leukdesk.imaging.thumbnails import cut_thumbnail
from leukdesk.reports.composition import most_suspicious, shown_cells

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.cases import Case, CellRecord
    from leukdesk.domain.ports import Store

MOST_OFFERED = 96
SIDE_PX = 96


@dataclass(frozen=True, slots=True, eq=False)
class OfferedPicture:
    """One cell that can be chosen.

    Attributes:
        cell_id: of the cell.
        class_name: the class that counts.
        chosen: whether the report shows it now.
        rgb: (height, width, 3) uint8.
    """

    cell_id: int
    class_name: str
    chosen: bool
    rgb: NDArray[np.uint8]


def offer_pictures(store: Store, case: Case) -> tuple[OfferedPicture, ...]:
    """The pictures that are shown now, then the most suspicious, `MOST_OFFERED` at most.

    A cell whose frame's picture is lost is not offered.
    """
    cells = store.cells(case.case_id)
    shown = shown_cells(cells, store.film_text(case.case_id))
    standing = [c for c in cells if c.why_not is not WhyNot.DUPLICATE]
    ranked = most_suspicious(standing, MOST_OFFERED)
    rest = [c for c in standing if c.cell_class.in_differential]
    offered = {c.cell_id: c for c in (*shown, *ranked, *rest)}
    wanted = list(offered.values())[:MOST_OFFERED]
    pictures = _pictures(store, case, wanted)
    chosen = {c.cell_id for c in shown}
    return tuple(
        OfferedPicture(c.cell_id, c.cell_class.name, c.cell_id in chosen, pictures[c.cell_id])
        for c in wanted
        if c.cell_id in pictures
    )


def _pictures(store: Store, case: Case, cells: list[CellRecord]) -> dict[int, NDArray[np.uint8]]:
    cut: dict[int, NDArray[np.uint8]] = {}
    for frame in store.frames(case.case_id):
        here = [c for c in cells if c.frame_id == frame.frame_id]
        if not here:
            continue
        try:
            rgb = decode_picture(store.picture(frame.picture_sha256), frame.name, "").rgb
        except (IntegrityError, PictureError):
            continue
        cut |= {c.cell_id: cut_thumbnail(rgb, c.box, SIDE_PX) for c in here}
    return cut
