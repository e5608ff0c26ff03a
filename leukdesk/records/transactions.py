"""Transactions on the records: many readers, one writer, and who it is that writes."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from leukdesk.domain.audit import AuditAction
from leukdesk.domain.case_details import CaseStatus
from leukdesk.domain.errors import StoreError
from leukdesk.domain.sentences import Sentence
from leukdesk.records import audit
from leukdesk.records.database import writing
from leukdesk.records.faults import faults_translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from sqlalchemy.engine import Engine

    from leukdesk.domain.audit import Actor
    from leukdesk.records.pictures import PictureFolder
    from leukdesk.records.schema import CaseRow


class Transactions:
    """What every subject of the records is built on.

    Safe to use from several threads: every call has a connection and a transaction of its own. Writers
    of this program wait for each other without a limit, for other programs as long as the busy timeout.

    Args:
        database: the file.
        engine: of the database.
        pictures: beside it.
        keep_free_bytes: of the disk, below which no frame is recorded.
        acting: tells who acts at the moment it is asked; each write names them in the audit trail.
    """

    def __init__(
        self,
        database: Path,
        engine: Engine,
        pictures: PictureFolder,
        keep_free_bytes: int,
        acting: Callable[[], Actor],
    ) -> None:
        self._database = database
        self._reader = engine
        self._writer = writing(engine)
        self._pictures = pictures
        self._keep_free_bytes = keep_free_bytes
        self._acting = acting
        self._one_writer = threading.Lock()
        self._closed = False

    @contextmanager
    def _read(self) -> Iterator[Session]:
        with faults_translated(self._database), Session(self._reader) as session:
            self._check_open()
            yield session

    @contextmanager
    def _write(self) -> Iterator[Session]:
        with faults_translated(self._database), self._one_writer:
            self._check_open()
            with Session(self._writer) as session, session.begin():
                yield session

    def _note(
        self,
        session: Session,
        action: AuditAction,
        subject: str,
        case_id: int | None = None,
        *,
        old: Mapping[str, object] | None = None,
        new: Mapping[str, object] | None = None,
        why: str = "",
    ) -> None:
        """Adds a row to the audit trail, in the transaction that makes the change; see `audit.append`."""
        audit.append(session, self._acting(), action, subject, case_id, old=old, new=new, why=why)

    def acts_now(self) -> Actor:
        """Whoever would be named beside what is done now."""
        return self._acting()

    def _begin_review(self, session: Session, case: CaseRow) -> None:
        """Brings a case of which nobody had decided anything into review."""
        if case.status == CaseStatus.OPEN:
            case.status = CaseStatus.IN_REVIEW.value
            self._note(session, AuditAction.CASE_IN_REVIEW, f"case {case.id}", case.id)

    def _check_open(self) -> None:
        if self._closed:
            raise StoreError(
                Sentence("the records in {0} were closed", self._database), Sentence("open them again")
            )

    def close(self) -> None:
        """Closes the database after the write that is under way; harmless when called twice."""
        with faults_translated(self._database), self._one_writer:
            self._closed = True
            self._reader.dispose()
