"""The one question of the first start: alone, or a laboratory with accounts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from leukdesk.domain.people import NewAccount, Role, Secret
from leukdesk.ui.account_form import AccountForm
from leukdesk.ui.dialog_parts import accept_or_cancel, heading, wrapped_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel


@dataclass(frozen=True, slots=True)
class FirstStart:
    """The answer.

    Attributes:
        laboratory: its first account, which looks after the others, and the password; None means alone.
    """

    laboratory: tuple[NewAccount, Secret] | None = None


class FirstStartDialog(QDialog):
    """Asks who works here; alone is chosen already, so that Return is enough.

    Args:
        parent: window.
        alone_possible: False where somebody who works alone makes a laboratory.
    """

    def __init__(self, parent: QWidget | None = None, *, alone_possible: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("firstStartDialog")
        self.setWindowTitle(self.tr("Who works with LeukDesk here?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.alone = QRadioButton(self.tr("I work &alone"))
        self.alone.setObjectName("workAlone")
        self.lab = QRadioButton(self.tr("We are a &laboratory"))
        self.lab.setObjectName("workAsLaboratory")
        about_alone = self._explained(
            self.tr("Usable at once, without a password. Reports say “no sign-in”. It can change later.")
        )
        about_lab = self._explained(
            self.tr("Everybody signs in with a password. The first account, made now, adds the others.")
        )
        self.form = AccountForm([Role.ADMINISTRATOR])
        self._buttons = accept_or_cancel(self, self.tr("Start"))
        self._buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(6)
        layout.addWidget(heading(self.windowTitle()))
        layout.addSpacing(6)
        for part in (self.alone, about_alone, self.lab, about_lab, self.form):
            layout.addWidget(part)
        layout.addStretch()
        layout.addWidget(self._buttons)
        self.setMinimumWidth(560)
        self.alone.setVisible(alone_possible)
        about_alone.setVisible(alone_possible)
        (self.alone if alone_possible else self.lab).setChecked(True)
        self.lab.toggled.connect(self._on_changed)
        self.form.edited.connect(self._on_changed)
        self._on_changed()

    def answer(self) -> FirstStart:
        """What was chosen; only after the dialog was accepted."""
        if self.alone.isChecked():
            return FirstStart()
        return FirstStart((self.form.new_account(), self.form.secret()))

    def _explained(self, words: str) -> QLabel:
        label = wrapped_words(self, "")
        label.setText(words)
        label.setProperty("muted", "true")
        label.setIndent(22)
        return label

    def _on_changed(self) -> None:
        self.form.setVisible(self.lab.isChecked())
        usable = self.alone.isChecked() or self.form.is_complete()
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(usable)
        self.adjustSize()
