"""`leukdesk records restore`: a backup put in the place of the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk import paths
from leukdesk.commands import console
from leukdesk.commands.findings import WELL, tell
from leukdesk.commands.operator import who_restores
from leukdesk.domain.errors import IntegrityError, StoreError
from leukdesk.records.backup import latest_good
from leukdesk.records.backup_folder import backups_of, read_backup
from leukdesk.records.restoring import restore
from leukdesk.settings import load_settings

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.safety import Backup


def run(chosen: Path | None, folder: Path, backups: Path | None, user: str = "") -> int:
    """Restores a backup into a folder; returns the exit code.

    Args:
        chosen: folder of the backup; None is the newest good one.
        folder: that the records shall have.
        backups: folder of the backups; None is what the settings say.
        user: name of the account that signs in; empty where nobody does.

    Raises:
        StoreError: if there is no such backup, the records are open, or a disk refuses.
    """
    into = backups or backups_of(folder, load_settings(paths.settings_file()).backup_folder)
    backup = _newest(into) if chosen is None else read_backup(chosen)
    who = who_restores(folder, user)
    try:
        with console.following("Pictures") as progress:
            outcome = restore(backup, folder, progress, who)
    except IntegrityError as fault:
        return tell([str(fault)], "")
    made = f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}"
    console.out.print(f"ok    {folder}: as of {made}, cases: {outcome.cases}", markup=False)
    if outcome.set_aside is not None:
        console.out.print(f"      what was there before is now in {outcome.set_aside}", markup=False)
    return tell(outcome.findings, "") if outcome.findings else WELL


def _newest(into: Path) -> Backup:
    backup = latest_good(into)
    if backup is None:
        raise StoreError(
            f"there is no good backup in {into}", "give the folder of one, or of all with --backups"
        )
    return backup
