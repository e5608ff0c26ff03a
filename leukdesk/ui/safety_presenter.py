"""The presenter of the records' safety: room and backup in the permanent line, checks, backups on time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from leukdesk.domain.errors import DamagedError
from leukdesk.domain.safety import BackupReason, backup_is_due
from leukdesk.ui.actions import ActionSpec
from leukdesk.ui.eliding_label import ElidingLabel
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.safety_panel import SafetyPanel
from leukdesk.ui.safety_words import backup_words, room_warning, room_words
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.safety import Backup, BackupOutcome, DiskRoom
    from leukdesk.ui.desk import Desk

FIRST_LOOK_MS = 1_500
"""After the window shows: the start belongs to the operator."""
LOOK_EVERY_MS = 60_000
FULL_CHECK_AFTER_MS = 120_000
TRY_AGAIN_AFTER = timedelta(hours=1)
"""After a scheduled backup that failed."""
SHOWN_FINDINGS = 3


class SafetyPresenter(QObject):
    """Watches over the records of a window while it is open.

    Args:
        desk: of the window.
    """

    damage_found = Signal(str)
    """The records are not whole (a sentence); a backup should take their place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        # Half a backup or check is none, so closing waits for neither.
        self._checks = desk.runner(awaited=False)
        self._looks = desk.runner(awaited=False)
        self._backing_up = self._checking = self._scheduled = False
        self._warned = ""
        self._told = False
        self._try_again = datetime.min.replace(tzinfo=UTC)
        self.panel = SafetyPanel()
        self._line = ElidingLabel()
        self._line.setObjectName("recordsState")
        self._line.setProperty("muted", "true")
        self._line.setAccessibleName(self.tr("Records: room and last backup"))
        desk.window.statusBar().insertPermanentWidget(1, self._line)
        self._add_actions()
        self.panel.backup_wanted.connect(self.back_up)
        self.panel.check_wanted.connect(self.check_all)
        self.panel.folder_wanted.connect(self._ask_folder)
        self.panel.schedule_wanted.connect(self._change_schedule)
        self.panel.show_schedule(desk.settings.backup_every_h)
        self.panel.show_folder(str(desk.services.store.backup_folder))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        desk.closing.begins.connect(self._timer.stop)
        QTimer.singleShot(FIRST_LOOK_MS, self, self.begin)

    def keep_schedule(self) -> None:
        """Makes backups by itself from now on: of the operator's own records, not of a demonstration."""
        self._scheduled = True
        self.panel.allow_choices()

    def begin(self) -> None:
        """Looks at the records once at the start, then every minute; the whole chain a little later."""
        if self._desk.closing.begun:
            return
        self._timer.start()
        self.panel.show_check(self.tr("Checking…"))
        self._checks.start(self._desk.services.store.quick_check, self._on_checked, self._on_fault)
        self.look()
        QTimer.singleShot(FULL_CHECK_AFTER_MS, self, self.check_all)

    def look(self) -> None:
        """Looks at the room and the backups, and makes a backup when it is time."""
        store = self._desk.services.store
        self._looks.start(lambda: (store.room(), store.backups()), self._on_looked, self._on_fault)

    def check_all(self) -> None:
        """Checks the database and the whole audit trail."""
        if self._checking or self._desk.closing.begun:
            return
        self._show_busy(checking=True)
        self._checks.start(self._desk.services.store.full_check, self._on_checked_all, self._on_not_checked)

    def back_up(self, reason: BackupReason = BackupReason.COMMAND) -> None:
        """Makes a backup now."""
        if self._backing_up or self._desk.closing.begun:
            return
        self._show_busy(backing_up=True)
        store = self._desk.services.store
        self._looks.start(
            lambda: store.back_up(reason),
            lambda made: self._on_backed_up(made, quietly=reason is BackupReason.SCHEDULE),
            self._on_not_backed_up,
        )

    def _on_looked(self, answer: tuple[DiskRoom, Sequence[Backup]]) -> None:
        room, backups = answer
        self._line.setText(f"{room_words(room)} · {backup_words(backups)}")
        warning = room_warning(room)
        self.panel.show_room(warning or room_words(room))
        self.panel.show_backups(backups)
        if warning and warning != self._warned:
            self._desk.window.show_fault(warning)
        self._warned = warning
        every = timedelta(hours=self._desk.settings.backup_every_h)
        now = datetime.now(UTC)
        if self._scheduled and every and now >= self._try_again and backup_is_due(backups, now, every):
            self._try_again = now + TRY_AGAIN_AFTER
            self.back_up(BackupReason.SCHEDULE)

    def _on_checked(self, findings: Sequence[str]) -> None:
        self._show_findings(findings, self.tr("Looked at when the program started: all is well."))

    def _on_checked_all(self, findings: Sequence[str]) -> None:
        self._show_busy(checking=False)
        at = f"{datetime.now():%H:%M}"  # noqa: DTZ005 - the clock on the wall
        self._show_findings(
            findings, self.tr("Database and audit trail checked at {0}: all is well.").format(at)
        )

    def _show_findings(self, findings: Sequence[str], well: str) -> None:
        if not findings:
            self.panel.show_check(well)
            return
        found = "; ".join(map(said, findings[:SHOWN_FINDINGS]))
        sentence = self.tr("The records are not whole: {0}").format(found)
        self.panel.show_check(sentence)
        self._desk.window.show_fault(sentence)
        self._tell_damage(sentence)

    def _tell_damage(self, sentence: str) -> None:
        """Tells it once: whoever said "not now" is not asked at every check."""
        if not self._told:
            self._told = True
            self.damage_found.emit(sentence)

    def _on_backed_up(self, made: BackupOutcome, *, quietly: bool) -> None:
        self._show_busy(backing_up=False)
        for finding in made.findings[:SHOWN_FINDINGS]:
            self._desk.window.show_fault(finding)
        if not quietly:
            self._desk.window.show_notice(self.tr("The backup is made: {0}").format(made.backup.folder))
        self.look()

    def _on_not_backed_up(self, error: Exception) -> None:
        self._show_busy(backing_up=False)
        self._desk.show_fault(error)
        if isinstance(error, DamagedError):
            self._tell_damage(sentence_of(error))

    def _on_not_checked(self, error: Exception) -> None:
        self._show_busy(checking=False)
        self._on_fault(error)

    def _on_fault(self, error: Exception) -> None:
        self._desk.show_fault(error)

    def _show_busy(self, *, backing_up: bool | None = None, checking: bool | None = None) -> None:
        self._backing_up = self._backing_up if backing_up is None else backing_up
        self._checking = self._checking if checking is None else checking
        self.panel.show_busy(backing_up=self._backing_up, checking=self._checking)
        self._desk.window.action("backUp").setEnabled(not self._backing_up)

    def _add_actions(self) -> None:
        window = self._desk.window
        window.menus.add(
            "file",
            [
                ActionSpec(
                    "backUp",
                    self.tr("&Back up the records now"),
                    ("Ctrl+Shift+B",),
                    self.tr("Copy what is new to the backups while work goes on"),
                ),
                ActionSpec(
                    "recordsSafety",
                    self.tr("Records and b&ackups"),
                    ("Ctrl+Shift+R",),
                    self.tr("See the room that is left, the last check and the backups"),
                ),
            ],
        )
        # A shortcut's signal brings whether the action is ticked, which is no reason for a backup.
        window.action("backUp").triggered.connect(lambda _on: self.back_up())

    def _ask_folder(self) -> None:
        """Takes another folder for the backups; the store that is open keeps its own to the end."""
        desk = self._desk
        folder = desk.questions.backups_folder(desk.window, str(desk.services.store.backup_folder))
        if folder is None:
            return
        desk.change_settings(replace(desk.settings, backup_folder=str(folder)))
        self.panel.show_folder(self.tr("{0} (from the next start on)").format(folder))

    def _change_schedule(self, every_h: int) -> None:
        self._desk.change_settings(replace(self._desk.settings, backup_every_h=every_h))
        self.look()
