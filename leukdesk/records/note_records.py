"""What people write beside a case, a frame or a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.audit import AuditAction
from leukdesk.domain.cases import LONGEST_NOTE
from leukdesk.domain.errors import StoreError
from leukdesk.domain.sentences import Sentence
from leukdesk.records.case_records import changeable_case
from leukdesk.records.notes import add_case_note, add_frame_note, read_notes
from leukdesk.records.schema import CellRow, FrameRow
from leukdesk.records.search_text import refresh_search_text
from leukdesk.records.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from leukdesk.domain.cases import Note


class NoteRecords(Transactions):
    """Notes; see `domain.ports.Store` for what each method promises."""

    def add_note(
        self, case_id: int, text: str, *, frame_id: int | None = None, cell_id: int | None = None
    ) -> None:
        """Adds a note of whoever acts to a case, or to one of its frames or cells.

        Args:
            case_id: of the case.
            text: 1 to 4,000 characters.
            frame_id: that it is about; None if it is about the case, or about a cell.
            cell_id: that it is about.

        Raises:
            StoreError: if there is no such case, frame or cell in it, the case is signed, or the text is
                empty or too long.
        """
        written = text.strip()
        if not 1 <= len(written) <= LONGEST_NOTE:
            raise StoreError(
                Sentence("a note needs 1 to {0:,} characters", LONGEST_NOTE),
                Sentence("write it shorter, or not at all"),
            )
        with self._write() as session:
            changeable_case(session, case_id)
            who, about = self._acting(), _frame_of(session, case_id, frame_id, cell_id)
            facts: dict[str, object] = {"text": written}
            if about is None:
                subject = add_case_note(session, case_id, written, who)
            else:
                subject = add_frame_note(session, about, cell_id, written, who)
                facts |= {"frame_id": about} | ({} if cell_id is None else {"cell_id": cell_id})
            refresh_search_text(session, case_id)
            self._note(session, AuditAction.NOTE_ADDED, subject, case_id, new=facts)

    def notes(self, case_id: int) -> Sequence[Note]:
        """The notes of a case, its frames and their cells in the order they were written."""
        with self._read() as session:
            return read_notes(session, case_id)


def _frame_of(session: Session, case_id: int, frame_id: int | None, cell_id: int | None) -> int | None:
    """The frame that a note is about or that its cell is in; None for a note about the case."""
    if cell_id is not None:
        cell = session.get(CellRow, cell_id)
        if cell is None or frame_id not in {None, cell.frame_id}:
            raise StoreError(
                Sentence("the records hold no such cell {0}", cell_id), Sentence("open the case again")
            )
        frame_id = cell.frame_id
    if frame_id is None:
        return None
    frame = session.get(FrameRow, frame_id)
    if frame is None or frame.case_id != case_id:
        raise StoreError(Sentence("the case has no frame {0}", frame_id), Sentence("open the case again"))
    return frame_id
