"""The menu of classes, and their keys on the cells page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from leukdesk.ui.actions import class_actions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from leukdesk.domain.cell_classes import CellClass


class ClassMenu(QMenu):
    """Says which class is wanted for the selected cells.

    Args:
        page: where the letters of the classes are keys.
        beneath: a menu that lists the classes too.
        parent: owner.
    """

    class_wanted = Signal(str)

    def __init__(self, page: QWidget, beneath: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("classMenu")
        self._page = page
        self._beneath = beneath
        self._classes: tuple[CellClass, ...] = ()

    def show_classes(self, classes: Sequence[CellClass]) -> None:
        """Offers other classes."""
        if tuple(classes) == self._classes:
            return
        self._classes = tuple(classes)
        for action in self.actions():
            for holder in (self, self._beneath, self._page):
                holder.removeAction(action)
            action.deleteLater()
        made = class_actions(self, classes, self.class_wanted.emit)
        for holder in (self, self._beneath, self._page):
            holder.addActions(made)

    def enable(self, *, usable: bool) -> None:
        """Lets the classes be chosen, or not."""
        for action in self.actions():
            action.setEnabled(usable)
