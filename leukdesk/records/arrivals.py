"""Pictures that came in by themselves, the case that each was given to, and the files that were taken.

What came in and what was decided of it are append-only: the newest decision of an arrival holds, and one
without a case sets the picture aside.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003, SQLAlchemy reads the columns' annotations
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session, mapped_column

from leukdesk.domain.arrivals import Arrival, FileStamp, Source
from leukdesk.domain.audit import AuditAction
from leukdesk.domain.errors import StoreError
from leukdesk.domain.sentences import Sentence
from leukdesk.records import recording
from leukdesk.records.case_records import changeable_case
from leukdesk.records.schema import PictureRow, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from contextlib import AbstractContextManager

    from leukdesk.domain.arrivals import NewArrival, PictureFile

BY_ITSELF = "by itself"
"""Who assigned a picture whose specimen number came with it."""


class ArrivalRow(Table):
    """A picture that came in; append-only, guarded by triggers."""

    __tablename__ = "arrivals"

    id: Mapped[int] = mapped_column(primary_key=True)
    arrived_at: Mapped[datetime]
    source: Mapped[str]
    name: Mapped[str]
    specimen: Mapped[str]
    picture_sha256: Mapped[str] = mapped_column(sa.ForeignKey("pictures.sha256"), index=True)


class ArrivalDecisionRow(Table):
    """The case an arrival was given to, or none if it was set aside; append-only, guarded by triggers."""

    __tablename__ = "arrival_decisions"

    id: Mapped[int] = mapped_column(primary_key=True)
    arrival_id: Mapped[int] = mapped_column(sa.ForeignKey("arrivals.id"), index=True)
    case_id: Mapped[int | None] = mapped_column(sa.ForeignKey("cases.id"), index=True)
    decided_by: Mapped[str]
    decided_at: Mapped[datetime]


class ArrivalFrameRow(Table):
    """The frame that an arrival became; append-only, guarded by triggers."""

    __tablename__ = "arrival_frames"

    id: Mapped[int] = mapped_column(primary_key=True)
    arrival_id: Mapped[int] = mapped_column(sa.ForeignKey("arrivals.id"), index=True)
    frame_id: Mapped[int] = mapped_column(sa.ForeignKey("frames.id"), index=True)


class TakenFileRow(Table):
    """A file of a watched folder that is not looked at again; without an arrival it was passed over."""

    __tablename__ = "taken_files"
    __table_args__ = (sa.UniqueConstraint("path", "size_bytes", "mtime_ns"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str]
    size_bytes: Mapped[int] = mapped_column(sa.BigInteger)
    mtime_ns: Mapped[int] = mapped_column(sa.BigInteger)
    arrival_id: Mapped[int | None] = mapped_column(sa.ForeignKey("arrivals.id"))


class SqlArrivals:
    """The arrivals of a store; see `domain.ports.Arrivals` for what each method promises.

    Args:
        reading: opens a session to read in.
        writing: opens a session that is committed at its end.
        keep: puts a picture's file in place; returns the suffix it has.
        note: adds a row to the audit trail, see `Transactions`.
    """

    def __init__(
        self,
        reading: Callable[[], AbstractContextManager[Session]],
        writing: Callable[[], AbstractContextManager[Session]],
        keep: Callable[[Session, PictureFile], str],
        note: Callable[..., None],
    ) -> None:
        self._read = reading
        self._write = writing
        self._keep = keep
        self._note = note

    def receive(
        self, new: NewArrival, file: PictureFile, case_id: int | None = None, by: str = BY_ITSELF
    ) -> Arrival:
        """Records a picture that came in, its file whole and in place, and the case it is for, if known.

        Raises:
            StoreError: if there is no such case or it is signed, or nothing can be written; then nothing was.
        """
        with self._write() as session:
            recording.add_picture(session, file.file_sha256, self._keep(session, file), len(file.content))
            row = ArrivalRow(
                arrived_at=recording.now(),
                source=new.source.value,
                name=new.name,
                specimen=new.specimen,
                picture_sha256=file.file_sha256,
            )
            session.add(row)
            session.flush()
            if new.stamp is not None:
                session.add(_taken(new.stamp, row.id))
            facts = {"source": new.source.value, "picture_sha256": file.file_sha256}
            self._note(session, AuditAction.PICTURE_ARRIVED, f"arrival {row.id}", new=facts)
            if case_id is not None:
                self._decide(session, row.id, case_id, by)
            return _read_arrivals(session, ArrivalRow.id == row.id)[0]

    def unassigned(self) -> Sequence[Arrival]:
        """The pictures of which nobody has decided, oldest first."""
        with self._read() as session:
            return _read_arrivals(session, _newest_decision().is_(None))

    def unfinished(self, case_id: int) -> Sequence[Arrival]:
        """The pictures given to a case that have not become frames of it, oldest first."""
        became = sa.select(ArrivalFrameRow.id).where(ArrivalFrameRow.arrival_id == ArrivalRow.id)
        with self._read() as session:
            return _read_arrivals(session, ArrivalDecisionRow.case_id == case_id, ~became.exists())

    def decide(self, arrival_id: int, case_id: int | None, by: str) -> Arrival:
        """Gives a picture to a case, or sets it aside.

        Raises:
            StoreError: if there is no such picture or case, or the case is signed.
        """
        with self._write() as session:
            self._decide(session, arrival_id, case_id, by)
            return _read_arrivals(session, ArrivalRow.id == arrival_id)[0]

    def _decide(self, session: Session, arrival_id: int, case_id: int | None, by: str) -> None:
        _decide(session, arrival_id, case_id, by)
        action = AuditAction.PICTURE_SET_ASIDE if case_id is None else AuditAction.PICTURE_ASSIGNED
        self._note(session, action, f"arrival {arrival_id}", case_id, new={"decided_by": by})

    def note_frame(self, arrival_id: int, frame_id: int) -> None:
        """Records which frame a picture became."""
        with self._write() as session:
            session.add(ArrivalFrameRow(arrival_id=arrival_id, frame_id=frame_id))

    def taken(self, folder: str) -> frozenset[FileStamp]:
        """The files whose path begins with `folder` and that were taken or passed over."""
        begins = sa.func.substr(TakenFileRow.path, 1, len(folder)) == folder
        with self._read() as session:
            rows = session.scalars(sa.select(TakenFileRow).where(begins))
            return frozenset(FileStamp(r.path, r.size_bytes, r.mtime_ns) for r in rows)

    def pass_over(self, stamps: Collection[FileStamp]) -> None:
        """Records files that were there before the folder was watched, so that none is taken."""
        if not stamps:
            return
        rows = [{"path": s.path, "size_bytes": s.size_bytes, "mtime_ns": s.mtime_ns} for s in stamps]
        with self._write() as session:
            session.execute(sa.insert(TakenFileRow).prefix_with("OR IGNORE"), rows)


def _taken(stamp: FileStamp, arrival_id: int) -> TakenFileRow:
    return TakenFileRow(
        path=stamp.path, size_bytes=stamp.size_bytes, mtime_ns=stamp.mtime_ns, arrival_id=arrival_id
    )


def _decide(session: Session, arrival_id: int, case_id: int | None, by: str) -> None:
    if session.get(ArrivalRow, arrival_id) is None:
        raise StoreError(
            Sentence("no picture {0} came in", arrival_id), Sentence("open the unassigned pictures again")
        )
    if case_id is not None:
        changeable_case(session, case_id)
    session.add(
        ArrivalDecisionRow(arrival_id=arrival_id, case_id=case_id, decided_by=by, decided_at=recording.now())
    )
    session.flush()


def _newest_decision() -> sa.ScalarSelect[int]:
    newest = sa.select(sa.func.max(ArrivalDecisionRow.id))
    return (
        newest.where(ArrivalDecisionRow.arrival_id == ArrivalRow.id).correlate(ArrivalRow).scalar_subquery()
    )


def _read_arrivals(session: Session, *conditions: sa.ColumnElement[bool]) -> list[Arrival]:
    rows = session.execute(
        sa.select(ArrivalRow, PictureRow.suffix, ArrivalDecisionRow.case_id)
        .join(PictureRow, PictureRow.sha256 == ArrivalRow.picture_sha256)
        .outerjoin(ArrivalDecisionRow, ArrivalDecisionRow.id == _newest_decision())
        .where(*conditions)
        .order_by(ArrivalRow.id)
    )
    return [
        Arrival(
            row.id,
            row.arrived_at,
            Source(row.source),
            row.name,
            row.specimen,
            row.picture_sha256,
            suffix,
            case_id,
        )
        for row, suffix, case_id in rows
    ]
