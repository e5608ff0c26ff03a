"""The texts that people wrote of a film: append-only, the newest of a case holds."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime  # noqa: TC003, SQLAlchemy reads the columns' annotations
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from leukdesk.domain.film import NOTHING_WRITTEN, film_from_dict, film_to_dict
from leukdesk.records.recording import now
from leukdesk.records.schema import Table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from leukdesk.domain.film import FilmText


class FilmTextRow(Table):
    """A film's text as it once stood; append-only, guarded by triggers. The highest id of a case holds."""

    __tablename__ = "film_texts"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"), index=True)
    content: Mapped[str]
    written_at: Mapped[datetime]


def add_film_text(session: Session, case_id: int, film: FilmText) -> None:
    """Puts a text in the place of the one that stood."""
    session.add(FilmTextRow(case_id=case_id, content=_content(film), written_at=now()))
    session.flush()


def read_film_text(session: Session, case_id: int) -> FilmText:
    """The newest text of a case."""
    newest = (
        sa.select(FilmTextRow.content).where(FilmTextRow.case_id == case_id).order_by(FilmTextRow.id.desc())
    )
    content = session.scalar(newest.limit(1))
    return NOTHING_WRITTEN if content is None else film_from_content(content)


def film_from_content(content: str) -> FilmText:
    """A text as its row holds it."""
    return film_from_dict(json.loads(content))


def film_of_copy(content: str, cells: Mapping[int, int]) -> str:
    """A text as its row holds it in a copy of its case: the pictures that were chosen are cells of the copy.

    Args:
        content: of the row that is copied.
        cells: the copies' ids by those of the cells.
    """
    film = film_from_content(content)
    if film.pictures is None:
        return content
    chosen = tuple(cells[cell_id] for cell_id in film.pictures if cell_id in cells)
    return _content(replace(film, pictures=chosen))


def _content(film: FilmText) -> str:
    return json.dumps(film_to_dict(film), ensure_ascii=False)
