"""One case with all that hangs on it, copied row by row from one database into another.

What belongs to a case is read from the links between the tables: whatever points at the case, at its frames,
at their cells and so on is its own and gets new ids in the same order, so that "the highest id holds" stays
true. What such rows point at and other cases share (patients, classes, bundles, pictures) is found again by
its unique columns, or added.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

# Their tables belong to cases too, and are known once they are imported.
import leukdesk.records.arrivals
import leukdesk.records.assessment_summaries
import leukdesk.records.notes
import leukdesk.records.people_schema
import leukdesk.records.tallies  # noqa: F401
from leukdesk.domain.errors import StoreError
from leukdesk.domain.sentences import Sentence
from leukdesk.records.film_texts import FilmTextRow, film_of_copy
from leukdesk.records.schema import CaseRow, CellRow, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

STAYS_HERE = frozenset({"audit", "accounts", "laboratories", "assessment_summaries"})
"""Tables of the laboratory itself: its trail, its people with their passwords, rules and assessments."""
LAST = frozenset({"amendments", "signatures"})
"""Tables whose rows freeze a case, so that all else must be there before."""
_FILM_TEXTS, _CELLS = FilmTextRow.__tablename__, CellRow.__tablename__
MUST_AGREE = {
    "patients": (
        ("name_folded", "birth_date", "sex"),
        Sentence("the patient of that number under another name"),
    ),
    "cell_classes": (("role",), Sentence("one of its classes in another role")),
}
"""By shared table: columns that must not contradict what the records hold, and what they know otherwise."""

_CASES = Table.metadata.tables[CaseRow.__tablename__]
_BATCH = 500

Ids = dict[Any, Any]
"""The new key of a row by its old one."""


def own_tables() -> list[sa.Table]:
    """The tables whose rows belong to one case, in an order in which they can be filled."""
    own: list[sa.Table] = []
    for table in Table.metadata.sorted_tables:
        if table is _CASES or (table.name not in STAYS_HERE and _link(table, own) is not None):
            own.append(table)
    # A film's text names cells, in words that no link of the tables shows.
    return sorted(own, key=lambda table: (table.name in LAST, table.name == _FILM_TEXTS))


def copy_case(source: Session, case_id: int, target: Session) -> int:
    """Copies a case; returns its id in the target.

    Args:
        source: reads the database that holds the case.
        case_id: of the case there; it must be there.
        target: in a write transaction of a database of the same schema.

    Raises:
        StoreError: if the target holds a case of that number, or knows its patient or a class otherwise.
    """
    number = source.scalar(sa.select(CaseRow.number).where(CaseRow.id == case_id))
    if target.scalar(sa.select(CaseRow.id).where(CaseRow.number == number)) is not None:
        raise StoreError(
            Sentence("the records hold a case of that number already"),
            Sentence("open that one; nothing was taken in"),
        )
    return int(_Copy(source, target).run(case_id)[case_id])


class _Copy:
    """One copy under way, with the new keys of what has been copied, by table."""

    def __init__(self, source: Session, target: Session) -> None:
        self._source = source
        self._target = target
        self._own = own_tables()
        self._copied: dict[str, Ids] = {}

    def run(self, case_id: int) -> Ids:
        for table in self._own:
            link = _link(table, self._own)
            if link is None:
                self._copy_rows(table, table.c.id, [case_id])
            else:
                self._copy_rows(table, link, sorted(self._copied[_parent(link).name]))
        return self._copied[_CASES.name]

    def _copy_rows(self, table: sa.Table, link: sa.Column[Any], parents: Sequence[Any]) -> None:
        """Copies the rows of a table whose link leads to one of the parents."""
        ids = self._copied[table.name] = {}
        next_id = (self._target.scalar(sa.select(sa.func.max(table.c.id))) or 0) + 1
        new = []
        for row in sorted(self._rows(table, link, parents), key=lambda row: row["id"]):
            if self._relink(table, row):
                ids[row["id"]] = row["id"] = next_id
                next_id += 1
                if table.name == _FILM_TEXTS:
                    row["content"] = film_of_copy(row["content"], self._copied[_CELLS])
                new.append(row)
        if new:
            self._target.execute(sa.insert(table), new)

    def _rows(
        self, table: sa.Table, link: sa.Column[Any], parents: Sequence[Any]
    ) -> Iterable[dict[str, Any]]:
        for start in range(0, len(parents), _BATCH):
            chosen = link.in_(parents[start : start + _BATCH])
            yield from map(dict, self._source.execute(sa.select(table).where(chosen)).mappings())

    def _relink(self, table: sa.Table, row: dict[str, Any]) -> bool:
        """Points a row at the copies; False for a row that would point at another case."""
        for column in table.columns:
            old = row[column.name]
            if not column.foreign_keys or old is None:
                continue
            parent = _parent(column)
            if parent.name in STAYS_HERE:
                row[column.name] = None
            elif parent in self._own:
                row[column.name] = self._copied[parent.name].get(old)
            else:
                row[column.name] = self._shared(parent, old)
            if row[column.name] is None and not column.nullable:
                return False
        return True

    def _shared(self, table: sa.Table, old: Any) -> Any:
        """The key in the target of a row that cases share; found there, or added."""
        ids = self._copied.setdefault(table.name, {})
        if old not in ids:
            (key,) = table.primary_key
            row = dict(self._source.execute(sa.select(table).where(key == old)).mappings().one())
            self._relink(table, row)
            same = [column == row[column.name] for column in _unique_columns(table) if column.name != "id"]
            found = sa.select(table).where(*same) if same else None
            there = None if found is None else self._target.execute(found).mappings().first()
            if there is None:
                if key.name == "id":
                    del row["id"]
                ids[old] = self._target.scalar(sa.insert(table).values(**row).returning(key))
            else:
                ids[old] = there[key.name]
                self._fill_blanks(table, row, dict(there), key == there[key.name])
        return ids[old]

    def _fill_blanks(
        self, table: sa.Table, row: dict[str, Any], there: dict[str, Any], this: sa.ColumnElement[bool]
    ) -> None:
        """Adds what the target did not know of a shared row, after a look at whether the two agree."""
        columns, otherwise = MUST_AGREE.get(table.name, ((), ""))
        known = {name for name, value in there.items() if value is not None}
        for name in known.intersection(columns):
            if row[name] is not None and row[name] != there[name]:
                raise StoreError(
                    Sentence("the records know {0}", otherwise), Sentence("correct it; nothing was taken in")
                )
        unknown = {name: row[name] for name in there.keys() - known if row[name] is not None}
        if unknown:
            self._target.execute(sa.update(table).where(this).values(**unknown))


def _link(table: sa.Table, own: Sequence[sa.Table]) -> sa.Column[Any] | None:
    """The first column that leads to a table of the case."""
    return next((c for c in table.columns if c.foreign_keys and _parent(c) in own), None)


def _parent(column: sa.Column[Any]) -> sa.Table:
    (link,) = column.foreign_keys
    return link.column.table


def _unique_columns(table: sa.Table) -> Sequence[sa.Column[Any]]:
    unique = next((c for c in table.constraints if isinstance(c, sa.UniqueConstraint)), table.primary_key)
    return list(unique.columns)
