"""Opening a signed case again: the reason, and what becomes of the signed version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from leukdesk.domain.signing import is_reason
from leukdesk.ui.dialog_parts import accept_or_cancel, heading, wrapped_words
from leukdesk.ui.people_words import sign_off_words

if TYPE_CHECKING:
    from leukdesk.domain.sign_off import SignOff


class AmendDialog(QDialog):
    """Asks why a signed case is opened again; closed by whoever opens it.

    Args:
        number: of the case.
        sign_off: what is signed.
        parent: window.
    """

    amend_wanted = Signal(str)
    """The reason."""

    def __init__(self, number: str, sign_off: SignOff, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("amendDialog")
        self.setWindowTitle(self.tr("Amend case {0}").format(number))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = wrapped_words(self, "amendAbout")
        about.setText(
            self.tr(
                "{0}. Version {1} stays in the records; version {2} can then be changed and must be signed."
            ).format(sign_off_words(sign_off), sign_off.version, sign_off.version + 1)
        )
        self._reason = QPlainTextEdit()
        self._reason.setObjectName("amendReason")
        self._reason.setAccessibleName(self.tr("Reason of the amendment"))
        self._reason.setPlaceholderText(self.tr("It is printed on the new report."))
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(90)
        self._said = wrapped_words(self, "amendRefusal")
        self._buttons = accept_or_cancel(self, self.tr("Amend"))
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
        """Says why the case stays signed."""
        self._said.setText(sentence)

    def _on_edited(self) -> None:
        ready = is_reason(self._reason.toPlainText())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _on_accepted(self) -> None:
        self.amend_wanted.emit(" ".join(self._reason.toPlainText().split()))
