"""The models page: the networks of this computer, and the card of the one that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from leukdesk.ui.bundle_model import BundleColumn, BundleModel
from leukdesk.ui.dialog_parts import wrapped_words
from leukdesk.ui.page import Page, PageEntry
from leukdesk.ui.table_model import list_model, list_rows
from leukdesk.ui.theme import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance

    from leukdesk.workflow.bundles import ListedBundle

WIDTHS = {BundleColumn.VERSION: 90, BundleColumn.TRUST: 230, BundleColumn.USE: 190}
"""Of the columns at the first sight, in logical pixels; the name has the rest."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelsPage", text)


class ModelsPage(Page):
    """Lists networks, shows a card, and says what is wished."""

    card_wanted = Signal(object)
    """The card of a `ListedBundle` is to be shown."""
    install_wanted = Signal()
    use_wanted = Signal(object)
    verify_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PageEntry("models", _tr("Models"), "network", "F7", aside=True), parent)
        self.model = BundleModel(self)
        self._may_change = True
        self._busy = False
        self.table = QTableView()
        self.card = QTextBrowser()
        self.card.setObjectName("modelPage")
        self.card.setAccessibleName(self.tr("Card of the network"))
        self.card.setOpenLinks(False)
        self._said = wrapped_words(self, "modelsSaid")
        self._note = wrapped_words(self, "modelsNote")
        self._note.setProperty("muted", "true")
        self._install = self._button("installModel", self.tr("Install from a folder…"))
        self._install.setToolTip(self.tr("Shows what a network says of itself, and asks before it is taken"))
        self._install.clicked.connect(self.install_wanted)
        self._use = self._button("useModel", self.tr("Use"), self.use_wanted)
        self._use.setToolTip(self.tr("Use this network from the next start on"))
        self._verify = self._button("verifyModel", self.tr("Verify"), self.verify_wanted)
        self._verify.setToolTip(self.tr("Compares card and network with what was pinned or sealed"))
        self._remove = self._button("removeModel", self.tr("Remove…"), self.remove_wanted)
        self._remove.setToolTip(self.tr("Deletes the network; the records keep what it said"))
        self._build_table()
        self._lay_out()
        self._enable()

    @property
    def chosen(self) -> ListedBundle | None:
        """The bundle that is selected."""
        index = self.table.currentIndex()
        return self.model.bundle(index.row()) if index.isValid() else None

    def show_bundles(self, bundles: Sequence[ListedBundle], running: str, name: str = "") -> None:
        """Lists bundles.

        Args:
            bundles: in their order.
            running: sha256 of the network that runs now; empty if none does.
            name: to be selected; by default the one that was, else the one in use.
        """
        kept = self.chosen
        self.model.show_bundles(bundles, running)
        wanted = name or (kept.name if kept is not None else "")
        self.table.selectRow(self.model.row_of(wanted))
        self._on_selected()

    def show_card(self, page: str) -> None:
        """Shows a card as HTML."""
        self.card.setHtml(page)

    def show_right(self, *, may_change: bool) -> None:
        """Lets networks be installed, chosen and removed, or says who may."""
        self._may_change = may_change
        self._note.setText(
            self.tr("A network is a program: only those that are pinned or sealed are opened.")
            if may_change
            else self.tr("Only an administrator may install, choose and remove networks.")
        )
        self._enable()

    def show_busy(self, words: str) -> None:
        """Shows that something is being done."""
        self._busy = True
        self._say(words, bad=False)
        self._enable()

    def show_said(self, words: str, *, bad: bool = False) -> None:
        """Shows what came of it."""
        self._busy = False
        self._say(words, bad=bad)
        self._enable()

    def arrive(self) -> None:
        """Takes the keyboard into the list."""
        super().arrive()
        self.table.setFocus()

    def _say(self, words: str, *, bad: bool) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
        mark(self._said, "tone", "caution" if bad else "")

    def _on_selected(self) -> None:
        self._enable()
        bundle = self.chosen
        if bundle is not None:
            self.card_wanted.emit(bundle)

    def _enable(self) -> None:
        bundle, may = self.chosen, self._may_change and not self._busy
        self._install.setEnabled(may)
        self._verify.setEnabled(bundle is not None and not self._busy)
        self._use.setEnabled(may and bundle is not None and bundle.card is not None and not bundle.chosen)
        self._remove.setEnabled(may and bundle is not None and bundle.removable)

    def _button(self, name: str, words: str, wish: SignalInstance | None = None) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        if wish is not None:
            button.clicked.connect(lambda: wish.emit(self.chosen))
        return button

    def _build_table(self) -> None:
        list_rows(self.table, "bundleTable", self.tr("Networks of this computer"))
        list_model(self.table, self.model, WIDTHS, BundleColumn.NAME, 14)
        self.table.selectionModel().currentRowChanged.connect(self._on_selected)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Models"))
        title.setObjectName("worklistTitle")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addStretch()
        for button in (self._use, self._verify, self._remove, self._install):
            head.addWidget(button)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(self.card)
        parts.setStretchFactor(0, 0)
        parts.setStretchFactor(1, 1)
        parts.setSizes([118, 500])
        self.table.setMinimumHeight(90)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._note)
        column.addWidget(self._said)
        column.addWidget(parts, 1)
        self._said.hide()
