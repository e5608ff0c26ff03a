"""The differential: leukocytes by class, in counts and percent."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.domain.cases import WhyNot
from leukdesk.domain.cell_classes import UNIDENTIFIED, ClassRole
from leukdesk.domain.statistics import wilson_interval

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from leukdesk.domain.cases import CellRecord
    from leukdesk.domain.cell_classes import CellClass


@dataclass(frozen=True, slots=True)
class DifferentialRow:
    """One class of the differential.

    Attributes:
        cell_class: of the row.
        count: cells.
        percent: of the counted leukocytes, 0 to 100; None without any.
        interval95: Wilson interval of the percent, counting error only.
    """

    cell_class: CellClass
    count: int
    percent: float | None
    interval95: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Differential:
    """Counts of a case.

    Attributes:
        rows: classes in the differential, in the given order.
        outside: classes outside the denominator and their counts, erythroblasts and unidentified among them.
        leukocytes: the denominator.
        erythroblasts_per_100: erythroblasts per 100 leukocytes; None without leukocytes.
        unidentified: cells that a person must look at, on usable frames and not cut.
        not_counted: found objects that were cut, duplicates or on unusable frames.
    """

    rows: tuple[DifferentialRow, ...]
    outside: tuple[tuple[CellClass, int], ...]
    leukocytes: int
    erythroblasts_per_100: float | None
    unidentified: int
    not_counted: int

    def count_of(self, role: ClassRole) -> int:
        """Counted cells whose class has the role."""
        return sum(row.count for row in self.rows if row.cell_class.role is role)


def count_cells(cells: Iterable[CellRecord], classes: Sequence[CellClass]) -> Differential:
    """Counts cells by their class.

    Args:
        cells: of one case.
        classes: the order of the rows; classes that occur but aren't listed follow.
    """
    counts: Counter[CellClass] = Counter()
    outside: Counter[CellClass] = Counter()
    not_counted = 0
    for cell in cells:
        if cell.counted:
            counts[cell.cell_class] += 1
        elif cell.why_not in {WhyNot.NOT_LEUKOCYTE, WhyNot.NOT_A_CELL}:
            outside[cell.cell_class] += 1
        else:
            not_counted += 1
    return _differential(counts, outside, classes, not_counted)


def count_classes(counts: Mapping[CellClass, int], classes: Sequence[CellClass]) -> Differential:
    """The differential of cells that were counted by class, without a record of each.

    Args:
        counts: cells by class.
        classes: the order of the rows; classes that occur but aren't listed follow.
    """
    inside = Counter({c: n for c, n in counts.items() if c.in_differential})
    outside = Counter({c: n for c, n in counts.items() if not c.in_differential})
    return _differential(inside, outside, classes, not_counted=0)


def _differential(
    counts: Counter[CellClass], outside: Counter[CellClass], classes: Sequence[CellClass], not_counted: int
) -> Differential:
    order = list(dict.fromkeys([*classes, *sorted({*counts, *outside}, key=lambda c: c.code)]))
    total = counts.total()
    rows = []
    for cell_class in (c for c in order if c.in_differential):
        count = counts[cell_class]
        low, high = wilson_interval(count, total)
        percent = 100 * count / total if total else None
        rows.append(DifferentialRow(cell_class, count, percent, (100 * low, 100 * high)))
    erythroblasts = sum(n for c, n in outside.items() if c.role is ClassRole.ERYTHROBLAST)
    return Differential(
        rows=tuple(rows),
        outside=tuple((c, outside[c]) for c in order if not c.in_differential and outside[c]),
        leukocytes=total,
        erythroblasts_per_100=100 * erythroblasts / total if total else None,
        unidentified=sum(n for c, n in outside.items() if c.code == UNIDENTIFIED.code),
        not_counted=not_counted,
    )
