"""A control slide: the same smear every day, and whether the day's counts fit what is known of it.

The limits are of counting error alone, for so many cells as were counted then and now. They say nothing of
how much a laboratory's own days differ; a day outside of three standard deviations is rare by chance (three
in a thousand for each class that is looked at), so that something has changed: stain, microscope, camera,
network, or the field that was photographed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from typing import TYPE_CHECKING

from leukdesk.domain.cell_classes import ClassRole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.differential import Differential

FEWEST_CELLS = 50
"""Leukocytes without which neither a slide's known values nor a day's say anything."""
WATCHED_PERCENT = 5.0
"""Classes with this share of the known leukocytes are watched; the target always is."""
WARNING_SDS, OUT_SDS = 2.0, 3.0
"""The two lines of a Levey-Jennings plot (Levey and Jennings, Am. J. Clin. Pathol. 20 (1950) 1059)."""


class ControlState(StrEnum):
    """What a day's control came to."""

    MISSING = "missing"
    """Nothing was analysed."""
    TOO_FEW = "too_few"
    """Fewer leukocytes than `FEWEST_CELLS`."""
    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class ControlDay:
    """The control slide as the network saw it on one day, before any review.

    Attributes:
        day: of this computer's calendar.
        counted: the differential as suggested.
    """

    day: date
    counted: Differential


@dataclass(frozen=True, slots=True)
class ControlChart:
    """A control slide over the days.

    Attributes:
        number: of the case that holds the known values.
        known: differential of the cells that people reviewed in it.
        days: from the oldest to the newest.
    """

    number: str
    known: Differential
    days: tuple[ControlDay, ...] = ()

    @property
    def watched(self) -> tuple[CellClass, ...]:
        """The classes whose shares are held against the known ones."""
        return tuple(
            row.cell_class
            for row in self.known.rows
            if row.cell_class.role is ClassRole.TARGET or (row.percent or 0) >= WATCHED_PERCENT
        )

    def state_of(self, day: date) -> ControlState:
        """What the control of a day came to."""
        found = next((d for d in self.days if d.day == day), None)
        if found is None:
            return ControlState.MISSING
        if found.counted.leukocytes < FEWEST_CELLS:
            return ControlState.TOO_FEW
        return ControlState.OUT if self.outside(found) else ControlState.IN

    def outside(self, day: ControlDay) -> tuple[CellClass, ...]:
        """The watched classes whose share lies outside the outer limits on a day."""
        found = []
        for cell_class in self.watched:
            low, high = self.limits(cell_class, day.counted.leukocytes, OUT_SDS)
            if not low <= share_of(day.counted, cell_class) <= high:
                found.append(cell_class)
        return tuple(found)

    def limits(self, cell_class: CellClass, leukocytes: int, sds: float) -> tuple[float, float]:
        """The limits of a class's percent, so many standard deviations around the known share.

        Both counts err: the known one and the day's. Half a cell is added to the known count, so that a class
        of which none is known has limits too.

        Args:
            cell_class: watched.
            leukocytes: counted on the day.
            sds: standard deviations.
        """
        known = self.known.leukocytes
        share = share_of(self.known, cell_class) / 100
        p = (share * known + 0.5) / (known + 1)
        sd = sqrt(p * (1 - p) * (1 / known + 1 / max(1, leukocytes)))
        return 100 * max(0.0, share - sds * sd), 100 * min(1.0, share + sds * sd)

    def agreement(self, day: ControlDay) -> float:
        """How much of the two differentials is the same, in percent: 100 less half the sum of differences."""
        rows = {row.cell_class.code: row.percent or 0.0 for row in self.known.rows}
        seen = {row.cell_class.code: row.percent or 0.0 for row in day.counted.rows}
        return 100 - sum(abs(rows.get(c, 0.0) - seen.get(c, 0.0)) for c in rows | seen) / 2


def share_of(differential: Differential, cell_class: CellClass) -> float:
    """The percent of a class; 0 where it does not occur."""
    rows: Sequence[float] = [
        r.percent or 0.0 for r in differential.rows if r.cell_class.code == cell_class.code
    ]
    return rows[0] if rows else 0.0


def number_of_day(control: str, day: date) -> str:
    """The number of the case that a control slide's pictures of one day belong to."""
    return f"{control} {day.isoformat()}"
