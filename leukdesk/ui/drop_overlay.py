"""The invitation that covers the page while files hover over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DropOverlay(QLabel):
    """Says that a drop is welcome; lets every event through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropOverlay")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, page: QWidget, case_number: str) -> None:
        """Covers a page and says which case the pictures would go to, if one is open."""
        words = self.tr("Drop to add the pictures to case {0}").format(case_number)
        self.setText(words if case_number else self.tr("Drop to open a case with the pictures"))
        self.fit_to(page)
        self.raise_()
        self.show()

    def fit_to(self, page: QWidget) -> None:
        """Takes a page's place, with a rim."""
        corner = page.mapTo(self.window(), QPoint(0, 0))
        self.setGeometry(QRect(corner, page.size()).adjusted(12, 12, -12, -12))
