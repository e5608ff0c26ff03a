"""The laboratory's reference ranges by age and sex."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from leukdesk.domain.reference_ranges import DEFAULT_RANGES
from leukdesk.ui.ranges_model import RangeColumn, RangesModel
from leukdesk.ui.settings_section import SettingsSection
from leukdesk.ui.table_model import list_model, list_rows

if TYPE_CHECKING:
    from leukdesk.settings import Settings

WIDTHS = {
    RangeColumn.WHAT: 200,
    RangeColumn.LOW: 56,
    RangeColumn.HIGH: 56,
    RangeColumn.AGES: 170,
    RangeColumn.SEX: 70,
}


class RangesSection(SettingsSection):
    """Lists ranges and says that one is to be added or changed."""

    range_wanted = Signal(int)
    """The range of this row is to be changed; -1 for a new one."""

    def __init__(self) -> None:
        super().__init__()
        self.model = RangesModel(self)
        self.table = QTableView()
        self._buttons = {
            name: self._button(name, words)
            for name, words in (
                ("addRange", self.tr("Add a range…")),
                ("changeRange", self.tr("Change…")),
                ("removeRange", self.tr("Remove range")),
                ("shippedRanges", self.tr("Those that shipped")),
            )
        }
        self._buttons["shippedRanges"].setToolTip(
            self.tr("Puts the ranges of adults that came with LeukDesk in the place of all others")
        )
        self._buttons["addRange"].clicked.connect(lambda: self.range_wanted.emit(-1))
        self._buttons["changeRange"].clicked.connect(lambda: self.range_wanted.emit(self.row))
        self._buttons["removeRange"].clicked.connect(self._on_remove)
        self._buttons["shippedRanges"].clicked.connect(lambda: self.wished.emit({"ranges": DEFAULT_RANGES}))
        self.table.doubleClicked.connect(lambda index: self.range_wanted.emit(index.row()))
        self._build_table()
        row = QHBoxLayout()
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            self.hint(
                "rangesHint",
                self.tr(
                    "Reports mark values outside the range of the patient's age and sex; where the age is "
                    "unknown, none. Those that shipped are of adults: bring the children's ranges that your "
                    "laboratory stands by."
                ),
            )
        )
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self._enable()

    @property
    def row(self) -> int:
        """The row that is selected; -1 for none."""
        index = self.table.currentIndex()
        return index.row() if index.isValid() else -1

    def show_settings(self, settings: Settings) -> None:
        """Shows what holds."""
        if settings.ranges != self.model.ranges:
            row = self.row
            self.model.show_ranges(settings.ranges)
            if 0 <= row < len(settings.ranges):
                self.table.selectRow(row)
        self._enable()

    def _on_remove(self) -> None:
        kept = tuple(r for row, r in enumerate(self.model.ranges) if row != self.row)
        self.wished.emit({"ranges": kept})

    def _enable(self) -> None:
        for name in ("changeRange", "removeRange"):
            self._buttons[name].setEnabled(self.row >= 0)
        self._buttons["shippedRanges"].setEnabled(self.model.ranges != DEFAULT_RANGES)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        return button

    def _build_table(self) -> None:
        list_rows(self.table, "rangeTable", self.tr("Reference ranges"))
        list_model(self.table, self.model, WIDTHS, RangeColumn.SOURCE, 12)
        self.table.setMinimumHeight(140)
        self.table.selectionModel().currentRowChanged.connect(self._enable)
