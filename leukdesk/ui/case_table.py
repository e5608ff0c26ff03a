"""The table of the worklist: its columns have their room, and what changes in it stays where it is seen."""

from __future__ import annotations

from statistics import median_low
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableView

from leukdesk.ui.case_model import CaseColumn
from leukdesk.ui.table_model import list_model, list_rows

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from leukdesk.domain.work_list import CaseSummary, DueTimes
    from leukdesk.ui.case_model import CaseModel

WIDTHS = {
    CaseColumn.PRIORITY: 102,
    CaseColumn.AGE: 140,
    CaseColumn.NUMBER: 112,
    CaseColumn.ASSESSMENT: 116,
    CaseColumn.STATUS: 94,
    CaseColumn.SPECIMEN: 128,
    CaseColumn.FRAMES: 62,
}
"""Least of the columns, in logical pixels; the patient has the rest."""
WIDEST = 280
"""Of a column but the patient's, in logical pixels."""
WIDEST_IF_SHORT = 210
"""The same where there is too little room."""
LEAST_PATIENT = 150
SPARED = (CaseColumn.FRAMES, CaseColumn.SPECIMEN)
"""The columns that a narrow window goes without, in this order; a row's tip says them still."""


class CaseTable(QTableView):
    """Shows the cases of a list.

    Args:
        model: of the cases.
    """

    def __init__(self, model: CaseModel) -> None:
        super().__init__()
        self._model = model
        list_rows(self, "caseTable", QCoreApplication.translate("WorklistPage", "Cases"))
        list_model(self, model, WIDTHS, CaseColumn.PATIENT, 16)
        self._needed = dict.fromkeys(WIDTHS, 0)
        self._room = 0
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        # The rows in sight: to measure 500 takes longer than anybody should wait for each picture.
        self.horizontalHeader().setResizeContentsPrecision(0)

    def show_cases(self, cases: Sequence[CaseSummary], due: DueTimes, *, same_list: bool) -> None:
        """Shows cases in order.

        Args:
            cases: of the list.
            due: how long a case may wait.
            same_list: whether it is the list that is shown already, as it stands now; then what is selected
                stays so, and what is in sight stays there, whatever came above it.
        """
        if not same_list:
            self._needed = dict.fromkeys(WIDTHS, 0)
            self._model.show(cases, due)
            return
        scroll, before = self.verticalScrollBar(), self._model.cases
        top = scroll.value()
        self._model.refresh(cases, due)
        if top == 0:
            return
        rows = {case.case_id: row for row, case in enumerate(cases)}
        seen = before[top : top + self.viewport().height() // self.verticalHeader().defaultSectionSize()]
        moved = [rows[c.case_id] - row for row, c in enumerate(seen, start=top) if c.case_id in rows]
        if moved:
            scroll.setValue(top + median_low(moved))

    def fit_columns(self, room: int) -> None:
        """Makes columns as wide as their words, and spares some where the patient would have no room.

        Within one list a column only grows, so that it doesn't change with each row that comes into sight.

        Args:
            room: for the table, in logical pixels.
        """
        self._room = room
        header = self.horizontalHeader()
        self.setUpdatesEnabled(False)
        needed = self._needed
        for column in WIDTHS:
            # A hidden column has no hint of its own.
            self.setColumnHidden(column, False)
            words = max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            needed[column] = max(needed[column], words)
        widths = {column: min(WIDEST, max(least, needed[column])) for column, least in WIDTHS.items()}
        beside = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
        left = room - LEAST_PATIENT - beside
        spared: set[CaseColumn] = set()
        for column in SPARED:
            if _sum(widths, spared) > left:
                spared.add(column)
        for widest in (WIDEST, WIDEST_IF_SHORT):
            if _sum(widths, spared) > left:
                widths = {column: min(widest, words) for column, words in needed.items()}
        for column, width in widths.items():
            self.setColumnHidden(column, column in spared)
            header.resizeSection(column, width)
        self.setUpdatesEnabled(True)

    def _on_scrolled(self) -> None:
        self.fit_columns(self._room)


def _sum(widths: Mapping[CaseColumn, int], spared: Collection[CaseColumn]) -> int:
    return sum(width for column, width in widths.items() if column not in spared)
