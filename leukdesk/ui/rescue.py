"""The rescue of records that are not whole: the newest good backup is offered and put in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leukdesk.records.backup_folder import backups_of
from leukdesk.ui.jobs import JobRunner, sentence_of
from leukdesk.ui.restore_dialog import RestoreDialog

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.safety import Backup
    from leukdesk.records.restoring import RestoreOutcome
    from leukdesk.settings import Settings
    from leukdesk.ui.main_window import MainWindow


class Rescue(QObject):
    """Offers and restores a backup; the records are read from disk alone, no store is open for it.

    Args:
        window: that the offer is shown on.
        records: folder of the records.
        settings: the operator's; they may name a folder of the backups, and who acts.
    """

    backup_chosen = Signal(object)
    """The operator wants this backup (`Backup`); `restore` may follow once nobody has the records open."""
    restored = Signal(object)
    """The backup is in place (`RestoreOutcome`)."""

    def __init__(self, window: MainWindow, records: Path, settings: Settings) -> None:
        super().__init__(window)
        self._records = records
        self._backups = backups_of(records, settings.backup_folder)
        self._who = settings.actor
        self._found: Backup | None = None
        self._jobs = JobRunner(1, self)
        self.dialog = RestoreDialog(window)
        self.dialog.restore_wanted.connect(lambda: self.backup_chosen.emit(self._found))

    @property
    def busy(self) -> bool:
        """Whether a backup is looked for or restored."""
        return self._jobs.busy

    def offer(self, sentence: str) -> None:
        """Says what is wrong and looks for a backup to offer."""
        self.dialog.show_looking(sentence)
        self.dialog.open()
        self._jobs.start(self._newest_good, self._on_found, self._on_fault)

    def restore(self, backup: Backup) -> None:
        """Restores a backup."""
        self.dialog.show_backup(backup)
        self.dialog.show_restoring()
        self.dialog.open()
        self._jobs.start(lambda: self._put_in_place(backup), self._on_restored, self._on_fault)

    def _newest_good(self) -> Backup | None:
        from leukdesk.records.backup import latest_good  # noqa: PLC0415 - SQLAlchemy is read when it is needed

        return latest_good(self._backups)

    def _put_in_place(self, backup: Backup) -> RestoreOutcome:
        from leukdesk.records.restoring import restore  # noqa: PLC0415 - as above

        return restore(backup, self._records, who=self._who)

    def _on_found(self, backup: Backup | None) -> None:
        self._found = backup
        if backup is None:
            self.dialog.show_none()
        else:
            self.dialog.show_backup(backup)

    def _on_restored(self, outcome: RestoreOutcome) -> None:
        self.dialog.accept()
        self.restored.emit(outcome)

    def _on_fault(self, error: Exception) -> None:
        self.dialog.show_fault(sentence_of(error))
