"""What people wrote of a film for its report: findings, comment, chosen pictures."""

from __future__ import annotations

import json
from datetime import datetime  # noqa: TC003, SQLAlchemy reads the columns' annotations
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from leukdesk.domain.audit import AuditAction
from leukdesk.domain.film import NOTHING_WRITTEN, film_from_dict, film_to_dict
from leukdesk.records.case_records import changeable_case
from leukdesk.records.recording import now
from leukdesk.records.schema import Table
from leukdesk.records.transactions import Transactions

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from leukdesk.domain.film import FilmText


class FilmTextRow(Table):
    """A film's text as it once stood; append-only, guarded by triggers. The highest id of a case holds."""

    __tablename__ = "film_texts"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"), index=True)
    content: Mapped[str]
    written_at: Mapped[datetime]


class FilmRecords(Transactions):
    """Texts of films; see `domain.ports.Store` for what each method promises."""

    def film_text(self, case_id: int) -> FilmText:
        """What stands for a case's report; `NOTHING_WRITTEN` where nobody wrote."""
        with self._read() as session:
            return read_film_text(session, case_id)

    def write_film_text(self, case_id: int, film: FilmText) -> None:
        """Puts a text in the place of the one that stood; the same text again changes nothing.

        Raises:
            StoreError: if there is no such case or it is signed.
        """
        with self._write() as session:
            changeable_case(session, case_id)
            before = read_film_text(session, case_id)
            if film == before:
                return
            old, new = film_to_dict(before), film_to_dict(film)
            content = json.dumps(new, ensure_ascii=False)
            session.add(FilmTextRow(case_id=case_id, content=content, written_at=now()))
            subject = f"case {case_id}"
            self._note(session, AuditAction.FILM_WRITTEN, subject, case_id, old=old, new=new)


def read_film_text(session: Session, case_id: int) -> FilmText:
    """The newest text of a case."""
    newest = (
        sa.select(FilmTextRow.content).where(FilmTextRow.case_id == case_id).order_by(FilmTextRow.id.desc())
    )
    content = session.scalar(newest.limit(1))
    return NOTHING_WRITTEN if content is None else film_from_dict(json.loads(content))
