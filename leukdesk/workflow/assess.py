"""Keeping what the worklist says of each case's assessment up to date."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from time import monotonic
from typing import TYPE_CHECKING

from leukdesk import __version__
from leukdesk.domain.assessment_summary import summary_of, summary_of_signed
from leukdesk.domain.errors import IntegrityError, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.domain.assessment import AssessmentRules, CaseAssessment
    from leukdesk.domain.assessment_summary import AssessmentDue, AssessmentSummary
    from leukdesk.domain.cases import Case, CellRecord
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.ports import Store


@dataclass(frozen=True, slots=True)
class Assessed:
    """How far a round came.

    Attributes:
        done: cases that were assessed.
        left: cases that are still to be looked at.
    """

    done: int
    left: int


class AssessCases:
    """Assesses the cases that changed since they were last assessed, as their own pages do.

    Args:
        store: the records.
        assess: the assessment of a case's cells.
        rules: that it is reckoned by.
        classes: of the bundle in use.
    """

    def __init__(
        self,
        store: Store,
        assess: Callable[[Case, Sequence[CellRecord], Sequence[CellClass]], CaseAssessment],
        rules: AssessmentRules,
        classes: Sequence[CellClass],
    ) -> None:
        self._store = store
        self._assess = assess
        self._rules = rules_name(rules, classes)

    def __call__(self, seconds: float) -> Assessed:
        """Assesses cases for about so long, at least one if any can be; one that can't be stays due.

        Raises:
            StoreError: if the list of cases cannot be read, or nothing can be written.
        """
        store, until = self._store, monotonic() + seconds
        due = store.assessments_due(self._rules)
        classes = store.classes() if due else ()
        assessed, looked_at = [], 0
        for case in due:
            looked_at += 1
            # What is wrong with a case its own page says; the cases after it have their turn.
            with suppress(IntegrityError, StoreError):
                assessed.append((case, self._summary(case, classes)))
            if assessed and monotonic() > until:
                break
        store.keep_assessments(assessed, self._rules)
        return Assessed(len(assessed), len(due) - looked_at)

    def _summary(self, due: AssessmentDue, classes: Sequence[CellClass]) -> AssessmentSummary | None:
        store = self._store
        if due.signature is not None:
            return summary_of_signed(store.signed_content(due.case_id, *due.signature))
        case = store.case(due.number)
        # One that got another number since is due again; one without pictures has no assessment.
        if case is None or case.case_id != due.case_id or not store.frames(case.case_id):
            return None
        return summary_of(self._assess(case, store.cells(case.case_id), classes))


def rules_name(rules: AssessmentRules, classes: Sequence[CellClass]) -> str:
    """Names what an assessment rests on beside its case: other figures, classes or program, another name."""
    rests_on = [__version__, asdict(rules), [[c.code, c.name, c.role.value] for c in classes]]
    return hashlib.sha256(json.dumps(rests_on, sort_keys=True).encode()).hexdigest()
