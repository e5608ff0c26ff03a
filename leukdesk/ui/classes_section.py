"""The classes of the laboratory's own, and the way to one more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from leukdesk.domain.cell_classes import ClassRole
from leukdesk.ui.dialog_parts import wrapped_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cell_classes import CellClass


class ClassesSection(QWidget):
    """Lists the classes that people added; none is ever removed, since reviews name them."""

    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        what = wrapped_words(self, "ownClassesWhat")
        what.setProperty("muted", "true")
        what.setText(
            self.tr(
                "People choose them for cells that none of the network's classes fits. They stay in the "
                "records for good, since reviews name them."
            )
        )
        self._list = QListWidget()
        self._list.setObjectName("ownClasses")
        self._list.setAccessibleName(self.tr("Classes of our own"))
        add = QPushButton(self.tr("Add a class of our own…"))
        add.setObjectName("addClass")
        add.clicked.connect(self.add_wanted)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(what)
        column.addWidget(self._list, 1)
        column.addLayout(row)

    def show_classes(self, own: Sequence[CellClass]) -> None:
        """Lists the classes that people added."""
        self._list.clear()
        counted, outside = self.tr("{0} · counts among the leukocytes"), self.tr("{0} · is not counted")
        self._list.addItems(
            [(counted if c.role is ClassRole.LEUKOCYTE else outside).format(c.name) for c in own]
            or [self.tr("None yet.")]
        )
