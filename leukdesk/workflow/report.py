"""From the records of a case to its report and tables."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.domain.assessment import CaseAssessment, assess
from leukdesk.files import file_sha256
from leukdesk.reports.cell_log import write_cell_log
from leukdesk.reports.pdf import write_pdf
from leukdesk.reports.rows import frame_row, patch_row, patch_rows, standing_sightings
from leukdesk.reports.tables import (
    write_frames_csv,
    write_patches_csv,
    write_summary_json,
    write_xlsx,
)
from leukdesk.workflow.report_content import ReadReport

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

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
    """Writes patches.csv, frames.csv, summary.json, report.pdf; on demand tables.xlsx and cell-log.csv.

    Args:
        store: the records.
        card: of the bundle in use; its false-call rate goes into the assessment.
        settings: laboratory, paper and limits.
    """

    def __init__(self, store: Store, card: ModelCard, settings: Settings) -> None:
        self._store = store
        self._card = card
        self._settings = settings
        self._read = ReadReport(store, card, settings)

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
            workbook: whether people want the tables as tables.xlsx and cell-log.csv too.

        Raises:
            UserError: if a file cannot be written.
        """
        contents = self._read(case)
        frames, cells, field_map = contents.frames, contents.cells, contents.field_map
        report = contents.report
        write_patches_csv(_patch_rows(frames, cells, repeats), self._card.classes, folder / "patches.csv")
        write_frames_csv(_frame_rows(frames, cells, repeats, field_map), folder / "frames.csv")
        write_summary_json(report, folder / "summary.json")
        if workbook:
            patches = _patch_rows(frames, cells, repeats)
            lines = _frame_rows(frames, cells, repeats, field_map)
            write_xlsx(report, patches, lines, self._card.classes, folder / "tables.xlsx")
            log = _patch_rows(frames, cells, repeats)
            write_cell_log(log, self._card.classes, folder / "cell-log.csv", report.wording)
        write_pdf(report, folder / "report.pdf", self._settings.page_size.value)
        self._store.note_exported(case.case_id, _hashes(folder, workbook=workbook))
        return WrittenResults(folder, report)


def _hashes(folder: Path, *, workbook: bool) -> dict[str, str]:
    """The sha256 of each file that was written, by name, for the audit trail."""
    names = [
        "patches.csv",
        "frames.csv",
        "summary.json",
        "report.pdf",
        *(["tables.xlsx", "cell-log.csv"] if workbook else []),
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
