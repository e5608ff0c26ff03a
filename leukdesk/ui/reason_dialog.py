"""Asking for the reason of something that the audit trail, or a report, must be able to explain."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from leukdesk.domain.signing import is_reason
from leukdesk.ui.dialog_parts import accept_or_cancel, heading, wrapped_words


@dataclass(frozen=True, slots=True)
class ReasonAsked:
    """What a reason is asked for.

    Attributes:
        name: from which the parts have their object names, e.g. "amend".
        title: of the dialog.
        about: what will happen.
        label: of the reason, for screen readers.
        hint: in the field while it is empty.
        accept: on the main button.
    """

    name: str
    title: str
    about: str
    label: str
    hint: str
    accept: str


class ReasonDialog(QDialog):
    """Asks for a reason; closed by whoever opens it.

    Args:
        asked: what for.
        parent: window.
    """

    reason_given = Signal(str)
    """In one line."""

    def __init__(self, asked: ReasonAsked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{asked.name}Dialog")
        self.setWindowTitle(asked.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = wrapped_words(self, f"{asked.name}About")
        about.setText(asked.about)
        self._reason = QPlainTextEdit()
        self._reason.setObjectName(f"{asked.name}Reason")
        self._reason.setAccessibleName(asked.label)
        self._reason.setPlaceholderText(asked.hint)
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(90)
        self._said = wrapped_words(self, f"{asked.name}Refusal")
        self._buttons = accept_or_cancel(self, asked.accept)
        self._buttons.accepted.connect(self._on_accepted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(10)
        for part in (about, heading(self.tr("Reason")), self._reason, self._said, self._buttons):
            layout.addWidget(part)
        self.setMinimumWidth(520)
        self._reason.textChanged.connect(self._on_edited)
        self._on_edited()
        self._reason.setFocus()

    def show_refused(self, sentence: str) -> None:
        """Says why nothing was done."""
        self._said.setText(sentence)

    def _on_edited(self) -> None:
        ready = is_reason(self._reason.toPlainText())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _on_accepted(self) -> None:
        self.reason_given.emit(" ".join(self._reason.toPlainText().split()))
