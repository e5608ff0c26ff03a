# ruff: noqa: N802 - Qt names the methods that it calls
"""A list of choices whose chosen text ends in … where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget


class ElidingChoice(QComboBox):
    """Keeps to its place however long its entries are.

    Args:
        letters: that its place has room for at least.
        parent: owner.
    """

    def __init__(self, letters: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)

    def shown_text(self) -> str:
        """As much of the chosen text as fits; of the placeholder where nothing is chosen."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        text, elide = self.currentText() or self.placeholderText(), Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(text, elide, room.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws as much of the chosen text as fits."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text()
        if self.currentIndex() < 0:
            # As Qt draws a placeholder itself.
            option.palette.setBrush(
                QPalette.ColorRole.ButtonText, option.palette.brush(QPalette.ColorRole.PlaceholderText)
            )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
