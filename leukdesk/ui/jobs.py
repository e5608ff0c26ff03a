"""Background work: a plain function runs in a thread, its answer lands in the GUI thread."""

from __future__ import annotations

import gc
import logging
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from leukdesk.domain.errors import LeukDeskError
from leukdesk.domain.sentences import Sentence
from leukdesk.paths import cannot_load
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)

T = TypeVar("T")


def sentence_of(error: Exception) -> str:
    """What the operator reads of a fault: one sentence, whatever it was."""
    if isinstance(error, ImportError):
        error = cannot_load(error)
    if isinstance(error, LeukDeskError):
        return said(error.sentence)
    return said(
        Sentence(
            "LeukDesk could not do that ({0}); try again, and restart the program if it happens once more.",
            type(error).__name__,
        )
    )


def favour_window() -> None:
    """Lets the window's thread have Python back soon while jobs compute.

    A thread that computes gives way after 5 ms by default, each time another one asks; painting asks many
    times, so a click could wait for a tenth of a second behind a reading of the records.
    """
    sys.setswitchinterval(0.001)


def spare_what_stays() -> None:
    """Keeps Python's garbage collector from what a program that has started holds until it ends.

    Looking all of it through, modules and window, takes a tenth of a second, and any key may be the one that
    it falls upon; the cells of a case alone take a tenth of that.
    """
    gc.freeze()


@dataclass(frozen=True, slots=True)
class _Answer:
    ticket: int
    value: Any
    error: Exception | None


class JobRunner(QObject):
    """Runs plain functions in threads of its own and hands each answer to the GUI thread.

    A dropped job still ends, but nobody hears its answer: that is how a stale one is ignored.

    Args:
        threads: that may run at once; one keeps the order.
        parent: owner.
    """

    _answered = Signal(object)

    def __init__(self, threads: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._pool.setExpiryTimeout(-1)
        self._handlers: dict[int, tuple[Callable[[Any], None], Callable[[Exception], None]]] = {}
        self._ticket = 0
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return bool(self._handlers)

    def start(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> int:
        """Runs `work` in a thread; `done` or `failed` is called in the GUI thread. Returns a ticket."""
        self._ticket += 1
        ticket = self._ticket
        self._handlers[ticket] = (done, failed)
        self._pool.start(lambda: self._run(ticket, work))
        return ticket

    def drop(self, ticket: int) -> None:
        """Lets the answer of a job go unheard."""
        self._handlers.pop(ticket, None)

    def drop_all(self) -> None:
        """Lets all answers go unheard and forgets the work that has not begun."""
        self._handlers.clear()
        self._pool.clear()

    def wait(self, timeout_ms: int = -1) -> bool:
        """Waits for the threads; False if some still run after the time."""
        return self._pool.waitForDone(timeout_ms)

    def _run(self, ticket: int, work: Callable[[], Any]) -> None:
        try:
            answer = _Answer(ticket, work(), None)
        except LeukDeskError as error:
            answer = _Answer(ticket, None, error)
        except Exception as error:  # noqa: BLE001 - a thread's fault must reach the window as a sentence
            _log.warning("a background job failed: %s", type(error).__name__)
            answer = _Answer(ticket, None, error)
        self._answered.emit(answer)

    def _on_answered(self, answer: _Answer) -> None:
        handlers = self._handlers.pop(answer.ticket, None)
        if handlers is None:
            return
        done, failed = handlers
        if answer.error is None:
            done(answer.value)
        else:
            failed(answer.error)
