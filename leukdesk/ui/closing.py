"""Closing a window during work: the picture in work is finished, or not recorded at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog

from leukdesk.ui.jobs import JobRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.ui.analysis_queue import AnalysisQueue
    from leukdesk.ui.main_window import MainWindow

PATIENCE_MS = 5_000
"""How long the picture in work may take before the network is ended beneath it."""
LAST_WAIT_MS = 5_000
"""How long jobs may take to notice that the network has gone."""
POLL_MS = 40


class Closing(QObject):
    """Lets the window close once its jobs are done.

    Args:
        window: that is closed.
        queue: of pictures; those that wait are dropped.
    """

    begins = Signal()
    """The window is about to close; what goes on by itself ends now."""

    def __init__(self, window: MainWindow, queue: AnalysisQueue) -> None:
        super().__init__(window)
        self._window = window
        self._queue = queue
        self._awaited: list[JobRunner] = []
        self._runners: list[JobRunner] = []
        self._ender = JobRunner(1, self)
        self._waited_ms = 0
        self._ended_network = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._on_tick)
        self.begun = False
        self.done = False
        self.end_network: Callable[[], None] = lambda: None
        self.release: Callable[[], None] = lambda: None

    def watch(self, runner: JobRunner, *, awaited: bool) -> None:
        """Looks after a runner: its jobs are waited for, or dropped where nobody will miss them."""
        self._runners.append(runner)
        if awaited:
            self._awaited.append(runner)

    def may_close(self) -> bool:
        """Whether the window may close now; if not, it will be closed when it may."""
        if self.done:
            return True
        if self.begun:
            return False
        self.begun = True
        self.begins.emit()
        self._queue.close()
        if not self._busy():
            self._finish()
            return True
        self._window.work.show_stopping()
        self._window.header.setEnabled(False)
        self._timer.start()
        return False

    def _busy(self) -> bool:
        return self._queue.busy or any(runner.busy for runner in self._awaited)

    def _on_tick(self) -> None:
        self._waited_ms += POLL_MS
        if not self._busy():
            self._end()
        elif self._waited_ms >= PATIENCE_MS and not self._ended_network:
            self._ended_network = True
            # Ending a busy network may take a moment of its own.
            self._ender.start(self.end_network, lambda _none: None, lambda _error: None)
        elif self._waited_ms >= PATIENCE_MS + LAST_WAIT_MS:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._finish()
        self._window.close()

    def _finish(self) -> None:
        self.done = True
        # Ending a network that is only just starting can take a moment that nobody wants to watch.
        self._window.hide()
        for dialog in self._window.findChildren(QDialog):
            dialog.hide()
        for runner in self._runners:
            runner.drop_all()
        for runner in (*self._runners, self._ender):
            runner.wait(LAST_WAIT_MS)
        self._queue.wait(LAST_WAIT_MS)
        self.release()
