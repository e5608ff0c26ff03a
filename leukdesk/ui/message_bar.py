"""Messages in the window: one sentence each, never a pop-up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from leukdesk.ui.icons import set_icon
from leukdesk.ui.theme import mark

KEPT = 200
"""Older messages give way: nobody pages through more."""


class Tone(StrEnum):
    """What a message is."""

    FAULT = "fault"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence and its tone.

    Attributes:
        details: for those who mend the program; may be copied.
    """

    text: str
    tone: Tone
    details: str = ""


class MessageBar(QFrame):
    """Shows the newest message and lets the operator page to the others and dismiss them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._messages: list[Message] = []
        self._shown = 0
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setObjectName("messageText")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._count = QLabel()
        self._count.setObjectName("messageCount")
        self._before = self._button("previous", self.tr("Earlier message"), -1)
        self._after = self._button("next", self.tr("Later message"), +1)
        self._details = QToolButton()
        self._details.setObjectName("copyDetails")
        self._details.setText(self.tr("Copy details"))
        self._details.setToolTip(self.tr("Copies what happened in the program, for those who mend it"))
        self._details.clicked.connect(self._copy_details)
        self._close = QToolButton()
        self._close.setObjectName("dismissMessages")
        set_icon(self._close, "close")
        self._close.setToolTip(self.tr("Dismiss (Esc)"))
        self._close.setAccessibleName(self.tr("Dismiss messages"))
        self._close.setShortcut(Qt.Key.Key_Escape)
        self._close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 7, 8, 7)
        paging = (self._before, self._count, self._after)
        for widget in (self._icon, self._text, self._details, *paging, self._close):
            layout.addWidget(widget)
        layout.setStretch(1, 1)
        self.hide()

    @property
    def messages(self) -> tuple[Message, ...]:
        """All messages not yet dismissed, oldest first."""
        return tuple(self._messages)

    def show_message(self, text: str, tone: Tone = Tone.FAULT, details: str = "") -> None:
        """Shows a message; one that is there already is not repeated."""
        message = Message(text[:1].upper() + text[1:], tone, details)
        if message in self._messages:
            self._messages.remove(message)
        self._messages = [*self._messages, message][-KEPT:]
        self._shown = len(self._messages) - 1
        self._refresh()
        self.show()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        """Forgets all messages."""
        self._messages.clear()
        self.hide()

    def _button(self, icon: str, words: str, step: int) -> QToolButton:
        button = QToolButton()
        set_icon(button, icon)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._page(step))
        return button

    def _page(self, step: int) -> None:
        self._shown = min(max(self._shown + step, 0), len(self._messages) - 1)
        self._refresh()

    def _copy_details(self) -> None:
        message = self._messages[self._shown]
        QGuiApplication.clipboard().setText(f"{message.text}\n\n{message.details}")
        self._details.setText(self.tr("Copied"))

    def _refresh(self) -> None:
        message = self._messages[self._shown]
        total = len(self._messages)
        self._text.setText(message.text)
        self._text.setAccessibleName(message.text)
        self._count.setText(self.tr("{0} of {1}").format(self._shown + 1, total))
        self._details.setVisible(bool(message.details))
        self._details.setText(self.tr("Copy details"))
        for widget in (self._count, self._before, self._after):
            widget.setVisible(total > 1)
        self._before.setEnabled(self._shown > 0)
        self._after.setEnabled(self._shown < total - 1)
        mark(self, "tone", message.tone.value)
        set_icon(self._icon, "warning" if message.tone is Tone.FAULT else "info")
