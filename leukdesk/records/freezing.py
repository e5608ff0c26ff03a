"""Whether a case is signed, so that nothing of it may change; the triggers ask the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.records.people_schema import AmendmentRow, SignatureRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def is_frozen(session: Session, case_id: int) -> bool:
    """Whether the present version of a case bears a signature, be it the first of two."""
    version = (
        sa.select(1 + sa.func.count())
        .select_from(AmendmentRow)
        .where(AmendmentRow.case_id == case_id)
        .scalar_subquery()
    )
    signed = sa.exists().where(SignatureRow.case_id == case_id, SignatureRow.version == version)
    return session.scalar(sa.select(signed)) is True
