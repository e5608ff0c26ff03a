"""The composition root: a real window in a process of its own, which never loads torch."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from leukdesk import app

if TYPE_CHECKING:
    from pathlib import Path

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

    late = app.LateNetwork(open_network)  # type: ignore[arg-type]
    with pytest.raises(OSError):  # noqa: PT011 - any fault of the opener is handed on
        late.get()
    assert late.get() is late.get()
    assert len(tries) == 2
