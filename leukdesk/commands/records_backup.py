"""`leukdesk records backup`: a backup by command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk import paths
from leukdesk.commands.console import following
from leukdesk.commands.findings import ensure_records, tell
from leukdesk.domain.errors import DamagedError
from leukdesk.domain.safety import BackupReason
from leukdesk.records.backup import back_up
from leukdesk.records.backup_folder import backups_of
from leukdesk.settings import load_settings

if TYPE_CHECKING:
    from pathlib import Path


def run(folder: Path, backups: Path | None) -> int:
    """Backs up the records of a folder; returns the exit code.

    Args:
        folder: of the records.
        backups: folder of the backups; None is what the settings say.

    Raises:
        StoreError: if there are no records, or a disk refuses.
    """
    ensure_records(folder)
    into = backups or backups_of(folder, load_settings(paths.settings_file()).backup_folder)
    try:
        with following("Pictures") as progress:
            outcome = back_up(folder, into, BackupReason.COMMAND, progress)
    except DamagedError as fault:
        return tell([str(fault)], "")
    made = outcome.backup
    tell([], f"{made.folder}: cases: {made.cases}, frames: {made.frames}, new pictures: {outcome.copied}")
    return tell(outcome.findings, "") if outcome.findings else 0
