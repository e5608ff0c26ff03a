"""The capture page's other ways that pictures come in, as buttons for the actions of the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from leukdesk.ui.dialog_parts import heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction


class OtherWays(QWidget):
    """One button an action; each can be used when its action can.

    Args:
        actions: of the menu.
        parent: owner.
    """

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("otherWays")
        self.setAccessibleName(self.tr("Other ways"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(self.tr("Without a camera here")))
        for action in actions:
            column.addWidget(_button(action))


def _button(action: QAction) -> QPushButton:
    button = QPushButton(action.text())
    button.setObjectName(f"{action.objectName()}Button")
    button.setToolTip(action.toolTip())
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
