# ruff: noqa: N802 - Qt names the methods that it calls
"""A QR code on white, whatever theme is on: phones read dark on light."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

QUIET_ZONE = 4
"""Light modules around the code, as ISO/IEC 18004 asks."""
SIDE_PX = 300
"""Large enough to be read from a hand's distance."""


class QrView(QWidget):
    """Shows an address as a QR code, in whole pixels a module."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("qrCode")
        self.setAccessibleName(self.tr("QR code for the phone"))
        self.setFixedSize(SIDE_PX, SIDE_PX)
        self._image: QImage | None = None

    def show_address(self, url: str) -> None:
        """Shows an address; empty for none."""
        self._image = _modules(url) if url else None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the code in the middle."""
        if self._image is None:
            return
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        module = max(1, int(min(self.width(), self.height()) * ratio / self._image.width()))
        side = module * self._image.width() / ratio
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        painter.translate(round(left), round(top))
        painter.scale(side / self._image.width(), side / self._image.width())
        painter.drawImage(0, 0, self._image)
        painter.end()


def _modules(url: str) -> QImage:
    """One pixel a module, quiet zone included."""
    import segno  # noqa: PLC0415 - read from disk when a phone is first waited for

    code = segno.make_qr(url, error="m")
    rows = list(code.matrix_iter(scale=1, border=QUIET_ZONE))
    image = QImage(len(rows), len(rows), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x, y, Qt.GlobalColor.black)
    return image
