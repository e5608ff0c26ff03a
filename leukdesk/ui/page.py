"""What every page of the window has: an entry in the navigation, and the case that is shown to it.

To add one: a widget that derives from `Page` gets its line in `MainWindow.__init__` and its place in `pages`;
its presenter gets its line in `workbench.py`. The page draws and speaks in wishes (signals). The presenter
hears them, asks the services through its desk in the background and shows the answers; it joins its slots to
`window.action(name)` and adds actions of its own with `window.menus.add(menu, specs)`. No page knows another.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from leukdesk.domain.cases import Case
    from leukdesk.ui.case_state import CaseState


class Need(IntEnum):
    """What must be there for a page or an action to make sense; each includes the one before."""

    NOTHING = 0
    CASE = 1
    FRAMES = 2


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page in the navigation.

    Attributes:
        name: of the page, which `MainWindow.go_to` takes.
        words: beneath its icon and in the menu.
        icon: one of `icons`.
        key: that leads to it.
        need: before which it cannot be entered.
        aside: whether it stands apart from the day's work, at the foot.
    """

    name: str
    words: str
    icon: str
    key: str
    need: Need = Need.NOTHING
    aside: bool = False


class Page(QWidget):
    """A page of the window; a subclass gives its `entry`."""

    arrived = Signal()

    def __init__(self, entry: PageEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.setObjectName(f"{entry.name}Page")
        self.setAccessibleName(entry.words)

    def show_case(self, case: Case | None) -> None:
        """Hears that another case is opened, or none; what it holds follows."""

    def show_state(self, state: CaseState) -> None:
        """Shows the present state of the open case."""

    def arrive(self) -> None:
        """Hears that it is looked at from now on, and takes the keyboard."""
        self.arrived.emit()
