# ruff: noqa: N802 - Qt names the methods that it calls
"""One key of the counter: its letter, its class, and the count large enough to read at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from leukdesk.domain.calls import Call
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.ui.call_marks import MARKS
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent

TICK_MS = 260
"""So long a tile shows that its key was struck."""
_PAD = 10
_CALLS = {ClassRole.TARGET: Call.BLAST, ClassRole.URGENT: Call.UNSURE}


class TallyTile(QAbstractButton):
    """Shows one class; a click counts a cell as its key does.

    Args:
        cell_class: that it counts.
        key: its letter; empty if the class has none.
    """

    def __init__(self, cell_class: CellClass, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"tally_{cell_class.code}")
        self._name = said(cell_class.name)
        self._key = key
        self._role = cell_class.role
        self._count = 0
        self._struck = QTimer(self)
        self._struck.setSingleShot(True)
        self._struck.setInterval(TICK_MS)
        self._struck.timeout.connect(self.update)
        # A click leaves the keyboard with the page, whose letters count.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_count(0)

    @property
    def count(self) -> int:
        """The count that is shown."""
        return self._count

    def show_count(self, count: int) -> None:
        """Shows another count."""
        self._count = count
        words = self.tr("{0}: {1}").format(self._name, count)
        self.setAccessibleName(words)
        self.setToolTip(self.tr("{0}, key {1}").format(words, self._key) if self._key else words)
        self.update()

    def strike(self) -> None:
        """Shows for a moment that its key was struck."""
        self._struck.start()
        self.update()

    @property
    def struck(self) -> bool:
        """Whether its key was struck a moment ago."""
        return self._struck.isActive()

    def sizeHint(self) -> QSize:
        """Room for a count of three digits and a short name."""
        figure = QFontMetrics(self._figure_font())
        return QSize(150, figure.height() + self.fontMetrics().height() + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        """As low as the words allow."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the name above, the count beneath it, and the letter in its corner."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        lit = self.struck or self.isDown()
        ground = QPalette.ColorRole.Highlight if lit else QPalette.ColorRole.Base
        edge = palette.color(QPalette.ColorRole.Accent if lit else QPalette.ColorRole.Mid)
        painter.setPen(QPen(edge, 2 if lit else 1))
        painter.setBrush(palette.color(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        inside = QRectF(self.rect()).adjusted(_PAD, _PAD - 3, -_PAD, -_PAD + 3)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        name = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, name)
        low = Qt.AlignmentFlag.AlignBottom
        painter.setFont(self._figure_font())
        painter.setPen(self._figure_colour())
        painter.drawText(inside, low | Qt.AlignmentFlag.AlignRight, str(self._count))
        painter.setFont(self._key_font())
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(inside, low | Qt.AlignmentFlag.AlignLeft, self._key)
        painter.end()

    def _figure_colour(self) -> QColor:
        palette = self.palette()
        if not self._count:
            return palette.color(QPalette.ColorRole.PlaceholderText)
        call = _CALLS.get(self._role)
        return MARKS[call].on(palette) if call else palette.color(QPalette.ColorRole.Text)

    def _figure_font(self) -> QFont:
        return self._larger(2.6)

    def _key_font(self) -> QFont:
        return self._larger(1.5)

    def _larger(self, times: float) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * times)
        font.setBold(True)
        return font
