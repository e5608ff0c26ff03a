"""The presenter of accounts and rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from leukdesk.domain.people import Setup
from leukdesk.ui.account_dialog import AccountDialog, NewAccountDialog
from leukdesk.ui.accounts_dialog import AccountsDialog
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.password_dialog import PasswordDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.domain.people import Account, Laboratory, NewAccount, Role, Secret
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.first_start_dialog import FirstStart

Asking = TypeVar("Asking", NewAccountDialog, AccountDialog, PasswordDialog)


class AccountsPresenter(QObject):
    """Opens the dialog of people and does what is wished there.

    Args:
        desk: of the window.
    """

    laboratory_answered = Signal(object)
    """Somebody who worked alone makes a laboratory (`FirstStart`)."""
    laboratory_changed = Signal(object)
    """Other rules hold (`Laboratory`)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._dialog: AccountsDialog | None = None

    def open(self) -> None:
        """Reads the accounts and shows them."""
        store = self._desk.services.store
        self._desk.records.start(
            lambda: (store.laboratory(), store.accounts()), self._on_read, self._desk.show_fault
        )

    def _on_read(self, read: tuple[Laboratory | None, Sequence[Account]]) -> None:
        laboratory, accounts = read
        if laboratory is not None:
            self._show(laboratory, accounts)

    def _show(self, laboratory: Laboratory, accounts: Sequence[Account]) -> None:
        dialog = self._dialog = AccountsDialog(laboratory, self._desk.window)
        dialog.finished.connect(self._on_finished)
        dialog.laboratory_wanted.connect(self._ask_laboratory)
        dialog.accounts.add_wanted.connect(self._ask_new)
        dialog.accounts.change_wanted.connect(self._ask_change)
        dialog.accounts.password_wanted.connect(self._ask_password)
        dialog.rules.rules_wanted.connect(self._change_rules)
        if laboratory.setup is Setup.LAB:
            dialog.accounts.show_accounts(accounts)
        dialog.open()

    def _ask_laboratory(self) -> None:
        desk, dialog = self._desk, self._dialog
        if dialog is not None:
            desk.questions.first_start(dialog, self._on_laboratory_answered, alone_possible=False)

    def _on_laboratory_answered(self, answer: FirstStart | None) -> None:
        if answer is not None and self._dialog is not None:
            self._dialog.accept()
            self.laboratory_answered.emit(answer)

    def _ask_new(self) -> None:
        store, by = self._desk.services.store, self._desk.session.person
        dialog = NewAccountDialog(self._dialog)

        def add(new: NewAccount, secret: Secret) -> None:
            said = self.tr("{0} may sign in as {1}.").format(new.full_name, new.name)
            self._do(dialog, lambda: store.add_account(new, secret, by), said)

        dialog.add_wanted.connect(add)
        dialog.open()

    def _ask_change(self, account: Account) -> None:
        store, by = self._desk.services.store, self._desk.session.person
        dialog = AccountDialog(account, self._dialog)

        def save(full_name: str, role: Role, active: bool) -> None:
            self._do(
                dialog,
                lambda: store.change_account(account.account_id, full_name, role, active=active, by=by),
                self.tr("The account {0} was changed.").format(account.name),
            )

        dialog.save_wanted.connect(save)
        dialog.open()

    def _ask_password(self, account: Account) -> None:
        store, by = self._desk.services.store, self._desk.session.person
        dialog = PasswordDialog(account.name, self._dialog, own=False)

        def change(_old: Secret, new: Secret) -> None:
            said = self.tr("{0} has a new password; tell it in person.").format(account.name)
            self._do(dialog, lambda: store.reset_password(account.account_id, new, by), said)

        dialog.change_wanted.connect(change)
        dialog.open()

    def _do(self, dialog: Asking, work: Callable[[], object], said: str) -> None:
        """Does what a dialog asked for and closes it, or lets it say why not."""
        store = self._desk.services.store

        def work_and_read() -> list[Account]:
            work()
            return list(store.accounts())

        def done(accounts: list[Account]) -> None:
            dialog.accept()
            if self._dialog is not None:
                self._dialog.accounts.show_accounts(accounts)
                self._dialog.say(said)

        self._desk.records.start(work_and_read, done, lambda error: dialog.show_refused(sentence_of(error)))

    def _change_rules(self, laboratory: Laboratory) -> None:
        store, by = self._desk.services.store, self._desk.session.person

        def done(_none: None) -> None:
            self.laboratory_changed.emit(laboratory)
            if self._dialog is not None:
                self._dialog.rules.show_laboratory(laboratory)
                self._dialog.say(self.tr("The rules hold from now on."))

        def failed(error: Exception) -> None:
            if self._dialog is not None:
                self._dialog.say(sentence_of(error))

        self._desk.records.start(lambda: store.change_laboratory(laboratory, by), done, failed)

    def _on_finished(self, _result: int) -> None:
        self._dialog = None
