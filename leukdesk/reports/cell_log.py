"""The log of all cells as a CSV file for people: separators of their region, and nothing a spreadsheet obeys.

patches.csv is for programs and gives every path as it is (tables.py). This file is for a spreadsheet: its
decimals and separators are those of the reader's region, it begins with the mark by which Excel knows UTF-8,
and text that a spreadsheet would take for a formula is led by an apostrophe.
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from leukdesk.files import whole_file
from leukdesk.reports.columns import log_header, log_values
from leukdesk.reports.spreadsheet_text import ENCODING, harmless, separator

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.languages import Wording
    from leukdesk.reports.rows import PatchRow


def write_cell_log(rows: Iterable[PatchRow], classes: Sequence[CellClass], path: Path, say: Wording) -> None:
    """Writes one line for each found object: the columns of patches.csv, then who decided.

    Args:
        rows: read one at a time.
        classes: of the bundle, in the card's order.
        path: replaced whole.
        say: the reader's language and region.

    Raises:
        UserError: if the file cannot be written.
    """
    with (
        whole_file(path) as beside,
        beside.open("w", encoding=ENCODING, errors="backslashreplace", newline="") as file,
    ):
        writer = csv.writer(file, delimiter=separator(say))
        writer.writerow(log_header(classes))
        writer.writerows([harmless(value, say) for value in log_values(row, classes)] for row in rows)
