"""The tables and the summary that other programs read: their columns and keys are a contract.

CSV: UTF-8 without a mark, comma, fields quoted only where needed (`csv.QUOTE_MINIMAL`, a quote doubled),
lines ended by LF alone, one header line. Fractions have six decimals; `counted` and `usable` are 1 or 0; what
isn't known is an empty field. `cell_class` is the class that counts: the person's where there is one, else
the suggested one; `probability`, `p_blast`, `call` and `p_<class>` are always the model's.

A CSV field stays as it is even where a spreadsheet would take it for a formula (a path such as `=1.jpg`): the
contract promises the path as given, and a program that looks for that file would not find `'=1.jpg`. People
get the XLSX, where such text is kept as text (workbook.py).
"""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, TextIO

from leukdesk.files import whole_file, write_whole
from leukdesk.reports.columns import (
    FRAME_COLUMNS,
    Value,
    crop_header,
    crop_values,
    frame_values,
    patch_header,
    patch_values,
)
from leukdesk.reports.summary import summary
from leukdesk.reports.workbook import write_xlsx

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.reports.content import CaseReport
    from leukdesk.reports.rows import CropRow, FrameRow, PatchRow

__all__ = ["write_classify_csv", "write_frames_csv", "write_patches_csv", "write_summary_json", "write_xlsx"]

# A file name that is no valid Unicode must not cost the table: its odd bytes are written as \udcXX.
_ODD_NAMES = "backslashreplace"


def write_patches_csv(rows: Iterable[PatchRow], classes: Sequence[CellClass], path: Path) -> None:
    """Writes patches.csv: one line for each found object, counted or not.

    Args:
        rows: read one at a time, so that a generator keeps memory small.
        classes: of the bundle, in the card's order.
        path: replaced whole.

    Raises:
        UserError: if the file cannot be written.
    """
    _write_csv(patch_header(classes), (patch_values(row, classes) for row in rows), path)


def write_frames_csv(rows: Iterable[FrameRow], path: Path) -> None:
    """Writes frames.csv: one line for each picture.

    Raises:
        UserError: if the file cannot be written.
    """
    _write_csv(FRAME_COLUMNS, map(frame_values, rows), path)


def write_classify_csv(rows: Iterable[CropRow], classes: Sequence[CellClass], path: Path) -> None:
    """Writes the table of crops of one cell each.

    Raises:
        UserError: if the file cannot be written.
        ValueError: if a row's suggestion belongs to other classes.
    """
    _write_csv(crop_header(classes), (crop_values(row, classes) for row in rows), path)


def write_summary_json(report: CaseReport, path: Path) -> None:
    """Writes summary.json; its keys are listed in summary.py.

    Raises:
        UserError: if the file cannot be written.
    """
    text = json.dumps(summary(report), ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    write_whole(path, text.encode("utf-8", _ODD_NAMES))


def _write_csv(header: Sequence[str], lines: Iterable[Sequence[Value]], path: Path) -> None:
    with (
        whole_file(path) as beside,
        beside.open("w", encoding="utf-8", errors=_ODD_NAMES, newline="") as file,
    ):
        writer = csv.writer(_Lines(file))
        writer.writerow(header)
        writer.writerows([f"{v:.6f}" if isinstance(v, float) else v for v in line] for line in lines)


class _Lines:
    """Ends lines by LF, while the csv module believes in CR LF.

    It quotes a carriage return within a field only where its own line ends have one (before Python 3.13), and
    a bare one would end the line for every reader.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def write(self, line: str) -> None:
        """Writes one line of the table."""
        self._file.write(line.removesuffix("\r\n") + "\n")
