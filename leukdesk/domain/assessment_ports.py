"""What the use cases need of the records concerning the assessments that the worklist shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.assessment_summary import AssessmentDue, AssessmentSummary


class Assessments(Protocol):
    """The assessments of cases in short.

    They are reckoned from what the records hold, and are no entry of anybody's: keeping one anew changes
    nothing of a case, signed or not, and has no row in the audit trail.
    """

    def assessments_due(self, rules: str | None = None) -> Sequence[AssessmentDue]:
        """The cases that changed since they were last assessed, those that wait first, the newest first.

        Args:
            rules: names the rules that assessments are to be reckoned by; a case that isn't signed and was
                assessed by others is due too. None asks for no rules.
        """

    def keep_assessments(
        self, assessed: Sequence[tuple[AssessmentDue, AssessmentSummary | None]], rules: str
    ) -> None:
        """Keeps summaries, each of the state that its case had when it was named as due.

        Args:
            assessed: None where a case has nothing to assess.
            rules: that they were reckoned by.
        """
