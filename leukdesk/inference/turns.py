"""Threads that come one after the other, in the order they asked."""

from __future__ import annotations

from collections import deque
from contextlib import contextmanager
from threading import Condition
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


LOOK_AGAIN_S = 0.05
"""How soon a caller who gives up is gone from the row."""


class Turns:
    """A lock that is given in the order it was asked for.

    Nothing queues behind it but the callers themselves: who brings more than can be done has to wait.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._waiting: deque[object] = deque()

    @contextmanager
    def turn(self, given_up: Callable[[], bool] = lambda: False) -> Iterator[bool]:
        """Waits for the caller's turn; gives False without waiting longer once `given_up` says so."""
        ticket = object()
        with self._changed:
            self._waiting.append(ticket)
            while self._waiting[0] is not ticket and not given_up():
                self._changed.wait(LOOK_AGAIN_S)
            had = self._waiting[0] is ticket and not given_up()
        try:
            yield had
        finally:
            with self._changed:
                self._waiting.remove(ticket)
                self._changed.notify_all()
