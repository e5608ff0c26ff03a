"""Small parts that several dialogs are laid out with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget


def heading(words: str) -> QLabel:
    """A heading above a group of fields."""
    label = QLabel(words)
    label.setProperty("heading", "true")
    return label


def wrapped_words(owner: QWidget, name: str) -> QLabel:
    """An empty label for sentences: they wrap, and are never read as markup.

    Args:
        owner: of the label.
        name: its object name.
    """
    label = QLabel(owner)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def accept_or_cancel(dialog: QDialog, accept_words: str) -> QDialogButtonBox:
    """The buttons of a dialog: the main one, which says what it does, and Cancel, which closes it."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
    ok.setText(accept_words)
    ok.setProperty("primary", "true")
    for button in buttons.buttons():
        button.setIcon(QIcon())
    buttons.rejected.connect(dialog.reject)
    return buttons


def text_edit(name: str, accessible_name: str, longest: int, *, secret: bool = False) -> QLineEdit:
    """A field for one line.

    Args:
        name: its object name.
        accessible_name: that screen readers say.
        longest: characters that it takes.
        secret: whether it shows dots, as for a password.
    """
    edit = QLineEdit()
    edit.setObjectName(name)
    edit.setAccessibleName(accessible_name)
    edit.setMaxLength(longest)
    if secret:
        edit.setEchoMode(QLineEdit.EchoMode.Password)
    return edit
