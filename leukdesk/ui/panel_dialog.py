"""A panel in a window of its own beside the main one, for what goes on while other work is done."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget


class PanelDialog(QDialog):
    """Holds a panel; closing it hides it and ends nothing.

    Args:
        title: of the window.
        panel: to hold.
        parent: owner.
    """

    def __init__(self, title: str, panel: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{panel.objectName()}Dialog")
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addWidget(panel)
        self.resize(820, 600)
