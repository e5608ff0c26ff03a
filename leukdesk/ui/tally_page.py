# ruff: noqa: N802 - Qt names the methods that it calls
"""The page of the manual count: a counter with the keys of the cells page, for eyes at the eyepiece."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leukdesk.ui.differential_panel import DifferentialPanel
from leukdesk.ui.eliding_label import ElidingLabel
from leukdesk.ui.page import Need, Page, PageEntry
from leukdesk.ui.tally_board import TallyBoard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.tally import Tally

PANEL_WIDTH_PX = 400
_WITH_OTHERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TallyPage", text)


class TallyPage(Page):
    """Says which class was struck; its presenter counts."""

    cell_counted = Signal(str)
    """Code of the class."""
    undo_wanted = Signal()
    afresh_wanted = Signal()
    sound_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PageEntry("tally", _tr("Count"), "tally", "F6", Need.CASE), parent)
        self._usable = False
        self.board = TallyBoard()
        self.differential = DifferentialPanel()
        self._count = QLabel()
        self._count.setObjectName("tallyCount")
        self._said = QLabel()
        self._said.setObjectName("tallySaid")
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self.sound = QCheckBox(self.tr("Sound with every key"))
        self.sound.setObjectName("tallySound")
        self.sound.setToolTip(self.tr("There is always one when the target is reached"))
        self.undo = self._button("tallyUndoButton", self.tr("Take back"))
        self.undo.setToolTip(self.tr("Take the last cell back (Backspace)"))
        self.afresh = self._button("tallyAfreshButton", self.tr("Begin afresh"))
        self.afresh.setToolTip(self.tr("Count from zero; Backspace brings the count back"))
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.board.picked.connect(self._strike)
        self.undo.clicked.connect(self.undo_wanted)
        self.afresh.clicked.connect(self.afresh_wanted)
        self.sound.clicked.connect(self.sound_wanted)

    def arrive(self) -> None:
        """Takes the keyboard."""
        super().arrive()
        self.setFocus()

    def show_classes(self, classes: Sequence[CellClass], known: Sequence[CellClass]) -> None:
        """Offers other classes; see `TallyBoard.show_classes`."""
        self.board.show_classes(classes, known)

    def show_tally(self, tally: Tally, target_cells: int) -> None:
        """Shows what is counted."""
        self.board.show_counts(tally.counts)
        counted = tally.leukocytes
        words = self.tr("{0} of {1}").format(counted, target_cells)
        self._count.setText(f"{words} ✓" if counted >= target_cells else words)
        self._count.setAccessibleName(self.tr("Leukocytes counted: {0}").format(words))
        self.differential.show_differential(tally.differential(self.board.classes), target_cells)
        self.undo.setEnabled(self._usable and bool(tally.held))
        self.afresh.setEnabled(self._usable and bool(tally.strokes))

    def show_usable(self, sentence: str = "") -> None:
        """Lets cells be counted, or says why not."""
        self._usable = not sentence
        self.board.setEnabled(self._usable)
        for button in (self.undo, self.afresh):
            button.setEnabled(self._usable)
        self.say(sentence or self.tr("Look through the eyepiece and press the letter of each cell."))

    def say(self, sentence: str) -> None:
        """Says what the last key did."""
        self._said.setText(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Counts the class whose letter was struck; a key held down counts once."""
        key = event.text().strip()
        if not key or event.modifiers() & _WITH_OTHERS:
            super().keyPressEvent(event)
            return
        if event.isAutoRepeat():
            return
        code = self.board.code_of(key)
        if code is not None:
            self._strike(code)
        elif self._usable:
            self.say(self.tr("No class has the key {0}: nothing was counted.").format(key.upper()))

    def _strike(self, code: str) -> None:
        if self._usable:
            self.board.strike(code)
            self.cell_counted.emit(code)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        # A click leaves the keyboard with the page, whose letters count.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        self.sound.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        title = ElidingLabel(self.tr("Manual count at the eyepiece"))
        title.setObjectName("worklistTitle")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._count)
        foot = QHBoxLayout()
        foot.addWidget(self.undo)
        foot.addWidget(self.afresh)
        foot.addStretch()
        apart = QLabel(self.tr("Kept apart from the cells of the pictures, also on the report."))
        apart.setObjectName("tallyApart")
        apart.setProperty("muted", "true")
        apart.setProperty("small", "true")
        apart.setWordWrap(True)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self._said)
        left.addWidget(self.board, 1)
        left.addLayout(foot)
        side = QWidget()
        side.setMaximumWidth(PANEL_WIDTH_PX)
        side.setMinimumWidth(274)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.differential, 1)
        right.addWidget(self.sound)
        right.addWidget(apart)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 12)
        whole.setSpacing(12)
        whole.addLayout(left, 2)
        whole.addWidget(side, 1)
