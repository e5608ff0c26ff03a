"""What is known of the safety of the records: room on the disk, checks and backups."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

WARN_BELOW_BYTES = 5_000_000_000
"""Room on the disk below which the window warns."""


@dataclass(frozen=True, slots=True)
class DiskRoom:
    """Room on the disk of the records.

    Attributes:
        free_bytes: left on the disk.
        case_bytes: that a case takes, in the mean of those recorded.
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
