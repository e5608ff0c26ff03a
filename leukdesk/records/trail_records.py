"""The audit trail as the rest of the program reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Session

from leukdesk.domain.audit import WHOLE_TRAIL, AuditAction
from leukdesk.domain.errors import StoreError
from leukdesk.domain.sentences import Sentence
from leukdesk.records import audit, trail_search
from leukdesk.records.database import make_engine
from leukdesk.records.faults import faults_translated
from leukdesk.records.looking import BUSY_TIMEOUT_S
from leukdesk.records.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from leukdesk.domain.audit import AuditChoices, AuditEntry, AuditHead, AuditLine, AuditQuery


class TrailRecords(Transactions):
    """The audit trail; see `domain.ports.Store` for what each method promises."""

    def audit_head(self) -> AuditHead:
        """The newest row of the audit trail, for reports and backups."""
        with self._read() as session:
            return audit.read_head(session)

    def audit_trail(self, case_id: int) -> Sequence[AuditEntry]:
        """What was done to a case, in order."""
        with self._read() as session:
            return audit.read_entries(session, audit.AuditRow.case_id == case_id)

    def verify_audit(
        self,
        against: AuditHead | None = None,
        newest: int | None = None,
        told: Callable[[int], None] = lambda _number: None,
    ) -> Sequence[str]:
        """A sentence for each fault of the chain; see `records.audit.verify_chain`."""
        with self._read() as session:
            return audit.verify_chain(session, against, newest, told)

    def audit_numbers(self, query: AuditQuery = WHOLE_TRAIL) -> Sequence[int]:
        """The numbers of the rows that a query asks for, newest first."""
        with self._read() as session:
            return trail_search.read_numbers(session, query)

    def audit_lines(self, numbers: Sequence[int]) -> Sequence[AuditLine]:
        """The rows of these numbers, in the same order."""
        with self._read() as session:
            return trail_search.read_lines(session, numbers)

    def audit_choices(self) -> AuditChoices:
        """Who acted, and what was done, in the whole audit trail."""
        with self._read() as session:
            return trail_search.read_choices(session)

    def note_bundle(self, action: AuditAction, facts: Mapping[str, str]) -> None:
        """Notes that a network was installed, removed or chosen, with its name and sha256."""
        with self._write() as session:
            self._note(session, action, "networks", new=facts)

    def note_trail_viewed(self) -> None:
        """Notes that somebody looks at the audit trail, which names patients."""
        with self._write() as session:
            self._note(session, AuditAction.TRAIL_VIEWED, "records")

    def note_trail_exported(self, files: Mapping[str, str]) -> None:
        """Notes that rows of the audit trail were written to files, by name the sha256 of each."""
        with self._write() as session:
            self._note(session, AuditAction.TRAIL_EXPORTED, "records", new=files)

    def note_exported(self, case_id: int, files: Mapping[str, str]) -> None:
        """Notes that results of a case were written to files, by name the sha256 of each."""
        with self._write() as session:
            subject = f"case {case_id}"
            self._note(session, AuditAction.RESULTS_EXPORTED, subject, case_id, new=files)


def verify_trail(database: Path, against: AuditHead | None = None) -> tuple[list[str], AuditHead]:
    """The faults of a database's audit trail and its head, without opening it as a store.

    So nothing is brought up to date or changed before it was looked at.

    Args:
        database: the file.
        against: a head that was printed or backed up earlier.

    Raises:
        StoreError: if the database cannot be read, or is of a LeukDesk that kept no audit trail.
    """
    engine = make_engine(database, BUSY_TIMEOUT_S)
    try:
        with faults_translated(database), Session(engine) as session:
            if not sa.inspect(session.connection()).has_table(audit.AuditRow.__tablename__):
                raise StoreError(
                    Sentence(
                        "the records in {0} are of a LeukDesk that kept no audit trail", database.parent
                    ),
                    Sentence("open them in the window once, which begins one"),
                )
            return audit.verify_chain(session, against), audit.read_head(session)
    finally:
        engine.dispose()
