"""The presenter of the reports of all signed cases, which are written in one go."""

from __future__ import annotations

from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from leukdesk.ui.words import time_left_words

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.ui.desk import Desk
    from leukdesk.ui.report_page import ReportPage
    from leukdesk.workflow.signed_reports import SignedReports


class SignedReportsPresenter(QObject):
    """Has them written, says how far it is, and stops between two reports when asked.

    Args:
        desk: of the window.
        page: where they are asked for.
    """

    _progressed = Signal(int, int)

    def __init__(self, desk: Desk, page: ReportPage) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs = desk.runner(awaited=True)
        self._stopped = Event()
        self._begun_s = 0.0
        page.batch_wanted.connect(self._ask_folder)
        desk.closing.begins.connect(self._stopped.set)
        desk.window.work.cancel_wanted.connect(self._stopped.set)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    def _ask_folder(self) -> None:
        desk = self._desk
        if self._jobs.busy:
            return
        folder = desk.questions.results_folder(desk.window, desk.settings.last_folder)
        if folder is None:
            return
        self._stopped.clear()
        self._begun_s = monotonic()
        write = desk.services.write_signed_reports
        desk.show_task(self.tr("Writing the reports of all signed cases…"), can_cancel=True)
        self._jobs.start(
            lambda: write(folder, self._progressed.emit, self._stopped.is_set),
            lambda done: self._on_written(folder, done),
            self._on_failed,
        )

    def _on_progressed(self, done: int, total: int) -> None:
        if self._stopped.is_set():
            return
        words = self.tr("Writing report {0} of {1}").format(min(done + 1, total), total)
        left = time_left_words((monotonic() - self._begun_s) / done * (total - done))
        self._desk.show_task(f"{words} · {left}", done, total, can_cancel=True)

    def _on_written(self, folder: Path, done: SignedReports) -> None:
        desk = self._desk
        desk.end_task()
        for sentence in done.faults:
            desk.window.show_fault(sentence)
        if self._stopped.is_set():
            words = self.tr("Stopped. Reports of signed cases that are written: {0}.")
            desk.window.show_notice(words.format(len(done.written)))
        elif done.written:
            words = self.tr("Reports of signed cases that are written: {0}.")
            desk.window.show_notice(words.format(len(done.written)))
            desk.questions.show_folder(folder)
        elif not done.faults:
            desk.window.show_notice(self.tr("No case is signed yet, so there is no report to write."))

    def _on_failed(self, error: Exception) -> None:
        self._desk.end_task()
        self._desk.show_fault(error)
