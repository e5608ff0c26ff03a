"""Small labels that several dialogs are laid out with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


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
