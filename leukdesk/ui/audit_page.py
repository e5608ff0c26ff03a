"""The audit page: who did what and when, to be read, checked and taken out; nothing of it can be changed."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from leukdesk.domain.audit import AuditHead
from leukdesk.ui.audit_filter import AuditFilter
from leukdesk.ui.audit_model import AuditColumn, AuditModel
from leukdesk.ui.audit_words import action_words, changes, subject_words, when_words, who_words, why_words
from leukdesk.ui.dialog_parts import wrapped_words
from leukdesk.ui.page import Page, PageEntry
from leukdesk.ui.table_model import list_model, list_rows
from leukdesk.ui.theme import mark
from leukdesk.ui.translation import number_words, said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.audit import AuditLine

WIDTHS = {
    AuditColumn.NUMBER: 58,
    AuditColumn.WHEN: 186,
    AuditColumn.WHO: 124,
    AuditColumn.ACTION: 184,
    AuditColumn.CASE: 110,
    AuditColumn.SUBJECT: 120,
    AuditColumn.OLD: 100,
    AuditColumn.NEW: 150,
}
"""Of the columns at the first sight, in logical pixels; the reason has the rest."""
LONGEST_HEAD = 120
SHOWN_FAULTS = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("AuditPage", text)


class AuditPage(Page):
    """Shows the trail and says what is wished of it."""

    check_wanted = Signal(object)
    """The chain is to be reckoned anew, against an `AuditHead` or none."""
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PageEntry("audit", _tr("Audit"), "audit", "F8", aside=True), parent)
        self.model = AuditModel(self)
        self.filter = AuditFilter()
        self.table = QTableView()
        self._row = QTextBrowser()
        self._count = QLabel()
        self._count.setObjectName("auditCount")
        self._count.setProperty("muted", "true")
        self._head = QLineEdit()
        self._head.setObjectName("auditHead")
        self._head.setAccessibleName(self.tr("Head noted earlier"))
        self._head.setMaxLength(LONGEST_HEAD)
        self._head.setPlaceholderText(self.tr("Head printed on a report, to compare with (optional)"))
        self._check = QPushButton(self.tr("Check the chain"))
        self._check.setObjectName("auditCheck")
        self._check.setToolTip(self.tr("Reckons every row's hash anew; no row can be changed unseen"))
        self._check.clicked.connect(self._on_check)
        self._export = QPushButton(self.tr("Save as CSV…"))
        self._export.setObjectName("auditExport")
        self._export.setToolTip(self.tr("Writes the rows that are listed; that is a row of the trail too"))
        self._export.clicked.connect(self.export_wanted)
        self._progress = QProgressBar()
        self._progress.setObjectName("auditProgress")
        self._progress.setAccessibleName(self.tr("Progress of the check"))
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._said = wrapped_words(self, "auditSaid")
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.hide()
        self._build_table()
        self._lay_out()
        self._show_row(None)

    def show_numbers(self, numbers: Sequence[int], *, filtered: bool) -> None:
        """Lists these rows; the first is selected.

        Args:
            numbers: of the rows, in their order.
            filtered: whether they are some of the trail's alone.
        """
        self.model.show_numbers(numbers)
        words = self.tr("{0} rows found") if filtered else self.tr("{0} rows, newest first")
        self._count.setText(words.format(number_words(len(numbers), ",")))
        self._export.setEnabled(bool(numbers))
        self._show_row(None)

    def show_lines(self, block: int, lines: Sequence[AuditLine]) -> None:
        """Shows the rows of a block."""
        self.model.take(block, lines)
        if not self.table.selectionModel().hasSelection():
            self.table.selectRow(0)
        self._on_selected()

    def show_progress(self, done: int, total: int) -> None:
        """Shows how far the check is."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def show_checking(self) -> None:
        """Shows that the chain is being checked."""
        self._check.setEnabled(False)
        self._progress.setRange(0, 0)
        self._progress.show()
        self._said.hide()

    def show_checked(self, findings: Sequence[str], head: AuditHead) -> None:
        """Shows what the check found."""
        if findings:
            more = len(findings) - SHOWN_FAULTS
            words = "; ".join(map(said, findings[:SHOWN_FAULTS])) + (
                self.tr("; and {0} more").format(more) if more > 0 else ""
            )
            self.show_said(self.tr("The chain is not whole: {0}").format(words), bad=True)
        else:
            self.show_said(
                self.tr("All {0} rows are as they were written. Head: {1}").format(
                    number_words(head.number, ","), head
                ),
                bad=False,
            )

    def show_said(self, words: str, *, bad: bool) -> None:
        """Shows what came of a check, which is over."""
        self._check.setEnabled(True)
        self._progress.hide()
        mark(self._said, "tone", "caution" if bad else "")
        self._said.setText(words)
        self._said.show()

    def arrive(self) -> None:
        """Takes the keyboard into the list."""
        super().arrive()
        self.table.setFocus()

    def _on_check(self) -> None:
        text = self._head.text().strip()
        try:
            against = AuditHead.parse(text) if text else None
        except ValueError:
            self.show_said(
                self.tr("A head is a number, a colon and 64 letters and digits, as a report prints it."),
                bad=True,
            )
            return
        self.check_wanted.emit(against)

    def _on_selected(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        index = self.table.currentIndex()
        self._show_row(self.model.line(index.row()) if index.isValid() else None)

    def _show_row(self, line: AuditLine | None) -> None:
        if line is None:
            self._row.setHtml("")
            return
        entry = line.entry
        facts = "".join(
            f"<tr><td><b>{escape(name)}</b></td><td>{escape(old)}</td><td>→</td><td>{escape(new)}</td></tr>"
            for name, old, new in changes(entry)
        )
        head = " · ".join(
            filter(
                None,
                (
                    f"{entry.number}",
                    when_words(entry),
                    who_words(entry),
                    action_words(entry.action),
                    self.tr("case {0}").format(line.case_number) if line.case_number else "",
                    subject_words(entry.subject),
                ),
            )
        )
        why = self.tr("Why: {0}").format(why_words(entry.why)) if entry.why else ""
        self._row.setHtml(
            f"<p><b>{escape(head)}</b></p>"
            + (f"<p>{escape(why)}</p>" if why else "")
            + (f"<table cellpadding='3'>{facts}</table>" if facts else "")
            + f"<p><small>sha256 {entry.sha256}</small></p>"
        )

    def _build_table(self) -> None:
        list_rows(self.table, "auditTable", self.tr("Audit trail"))
        list_model(self.table, self.model, WIDTHS, AuditColumn.WHY, 12)
        self.table.selectionModel().currentRowChanged.connect(self._on_selected)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Audit trail"))
        title.setObjectName("worklistTitle")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self._export)
        check = QHBoxLayout()
        check.setSpacing(8)
        check.addWidget(self._head, 1)
        check.addWidget(self._check)
        self._row.setObjectName("auditRow")
        self._row.setAccessibleName(self.tr("The selected row"))
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(self._row)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 1)
        self.table.setMinimumHeight(120)
        self._row.setMinimumHeight(70)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.filter)
        column.addWidget(parts, 1)
        column.addLayout(check)
        column.addWidget(self._progress)
        column.addWidget(self._said)
