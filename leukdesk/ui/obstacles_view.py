"""What still stands in the way of a signature, each with a way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leukdesk.ui.dialog_parts import wrapped_words
from leukdesk.ui.people_words import obstacle_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.signing import Obstacle


class ObstaclesView(QFrame):
    """Lists obstacles; one that lies in cells or frames can be gone to.

    Args:
        obstacles: to list.
    """

    jump_wanted = Signal(object)
    """The `Obstacle` that the operator wants to see."""

    def __init__(self, obstacles: Sequence[Obstacle], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("obstacles")
        self.setProperty("card", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        for obstacle in obstacles:
            words = wrapped_words(self, f"obstacle_{obstacle.hindrance}")
            words.setText(obstacle_words(obstacle))
            row = QHBoxLayout()
            row.addWidget(words, 1)
            if obstacle.cell_ids or obstacle.frame_ids:
                row.addWidget(self._jump(obstacle))
            column.addLayout(row)

    def _jump(self, obstacle: Obstacle) -> QPushButton:
        button = QPushButton(self.tr("Show"))
        button.setObjectName(f"show_{obstacle.hindrance}")
        button.setAccessibleName(self.tr("Show: {0}").format(obstacle_words(obstacle)))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.jump_wanted.emit(obstacle))
        return button
