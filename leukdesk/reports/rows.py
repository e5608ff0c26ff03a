"""The rows of the tables: plain values that the writers put into CSV and XLSX."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.domain.cases import WhyNot
from leukdesk.domain.frames import NO_COLOUR_STEPS, ScaleSource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from leukdesk.domain.calls import Suggestion
    from leukdesk.domain.cases import CellRecord, FrameRecord
    from leukdesk.domain.frames import ColourSteps
    from leukdesk.domain.geometry import Box


@dataclass(frozen=True, slots=True)
class PatchRow:
    """One found object.

    Attributes:
        frame: the picture's path as given.
        patch: number in the frame, from 1; 0 for a cell added by hand.
        box: in frame pixels.
        cell_class: code; the person's class where there is one, else the suggested.
        probability: of the suggested class; None for a cell that only a person saw.
        p_blast: summed probability of the target classes; None likewise.
        call: the model's call; empty likewise.
        why_not: why it isn't counted; None if it is.
        model: bundle with its version; empty without a suggestion.
        probabilities: by class code.
        same_cell_in: path of the frame whose sighting of the same cell stands for this one; empty in general.
        same_cell_as: number of that sighting in its frame; None likewise.
        suggested_class: code of the model's; empty for a cell that only a person saw.
        decided_by: who gave it its class; empty where nobody did.
        decided_at: when, in UTC; None likewise.
    """

    frame: str
    patch: int
    box: Box
    cell_class: str
    probability: float | None
    p_blast: float | None
    call: str
    why_not: WhyNot | None
    model: str
    probabilities: Mapping[str, float]
    same_cell_in: str = ""
    same_cell_as: int | None = None
    suggested_class: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None

    @property
    def counted(self) -> bool:
        """Whether the object is in the differential's denominator."""
        return self.why_not is None


@dataclass(frozen=True, slots=True)
class FrameRow:
    """One picture of a run.

    Attributes:
        frame: its path as given.
        width_px: after EXIF rotation.
        height_px: after EXIF rotation.
        um_per_px: scale; None if unknown.
        cells: objects found in it.
        usable: whether its cells may be counted.
        reason: what the operator should know; empty for a good frame.
        scale_source: where the scale comes from.
        colour: what was done to the colours first.
    """

    frame: str
    width_px: int
    height_px: int
    um_per_px: float | None
    cells: int
    usable: bool
    reason: str
    scale_source: ScaleSource = ScaleSource.UNKNOWN
    colour: ColourSteps = NO_COLOUR_STEPS


@dataclass(frozen=True, slots=True)
class CropRow:
    """One crop of one cell.

    Attributes:
        path: as given.
        suggestion: the model's.
        model: bundle with its version.
    """

    path: str
    suggestion: Suggestion
    model: str


def patch_row(
    frame: FrameRecord,
    cell: CellRecord,
    duplicate_name: str | None = None,
    stands_for_it: tuple[str, int] | None = None,
) -> PatchRow:
    """The row of a cell.

    Args:
        frame: that the cell lies in.
        cell: its present state.
        duplicate_name: path of another picture with the same pixels; the row then stands under that path and
            isn't counted again.
        stands_for_it: frame and number of the sighting that stands for the cell, if this one doesn't.
    """
    said = cell.suggestion
    # A cell from before a change of bundle may carry another number of probabilities: naming them would lie.
    known = said is not None and len(said.probabilities) == len(frame.bundle_classes)
    return PatchRow(
        frame=frame.name if duplicate_name is None else duplicate_name,
        patch=cell.number,
        box=cell.box,
        cell_class=cell.cell_class.code,
        probability=said.probability if said else None,
        p_blast=said.p_blast if said else None,
        call=said.call.value if said else "",
        why_not=cell.why_not if duplicate_name is None else WhyNot.DUPLICATE,
        model=cell.model,
        probabilities=dict(zip(frame.bundle_classes, said.probabilities, strict=True))
        if said and known
        else {},
        same_cell_in=stands_for_it[0] if stands_for_it else "",
        same_cell_as=stands_for_it[1] if stands_for_it else None,
        suggested_class=said.cell_class if said else "",
        decided_by=cell.review.reviewer if cell.review else "",
        decided_at=cell.review.reviewed_at if cell.review else None,
    )


def patch_rows(frames: Iterable[FrameRecord], cells: Sequence[CellRecord]) -> Iterator[PatchRow]:
    """The rows of all cells of a case, in the order of the cells."""
    by_id = {f.frame_id: f for f in frames}
    standing = standing_sightings(by_id, cells)
    return (patch_row(by_id[c.frame_id], c, stands_for_it=standing.get(c.cell_id)) for c in cells)


def standing_sightings(
    frames: Mapping[int, FrameRecord], cells: Sequence[CellRecord]
) -> dict[int, tuple[str, int]]:
    """Frame and number of the sighting that stands for a cell, by the cell_id of each one that doesn't."""
    places = {c.cell_id: (frames[c.frame_id].name, c.number) for c in cells}
    return {c.cell_id: places[c.same_cell_as] for c in cells if c.same_cell_as in places}


def frame_row(
    frame: FrameRecord, cells: int, duplicate_name: str | None = None, overlaps: Sequence[str] = ()
) -> FrameRow:
    """The row of a picture.

    Args:
        frame: as recorded.
        cells: objects found in it.
        duplicate_name: path of another picture with the same pixels; the row then stands under that path.
        overlaps: names of the frames that show a part of the same field.
    """
    remarks = [frame.quality.reason, frame.note]
    if overlaps:
        remarks.append(f"Overlaps {', '.join(overlaps)}; a cell that both show is counted once.")
    if duplicate_name is not None:
        remarks.insert(0, f"The same picture as {frame.name}; its cells are counted once.")
    return FrameRow(
        frame=frame.name if duplicate_name is None else duplicate_name,
        width_px=frame.width_px,
        height_px=frame.height_px,
        um_per_px=frame.scale.um_per_px,
        cells=cells,
        usable=frame.quality.usable,
        reason=" ".join(filter(None, remarks)),
        scale_source=frame.scale.source,
        colour=frame.colour,
    )
