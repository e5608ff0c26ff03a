"""One slot between who makes and who takes: the newest item only, so that nothing queues up."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Holds the newest item; an older one that nobody took gives way and is counted.

    Args:
        filled: called, in the thread that puts, when an item comes into the empty slot: one call however many
            items follow until it is emptied.
    """

    def __init__(self, filled: Callable[[], None] = lambda: None) -> None:
        self._filled = filled
        self._lock = Lock()
        self._item: T | None = None
        self._put = 0
        self._lost = 0
        self._closed = False

    @property
    def put_count(self) -> int:
        """Items that were put in."""
        return self._put

    @property
    def lost_count(self) -> int:
        """Items that gave way to newer ones before anybody took them."""
        return self._lost

    @property
    def is_empty(self) -> bool:
        """Whether the last item was taken."""
        return self._item is None

    def put(self, item: T) -> None:
        """Puts an item in the place of the one that is there."""
        with self._lock:
            if self._closed:
                return
            was_empty, self._item = self._item is None, item
            self._put += 1
            self._lost += not was_empty
            # Called within the lock, so that after `close` no call is under way.
            if was_empty:
                self._filled()

    def take(self) -> T | None:
        """The newest item, once; None if there is no new one."""
        with self._lock:
            item, self._item = self._item, None
            return item

    def close(self) -> None:
        """Empties the slot for good; nobody is called any more."""
        with self._lock:
            self._closed, self._item = True, None
