"""Findings of a check on the console: each on its own line, and the exit code that they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.commands import console
from leukdesk.domain.errors import StoreError
from leukdesk.records.backup_folder import DATABASE_NAME

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

WELL, WRONG = 0, 1


def tell(findings: Sequence[str], when_well: str) -> int:
    """Prints each finding, or the sentence for none; returns the exit code."""
    for finding in findings:
        console.out.print(f"WRONG {console.one_line(finding)}", markup=False)
    if not findings:
        console.out.print(f"ok    {when_well}", markup=False)
    return WRONG if findings else WELL


def ensure_records(folder: Path) -> None:
    """Lets a folder pass that holds records, so that a check of a mistyped one doesn't say that all is well.

    Raises:
        StoreError: if it holds none.
    """
    if not (folder / DATABASE_NAME).is_file():
        raise StoreError(f"there are no records in {folder}", "give their folder with --records")
