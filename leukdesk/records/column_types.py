"""Column types that keep their promise on every database: UTC times, plain text, packed probabilities."""

from __future__ import annotations

import struct
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect


class UtcTime(sa.TypeDecorator[datetime]):
    """A moment, kept as UTC without an offset and given back with its time zone.

    Raises:
        ValueError: if a time without a time zone is to be stored.
    """

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002, SQLAlchemy's signature
        """The moment in UTC, without an offset."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time in the records needs its time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002, SQLAlchemy's signature
        """The moment in UTC, time zone given."""
        return None if value is None else value.replace(tzinfo=UTC)


class PlainText(sa.TypeDecorator[str]):
    """Text that every database accepts.

    A file name on Linux may hold bytes that are no text; they reach Python as lone surrogates, which
    no database stores. They are kept as the replacement sign.
    """

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002, SQLAlchemy's signature
        """The text without lone surrogates."""
        return None if value is None else value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


class Probabilities(sa.TypeDecorator[tuple[float, ...]]):
    """Probabilities as little-endian 64-bit floats: exact, and a third of their size as text."""

    impl = sa.LargeBinary
    cache_ok = True

    def process_bind_param(self, value: tuple[float, ...] | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002, SQLAlchemy's signature
        """The packed floats."""
        return None if value is None else struct.pack(f"<{len(value)}d", *value)

    def process_result_value(self, value: Any, dialect: Dialect) -> tuple[float, ...] | None:  # noqa: ARG002, SQLAlchemy's signature
        """The floats."""
        return None if value is None else struct.unpack(f"<{len(value) // 8}d", value)
