"""What a foreign network says of itself, a warning, and the question whether it is to be installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout

from leukdesk.ui.dialog_parts import accept_or_cancel, heading, wrapped_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class InstallDialog(QDialog):
    """Asks; nothing of the network was opened yet. Cancel is what Enter does.

    Args:
        name: of the network and its version.
        page: its card as HTML.
        warning: what a person must know before they agree.
        parent: window.
    """

    def __init__(self, name: str, page: str, warning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("installDialog")
        self.setWindowTitle(self.tr("Install a network"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        card = QTextBrowser()
        card.setObjectName("candidatePage")
        card.setAccessibleName(self.tr("Card of the network"))
        card.setOpenLinks(False)
        card.setHtml(page)
        warned = wrapped_words(self, "installWarning")
        warned.setText(warning)
        asked = heading(self.tr("Install {0}?").format(name))
        asked.setTextFormat(Qt.TextFormat.PlainText)
        buttons = accept_or_cancel(self, self.tr("Install"))
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(card, 1)
        layout.addWidget(warned)
        layout.addWidget(asked)
        layout.addWidget(buttons)
        # Only once it stands in the dialog can a button be what Enter presses.
        cancel = buttons.button(buttons.StandardButton.Cancel)
        cancel.setDefault(True)
        cancel.setFocus()
        self.resize(860, 600)
