"""The audit trail as the rest of the program reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.audit import AuditAction
from leukdesk.records import audit
from leukdesk.records.schema import AuditRow
from leukdesk.records.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leukdesk.domain.audit import AuditEntry, AuditHead


class TrailRecords(Transactions):
    """The audit trail; see `domain.ports.Store` for what each method promises."""

    def audit_head(self) -> AuditHead:
        """The newest row of the audit trail, for reports and backups."""
        with self._read() as session:
            return audit.read_head(session)

    def audit_trail(self, case_id: int) -> Sequence[AuditEntry]:
        """What was done to a case, in order."""
        with self._read() as session:
            return audit.read_entries(session, AuditRow.case_id == case_id)

    def verify_audit(self, against: AuditHead | None = None, newest: int | None = None) -> Sequence[str]:
        """A sentence for each fault of the chain; see `records.audit.verify_chain`."""
        with self._read() as session:
            return audit.verify_chain(session, against, newest)

    def note_exported(self, case_id: int, files: Mapping[str, str]) -> None:
        """Notes that results of a case were written to files, by name the sha256 of each."""
        with self._write() as session:
            subject = f"case {case_id}"
            self._note(session, AuditAction.RESULTS_EXPORTED, subject, case_id, new=files)
