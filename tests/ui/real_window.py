"""The program in a window of its own for `test_real_window.py`: a drawn camera and a stand-in network.

Run as a process with the folder it works in: `python -m tests.ui.real_window FOLDER`. It writes `screen.json`
there, a few times a second: what a person in front of the screen would see, so that the test knows where to
click. Everything else goes through keys and mouse.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from leukdesk.domain.cameras import CameraId, CameraKind
from leukdesk.program import Program
from leukdesk.settings import Settings, save_settings
from leukdesk.ui import camera_sources
from leukdesk.ui.dialogs import QtQuestions
from tests.ui.conftest import StandInNetwork, draw_field
from tests.ui.test_capture_page import DrawnCamera

if TYPE_CHECKING:
    from leukdesk.ui.desk import Desk

EYEPIECE = CameraId(CameraKind.USB, "Eyepiece camera", "V4L2", "/dev/video7", "0ac8:3420")
CELLS_A_FIELD = 9


class Stage(DrawnCamera):
    """A camera over a slide that is moved to another field by the file `stage`."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._file, self.place = folder / "stage", ""

    def read(self) -> Any:
        wanted = self._file.read_text() if self._file.exists() else "0"
        if wanted.strip() and wanted != self.place:
            self.field = draw_field(int(wanted), CELLS_A_FIELD)[:, :, ::-1].copy()
            self.place = wanted
        return super().read()


class Questions(QtQuestions):
    """The program's own dialogs; only the file manager stays closed."""

    def show_folder(self, folder: Path) -> None:
        """Nobody looks."""


def place_of(widget: QWidget) -> list[int]:
    """x, y, width and height on the screen."""
    at = widget.mapToGlobal(widget.rect().topLeft())
    return [at.x(), at.y(), widget.width(), widget.height()]


def seen(desk: Desk, camera: Stage) -> dict[str, Any]:
    window, state = desk.window, desk.state
    view = window.cells.view
    size = (state.frames[0].width_px, state.frames[0].height_px) if state and state.frames else (0, 0)
    corners = QRect(view.mapFromScene(0, 0), view.mapFromScene(*size))
    at = view.viewport().mapToGlobal(corners.topLeft())
    front = QApplication.activeModalWidget() or window
    return {
        "page": window.page.entry.name,
        "front": front.objectName() or type(front).__name__,
        "cell": window.cells.cell_id,
        "frame": [at.x(), at.y(), corners.width(), corners.height()],
        "messages": [message.text for message in window.messages.messages],
        "buttons": {
            button.objectName(): place_of(button)
            for button in window.findChildren(QPushButton)
            if button.isVisible() and button.isEnabled() and button.objectName()
        },
        "ready": window.capture.shutter.isEnabled(),
        "under_the_lens": camera.place,
    }


def main(folder: Path) -> int:
    application = QApplication([])
    settings = folder / "settings.json"
    save_settings(Settings(tour_seen=True), settings)
    camera = Stage(folder)
    camera_sources.list_present = lambda _ways: [EYEPIECE]
    camera_sources.open_source = lambda setup, *_: camera(setup)
    program = Program(application, settings, Questions(), StandInNetwork)
    desk = program.open_window(folder / "records")
    window = desk.window
    window.setGeometry(0, 0, 1280, 800)
    window.capture.outlines.setChecked(False)

    def tell() -> None:
        beside = folder / "screen.tmp"
        beside.write_text(json.dumps(seen(desk, camera)))
        beside.replace(folder / "screen.json")
        wish = folder / "shoot"
        if wish.exists():
            application.primaryScreen().grabWindow(0).save(wish.read_text())
            wish.unlink()

    timer = QTimer()
    timer.timeout.connect(tell)
    timer.start(150)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
