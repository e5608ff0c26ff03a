"""The cases of the worklist as a Qt model: words are made for the rows that are seen."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QPalette

from leukdesk.domain.case_details import Priority
from leukdesk.domain.work_list import DUE_TIMES, DueTimes
from leukdesk.ui.icons import icon
from leukdesk.ui.table_model import TableModel
from leukdesk.ui.words import age_words, priority_words, specimen_words, status_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leukdesk.domain.work_list import CaseSummary


class CaseColumn(IntEnum):
    """The columns of the worklist."""

    PRIORITY = 0
    AGE = 1
    NUMBER = 2
    PATIENT = 3
    STATUS = 4
    SPECIMEN = 5
    FRAMES = 6


class CaseModel(TableModel):
    """One row a case, in the order given."""

    columns = CaseColumn

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases: tuple[CaseSummary, ...] = ()
        self._due = DUE_TIMES

    @property
    def overdue(self) -> int:
        """Cases that wait too long."""
        now = datetime.now(UTC)
        return sum(self._due.passed(case, now) for case in self._cases)

    def show(self, cases: Sequence[CaseSummary], due: DueTimes = DUE_TIMES) -> None:
        """Takes in what the records answered, and how long a case may wait."""
        self.beginResetModel()
        self._cases, self._due = tuple(cases), due
        self.endResetModel()

    def case(self, row: int) -> CaseSummary:
        """The case of a row."""
        return self._cases[row]

    def size(self) -> int:
        """Cases."""
        return len(self._cases)

    def headings(self) -> Mapping[int, str]:
        """Names of the columns."""
        return {
            CaseColumn.PRIORITY: self.tr("Priority"),
            CaseColumn.NUMBER: self.tr("Case"),
            CaseColumn.PATIENT: self.tr("Patient"),
            CaseColumn.STATUS: self.tr("Status"),
            CaseColumn.SPECIMEN: self.tr("Specimen"),
            CaseColumn.FRAMES: self.tr("Frames"),
            CaseColumn.AGE: self.tr("Came in"),
        }

    def words(self, row: int) -> Mapping[int, str]:
        """A case in words, by column."""
        case = self._cases[row]
        return {
            CaseColumn.PRIORITY: priority_words(case.priority) if case.priority is Priority.URGENT else "",
            CaseColumn.NUMBER: case.number + (" · " + self.tr("sample") if case.sample else ""),
            CaseColumn.PATIENT: " · ".join(filter(None, (case.patient_number, case.patient_name))) or "–",
            CaseColumn.STATUS: status_words(case.status),
            CaseColumn.SPECIMEN: specimen_words(case.specimen_type),
            CaseColumn.FRAMES: str(case.frames),
            CaseColumn.AGE: age_words(datetime.now(UTC) - case.waiting_since),
        }

    def row_words(self, row: int) -> str:
        """A case in one line, with what its figures mean."""
        case = self._cases[row]
        words = dict(self.words(row))
        words[CaseColumn.FRAMES] = self.tr("frames: {0}").format(case.frames)
        if self._due.passed(case, datetime.now(UTC)):
            words[CaseColumn.AGE] += " · " + self.tr("overdue")
        return ", ".join(filter(None, words.values()))

    def mark(self, row: int, column: int, role: int) -> QIcon | QFont | None:
        """Makes what is urgent or overdue stand out."""
        case = self._cases[row]
        if column == CaseColumn.PRIORITY and case.priority is Priority.URGENT:
            return _mark("urgent", role)
        if column == CaseColumn.AGE and self._due.passed(case, datetime.now(UTC)):
            return _mark("overdue", role)
        return None


def _mark(shape: str, role: int) -> QIcon | QFont | None:
    """A shape and bold letters beside the word, so that no colour is needed to see it."""
    if role == Qt.ItemDataRole.DecorationRole:
        return icon(shape, QGuiApplication.palette().color(QPalette.ColorRole.Text))
    if role == Qt.ItemDataRole.FontRole:
        font = QFont()
        font.setBold(True)
        return font
    return None
