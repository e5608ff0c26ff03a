"""The audit trail: one row for whatever somebody did, each hashed together with the row before it.

The hash of a row is the sha256, in hexadecimal, of the UTF-8 of this JSON list, without spaces, non-ASCII
letters as they are:

    ["leukdesk-audit-1", hash of the row before ("" for the first), id, at, offset_min, actor, account,
     action, subject, case_id, old, new, why]

`old` and `new` are the strings of the columns (JSON themselves, or null), `at` is UTC as
"2026-11-26T08:15:30.123456Z". So a row cannot be changed, taken out or moved without every later hash being
reckoned anew, and the newest hash, the head, stands for all. A head that was printed or backed up shows even
that. What no chain can show: what was never written, and whether the clock was right.
"""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from leukdesk.domain.audit import Actor, AuditEntry, AuditHead
from leukdesk.domain.sentences import Sentence
from leukdesk.records.schema import Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sqlalchemy.orm import Session

    from leukdesk.domain.audit import AuditAction


class AuditRow(Table):
    """What somebody did; append-only, guarded by triggers, chained by sha256.

    `old` and `new` are JSON as it was hashed, so that no parser comes between a row and its hash. Ids are
    never given twice, so that rows cut off at the end leave a gap.
    """

    __tablename__ = "audit"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str]
    offset_min: Mapped[int]
    actor: Mapped[str]
    account: Mapped[str]
    action: Mapped[str]
    subject: Mapped[str]
    case_id: Mapped[int | None] = mapped_column(sa.ForeignKey("cases.id"), index=True)
    old: Mapped[str | None]
    new: Mapped[str | None]
    why: Mapped[str]
    sha256: Mapped[str]


FORM = "leukdesk-audit-1"
AT = "%Y-%m-%dT%H:%M:%S.%fZ"
_HASHED = (
    AuditRow.id, AuditRow.at, AuditRow.offset_min, AuditRow.actor, AuditRow.account, AuditRow.action,
    AuditRow.subject, AuditRow.case_id, AuditRow.old, AuditRow.new, AuditRow.why,
)  # fmt: skip
NO_ROW = AuditHead(0, "")
AT_ONCE = 1000
"""Rows that are read in one go."""
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def append(
    session: Session,
    who: Actor,
    action: AuditAction,
    subject: str,
    case_id: int | None = None,
    *,
    old: Mapping[str, object] | None = None,
    new: Mapping[str, object] | None = None,
    why: str = "",
) -> None:
    """Adds a row at the end of the chain; it stays if the session's transaction is committed, as all else.

    Args:
        session: in a write transaction, so that nobody adds a row between reading the head and writing.
        who: acts.
        action: what is done.
        subject: what it is done to, as kind and id: "frame 12". Never a name or number of a person.
        case_id: of the case that it belongs to.
        old: what was before, by field; values of JSON.
        new: what is now, by field; values of JSON.
        why: the reason that the person gave.
    """
    session.flush()
    head = read_head(session)
    moment = datetime.now().astimezone()
    offset = moment.utcoffset() or timedelta()
    row: dict[str, Any] = {
        "id": head.number + 1,
        "at": moment.astimezone(UTC).strftime(AT),
        "offset_min": round(offset.total_seconds() / 60),
        "actor": _text(who.name),
        "account": _text(who.account),
        "action": str(action),
        "subject": subject,
        "case_id": case_id,
        "old": _json(old),
        "new": _json(new),
        "why": _text(why),
    }
    session.execute(sa.insert(AuditRow).values(**row, sha256=chained(head.sha256, tuple(row.values()))))


def chained(before: str, row: tuple[Any, ...]) -> str:
    """The hash of a row.

    Args:
        before: the hash of the row before; empty for the first.
        row: the columns that are hashed, in their order.
    """
    return hashlib.sha256(_ENCODER.encode([FORM, before, *row]).encode()).hexdigest()


def read_head(session: Session) -> AuditHead:
    """The newest row's number and hash; number 0 where there is no row."""
    newest = sa.select(AuditRow.id, AuditRow.sha256).order_by(AuditRow.id.desc()).limit(1)
    row = session.execute(newest).first()
    return NO_ROW if row is None else AuditHead(row.id, row.sha256)


def read_entries(session: Session, *conditions: sa.ColumnElement[bool]) -> list[AuditEntry]:
    """The rows that meet the conditions, in their order."""
    rows = session.scalars(sa.select(AuditRow).where(*conditions).order_by(AuditRow.id))
    return [entry_of(row) for row in rows]


def entry_of(row: AuditRow) -> AuditEntry:
    """A row as the rest of the program reads it."""
    return AuditEntry(
        number=row.id,
        at=datetime.strptime(row.at, AT).replace(tzinfo=UTC),
        offset=timezone(timedelta(minutes=row.offset_min)),
        who=Actor(row.actor, row.account),
        action=row.action,
        subject=row.subject,
        case_id=row.case_id,
        old=None if row.old is None else json.loads(row.old),
        new=None if row.new is None else json.loads(row.new),
        why=row.why,
        sha256=row.sha256,
    )


def verify_chain(
    session: Session,
    against: AuditHead | None = None,
    newest: int | None = None,
    told: Callable[[int], None] = lambda _number: None,
) -> list[str]:
    """Reckons the chain anew; a sentence for each fault that is found, none if all is well.

    Args:
        session: on the records.
        against: a head that was printed or backed up earlier; shows also a chain that was made anew or cut.
        newest: looks at so many of the newest rows alone, taking the row before them for good.
        told: hears now and then up to which row the chain was reckoned.
    """
    faults = list(_faults_of_rows(session, newest, told))
    head = read_head(session)
    faults += _faults_of_end(session, head)
    if against is not None:
        faults += _faults_against(session, against, head)
    return faults


def _faults_of_rows(session: Session, newest: int | None, told: Callable[[int], None]) -> Iterator[str]:
    known, before = NO_ROW, NO_ROW
    if newest is not None:
        first = sa.select(AuditRow.id, AuditRow.sha256).order_by(AuditRow.id.desc()).offset(newest).limit(1)
        row = session.execute(first).first()
        known = before = NO_ROW if row is None else AuditHead(row.id, row.sha256)
    rows = session.execute(
        sa.select(*_HASHED, AuditRow.sha256).where(AuditRow.id > known.number).order_by(AuditRow.id)
    )
    for *columns, sha256 in rows.yield_per(AT_ONCE):
        number = columns[0]
        if number % AT_ONCE == 0:
            told(number)
        if number != before.number + 1:
            yield Sentence("rows {0} to {1} of the audit trail are missing", before.number + 1, number - 1)
        # After a gap only the row's own link can be wrong, which the gap says already.
        elif chained(before.sha256, tuple(columns)) != sha256:
            yield Sentence("row {0} of the audit trail was changed or moved", number)
        before = AuditHead(number, sha256)


def _faults_of_end(session: Session, head: AuditHead) -> Iterator[str]:
    if head.number == 0:
        yield Sentence("the audit trail is empty")
    given = session.scalar(sa.text("SELECT seq FROM sqlite_sequence WHERE name = 'audit'"))
    if given is not None and given > head.number:
        yield Sentence("rows {0} to {1} at the end of the audit trail are missing", head.number + 1, given)


def _faults_against(session: Session, against: AuditHead, head: AuditHead) -> Iterator[str]:
    if against.number > head.number:
        yield (
            Sentence(
                "the audit trail ends at row {0}, but had {1} rows when the given head was noted",
                head.number,
                against.number,
            )
        )
        return
    sha256 = session.scalar(sa.select(AuditRow.sha256).where(AuditRow.id == against.number))
    if sha256 != against.sha256:
        yield Sentence("row {0} of the audit trail is not the one whose hash was noted", against.number)


def _json(facts: Mapping[str, object] | None) -> str | None:
    if facts is None:
        return None
    return _text(_ENCODER.encode(dict(sorted(facts.items()))))


def _text(text: str) -> str:
    """Text as the column type keeps it, so that what is hashed is what is stored."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
