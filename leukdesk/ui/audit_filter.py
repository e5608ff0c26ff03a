"""What rows of the audit trail are picked by: case, person, kind, days."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leukdesk.domain.audit import AuditQuery
from leukdesk.ui.audit_words import action_words
from leukdesk.ui.dialog_parts import wrapped_words
from leukdesk.ui.eliding_choice import ElidingChoice
from leukdesk.ui.form_fields import DateEdit, line_edit

if TYPE_CHECKING:
    from datetime import date

    from leukdesk.domain.audit import AuditChoices

PAUSE_MS = 250
"""Without typing, before the records are asked."""


def local_midnight(day: date) -> datetime:
    """The moment at which a day begins on this computer's clock."""
    return datetime.combine(day, time.min).astimezone()


class AuditFilter(QWidget):
    """Says that other rows are wanted."""

    query_wanted = Signal()
    """See `query`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("auditFilter")
        self._case = line_edit("auditCase", self.tr("Beginning of a case's number"))
        self._case.setPlaceholderText(self.tr("Case"))
        self._who = self._choices("auditWho", self.tr("Person"))
        self._action = self._choices("auditAction", self.tr("What was done"))
        self._since = DateEdit("auditSince", self.tr("First day"))
        self._until = DateEdit("auditUntil", self.tr("Last day"))
        for day in (self._since, self._until):
            # An example would look like a day that is asked for.
            day.setPlaceholderText(self.tr("any day"))
        self._clear = QPushButton(self.tr("Show all"))
        self._clear.setObjectName("auditAll")
        self._fault = wrapped_words(self, "auditFilterFault")
        self._fault.setProperty("tone", "caution")
        self._fault.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_rested)
        self.show_choices(None)
        self._lay_out()
        for edit in (self._case, self._since, self._until):
            edit.textChanged.connect(self._pause.start)
        for box in (self._who, self._action):
            box.activated.connect(self._on_rested)
        self._clear.clicked.connect(self.clear)

    @property
    def query(self) -> AuditQuery | None:
        """The rows that are wanted; None while a day cannot be read."""
        try:
            since, until = self._since.value, self._until.value
        except ValueError:
            return None
        return AuditQuery(
            case=self._case.text().strip(),
            who=self._who.currentData() or "",
            action=self._action.currentData() or "",
            since=None if since is None else local_midnight(since),
            before=None if until is None else local_midnight(until + timedelta(days=1)),
        )

    def show_choices(self, choices: AuditChoices | None) -> None:
        """Offers the people and kinds that the trail holds; what is chosen stays so."""
        people = [(self.tr("Everybody"), ""), *((name, name) for name in (choices.people if choices else ()))]
        kinds = sorted((action_words(a), a) for a in (choices.actions if choices else ()))
        for box, items in ((self._who, people), (self._action, [(self.tr("Everything"), ""), *kinds])):
            chosen = box.currentData()
            with QSignalBlocker(box):
                box.clear()
                for words, value in items:
                    box.addItem(words, value)
                box.setCurrentIndex(max(0, box.findData(chosen)))

    def clear(self) -> None:
        """Asks for all rows."""
        for edit in (self._case, self._since, self._until):
            with QSignalBlocker(edit):
                edit.clear()
        for box in (self._who, self._action):
            box.setCurrentIndex(0)
        self._on_rested()

    def _on_rested(self) -> None:
        self._pause.stop()
        words = ""
        for edit in (self._since, self._until):
            try:
                _day = edit.value
            except ValueError as error:
                words = str(error)
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        if not words:
            self.query_wanted.emit()

    def _choices(self, name: str, words: str) -> QComboBox:
        box = ElidingChoice(10)
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setToolTip(words)
        return box

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._case, 2)
        row.addWidget(self._who, 3)
        row.addWidget(self._action, 3)
        for words, edit in ((self.tr("from"), self._since), (self.tr("to"), self._until)):
            label = QLabel(words)
            label.setBuddy(edit)
            row.addWidget(label)
            row.addWidget(edit, 2)
        row.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._fault)
