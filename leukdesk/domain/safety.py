"""What is known of the safety of the records: room on the disk, checks and backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

WARN_BELOW_BYTES = 5_000_000_000
"""Room on the disk below which the window warns."""


@dataclass(frozen=True, slots=True)
class DiskRoom:
    """Room on the disk of the records.

    Attributes:
        free_bytes: left on the disk.
        case_bytes: that a case with frames takes, in the mean of those recorded.
        keep_free_bytes: below which no frame is recorded any more.
    """

    free_bytes: int
    case_bytes: int
    keep_free_bytes: int

    @property
    def cases(self) -> int:
        """How many more cases fit, about."""
        return max(0, self.free_bytes - self.keep_free_bytes) // self.case_bytes

    @property
    def scarce(self) -> bool:
        """Whether the operator must be warned."""
        return self.free_bytes < WARN_BELOW_BYTES

    @property
    def used_up(self) -> bool:
        """Whether nothing more is recorded."""
        return self.free_bytes < self.keep_free_bytes


class BackupReason(StrEnum):
    """Why a backup was made."""

    COMMAND = "command"
    """A person asked for it."""
    SCHEDULE = "schedule"
    """It was time."""
    MIGRATION = "migration"
    """The database was about to take another shape."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as its manifest describes it.

    Attributes:
        folder: that holds its database and manifest.
        made_at: when, in UTC.
        reason: why.
        program: version of LeukDesk that made it.
        schema: shape of its database.
        database_sha256: of its database file.
        cases: in it.
        frames: in it.
        pictures: stored files that it names.
        missing_pictures: sha256 of those that were missing or changed when it was made.
        audit_head: the newest row of its audit trail, as printed; empty where there was no trail.
    """

    folder: Path
    made_at: datetime
    reason: BackupReason
    program: str
    schema: str
    database_sha256: str
    cases: int
    frames: int
    pictures: int
    missing_pictures: tuple[str, ...] = ()
    audit_head: str = ""


@dataclass(frozen=True, slots=True)
class BackupOutcome:
    """A backup that was made.

    Attributes:
        backup: as its manifest describes it.
        copied: pictures that were new to the backups.
        findings: a sentence for each picture of the records that is missing or changed.
    """

    backup: Backup
    copied: int
    findings: tuple[str, ...]


def backup_is_due(backups: Sequence[Backup], now: datetime, every: timedelta) -> bool:
    """Whether it is time for a scheduled backup.

    A newest backup from the future means that a clock was set back, and doesn't count.
    """
    past = [backup.made_at for backup in backups if backup.made_at <= now + timedelta(minutes=5)]
    return not past or now - max(past) >= every


def outdated(backups: Sequence[Backup], now: datetime) -> list[Backup]:
    """The scheduled backups that may go: of those older than 30 days, all but the last of each month.

    Backups that a person asked for and those from before a migration stay until a person removes them.
    """
    old: list[Backup] = []
    months = set()
    for backup in sorted(backups, key=lambda b: b.made_at, reverse=True):
        if backup.reason is not BackupReason.SCHEDULE or now - backup.made_at < timedelta(days=30):
            continue
        month = (backup.made_at.year, backup.made_at.month)
        if month in months:
            old.append(backup)
        months.add(month)
    return old
