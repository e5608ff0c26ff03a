"""Signatures, amendments and urgent calls in the records; triggers freeze what is signed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from leukdesk.domain.audit import AuditAction
from leukdesk.domain.case_details import CaseStatus
from leukdesk.domain.errors import IntegrityError, StoreError
from leukdesk.domain.people import NOBODY, Person, Role, Secret, check_full_name
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.sign_off import (
    Amendment,
    Moment,
    Signature,
    SignOff,
    UrgentCall,
    check_amendment,
    check_signer,
)
from leukdesk.domain.signed_content import SignedContent, recorded_content
from leukdesk.domain.signing import SigningRules, signers_needed, what_stands_in_the_way
from leukdesk.records import audit
from leukdesk.records.captures import not_analysed, read_captured
from leukdesk.records.case_records import no_case
from leukdesk.records.film_texts import read_film_text
from leukdesk.records.overlaps import read_cells_once
from leukdesk.records.people import (
    PeopleRecords,
    account_of,
    has_accounts,
    read_laboratory,
    standing_person,
)
from leukdesk.records.people_schema import AccountRow, AmendmentRow, SignatureRow, UrgentCallRow
from leukdesk.records.reading import read_cases, read_frames
from leukdesk.records.schema import CaseRow, FrameRow, PictureRow
from leukdesk.records.search_text import refresh_search_text
from leukdesk.records.tallies import read_tally

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from leukdesk.domain.errors import SignInError
    from leukdesk.domain.sign_off import NewUrgentCall

NO_PASSWORD = Secret("")


class SigningRecords(PeopleRecords):
    """The records of what people set their names to; see `domain.ports.Signing` for the promises."""

    def sign_off(self, case_id: int) -> SignOff:
        """How far a case has come toward its signature."""
        with self._read() as session:
            return read_sign_off(session, case_id)

    def signed_content(self, case_id: int, version: int, number: int = 1) -> SignedContent:
        """What was signed, as it was then.

        Raises:
            StoreError: if there is no such signature.
        """
        with self._read() as session:
            text = session.scalar(
                sa.select(SignatureRow.content).filter_by(case_id=case_id, version=version, number=number)
            )
        if text is None:
            raise StoreError(
                Sentence("the records hold no signature {0} of version {1}", number, version),
                Sentence("open the case again"),
            )
        return SignedContent(text)

    def lost_frames(self, case_id: int) -> tuple[int, ...]:
        """The frames of a case whose picture is missing or not what was recorded; reads every picture."""
        with self._read() as session:
            frames = session.execute(
                sa.select(FrameRow.id, PictureRow.sha256, PictureRow.suffix)
                .join(PictureRow, PictureRow.sha256 == FrameRow.picture_sha256)
                .where(FrameRow.case_id == case_id)
                .order_by(FrameRow.id)
            ).all()
        return tuple(frame.id for frame in frames if not self._is_whole(frame.sha256, frame.suffix))

    def _is_whole(self, sha256: str, suffix: str) -> bool:
        try:
            self._pictures.read(sha256, suffix)
        except IntegrityError:
            return False
        return True

    def sign(
        self,
        case_id: int,
        content: SignedContent,
        name: str,
        secret: Secret = NO_PASSWORD,
        shortfall: str = "",
    ) -> Signature:
        """Signs a case; from then on nothing of it changes until it is amended.

        The pictures are compared with their hashes just before; all else is checked in the transaction that
        signs: the password, the role, the rules of the laboratory, and that the case is what the person saw.

        Args:
            case_id: of the case.
            content: that the person saw.
            name: of the account; where nobody signs in, as it is to be printed.
            secret: password of the account.
            shortfall: why fewer cells than asked for must do.

        Raises:
            SignInError: if the password is wrong or the account locked; then the attempt is noted.
            UserError: if this person may not sign this case now.
            StoreError: if something stands in the way, or the case is not what the person saw.
        """
        lost = self.lost_frames(case_id)
        with self._write() as session:
            person, refused = self._signer(session, name, secret)
            if refused is None:
                case, sign_off = _case(session, case_id), read_sign_off(session, case_id)
                check_signer(person, sign_off)
                row = SignatureRow(
                    case_id=case_id,
                    version=sign_off.version,
                    number=len(sign_off.current) + 1,
                    needed=_check_gate(session, case_id, content, lost, shortfall),
                    shortfall=shortfall.strip(),
                    content=content.text,
                    content_sha256=content.sha256,
                    audit_head=str(audit.read_head(session)),
                    **_named(person),
                )
                session.add(row)
                session.flush()
                if row.number == row.needed:
                    case.status = (CaseStatus.AMENDED if sign_off.amended else CaseStatus.SIGNED).value
                refresh_search_text(session, case_id)
                _note_signature(session, row, person)
                signature = _signature(row, person.account)
        if refused is not None:
            raise refused
        return signature

    def _signer(self, session: Session, name: str, secret: Secret) -> tuple[Person, SignInError | None]:
        if has_accounts(session):
            row, refused = self.prove_name(session, name, secret)
            return (NOBODY if row is None else account_of(row).person), refused
        check_full_name(name)
        return (NOBODY if name.strip() == NOBODY.name else Person(name.strip())), None

    def amend(self, case_id: int, reason: str, person: Person) -> int:
        """Opens a signed case again as its next version; the signed one stays. Returns the version.

        Raises:
            UserError: if the person may not, nothing is signed, or there is no reason.
        """
        with self._write() as session:
            person = standing_person(session, person)
            case = _case(session, case_id)
            sign_off = read_sign_off(session, case_id)
            check_amendment(person, sign_off, reason)
            version = sign_off.version + 1
            row = AmendmentRow(case_id=case_id, version=version, reason=reason.strip(), **_named(person))
            session.add(row)
            session.flush()
            case.version, case.status = version, CaseStatus.IN_REVIEW.value
            refresh_search_text(session, case_id)
            audit.append(
                session,
                person.actor,
                AuditAction.CASE_AMENDED,
                f"case {case_id}",
                case_id,
                old={"version": sign_off.version},
                new={"version": version},
                why=reason.strip(),
            )
            return version

    def note_urgent_call(self, case_id: int, call: NewUrgentCall, person: Person) -> None:
        """Adds a call about an urgent finding; on a signed case too, since the call is no part of it."""
        with self._write() as session:
            person = standing_person(session, person)
            _case(session, case_id)
            entries: dict[str, Any] = {
                "finding": call.finding.strip(),
                "told": call.told.strip(),
                "read_back": call.read_back,
            }
            session.add(UrgentCallRow(case_id=case_id, told_at=call.told_at, **entries, **_named(person)))
            refresh_search_text(session, case_id)
            entries["told_at"] = call.told_at.astimezone(UTC).isoformat()
            audit.append(
                session, person.actor, AuditAction.URGENT_CALL, f"case {case_id}", case_id, new=entries
            )


def read_sign_off(session: Session, case_id: int) -> SignOff:
    """How far a case has come toward its signature."""
    signatures = session.execute(
        sa.select(SignatureRow, AccountRow.name)
        .outerjoin(AccountRow, AccountRow.id == SignatureRow.account_id)
        .where(SignatureRow.case_id == case_id)
        .options(sa.orm.defer(SignatureRow.content))
        .order_by(SignatureRow.id)
    )
    return SignOff(
        tuple(_signature(row, account) for row, account in signatures),
        tuple(
            Amendment(row.version, row.reason, _person(row, account), _moment(row))
            for row, account in _named_rows(session, AmendmentRow, case_id)
        ),
        tuple(
            UrgentCall(row.finding, row.told, row.told_at, row.read_back, _person(row, account), _moment(row))
            for row, account in _named_rows(session, UrgentCallRow, case_id)
        ),
    )


def _check_gate(
    session: Session, case_id: int, content: SignedContent, lost: Sequence[int], shortfall: str
) -> int:
    """Checks that the case may be signed and is what was seen; returns how many people must sign it."""
    (case,) = read_cases(session, CaseRow.id == case_id)
    frames = read_frames(session, FrameRow.case_id == case_id)
    cells, tally = read_cells_once(session, case_id), read_tally(session, case_id)
    sign_off = read_sign_off(session, case_id)
    laboratory = read_laboratory(session)
    rules = SigningRules() if laboratory is None else laboratory.rules
    waiting = read_captured(session, FrameRow.case_id == case_id, not_analysed())
    obstacles = what_stands_in_the_way(
        case,
        frames,
        cells,
        rules,
        lost_frames=lost,
        waiting_frames=[frame.frame_id for frame in waiting],
        shortfall=shortfall,
        tally=tally,
    )
    if obstacles:
        raise StoreError(
            Sentence("something stands in the way of a signature"),
            Sentence("choose Sign again and see what it is"),
        )
    film = read_film_text(session, case_id)
    if not content.shows(recorded_content(case, sign_off.version, frames, cells, film=film, tally=tally)):
        raise StoreError(
            Sentence("the case has changed since you looked at it"), Sentence("look at it again, then sign")
        )
    return sign_off.current[0].needed if sign_off.current else signers_needed(cells, rules, tally)


def _note_signature(session: Session, row: SignatureRow, person: Person) -> None:
    facts = {
        "version": row.version,
        "number": row.number,
        "needed": row.needed,
        "content_sha256": row.content_sha256,
        "audit_head": row.audit_head,
    }
    subject = f"case {row.case_id}"
    audit.append(
        session, person.actor, AuditAction.CASE_SIGNED, subject, row.case_id, new=facts, why=row.shortfall
    )


def _case(session: Session, case_id: int) -> CaseRow:
    row = session.get(CaseRow, case_id)
    if row is None:
        raise no_case(case_id)
    return row


def _named(person: Person) -> dict[str, Any]:
    moment = datetime.now().astimezone()
    offset = moment.utcoffset() or timedelta()
    return {
        "account_id": person.account_id,
        "person": person.name,
        "role": None if person.role is None else person.role.value,
        "at": moment.astimezone(UTC),
        "utc_offset_min": round(offset.total_seconds() / 60),
    }


def _named_rows(session: Session, table: Any, case_id: int) -> Any:
    return session.execute(
        sa.select(table, AccountRow.name)
        .outerjoin(AccountRow, AccountRow.id == table.account_id)
        .where(table.case_id == case_id)
        .order_by(table.id)
    )


def _person(row: Any, account: str | None) -> Person:
    if row.account_id is None and row.person == NOBODY.name:
        return NOBODY
    return Person(row.person, None if row.role is None else Role(row.role), row.account_id, account or "")


def _moment(row: Any) -> Moment:
    return Moment(row.at, row.utc_offset_min)


def _signature(row: SignatureRow, account: str | None) -> Signature:
    return Signature(
        version=row.version,
        number=row.number,
        needed=row.needed,
        person=_person(row, account),
        at=_moment(row),
        shortfall=row.shortfall,
        content_sha256=row.content_sha256,
        audit_head=row.audit_head,
    )
