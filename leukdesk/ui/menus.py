"""The window's menu bar, and every action of the window by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from leukdesk.ui import actions
from leukdesk.ui.page import Need
from leukdesk.ui.people_actions import signing_actions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    from leukdesk.ui.actions import ActionSpec
    from leukdesk.ui.page import Page


class Menus:
    """The menus file, capture, view, go, review, sign and help; presenters join their slots to the actions.

    Args:
        window: of the menu bar.
        pages: of the window.
    """

    def __init__(self, window: QMainWindow, pages: Sequence[Page]) -> None:
        self._window = window
        self._pages = {page.entry.name: page for page in pages}
        self._actions: dict[str, QAction] = {}
        self._needs: dict[str, Need] = {}
        self._have = Need.NOTHING
        self.menus = {
            "file": QMenu(window.tr("&File"), window),
            "capture": QMenu(window.tr("&Capture"), window),
            "view": QMenu(window.tr("&View"), window),
            "go": QMenu(window.tr("&Go"), window),
            "review": QMenu(window.tr("&Review"), window),
            "sign": QMenu(window.tr("&Sign"), window),
            "help": QMenu(window.tr("&Help"), window),
        }
        for menu in self.menus.values():
            window.menuBar().addMenu(menu)
        self.add("file", actions.file_menu())
        self.add("view", actions.view_menu())
        self.add("go", actions.go_menu([page.entry for page in pages]))
        # Presenters add to the end of a menu, so the day's work comes before what is rarer.
        self.add("capture", actions.capture_menu())
        self.add("review", actions.review_menu())
        self.add("sign", signing_actions())
        self.add("help", actions.help_menu())
        themes = QActionGroup(window)
        for name in actions.THEME_ACTIONS:
            themes.addAction(self[name])

    def __getitem__(self, name: str) -> QAction:
        """An action by its name."""
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        """All actions, in the order they were added."""
        return iter(self._actions.values())

    def add(self, menu: str, specs: Sequence[ActionSpec]) -> None:
        """Adds actions at the end of a menu, in the first one before Quit."""
        for spec in specs:
            if not spec.words:
                self.menus[menu].addSeparator()
                continue
            action = actions.make_action(spec, self._window)
            action.setEnabled(spec.need <= self._have)
            self.menus[menu].addAction(action)
            if spec.page:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                self._pages[spec.page].addAction(action)
            self._actions[spec.name] = action
            self._needs[spec.name] = spec.need
        if menu == "file" and self.menus[menu].actions()[-1] is not self["quit"]:
            self.menus[menu].removeAction(self["quit"])
            self.menus[menu].addSeparator()
            self.menus[menu].addAction(self["quit"])

    def enable(self, have: Need) -> None:
        """Lets only those actions be used that make sense with what is there."""
        self._have = have
        for name, need in self._needs.items():
            self._actions[name].setEnabled(need <= have)

    def disable_all_but(self, names: Sequence[str]) -> None:
        """Leaves only these actions, where nothing else can be done."""
        for name, action in self._actions.items():
            action.setEnabled(name in names)
