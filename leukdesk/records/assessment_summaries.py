"""The assessments of cases in short: kept, so that a list needs no cell of any case.

An assessment rests on the network's card and on the operator's limits, which the records don't know, so it is
reckoned outside. What the records know is when one no longer holds: each case has a number of changes, and a
summary names the one that it is of. A signed case has what was signed, whatever the rules are now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, mapped_column

from leukdesk.domain.assessment_summary import AssessmentDue, AssessmentSummary
from leukdesk.domain.work_list import WAITING
from leukdesk.records.people_schema import SignatureRow
from leukdesk.records.schema import CaseRow, Table
from leukdesk.records.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session


class AssessmentSummaryRow(Table):
    """What the worklist says of a case's assessment; no entry of anybody's, and reckoned anew at any time.

    `changes` counts what was done to the case, and `of_changes` and `of_signature_id` say which state the
    summary is of; `rules` names those that it was reckoned by. `content` is null where nothing was assessed.
    """

    __tablename__ = "assessment_summaries"

    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"), primary_key=True)
    changes: Mapped[int]
    of_changes: Mapped[int | None]
    of_signature_id: Mapped[int | None] = mapped_column(sa.ForeignKey("signatures.id"))
    rules: Mapped[str | None]
    urgency: Mapped[int | None]
    content: Mapped[dict[str, Any] | None] = mapped_column(sa.JSON(none_as_null=True))


def count_change(session: Session, case_id: int) -> None:
    """Counts a change of a case, so that what was found in it is looked for anew."""
    counted = insert(AssessmentSummaryRow).values(case_id=case_id, changes=1)
    session.execute(
        counted.on_conflict_do_update(
            index_elements=[AssessmentSummaryRow.case_id], set_={"changes": AssessmentSummaryRow.changes + 1}
        )
    )


def present_signature() -> sa.ScalarSelect[int]:
    """The id of the newest signature under the present version of a row of `cases`."""
    return (
        sa.select(sa.func.max(SignatureRow.id))
        .where(SignatureRow.case_id == CaseRow.id, SignatureRow.version == CaseRow.version)
        .correlate(CaseRow)
        .scalar_subquery()
    )


def is_outdated() -> sa.ColumnElement[bool]:
    """Whether a case's summary, joined to it or missing, is of another state than the present one."""
    row = AssessmentSummaryRow
    holds = sa.and_(
        row.of_changes == row.changes, row.of_signature_id.is_not_distinct_from(present_signature())
    )
    return sa.func.coalesce(holds, sa.false()).is_(sa.false())


class AssessmentRecords(Transactions):
    """Summaries of assessments; see `domain.assessment_ports` for what each method promises."""

    def assessments_due(self, rules: str | None = None) -> Sequence[AssessmentDue]:
        """The cases that changed since they were last assessed, those that wait first, the newest first."""
        row = AssessmentSummaryRow
        due = is_outdated()
        if rules is not None:
            other = sa.and_(row.of_signature_id.is_(None), row.rules.is_distinct_from(rules))
            due = sa.or_(due, other)
        waits = CaseRow.status.in_([status.value for status in WAITING])
        with self._read() as session:
            found = session.execute(
                sa.select(
                    CaseRow.id,
                    CaseRow.number,
                    sa.func.coalesce(row.changes, 0).label("changes"),
                    waits.label("waits"),
                    SignatureRow.id.label("signature_id"),
                    SignatureRow.version,
                    SignatureRow.number.label("signer"),
                )
                .outerjoin(row, row.case_id == CaseRow.id)
                .outerjoin(SignatureRow, SignatureRow.id == present_signature())
                .where(due)
                .order_by(sa.case((waits, 0), else_=1), CaseRow.id.desc())
            )
            return [
                AssessmentDue(
                    case_id=case.id,
                    number=case.number,
                    changes=case.changes,
                    waits=bool(case.waits),
                    signature_id=case.signature_id,
                    signature=None if case.signature_id is None else (case.version, case.signer),
                )
                for case in found
            ]

    def keep_assessments(
        self, assessed: Sequence[tuple[AssessmentDue, AssessmentSummary | None]], rules: str
    ) -> None:
        """Keeps summaries, each of the state that its case had when it was named as due."""
        if not assessed:
            return
        with self._write() as session:
            for due, summary in assessed:
                kept = {
                    "of_changes": due.changes,
                    "of_signature_id": due.signature_id,
                    "rules": rules,
                    "urgency": None if summary is None else int(summary.urgency),
                    "content": None if summary is None else summary.to_json(),
                }
                # A case may have changed since it was named: its own count of changes stays.
                added = insert(AssessmentSummaryRow).values(case_id=due.case_id, changes=due.changes, **kept)
                session.execute(
                    added.on_conflict_do_update(index_elements=[AssessmentSummaryRow.case_id], set_=kept)
                )
