"""The presenter of help: the command finder, the sheet of keys, the first-run tour."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leukdesk import paths
from leukdesk.ui.checks_panel import part_words
from leukdesk.ui.command_finder import CommandFinder
from leukdesk.ui.guide_dialog import GuideDialog
from leukdesk.ui.tour import Stop, Tour
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leukdesk.ui.case_state import CaseState
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.help_page import HelpPage
    from leukdesk.workflow.installation import Check


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
        self._tour: Tour | None = None
        desk.window.action("findCommand").triggered.connect(self._find_command)
        desk.window.action("openGuide").triggered.connect(self._open_guide)
        page.sample_wanted.connect(desk.sample_wanted)
        page.tour_wanted.connect(self._start_tour)
        desk.state_read.connect(self._on_state)
        page.arrived.connect(self._show_keys)
        self._jobs = desk.runner(awaited=False)
        desk.network_started.connect(self._check)
        desk.window.action("checkInstallation").triggered.connect(self._ask_checks)
        page.checks.checks_wanted.connect(self._check)

    def _find_command(self) -> None:
        window = self._desk.window
        finder = CommandFinder([*window.menus, *window.class_menu.actions()], window)
        finder.finished.connect(finder.deleteLater)
        finder.show_over(window)

    def _open_guide(self) -> None:
        GuideDialog(paths.guide_dir(), self._desk.window).show()

    def _on_state(self, state: CaseState) -> None:
        """The sample smears are where a new operator is shown around, once."""
        if state.case.sample and state.frames and not self._desk.settings.tour_seen and self._tour is None:
            self._start_tour()

    def _start_tour(self) -> None:
        if self._tour is not None:
            self._tour.end()
        tour = Tour(self._stops(), self._desk.window)
        tour.page_wanted.connect(self._desk.window.go_to)
        tour.ended.connect(self._on_tour_ended)
        self._tour = tour
        tour.begin()

    def _on_tour_ended(self) -> None:
        self._tour = None
        if not self._desk.settings.tour_seen:
            self._desk.change_settings(replace(self._desk.settings, tour_seen=True))

    def _stops(self) -> list[Stop]:
        window = self._desk.window
        cells = window.cells
        stops = [
            Stop("worklist", window.worklist, self.tr("The worklist: scan or type a number to open a case.")),
            Stop("", window.header, self.tr("The open case stays in view here, with its second identifier.")),
        ]
        if self._desk.state is not None and self._desk.state.frames:
            stops += [
                Stop(
                    "cells",
                    cells.cells,
                    self.tr(
                        "All cells by class. A dashed frame is a suggestion: a letter gives the selected "
                        "cells their class, Enter confirms, Ctrl+Z takes back."
                    ),
                ),
                Stop(
                    "cells",
                    cells.view,
                    self.tr("The frame. A cell that was missed is drawn with Ctrl+D; the wheel zooms."),
                ),
                Stop(
                    "cells",
                    cells.assessment,
                    self.tr("What the cells ask you to do: a suggestion until a person reviewed them."),
                ),
                Stop(
                    "cells",
                    cells.differential,
                    self.tr(
                        "The differential counts along, up to the number of cells that the case asks for."
                    ),
                ),
                Stop("", window.header.report, self.tr("The report is written from here.")),
            ]
        return [*stops, Stop("", window.navigation, self.tr("Ctrl+K finds any command; F1 shows every key."))]

    def _ask_checks(self) -> None:
        self._desk.window.go_to(self._page.entry.name)
        self._check()

    def _check(self) -> None:
        """Looks at one part after the other; each is shown as soon as it is known."""
        self._jobs.drop_all()
        self._page.checks.show_begin()
        self._jobs.start(self._desk.services.check_installation, self._go_on, self._desk.show_fault)

    def _go_on(self, checks: Iterator[Check]) -> None:
        self._jobs.start(lambda: next(checks, None), lambda c: self._show(checks, c), self._desk.show_fault)

    def _show(self, checks: Iterator[Check], check: Check | None) -> None:
        if check is None:
            self._page.checks.show_end()
            return
        self._page.checks.show_check(check)
        if not check.good:
            words = self.tr("Found wrong here, {0}: {1}").format(part_words(check.part), said(check.said))
            self._desk.window.show_fault(words)
        self._go_on(checks)

    def _show_keys(self) -> None:
        window = self._desk.window
        groups = [(menu.title().replace("&", ""), menu.actions()) for menu in window.menus.menus.values()]
        self._page.show_keys(groups)
