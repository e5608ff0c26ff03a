"""What the use cases need of the records concerning the audit trail: reading alone, and notes of that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from leukdesk.domain.audit import WHOLE_TRAIL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from leukdesk.domain.audit import AuditAction, AuditChoices, AuditEntry, AuditHead, AuditLine, AuditQuery


class Trail(Protocol):
    """The audit trail; whatever changes the records adds to it, and nothing changes it."""

    def audit_head(self) -> AuditHead:
        """The newest row of the audit trail, for reports and backups."""

    def audit_trail(self, case_id: int) -> Sequence[AuditEntry]:
        """What was done to a case, in order."""

    def audit_numbers(self, query: AuditQuery = WHOLE_TRAIL) -> Sequence[int]:
        """The numbers of the rows of the audit trail that a query asks for, newest first; reads no row."""

    def audit_lines(self, numbers: Sequence[int]) -> Sequence[AuditLine]:
        """The rows of these numbers, in the same order; a number that is missing is left out."""

    def audit_choices(self) -> AuditChoices:
        """Who acted, and what was done, in the whole audit trail."""

    def note_bundle(self, action: AuditAction, facts: Mapping[str, str]) -> None:
        """Notes that a network was installed, removed or chosen, with its name and sha256."""

    def note_trail_viewed(self) -> None:
        """Notes that somebody looks at the audit trail, which names patients."""

    def note_trail_exported(self, files: Mapping[str, str]) -> None:
        """Notes that rows of the audit trail were written to files: by name, the sha256 of each."""

    def verify_audit(
        self,
        against: AuditHead | None = None,
        newest: int | None = None,
        told: Callable[[int], None] = ...,
    ) -> Sequence[str]:
        """Reckons the chain of the audit trail anew; a sentence for each fault, none if all is well.

        Args:
            against: a head that was printed or backed up earlier.
            newest: looks at so many of the newest rows alone.
            told: hears now and then, in the calling thread, up to which row the chain was reckoned.
        """
