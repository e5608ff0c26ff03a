"""One account: a new one, or what changes of one that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from leukdesk.domain.people import Role
from leukdesk.ui.account_form import AccountForm
from leukdesk.ui.dialog_parts import accept_or_cancel, text_edit, wrapped_words
from leukdesk.ui.people_words import role_explained, role_words

if TYPE_CHECKING:
    from leukdesk.domain.people import Account


class NewAccountDialog(QDialog):
    """Asks for a new account; closed by whoever adds it."""

    add_wanted = Signal(object, object)
    """A `NewAccount` and its `Secret`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newAccountDialog")
        self.setWindowTitle(self.tr("New account"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = AccountForm(list(Role))
        self._refusal = wrapped_words(self, "accountRefusal")
        self._buttons = accept_or_cancel(self, self.tr("Add account"))
        self._buttons.accepted.connect(
            lambda: self.add_wanted.emit(self.form.new_account(), self.form.secret())
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 16, 22, 18)
        layout.setSpacing(10)
        for part in (self.form, self._refusal, self._buttons):
            layout.addWidget(part)
        self.setMinimumWidth(460)
        self.form.edited.connect(self._on_edited)
        self._on_edited()

    def show_refused(self, sentence: str) -> None:
        """Says why the account was not added."""
        self._refusal.setText(sentence)

    def _on_edited(self) -> None:
        self._refusal.clear()
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.form.is_complete())


class AccountDialog(QDialog):
    """Changes an account; saving also takes a lock away. Closed by whoever saves it.

    Args:
        account: as it stands.
        parent: window.
    """

    save_wanted = Signal(str, object, bool)
    """Full name, `Role`, and whether the account stays open."""

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountDialog")
        self.setWindowTitle(self.tr("Account {0}").format(account.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._full_name = text_edit("fullName", self.tr("Full name"), 80)
        self._full_name.setText(account.full_name)
        self._role = QComboBox()
        self._role.setObjectName("role")
        self._role.setAccessibleName(self.tr("Role"))
        for role in Role:
            self._role.addItem(role_words(role), role)
        self._role.setCurrentIndex(self._role.findData(account.role))
        self._about_role = wrapped_words(self, "aboutRole")
        self._about_role.setProperty("muted", "true")
        self._open = QCheckBox(self.tr("May sign in (a &closed account stays in the records)"))
        self._open.setObjectName("accountOpen")
        self._open.setChecked(account.active)
        self._refusal = wrapped_words(self, "accountRefusal")
        locked = account.locked_until is not None
        self._buttons = accept_or_cancel(self, self.tr("Save and unlock") if locked else self.tr("Save"))
        self._buttons.accepted.connect(self._on_accepted)
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("&Full name"), self._full_name)
        form.addRow(self.tr("&Role"), self._role)
        form.addRow("", self._about_role)
        form.addRow("", self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._refusal)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(460)
        self._role.currentIndexChanged.connect(self._on_edited)
        self._on_edited()

    def show_refused(self, sentence: str) -> None:
        """Says why the account stays as it was."""
        self._refusal.setText(sentence)

    def _on_edited(self) -> None:
        self._about_role.setText(role_explained(Role(self._role.currentData())))

    def _on_accepted(self) -> None:
        self.save_wanted.emit(self._full_name.text(), Role(self._role.currentData()), self._open.isChecked())
