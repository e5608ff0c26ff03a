"""The words of reference ranges: what, for whom, from when to when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leukdesk.domain.case_details import Sex
from leukdesk.domain.reference_ranges import UNITS, AgeUnit, Analyte, age_in_units
from leukdesk.reports.words import ANALYTE_WORDS
from leukdesk.ui.translation import filled, number_words, said
from leukdesk.ui.words import sex_words

if TYPE_CHECKING:
    from leukdesk.domain.reference_ranges import ReferenceRange


def _tr(text: str) -> str:
    return QCoreApplication.translate("ranges", text)


def analyte_words(analyte: Analyte) -> str:
    """What a range is of, with its unit."""
    return f"{said(ANALYTE_WORDS[analyte])}, {UNITS[analyte]}"


def unit_words(unit: AgeUnit) -> str:
    """A unit of age."""
    return {
        AgeUnit.DAYS: _tr("days"),
        AgeUnit.MONTHS: _tr("months"),
        AgeUnit.YEARS: _tr("years"),
    }[unit]


def age_words(years: float) -> str:
    """An age in the largest unit in which it is a whole number."""
    age, unit = age_in_units(years)
    return f"{number_words(age, 'g')} {unit_words(unit)}"


def ages_words(reference: ReferenceRange) -> str:
    """The ages that a range holds for."""
    if reference.below_years is None:
        return _tr("from {0}").format(age_words(reference.from_years))
    if reference.from_years == 0:
        return _tr("under {0}").format(age_words(reference.below_years))
    return _tr("{0} to under {1}").format(age_words(reference.from_years), age_words(reference.below_years))


def whom_words(sex: Sex) -> str:
    """The sex that a range holds for."""
    return _tr("all") if sex is Sex.UNKNOWN else sex_words(sex)


def range_line(reference: ReferenceRange) -> str:
    """A range on one line."""
    return filled(
        _tr("{0}: {1:g} to {2:g}, {3}, {4}"),
        said(ANALYTE_WORDS[reference.analyte]),
        reference.low,
        reference.high,
        ages_words(reference),
        whom_words(reference.sex),
    )
