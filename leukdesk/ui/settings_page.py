"""The settings page: sections beside a list of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leukdesk.ui.dialog_parts import wrapped_words
from leukdesk.ui.page import Page, PageEntry

if TYPE_CHECKING:
    from collections.abc import Callable

LIST_WIDTH_PX, WIDEST_LIST_PX = 190, 210
LIST_PADDING_PX = 16
"""Around the names of the sections."""
WIDEST_PX = 900
"""Of a section: longer lines are hard to follow."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsPage", text)


@dataclass(frozen=True, slots=True)
class _Section:
    widget: QWidget
    managed: bool
    arrive: Callable[[], None]


class SettingsPage(Page):
    """Holds the sections that presenters bring."""

    restart_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PageEntry("settings", _tr("Settings"), "settings", "F9", aside=True), parent)
        self._sections: dict[str, _Section] = {}
        self._may_manage = True
        self._list = QListWidget()
        self._list.setObjectName("settingsList")
        self._list.setAccessibleName(self.tr("Sections"))
        self._list.setFixedWidth(LIST_WIDTH_PX)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(self._on_chosen)
        self._stack = QStackedWidget()
        self._title = QLabel()
        self._title.setObjectName("worklistTitle")
        self._note = wrapped_words(self, "settingsNote")
        self._note.setProperty("muted", "true")
        self._note.setText(self.tr("Only an administrator may change this."))
        self._restart = QFrame()
        self._restart.setProperty("card", "true")
        words = wrapped_words(self, "restartWords")
        words.setText(self.tr("Some of this holds when LeukDesk is started again."))
        again = QPushButton(self.tr("Restart now"))
        again.setObjectName("restartNow")
        again.clicked.connect(self.restart_wanted)
        row = QHBoxLayout(self._restart)
        row.addWidget(words, 1)
        row.addWidget(again)
        self._restart.hide()
        self._lay_out()

    def add_section(
        self,
        name: str,
        words: str,
        widget: QWidget,
        *,
        managed: bool = False,
        arrive: Callable[[], None] = lambda: None,
    ) -> None:
        """Adds a section at the end.

        Args:
            name: that `show_section` takes.
            words: in the list.
            widget: with the fields; the page owns it from now on.
            managed: whether only an administrator may change it in a laboratory.
            arrive: called whenever it is shown.
        """
        area = QScrollArea()
        area.setObjectName("settingsScroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        widget.setMaximumWidth(WIDEST_PX)
        area.setWidget(widget)
        self._stack.addWidget(area)
        self._sections[name] = _Section(widget, managed, arrive)
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, name)
        self._list.addItem(item)
        needed = self._list.sizeHintForColumn(0) + LIST_PADDING_PX
        self._list.setFixedWidth(max(self._list.minimumWidth(), min(needed, WIDEST_LIST_PX)))

    def show_section(self, name: str) -> None:
        """Shows a section."""
        names = list(self._sections)
        self._list.setCurrentRow(names.index(name))

    def show_right(self, *, may_manage: bool) -> None:
        """Lets the sections of an administrator be changed, or not."""
        self._may_manage = may_manage
        for section in self._sections.values():
            section.widget.setEnabled(may_manage or not section.managed)
        self._show_note()

    def show_restart(self, *, needed: bool) -> None:
        """Says that something waits for the next start."""
        self._restart.setVisible(needed)

    def arrive(self) -> None:
        """Takes the keyboard into the list of sections."""
        super().arrive()
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
        else:
            self._on_chosen()
        self._list.setFocus()

    @property
    def _chosen(self) -> str:
        item = self._list.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def _on_chosen(self) -> None:
        if not self._chosen:
            return
        self._stack.setCurrentIndex(self._list.currentRow())
        self._title.setText(self._list.currentItem().text())
        self._show_note()
        self._sections[self._chosen].arrive()

    def _show_note(self) -> None:
        section = self._sections.get(self._chosen)
        self._note.setVisible(section is not None and section.managed and not self._may_manage)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self._restart)
        right.addWidget(self._title)
        right.addWidget(self._note)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(16)
        row.addWidget(self._list)
        row.addLayout(right, 1)
