"""What is usual in health: by age and sex, each with its source; a laboratory puts its own in their place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from leukdesk.domain.case_details import Sex

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date


class Analyte(StrEnum):
    """What a range is of; white cells and platelets in 10⁹/L, haemoglobin in g/dL, volume in fL."""

    WHITE_CELLS = "white_cells"
    HAEMOGLOBIN = "haemoglobin"
    CELL_VOLUME = "cell_volume"
    PLATELETS = "platelets"
    NEUTROPHILS = "neutrophils"
    LYMPHOCYTES = "lymphocytes"
    MONOCYTES = "monocytes"
    EOSINOPHILS = "eosinophils"
    BASOPHILS = "basophils"


CLASSES_OF: Mapping[Analyte, frozenset[str]] = {
    Analyte.NEUTROPHILS: frozenset({"segmented_neutrophil", "band_neutrophil"}),
    Analyte.LYMPHOCYTES: frozenset({"lymphocyte"}),
    Analyte.MONOCYTES: frozenset({"monocyte"}),
    Analyte.EOSINOPHILS: frozenset({"eosinophil"}),
    Analyte.BASOPHILS: frozenset({"basophil"}),
}
"""The class codes that a range of cells is of. Neutrophils are segmented and band forms together."""

UNITS: Mapping[Analyte, str] = {
    Analyte.WHITE_CELLS: "10⁹/L",
    Analyte.HAEMOGLOBIN: "g/dL",
    Analyte.CELL_VOLUME: "fL",
    Analyte.PLATELETS: "10⁹/L",
    **dict.fromkeys(CLASSES_OF, "10⁹/L"),
}


class AgeUnit(StrEnum):
    """What ages of children are told in."""

    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"


IN_A_YEAR: Mapping[AgeUnit, float] = {AgeUnit.DAYS: 365.25, AgeUnit.MONTHS: 12, AgeUnit.YEARS: 1}

OXFORD = "Oxford University Hospitals, in Front. Pharmacol. 11 (2020) 314, table 6"
HOFFBRAND = "Hoffbrand, Essential Haematology, appendix 1"


@dataclass(frozen=True, slots=True)
class ReferenceRange:
    """One range.

    Attributes:
        analyte: it is of.
        low: end of it, in the analyte's unit.
        high: end of it.
        source: where it was read.
        from_years: age from which it holds.
        below_years: age from which it holds no longer; None for no end.
        sex: that it holds for; `Sex.UNKNOWN` for all.

    Raises:
        ValueError: if it holds nothing or no age.
    """

    analyte: Analyte
    low: float
    high: float
    source: str
    from_years: float = 18
    below_years: float | None = None
    sex: Sex = Sex.UNKNOWN

    def __post_init__(self) -> None:
        if not 0 <= self.low < self.high:
            raise ValueError("a range needs a low end below its high end")
        if self.from_years < 0 or (self.below_years is not None and self.below_years <= self.from_years):
            raise ValueError("a range needs ages that it holds for")

    def holds_for(self, age_years: float, sex: Sex) -> bool:
        """Whether it is a range of such a person."""
        of_age = self.from_years <= age_years and (self.below_years is None or age_years < self.below_years)
        return of_age and self.sex in {Sex.UNKNOWN, sex}

    def passed_by(self, value: float) -> str:
        """`H` above the range, `L` below it, empty within it."""
        return "H" if value > self.high else "L" if value < self.low else ""


DEFAULT_RANGES = (
    ReferenceRange(Analyte.WHITE_CELLS, 4.0, 11.0, OXFORD),
    ReferenceRange(Analyte.NEUTROPHILS, 2.0, 7.0, OXFORD),
    ReferenceRange(Analyte.LYMPHOCYTES, 1.0, 3.0, OXFORD),
    ReferenceRange(Analyte.MONOCYTES, 0.2, 1.0, OXFORD),
    ReferenceRange(Analyte.EOSINOPHILS, 0.02, 0.5, OXFORD),
    ReferenceRange(Analyte.BASOPHILS, 0.02, 0.1, OXFORD),
    ReferenceRange(Analyte.HAEMOGLOBIN, 13.5, 17.5, HOFFBRAND, sex=Sex.MALE),
    ReferenceRange(Analyte.HAEMOGLOBIN, 11.5, 15.5, HOFFBRAND, sex=Sex.FEMALE),
    ReferenceRange(Analyte.CELL_VOLUME, 80, 95, HOFFBRAND),
    ReferenceRange(Analyte.PLATELETS, 150, 400, HOFFBRAND),
)
"""Of adults alone: children's change by the month, and a laboratory must bring those that it stands by."""


def age_in_years(birth: date, at: date) -> float:
    """The age at a day, in years of 365.25 days.

    Raises:
        ValueError: if the day lies before the birth.
    """
    days = (at - birth).days
    if days < 0:
        raise ValueError("nobody has an age before birth")
    return days / 365.25


def years_of(number: float, unit: AgeUnit) -> float:
    """An age in years."""
    return number / IN_A_YEAR[unit]


def age_in_units(years: float) -> tuple[float, AgeUnit]:
    """An age in the largest unit in which it is a whole number, else in the one that says it best."""
    for unit in (AgeUnit.YEARS, AgeUnit.MONTHS, AgeUnit.DAYS):
        number = years * IN_A_YEAR[unit]
        if abs(number - round(number)) < 1e-6:
            return round(number), unit
    return (round(years, 2), AgeUnit.YEARS) if years >= 2 else (round(years * 365.25, 1), AgeUnit.DAYS)


def overlapping(ranges: Sequence[ReferenceRange], other: ReferenceRange) -> list[ReferenceRange]:
    """The ranges of the same analyte that hold for some of the people whom another one holds for."""

    def meet(one: ReferenceRange) -> bool:
        sexes = Sex.UNKNOWN in {one.sex, other.sex} or one.sex is other.sex
        ages = (one.below_years is None or other.from_years < one.below_years) and (
            other.below_years is None or one.from_years < other.below_years
        )
        return one.analyte is other.analyte and sexes and ages

    return [one for one in ranges if meet(one)]


def ranges_for(
    ranges: Sequence[ReferenceRange], age_years: float | None, sex: Sex
) -> dict[Analyte, ReferenceRange]:
    """The ranges that hold for a person; none where the age is not known.

    Where two ranges of one analyte hold, the later in the list is taken, so that a laboratory's own can
    follow the ones that ship.
    """
    if age_years is None:
        return {}
    return {r.analyte: r for r in ranges if r.holds_for(age_years, sex)}
