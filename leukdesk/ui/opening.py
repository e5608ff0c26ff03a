"""Opening records while their window stays alive: old ones are backed up and updated, which takes time.

A disk that doesn't answer holds a thread for ever; then the operator is told and can quit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

from leukdesk.ui.jobs import JobRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.domain.ports import Store
    from leukdesk.ui.main_window import MainWindow

    Progress = Callable[[int, int], None]


PATIENCE_S = 20
"""Without any news, before the operator is asked; records open within a second or two."""
UPDATE_PATIENCE_S = 300
"""The same while old records are backed up and updated, which may go without news for minutes."""


class Opening(QObject):
    """Opens the records of a window in a thread and says what takes so long.

    Args:
        window: that is painted meanwhile; it hears no clicks and can't be closed.
        leave: ends the program though a thread of it hangs.
        patience_s: without any news, before the operator is asked whether to go on waiting.
    """

    _progressed = Signal(int, int)

    def __init__(
        self, window: MainWindow, leave: Callable[[], NoReturn], patience_s: float = PATIENCE_S
    ) -> None:
        super().__init__(window)
        self._window = window
        self._leave = leave
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(round(1000 * patience_s))
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
        self._patience.timeout.connect(loop.quit)
        while not answers:
            self._patience.start()
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            self._patience.stop()
            if not answers and self._is_given_up(loop) and not answers:
                self._leave()
        runner.wait()
        self._window.may_close = may_close
        self._window.work.finish()
        (answer,) = answers
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _is_given_up(self, loop: QEventLoop) -> bool:
        """Whether the operator would rather quit; the question goes by itself once there is an answer."""
        words = self.tr(
            "The records have given no answer for {0} seconds. The disk that they are on may be unplugged, "
            "asleep or broken. You can wait, or quit, look at the disk and start again; nothing that was "
            "recorded is lost by quitting."
        ).format(round(self._patience.interval() / 1000))
        box = QMessageBox(
            QMessageBox.Icon.Warning, self.tr("The records do not open"), words, parent=self._window
        )
        box.setObjectName("openingHangs")
        leave = box.addButton(self.tr("Quit LeukDesk"), QMessageBox.ButtonRole.DestructiveRole)
        wait = box.addButton(self.tr("Keep waiting"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(wait)
        box.setEscapeButton(wait)
        box.finished.connect(loop.quit)
        box.open()
        loop.exec()
        given_up = box.clickedButton() is leave
        box.close()
        box.deleteLater()
        return given_up

    def _on_progress(self, done: int, total: int) -> None:
        self._patience.start(1000 * UPDATE_PATIENCE_S)
        if total and done == total:
            self._window.work.show_task(self.tr("The records are being brought up to date…"))
            return
        words = self.tr("The records are backed up before this LeukDesk brings them up to date…")
        if total:
            words += " " + self.tr("picture {0} of {1}").format(done, total)
        self._window.work.show_task(words, done, total)
