"""A window that lives while a bench waits for it, and that closes as a person closes it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from leukdesk.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.ui.desk import Desk

CLOSE_LIMIT_S = 60.0


def wait_until(met: Callable[[], bool], limit_s: float) -> None:
    """Lets the window live until something is so.

    Raises:
        UserError: if it never is.
    """
    until = time.monotonic() + limit_s
    while not met():
        if time.monotonic() > until:
            raise UserError(
                "the window did not come to what is measured, since this computer is too busy",
                "end other programs, then measure again",
            )
        spend(0.01)


def spend(seconds: float) -> None:
    """Lets the window live for a while, as its own event loop does."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def close_window(desk: Desk) -> None:
    """Closes a window and waits until nothing of it goes on.

    Raises:
        UserError: if something never ends.
    """
    desk.window.close()
    wait_until(lambda: desk.closing.done, CLOSE_LIMIT_S)
    QCoreApplication.processEvents()
