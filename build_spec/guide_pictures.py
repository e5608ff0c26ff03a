"""Takes the pictures of the user's guide from the program itself: `python build_spec/guide_pictures.py`.

Runs the window offscreen on the sample smears, with the shipped network, in an empty profile of its own.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image
from PySide6.QtWidgets import QApplication

from leukdesk import paths
from leukdesk.domain.cases import SAMPLE_CASE
from leukdesk.program import Program
from leukdesk.settings import Settings, save_settings

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "guide" / "pictures"
LIMIT_S = 300
PAGES = ("worklist", "capture", "cells", "report")

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage


def wait_for(application: QApplication, come: Callable[[], bool]) -> None:
    """Lets the program work until something has come.

    Raises:
        SystemExit: if it does not.
    """
    end = time.monotonic() + LIMIT_S
    while not come():
        application.processEvents()
        time.sleep(0.02)
        if time.monotonic() > end:
            sys.exit("the program did not get that far")


def keep(image: QImage, path: Path) -> None:
    """Keeps a picture in 256 colours: enough for a guide, at a third of the size."""
    rgb = image.convertToFormat(image.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    pixels = rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3)
    Image.fromarray(pixels).quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)


def main() -> None:
    """Opens the sample case and keeps a picture of each page."""
    application = QApplication([])
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        # The walk around would lie over the pages.
        save_settings(Settings(tour_seen=True), Path(name) / "settings.json")
        program = Program(application, Path(name) / "settings.json")
        samples = paths.resources_dir() / "samples"
        desk = program.open_window(Path(name) / "records", SAMPLE_CASE, [samples], sample=True)
        window = desk.window
        window.resize(1280, 720)
        wait_for(application, lambda: bool(desk.state and desk.state.frames) and not desk.busy)
        for page in PAGES:
            window.action(f"go_{page}").trigger()
            if page == "report":
                # The preview is drawn beside the window's work.
                wait_for(application, lambda: window.report.preview.page_count > 0)
            settled = time.monotonic() + 3
            wait_for(application, lambda settled=settled: time.monotonic() > settled and not desk.busy)
            keep(window.grab().toImage(), TARGET / f"{page}.png")
            print(f"{page}.png")
        window.close()
        wait_for(application, lambda: not window.isVisible())


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as profile:
        for folder in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
            os.environ[folder] = profile
        main()
