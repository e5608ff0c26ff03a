"""The state of the records at a glance: room, last check, backups, and buttons for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from leukdesk.ui.dialog_parts import heading, wrapped_words
from leukdesk.ui.safety_words import backup_line, schedule_words
from leukdesk.ui.settings_section import choices, choose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.safety import Backup

SCHEDULES_H = (0, 6, 12, 24, 48, 168)


class SafetyPanel(QWidget):
    """Says that a backup or a check is wished; shows what is known."""

    backup_wanted = Signal()
    check_wanted = Signal()
    folder_wanted = Signal()
    schedule_wanted = Signal(int)
    """Hours between backups; 0 for none by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("safetyPanel")
        self._room = wrapped_words(self, "safetyRoom")
        self._check = wrapped_words(self, "safetyCheck")
        self._folder = wrapped_words(self, "backupFolder")
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._choose = self._button("chooseBackupFolder", self.tr("Other folder…"))
        self._choose.setToolTip(self.tr("Choose where backups go from the next start on"))
        self._choose.clicked.connect(self.folder_wanted)
        self._choose.hide()
        self._schedule = choices(
            "backupSchedule", self.tr("A backup by itself"), [(schedule_words(h), h) for h in SCHEDULES_H]
        )
        self._schedule.activated.connect(lambda: self.schedule_wanted.emit(self._schedule.currentData()))
        self._schedule.setEnabled(False)
        self._list = QListWidget()
        self._list.setSpacing(3)
        self._list.setObjectName("backupList")
        self._list.setAccessibleName(self.tr("Backups, newest first"))
        hint = wrapped_words(self, "backupHint")
        hint.setProperty("muted", "true")
        hint.setText(
            self.tr(
                "A backup on the same disk does not help when the disk breaks: choose a folder on another "
                "disk or on the network. To restore one, close this window and type: leukdesk records restore"
            )
        )
        self._backup = self._button("backUpNow", self.tr("Back up now"))
        self._backup.setProperty("primary", "true")
        self._backup.clicked.connect(self.backup_wanted)
        self._look = self._button("checkNow", self.tr("Check everything now"))
        self._look.clicked.connect(self.check_wanted)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("Disk"), self._room)
        form.addRow(self.tr("Check"), self._check)
        place = QHBoxLayout()
        place.addWidget(self._folder, 1)
        place.addWidget(self._choose)
        form.addRow(self.tr("Backups in"), place)
        form.addRow(self.tr("By &itself"), self._schedule)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._look)
        buttons.addWidget(self._backup)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(heading(self.tr("Backups")))
        layout.addWidget(self._list, 1)
        layout.addWidget(hint)
        layout.addLayout(buttons)

    def show_room(self, words: str) -> None:
        """Shows how much room is left."""
        self._room.setText(words)

    def show_check(self, words: str) -> None:
        """Shows what the last check found."""
        self._check.setText(words)

    def allow_choices(self) -> None:
        """Lets another folder and another schedule be chosen."""
        self._choose.show()
        self._schedule.setEnabled(True)

    def show_schedule(self, every_h: int) -> None:
        """Shows how often a backup is made by itself."""
        choose(self._schedule, every_h, schedule_words(every_h))

    def show_folder(self, folder: str) -> None:
        """Shows where the backups go."""
        self._folder.setText(folder)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Shows the backups, newest first."""
        self._list.clear()
        self._list.addItems([backup_line(backup) for backup in backups] or [self.tr("No backup yet.")])

    def show_busy(self, *, backing_up: bool, checking: bool) -> None:
        """Keeps what is going on from being begun twice."""
        self._backup.setEnabled(not backing_up)
        self._backup.setText(self.tr("Backing up…") if backing_up else self.tr("Back up now"))
        self._look.setEnabled(not checking)
        self._look.setText(self.tr("Checking…") if checking else self.tr("Check everything now"))

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        return button
