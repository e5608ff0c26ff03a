"""Writing rows of the audit trail into a file, which is a row of it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.files import file_sha256
from leukdesk.reports.trail_table import write_trail_csv

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from leukdesk.domain.audit import AuditLine, AuditQuery
    from leukdesk.domain.ports import Store
    from leukdesk.languages import Wording

AT_ONCE = 500
"""Rows that are read in one go; SQLite takes no list of any length."""


class ExportTrail:
    """Writes rows of the audit trail as CSV and notes that it did.

    Args:
        store: the records.
        say: the region that the file is read in.
    """

    def __init__(self, store: Store, say: Wording) -> None:
        self._store = store
        self._say = say

    def __call__(
        self, query: AuditQuery, path: Path, told: Callable[[int, int], None] = lambda _done, _all: None
    ) -> int:
        """Writes the rows that a query asks for, newest first; returns how many.

        Args:
            query: which rows.
            path: replaced whole.
            told: hears now and then how many rows are written, and of how many.

        Raises:
            UserError: if the file cannot be written.
        """
        numbers = self._store.audit_numbers(query)

        def lines() -> Iterator[AuditLine]:
            for first in range(0, len(numbers), AT_ONCE):
                yield from self._store.audit_lines(numbers[first : first + AT_ONCE])
                told(min(first + AT_ONCE, len(numbers)), len(numbers))

        write_trail_csv(lines(), path, self._say)
        self._store.note_trail_exported({path.name: file_sha256(path)})
        return len(numbers)
