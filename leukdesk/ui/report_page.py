"""The report page: what a person writes beside the pages as they will be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leukdesk.ui.film_panel import FilmPanel
from leukdesk.ui.page import Need, Page, PageEntry
from leukdesk.ui.page_preview import PagePreview

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance

    from leukdesk.domain.cases import Case
    from leukdesk.ui.case_state import CaseState

PANEL_WIDTH_PX, SIDE_PX = 320, 14


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportPage", text)


class ReportPage(Page):
    """Says what shall be done with the report; its presenter does it."""

    settings_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    export_wanted = Signal()
    batch_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PageEntry("report", _tr("Report"), "report", "F5", Need.CASE), parent)
        self.film = FilmPanel()
        self.preview = PagePreview()
        self._frozen = QLabel()
        self._frozen.setObjectName("reportFrozen")
        self._frozen.setWordWrap(True)
        self._frozen.hide()
        self._paper = QPushButton()
        self._paper.setObjectName("reportPaper")
        self._paper.setToolTip(self.tr("Choose paper and templates in the settings"))
        self._paper.clicked.connect(self.settings_wanted)
        self._buttons = {
            "printReport": self._button(
                "printReport", self.tr("Print…"), self.tr("Print the report (Ctrl+P)"), self.print_wanted
            ),
            "savePdf": self._button(
                "savePdf", self.tr("Save PDF…"), self.tr("Save the report as PDF (Ctrl+S)"), self.save_wanted
            ),
            "exportAll": self._button(
                "exportAll",
                self.tr("Export all…"),
                self.tr("Report, tables for Excel, CSV and JSON in a folder (Ctrl+R)"),
                self.export_wanted,
            ),
            "batchReports": self._button(
                "batchReports",
                self.tr("All signed cases…"),
                self.tr("Write all signed cases' reports into a folder"),
                self.batch_wanted,
            ),
        }
        self._buttons["savePdf"].setProperty("primary", "true")
        self._lay_out()

    def show_case(self, case: Case | None) -> None:
        """Waits for what another case holds."""
        self.preview.show_message(self.tr("The report is being read…") if case else "")

    def show_state(self, state: CaseState) -> None:
        """A signed case is shown as it is and not written into."""
        frozen = state.case.status.frozen
        self.film.setEnabled(not frozen)
        self._frozen.setText(self.tr("This case is signed. Amend it to change its text."))
        self._frozen.setVisible(frozen)

    def show_page_size(self, size: str) -> None:
        """Shows which paper is chosen."""
        self._paper.setText(self.tr("Paper: {0}…").format(size))

    def show_ready(self, *, ready: bool) -> None:
        """Lets the report be printed and saved, or not yet."""
        for name in ("printReport", "savePdf", "exportAll"):
            self._buttons[name].setEnabled(ready)

    def _button(self, name: str, words: str, tip: str, wish: SignalInstance) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.clicked.connect(wish)
        return button

    def _lay_out(self) -> None:
        buttons = list(self._buttons.values())
        rows = [_beside_or_beneath(pair) for pair in (buttons[:2], buttons[2:])]
        side = QWidget()
        side.setObjectName("reportSide")
        side.setFixedWidth(PANEL_WIDTH_PX)
        column = QVBoxLayout(side)
        column.setContentsMargins(SIDE_PX, 12, SIDE_PX, 12)
        column.setSpacing(8)
        column.addWidget(self._frozen)
        scrolled = QScrollArea()
        scrolled.setObjectName("filmScroll")
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(self.film)
        column.addWidget(scrolled, 1)
        column.addWidget(self._paper)
        for row in rows:
            column.addLayout(row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.preview, 1)
        whole.addWidget(side)


def _beside_or_beneath(pair: Sequence[QPushButton]) -> QBoxLayout:
    """Two buttons in a row, or one beneath the other where a language's words are too long for that."""
    for button in pair:
        button.ensurePolished()
    layout = QHBoxLayout()
    needed = sum(button.sizeHint().width() for button in pair) + layout.spacing()
    if needed > PANEL_WIDTH_PX - 2 * SIDE_PX:
        layout.setDirection(QBoxLayout.Direction.TopToBottom)
    for button in pair:
        layout.addWidget(button, 1)
    return layout
