"""The window watches over its records: room, checks, backups on time, and a rescue of damaged ones."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import DamagedError
from leukdesk.domain.safety import BackupReason
from leukdesk.records import disk_room
from leukdesk.records.backup import back_up
from leukdesk.records.backup_folder import backups_of, list_backups
from leukdesk.records.store import open_store
from leukdesk.settings import Settings, load_settings, save_settings
from leukdesk.ui.main_window import MainWindow
from leukdesk.ui.restore_dialog import RestoreDialog
from leukdesk.ui.safety_presenter import SafetyPresenter

if TYPE_CHECKING:
    from conftest import Workplace
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Usage(NamedTuple):
    """What a disk says of itself."""

    total: int
    used: int
    free: int


def _presenter(workplace: Workplace) -> SafetyPresenter:
    presenter = workplace.desk.findChild(SafetyPresenter)
    assert presenter is not None
    return presenter


def _line(window: MainWindow) -> str:
    line = window.findChild(QLabel, "recordsState")
    assert line is not None
    return line.text()


def _said(window: MainWindow) -> str:
    return "\n".join(message.text for message in window.messages.messages)


def _damage(workplace: Workplace) -> None:
    """Records with a case and a good backup, then a page of noise where opening them does not look."""
    folder = workplace.folder / "records"
    with closing(open_store(folder)) as store:
        store.open_case(NewCase("S-1"))
        store.back_up(BackupReason.COMMAND)
        for number in range(2, 40):
            store.open_case(NewCase(f"S-{number}"))
    database = folder / "leukdesk.db"
    with closing(sqlite3.connect(database)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'frame_descriptions'"
        ).fetchone()
    content = bytearray(database.read_bytes())
    content[(page - 1) * size : page * size] = b"\xa5" * size
    database.write_bytes(content)


def test_room_and_backup_are_told_and_a_backup_is_made_when_it_is_time(workplace: Workplace) -> None:
    window = workplace.open()
    _presenter(workplace).look()
    workplace.settle()
    assert _line(window).endswith("no backup yet"), "a demonstration is not backed up by itself"
    _presenter(workplace).keep_schedule()
    _presenter(workplace).begin()
    workplace.settle()
    assert _line(window).startswith("about ")
    assert "cases fit · backup today " in _line(window)
    (backup,) = (workplace.folder / "records-backups").glob("*-schedule")
    assert (backup / "leukdesk.db").is_file()
    _presenter(workplace).look()
    workplace.settle()
    assert len(list((workplace.folder / "records-backups").glob("*-schedule"))) == 1
    check = window.findChild(QLabel, "safetyCheck")
    assert check is not None
    assert check.text() == "Looked at when the program started: all is well."
    assert not window.messages.messages


def test_whoever_switched_the_schedule_off_backs_up_by_hand(workplace: Workplace) -> None:
    save_settings(Settings(backup_every_h=0), workplace.settings_path)
    workplace.reload_settings()
    window = workplace.open()
    _presenter(workplace).look()
    workplace.settle()
    assert _line(window).endswith("no backup yet")
    _presenter(workplace).keep_schedule()
    window.action("recordsSafety").trigger()
    panel = _presenter(workplace).panel
    panel.findChild(QPushButton, "backUpNow").click()
    assert not window.action("backUp").isEnabled()
    workplace.settle()
    assert window.action("backUp").isEnabled()
    assert "The backup is made: " in _said(window)
    backups = panel.findChild(QListWidget, "backupList")
    assert "asked for; cases: 0, frames: 0" in backups.item(0).text()
    workplace.answers.folder = workplace.folder / "stick"
    panel.findChild(QPushButton, "chooseBackupFolder").click()
    assert load_settings(workplace.settings_path).backup_folder == str(workplace.folder / "stick")
    panel.findChild(QPushButton, "checkNow").click()
    workplace.settle()
    assert ": all is well." in panel.findChild(QLabel, "safetyCheck").text()


def test_the_window_stays_alive_while_old_records_are_backed_up_and_brought_up_to_date(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = workplace.folder / "records"
    folder.mkdir()
    old = Path(__file__).parents[1] / "records" / "schemas" / "0009.sql"
    with closing(sqlite3.connect(folder / "leukdesk.db")) as connection:
        connection.executescript(old.read_text(encoding="utf-8"))
    seen: list[str] = []
    alive = threading.Event()

    def look() -> None:
        (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        seen.append(window.findChild(QLabel, "workText").text())
        assert not window.close(), "nobody leaves records half changed"
        alive.set()

    def slow(*arguments: Any) -> Any:
        looking.emit()
        assert alive.wait(20), "the window did nothing while the backup was made"
        return back_up(*arguments)

    class Looking(QObject):
        wanted = Signal()

    asking = Looking()
    asking.wanted.connect(look, Qt.ConnectionType.QueuedConnection)
    looking = asking.wanted
    monkeypatch.setattr("leukdesk.records.store.back_up", slow)
    window = workplace.open()
    assert len(seen) == 1
    assert "backed up before" in seen[0]
    assert not window.work.isVisible()
    assert [c.number for c in workplace.desk.services.store.cases()] == ["S-2", "S-1"]
    assert [b.reason for b in list_backups(backups_of(folder))] == [BackupReason.MIGRATION]


@pytest.mark.parametrize(
    ("free", "words"),
    [
        (
            4_200_000_000,
            "The disk of the records has only 4.2 GB left, room for about 61 cases; free some space.",
        ),
        (300_000_000, "The disk of the records has only 0.3 GB left, so no more frames are recorded"),
    ],
)
def test_a_disk_that_fills_up_is_warned_of_once(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch, free: int, words: str
) -> None:
    save_settings(Settings(backup_every_h=0), workplace.settings_path)
    workplace.reload_settings()
    window = workplace.open()
    monkeypatch.setattr(disk_room.shutil, "disk_usage", lambda _path: Usage(10**12, 10**12 - free, free))
    for _ in range(2):
        _presenter(workplace).look()
        workplace.settle()
    assert [m.text.startswith(words) for m in window.messages.messages] == [True]
    window.messages.dismiss()
    _presenter(workplace).look()
    workplace.settle()
    assert not window.messages.messages


def test_damage_found_after_the_start_is_told_and_the_backup_takes_the_place(
    workplace: Workplace, qtbot: QtBot
) -> None:
    folder = workplace.folder / "records"
    _damage(workplace)
    window = workplace.open()
    _presenter(workplace).begin()
    qtbot.waitUntil(lambda: "The records are not whole" in _said(window))
    dialog = window.findChild(RestoreDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.findChild(QPushButton, "restoreBackup").isVisible())
    assert "asked for; cases: 1, frames: 0" in dialog.findChild(QLabel, "restoreOffer").text()
    dialog.findChild(QPushButton, "restoreBackup").click()
    qtbot.waitUntil(lambda: len(_windows_with(" is now in ")) == 1, timeout=20_000)
    (again,) = _windows_with(" is now in ")
    workplace.adopt(again)
    workplace.settle()
    assert [case.number for case in workplace.desk.services.store.cases()] == ["S-1"]
    (aside,) = folder.parent.glob("records-replaced-*")
    assert (aside / "leukdesk.db").is_file()


def test_records_that_were_lost_are_restored_at_the_start(workplace: Workplace, qtbot: QtBot) -> None:
    folder = workplace.folder / "records"
    with closing(open_store(folder)) as store:
        store.open_case(NewCase("S-1"))
        store.back_up(BackupReason.COMMAND)
    (folder / "leukdesk.db").write_bytes(b"")
    (folder / "pictures" / "aa").mkdir(parents=True)
    (folder / "pictures" / "aa" / ("a" * 64 + ".png")).touch()
    with pytest.raises(DamagedError):
        workplace.program.open_window(folder)
    (broken,) = _windows_with("though its pictures are there")
    dialog = broken.findChild(RestoreDialog)
    qtbot.waitUntil(lambda: dialog.findChild(QPushButton, "restoreBackup").isVisible())
    dialog.findChild(QPushButton, "restoreBackup").click()
    qtbot.waitUntil(lambda: len(_windows_with(" is now in ")) == 1, timeout=20_000)
    (again,) = _windows_with(" is now in ")
    workplace.adopt(again)
    workplace.settle()
    assert [case.number for case in workplace.desk.services.store.cases()] == ["S-1"]
    assert not broken.isVisible()


def test_without_a_good_backup_nothing_is_offered(workplace: Workplace, qtbot: QtBot) -> None:
    folder = workplace.folder / "records"
    _damage(workplace)
    shutil.rmtree(folder.parent / "records-backups")
    window = workplace.open()
    _presenter(workplace).begin()
    qtbot.waitUntil(lambda: window.findChild(RestoreDialog) is not None)
    dialog = window.findChild(RestoreDialog)
    qtbot.waitUntil(
        lambda: dialog.findChild(QLabel, "restoreOffer").text() == "There is no good backup here."
    )
    assert not dialog.findChild(QPushButton, "restoreBackup").isVisible()
    dialog.findChild(QPushButton, "restoreLater").click()
    assert not dialog.isVisible()


def _windows_with(words: str) -> list[MainWindow]:
    """The visible windows that say something."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    return [w for w in windows if words in _said(w)]
