"""The presenter of accounts and rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from leukdesk.domain.people import Right
from leukdesk.ui.account_dialog import AccountDialog, NewAccountDialog
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.password_dialog import PasswordDialog
from leukdesk.ui.people_section import PeopleSection

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.domain.people import Account, Laboratory, NewAccount, Role, Secret
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.first_start_dialog import FirstStart

Asking = TypeVar("Asking", NewAccountDialog, AccountDialog, PasswordDialog)


class AccountsPresenter(QObject):
    """Keeps the section of people and does what is wished there.

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
        self.section = PeopleSection()
        section = self.section
        section.laboratory_wanted.connect(self._ask_laboratory)
        section.rules_wanted.connect(self._change_rules)
        section.accounts.add_wanted.connect(self._ask_new)
        section.accounts.change_wanted.connect(self._ask_change)
        section.accounts.password_wanted.connect(self._ask_password)

    def read(self) -> None:
        """Reads the accounts and shows them to whoever may look after them."""
        if not self._desk.session.person.may(Right.MANAGE):
            self.section.show_nobody()
            return
        store = self._desk.services.store
        self._desk.records.start(
            lambda: (store.laboratory(), store.accounts()), self._on_read, self._desk.show_fault
        )

    def _on_read(self, read: tuple[Laboratory | None, Sequence[Account]]) -> None:
        laboratory, accounts = read
        if laboratory is None or not self._desk.session.person.may(Right.MANAGE):
            self.section.show_nobody()
        else:
            self.section.show_laboratory(laboratory, accounts)

    def _ask_laboratory(self) -> None:
        desk = self._desk
        desk.questions.first_start(desk.window, self._on_laboratory_answered, alone_possible=False)

    def _on_laboratory_answered(self, answer: FirstStart | None) -> None:
        if answer is not None:
            self.section.show_nobody()
            self.laboratory_answered.emit(answer)

    def _ask_new(self) -> None:
        store, by = self._desk.services.store, self._desk.session.person
        dialog = NewAccountDialog(self._desk.window)

        def add(new: NewAccount, secret: Secret) -> None:
            said = self.tr("{0} may sign in as {1}.").format(new.full_name, new.name)
            self._do(dialog, lambda: store.add_account(new, secret, by), said)

        dialog.add_wanted.connect(add)
        dialog.open()

    def _ask_change(self, account: Account) -> None:
        store, by = self._desk.services.store, self._desk.session.person
        dialog = AccountDialog(account, self._desk.window)

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
        dialog = PasswordDialog(account.name, self._desk.window, own=False)

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
            self.section.accounts.show_accounts(accounts)
            self.section.say(said)

        self._desk.records.start(work_and_read, done, lambda error: dialog.show_refused(sentence_of(error)))

    def _change_rules(self, laboratory: Laboratory) -> None:
        store, by = self._desk.services.store, self._desk.session.person

        def done(_none: None) -> None:
            self.laboratory_changed.emit(laboratory)
            self.section.show_rules(laboratory)
            self.section.say(self.tr("The rules hold from now on."))

        def failed(error: Exception) -> None:
            self.section.say(sentence_of(error))

        self._desk.records.start(lambda: store.change_laboratory(laboratory, by), done, failed)
