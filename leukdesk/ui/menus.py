"""The window's menu bar, filled from the actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from leukdesk.ui import actions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    from leukdesk.ui.cells_page import CellsPage


def fill_menus(
    window: QMainWindow,
    page: CellsPage,
    wishes: Mapping[str, Callable[[], object]],
    theme_wanted: Callable[[str], None],
    languages: QMenu,
) -> tuple[QMenu, dict[str, QAction]]:
    """Fills the menu bar.

    Args:
        window: of the menus.
        page: whose view and selection some actions move.
        wishes: what the other actions call, by name.
        theme_wanted: called with the theme that was chosen.
        languages: goes to the end of the menu View.

    Returns:
        The menu that the classes follow in, and all actions by name.
    """
    slots = {**_moves(page), **wishes}
    made: dict[str, QAction] = {}
    review, view = QMenu(window.tr("&Review"), window), QMenu(window.tr("&View"), window)
    for menu, specs in (
        (QMenu(window.tr("&File"), window), actions.file_menu()),
        (view, actions.view_menu()),
        (review, actions.review_menu()),
        (QMenu(window.tr("&Help"), window), actions.help_menu()),
    ):
        window.menuBar().addMenu(menu)
        made |= actions.add_actions(window, menu, specs, slots)
    view.addMenu(languages)
    made["labels"].setChecked(True)
    made["labels"].toggled.connect(page.view.show_labels)
    made["coverageMap"].toggled.connect(page.show_map)
    page.map_shown.connect(made["coverageMap"].setChecked)
    actions.theme_group(window, made, theme_wanted)
    return review, made


def _moves(page: CellsPage) -> dict[str, Callable[[], object]]:
    return {
        "fit": page.fit,
        "actualSize": page.actual_size,
        "zoomIn": page.zoom_in,
        "zoomOut": page.zoom_out,
        "nextFrame": lambda: page.step_frame(1),
        "previousFrame": lambda: page.step_frame(-1),
        "nextCell": lambda: page.step_cell(1),
        "previousCell": lambda: page.step_cell(-1),
    }
