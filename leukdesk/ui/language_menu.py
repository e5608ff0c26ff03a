"""The menu of languages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from leukdesk.languages import NOT_REVIEWED, OWN_NAMES


class LanguageMenu(QMenu):
    """Says which language the operator wishes; each is called by its own name."""

    language_wanted = Signal(str)
    """Code of a language; empty for the system's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("languageMenu")
        self.setTitle(self.tr("L&anguage"))
        self._group = QActionGroup(self)
        self._add("", self.tr("As the &system"), 0)
        for number, (language, name) in enumerate(OWN_NAMES.items(), start=1):
            draft = self.tr("{0} (draft, not reviewed)") if language in NOT_REVIEWED else "{0}"
            self._add(language.value, draft.format(name), number)

    def show_choice(self, code: str) -> None:
        """Ticks the language that is on."""
        for action in self.actions():
            action.setChecked(action.data() == code)

    def _add(self, code: str, words: str, number: int) -> None:
        action = QAction(words, self)
        action.setObjectName(f"language_{code or 'system'}")
        action.setShortcut(QKeySequence(f"Ctrl+Alt+{number}"))
        action.setCheckable(True)
        action.setData(code)
        action.triggered.connect(lambda _checked: self.language_wanted.emit(code))
        self._group.addAction(action)
        self.addAction(action)
