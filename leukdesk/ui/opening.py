"""Opening records while their window stays alive: old ones are backed up and updated, which takes time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal

from leukdesk.ui.jobs import JobRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.domain.ports import Store
    from leukdesk.ui.main_window import MainWindow

    Progress = Callable[[int, int], None]


class Opening(QObject):
    """Opens the records of a window in a thread and says what takes so long.

    Args:
        window: that is painted meanwhile; it hears no clicks and can't be closed.
    """

    _progressed = Signal(int, int)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._progressed.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)

    def open(self, records: Callable[[Progress], Store]) -> Store:
        """The records, once they are open.

        Args:
            records: opens them; told how far the backup before an update is.

        Raises:
            StoreError: if they cannot be opened.
        """
        answers: list[Store | Exception] = []
        loop, runner = QEventLoop(), JobRunner(1, self)
        may_close, self._window.may_close = self._window.may_close, lambda: False

        def ended(answer: Store | Exception) -> None:
            answers.append(answer)
            loop.quit()

        runner.start(lambda: records(self._progressed.emit), ended, ended)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        runner.wait()
        self._window.may_close = may_close
        self._window.work.finish()
        (answer,) = answers
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _on_progress(self, done: int, total: int) -> None:
        if total and done == total:
            self._window.work.show_task(self.tr("The records are being brought up to date…"))
            return
        words = self.tr("The records are backed up before this LeukDesk brings them up to date…")
        if total:
            words += " " + self.tr("picture {0} of {1}").format(done, total)
        self._window.work.show_task(words, done, total)
