"""Opening a case of the records from a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leukdesk.ui.table_model import list_rows
from leukdesk.ui.words import specimen_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from leukdesk.domain.cases import Case


class OpenCaseDialog(QDialog):
    """Lists the cases of the records, newest first, narrowed by what is typed."""

    def __init__(self, cases: Sequence[Case], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("openCaseDialog")
        self.setWindowTitle(self.tr("Open case"))
        self._cases = list(cases)
        self._filter = QLineEdit()
        self._filter.setObjectName("caseFilter")
        self._filter.setPlaceholderText(self.tr("Scan or type a specimen or patient number"))
        self._filter.setClearButtonEnabled(True)
        self._table = QTableWidget(0, 4)
        list_rows(self._table, "caseTable", self.tr("Cases"))
        self._table.setHorizontalHeaderLabels(
            [self.tr("Specimen number"), self.tr("Patient"), self.tr("Specimen"), self.tr("Opened")]
        )
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Open).setProperty("primary", "true")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(self._filter)
        layout.addWidget(self._table)
        layout.addWidget(self._buttons)
        self.resize(700, 460)
        self._filter.textChanged.connect(self._fill)
        self._table.doubleClicked.connect(self.accept)
        self._table.itemSelectionChanged.connect(self._on_selected)
        self._fill()

    def chosen(self) -> Case | None:
        """The selected case."""
        rows = self._table.selectionModel().selectedRows()
        item = self._table.item(rows[0].row(), 0) if rows else None
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def _fill(self) -> None:
        wanted = self._filter.text().strip().casefold()
        hits = [c for c in self._cases if wanted in f"{c.number} {c.patient_number}".casefold()]
        self._table.setRowCount(len(hits))
        locale = QLocale()
        for row, case in enumerate(hits):
            opened = locale.toString(_local(case.created_at), QLocale.FormatType.ShortFormat)
            number = case.number + (self.tr("  (sample)") if case.sample else "")
            for column, words in enumerate(
                (number, case.patient_number, specimen_words(case.specimen_type), opened)
            ):
                item = QTableWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, case)
                self._table.setItem(row, column, item)
        if hits:
            self._table.selectRow(0)
        self._on_selected()

    def _on_selected(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(self.chosen() is not None)


def _local(moment: datetime) -> QDateTime:
    """A moment in the time zone of this computer."""
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
