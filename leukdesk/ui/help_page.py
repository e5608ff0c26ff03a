"""The help page: the first steps, every key, and what LeukDesk is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from leukdesk.ui.checks_panel import ChecksPanel
from leukdesk.ui.page import Page, PageEntry
from leukdesk.ui.shortcuts import sheet_html

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction


def _tr(text: str) -> str:
    return QCoreApplication.translate("HelpPage", text)


class HelpPage(Page):
    """Shows whether all is well here, how the work goes, and which keys there are."""

    sample_wanted = Signal()
    tour_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PageEntry("help", _tr("Help"), "info", "F1", aside=True), parent)
        self.text = QTextBrowser()
        self.text.setObjectName("helpText")
        self.text.setAccessibleName(self.tr("Help"))
        self.text.setOpenLinks(False)
        self.checks = ChecksPanel()
        title = QLabel(self.tr("Help"))
        title.setObjectName("worklistTitle")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        for name, words, wish in (
            ("startTour", self.tr("Show me around"), self.tour_wanted),
            ("trySampleFromHelp", self.tr("Try the sample smears"), self.sample_wanted),
        ):
            button = QPushButton(words)
            button.setObjectName(name)
            button.clicked.connect(wish)
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.checks)
        layout.addWidget(self.text, 1)

    def show_keys(self, groups: Sequence[tuple[str, Sequence[QAction]]]) -> None:
        """Shows the first steps and the keys of these actions, by heading."""
        steps = (
            self.tr("Open a case: scan or type the specimen's number."),
            self.tr("Add pictures from the camera, a phone or files; drop them anywhere on the window."),
            self.tr(
                "Go through the cells: a letter gives the selected ones their class, Enter confirms, "
                "Ctrl+Z takes back. Look at each blast, promyelocyte and unidentified cell."
            ),
            self.tr("Draw a box around a cell that was missed (Ctrl+D); press X for what is no cell."),
            self.tr("Make the report when the differential has enough cells."),
        )
        items = "".join(f"<li>{step}</li>" for step in steps)
        purpose = self.tr(
            "LeukDesk suggests; a qualified person decides. It is for research use and gives no diagnosis."
        )
        self.text.setHtml(
            f"<h3>{self.tr('First steps')}</h3><ol>{items}</ol><p>{purpose}</p>{sheet_html(groups)}"
        )
