"""`leukdesk evaluate-finder`: the finder's figures made again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from leukdesk.commands import console
from leukdesk.domain.errors import UserError
from leukdesk.files import ensure_writable, write_whole
from leukdesk.imaging.evaluation.sections import Request, Section, evaluate_finder

if TYPE_CHECKING:
    from pathlib import Path


def run(data: Path, out: Path | None, table: Path | None, only: str, seed: int) -> None:
    """Measures the finder on the real pictures and on fields with known truth, and prints its figures.

    Args:
        data: folder of the real pictures.
        out: folder for sheets of misses, masks and patches; None for none.
        table: JSON file for all figures; None for none.
        only: names of sections, parted by commas; all if empty.
        seed: of all chance.

    Raises:
        UserError: if a section is unknown, the data can't be read or a file can't be written.
    """
    sections = _sections(only)
    if not data.is_dir():
        raise UserError(f"{data} is no folder", "name the folder of the real pictures")
    for folder in (out, table and table.parent):
        if folder is not None:
            ensure_writable(folder)
    figures = evaluate_finder(Request(data, sections, out, seed, _say))
    if table is not None:
        text = json.dumps(figures, indent=1, ensure_ascii=False)
        write_whole(table, (text + "\n").encode())


def _sections(only: str) -> tuple[Section, ...]:
    names = [name.strip() for name in only.split(",") if name.strip()]
    try:
        return tuple(Section(name) for name in names) or tuple(Section)
    except ValueError as error:
        raise UserError(f"{error}", f"name some of {', '.join(Section)}") from error


def _say(line: str) -> None:
    console.out.print(line, markup=False)
