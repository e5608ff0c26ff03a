"""The fields of an account: name, full name, role, and a new password typed twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from leukdesk.domain.errors import UserError
from leukdesk.domain.people import LONGEST_PASSWORD, NewAccount, Role, Secret, check_password
from leukdesk.ui.dialog_parts import text_edit, wrapped_words
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.people_words import role_explained, role_words

if TYPE_CHECKING:
    from collections.abc import Sequence


class AccountForm(QWidget):
    """Asks for a new account and says what is still missing.

    Args:
        roles: to choose from; the choice is not shown where there is only one.
    """

    edited = Signal()

    def __init__(self, roles: Sequence[Role], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = text_edit("accountName", self.tr("Account name"), 40)
        self._name.setPlaceholderText(self.tr("To sign in with, for example: ada"))
        self._full_name = text_edit("fullName", self.tr("Full name"), 80)
        self._full_name.setPlaceholderText(self.tr("As printed on reports"))
        self._role = QComboBox()
        self._role.setObjectName("role")
        self._role.setAccessibleName(self.tr("Role"))
        for role in roles:
            self._role.addItem(role_words(role), role)
        self._about_role = wrapped_words(self, "aboutRole")
        self._about_role.setProperty("muted", "true")
        self._password = text_edit("newPassword", self.tr("Password"), LONGEST_PASSWORD, secret=True)
        self._password.setPlaceholderText(self.tr("10 characters or more"))
        self._again = text_edit("passwordAgain", self.tr("Password again"), LONGEST_PASSWORD, secret=True)
        self._hint = wrapped_words(self, "accountHint")
        self._hint.setProperty("muted", "true")
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("Account &name"), self._name)
        form.addRow(self.tr("&Full name"), self._full_name)
        if len(roles) > 1:
            form.addRow(self.tr("&Role"), self._role)
            form.addRow("", self._about_role)
        else:
            self._about_role.setVisible(False)
        form.addRow(self.tr("&Password"), self._password)
        form.addRow(self.tr("Password a&gain"), self._again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self._hint)
        for edit in (self._name, self._full_name, self._password, self._again):
            edit.textChanged.connect(self._on_edited)
        self._role.currentIndexChanged.connect(self._on_edited)
        self._on_edited()

    def new_account(self) -> NewAccount:
        """What was entered; only when it is complete."""
        return NewAccount(self._name.text().strip(), self._full_name.text().strip(), self._chosen_role())

    def secret(self) -> Secret:
        """The password; only when it is complete."""
        return Secret(self._password.text())

    def is_complete(self) -> bool:
        """Whether everything is there and may be taken."""
        return not self._fault()

    def _fault(self) -> str:
        try:
            account = self.new_account()
            check_password(self.secret(), account.name)
        except UserError as error:
            return sentence_of(error)
        if self._password.text() != self._again.text():
            return self.tr("The two passwords differ.")
        return ""

    def _on_edited(self) -> None:
        self._about_role.setText(role_explained(self._chosen_role()))
        begun = bool(self._name.text() and self._full_name.text() and self._password.text())
        self._hint.setText(self._fault() if begun else "")
        self.edited.emit()

    def _chosen_role(self) -> Role:
        return Role(self._role.currentData())
