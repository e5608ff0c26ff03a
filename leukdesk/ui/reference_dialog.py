"""Confirmed cells of one class beside the work, to compare with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from leukdesk.ui.pictures import THUMBNAIL_PX
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from leukdesk.domain.cell_classes import CellClass


class ReferenceDialog(QDialog):
    """Shows crops of one class; the window stays in use beside it.

    Args:
        cell_class: of the cells.
        crops: of the cells, the newest first.
        parent: owner.
    """

    def __init__(self, cell_class: CellClass, crops: Sequence[QImage], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("referenceDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = said(cell_class.name)
        self.setWindowTitle(self.tr("Reference: {0}").format(name))
        words = QLabel(self.tr("Confirmed in this laboratory, the newest first"))
        words.setProperty("muted", "true")
        self._list = QListWidget()
        self._list.setObjectName("referenceCells")
        self._list.setAccessibleName(self.tr("Confirmed cells of the class {0}").format(name))
        self._list.setViewMode(QListWidget.ViewMode.IconMode)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setMovement(QListWidget.Movement.Static)
        self._list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self._list.setIconSize(QSize(THUMBNAIL_PX, THUMBNAIL_PX))
        self._list.setSpacing(4)
        for crop in crops:
            self._list.addItem(QListWidgetItem(QIcon(QPixmap.fromImage(crop)), ""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 14)
        layout.addWidget(words)
        layout.addWidget(self._list)
        self.resize(470, 380)
