"""The safety of the records, as the window asks for it: room on the disk, checks, backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.records.audit import AuditRow, verify_chain
from leukdesk.records.backup import back_up
from leukdesk.records.backup_folder import list_backups
from leukdesk.records.checking import database_findings, quick_findings
from leukdesk.records.disk_room import disk_room
from leukdesk.records.schema import CellRow, FrameRow, PatchRow, PictureRow, ReviewRow
from leukdesk.records.signature_checks import signature_findings
from leukdesk.records.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from leukdesk.domain.safety import Backup, BackupOutcome, BackupReason, DiskRoom

TAIL = 1000
"""Newest rows of the audit trail that are looked at when the program starts."""


class SafetyRecords(Transactions):
    """Room, checks and backups; see `domain.ports.Store` for what each method promises."""

    _backups: Path

    def room(self) -> DiskRoom:
        """The room left on the disk of the records."""
        with self._read() as session:
            cases = session.scalar(sa.select(sa.func.count(FrameRow.case_id.distinct()))) or 0
            pictures = session.scalar(sa.select(sa.func.sum(PictureRow.size_bytes))) or 0
        stored = pictures + self._database.stat().st_size
        return disk_room(self._database.parent, stored, cases)

    def quick_check(self) -> Sequence[str]:
        """What is wrong as far as a look at the start can tell: shape, pages, the newest audit rows."""
        findings = quick_findings(self._database)
        if not findings:
            with self._read() as session:
                findings += verify_chain(session, newest=TAIL)
        return findings

    def full_check(self) -> Sequence[str]:
        """What is wrong with the database, the whole audit trail and the signatures.

        Pictures are checked when they are read; whether each signed case is still what was signed takes
        longer, and is for `leukdesk records check`.
        """
        findings = database_findings(self._database)
        if not findings:
            with self._read() as session:
                findings += verify_chain(session)
                findings += signature_findings(session)
        return findings

    def sizes(self) -> Mapping[str, int]:
        """How many rows the largest tables have."""
        tables = (CellRow, PatchRow, ReviewRow, AuditRow)
        with self._read() as session:
            return {
                table.__tablename__: session.scalar(sa.select(sa.func.count()).select_from(table)) or 0
                for table in tables
            }

    @property
    def backup_folder(self) -> Path:
        """Where the backups go."""
        return self._backups

    def backups(self) -> Sequence[Backup]:
        """The finished backups, newest first."""
        return list_backups(self._backups)

    def back_up(self, reason: BackupReason) -> BackupOutcome:
        """Backs the records up now; see `records.backup.back_up`."""
        return back_up(self._database.parent, self._backups, reason)
