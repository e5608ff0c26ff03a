# ruff: noqa: N802 - Qt names the methods that it calls
"""How sharp the picture is beside the best of late: a bar whose peak is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leukdesk.domain.frames import Light
from leukdesk.ui.quality_lights import ON_DARK, ON_LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

AT_PEAK = 0.92
"""Share of the peak from which the focus counts as found, as in `imaging.live`."""
HEIGHT_PX = 44


class FocusBar(QWidget):
    """Fills towards the held peak; the mark near its end says from where on the focus is found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("focusBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._share: float | None = None
        self._light = Light.GREEN
        self.clear()

    @property
    def share(self) -> float | None:
        """The sharpness over the held peak; None without a picture."""
        return self._share

    def show_focus(self, share: float, light: Light) -> None:
        """Shows the sharpness as a share of the held peak, 0 to 1."""
        self._share, self._light = share, light
        words = self.tr("Focus: {0} % of the best").format(round(100 * share))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def clear(self) -> None:
        """Shows an empty bar."""
        self._share = None
        self.setAccessibleName(self.tr("Focus: no picture"))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words and the bar."""
        return QSize(200, HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws words and bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        words = QRectF(0, 0, self.width(), HEIGHT_PX - 18)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.tr("Focus"))
        if self._share is not None:
            text = self.tr("{0} % of the best").format(round(100 * self._share))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        groove = QRectF(0.5, HEIGHT_PX - 16, self.width() - 1, 11)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(groove, 4, 4)
        if self._share is not None:
            dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush((ON_DARK if dark else ON_LIGHT)[self._light])
            filled = groove.adjusted(1.5, 1.5, -1.5, -1.5)
            filled.setWidth(filled.width() * min(1.0, max(0.0, self._share)))
            painter.drawRoundedRect(filled, 3, 3)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 1.5))
        mark = groove.left() + AT_PEAK * groove.width()
        painter.drawLine(QPointF(mark, groove.top() - 3), QPointF(mark, groove.bottom() + 3))
        painter.end()
