"""How long the rest will take, judged by what has been done. No Qt here."""

from __future__ import annotations

from collections import deque

WINDOW = 12
"""The newest pictures decide: the engine's start makes the first one slow."""


class Pace:
    """Seconds a picture, over the newest ones."""

    def __init__(self) -> None:
        self._seconds: deque[float] = deque(maxlen=WINDOW)

    def add(self, seconds: float) -> None:
        """Takes in one finished picture."""
        self._seconds.append(max(0.0, seconds))

    def seconds_left(self, pictures: int) -> float | None:
        """The time for so many more pictures; None until one is done."""
        if not self._seconds:
            return None
        return pictures * sum(self._seconds) / len(self._seconds)
