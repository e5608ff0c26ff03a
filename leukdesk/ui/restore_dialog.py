"""Offers a backup in place of records that are not whole, and shows how its restoring goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from leukdesk.ui.dialog_parts import heading, wrapped_words
from leukdesk.ui.safety_words import backup_line

if TYPE_CHECKING:
    from leukdesk.domain.safety import Backup


class RestoreDialog(QDialog):
    """Says that the offered backup is wanted."""

    restore_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("restoreDialog")
        self.setWindowTitle(self.tr("Restore a backup"))
        self._what = wrapped_words(self, "restoreWhat")
        self._offer = heading("")
        self._offer.setObjectName("restoreOffer")
        self._hint = wrapped_words(self, "restoreHint")
        self._bar = QProgressBar()
        self._bar.setObjectName("restoreProgress")
        self._bar.setAccessibleName(self.tr("Progress of restoring"))
        self._bar.setTextVisible(False)
        self._restore = QPushButton(self.tr("Restore this backup"))
        self._restore.setObjectName("restoreBackup")
        self._restore.setProperty("primary", "true")
        self._restore.clicked.connect(self.restore_wanted)
        self._later = QPushButton(self.tr("Not now"))
        self._later.setObjectName("restoreLater")
        self._later.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._later)
        buttons.addWidget(self._restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for widget in (self._what, self._offer, self._hint, self._bar):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addLayout(buttons)
        self.resize(560, 260)
        self.setMinimumWidth(440)

    def show_looking(self, sentence: str) -> None:
        """Shows what is wrong while the newest good backup is looked for."""
        self._what.setText(sentence)
        self._show(self.tr("Looking for the newest good backup…"), "", busy=True)

    def show_backup(self, backup: Backup) -> None:
        """Offers a backup."""
        hint = self.tr(
            "It is tried in an empty place first. What was recorded after it is not in it; the records as "
            "they are now are set aside beside the new ones, and nothing is deleted."
        )
        self._show(backup_line(backup), hint, offered=True)

    def show_none(self) -> None:
        """Says that there is no good backup."""
        hint = self.tr(
            "Keep the folder of the records as it is. If there are backups in another place, restore one "
            "with: leukdesk records restore FOLDER"
        )
        self._show(self.tr("There is no good backup here."), hint)

    def show_restoring(self) -> None:
        """Shows that the backup is being restored; the window stays until that is done."""
        self._show(
            self._offer.text(), self.tr("Restoring: the backup is copied, opened and checked…"), busy=True
        )
        self._later.setEnabled(False)

    def show_fault(self, sentence: str) -> None:
        """Says why nothing was restored."""
        self._show(self.tr("Nothing was changed."), sentence)

    def _show(self, offer: str, hint: str, *, offered: bool = False, busy: bool = False) -> None:
        self._offer.setText(offer)
        self._hint.setText(hint)
        self._bar.setRange(0, 0)
        self._bar.setVisible(busy)
        self._restore.setVisible(offered)
        self._later.setEnabled(True)
        self._later.setText(self.tr("Not now") if offered or busy else self.tr("Close"))
