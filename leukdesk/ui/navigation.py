"""The navigation: one button a page, the day's work above, the rest at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from leukdesk.ui.icons import set_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.ui.page import Need, PageEntry


class Navigation(QFrame):
    """Says which page is wanted; shows which one is looked at."""

    page_wanted = Signal(str)

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Pages"))
        self._entries = tuple(entries)
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5, 8, 5, 8)
        layout.setSpacing(4)
        for entry in (e for e in self._entries if not e.aside):
            layout.addWidget(self._button(entry))
        layout.addStretch()
        for entry in (e for e in self._entries if e.aside):
            layout.addWidget(self._button(entry))
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        for button in self._buttons.values():
            button.setMinimumWidth(widest)

    def show_page(self, name: str) -> None:
        """Marks the page that is looked at."""
        self._buttons[name].setChecked(True)

    def enable(self, have: Need) -> None:
        """Lets only those pages be entered that make sense with what is there."""
        for entry in self._entries:
            self._buttons[entry.name].setEnabled(entry.need <= have)

    def _button(self, entry: PageEntry) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"page_{entry.name}")
        button.setText(entry.words)
        button.setToolTip(f"{entry.words} ({entry.key})")
        button.setAccessibleName(entry.words)
        button.setCheckable(True)
        # What stands aside takes a line each, so that the smallest window has room for all.
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if entry.aside else style.ToolButtonTextUnderIcon
        )
        button.setProperty("aside", "true" if entry.aside else "false")
        # A click leaves the keyboard with the page, where letters have a meaning.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(button, entry.icon, 16 if entry.aside else 22, QPalette.ColorRole.PlaceholderText)
        button.clicked.connect(lambda: self.page_wanted.emit(entry.name))
        self._group.addButton(button)
        self._buttons[entry.name] = button
        return button
