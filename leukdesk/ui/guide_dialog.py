"""The user's guide in a window of its own, beside the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from pathlib import Path

FIRST = "index.md"
PICTURE_WIDTH_PX = 760


class _Chapters(QTextBrowser):
    """Shows pictures no wider than the page, which Qt would cut off."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """What a chapter names: its pictures made to fit, everything else as it is."""
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return found
        image = QImage.fromData(found) if isinstance(found, QByteArray) else QImage(found)
        fine = self.devicePixelRatioF()
        width = min(image.width(), round(PICTURE_WIDTH_PX * fine))
        image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(fine)
        return image


class GuideDialog(QDialog):
    """Shows the chapters of the guide; links lead from one to the other, never out of the program.

    Args:
        folder: of the chapters, Markdown files.
        parent: window.
    """

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideDialog")
        self.setWindowTitle(self.tr("User's guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = _Chapters()
        self.text.setObjectName("guideText")
        self.text.setAccessibleName(self.tr("User's guide"))
        self.text.setSearchPaths([str(folder)])
        self.text.setOpenExternalLinks(False)
        row = QHBoxLayout()
        for name, words, do, told in (
            ("guideContents", self.tr("Contents"), self.text.home, None),
            ("guideBack", self.tr("Back"), self.text.backward, self.text.backwardAvailable),
        ):
            button = QPushButton(words)
            button.setObjectName(name)
            button.clicked.connect(do)
            if told is not None:
                told.connect(button.setEnabled)
                button.setEnabled(False)
            row.addWidget(button)
        row.addStretch()
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text, 1)
        layout.addLayout(row)
        self.resize(860, 680)
        self.text.setSource(QUrl(FIRST))
