"""The light of the control slide on the worklist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from leukdesk.domain.control import ControlState
from leukdesk.ui.control_words import state_words
from leukdesk.ui.icons import set_icon
from leukdesk.ui.theme import mark

if TYPE_CHECKING:
    from datetime import date

    from leukdesk.domain.control import ControlChart

_LOOKS = {
    ControlState.MISSING: ("warning", "caution"),
    ControlState.TOO_FEW: ("warning", "caution"),
    ControlState.OUT: ("urgent", "alarm"),
    ControlState.IN: ("check", "calm"),
}
"""Icon and tone of each state: a shape beside the colour."""


class ControlLight(QPushButton):
    """Says what today's control came to; a click opens the plot. Hidden where no control is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("controlLight")
        self.setAccessibleName(self.tr("Control slide"))
        self.setIconSize(QSize(16, 16))
        self.setToolTip(self.tr("Show the control slide over the days"))
        self.hide()

    def show_chart(self, chart: ControlChart | None, today: date) -> None:
        """Shows today's state, or nothing."""
        if chart is not None:
            icon, tone = _LOOKS[chart.state_of(today)]
            self._show(state_words(chart, today), icon, tone)
        self.setVisible(chart is not None)

    def show_fault(self, sentence: str) -> None:
        """Says why there is no state."""
        self._show(sentence[:1].upper() + sentence[1:], *_LOOKS[ControlState.MISSING])
        self.show()

    def _show(self, words: str, icon: str, tone: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        set_icon(self, icon, 16)
        mark(self, "tone", tone)
