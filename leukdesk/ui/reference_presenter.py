"""The presenter of references: cells of a class that this laboratory confirmed, to compare with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leukdesk.ui.pictures import reference_crops
from leukdesk.ui.reference_dialog import ReferenceDialog
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.ui.cells_page import CellsPage
    from leukdesk.ui.desk import Desk

SHOWN = 24
"""Enough to see how a class varies; each may need its frame to be read."""


class ReferencePresenter(QObject):
    """Shows confirmed cells of the class of the cell that is looked at.

    Args:
        desk: of the window.
        page: of the cells.
    """

    def __init__(self, desk: Desk, page: CellsPage) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = page
        self._jobs = desk.runner(awaited=False)
        desk.window.action("reference").triggered.connect(self._ask)

    def _ask(self) -> None:
        cell, desk = self._page.selected_cell(), self._desk
        if cell is None:
            desk.window.show_notice(self.tr("Select a cell first, in the gallery or in the frame."))
            return
        wanted, services = cell.cell_class, desk.services
        self._jobs.drop_all()
        self._jobs.start(
            lambda: reference_crops(services, wanted.code, SHOWN),
            lambda crops: self._show(wanted, crops),
            desk.show_fault,
        )

    def _show(self, cell_class: CellClass, crops: Sequence[QImage]) -> None:
        window = self._desk.window
        if not crops:
            words = self.tr("Nobody has confirmed a cell as {0} in these records yet.")
            window.show_notice(words.format(said(cell_class.name)))
            return
        ReferenceDialog(cell_class, crops, window).show()
