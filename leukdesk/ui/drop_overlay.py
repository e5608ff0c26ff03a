"""The invitation that covers the page while files hover over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DropOverlay(QLabel):
    """Says that a drop is welcome; lets every event through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropOverlay")
        self.setText(self.tr("Drop to add the pictures"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, page: QWidget) -> None:
        """Covers a page."""
        self.fit_to(page)
        self.raise_()
        self.show()

    def fit_to(self, page: QWidget) -> None:
        """Takes a page's place, with a rim."""
        self.setGeometry(page.geometry().adjusted(12, 12, -12, -12))
