"""`leukdesk records export` and `import`: one case handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.commands.findings import ensure_records, tell
from leukdesk.commands.operator import records_of
from leukdesk.domain.errors import DamagedError, IntegrityError, StoreError, UserError

if TYPE_CHECKING:
    from pathlib import Path


def export_case(number: str, out: Path, folder: Path, user: str = "", *, overwrite: bool = False) -> int:
    """Writes a case into a file; returns the exit code.

    Args:
        number: of the case.
        out: the file.
        folder: of the records.
        user: name of the account that acts; empty where nobody signs in.
        overwrite: whether a file that is there already is replaced.

    Raises:
        StoreError: if there are no records, or no such case in them.
        UserError: if the file is there already, or can't be written.
    """
    ensure_records(folder)
    try:
        with records_of(folder, user) as store:
            case = store.case(number)
            if case is None:
                raise StoreError(
                    f"the records in {folder} hold no case of that number", "give another number"
                )
            if out.exists() and not overwrite:
                raise UserError(
                    f"'{out}' is there already", "give another name, or --overwrite to replace it"
                )
            store.export_case(case.case_id, out)
    except (IntegrityError, DamagedError) as fault:
        return tell([str(fault)], "")
    return tell([], str(out))


def import_case(file: Path, folder: Path, user: str = "") -> int:
    """Takes a case in; returns the exit code.

    Raises:
        StoreError: if the file is no case of LeukDesk, or the records can't take it.
    """
    try:
        with records_of(folder, user) as store:
            taken = store.import_case(file)
    except (IntegrityError, DamagedError) as fault:
        return tell([str(fault)], "")
    return tell([], f"case {taken.case.number}, frames: {taken.frames}")
