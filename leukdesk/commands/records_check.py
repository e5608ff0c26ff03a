"""`leukdesk records check`: the database, its links, every signature and every picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.commands.console import following
from leukdesk.commands.findings import ensure_records, tell
from leukdesk.records.backup_folder import DATABASE_NAME, PICTURES_NAME
from leukdesk.records.checking import database_findings, picture_findings
from leukdesk.records.pictures import PictureFolder
from leukdesk.records.signature_checks import signed_records_findings

if TYPE_CHECKING:
    from pathlib import Path


def run(folder: Path) -> int:
    """Prints what is wrong with the records of a folder; returns the exit code.

    Raises:
        StoreError: if there are no records.
    """
    ensure_records(folder)
    database = folder / DATABASE_NAME
    findings = database_findings(database)
    if not findings:
        findings += signed_records_findings(database)
    with following("Pictures") as progress:
        findings += picture_findings(database, PictureFolder(folder / PICTURES_NAME), progress)
    return tell(list(dict.fromkeys(findings)), f"{folder}: database, links, signatures and pictures")
