"""The form of a reference range, checked while it is typed; children's ages in days, months or years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
)

from leukdesk.domain.case_details import Sex
from leukdesk.domain.reference_ranges import (
    AgeUnit,
    Analyte,
    ReferenceRange,
    age_in_units,
    overlapping,
    years_of,
)
from leukdesk.ui.dialog_parts import accept_or_cancel, wrapped_words
from leukdesk.ui.form_fields import FIELD_HEIGHT_PX, line_edit
from leukdesk.ui.range_words import analyte_words, range_line, unit_words, whom_words
from leukdesk.ui.settings_section import choices
from leukdesk.ui.theme import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QComboBox, QWidget

HIGHEST = 10_000.0
OLDEST = 50_000.0
"""In days, which are the smallest unit: older than anybody."""


class RangeDialog(QDialog):
    """Asks for a range.

    Args:
        others: the ranges that it will stand among, to tell of overlaps.
        shown: to be changed; None for a new one.
        parent: window.
    """

    def __init__(
        self,
        others: Sequence[ReferenceRange],
        shown: ReferenceRange | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rangeDialog")
        self.setWindowTitle(self.tr("Reference range"))
        self._others = tuple(others)
        self._analyte = choices("rangeAnalyte", self.tr("Value"), [(analyte_words(a), a) for a in Analyte])
        self._low = self._number("rangeLow", self.tr("Low"))
        self._high = self._number("rangeHigh", self.tr("High"))
        units = [(unit_words(u), u) for u in AgeUnit]
        self._from = self._number("rangeFrom", self.tr("From the age"), OLDEST, 1)
        self._from_unit = choices("rangeFromUnit", self.tr("Unit of the first age"), units)
        self._ends = QCheckBox(self.tr("&Under the age"))
        self._ends.setObjectName("rangeEnds")
        self._below = self._number("rangeBelow", self.tr("Under the age"), OLDEST, 1)
        self._below_unit = choices("rangeBelowUnit", self.tr("Unit of the last age"), units)
        sexes = [(whom_words(s), s) for s in (Sex.UNKNOWN, Sex.FEMALE, Sex.MALE)]
        self._sex = choices("rangeSex", self.tr("Sex"), sexes)
        self._source = line_edit("rangeSource", self.tr("Source"), 200)
        self._source.setPlaceholderText(self.tr("Where it was read: book, page, year"))
        self._hint = wrapped_words(self, "rangeHint")
        self._buttons = accept_or_cancel(self, self.tr("Save"))
        self._buttons.accepted.connect(self.accept)
        self._lay_out()
        self._show(shown or ReferenceRange(Analyte.WHITE_CELLS, 4, 11, "", 0, 1))
        self._connect()
        self._check()

    @property
    def reference(self) -> ReferenceRange:
        """The range as typed.

        Raises:
            ValueError: if it holds nothing or no age.
        """
        return ReferenceRange(
            Analyte(self._analyte.currentData()),
            self._low.value(),
            self._high.value(),
            self._source.text().strip(),
            years_of(self._from.value(), AgeUnit(self._from_unit.currentData())),
            years_of(self._below.value(), AgeUnit(self._below_unit.currentData()))
            if self._ends.isChecked()
            else None,
            Sex(self._sex.currentData()),
        )

    def _show(self, shown: ReferenceRange) -> None:
        self._analyte.setCurrentIndex(self._analyte.findData(shown.analyte))
        self._low.setValue(shown.low)
        self._high.setValue(shown.high)
        ages = (
            (self._from, self._from_unit, shown.from_years),
            (self._below, self._below_unit, shown.below_years),
        )
        for box, units, years in ages:
            number, unit = age_in_units(18 if years is None else years)
            box.setValue(number)
            units.setCurrentIndex(units.findData(unit))
        self._ends.setChecked(shown.below_years is not None)
        self._sex.setCurrentIndex(self._sex.findData(shown.sex))
        self._source.setText(shown.source)
        self._source.setCursorPosition(0)

    def _connect(self) -> None:
        for box in (self._low, self._high, self._from, self._below):
            box.valueChanged.connect(self._check)
        for choice in (self._analyte, self._from_unit, self._below_unit, self._sex):
            choice.currentIndexChanged.connect(self._check)
        self._ends.toggled.connect(self._check)
        self._source.textChanged.connect(self._check)

    def _check(self) -> None:
        for widget in (self._below, self._below_unit):
            widget.setEnabled(self._ends.isChecked())
        fault = self._fault()
        self._hint.setText(fault or self._remark())
        mark(self._hint, "tone", "caution" if fault else "")
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not fault)

    def _fault(self) -> str:
        if self._low.value() >= self._high.value():
            return self.tr("The low end must lie below the high end.")
        try:
            typed = self.reference
        except ValueError:
            return self.tr("The last age must lie above the first one.")
        if not typed.source:
            return self.tr("Say where the range was read; reports name it.")
        return ""

    def _remark(self) -> str:
        overlaps = overlapping(self._others, self.reference)
        if not overlaps:
            return ""
        words = self.tr("It overlaps “{0}”; where both hold, the later one in the list is taken.")
        return words.format(range_line(overlaps[0]))

    def _number(self, name: str, words: str, highest: float = HIGHEST, decimals: int = 2) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setRange(0, highest)
        box.setDecimals(decimals)
        box.setMinimumHeight(FIELD_HEIGHT_PX)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("&Value"), self._analyte)
        form.addRow(self.tr("&Low"), self._low)
        form.addRow(self.tr("&High"), self._high)
        first = QLabel(self.tr("&From the age"))
        first.setBuddy(self._from)
        form.addRow(first, _beside(self._from, self._from_unit))
        form.addRow(self._ends, _beside(self._below, self._below_unit))
        form.addRow(self.tr("S&ex"), self._sex)
        form.addRow(self.tr("&Source"), self._source)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._hint)
        column.addWidget(self._buttons)
        self.setMinimumWidth(480)


def _beside(box: QDoubleSpinBox, units: QComboBox) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(box, 1)
    row.addWidget(units, 1)
    return row
