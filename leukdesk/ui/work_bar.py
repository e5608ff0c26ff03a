"""What is being done, how long it will still take, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from leukdesk.ui.words import time_left_words


class WorkBar(QFrame):
    """Shown while pictures are analysed or the window finishes its work."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workBar")
        self._text = QLabel()
        self._text.setObjectName("workText")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of the work"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancelWork")
        self._cancel.setShortcut("Ctrl+.")
        self._cancel.setToolTip(self.tr("Stop after what is in work; what is done stays (Ctrl+.)"))
        self._cancel.clicked.connect(self.cancel_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.setSpacing(14)
        layout.addWidget(self._text)
        layout.addWidget(self._progress, 1)
        layout.addWidget(self._cancel)
        self.hide()

    def show_progress(self, done: int, total: int, seconds_left: float | None, *, engine_ready: bool) -> None:
        """Shows how far the analysis is.

        Args:
            done: pictures finished, whatever became of them.
            total: pictures of this run.
            seconds_left: None while nothing is known.
            engine_ready: whether the network has started.
        """
        words = self.tr("Analysing picture {0} of {1}").format(min(done + 1, total), total)
        if not engine_ready:
            words += " · " + self.tr("the network is starting")
        elif seconds_left is not None:
            words += " · " + time_left_words(seconds_left)
        self._show(words, done, total, can_cancel=True)

    def show_task(self, words: str, done: int = 0, total: int = 0, *, can_cancel: bool = False) -> None:
        """Shows other work; of unknown length if no total is given."""
        self._show(words, done, total, can_cancel=can_cancel)

    def show_stopping(self) -> None:
        """Says that the picture in work is still finished."""
        self._show(self.tr("Finishing the picture in work…"), 0, 0, can_cancel=False)

    def finish(self) -> None:
        """Nothing is being done."""
        self.hide()

    def _show(self, words: str, done: int, total: int, *, can_cancel: bool) -> None:
        self._text.setText(words)
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._cancel.setVisible(can_cancel)
        self.show()
