"""The locked screen: nothing of a patient is to be seen, and nothing can be done but to sign in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from leukdesk.ui.sign_in_dialog import SignInDialog

if TYPE_CHECKING:
    from leukdesk.domain.people import Person


class Curtain(QLabel):
    """Covers a window whole and keeps its size."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("curtain")
        self.setText("LeukDesk")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAutoFillBackground(True)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names the methods that it calls
        """Grows with the window, and stays on top of what is added to it."""
        if isinstance(watched, QWidget) and event.type() in {QEvent.Type.Resize, QEvent.Type.ChildPolished}:
            self.setGeometry(watched.rect())
            self.raise_()
        return False


class ScreenLock(QObject):
    """Covers every window of the program and asks who is there.

    Args:
        window: main window.
    """

    sign_in_wanted = Signal(str, object)
    """A name and a `Secret`."""
    quit_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._curtains: list[Curtain] = []
        self._title = ""
        self.dialog: SignInDialog | None = None

    @property
    def locked(self) -> bool:
        """Whether the screen is locked."""
        return self.dialog is not None

    def lock(self, person: Person | None) -> None:
        """Locks the screen; `person` is who is signed in, None where nobody is yet."""
        if self.dialog is not None:
            return
        # A dialog that stands open keeps what was entered; it is only covered.
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and _holds_content(w)]
        self._curtains = [Curtain(w) for w in dict.fromkeys([self._window, *shown])]
        self._title = self._window.windowTitle()
        self._window.setWindowTitle("LeukDesk")
        above = QApplication.activeModalWidget() or self._window
        self.dialog = SignInDialog(above, person)
        self.dialog.sign_in_wanted.connect(self.sign_in_wanted)
        self.dialog.quit_wanted.connect(self.quit_wanted)
        self.dialog.show()

    def show_refused(self, sentence: str) -> None:
        """Says why the screen stays locked."""
        if self.dialog is not None:
            self.dialog.show_refused(sentence)

    def unlock(self) -> None:
        """Shows everything again."""
        if self.dialog is None:
            return
        self.dialog.hide()
        self.dialog.deleteLater()
        self.dialog = None
        self._window.setWindowTitle(self._title)
        for curtain in self._curtains:
            curtain.hide()
            curtain.deleteLater()
        self._curtains = []


def _holds_content(widget: QWidget) -> bool:
    """Whether a top-level widget is a window or dialog, not a menu or a tool tip."""
    return widget.windowType() in {Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet}
