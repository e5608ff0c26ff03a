"""From the records of a case to its report and tables."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from leukdesk import __version__
from leukdesk.domain.assessment import CaseAssessment, assess
from leukdesk.domain.errors import IntegrityError, PictureError
from leukdesk.files import file_sha256
from leukdesk.imaging.loading import decode_picture
from leukdesk.imaging.thumbnails import cut_thumbnail
from leukdesk.reports.composition import build_report, most_suspicious
from leukdesk.reports.pdf import write_pdf
from leukdesk.reports.rows import frame_row, patch_row, patch_rows, standing_sightings
from leukdesk.reports.tables import (
    write_frames_csv,
    write_patches_csv,
    write_summary_json,
    write_xlsx,
)
from leukdesk.workflow.overlaps import frames_not_compared

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.cases import Case, CellRecord, FrameRecord
    from leukdesk.domain.placement import FieldMap
    from leukdesk.domain.ports import Store
    from leukdesk.reports.content import CaseReport
    from leukdesk.reports.rows import FrameRow, PatchRow
    from leukdesk.settings import Settings
    from leukdesk.workflow.batch import Repeat

THUMBNAIL_PX = 160


@dataclass(frozen=True, slots=True)
class WrittenResults:
    """The files of a case.

    Attributes:
        folder: that holds them.
        content: that they state.
    """

    folder: Path
    content: CaseReport

    @property
    def assessment(self) -> CaseAssessment:
        """What the counts ask a person to do."""
        return self.content.assessment

    @property
    def report(self) -> Path:
        """The PDF."""
        return self.folder / "report.pdf"


class WriteResults:
    """Writes patches.csv, frames.csv, summary.json and report.pdf of a case, on demand tables.xlsx.

    Args:
        store: the records.
        card: of the bundle in use; its false-call rate goes into the assessment.
        settings: laboratory, paper and limits.
    """

    def __init__(self, store: Store, card: ModelCard, settings: Settings) -> None:
        self._store = store
        self._card = card
        self._settings = settings

    def assess(self, case: Case) -> CaseAssessment:
        """The assessment of a case in its present state."""
        cells = self._store.cells(case.case_id)
        return assess(case, cells, self._card.classes, self._settings.rules(self._card))

    def __call__(
        self, case: Case, folder: Path, repeats: Sequence[Repeat] = (), *, workbook: bool = False
    ) -> WrittenResults:
        """Writes the files, each whole or not at all.

        Args:
            case: to report.
            folder: for the files; made if need be.
            repeats: pictures given again, whose rows say so.
            workbook: whether people want the tables as tables.xlsx too.

        Raises:
            UserError: if a file cannot be written.
        """
        frames = self._store.frames(case.case_id)
        cells = self._store.cells(case.case_id)
        assessment = assess(case, cells, self._card.classes, self._settings.rules(self._card))
        field_map = self._field_map(case.case_id)
        thumbnails, lost = self._look_at_pictures(frames, cells)
        report = build_report(
            case,
            frames,
            cells,
            assessment,
            self._card,
            thumbnails=thumbnails,
            lost_pictures=lost,
            program_version=__version__,
            printed_at=datetime.now().astimezone(),
            laboratory=self._settings.laboratory,
            field_map=field_map,
        )
        write_patches_csv(_patch_rows(frames, cells, repeats), self._card.classes, folder / "patches.csv")
        write_frames_csv(_frame_rows(frames, cells, repeats, field_map), folder / "frames.csv")
        write_summary_json(report, folder / "summary.json")
        if workbook:
            patches = _patch_rows(frames, cells, repeats)
            lines = _frame_rows(frames, cells, repeats, field_map)
            write_xlsx(report, patches, lines, self._card.classes, folder / "tables.xlsx")
        write_pdf(report, folder / "report.pdf", self._settings.page_size.value)
        self._store.note_exported(case.case_id, _hashes(folder, workbook=workbook))
        return WrittenResults(folder, report)

    def _field_map(self, case_id: int) -> FieldMap:
        field_map = self._store.field_map(case_id)
        return replace(field_map, searched=field_map.searched - frames_not_compared(self._store, case_id))

    def _look_at_pictures(
        self, frames: Sequence[FrameRecord], cells: Sequence[CellRecord]
    ) -> tuple[dict[int, NDArray[np.uint8]], set[int]]:
        """Thumbnails of the most suspicious cells by cell_id, and the frames whose picture is lost."""
        wanted: dict[int, list[CellRecord]] = {}
        for cell in most_suspicious(cells):
            wanted.setdefault(cell.frame_id, []).append(cell)
        thumbnails: dict[int, NDArray[np.uint8]] = {}
        lost = set()
        for frame in frames:
            try:
                content = self._store.picture(frame.picture_sha256)
                shown = wanted.get(frame.frame_id, [])
                if shown:
                    rgb = decode_picture(content, frame.name, "").rgb
                    thumbnails |= {c.cell_id: cut_thumbnail(rgb, c.box, THUMBNAIL_PX) for c in shown}
            except (IntegrityError, PictureError):
                lost.add(frame.frame_id)
        return thumbnails, lost


def _hashes(folder: Path, *, workbook: bool) -> dict[str, str]:
    """The sha256 of each file that was written, by name, for the audit trail."""
    names = [
        "patches.csv",
        "frames.csv",
        "summary.json",
        "report.pdf",
        *(["tables.xlsx"] if workbook else []),
    ]
    return {name: file_sha256(folder / name) for name in names}


def _patch_rows(
    frames: Sequence[FrameRecord], cells: Sequence[CellRecord], repeats: Sequence[Repeat]
) -> Iterator[PatchRow]:
    yield from patch_rows(frames, cells)
    standing = standing_sightings({f.frame_id: f for f in frames}, cells)
    for repeat in repeats:
        for cell in cells:
            if cell.frame_id == repeat.frame.frame_id:
                # What the picture repeats may itself repeat what another frame shows.
                stands = standing.get(cell.cell_id, (repeat.frame.name, cell.number))
                yield patch_row(repeat.frame, cell, repeat.name, stands)


def _frame_rows(
    frames: Sequence[FrameRecord],
    cells: Sequence[CellRecord],
    repeats: Sequence[Repeat],
    field_map: FieldMap,
) -> Iterator[FrameRow]:
    found = Counter(c.frame_id for c in cells)
    names = {f.frame_id: f.name for f in frames}
    for frame in frames:
        beside = [names[i] for i in field_map.beside(frame.frame_id)]
        yield frame_row(frame, found[frame.frame_id], overlaps=beside)
    for repeat in repeats:
        yield frame_row(repeat.frame, found[repeat.frame.frame_id], repeat.name)
