"""The dialog in which a person chooses a report's pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leukdesk.domain.film import MOST_PICTURES
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.workflow.picture_choice import OfferedPicture

SIDE_PX = 84


class PictureDialog(QDialog):
    """Offers cells; a tick puts a cell's picture on the report.

    Args:
        offered: in the order they are shown.
        parent: of the dialog.
    """

    def __init__(self, offered: Sequence[OfferedPicture], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pictureDialog")
        self.setWindowTitle(self.tr("Pictures of the report"))
        self._suspicious = False
        self._list = QListWidget()
        self._list.setObjectName("offeredPictures")
        self._list.setAccessibleName(self.tr("Cells to choose from"))
        self._list.setViewMode(QListView.ViewMode.IconMode)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setMovement(QListView.Movement.Static)
        self._list.setIconSize(QSize(SIDE_PX, SIDE_PX))
        self._list.setGridSize(QSize(SIDE_PX + 46, SIDE_PX + 44))
        self._list.setWordWrap(True)
        for picture in offered:
            self._list.addItem(_item(picture))
        self._note = QLabel()
        self._note.setObjectName("pictureCount")
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        automatic = QPushButton(self.tr("Most suspicious"))
        automatic.setObjectName("automaticPictures")
        automatic.setToolTip(self.tr("Let the report choose the most suspicious cells"))
        automatic.clicked.connect(self._on_automatic)
        self._buttons.addButton(automatic, QDialogButtonBox.ButtonRole.ResetRole)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("primary", "true")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._list.itemChanged.connect(self._count)
        self._list.itemActivated.connect(_toggle)
        column = QVBoxLayout(self)
        column.addWidget(self._list, 1)
        column.addWidget(self._note)
        column.addWidget(self._buttons)
        self.resize(760, 480)
        self._count()

    def chosen(self) -> tuple[int, ...] | None:
        """The cell_ids of the ticked cells; None for the most suspicious."""
        if self._suspicious:
            return None
        items = [self._list.item(i) for i in range(self._list.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in ticked)

    def _on_automatic(self) -> None:
        self._suspicious = True
        self.accept()

    def _count(self) -> None:
        count = len(self.chosen() or ())
        words = self.tr("{0} of at most {1} pictures chosen").format(count, MOST_PICTURES)
        self._note.setText(words)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(count <= MOST_PICTURES)


def _toggle(item: QListWidgetItem) -> None:
    ticked = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)


def _item(picture: OfferedPicture) -> QListWidgetItem:
    height, width = picture.rgb.shape[:2]
    image = QImage(picture.rgb.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    item = QListWidgetItem(QIcon(QPixmap.fromImage(image)), said(picture.class_name))
    item.setData(Qt.ItemDataRole.UserRole, picture.cell_id)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if picture.chosen else Qt.CheckState.Unchecked)
    return item
