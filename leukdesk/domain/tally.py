"""The tally: cells that a person counts by key while looking through the eyepiece, without a picture.

It stands apart from the cells of the frames: nothing of it is suggested, and no cell of it can be shown
again.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from leukdesk.domain.cell_classes import NOT_A_CELL, ClassRole
from leukdesk.domain.differential import count_classes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.differential import Differential


class StrokeKind(StrEnum):
    """What a stroke does."""

    COUNT = "count"
    """Counts one cell of a class."""
    UNDO = "undo"
    """Takes the newest stroke that holds back, a beginning afresh too."""
    AFRESH = "afresh"
    """Begins the count anew; what was counted before holds no longer."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stroke of a key.

    Attributes:
        kind: what it does.
        cell_class: that is counted; None unless it counts.
        operator: who counted.
        made_at: when, in UTC.

    Raises:
        ValueError: if a count has no class, or something else has one.
    """

    kind: StrokeKind
    cell_class: CellClass | None
    operator: str
    made_at: datetime

    def __post_init__(self) -> None:
        if (self.kind is StrokeKind.COUNT) != (self.cell_class is not None):
            raise ValueError("a stroke has a class exactly if it counts a cell")


@dataclass(frozen=True, slots=True)
class Tally:
    """What a person has counted of a case.

    Attributes:
        held: strokes that were not taken back, in their order, none of them an undo.
    """

    held: tuple[Stroke, ...] = ()

    def after(self, stroke: Stroke) -> Tally:
        """The tally after one more stroke; to undo where nothing was counted changes nothing."""
        if stroke.kind is StrokeKind.UNDO:
            return Tally(self.held[:-1])
        return Tally((*self.held, stroke))

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The cells that are counted, since the count was last begun afresh."""
        begun = max((n for n, s in enumerate(self.held, start=1) if s.kind is StrokeKind.AFRESH), default=0)
        return self.held[begun:]

    @property
    def operators(self) -> tuple[str, ...]:
        """Who counted, in the order of their first stroke."""
        return tuple(dict.fromkeys(s.operator for s in self.strokes))

    @property
    def counts(self) -> Counter[CellClass]:
        """Cells by class, whatever its role."""
        return Counter(s.cell_class for s in self.strokes if s.cell_class is not None)

    @property
    def leukocytes(self) -> int:
        """Cells that make up the denominator."""
        return sum(n for c, n in self.counts.items() if c.in_differential)

    def count_of(self, role: ClassRole) -> int:
        """Cells whose class has the role."""
        return sum(n for c, n in self.counts.items() if c.role is role)

    def differential(self, classes: Sequence[CellClass]) -> Differential:
        """The tally as a differential.

        Args:
            classes: the order of the rows; classes that occur but aren't listed follow.
        """
        return count_classes(self.counts, classes)


NOTHING_TALLIED = Tally()


def tally_of(strokes: Iterable[Stroke]) -> Tally:
    """The tally that a row of strokes leads to.

    Args:
        strokes: all that were ever made in a case, in their order.
    """
    held: list[Stroke] = []
    for stroke in strokes:
        if stroke.kind is not StrokeKind.UNDO:
            held.append(stroke)
        elif held:
            held.pop()
    return Tally(tuple(held))


def classes_to_tally(
    of_bundle: Sequence[CellClass], known: Sequence[CellClass]
) -> tuple[tuple[CellClass, ...], tuple[CellClass, ...]]:
    """The classes that can be counted by key, and all classes in the order that decides about their keys.

    Args:
        of_bundle: the classes of the bundle in use, which the records may not know before their first frame.
        known: to the records, in their order.
    """
    codes = {c.code for c in known}
    order = known if all(c.code in codes for c in of_bundle) else (*of_bundle, *known)
    every = tuple({c.code: c for c in order}.values())
    # Nobody counts what is no cell.
    return tuple(c for c in every if c.code != NOT_A_CELL.code), every
