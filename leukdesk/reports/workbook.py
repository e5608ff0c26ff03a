"""The tables of a case as one XLSX workbook for people: summary, differential, frames, patches.

The first sheets are in the reader's language; frames and patches have the columns of the CSV tables.
"""

from __future__ import annotations

import re
from datetime import UTC
from errno import EIO
from typing import TYPE_CHECKING, Any, Self

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.files import whole_file
from leukdesk.reports.columns import FRAME_COLUMNS, Value, frame_values, log_header, log_values
from leukdesk.reports.sheets import (
    DIFFERENTIAL_FORMS,
    differential_header,
    differential_lines,
    manual_lines,
    summary_lines,
)
from leukdesk.reports.spreadsheet_text import FORMULA_STARTS
from leukdesk.reports.words import RESEARCH_USE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.reports.content import CaseReport
    from leukdesk.reports.rows import FrameRow, PatchRow

MAX_ROWS = 200_000
"""Rows a sheet may have; Excel ends at 1,048,576 and turns slow well before."""
LONGEST_SHEET_NAME = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
"""In the name of a sheet."""
FRACTION = "0.000000"
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
        patches: rows of the sheet Patches, with the columns of cell-log.csv.
        frames: rows of the sheet Frames, with the columns of frames.csv.
        classes: of the bundle, in the card's order.
        path: replaced whole.

    Raises:
        UserError: if the file cannot be written or a table is too long for a spreadsheet.
    """
    with whole_file(path) as beside, _Book(beside, report.printed_at) as book:
        say, counted, absolutes = report.wording, report.assessment.differential, report.absolutes
        about = (f"LeukDesk {report.program_version}", say(RESEARCH_USE))
        book.add_sheet(say("Summary"), about, summary_lines(report), (34, 90), ("General", "General"))
        widths = (34, 10, 10, 10, 10, 10)
        header = differential_header(say, absolutes)
        lines = differential_lines(say, counted, absolutes)
        book.add_sheet(say("Differential"), header, lines, widths, DIFFERENTIAL_FORMS)
        if report.manual is not None:
            header = differential_header(say, report.manual.absolutes)
            lines = manual_lines(say, report.manual)
            book.add_sheet(say("Manual count"), header, lines, widths, DIFFERENTIAL_FORMS)
        book.add_sheet("Frames", FRAME_COLUMNS, map(frame_values, frames), widths=(50,))
        patch_lines = (log_values(row, classes) for row in patches)
        book.add_sheet("Patches", log_header(classes), patch_lines, widths=(50,))


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
        self._numbers: dict[str, Any] = {}

    def add_sheet(
        self,
        name: str,
        header: Sequence[str],
        lines: Iterable[Sequence[Value]],
        widths: Sequence[float],
        forms: Sequence[str] = (),
    ) -> None:
        """Adds a sheet with a fixed header line.

        Args:
            name: of the sheet; what no sheet's name may hold becomes a space.
            header: names of the columns.
            lines: beneath it.
            widths: of the first columns, in characters.
            forms: number formats of the first columns; all others show fractions with `FRACTION`.

        Raises:
            UserError: if there are more than `MAX_ROWS` lines.
        """
        sheet = self._book.add_worksheet(_FORBIDDEN.sub(" ", name)[:LONGEST_SHEET_NAME].strip(" '"))
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
                form = forms[column] if column < len(forms) else FRACTION
                self._write(sheet, (number, column), value, form)

    def _write(self, sheet: Any, place: tuple[int, int], value: Value, form: str) -> None:
        if isinstance(value, str):
            # A file name that is no valid Unicode cannot stand in XML.
            text = value.encode("utf-8", "backslashreplace").decode("utf-8")[:MAX_TEXT]
            sheet.write_string(*place, text, self._quoted if text.startswith(FORMULA_STARTS) else None)
        elif isinstance(value, float):
            if form not in self._numbers:
                self._numbers[form] = self._book.add_format({"num_format": form})
            sheet.write_number(*place, value, self._numbers[form])
        elif value is not None:
            sheet.write_number(*place, value)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._book.close()
        except FileCreateError as error:
            raise OSError(EIO, str(error)) from error
