"""People and signing: the accounts of a laboratory, or the way to become one, and the rules of signing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leukdesk.domain.people import Setup
from leukdesk.ui.accounts_panel import AccountsPanel
from leukdesk.ui.dialog_parts import heading, wrapped_words
from leukdesk.ui.rules_panel import RulesPanel

if TYPE_CHECKING:
    from leukdesk.domain.people import Laboratory


class AccountsDialog(QDialog):
    """Joins accounts and rules; they speak in wishes, and whoever hears them says what came of them.

    Args:
        laboratory: as it stands.
        parent: window.
    """

    laboratory_wanted = Signal()
    """Somebody who works alone wants to make a laboratory."""

    def __init__(self, laboratory: Laboratory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountsDialog")
        self.setWindowTitle(self.tr("People and signing"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lab = laboratory.setup is Setup.LAB
        self.accounts = AccountsPanel()
        self.rules = RulesPanel(laboratory)
        self._said = wrapped_words(self, "accountsSaid")
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(8)
        layout.addWidget(heading(self.tr("Accounts") if lab else self.tr("You work alone")))
        if lab:
            layout.addWidget(self.accounts, 1)
        else:
            layout.addLayout(self._alone())
        layout.addSpacing(8)
        layout.addWidget(heading(self.tr("Rules of signing")))
        layout.addWidget(self.rules)
        layout.addWidget(self._said)
        if not lab:
            layout.addStretch()
        layout.addWidget(close)
        self.resize(720, 540 if lab else 330)

    def say(self, sentence: str) -> None:
        """Shows what came of a wish."""
        self._said.setText(sentence)

    def _alone(self) -> QHBoxLayout:
        words = wrapped_words(self, "aloneWords")
        words.setText(
            self.tr("Nobody signs in, and reports say so. With accounts, everybody signs by password.")
        )
        make = QPushButton(self.tr("&Make a laboratory…"))
        make.setObjectName("makeLaboratory")
        make.setAutoDefault(False)
        make.clicked.connect(self.laboratory_wanted)
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(make)
        return row
