# ruff: noqa: N802 - Qt names the methods that it calls
"""The head of the window: which case is open, and the main actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from leukdesk.ui.eliding_label import ElidingLabel
from leukdesk.ui.icons import set_icon
from leukdesk.ui.words import specimen_words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from leukdesk.domain.cases import Case

LEAST_SIGN_OFF = 80
"""Of the words on the signature, in logical pixels."""


class CaseHeader(QFrame):
    """Keeps the case in view, with its second identifier."""

    pictures_wanted = Signal()
    report_wanted = Signal()
    sign_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("caseHeader")
        self._number = ElidingLabel()
        self._number.setObjectName("caseNumber")
        self._number.setTextFormat(Qt.TextFormat.PlainText)
        self._details = ElidingLabel()
        self._details.setObjectName("caseDetails")
        self._details.setTextFormat(Qt.TextFormat.PlainText)
        self._sample = QLabel(self.tr("SAMPLE"))
        self._sample.setObjectName("sampleBadge")
        self._sample.setToolTip(self.tr("A demonstration with pictures drawn by the program, no patient"))
        self.add = QPushButton(self.tr("Add pictures…"))
        self.add.setObjectName("addPicturesButton")
        self.add.setToolTip(self.tr("Take pictures into this case (Ctrl+O), or drop them anywhere"))
        set_icon(self.add, "add", role=QPalette.ColorRole.ButtonText)
        self.add.clicked.connect(self.pictures_wanted)
        self.report = QPushButton(self.tr("Make report…"))
        self.report.setObjectName("makeReportButton")
        self.report.setToolTip(self.tr("Write the report and its tables into a folder (Ctrl+R)"))
        set_icon(self.report, "report", role=QPalette.ColorRole.ButtonText)
        self.report.clicked.connect(self.report_wanted)
        self._sign_off = QLabel()
        self._sign_off.setObjectName("signOffBadge")
        self._sign_off.setTextFormat(Qt.TextFormat.PlainText)
        self._patient = self._specimen = self._signed = ""
        self.sign = QPushButton(self.tr("Sign…"))
        self.sign.setObjectName("signButton")
        self.sign.setToolTip(self.tr("Sign the case, or see what still stands in the way (Ctrl+Shift+S)"))
        self.sign.clicked.connect(self.sign_wanted)
        for made in (self.add, self.report, self.sign):
            # A click leaves the keyboard with the cells, where letters correct classes.
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(10)
        layout.addWidget(self._number)
        layout.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._details, 1)
        layout.addWidget(self._sign_off, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.add)
        layout.addWidget(self.report)
        layout.addWidget(self.sign)
        self.show_case(None)

    def show_case(self, case: Case | None) -> None:
        """Shows which case is open; None means none."""
        self._sample.setVisible(case is not None and case.sample)
        for button in (self.add, self.report, self.sign):
            button.setVisible(case is not None)
        self.show_sign_off("", signed=False)
        self._patient = self._specimen = ""
        if case is None:
            self._number.setText(self.tr("LeukDesk"))
            self._details.setText(self.tr("No case is open"))
            return
        self._number.setText(self.tr("Case {0}").format(case.number))
        patient = self.tr("Patient {0}").format(case.patient_number) if case.patient_number else ""
        self._patient = patient or self.tr("no patient number")
        self._specimen = specimen_words(case.specimen_type)
        self._fit_words()

    def show_sign_off(self, words: str, *, signed: bool) -> None:
        """Shows how far the case has come toward its signature; no words where nobody has signed."""
        self._signed = words
        self._sign_off.setVisible(bool(words))
        self.sign.setEnabled(not signed)
        self._fit_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the words their room at the new width."""
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """Shortens who signed and leaves out the specimen before the case or its patient can't be read."""
        if not self._patient:
            return
        self._details.setText(f"{self._patient}  ·  {self._specimen}")
        self._sign_off.setText(self._signed)
        self._sign_off.setToolTip("")
        layout = self.layout()
        if not self._signed or layout is None:
            return
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        shown = [w for w in self.findChildren(QWidget, options=direct) if not w.isHidden()]
        margins = layout.contentsMargins()
        room = self.width() - margins.left() - margins.right() - layout.spacing() * (len(shown) - 1)
        over = sum(w.sizeHint().width() for w in shown) - room
        if over <= 0:
            return
        metrics = self._details.fontMetrics()
        over -= metrics.horizontalAdvance(self._details.text()) - metrics.horizontalAdvance(self._patient)
        self._details.setText(self._patient)
        metrics = self._sign_off.fontMetrics()
        width = max(LEAST_SIGN_OFF, metrics.horizontalAdvance(self._signed) - max(0, over))
        self._sign_off.setText(metrics.elidedText(self._signed, Qt.TextElideMode.ElideRight, width))
        self._sign_off.setToolTip(self._signed)
