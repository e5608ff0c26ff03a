"""The cases of the worklist as a Qt model: words are made for the rows that are seen."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QPalette

from leukdesk.domain.assessment_summary import Urgency
from leukdesk.domain.calls import Call
from leukdesk.domain.case_details import Priority
from leukdesk.domain.work_list import DUE_TIMES, DueTimes
from leukdesk.ui.call_marks import MARKS
from leukdesk.ui.icons import icon
from leukdesk.ui.table_model import TableModel
from leukdesk.ui.words import (
    age_words,
    priority_words,
    specimen_words,
    status_words,
    summary_tip,
    summary_words,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QColor

    from leukdesk.domain.work_list import CaseSummary
    from leukdesk.ui.table_model import Index


class CaseColumn(IntEnum):
    """The columns of the worklist."""

    PRIORITY = 0
    AGE = 1
    NUMBER = 2
    PATIENT = 3
    ASSESSMENT = 4
    STATUS = 5
    SPECIMEN = 6
    FRAMES = 7


_SIGNS = {Urgency.BLASTS: "warning", Urgency.URGENT_CELLS: "warning", Urgency.LOOK: "look"}
"""The shape beside what was found."""


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
        """Takes in another list, and how long a case may wait."""
        self.beginResetModel()
        self._cases, self._due = tuple(cases), due
        self.endResetModel()

    def refresh(self, cases: Sequence[CaseSummary], due: DueTimes) -> None:
        """Takes in how the same list stands now: what is selected stays so, and nothing is drawn twice."""
        self._due = due
        staying = {case.case_id for case in cases}
        for row in reversed(range(len(self._cases))):
            if self._cases[row].case_id not in staying:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._cases = (*self._cases[:row], *self._cases[row + 1 :])
                self.endRemoveRows()
        known = {case.case_id for case in self._cases}
        self._sort(tuple(case for case in cases if case.case_id in known))
        for row, case in enumerate(cases):
            if case.case_id not in known:
                self.beginInsertRows(QModelIndex(), row, row)
                self._cases = (*self._cases[:row], case, *self._cases[row:])
                self.endInsertRows()
        if cases:
            # Ages grow in all of them.
            self.dataChanged.emit(self.index(0, 0), self.index(len(cases) - 1, len(self.columns) - 1))

    def _sort(self, cases: tuple[CaseSummary, ...]) -> None:
        """Takes in the same cases in their present order and state."""
        order = [case.case_id for case in cases]
        if order == [case.case_id for case in self._cases]:
            self._cases = cases
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = {case_id: row for row, case_id in enumerate(order)}
        after = [self.index(rows[self._cases[index.row()].case_id], index.column()) for index in before]
        self._cases = cases
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    @property
    def cases(self) -> tuple[CaseSummary, ...]:
        """In their order."""
        return self._cases

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
            CaseColumn.ASSESSMENT: self.tr("Assessment"),
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
            CaseColumn.ASSESSMENT: _found(case),
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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As every table, but that what was found is explained as the case's own page does."""
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == CaseColumn.ASSESSMENT:
            case = self._cases[index.row()]
            if _is_unassessed(case):
                return self.tr("Still to be assessed")
            if case.assessment is not None:
                before = self.tr("From before the case last changed:") if case.outdated else ""
                return "\n".join(filter(None, (before, summary_tip(case.assessment))))
        return super().data(index, role)

    def mark(self, row: int, column: int, role: int) -> QIcon | QFont | None:
        """Makes what is urgent, overdue or was found stand out."""
        case = self._cases[row]
        if column == CaseColumn.ASSESSMENT and case.assessment is not None:
            return _sign(case.assessment.urgency, role)
        if column == CaseColumn.PRIORITY and case.priority is Priority.URGENT:
            return _mark("urgent", role)
        if column == CaseColumn.AGE and self._due.passed(case, datetime.now(UTC)):
            return _mark("overdue", role)
        return None


def _found(case: CaseSummary) -> str:
    """What was found in a case; three dots where it has changed since, or has not been assessed."""
    words = "" if case.assessment is None else summary_words(case.assessment)
    return f"{words} …".lstrip() if case.frames and case.outdated else words


def _is_unassessed(case: CaseSummary) -> bool:
    return case.assessment is None and case.outdated and case.frames > 0


def _sign(urgency: Urgency, role: int) -> QIcon | QFont | None:
    shape = _SIGNS.get(urgency)
    if shape is None:
        return None
    if urgency > Urgency.URGENT_CELLS:
        return None if role == Qt.ItemDataRole.FontRole else _mark(shape, role)
    return _mark(shape, role, MARKS[Call.BLAST].on(QGuiApplication.palette()))


def _mark(shape: str, role: int, colour: QColor | None = None) -> QIcon | QFont | None:
    """A shape and bold letters beside the word, so that no colour is needed to see it."""
    if role == Qt.ItemDataRole.DecorationRole:
        return icon(shape, colour or QGuiApplication.palette().color(QPalette.ColorRole.Text))
    if role == Qt.ItemDataRole.FontRole:
        font = QFont()
        font.setBold(True)
        return font
    return None
