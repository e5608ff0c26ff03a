"""The presenter of what is written of a case: the report, and the page about the network."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.ui.desk import Desk

_UNSAFE = re.compile(r"[^\w.\-]+")


class ReportPresenter(QObject):
    """Writes reports and shows where they are.

    Args:
        desk: of the window.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs = desk.runner(awaited=True)
        desk.window.action("makeReport").triggered.connect(self._ask_report)
        desk.window.action("aboutModel").triggered.connect(self._ask_model_page)

    def _ask_report(self) -> None:
        desk, case = self._desk, self._desk.case
        if case is None:
            return
        folder = desk.questions.results_folder(desk.window, desk.settings.last_folder)
        if folder is None:
            return
        # A folder of its own, so that no report ever takes another case's place.
        target = folder / f"LeukDesk {_UNSAFE.sub('_', case.number)}"
        write = desk.services.write_outputs
        desk.show_task(self.tr("Writing the report…"))
        self._jobs.start(lambda: write(case, target), self._on_report, self._on_report_failed)

    def _ask_model_page(self) -> None:
        desk = self._desk
        self._jobs.start(desk.services.model_page, desk.window.show_model_page, desk.show_fault)

    def _on_report(self, report: Path) -> None:
        self._desk.end_task()
        self._desk.window.show_notice(self.tr("The report is written: {0}").format(report))
        self._desk.questions.show_folder(report.parent)

    def _on_report_failed(self, error: Exception) -> None:
        self._desk.end_task()
        self._desk.show_fault(error)
