# ruff: noqa: N802 - Qt names the methods that it calls
"""A line of text that ends in … where there is no room, and says all of it in its tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

SHORTEST = 6
"""Letters that are always shown."""


class ElidingLabel(QLabel):
    """Gives way to its neighbours before they are cut."""

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * SHORTEST, super().minimumSizeHint().height())

    def is_elided(self) -> bool:
        """Whether the text is longer than its room."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws as much of the text as fits."""
        self.setToolTip(self.text() if self.is_elided() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self.alignment() | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
