"""The presenter of people: the first start, signing in and out, and the locked screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel

from leukdesk.domain.people import NOBODY, Person, Right, Setup
from leukdesk.ui.accounts_presenter import AccountsPresenter
from leukdesk.ui.idle_watch import IdleWatch
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.password_dialog import PasswordDialog
from leukdesk.ui.people_actions import people_actions
from leukdesk.ui.people_words import person_words, role_words
from leukdesk.ui.screen_lock import ScreenLock

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.domain.people import Laboratory, Secret
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.first_start_dialog import FirstStart

MINUTE_MS = 60_000


class PeoplePresenter(QObject):
    """Knows who sits here, and lets nobody work before that is known.

    Args:
        desk: of the window.
    """

    person_changed = Signal()
    """Somebody else sits here, or with other rights."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._laboratory: Laboratory | None = None
        self._then: Callable[[], None] = lambda: None
        self._who = QLabel()
        self._who.setObjectName("personState")
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        window = desk.window
        window.statusBar().addPermanentWidget(self._who)
        window.menus.add("sign", people_actions())
        self.lock = ScreenLock(window)
        self.idle = IdleWatch(self)
        self.accounts = AccountsPresenter(desk)
        self.accounts.laboratory_answered.connect(self._on_first_start)
        self.accounts.laboratory_changed.connect(self._on_rules)
        self.lock.sign_in_wanted.connect(self._sign_in)
        self.lock.quit_wanted.connect(self._quit)
        self.idle.idle.connect(self.lock_screen)
        window.action("changePassword").triggered.connect(self._ask_password)
        window.action("lockScreen").triggered.connect(self.lock_screen)
        window.action("signOut").triggered.connect(self._sign_out)
        desk.settings_changed.connect(self._on_settings)
        self._show()

    @property
    def person(self) -> Person:
        """Who sits here."""
        return self._desk.session.person

    def begin(self, laboratory: Laboratory | None, then: Callable[[], None]) -> None:
        """Finds out who sits here; the first start asks its one question.

        Args:
            laboratory: of the records; None where nothing was chosen yet.
            then: called once somebody may work.
        """
        self._then = then
        if laboratory is None:
            self._desk.questions.first_start(self._desk.window, self._on_first_start)
        elif laboratory.setup is Setup.ALONE:
            self._take(laboratory, Person(self._desk.settings.operator))
        else:
            self._laboratory = laboratory
            self.lock.lock(None)

    def begin_sample(self, then: Callable[[], None]) -> None:
        """Lets anybody look at the sample, whose records are nobody's."""
        self._then = then
        self._take(None, NOBODY)

    def lock_screen(self) -> None:
        """Covers everything until the person, or somebody else, gives a password."""
        if self.person.account_id is not None and not self.lock.locked:
            self.idle.end()
            self.lock.lock(self.person)

    def _on_first_start(self, answer: FirstStart | None) -> None:
        store = self._desk.services.store
        if answer is None:
            # Thought better of: the next start asks again.
            self._take(None, Person(self._desk.settings.operator))
            return

        def choose() -> tuple[Laboratory | None, Person]:
            if answer.laboratory is None:
                store.work_alone()
                return store.laboratory(), Person(self._desk.settings.operator)
            first, secret = answer.laboratory
            store.found_laboratory(first, secret)
            return store.laboratory(), store.sign_in(first.name, secret)

        self._desk.records.start(choose, lambda chosen: self._take(*chosen), self._desk.show_fault)

    def _sign_in(self, name: str, secret: Secret) -> None:
        store = self._desk.services.store
        # In the one thread of the records: what the person before did is written under their own name.
        self._desk.records.start(
            lambda: (store.laboratory(), store.sign_in(name, secret)),
            lambda known: self._take(*known),
            lambda error: self.lock.show_refused(sentence_of(error)),
        )

    def _take(self, laboratory: Laboratory | None, person: Person) -> None:
        if person.account_id != self.person.account_id and self.person.account_id is not None:
            # Another person looks at the case under their own name, or not at all.
            self._desk.close_case()
        self._laboratory = laboratory
        self._desk.session.person = person
        self.lock.unlock()
        self._watch()
        self._show()
        then, self._then = self._then, lambda: None
        then()

    def _sign_out(self) -> None:
        store, person = self._desk.services.store, self.person
        self._desk.close_case()
        self.idle.end()
        self.lock.lock(None)
        self._desk.records.start(lambda: store.sign_out(person), self._on_signed_out, self._desk.show_fault)

    def _on_signed_out(self, _none: None) -> None:
        self._desk.session.person = NOBODY
        self._show()

    def _on_rules(self, laboratory: Laboratory) -> None:
        self._laboratory = laboratory
        self._watch()

    def _ask_password(self) -> None:
        store, person = self._desk.services.store, self.person
        dialog = PasswordDialog(person.account, self._desk.window)
        dialog.change_wanted.connect(
            lambda old, new: self._desk.records.start(
                lambda: store.change_password(person, old, new),
                lambda _none: self._on_password(dialog),
                lambda error: dialog.show_refused(sentence_of(error)),
            )
        )
        dialog.open()

    def _on_password(self, dialog: PasswordDialog) -> None:
        dialog.accept()
        self._desk.window.show_notice(self.tr("Your new password holds from now on."))

    def _on_settings(self) -> None:
        """Somebody alone is called by the name that the settings have for them."""
        name, laboratory = self._desk.settings.operator, self._laboratory
        if laboratory is not None and laboratory.setup is Setup.ALONE and name != self.person.name:
            self._desk.session.person = Person(name)
            self._show()

    def _watch(self) -> None:
        if self._laboratory is not None and self.person.account_id is not None:
            self.idle.begin(self._laboratory.lock_after_min * MINUTE_MS)

    def _show(self) -> None:
        person, window = self.person, self._desk.window
        role = f" · {role_words(person.role)}" if person.role is not None else ""
        self._who.setText(f"{person_words(person.name)}{role}")
        for name in ("changePassword", "lockScreen", "signOut"):
            window.action(name).setEnabled(person.account_id is not None)
        window.action("people").setEnabled(self._laboratory is not None and person.may(Right.MANAGE))
        self.accounts.section.show_nobody()
        self.person_changed.emit()

    def _quit(self) -> None:
        self._desk.window.close()
