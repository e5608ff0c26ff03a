"""Keeps what the worklist says of each case's assessment up to date, while it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.ui.desk import Desk
    from leukdesk.workflow.assess import Assessed

ROUND_S = 0.3
"""Of work between two looks at the list; a first start has all cases of the laboratory to assess."""
RETRY_MS = 10_000
"""After a round that failed: another program may have held the records longer than a writer waits."""


class CaseAssessor(QObject):
    """Assesses the cases that changed, a round at a time in the background.

    Args:
        desk: of the window.
        in_sight: whether the worklist is looked at; else there is no hurry.
    """

    round_ended = Signal(bool)
    """Whether any case was assessed."""

    def __init__(self, desk: Desk, in_sight: Callable[[], bool]) -> None:
        super().__init__(desk)
        self._services = desk.services
        self._in_sight = in_sight
        self._jobs = desk.runner(awaited=False)
        self._ready = False
        self._again = False
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._on_retry)
        desk.network_started.connect(self._on_network_started)

    def go_on(self) -> bool:
        """Sees to the cases that changed; False where it can't, as long as there is no network."""
        if not self._ready:
            return False
        if self._jobs.busy:
            # What the round under way has read may be older than what has changed.
            self._again = True
        else:
            assess = self._services.assess_cases
            self._jobs.start(lambda: assess(ROUND_S), self._on_assessed, self._on_failed)
        return True

    def _on_network_started(self) -> None:
        self._ready = True
        self.go_on()

    def _on_assessed(self, assessed: Assessed) -> None:
        self._end_round(any_done=assessed.done > 0, more=assessed.left > 0)

    def _on_failed(self, _error: Exception) -> None:
        # The list itself says what is wrong with the records, and the window that there is no network.
        self._end_round(any_done=False, more=False)
        self._retry.start()

    def _on_retry(self) -> None:
        if self._in_sight():
            self.go_on()

    def _end_round(self, *, any_done: bool, more: bool) -> None:
        again, self._again = self._again, False
        self.round_ended.emit(any_done)
        if (again or more) and self._in_sight():
            self.go_on()
