"""What people counted by key at the eyepiece: every stroke, with its row in the audit trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.audit import AuditAction
from leukdesk.domain.errors import StoreError
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.tally import StrokeKind
from leukdesk.records.case_records import changeable_case
from leukdesk.records.recording import class_ids, now
from leukdesk.records.search_text import refresh_search_text
from leukdesk.records.tallies import TallyStrokeRow, read_tally
from leukdesk.records.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.tally import Tally


_ACTIONS = {
    StrokeKind.COUNT: AuditAction.CELL_TALLIED,
    StrokeKind.UNDO: AuditAction.TALLY_UNDONE,
    StrokeKind.AFRESH: AuditAction.TALLY_BEGUN_AFRESH,
}


class TallyRecords(Transactions):
    """Counts at the eyepiece; see `domain.ports.Store` for what each method promises."""

    def tally(self, case_id: int) -> Tally:
        """What was counted by key in a case."""
        with self._read() as session:
            return read_tally(session, case_id)

    def tally_cell(self, case_id: int, class_code: str, classes: Sequence[CellClass]) -> None:
        """Counts one cell of a class.

        Raises:
            StoreError: if there is no such case or class, the case is signed, or a class has another role in
                the records.
        """
        with self._write() as session:
            # All of them at once, so that their order, and with it their keys, is the bundle's.
            ids = class_ids(session, classes)
            if class_code not in ids:
                raise StoreError(
                    Sentence("the records know no class {0}", class_code),
                    Sentence("choose one of the listed classes"),
                )
            self._add_stroke(session, case_id, StrokeKind.COUNT, class_code, ids[class_code])

    def undo_tally(self, case_id: int) -> None:
        """Takes the newest stroke of a case's tally back; where there is none, nothing changes.

        Raises:
            StoreError: if there is no such case or it is signed.
        """
        with self._write() as session:
            held = read_tally(session, case_id).held
            if held:
                undone = held[-1].cell_class
                self._add_stroke(session, case_id, StrokeKind.UNDO, undone.code if undone else None)

    def begin_tally_afresh(self, case_id: int) -> None:
        """Lets what was counted hold no longer; where nothing is, nothing changes.

        Raises:
            StoreError: if there is no such case or it is signed.
        """
        with self._write() as session:
            if read_tally(session, case_id).strokes:
                self._add_stroke(session, case_id, StrokeKind.AFRESH)

    def _add_stroke(
        self,
        session: Session,
        case_id: int,
        kind: StrokeKind,
        class_code: str | None = None,
        class_id: int | None = None,
    ) -> None:
        case = changeable_case(session, case_id)
        self._begin_review(session, case)
        operator = self._acting().name
        session.add(
            TallyStrokeRow(case_id=case_id, kind=kind, class_id=class_id, operator=operator, made_at=now())
        )
        refresh_search_text(session, case_id)
        facts = {"class": class_code} if class_code else None
        old, new = (facts, None) if kind is StrokeKind.UNDO else (None, facts)
        self._note(session, _ACTIONS[kind], f"case {case_id}", case_id, old=old, new=new)
