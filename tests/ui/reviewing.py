"""What tests of reviewing ask of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel

if TYPE_CHECKING:
    from conftest import Workplace

    from leukdesk.ui.cells_page import CellsPage

MIXED = [("segmented_neutrophil", 0.9), ("blast", 0.8), ("lymphocyte", 0.9)]
"""What a stand-in network answers in turn."""


def reviewed(workplace: Workplace) -> dict[int, str]:
    """What people decided, by cell."""
    state = workplace.desk.state
    return {c.cell_id: c.review.class_code for c in state.cells if c.review is not None}


def group(page: CellsPage, code: str) -> list[int]:
    """The cells of a class, in the gallery's order."""
    return next(list(g.cell_ids) for g in page.cells.model.groups if g.cell_class.code == code)


def pick(page: CellsPage, cells: list[int]) -> None:
    """Selects several cells, as shift or control with the mouse do."""
    selection, mode = page.cells.view.selectionModel(), QItemSelectionModel.SelectionFlag
    selection.clear()
    for cell_id in cells:
        index = page.cells.model.index(page.cells.model.row_of(cell_id))
        selection.setCurrentIndex(index, mode.Select)
