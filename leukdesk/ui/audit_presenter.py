"""The presenter of the audit page: which rows, the rows that are looked at, the check, the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from leukdesk.domain.audit import WHOLE_TRAIL
from leukdesk.ui.translation import number_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.audit import AuditChoices, AuditHead, AuditLine, AuditQuery
    from leukdesk.ui.audit_page import AuditPage
    from leukdesk.ui.desk import Desk


class AuditPresenter(QObject):
    """Reads the trail as far as it is looked at.

    Args:
        desk: of the window.
        page: of the trail.
    """

    _progressed = Signal(int)

    def __init__(self, desk: Desk, page: AuditPage) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = page
        self._reading = desk.runner(awaited=False)
        self._checks = desk.runner(awaited=False)
        self._exports = desk.runner(awaited=True)
        self._query = WHOLE_TRAIL
        self._rows_at_check = 0
        self._block: int | None = None
        self._next_block: int | None = None
        page.arrived.connect(self._on_arrived)
        page.filter.query_wanted.connect(self._list)
        page.model.block_wanted.connect(self._read_block)
        page.check_wanted.connect(self._check)
        page.export_wanted.connect(self._ask_export)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    def _on_arrived(self) -> None:
        store = self._desk.services.store
        # Before it is read: nobody looks at what was done to a patient without a row saying so.
        self._desk.records.start(
            store.note_trail_viewed, lambda _none: self._read_all(), self._desk.show_fault
        )

    def _read_all(self) -> None:
        store = self._desk.services.store
        self._list()
        self._exports.start(store.audit_choices, self._on_choices, self._desk.show_fault)

    def _on_choices(self, choices: AuditChoices) -> None:
        self._page.filter.show_choices(choices)

    def _list(self) -> None:
        query, store = self._page.filter.query, self._desk.services.store
        if query is None:
            return
        self._query = query
        self._reading.drop_all()
        self._block = self._next_block = None
        self._reading.start(
            lambda: store.audit_numbers(query),
            lambda found: self._on_listed(query, found),
            self._desk.show_fault,
        )

    def _on_listed(self, query: AuditQuery, numbers: Sequence[int]) -> None:
        self._page.show_numbers(numbers, filtered=query != WHOLE_TRAIL)

    def _read_block(self, block: int) -> None:
        """Reads one block at a time; of those that are asked for meanwhile the newest comes next."""
        if self._block is not None:
            if block != self._block:
                self._next_block = block
            return
        self._block = block
        store, numbers = self._desk.services.store, self._page.model.numbers_of(block)
        self._reading.start(
            lambda: store.audit_lines(numbers), lambda lines: self._on_block(block, lines), self._on_no_block
        )

    def _on_block(self, block: int, lines: Sequence[AuditLine]) -> None:
        wanted, self._block, self._next_block = self._next_block, None, None
        self._page.show_lines(block, lines)
        if wanted is not None:
            self._read_block(wanted)

    def _on_no_block(self, error: Exception) -> None:
        self._block = self._next_block = None
        self._desk.show_fault(error)

    def _check(self, against: AuditHead | None) -> None:
        store = self._desk.services.store
        self._page.show_checking()

        def check() -> tuple[Sequence[str], AuditHead]:
            head = store.audit_head()
            self._rows_at_check = head.number
            return store.verify_audit(against, told=self._progressed.emit), head

        self._checks.start(check, lambda done: self._page.show_checked(*done), self._on_not_checked)

    def _on_progressed(self, number: int) -> None:
        if not self._desk.closing.begun and self._checks.busy:
            self._page.show_progress(number, max(number, self._rows_at_check))

    def _on_not_checked(self, error: Exception) -> None:
        self._page.show_said(self.tr("The chain could not be checked."), bad=True)
        self._desk.show_fault(error)

    def _ask_export(self) -> None:
        desk, query = self._desk, self._query
        path = desk.questions.table_file(desk.window, self.tr("LeukDesk audit trail") + ".csv")
        if path is None:
            return
        export = desk.services.export_trail
        desk.show_task(self.tr("Writing the audit trail…"))

        def done(rows: int) -> None:
            desk.end_task()
            desk.window.show_notice(
                self.tr("{0} rows are written: {1}").format(number_words(rows, ","), path)
            )

        self._exports.start(lambda: export(query, path), done, self._on_not_written)

    def _on_not_written(self, error: Exception) -> None:
        self._desk.end_task()
        self._desk.show_fault(error)
