"""The tables of a case as one XLSX workbook for people: summary, differential, frames, patches."""

from __future__ import annotations

from datetime import UTC
from errno import EIO
from typing import TYPE_CHECKING, Any, Self

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.files import whole_file
from leukdesk.reports.columns import FRAME_COLUMNS, Value, frame_values, patch_header, patch_values
from leukdesk.reports.spreadsheet_text import FORMULA_STARTS
from leukdesk.reports.words import (
    ANALYTE_WORDS,
    COUNTING_ERROR,
    GRADE_WORDS,
    RESEARCH_USE,
    SPECIMEN_WORDS,
    WHY_NOT_WORDS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.differential import Differential
    from leukdesk.reports.content import CaseReport, ManualCount
    from leukdesk.reports.rows import FrameRow, PatchRow

MAX_ROWS = 200_000
"""Rows a sheet may have; Excel ends at 1,048,576 and turns slow well before."""
MAX_TEXT = 32_000
"""Characters a cell may hold, kept below Excel's 32,767."""


def write_xlsx(
    report: CaseReport,
    patches: Iterable[PatchRow],
    frames: Iterable[FrameRow],
    classes: Sequence[CellClass],
    path: Path,
) -> None:
    """Writes the workbook.

    Args:
        report: for the sheets Summary and Differential.
        patches: rows of the sheet Patches, with the columns of patches.csv.
        frames: rows of the sheet Frames, with the columns of frames.csv.
        classes: of the bundle, in the card's order.
        path: replaced whole.

    Raises:
        UserError: if the file cannot be written or a table is too long for a spreadsheet.
    """
    with whole_file(path) as beside, _Book(beside, report.printed_at) as book:
        book.add_sheet("Summary", ("", ""), _summary_lines(report), widths=(28, 90))
        header = ("class", "count", "percent", "ci95_low", "ci95_high")
        widths = (28, 10, 10, 10, 10)
        book.add_sheet("Differential", header, _differential_lines(report.assessment.differential), widths)
        if report.manual is not None:
            book.add_sheet("Manual count", header, _manual_lines(report.manual), widths)
        book.add_sheet("Frames", FRAME_COLUMNS, map(frame_values, frames), widths=(50,))
        patch_lines = (patch_values(row, classes) for row in patches)
        book.add_sheet("Patches", patch_header(classes), patch_lines, widths=(50,))


class _Book:
    """A workbook in which no text can become a formula.

    Every text is written as text, never parsed. Text that begins like a formula also carries Excel's quote
    mark (the leading apostrophe that the cell shows in the formula bar alone): without it, Excel would take
    the text for a formula once somebody edits the cell. The text itself stays as it is.
    """

    def __init__(self, path: Path, created: datetime) -> None:
        # Strings stay in the sheet rather than in a table of all strings: memory then doesn't grow with rows.
        self._book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
        self._book.set_properties(
            {"created": created.astimezone(UTC), "title": "LeukDesk tables", "comments": RESEARCH_USE}
        )
        self._head = self._book.add_format({"bold": True, "bottom": 1})
        self._quoted = self._book.add_format({"quote_prefix": True, "num_format": "@"})
        self._fraction = self._book.add_format({"num_format": "0.000000"})

    def add_sheet(
        self, name: str, header: Sequence[str], lines: Iterable[Sequence[Value]], widths: Sequence[float]
    ) -> None:
        """Adds a sheet with a fixed header line.

        Raises:
            UserError: if there are more than `MAX_ROWS` lines.
        """
        sheet = self._book.add_worksheet(name)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        for column, text in enumerate(header):
            sheet.write_string(0, column, text, self._head)
        sheet.freeze_panes(1, 0)
        for number, line in enumerate(lines, start=1):
            if number > MAX_ROWS:
                raise UserError(
                    Sentence("the sheet {0} would have more than {1:,} rows", name, MAX_ROWS),
                    Sentence("use the CSV tables for this case"),
                )
            for column, value in enumerate(line):
                self._write(sheet, number, column, value)

    def _write(self, sheet: Any, row: int, column: int, value: Value) -> None:
        if isinstance(value, str):
            # A file name that is no valid Unicode cannot stand in XML.
            text = value.encode("utf-8", "backslashreplace").decode("utf-8")[:MAX_TEXT]
            sheet.write_string(row, column, text, self._quoted if text.startswith(FORMULA_STARTS) else None)
        elif isinstance(value, float):
            sheet.write_number(row, column, value, self._fraction)
        elif value is not None:
            sheet.write_number(row, column, value)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._book.close()
        except FileCreateError as error:
            raise OSError(EIO, str(error)) from error


def _summary_lines(report: CaseReport) -> Iterator[list[Value]]:
    case, differential = report.case, report.assessment.differential
    for word in (*report.watermarks, RESEARCH_USE):
        yield ["Notice", word]
    yield ["Laboratory", report.laboratory]
    yield ["Case", case.number]
    yield ["Patient", case.patient_number]
    yield ["Specimen", SPECIMEN_WORDS[case.specimen_type]]
    yield from _details(report)
    yield ["Printed", report.printed_at.isoformat(timespec="minutes")]
    for sentence in report.assessment.urgent:
        yield ["Urgent", sentence]
    yield ["Assessment", report.headline]
    for reason in report.assessment.standing.reasons:
        yield ["", reason]
    yield ["Frames", len(report.frames)]
    yield ["Objects found", report.found]
    yield ["Leukocytes counted", differential.leukocytes]
    yield ["Erythroblasts per 100 leukocytes", differential.erythroblasts_per_100]
    for why, count in report.why_not:
        yield [f"Not counted: {WHY_NOT_WORDS[why]}", count]
    yield ["Reviewed by a person", report.review.reviewed]
    yield ["Still to review", report.assessment.to_review]
    yield ["Bundle", report.bundle.name]
    yield ["Bundle sha256", report.bundle.sha256]
    for limit in report.bundle.limits:
        yield ["Limit of the method", limit]
    yield ["Audit head", report.audit_head]
    yield ["LeukDesk", report.program_version]


def _details(report: CaseReport) -> Iterator[list[Value]]:
    """What the request form, the analyser and people add; only what there is."""
    details, say = report.case.details, report.wording
    for name, value in (
        ("Patient's name", details.patient_name),
        ("Born", details.birth_date.isoformat() if details.birth_date else ""),
        ("Requester", details.requester),
        ("Question", details.question),
        ("Collected", details.collected_at.isoformat(timespec="minutes") if details.collected_at else ""),
        ("Received", details.received_at.isoformat(timespec="minutes") if details.received_at else ""),
        ("Comment", report.film.comment),
        ("Other findings", report.film.other),
    ):
        if value:
            yield [name, value]
    for typed in report.analyser:
        yield [f"{ANALYTE_WORDS[typed.analyte]}, {typed.unit}", typed.value]
    if report.absolutes:
        corrected = "corrected for erythroblasts" if report.absolutes.corrected else "as given"
        yield [f"White cells, ×10⁹/L, {corrected}", report.absolutes.leukocytes_per_nl]
    for finding in report.film.findings:
        yield [finding.kind.name, GRADE_WORDS[finding.grade]]
    for signature in report.sign_off.current:
        yield [
            f"Signed, version {signature.version}",
            f"{signature.printed_name}, {say.moment(signature.at.local)}",
        ]
    if not report.signed:
        yield ["Signed", "not signed"]


def _manual_lines(counted: ManualCount) -> Iterator[list[Value]]:
    yield from _differential_lines(counted.differential)
    for cell_class, count in counted.differential.outside:
        yield [f"{cell_class.name} (outside the percentages)", count]
    yield ["counted by", ", ".join(counted.operators)]


def _differential_lines(differential: Differential) -> Iterator[list[Value]]:
    for row in differential.rows:
        yield [row.cell_class.name, row.count, row.percent, *row.interval95]
    yield [f"ci95: {COUNTING_ERROR}"]
