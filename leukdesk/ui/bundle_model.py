"""The bundles of this computer as a Qt model."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.workflow.bundles import ListedBundle

Index = QModelIndex | QPersistentModelIndex


def _tr(text: str) -> str:
    return QCoreApplication.translate("BundleModel", text)


def trust_words(trust: str) -> str:
    """By what a bundle is trusted."""
    return {
        "pinned": _tr("came with LeukDesk"),
        "sealed": _tr("made or installed here"),
        "refused": _tr("refused: changed or foreign"),
    }[trust]


class BundleColumn(IntEnum):
    """The columns of the list."""

    NAME = 0
    VERSION = 1
    TRUST = 2
    USE = 3


class BundleModel(QAbstractTableModel):
    """One row a bundle, in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bundles: tuple[ListedBundle, ...] = ()
        self._running = ""

    def show_bundles(self, bundles: Sequence[ListedBundle], running: str) -> None:
        """Lists bundles.

        Args:
            bundles: in their order.
            running: sha256 of the network that runs now; empty if none does.
        """
        self.beginResetModel()
        self._bundles, self._running = tuple(bundles), running
        self.endResetModel()

    def bundle(self, row: int) -> ListedBundle:
        """The bundle of a row."""
        return self._bundles[row]

    def row_of(self, name: str) -> int:
        """The row of a name, else of the chosen bundle, else the first."""
        rows = range(len(self._bundles))
        named = next((r for r in rows if self._bundles[r].name == name), None)
        return named if named is not None else next((r for r in rows if self._bundles[r].chosen), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        """Bundles."""
        return 0 if parent.isValid() else len(self._bundles)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        """Columns."""
        return 0 if parent.isValid() else len(BundleColumn)

    def headerData(  # noqa: N802 - Qt's own
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            BundleColumn.NAME: _tr("Network"),
            BundleColumn.VERSION: _tr("Version"),
            BundleColumn.TRUST: _tr("Origin"),
            BundleColumn.USE: _tr("In use"),
        }[BundleColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a bundle."""
        if not index.isValid():
            return None
        words = self._words(self._bundles[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return words[BundleColumn(index.column())]
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return ", ".join(filter(None, words.values()))
        return None

    def _words(self, bundle: ListedBundle) -> dict[BundleColumn, str]:
        return {
            BundleColumn.NAME: bundle.name,
            BundleColumn.VERSION: "–" if bundle.card is None else bundle.card.version,
            BundleColumn.TRUST: trust_words(bundle.trust),
            BundleColumn.USE: self._use_words(bundle),
        }

    def _use_words(self, bundle: ListedBundle) -> str:
        runs = bundle.card is not None and bundle.card.sha256 == self._running
        if bundle.chosen:
            return _tr("yes") if runs or not self._running else _tr("from the next start on")
        return _tr("until LeukDesk is closed") if runs else ""
