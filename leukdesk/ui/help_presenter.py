"""The presenter of help: the command finder, the sheet of keys, the first-run tour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leukdesk import paths
from leukdesk.ui.command_finder import CommandFinder
from leukdesk.ui.guide_dialog import GuideDialog

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
        desk.window.action("openGuide").triggered.connect(self._open_guide)
        page.sample_wanted.connect(desk.sample_wanted)
        page.arrived.connect(self._show_keys)

    def _find_command(self) -> None:
        window = self._desk.window
        finder = CommandFinder([*window.menus, *window.class_menu.actions()], window)
        finder.finished.connect(finder.deleteLater)
        finder.show_over(window)

    def _open_guide(self) -> None:
        GuideDialog(paths.guide_dir(), self._desk.window).show()

    def _show_keys(self) -> None:
        window = self._desk.window
        groups = [(menu.title().replace("&", ""), menu.actions()) for menu in window.menus.menus.values()]
        self._page.show_keys(groups)
