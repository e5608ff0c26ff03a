"""The bundles of this computer as a Qt model."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from leukdesk.ui.table_model import TableModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leukdesk.workflow.bundles import ListedBundle


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


class BundleModel(TableModel):
    """One row a bundle, in the order given."""

    columns = BundleColumn

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

    def size(self) -> int:
        """Bundles."""
        return len(self._bundles)

    def headings(self) -> Mapping[int, str]:
        """Names of the columns."""
        return {
            BundleColumn.NAME: _tr("Network"),
            BundleColumn.VERSION: _tr("Version"),
            BundleColumn.TRUST: _tr("Origin"),
            BundleColumn.USE: _tr("In use"),
        }

    def words(self, row: int) -> Mapping[int, str]:
        """A bundle in words, by column."""
        bundle = self._bundles[row]
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
