"""Whether this installation is sound, a line a check, each shown as soon as it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leukdesk.ui.icons import set_icon

if TYPE_CHECKING:
    from leukdesk.workflow.installation import Check


class InstallationDialog(QDialog):
    """Shows checks as they come.

    Args:
        parent: window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("installationDialog")
        self.setWindowTitle(self.tr("Check this installation"))
        self._checks: list[Check] = []
        self._headline = QLabel(self.tr("Checking; the network takes a few seconds…"))
        self._headline.setObjectName("worklistTitle")
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setColumnStretch(2, 1)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("What was checked"))
        self._copy = QPushButton(self.tr("Copy"))
        self._copy.setObjectName("copyChecks")
        self._copy.setToolTip(self.tr("Copies all lines, for those who look after this PC"))
        self._copy.clicked.connect(self._copy_all)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._headline)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        self.resize(760, 480)

    def show_check(self, check: Check) -> None:
        """Adds a line."""
        self._checks.append(check)
        row = len(self._checks)
        sign, name, said = QLabel(), QLabel(check.name), QLabel(check.said)
        set_icon(sign, "check" if check.good else "warning")
        sign.setAccessibleName(self.tr("sound") if check.good else self.tr("wrong"))
        for label in (name, said):
            label.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for column, label in enumerate((sign, name, said)):
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

    def show_end(self) -> None:
        """Says what all checks come to."""
        wrong = sum(not check.good for check in self._checks)
        if wrong:
            words = self.tr("{0} of {1} checks found something to mend").format(wrong, len(self._checks))
        else:
            words = self.tr("This installation is sound")
        self._headline.setText(words)

    def _copy_all(self) -> None:
        lines = [f"{'ok' if c.good else 'WRONG'} {c.name}: {c.said}" for c in self._checks]
        QGuiApplication.clipboard().setText("\n".join(lines))
