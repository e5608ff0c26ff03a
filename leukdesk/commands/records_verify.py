"""`leukdesk records verify`: the chain of the audit trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.commands.findings import ensure_records, tell
from leukdesk.domain.audit import AuditHead
from leukdesk.domain.errors import DamagedError, UserError
from leukdesk.records.backup_folder import DATABASE_NAME
from leukdesk.records.trail_records import verify_trail

if TYPE_CHECKING:
    from pathlib import Path


def run(folder: Path, against: str = "") -> int:
    """Prints what is wrong with the audit trail of the records in a folder; returns the exit code.

    Args:
        folder: of the records.
        against: a head noted earlier, as printed on a report; empty for none.

    Raises:
        UserError: if there are no records, they keep no audit trail, or the head is none.
    """
    ensure_records(folder)
    noted = _parse(against) if against else None
    try:
        findings, head = verify_trail(folder / DATABASE_NAME, noted)
    except DamagedError as fault:
        return tell([str(fault)], "")
    return tell(findings, f"{folder}: audit trail of {head.number} rows, head {head}")


def _parse(text: str) -> AuditHead:
    try:
        return AuditHead.parse(text)
    except ValueError as error:
        raise UserError(str(error), "give it as it is printed on the report") from error
