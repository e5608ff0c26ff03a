"""Signing in, and unlocking the screen: name and password, asked over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leukdesk.domain.people import LONGEST_PASSWORD, Secret
from leukdesk.ui.dialog_parts import heading, text_edit, wrapped_words

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from leukdesk.domain.people import Person


class SignInDialog(QDialog):
    """Asks for a name and a password until somebody is known; there is no way around it but to quit.

    Args:
        parent: window.
        locked_by: who is signed in and only has to unlock; None where nobody is.
    """

    sign_in_wanted = Signal(str, object)
    """A name and a `Secret`."""
    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, locked_by: Person | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signInDialog")
        self.setWindowTitle(self.tr("LeukDesk is locked") if locked_by else self.tr("Sign in"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        title = heading(self.windowTitle())
        title.setObjectName("signInTitle")
        about = wrapped_words(self, "signInAbout")
        about.setProperty("muted", "true")
        if locked_by is None:
            about.setText(self.tr("These records belong to a laboratory with accounts."))
        else:
            about.setText(
                self.tr(
                    "{0} is signed in. Work in progress goes on. Somebody else may sign in instead."
                ).format(locked_by.name)
            )
        self._name = text_edit("signInName", self.tr("Account name"), 40)
        self._name.setText(locked_by.account if locked_by else "")
        self._password = text_edit("signInPassword", self.tr("Password"), LONGEST_PASSWORD, secret=True)
        self._refusal = wrapped_words(self, "signInRefusal")
        self._refusal.setAccessibleName(self.tr("Why signing in failed"))
        self._enter = QPushButton(self.tr("&Unlock") if locked_by else self.tr("&Sign in"))
        self._enter.setObjectName("signInButton")
        self._enter.setProperty("primary", "true")
        self._enter.setDefault(True)
        leave = QPushButton(self.tr("&Quit LeukDesk"))
        leave.setObjectName("quitButton")
        leave.setAutoDefault(False)
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("Account &name"), self._name)
        form.addRow(self.tr("&Password"), self._password)
        row = QHBoxLayout()
        row.addWidget(leave)
        row.addStretch()
        row.addWidget(self._enter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 20)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addWidget(self._refusal)
        layout.addLayout(row)
        self.setMinimumWidth(420)
        self._refusal.setVisible(False)
        (self._password if locked_by else self._name).setFocus()
        self._enter.clicked.connect(self._on_enter)
        leave.clicked.connect(self.quit_wanted)
        for edit in (self._name, self._password):
            edit.textChanged.connect(self._on_edited)
        self._on_edited()

    def show_refused(self, sentence: str) -> None:
        """Says why nobody was signed in, and takes the next try."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(True)
        self._name.setEnabled(True)
        self._password.setEnabled(True)
        self._password.clear()
        self._password.setFocus()

    def reject(self) -> None:
        """Stays: Escape doesn't unlock a screen."""

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt names the methods that it calls
        """Closing the dialog means to quit; it stays until the program has ended."""
        event.ignore()
        self.quit_wanted.emit()

    def _on_enter(self) -> None:
        secret = Secret(self._password.text())
        self._enter.setEnabled(False)
        self._name.setEnabled(False)
        self._password.setEnabled(False)
        self.sign_in_wanted.emit(self._name.text(), secret)

    def _on_edited(self) -> None:
        self._enter.setEnabled(bool(self._name.text().strip() and self._password.text()))
