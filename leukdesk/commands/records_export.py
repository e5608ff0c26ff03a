"""`leukdesk records export` and `import`: one case handed over."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from leukdesk.commands.findings import ensure_records, tell
from leukdesk.commands.operator import operator
from leukdesk.domain.errors import IntegrityError, StoreError
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path


def export_case(number: str, out: Path, folder: Path) -> int:
    """Writes a case into a file; returns the exit code.

    Raises:
        StoreError: if there are no records, or no such case in them.
        UserError: if the file can't be written.
    """
    ensure_records(folder)
    with closing(open_store(folder, acting=operator)) as store:
        case = store.case(number)
        if case is None:
            raise StoreError(f"the records in {folder} hold no case of that number", "give another number")
        try:
            store.export_case(case.case_id, out)
        except IntegrityError as fault:
            return tell([str(fault)], "")
    return tell([], str(out))


def import_case(file: Path, folder: Path) -> int:
    """Takes a case in; returns the exit code.

    Raises:
        StoreError: if the file is no case of LeukDesk, or the records can't take it.
    """
    with closing(open_store(folder, acting=operator)) as store:
        try:
            taken = store.import_case(file)
        except IntegrityError as fault:
            return tell([str(fault)], "")
    return tell([], f"case {taken.case.number}, frames: {taken.frames}")
