"""The presenter of help: the command finder, the sheet of keys, the first-run tour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leukdesk.ui.command_finder import CommandFinder

if TYPE_CHECKING:
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.help_page import HelpPage


class HelpPresenter(QObject):
    """Finds commands and shows their keys.

    Args:
        desk: of the window.
        page: of help.
    """

    def __init__(self, desk: Desk, page: HelpPage) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = page
        desk.window.action("findCommand").triggered.connect(self._find_command)
        page.sample_wanted.connect(desk.sample_wanted)
        page.arrived.connect(self._show_keys)

    def _find_command(self) -> None:
        window = self._desk.window
        finder = CommandFinder([*window.menus, *window.class_menu.actions()], window)
        finder.finished.connect(finder.deleteLater)
        finder.show_over(window)

    def _show_keys(self) -> None:
        window = self._desk.window
        groups = [(menu.title().replace("&", ""), menu.actions()) for menu in window.menus.menus.values()]
        self._page.show_keys(groups)
