"""The log of urgent calls of a case: what was told to whom, when, and whether it was read back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from leukdesk.domain.sign_off import NewUrgentCall
from leukdesk.ui.dialog_parts import accept_or_cancel, heading, text_edit, wrapped_words
from leukdesk.ui.form_fields import FIELD_HEIGHT_PX
from leukdesk.ui.people_words import moment_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.sign_off import UrgentCall


class UrgentCallDialog(QDialog):
    """Shows the calls so far and asks for a new one; closed by whoever notes it.

    Args:
        number: of the case.
        finding: what is likely to be told.
        calls: noted so far.
        parent: window.
    """

    note_wanted = Signal(object)
    """The `NewUrgentCall`."""

    def __init__(
        self, number: str, finding: str, calls: Sequence[UrgentCall], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("urgentCallDialog")
        self.setWindowTitle(self.tr("Urgent call about case {0}").format(number))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._finding = text_edit("urgentFinding", self.tr("What was told"), 500)
        self._finding.setText(finding)
        self._told = text_edit("urgentTold", self.tr("Who was told"), 200)
        self._told.setPlaceholderText(self.tr("Name and office, for example: Dr. Okafor, ward 3"))
        self._when = QDateTimeEdit(QDateTime.currentDateTime())
        self._when.setObjectName("urgentWhen")
        self._when.setAccessibleName(self.tr("When"))
        self._when.setCalendarPopup(True)
        self._when.setMinimumHeight(FIELD_HEIGHT_PX)
        self._read_back = QCheckBox(self.tr("They &repeated it (read back)"))
        self._read_back.setObjectName("readBack")
        self._said = wrapped_words(self, "urgentRefusal")
        self._buttons = accept_or_cancel(self, self.tr("Note the call"))
        self._buttons.accepted.connect(self._on_accepted)
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("&What"), self._finding)
        form.addRow(self.tr("&To whom"), self._told)
        form.addRow(self.tr("W&hen"), self._when)
        form.addRow("", self._read_back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(10)
        if calls:
            layout.addWidget(heading(self.tr("Noted so far")))
            layout.addWidget(self._log(calls))
        layout.addLayout(form)
        layout.addWidget(self._said)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(560)
        for edit in (self._finding, self._told):
            edit.textChanged.connect(self._on_edited)
        self._on_edited()
        self._told.setFocus()

    def show_refused(self, sentence: str) -> None:
        """Says why the call was not noted."""
        self._said.setText(sentence)

    def _log(self, calls: Sequence[UrgentCall]) -> QListWidget:
        log = QListWidget()
        log.setObjectName("urgentLog")
        log.setAccessibleName(self.tr("Calls noted so far"))
        log.setWordWrap(True)
        log.setMaximumHeight(110)
        for call in calls:
            back = self.tr("read back") if call.read_back else self.tr("not read back")
            log.addItem(
                self.tr("{0}: {1} → {2} ({3}), by {4}").format(
                    moment_words(call.told_at), call.finding, call.told, back, call.printed_name
                )
            )
        return log

    def _on_edited(self) -> None:
        ready = bool(self._finding.text().strip() and self._told.text().strip())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _on_accepted(self) -> None:
        told_at = datetime.fromtimestamp(self._when.dateTime().toSecsSinceEpoch(), UTC)
        self.note_wanted.emit(
            NewUrgentCall(
                self._finding.text().strip(), self._told.text().strip(), told_at, self._read_back.isChecked()
            )
        )
