"""People and signing: the accounts of a laboratory, or the way to become one, and the rules of signing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leukdesk.domain.people import Setup
from leukdesk.ui.accounts_panel import AccountsPanel
from leukdesk.ui.dialog_parts import heading, wrapped_words
from leukdesk.ui.rules_panel import RulesPanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.people import Account, Laboratory


class PeopleSection(QWidget):
    """Joins accounts and rules; they speak in wishes, and whoever hears them says what came of them."""

    laboratory_wanted = Signal()
    """Somebody who works alone wants to make a laboratory."""
    rules_wanted = Signal(object)
    """The `Laboratory` is to be so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("peopleSection")
        self.accounts = AccountsPanel()
        self._alone = QWidget()
        self._accounts_head, self._alone_head = (
            heading(self.tr("Accounts")),
            heading(self.tr("You work alone")),
        )
        self._rules_head = heading(self.tr("Rules of signing"))
        self._rules: RulesPanel | None = None
        self._said = wrapped_words(self, "accountsSaid")
        self._lay_out()
        self.show_nobody()

    def show_laboratory(self, laboratory: Laboratory, accounts: Sequence[Account]) -> None:
        """Shows what holds; the rules are drawn anew, since somebody alone has fewer."""
        lab = laboratory.setup is Setup.LAB
        of_lab: tuple[QWidget, ...] = (self._accounts_head, self.accounts)
        for widget in of_lab:
            widget.setVisible(lab)
        of_alone: tuple[QWidget, ...] = (self._alone_head, self._alone)
        for widget in of_alone:
            widget.setVisible(not lab)
        self._rules_head.show()
        self.accounts.show_accounts(accounts)
        self._take_rules(RulesPanel(laboratory))

    def show_nobody(self) -> None:
        """Shows nothing of the people, as where somebody sits who may not look after them."""
        all_parts: tuple[QWidget, ...] = (
            *(self._accounts_head, self.accounts, self._alone_head, self._alone, self._rules_head),
        )
        for widget in all_parts:
            widget.hide()
        self.accounts.show_accounts([])
        self._take_rules(None)
        self.say("")

    def show_rules(self, laboratory: Laboratory) -> None:
        """Shows other rules."""
        if self._rules is not None:
            self._rules.show_laboratory(laboratory)

    def say(self, sentence: str) -> None:
        """Shows what came of a wish."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _take_rules(self, rules: RulesPanel | None) -> None:
        if self._rules is not None:
            self._rules.setParent(None)
            self._rules.deleteLater()
        self._rules = rules
        if rules is not None:
            rules.rules_wanted.connect(self.rules_wanted)
            self._rules_place.addWidget(rules)

    def _lay_out(self) -> None:
        words = wrapped_words(self, "aloneWords")
        words.setText(
            self.tr("Nobody signs in, and reports say so. With accounts, everybody signs by password.")
        )
        make = QPushButton(self.tr("&Make a laboratory…"))
        make.setObjectName("makeLaboratory")
        make.clicked.connect(self.laboratory_wanted)
        row = QHBoxLayout(self._alone)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(make)
        self._rules_place = QVBoxLayout()
        self.accounts.setMinimumHeight(190)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._accounts_head)
        layout.addWidget(self.accounts, 1)
        layout.addWidget(self._alone_head)
        layout.addWidget(self._alone)
        layout.addSpacing(8)
        layout.addWidget(self._rules_head)
        layout.addLayout(self._rules_place)
        layout.addWidget(self._said)
        layout.addStretch()
