"""Who may send pictures, and how many: one-time codes, sessions and limits."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections import defaultdict, deque
from time import monotonic
from typing import TYPE_CHECKING

from leukdesk.capture.phone.messages import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.capture.phone.limits import Limits

MINUTE_S = 60.0


class Door:
    """Knows the code that lets a phone in, the phones that came in, and what they have sent.

    Codes and sessions are kept as hashes and compared in constant time. All ends with the server's process,
    which serves one case only: a code or session of another case is unknown here.

    Args:
        code: of the first phone.
        limits: of the server.
        clock: seconds that only grow.
    """

    def __init__(self, code: str, limits: Limits, clock: Callable[[], float] = monotonic) -> None:
        self._limits = limits
        self._clock = clock
        self._code: bytes | None = _digest(code)
        self._sessions: list[bytes] = []
        self._wrong: defaultdict[str, deque[float]] = defaultdict(lambda: deque(maxlen=limits.wrong_codes))
        self._begun: deque[float] = deque(maxlen=limits.a_minute)
        self._uploads = 0
        self._at_once = 0
        self.last_used = clock()

    def invite(self, code: str) -> None:
        """Makes a new code the one that lets a phone in; the one before ends."""
        self._code = _digest(code)

    def join(self, code: str, address: str) -> str | Refusal:
        """Trades a code for a session; the code is then used up.

        Args:
            code: as the phone sent it.
            address: of the phone.
        """
        wrong = self._wrong[address]
        if len(wrong) == self._limits.wrong_codes and self._clock() - wrong[0] < MINUTE_S:
            return Refusal.TOO_FAST
        if self._code is None or not hmac.compare_digest(_digest(code), self._code):
            wrong.append(self._clock())
            return Refusal.CODE
        self._code = None
        session = secrets.token_urlsafe(32)
        self._sessions.append(_digest(session))
        self.last_used = self._clock()
        return session

    def admits(self, session: str) -> bool:
        """Whether a session was given out here."""
        digest = _digest(session)
        return any(hmac.compare_digest(digest, known) for known in self._sessions)

    def begin_upload(self, size_bytes: int | None) -> int | Refusal:
        """The number of a new upload, or why it may not begin; `end_upload` must follow a number."""
        if size_bytes is None or size_bytes > self._limits.picture_bytes:
            return Refusal.TOO_LARGE
        if self._uploads >= self._limits.pictures:
            return Refusal.TOO_MANY
        crowded = len(self._begun) == self._limits.a_minute and self._clock() - self._begun[0] < MINUTE_S
        if crowded or self._at_once >= self._limits.at_once:
            return Refusal.TOO_FAST
        self._begun.append(self._clock())
        self._uploads += 1
        self._at_once += 1
        self.last_used = self._clock()
        return self._uploads

    def end_upload(self) -> None:
        """An upload has ended, whatever became of it."""
        self._at_once -= 1
        self.last_used = self._clock()


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()
