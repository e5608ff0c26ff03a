"""Whether signatures are those that were given, and signed cases still what was signed.

The triggers that freeze a signed case can be taken off by whoever can write the file. The audit trail tells
of each signature the sha256 of all that was signed, so that whatever is changed past the triggers shows: in
the signature, or in the case beneath it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from leukdesk.domain.audit import AuditAction
from leukdesk.domain.case_details import CaseStatus
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.signed_content import SignedContent, recorded_content
from leukdesk.records.audit import AuditRow
from leukdesk.records.checking import MOST_FINDINGS
from leukdesk.records.database import make_engine, newest_schema
from leukdesk.records.faults import faults_translated
from leukdesk.records.film_texts import read_film_text
from leukdesk.records.looking import BUSY_TIMEOUT_S
from leukdesk.records.overlaps import read_cells_once
from leukdesk.records.people_schema import AmendmentRow, SignatureRow
from leukdesk.records.reading import read_cases, read_frames
from leukdesk.records.schema import CaseRow, FrameRow
from leukdesk.records.tallies import read_tally

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AT_ONCE = 100
"""Signatures that are read in one go; each holds a case."""
_FROZEN = [status.value for status in CaseStatus if status.frozen]


def signed_records_findings(database: Path) -> list[str]:
    """What is wrong with the signatures of a database and with the cases beneath them.

    Records of an earlier schema are not looked at: they are read once they were brought up to date.

    Args:
        database: the file.

    Raises:
        StoreError: if it cannot be read.
    """
    engine = make_engine(database, BUSY_TIMEOUT_S)
    try:
        with faults_translated(database), Session(engine) as session:
            if session.scalar(sa.text("SELECT version_num FROM alembic_version")) != newest_schema():
                return []
            findings = signature_findings(session)
            # From the first of two signatures on, whatever the status says.
            under = sa.and_(SignatureRow.case_id == CaseRow.id, SignatureRow.version == CaseRow.version)
            for case_id in session.scalars(sa.select(CaseRow.id).where(sa.exists().where(under))).all():
                findings += signed_case_findings(session, case_id)
            return findings[:MOST_FINDINGS]
    finally:
        engine.dispose()


def signature_findings(session: Session) -> list[str]:
    """Which signatures are not those of the audit trail, and which cases count as signed without any.

    Args:
        session: on the records.
    """
    return [*_foreign_signatures(session), *_untrue_statuses(session)][:MOST_FINDINGS]


def signed_case_findings(session: Session, case_id: int) -> list[str]:
    """Whether a signed case is still what was signed as its newest version; other cases have no findings.

    Args:
        session: on the records.
        case_id: of the case.
    """
    try:
        shown = _shows_what_was_signed(session, case_id)
    except (LookupError, TypeError, ValueError):
        return [Sentence("case {0} can't be read as LeukDesk wrote it", case_id)]
    return [] if shown else [Sentence("case {0} is not what was signed as its newest version", case_id)]


def _shows_what_was_signed(session: Session, case_id: int) -> bool:
    (case,) = read_cases(session, CaseRow.id == case_id)
    contents = session.scalars(
        sa.select(SignatureRow.content).filter_by(case_id=case_id, version=case.version)
    ).all()
    if not contents:
        return True
    frames = read_frames(session, FrameRow.case_id == case_id)
    cells, tally = read_cells_once(session, case_id), read_tally(session, case_id)
    film = read_film_text(session, case_id)
    recorded = recorded_content(case, case.version, frames, cells, film=film, tally=tally)
    return all(SignedContent(text).still_shows(recorded) for text in contents)


def sealed_findings(session: Session, case_id: int) -> list[str]:
    """What a case says of its own signatures that can't be, without the audit trail: of one from elsewhere.

    Args:
        session: on the records.
        case_id: of the case.
    """
    rows = session.execute(
        sa.select(SignatureRow.version, SignatureRow.content, SignatureRow.content_sha256)
        .filter_by(case_id=case_id)
        .order_by(SignatureRow.id)
    )
    changed = []
    for version, text, sha256 in rows:
        content = SignedContent(text)
        if content.sha256 != sha256 or not content.is_whole:
            changed.append(Sentence("a signature of version {0} is not over what is kept with it", version))
    return [
        *changed,
        *_untrue_statuses(session, CaseRow.id == case_id),
        *signed_case_findings(session, case_id),
    ]


def _foreign_signatures(session: Session) -> Iterator[str]:
    told = _told_signatures(session)
    rows = session.execute(sa.select(SignatureRow).order_by(SignatureRow.id)).scalars().yield_per(AT_ONCE)
    for row in rows:
        name = Sentence("a signature of version {0} of case {1}", row.version, row.case_id)
        if not told.take(row):
            yield Sentence("{0} is not the one that the audit trail tells of", name)
        elif SignedContent(row.content).sha256 != row.content_sha256:
            yield Sentence("{0} is not over what is kept with it", name)
        session.expunge(row)
    yield from told.missing()


class _ToldSignatures:
    """The signatures that the audit trail tells of, until they are found."""

    def __init__(self) -> None:
        self.given: dict[tuple[int, int, int], tuple[Any, ...]] = {}
        self.brought: defaultdict[int, list[str]] = defaultdict(list)
        self.unlisted: set[int] = set()
        """Cases that came from elsewhere before their signatures were noted."""

    def take(self, row: SignatureRow) -> bool:
        """Whether a signature is one of them; it is then no longer asked for."""
        given = self.given.pop((row.case_id, row.version, row.number), None)
        if given is not None:
            return given == (row.person, row.needed, row.shortfall, row.content_sha256, row.audit_head)
        if row.content_sha256 in self.brought[row.case_id]:
            self.brought[row.case_id].remove(row.content_sha256)
            return True
        return row.case_id in self.unlisted

    def missing(self) -> Iterator[str]:
        """A sentence for each that was not found."""
        for case_id, version, _number in self.given:
            yield Sentence("a signature of version {0} of case {1} is missing", version, case_id)
        for case_id, left in self.brought.items():
            if left:
                yield Sentence("signatures that case {0} came with are missing: {1}", case_id, len(left))


def _told_signatures(session: Session) -> _ToldSignatures:
    told = _ToldSignatures()
    rows = session.execute(
        sa.select(AuditRow.case_id, AuditRow.action, AuditRow.actor, AuditRow.new, AuditRow.why)
        .where(AuditRow.action.in_((str(AuditAction.CASE_SIGNED), str(AuditAction.CASE_IMPORTED))))
        .order_by(AuditRow.id)
    )
    for row in rows:
        new = json.loads(row.new or "{}")
        if row.action == AuditAction.CASE_SIGNED:
            told.given[row.case_id, new["version"], new["number"]] = (
                row.actor, new["needed"], row.why, new["content_sha256"], new["audit_head"]
            )  # fmt: skip
        elif "signatures" in new:
            told.brought[row.case_id] = list(new["signatures"])
        else:
            told.unlisted.add(row.case_id)
    return told


def _untrue_statuses(session: Session, *conditions: sa.ColumnElement[bool]) -> list[str]:
    """Cases whose status or version is not that of their signatures and amendments."""
    version = (
        sa.select(1 + sa.func.count())
        .select_from(AmendmentRow)
        .where(AmendmentRow.case_id == CaseRow.id)
        .scalar_subquery()
    )
    signed = sa.exists().where(
        SignatureRow.case_id == CaseRow.id,
        SignatureRow.version == CaseRow.version,
        SignatureRow.number == SignatureRow.needed,
    )
    untrue = sa.or_(CaseRow.version != version, CaseRow.status.in_(_FROZEN) != signed)
    return [
        Sentence("the status of case {0} is not that of its signatures", case_id)
        for case_id in session.scalars(sa.select(CaseRow.id).where(untrue, *conditions).order_by(CaseRow.id))
    ]
