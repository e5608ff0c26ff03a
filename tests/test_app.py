"""The composition root: a real window in a process of its own, which never loads torch."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from leukdesk import app
from leukdesk.domain.errors import BundleError, StoreError
from leukdesk.program import Program
from leukdesk.records.store import open_store
from leukdesk.ui.main_window import MainWindow
from leukdesk.ui.services import LateNetwork

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from leukdesk.domain.ports import Classifier

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import leukdesk.app as app

store, picture = Path(sys.argv[1]), Path(sys.argv[2])
application = QApplication([])
loaded_late = [m for m in ("sqlalchemy", "cv2", "PIL", "reportlab") if m in sys.modules]
found = {}

def watch():
    window = next(w for w in application.topLevelWidgets() if w.objectName() == "mainWindow")
    words = window.findChild(object, "engineState").text()
    if "starting" not in words and not window.work.isVisible():
        found["window"] = window.isVisible()
        window.close()
    else:
        QTimer.singleShot(50, watch)

QTimer.singleShot(300, watch)
code = app.run(store, "S-1", [picture], store / "settings.json")
print("code", code, "shown", found.get("window"), "late", loaded_late)
print("torch", [m for m in sys.modules if m.split(".")[0] in ("torch", "torchvision")])
"""


def test_the_windows_process_never_loads_torch_and_shows_before_heavy_libraries(tmp_path: Path) -> None:
    picture = tmp_path / "no picture.png"
    picture.write_bytes(b"")
    records = open_store(tmp_path / "records")
    records.work_alone()
    records.close()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "records"), str(picture)],
        capture_output=True,
        text=True,
        timeout=120,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "code 0 shown True late []" in done.stdout
    assert "torch []" in done.stdout


def test_records_of_a_newer_version_are_said_in_the_window(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "leukdesk.db").write_bytes(b"this is no database, and long enough to be taken for one" * 50)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Program(application, tmp_path / "settings.json")
    with pytest.raises(StoreError):
        program.open_window(tmp_path)
    (window,) = [w for w in application.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    qtbot.addWidget(window)
    (message,) = window.messages.messages
    assert "leukdesk.db" in message.text
    assert not window.action("newCase").isEnabled()
    assert window.close()


def test_the_sample_opens_in_a_window_and_a_store_of_its_own(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_network() -> Classifier:
        raise BundleError("there is none", "install one")

    monkeypatch.setattr(app.paths, "user_data_dir", lambda: tmp_path / "own")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Program(application, tmp_path / "settings.json", open_network=no_network)
    lab = program.open_window(tmp_path / "lab")
    lab.sample_wanted.emit()
    windows = [w for w in application.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    assert len(windows) == 2
    qtbot.waitUntil(lambda: any("SAMPLE-1" in w.windowTitle() for w in windows), timeout=20_000)
    ended = []
    program.ended.connect(lambda: ended.append(1))
    for window in windows:
        window.close()
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    own, lab_records = open_store(tmp_path / "own" / "sample-records"), open_store(tmp_path / "lab")
    assert own.case("SAMPLE-1").sample
    assert not lab_records.cases()
    for store in (own, lab_records):
        store.close()
    for window in windows:
        window.deleteLater()


@pytest.mark.skipif(sys.platform != "linux", reason="Windows and macOS always have a screen")
def test_a_machine_without_a_screen_is_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not app.has_screen()
    monkeypatch.setenv("DISPLAY", ":1")
    assert app.has_screen()


def test_a_network_is_opened_once_and_a_failure_is_tried_again() -> None:
    tries = []

    def open_network() -> object:
        tries.append(1)
        if len(tries) == 1:
            raise OSError
        return object()

    late = LateNetwork(open_network)  # type: ignore[arg-type]
    with pytest.raises(OSError):  # noqa: PT011 - any fault of the opener is handed on
        late.get()
    assert late.get() is late.get()
    assert len(tries) == 2
