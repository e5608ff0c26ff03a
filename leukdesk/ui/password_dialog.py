"""A new password for one's own account."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from leukdesk.domain.errors import UserError
from leukdesk.domain.people import LONGEST_PASSWORD, Secret, check_password
from leukdesk.ui.dialog_parts import accept_or_cancel, text_edit, wrapped_words
from leukdesk.ui.jobs import sentence_of


class PasswordDialog(QDialog):
    """Asks for the old password and twice for the new one; closed by whoever changes it.

    Args:
        account: name of the account.
        parent: window.
        own: False where an administrator gives somebody else a new one, without knowing the old.
    """

    change_wanted = Signal(object, object)
    """The old and the new `Secret`."""

    def __init__(self, account: str, parent: QWidget | None = None, *, own: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("passwordDialog")
        self.setWindowTitle(self.tr("New password for {0}").format(account))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._account, self._own = account, own
        self._old = text_edit("oldPassword", self.tr("Old password"), LONGEST_PASSWORD, secret=True)
        self._new = text_edit("newPassword", self.tr("New password"), LONGEST_PASSWORD, secret=True)
        self._new.setPlaceholderText(self.tr("10 characters or more"))
        self._again = text_edit("passwordAgain", self.tr("New password again"), LONGEST_PASSWORD, secret=True)
        self._hint = wrapped_words(self, "passwordHint")
        self._buttons = accept_or_cancel(self, self.tr("Change password"))
        self._buttons.accepted.connect(self._on_accepted)
        form = QFormLayout()
        form.setSpacing(10)
        if own:
            form.addRow(self.tr("&Old password"), self._old)
        form.addRow(self.tr("&New password"), self._new)
        form.addRow(self.tr("New password a&gain"), self._again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._hint)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(440)
        for edit in (self._old, self._new, self._again):
            edit.textChanged.connect(self._on_edited)
        self._on_edited()

    def show_refused(self, sentence: str) -> None:
        """Says why the password stays as it was."""
        self._old.clear()
        self._hint.setText(sentence)

    def _on_edited(self) -> None:
        fault = self._fault()
        self._hint.setText(fault if self._new.text() else "")
        complete = not fault and (bool(self._old.text()) or not self._own)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(complete)

    def _fault(self) -> str:
        try:
            check_password(Secret(self._new.text()), self._account)
        except UserError as error:
            return sentence_of(error)
        return "" if self._new.text() == self._again.text() else self.tr("The two passwords differ.")

    def _on_accepted(self) -> None:
        self.change_wanted.emit(Secret(self._old.text()), Secret(self._new.text()))
