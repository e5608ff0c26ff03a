"""The cases of the worklist as a Qt model that filters itself."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leukdesk.ui.words import age_words, specimen_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cases import Case

Index = QModelIndex | QPersistentModelIndex


class CaseColumn(IntEnum):
    """The columns of the worklist."""

    NUMBER = 0
    PATIENT = 1
    SPECIMEN = 2
    AGE = 3


class CaseModel(QAbstractTableModel):
    """One row a case, in the order given, those that hold what is searched for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases: tuple[Case, ...] = ()
        self._shown: tuple[Case, ...] = ()
        self._wanted = ""

    @property
    def total(self) -> int:
        """Cases, shown or not."""
        return len(self._cases)

    def show(self, cases: Sequence[Case]) -> None:
        """Takes in the cases of the records."""
        self._cases = tuple(cases)
        self._filter()

    def search(self, wanted: str) -> None:
        """Keeps to cases whose number or patient holds a text, whatever the letters' case."""
        self._wanted = wanted.strip().casefold()
        self._filter()

    def case(self, row: int) -> Case:
        """The case of a row."""
        return self._shown[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        """Cases shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        """Columns."""
        return 0 if parent.isValid() else len(CaseColumn)

    def headerData(  # noqa: N802 - Qt's own
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Case"), self.tr("Patient"), self.tr("Specimen"), self.tr("Opened"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a case; the whole row for screen readers."""
        if not index.isValid():
            return None
        case = self._shown[index.row()]
        texts = (
            case.number + (" · " + self.tr("sample") if case.sample else ""),
            case.patient_number or "–",
            specimen_words(case.specimen_type),
            age_words(datetime.now(UTC) - case.created_at),
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return ", ".join(texts)
        return None

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = tuple(
            c for c in self._cases if self._wanted in f"{c.number}\n{c.patient_number}".casefold()
        )
        self.endResetModel()
