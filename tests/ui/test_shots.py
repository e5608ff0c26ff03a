"""Screenshots of every state on real pictures, to be looked at.

They are kept in the folder $LEUKDESK_SHOTS, else in the test's own:

LEUKDESK_SHOTS=look pytest tests/ui/test_shots.py
LEUKDESK_SHOTS=look QT_SCALE_FACTOR=1.5 pytest tests/ui/test_shots.py
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageFilter
from PySide6.QtWidgets import QApplication, QWidget

from leukdesk.domain.cases import NewCase
from leukdesk.domain.reference_ranges import DEFAULT_RANGES
from leukdesk.settings import Settings, Theme, save_settings
from leukdesk.ui.case_dialogs import OpenCaseDialog
from leukdesk.ui.case_form import CaseForm
from leukdesk.ui.case_form_values import FormNeeds, Known
from leukdesk.ui.jobs import JobRunner
from leukdesk.ui.range_dialog import RangeDialog

if TYPE_CHECKING:
    from conftest import StandInNetwork, Workplace
    from pytestqt.qtbot import QtBot

ANSWERS = (
    ("segmented_neutrophil", 0.97), ("segmented_neutrophil", 0.93), ("lymphocyte", 0.95),
    ("segmented_neutrophil", 0.72), ("monocyte", 0.83), ("eosinophil", 0.98), ("blast", 0.91),
    ("segmented_neutrophil", 0.96), ("lymphocyte", 0.62), ("monocyte", 0.42), ("segmented_neutrophil", 0.9),
    ("erythroblast", 0.88), ("platelet", 0.97), ("lymphocyte", 0.92), ("band_neutrophil", 0.66),
    ("blast", 0.74), ("promyelocyte", 0.7),
)  # fmt: skip
SECTIONS = (
    *("laboratory", "look", "people", "counting", "classes", "ranges", "reports", "backups", "cameras"),
    "folder",
)


class Album:
    """Keeps pictures of widgets."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._name = name
        folder.mkdir(parents=True, exist_ok=True)

    def keep(self, widget: QWidget, state: str) -> None:
        QApplication.processEvents()
        size = "" if widget.devicePixelRatioF() == 1 else f"-{round(100 * widget.devicePixelRatioF())}"
        path = self._folder / f"ui-{state}-{self._name}{size}.png"
        assert widget.grab().save(str(path))
        assert path.stat().st_size > 5_000, f"{path.name} is blank"


@pytest.fixture
def album_folder(tmp_path: Path) -> Path:
    given = os.environ.get("LEUKDESK_SHOTS")
    return Path(given) if given else tmp_path / "shots"


@pytest.mark.realdata
@pytest.mark.slow
@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 720), (1600, 1000)], ids=["1280", "1600"])
def test_every_state_can_be_looked_at(
    workplace: Workplace,
    network: StandInNetwork,
    real_data: Path,
    album_folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
    theme: str,
    size: tuple[int, int],
) -> None:
    album = Album(album_folder, f"{theme}-{size[0]}")
    network.answers = list(ANSWERS)
    window = workplace.open()
    window.action(f"theme_{theme}").trigger()
    window.resize(*size)
    album.keep(window, "start")
    workplace.desk.open_case(NewCase("S-2026-0417", "P-88120"))
    workplace.settle()
    album.keep(window, "empty")

    window._overlay.show_over(window._stack, "S-2026-0417")
    album.keep(window, "drop")
    window._overlay.hide()

    go, given = threading.Event(), [0]

    def pause() -> None:
        given[0] += 1
        if given[0] > 7:
            go.wait(30)

    network.before_answer = pause
    workplace.desk.add_pictures(sorted((real_data / "bccd" / "JPEGImages").glob("*.jpg"))[:18])
    qtbot.waitUntil(lambda: given[0] > 7, timeout=30_000)
    workplace.program.thread().msleep(50)
    album.keep(window, "working")
    go.set()
    workplace.settle()
    for _ in range(2):
        window.action("confirm").trigger()
        workplace.settle()
    album.keep(window, "result")
    for page in window.pages:
        window.go_to(page.entry.name)
        workplace.settle()
        album.keep(window, f"page-{page.entry.name}")
    window.go_to("cells")
    blurred = Image.open(sorted((real_data / "bccd" / "JPEGImages").glob("*.jpg"))[30])
    blurred.filter(ImageFilter.GaussianBlur(14)).save(tmp_path / "blurred.png")
    workplace.desk.add_pictures([tmp_path / "blurred.png"])
    workplace.settle()
    window.cells.select_frame(workplace.desk.state.frames[-1].frame_id)
    workplace.settle()
    album.keep(window, "unusable")
    for name, content in (("IMG_2041.jpg", b"no picture"), ("IMG_2042.jpg", b"")):
        (tmp_path / name).write_bytes(content)
    workplace.desk.add_pictures([tmp_path / "IMG_2041.jpg", tmp_path / "IMG_2042.jpg"])
    workplace.settle()
    album.keep(window, "error")
    _keep_dialogs(album, workplace, qtbot)


def _keep_dialogs(album: Album, workplace: Workplace, qtbot: QtBot) -> None:
    new = CaseForm(FormNeeds(lambda _typed: Known(), JobRunner(1, workplace.window)), workplace.window)
    opened = OpenCaseDialog([workplace.desk.state.case], workplace.window)
    for dialog, name in ((new, "new-case"), (opened, "open-case")):
        qtbot.addWidget(dialog)
        dialog.show()
        album.keep(dialog, name)
        dialog.close()
    menu = workplace.window.class_menu
    menu.popup(workplace.window.mapToGlobal(workplace.window.rect().center()))
    album.keep(menu, "class-menu")
    menu.close()


@pytest.mark.slow
@pytest.mark.usefixtures("spoken")
@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_pages_set_aside_can_be_looked_at(
    workplace: Workplace, album_folder: Path, theme: str, language: str
) -> None:
    album = Album(album_folder, f"{theme}-{language}-1024")
    save_settings(Settings(language=language, theme=Theme(theme)), workplace.settings_path)
    workplace.reload_settings()
    window = workplace.open("S-2026-0417")
    window.resize(1024, 700)
    for page in (p for p in window.pages if p.entry.aside):
        window.go_to(page.entry.name)
        workplace.settle(60_000)
        assert window.page is page
        album.keep(window, f"aside-{page.entry.name}")
    window.go_to("settings")
    for section in SECTIONS:
        window.settings.show_section(section)
        workplace.settle()
        album.keep(window, f"settings-{section}")
    album.keep(window.menus.menus["go"], "menu-go")
    dialog = RangeDialog(DEFAULT_RANGES, None, window)
    dialog.show()
    album.keep(dialog, "range")
    dialog.close()
