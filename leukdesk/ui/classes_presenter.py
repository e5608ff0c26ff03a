"""The presenter of the laboratory's own classes: lists them and adds one, with or without a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leukdesk.ui.class_dialog import is_own

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.ui.classes_section import ClassesSection
    from leukdesk.ui.desk import Desk


class ClassesPresenter(QObject):
    """Asks for a class and records it.

    Args:
        desk: of the window.
        section: of the settings page.
    """

    def __init__(self, desk: Desk, section: ClassesSection) -> None:
        super().__init__(desk)
        self._desk = desk
        self._section = section
        section.add_wanted.connect(self._begin)
        desk.window.action("newClass").triggered.connect(self._begin)

    def read(self) -> None:
        """Lists the classes as the records have them."""
        store = self._desk.services.store
        self._desk.records.start(store.classes, self._show, self._desk.show_fault)

    def _show(self, classes: Sequence[CellClass]) -> None:
        self._section.show_classes([c for c in classes if is_own(c)])

    def _begin(self) -> None:
        store = self._desk.services.store
        self._desk.records.start(store.classes, self._ask, self._desk.show_fault)

    def _ask(self, known: Sequence[CellClass]) -> None:
        desk = self._desk
        added = desk.questions.new_class(desk.window, known)
        if added is None:
            return
        words = self.tr("{0} is among the classes now; its key stands in the menu Review.").format(added.name)

        def done(_none: None) -> None:
            desk.window.show_notice(words)
            desk.read()
            self.read()

        desk.records.start(lambda: desk.services.store.add_class(added), done, desk.show_fault)
