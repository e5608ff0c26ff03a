"""Notices when nobody has touched the program for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Listens to the windows of the program: what a person does reaches a window before any widget."""

    idle = Signal()
    """Nobody touched anything for as long as was asked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            # A dialog that opens later has a window of its own.
            application.focusWindowChanged.connect(self._watch)

    def begin(self, after_ms: int) -> None:
        """Starts anew; `idle` follows after so many milliseconds without a touch."""
        for window in QApplication.topLevelWindows():
            self._watch(window)
        self._timer.start(after_ms)

    def end(self) -> None:
        """Stops watching."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt names the methods that it calls
        """Begins the time anew when a person does something."""
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # Installing a filter again only moves it to the front.
            window.installEventFilter(self)
