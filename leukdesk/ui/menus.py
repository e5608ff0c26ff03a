"""The window's menus: which wish or view each action stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from leukdesk.ui import actions

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from leukdesk.ui.main_window import MainWindow


def fill_menus(window: MainWindow) -> tuple[QMenu, dict[str, QAction]]:
    """Fills the menu bar.

    Returns:
        The menu that the classes follow in, and all actions by name.
    """
    slots = _slots(window)
    made: dict[str, QAction] = {}
    review = QMenu(window.tr("&Review"), window)
    for menu, specs in (
        (QMenu(window.tr("&File"), window), actions.file_menu()),
        (QMenu(window.tr("&View"), window), actions.view_menu()),
        (review, actions.review_menu()),
        (QMenu(window.tr("&Help"), window), actions.help_menu()),
    ):
        window.menuBar().addMenu(menu)
        made |= actions.add_actions(window, menu, specs, slots)
    made["labels"].setChecked(True)
    made["labels"].toggled.connect(window.cells.view.show_labels)
    actions.theme_group(window, made, window.theme_wanted.emit)
    return review, made


def _slots(window: MainWindow) -> dict[str, Callable[[], None]]:
    page, view = window.cells, window.cells.view
    return {
        "newCase": window.new_case_wanted.emit,
        "openCase": window.open_case_wanted.emit,
        "closeCase": window.close_case_wanted.emit,
        "addPictures": window.pictures_wanted.emit,
        "makeReport": window.report_wanted.emit,
        "quit": lambda: _close(window),
        "fit": view.fit,
        "actualSize": view.actual_size,
        "zoomIn": view.zoom_in,
        "zoomOut": view.zoom_out,
        "nextFrame": lambda: page.step_frame(1),
        "previousFrame": lambda: page.step_frame(-1),
        "confirm": window.confirm_wanted.emit,
        "nextCell": lambda: page.step_cell(1),
        "previousCell": lambda: page.step_cell(-1),
        "about": window.show_about,
    }


def _close(window: MainWindow) -> None:
    window.close()
