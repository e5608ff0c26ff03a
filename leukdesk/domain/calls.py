"""From class probabilities to a suggestion: the class and the call, or an honest `unsure`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import isfinite
from typing import TYPE_CHECKING

from leukdesk.domain.cell_classes import UNIDENTIFIED, CellClass, ClassRole

if TYPE_CHECKING:
    from collections.abc import Sequence


class Call(StrEnum):
    """What the model suggests of one cell; the words are those of the leukemia task."""

    BLAST = "blast"
    NOT_BLAST = "not_blast"
    UNSURE = "unsure"


class Doubt(StrEnum):
    """Why a call is `unsure`."""

    NOVEL = "novel"
    """The cell is unlike those that the network learned."""
    BETWEEN = "between"
    """It may be a blast or not."""
    FAINT = "faint"
    """It is no blast, but of none of the other classes clearly."""
    SIZE = "size"
    """It is too large for the class that the network names."""


class Level(StrEnum):
    """A share as a person reads it; the figure stands in the tables."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


def likeness(p_blast: float) -> Level:
    """How much the model sees of a blast in a cell: high from 0.7, medium from 0.3."""
    if p_blast >= 0.7:
        return Level.HIGH
    return Level.MEDIUM if p_blast >= 0.3 else Level.LOW


def certainty(probability: float) -> Level:
    """How sure the model says it is of the class: high from 0.9, medium from 0.7."""
    if probability >= 0.9:
        return Level.HIGH
    return Level.MEDIUM if probability >= 0.7 else Level.LOW


@dataclass(frozen=True, slots=True)
class CallRule:
    """Where a bundle decides and where it leaves the cell to a person.

    Attributes:
        blast_from: `p_blast` from which a cell is called a blast.
        not_blast_to: `p_blast` up to which a cell is called no blast.
        class_from: probability that the best class must have to be named.
        novelty_from: novelty from which a cell is left to a person; None for a bundle that measures none.

    Raises:
        ValueError: if the thresholds contradict each other.
    """

    blast_from: float
    not_blast_to: float
    class_from: float
    novelty_from: float | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.not_blast_to <= self.blast_from <= 1:
            raise ValueError("a call rule needs 0 ≤ not_blast_to ≤ blast_from ≤ 1")
        if not 0 <= self.class_from <= 1:
            raise ValueError("a call rule needs 0 ≤ class_from ≤ 1")
        if self.novelty_from is not None and not isfinite(self.novelty_from):
            raise ValueError("a call rule needs a finite novelty_from")


TIE = 1e-4
"""A value this near to a threshold is `unsure`, since runtimes may differ by as much."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the model says of one cell.

    Attributes:
        cell_class: code of the suggested class; `unidentified` whenever the call is `unsure`.
        probability: probability of the best class, from 0 to 1.
        p_blast: summed probability of the target classes, from 0 to 1.
        call: blast, not_blast or unsure.
        probabilities: one probability a class of the bundle, in the card's order.
        novelty: how unlike anything learned the cell is; None where the bundle cannot tell.
        doubt: why the call is `unsure`; None for a decided one, and where nobody noted it.
    """

    cell_class: str
    probability: float
    p_blast: float
    call: Call
    probabilities: tuple[float, ...]
    novelty: float | None = None
    doubt: Doubt | None = None


def suggest(
    probabilities: Sequence[float],
    classes: Sequence[CellClass],
    rule: CallRule,
    novelty: float | None = None,
) -> Suggestion:
    """Applies a bundle's rule to what its network says of one cell.

    A cell unlike those learned, between the two thresholds, within `TIE` of one, or whose class is too faint
    to be named, is `unidentified` and `unsure`: LeukDesk would rather say "look here" than guess.

    Args:
        probabilities: one a class, summing to 1.
        classes: the card's classes, in the same order.
        rule: the card's thresholds.
        novelty: of the cell, where the bundle measures it.

    Raises:
        ValueError: if the two lengths differ.
    """
    values = tuple(float(p) for p in probabilities)
    p_blast = sum(p for p, c in zip(values, classes, strict=True) if c.role is ClassRole.TARGET)
    if novelty is not None and rule.novelty_from is not None and not novelty < rule.novelty_from - TIE:
        return _unsure(values, p_blast, novelty, Doubt.NOVEL)
    if p_blast >= rule.blast_from + TIE:
        call, candidates = Call.BLAST, [c.role is ClassRole.TARGET for c in classes]
    elif p_blast <= rule.not_blast_to - TIE:
        call, candidates = Call.NOT_BLAST, [c.role is not ClassRole.TARGET for c in classes]
    else:
        return _unsure(values, p_blast, novelty, Doubt.BETWEEN)
    best = max((i for i, allowed in enumerate(candidates) if allowed), key=values.__getitem__)
    if call is Call.NOT_BLAST and values[best] < rule.class_from + TIE:
        return _unsure(values, p_blast, novelty, Doubt.FAINT)
    return Suggestion(classes[best].code, values[best], p_blast, call, values, novelty)


LARGEST_PLATELET_UM = 7.5
"""A platelet as large as a red cell is a giant one (ICSH, Int. J. Lab. Hematol. 37 (2015) 287–303)."""


def doubted_by_size(suggestion: Suggestion, size_um: float | None) -> Suggestion:
    """The suggestion, or `unsure` where a cell is too large for its class.

    A patch does not carry the cell's size, so that a network can take a white cell for a platelet; and a
    true giant platelet is for a person to see.

    Args:
        suggestion: by the network.
        size_um: longer side of the cell; None where the scale is unknown.
    """
    if suggestion.cell_class == "platelet" and size_um is not None and size_um >= LARGEST_PLATELET_UM:
        return replace(suggestion, cell_class=UNIDENTIFIED.code, call=Call.UNSURE, doubt=Doubt.SIZE)
    return suggestion


def _unsure(values: tuple[float, ...], p_blast: float, novelty: float | None, doubt: Doubt) -> Suggestion:
    return Suggestion(UNIDENTIFIED.code, max(values), p_blast, Call.UNSURE, values, novelty, doubt)
