"""The accounts of a laboratory in a table, with what can be done to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leukdesk.ui.people_words import moment_words, role_words
from leukdesk.ui.table_model import list_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.people import Account


class AccountsPanel(QWidget):
    """Lists accounts and says what is wished for one."""

    add_wanted = Signal()
    change_wanted = Signal(object)
    """An `Account` is to be changed, closed or unlocked."""
    password_wanted = Signal(object)
    """An `Account` is to get a new password."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts: list[Account] = []
        self._table = QTableWidget(0, 4)
        list_rows(self._table, "accountTable", self.tr("Accounts"))
        self._table.setHorizontalHeaderLabels(
            [self.tr("Account"), self.tr("Full name"), self.tr("Role"), self.tr("State")]
        )
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        add = self._button("addAccount", self.tr("&New account…"))
        self._change = self._button("changeAccount", self.tr("&Change or unlock…"))
        self._password = self._button("resetPassword", self.tr("New &password…"))
        row = QHBoxLayout()
        for button in (add, self._change, self._password):
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table, 1)
        layout.addLayout(row)
        add.clicked.connect(self.add_wanted)
        self._change.clicked.connect(lambda: self.change_wanted.emit(self.selected()))
        self._password.clicked.connect(lambda: self.password_wanted.emit(self.selected()))
        self._table.doubleClicked.connect(lambda _place: self.change_wanted.emit(self.selected()))
        self._table.itemSelectionChanged.connect(self._on_selected)
        self._on_selected()

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """Lists the accounts; the one that was selected stays so."""
        kept = self.selected()
        self._accounts = list(accounts)
        self._table.setRowCount(len(accounts))
        for row, account in enumerate(accounts):
            words = (account.name, account.full_name, role_words(account.role), self._state_of(account))
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                if not account.active:
                    item.setForeground(self.palette().placeholderText())
                self._table.setItem(row, column, item)
        ids = [account.account_id for account in accounts]
        if ids:
            self._table.selectRow(ids.index(kept.account_id) if kept and kept.account_id in ids else 0)
        self._on_selected()

    def selected(self) -> Account | None:
        """The account that is selected."""
        rows = self._table.selectionModel().selectedRows()
        return self._accounts[rows[0].row()] if rows else None

    def _state_of(self, account: Account) -> str:
        if not account.active:
            return self.tr("Closed")
        if account.locked_until is not None:
            return self.tr("Locked until {0}").format(moment_words(account.locked_until))
        return self.tr("Open")

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _on_selected(self) -> None:
        for button in (self._change, self._password):
            button.setEnabled(self.selected() is not None)
