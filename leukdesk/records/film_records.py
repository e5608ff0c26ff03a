"""What people wrote of a film for its report: findings, comment, chosen pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.audit import AuditAction
from leukdesk.domain.film import film_to_dict
from leukdesk.records.case_records import changeable_case
from leukdesk.records.film_texts import add_film_text, read_film_text
from leukdesk.records.search_text import refresh_search_text
from leukdesk.records.transactions import Transactions

if TYPE_CHECKING:
    from leukdesk.domain.film import FilmText


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
            add_film_text(session, case_id, film)
            refresh_search_text(session, case_id)
            old, new = film_to_dict(before), film_to_dict(film)
            self._note(session, AuditAction.FILM_WRITTEN, f"case {case_id}", case_id, old=old, new=new)
