"""What a case is found by: whatever is written of it, gathered into one column and folded.

Gathered are the entries, patient and blood count; notes and the film's text; the names of frames, of the
classes that its cells stand under or were counted in by key, and of the networks; who reviewed, counted,
signed, amended and was called.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from leukdesk.domain.work_list import folded
from leukdesk.records.film_texts import FilmTextRow, film_from_content
from leukdesk.records.notes import CaseNoteRow, FrameNoteRow
from leukdesk.records.people_schema import AmendmentRow, SignatureRow, UrgentCallRow
from leukdesk.records.reading import newest_analysis, newest_review
from leukdesk.records.schema import (
    AnalysisRow,
    BundleRow,
    CaseRow,
    CellClassRow,
    CellRow,
    FrameRow,
    PatchRow,
    PatientRow,
    ReviewRow,
)
from leukdesk.records.tallies import TallyStrokeRow, read_tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from sqlalchemy.orm import InstrumentedAttribute, Session

    _Texts = sa.Select[*tuple[Any, ...]]


def refresh_search_text(session: Session, *case_ids: int) -> None:
    """Writes anew what cases are found by, after something written of them has changed."""
    _refresh(session, CaseRow.id.in_(case_ids))


def refresh_search_text_of_patient(session: Session, patient_id: int) -> None:
    """Writes anew what a patient's cases are found by."""
    _refresh(session, CaseRow.patient_id == patient_id)


def refresh_every_search_text(session: Session) -> None:
    """Writes anew what all cases are found by."""
    _refresh(session, sa.true())


def _refresh(session: Session, cases: sa.ColumnElement[bool]) -> None:
    session.flush()
    # Keys of a dict: each text once, in the order in which it came.
    found: defaultdict[int, dict[str, None]] = defaultdict(dict)
    for case_id, *texts in _written(session, cases):
        found[case_id].update((folded(text), None) for text in texts if text)
    if found:
        rows = [
            {"id": case_id, "search_text": "\n".join(filter(None, texts))} for case_id, texts in found.items()
        ]
        session.execute(sa.update(CaseRow), rows)


def _written(session: Session, cases: sa.ColumnElement[bool]) -> Iterator[Iterable[Any]]:
    """A case_id and texts, many times; the case's number is the first text of all."""
    with_patient = sa.select(CaseRow, PatientRow).outerjoin(PatientRow, PatientRow.id == CaseRow.patient_id)
    for case, patient in session.execute(with_patient.where(cases)):
        yield case.id, *_entries(case), *_patient(patient)
    for statement in (*_of_people(), *_of_frames()):
        yield from session.execute(statement.where(cases))
    tallied = sa.select(TallyStrokeRow.case_id).join(CaseRow, CaseRow.id == TallyStrokeRow.case_id)
    for case_id in session.scalars(tallied.where(cases).distinct()).all():
        for stroke in read_tally(session, case_id).strokes:
            if stroke.cell_class is not None:
                yield case_id, stroke.cell_class.name, stroke.operator
    newest = sa.select(sa.func.max(FilmTextRow.id)).group_by(FilmTextRow.case_id)
    films = _of(FilmTextRow.case_id, FilmTextRow.content).where(FilmTextRow.id.in_(newest))
    for case_id, content in session.execute(films.where(cases)):
        film = film_from_content(content)
        yield case_id, film.comment, film.other, *(str(finding.kind.name) for finding in film.findings)


def _entries(case: CaseRow) -> Iterator[str | None]:
    yield from (case.number, case.requester, case.question, case.stain, case.objective)
    yield case.specimen_type.replace("_", " ")
    yield from map(_day, (case.created_at, case.collected_at, case.received_at))
    for name, value in (
        ("wbc", case.wbc_per_nl),
        ("hb", case.hb_g_per_dl),
        ("mcv", case.mcv_fl),
        ("plt", case.platelets_per_nl),
    ):
        yield None if value is None else f"{name}={value:g}"


def _patient(patient: PatientRow | None) -> Iterator[str | None]:
    if patient is not None:
        yield from (patient.number, patient.name)
        yield None if patient.birth_date is None else patient.birth_date.isoformat()


def _day(moment: datetime | None) -> str | None:
    """The day by the wall's clock, as forms have it."""
    return None if moment is None else moment.astimezone().date().isoformat()


def _of(case_id: InstrumentedAttribute[int], *texts: InstrumentedAttribute[str]) -> _Texts:
    return sa.select(case_id, *texts).join(CaseRow, CaseRow.id == case_id)


def _of_people() -> Iterator[_Texts]:
    yield _of(CaseNoteRow.case_id, CaseNoteRow.text, CaseNoteRow.author)
    yield _of(SignatureRow.case_id, SignatureRow.person, SignatureRow.shortfall)
    yield _of(AmendmentRow.case_id, AmendmentRow.person, AmendmentRow.reason)
    yield _of(UrgentCallRow.case_id, UrgentCallRow.person, UrgentCallRow.finding, UrgentCallRow.told)


def _of_frames() -> Iterator[_Texts]:
    yield _of(FrameRow.case_id, FrameRow.name)
    yield _of(FrameRow.case_id, FrameNoteRow.text, FrameNoteRow.author).join(
        FrameNoteRow, FrameNoteRow.frame_id == FrameRow.id
    )
    analysed = _of(FrameRow.case_id, BundleRow.name).join(AnalysisRow, AnalysisRow.id == newest_analysis())
    yield analysed.join(BundleRow, BundleRow.id == AnalysisRow.bundle_id).distinct()
    holds = sa.and_(ReviewRow.id == newest_review(), ReviewRow.withdrawn.is_(False))
    cells = _of(FrameRow.case_id, CellClassRow.name, ReviewRow.reviewer).join(
        CellRow, CellRow.frame_id == FrameRow.id
    )
    yield (cells.join(ReviewRow, holds).join(CellClassRow, CellClassRow.id == ReviewRow.class_id).distinct())
    suggested = _of(FrameRow.case_id, CellClassRow.name).join(
        AnalysisRow, AnalysisRow.id == newest_analysis()
    )
    yield (
        suggested.join(PatchRow, PatchRow.analysis_id == AnalysisRow.id)
        .join(CellRow, CellRow.id == PatchRow.cell_id)
        .outerjoin(ReviewRow, holds)
        .join(CellClassRow, CellClassRow.id == PatchRow.class_id)
        .where(ReviewRow.id.is_(None))
        .distinct()
    )
