"""What the window says of the safety of the records."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leukdesk.domain.safety import BackupReason
from leukdesk.ui.translation import number_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.safety import Backup, DiskRoom


def _tr(text: str) -> str:
    return QCoreApplication.translate("safety", text)


def room_words(room: DiskRoom) -> str:
    """The room on the disk as cases: two figures, since more would be a pretence."""
    return _tr("about {0} cases fit").format(number_words(_rounded(room.cases), ","))


def room_warning(room: DiskRoom) -> str:
    """What to do about a disk that is nearly full; empty while it is not."""
    free = number_words(room.free_bytes / 1e9, ".1f")
    if room.used_up:
        return _tr(
            "The disk of the records has only {0} GB left, so no more frames are recorded; free some space. "
            "Reviews and reports still work."
        ).format(free)
    if room.scarce:
        return _tr(
            "The disk of the records has only {0} GB left, room for about {1} cases; free some space."
        ).format(free, _rounded(room.cases))
    return ""


def backup_words(backups: Sequence[Backup], now: datetime | None = None) -> str:
    """When the newest backup was made."""
    if not backups:
        return _tr("no backup yet")
    made = backups[0].made_at.astimezone()
    today = (now or datetime.now(UTC)).astimezone().date()
    if made.date() == today:
        return _tr("backup today {0}").format(f"{made:%H:%M}")
    return _tr("backup {0}").format(f"{made:%Y-%m-%d}")


def backup_line(backup: Backup) -> str:
    """A backup in a list: when, why, how much."""
    why = {
        BackupReason.COMMAND: _tr("asked for"),
        BackupReason.SCHEDULE: _tr("on schedule"),
        BackupReason.MIGRATION: _tr("before an update"),
    }[backup.reason]
    made = f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}"
    return _tr("{0}, {1}; cases: {2}, frames: {3}").format(
        made, why, number_words(backup.cases, ","), number_words(backup.frames, ",")
    )


def schedule_words(every_h: int) -> str:
    """How often a backup is made by itself."""
    if every_h == 0:
        return _tr("never")
    if every_h == 24:
        return _tr("once a day")
    if every_h == 168:
        return _tr("once a week")
    return _tr("every {0} hours").format(every_h)


def _rounded(number: int) -> int:
    digits = len(str(number))
    return number if digits < 3 else round(number, 2 - digits)
