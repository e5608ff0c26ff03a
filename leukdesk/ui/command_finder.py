# ruff: noqa: N802 - Qt names the methods that it calls
"""The command finder: type a few letters of what you want, Enter does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leukdesk.ui.shortcuts import keys_of, plain_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

_ACTION = Qt.ItemDataRole.UserRole


def matches(wanted: str, words: str) -> bool:
    """Whether every typed word begins a word of the action, or stands within it, whatever the case."""
    text = words.casefold()
    return all(part in text for part in wanted.casefold().split())


def rank(wanted: str, words: str) -> int:
    """Where a matching action stands: 0 its words begin with what is typed, 1 hold it, 2 only its tip does.

    Whoever types "sign" and Enter means the action of that name, not one whose tip speaks of signing.
    """
    if words.casefold().startswith(wanted.casefold().strip()):
        return 0
    return 1 if matches(wanted, words) else 2


class CommandFinder(QDialog):
    """Lists the actions that can be used now and does the chosen one.

    Args:
        actions: of the window.
        parent: owner.
    """

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("commandFinder")
        self.setAccessibleName(self.tr("Find a command"))
        self._actions = [a for a in actions if a.isEnabled() and a.isVisible() and plain_words(a)]
        self._edit = QLineEdit()
        self._edit.setObjectName("commandEdit")
        self._edit.setPlaceholderText(self.tr("What do you want to do?"))
        self._edit.setAccessibleName(self.tr("Words of the command"))
        self._edit.textChanged.connect(self._show)
        self._edit.returnPressed.connect(self._do_chosen)
        self._edit.installEventFilter(self)
        self._list = QTreeWidget()
        self._list.setColumnCount(2)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._list.setObjectName("commandList")
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.itemClicked.connect(self._do_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self._edit)
        layout.addWidget(self._list)
        self.resize(520, 380)
        self._show("")

    def show_over(self, window: QWidget) -> None:
        """Opens in the upper middle of a window."""
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + 90)
        self.show()
        self._edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets the arrows move in the list while the keyboard stays in the field."""
        if watched is self._edit and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            total = self._list.topLevelItemCount()
            if step and total:
                self._choose(min(max(self._list.currentIndex().row() + step, 0), total - 1))
                return True
        return super().eventFilter(watched, event)

    def _show(self, wanted: str) -> None:
        self._list.clear()
        found = [a for a in self._actions if matches(wanted, f"{plain_words(a)} {a.toolTip()}")]
        # Of two that begin alike the shorter name is the one that was typed more of.
        found.sort(key=lambda a: (rank(wanted, plain_words(a)), len(plain_words(a)) if wanted.strip() else 0))
        for action in found:
            item = QTreeWidgetItem([plain_words(action), keys_of(action)])
            item.setToolTip(0, action.toolTip())
            item.setData(0, _ACTION, action)
            self._list.addTopLevelItem(item)
        self._choose(0)

    def _choose(self, row: int) -> None:
        self._list.setCurrentIndex(self._list.model().index(row, 0))

    def _do_chosen(self) -> None:
        item = self._list.currentItem()
        self.close()
        if item is not None:
            action: QAction = item.data(0, _ACTION)
            action.trigger()
