# ruff: noqa: N802 - Qt names the methods that it calls
"""The pages of a report one under the other, as they will be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QResizeEvent

GAP_PX = 14
WIDEST_PX = 900


class PagePreview(QScrollArea):
    """Shows pages fitted to its width; says beneath them nothing that isn't on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportPreview")
        self.setAccessibleName(self.tr("Preview of the report"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages: list[QPixmap] = []
        self._labels: list[QLabel] = []
        self._message = QLabel()
        self._message.setObjectName("reportPreviewMessage")
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setProperty("muted", "true")
        holder = QWidget()
        holder.setObjectName("reportPages")
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(GAP_PX, GAP_PX, GAP_PX, GAP_PX)
        self._column.setSpacing(GAP_PX)
        self._column.addWidget(self._message)
        self._column.addStretch(1)
        self.setWidget(holder)

    @property
    def page_count(self) -> int:
        """Pages that are shown."""
        return len(self._pages)

    def show_message(self, words: str) -> None:
        """Says something in place of the pages."""
        self._take([])
        self._message.setText(words)
        self._message.show()

    def show_pages(self, pictures: Sequence[NDArray[np.uint8]]) -> None:
        """Shows pages, each (height, width, 3) uint8; the place that was looked at stays."""
        place = self.verticalScrollBar().value()
        self._message.hide()
        self._take([_pixmap(picture) for picture in pictures])
        self._fit()
        self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the pages to the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Stays sharp on a screen of another scale."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ScreenChangeInternal:
            self._fit()

    def _take(self, pages: list[QPixmap]) -> None:
        self._pages = pages
        while len(self._labels) > len(pages):
            label = self._labels.pop()
            self._column.removeWidget(label)
            label.deleteLater()
        while len(self._labels) < len(pages):
            label = QLabel()
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setObjectName(f"reportPage{len(self._labels) + 1}")
            label.setAccessibleName(self.tr("Page {0}").format(len(self._labels) + 1))
            self._labels.append(label)
            self._column.insertWidget(len(self._labels), label)

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        width = min(WIDEST_PX, self.viewport().width() - 2 * GAP_PX)
        for label, page in zip(self._labels, self._pages, strict=True):
            smooth = Qt.TransformationMode.SmoothTransformation
            fitted = page.scaledToWidth(max(1, round(width * ratio)), smooth)
            fitted.setDevicePixelRatio(ratio)
            label.setPixmap(fitted)


def _pixmap(rgb: NDArray[np.uint8]) -> QPixmap:
    height, width = rgb.shape[:2]
    return QPixmap.fromImage(QImage(rgb.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888))
