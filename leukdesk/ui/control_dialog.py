"""The control slide: its plot, and which case it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leukdesk.domain.control import FEWEST_CELLS
from leukdesk.ui.control_chart import ControlPlot
from leukdesk.ui.control_words import state_words
from leukdesk.ui.dialog_parts import wrapped_words
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from datetime import date

    from leukdesk.domain.control import ControlChart

CONTENTS_PX = 584


class ControlDialog(QDialog):
    """Shows the days of the control slide and takes wishes; an answer of the records comes by `show_chart`.

    Args:
        control: number of the case of the control slide; empty if none is asked for.
        open_case: number of the case that is open; empty if none is.
        parent: window.
    """

    today_wanted = Signal()
    control_chosen = Signal(str)
    """Number of the case; empty to ask for none."""

    def __init__(self, control: str, open_case: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("controlDialog")
        self.setWindowTitle(self.tr("Control slide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._chart: ControlChart | None = None
        self._said = wrapped_words(self, "controlSaid")
        self._said.setText(
            self.tr("The days of control slide {0} are being read…").format(control)
            if control
            else self.tr(
                "Photograph the same smear every day: its counts show whether stain, microscope, camera or "
                "network have changed. Open the case of a smear of which people reviewed at least {0} "
                "leukocytes, and choose it here."
            ).format(FEWEST_CELLS)
        )
        self._classes = QComboBox()
        self._classes.setObjectName("controlClass")
        self._classes.setAccessibleName(self.tr("Class"))
        self._classes.currentIndexChanged.connect(self._show_class)
        self.plot = ControlPlot()
        self._note = wrapped_words(self, "controlNote")
        self._note.setProperty("muted", "true")
        for widget in (self._classes, self.plot, self._note):
            widget.hide()
        today = self._button("controlToday", self.tr("Open today's case"), control)
        today.setProperty("primary", "true")
        today.clicked.connect(self.today_wanted)
        choose = self._button("controlChoose", self.tr("Take the open case"), open_case)
        choose.setToolTip(self.tr("Its reviewed cells become the known values"))
        choose.clicked.connect(lambda: self.control_chosen.emit(open_case))
        none = self._button("controlNone", self.tr("Ask for none"), control)
        none.clicked.connect(lambda: self.control_chosen.emit(""))
        close = self._button("controlClose", self.tr("Close"), "always")
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        for button in (choose, none):
            row.addWidget(button)
        row.addStretch()
        for button in (close, today):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        for widget in (self._said, self._classes):
            column.addWidget(widget)
        column.addWidget(self.plot, 1)
        column.addWidget(self._note)
        column.addLayout(row)
        # As a width of the contents: one of the dialog itself would hold where longer buttons need more.
        column.addStrut(CONTENTS_PX)
        close.setFocus()

    def show_chart(self, chart: ControlChart, today: date) -> None:
        """Shows the days, the class that is outside today first."""
        self._chart = chart
        words = [state_words(chart, today), self.tr("Known values: case {0}.").format(chart.number)]
        newest = next((d for d in chart.days if d.day == today), None)
        outside = chart.outside(newest) if newest else ()
        if newest:
            words.append(
                self.tr("Agreement of the differentials: {0:.0f} %.").format(chart.agreement(newest))
            )
        self._said.setText("\n".join(words))
        self._classes.clear()
        for cell_class in chart.watched:
            self._classes.addItem(said(cell_class.name), cell_class)
        if outside:
            self._classes.setCurrentIndex(chart.watched.index(outside[0]))
        self._note.setText(
            self.tr(
                "As the network suggested, before any review. Line: known share. Broken and full lines: two "
                "and three standard deviations of counting error alone, for the cells that were counted."
            )
        )
        for widget in (self._classes, self.plot, self._note):
            widget.show()
        self._show_class()
        self.adjustSize()

    def show_fault(self, sentence: str) -> None:
        """Says why there is nothing to show."""
        self._said.setText(sentence[:1].upper() + sentence[1:])

    def _show_class(self) -> None:
        if self._chart is not None and self._classes.currentIndex() >= 0:
            self.plot.show_chart(self._chart, self._chart.watched[self._classes.currentIndex()])

    def _button(self, name: str, words: str, needed: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setEnabled(bool(needed))
        button.setToolTip(words)
        return button
