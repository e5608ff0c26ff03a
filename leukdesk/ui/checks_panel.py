"""Whether this installation is sound, a line a check, each shown as soon as it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leukdesk.ui.icons import set_icon
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from leukdesk.workflow.installation import Check

TALLEST_PX = 260


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChecksPanel", text)


def part_words(part: str) -> str:
    """What is looked at."""
    return {
        "Program": _tr("Program"),
        "Files": _tr("Files"),
        "Libraries": _tr("Libraries"),
        "Resources": _tr("Resources"),
        "Settings": _tr("Settings"),
        "Log": _tr("Log"),
        "Bundle": _tr("Bundle"),
        "Network": _tr("Network"),
        "Known patch": _tr("Known patch"),
        "Records": _tr("Records"),
        "Disk": _tr("Disk"),
        "Cameras": _tr("Cameras"),
        "Runtime": _tr("Runtime"),
        "Camera access": _tr("Camera access"),
    }[part]


class ChecksPanel(QFrame):
    """Shows what the checks come to; every line of them if somebody wants to see it."""

    checks_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checksPanel")
        self.setProperty("card", "true")
        self._checks: list[Check] = []
        self._headline = QLabel(_tr("This installation is checked when the network has started."))
        self._headline.setObjectName("checksHeadline")
        self._headline.setWordWrap(True)
        self._headline.setTextFormat(Qt.TextFormat.PlainText)
        self._again = self._button("checkAgain", _tr("Check again"))
        self._again.clicked.connect(self.checks_wanted)
        self._copy = self._button("copyChecks", _tr("Copy"))
        self._copy.setToolTip(_tr("Copies all lines, for those who look after this PC"))
        self._copy.clicked.connect(self._copy_all)
        self._details = self._button("showChecks", _tr("Details"))
        self._details.setCheckable(True)
        self._details.toggled.connect(self._show_lines)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(2, 1)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._area.setObjectName("checksArea")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setMaximumHeight(TALLEST_PX)
        self._area.setWidget(inside)
        self._area.setAccessibleName(_tr("What was checked"))
        self._area.hide()
        head = QHBoxLayout()
        head.addWidget(self._headline, 1)
        for button in (self._details, self._copy, self._again):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self._area)

    def show_begin(self) -> None:
        """Forgets the lines of an earlier check."""
        self._checks.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._again.setEnabled(False)
        self._headline.setText(_tr("Checking; the network takes a few seconds…"))

    def show_check(self, check: Check) -> None:
        """Adds a line."""
        self._checks.append(check)
        row = len(self._checks)
        sign, name, found = QLabel(), QLabel(part_words(check.part)), QLabel(said(check.said))
        set_icon(sign, "check" if check.good else "warning")
        sign.setAccessibleName(_tr("sound") if check.good else _tr("wrong"))
        for label in (name, found):
            label.setTextFormat(Qt.TextFormat.PlainText)
        found.setWordWrap(True)
        found.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for column, label in enumerate((sign, name, found)):
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

    def show_end(self) -> None:
        """Says what all checks come to; what is wrong is shown in any case."""
        self._again.setEnabled(True)
        wrong = sum(not check.good for check in self._checks)
        if wrong:
            words = _tr("{0} of {1} checks found something to mend").format(wrong, len(self._checks))
            self._details.setChecked(True)
        else:
            words = _tr("This installation is sound")
        self._headline.setText(words)

    def _show_lines(self, shown: bool) -> None:
        self._area.setVisible(shown)

    def _copy_all(self) -> None:
        lines = [f"{'ok' if c.good else 'WRONG'} {c.part}: {c.said}" for c in self._checks]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        return button
