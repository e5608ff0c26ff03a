"""The tables of people and of what they set their names to; beside `accounts`, all are append-only."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - SQLAlchemy reads it from the columns' types

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from leukdesk.records.schema import Table


class LaboratoryRow(Table):
    """What was chosen at the first start and since; the highest id holds."""

    __tablename__ = "laboratories"

    id: Mapped[int] = mapped_column(primary_key=True)
    setup: Mapped[str]
    reviews_asked: Mapped[str]
    second_signer_for_blasts: Mapped[bool]
    lock_after_min: Mapped[int]
    chosen_at: Mapped[datetime]


class AccountRow(Table):
    """A person who may sign in; never removed, since signatures point at it.

    `key` is the name that two accounts are compared by. `failures` are wrong passwords in a row.
    """

    __tablename__ = "accounts"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    full_name: Mapped[str]
    role: Mapped[str]
    password_hash: Mapped[str]
    active: Mapped[bool]
    failures: Mapped[int]
    locked_until: Mapped[datetime | None]
    created_at: Mapped[datetime]


class _Named:
    """Who did something, as it is to be printed for ever, and when by UTC and by the wall's clock."""

    account_id: Mapped[int | None] = mapped_column(sa.ForeignKey("accounts.id"))
    person: Mapped[str]
    role: Mapped[str | None]
    at: Mapped[datetime]
    utc_offset_min: Mapped[int]


class SignatureRow(_Named, Table):
    """A signature under a version of a case, with all that was signed."""

    __tablename__ = "signatures"
    __table_args__ = (sa.UniqueConstraint("case_id", "version", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"))
    version: Mapped[int]
    number: Mapped[int]
    needed: Mapped[int]
    shortfall: Mapped[str]
    content: Mapped[str]
    content_sha256: Mapped[str]
    audit_head: Mapped[str]


class AmendmentRow(_Named, Table):
    """A signed version that was opened again as the next one."""

    __tablename__ = "amendments"
    __table_args__ = (sa.UniqueConstraint("case_id", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"))
    version: Mapped[int]
    reason: Mapped[str]


class UrgentCallRow(_Named, Table):
    """An urgent finding that was told."""

    __tablename__ = "urgent_calls"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"), index=True)
    finding: Mapped[str]
    told: Mapped[str]
    told_at: Mapped[datetime]
    read_back: Mapped[bool]
