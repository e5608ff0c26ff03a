"""Passwords: hashed with argon2id, compared in constant time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

if TYPE_CHECKING:
    from leukdesk.domain.people import Secret


class Passwords:
    """Makes and checks hashes.

    Args:
        hasher: with its cost; by default argon2-cffi's, which is RFC 9106's second recommendation (argon2id,
            3 passes, 64 MiB, 4 lanes). A cheaper one is for tests alone.
    """

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._nobodys = ""

    def hash(self, secret: Secret) -> str:
        """A hash with its salt and its cost in one text."""
        return self._hasher.hash(secret.reveal())

    def match(self, hashed: str, secret: Secret) -> bool:
        """Whether a password is the one that was hashed."""
        try:
            return self._hasher.verify(hashed, secret.reveal())
        except (VerificationError, InvalidHashError):
            return False

    def match_nobody(self, secret: Secret) -> bool:
        """Takes as long as a comparison, so that the time doesn't tell whether an account exists."""
        self._nobodys = self._nobodys or self._hasher.hash("nobody's password")
        self.match(self._nobodys, secret)
        return False

    def outdated(self, hashed: str) -> bool:
        """Whether a hash was made at another cost than today's."""
        return self._hasher.check_needs_rehash(hashed)
