"""A technician's whole way through a case in a real window: X server, key presses and mouse by xdotool.

Screenshots are kept in $LEUKDESK_SHOTS, if that is set.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdf
import pytest

from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from leukdesk.domain.cases import CellRecord
    from leukdesk.records.store import SqlStore

pytestmark = pytest.mark.long

LIMIT_S = 60
FRAMES = 4
MANAGER = "matchbox-window-manager"
"""Without a window manager nobody gives a dialog the keyboard."""
REPOSITORY = Path(__file__).resolve().parents[2]


class Technician:
    """Hands on keyboard and mouse, eyes on the screen."""

    def __init__(self, folder: Path, display: str, program: subprocess.Popen[bytes]) -> None:
        self.folder = folder
        self._program = program
        self._env = {**os.environ, "DISPLAY": display}

    def press(self, *keys: str, delay_ms: int = 90) -> None:
        self._xdotool("key", "--clearmodifiers", "--delay", str(delay_ms), *keys)

    def write(self, text: str) -> None:
        self._xdotool("type", "--delay", "40", text)

    def click(self, button: str) -> None:
        self.until(lambda: button in self.seen["buttons"])
        x, y, width, height = self.seen["buttons"][button]
        self._xdotool("mousemove", str(x + width // 2), str(y + height // 2), "click", "1")

    def drag_in_frame(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        x, y, width, height = self.seen["frame"]
        for place, then in ((start, "mousedown"), (end, "mouseup")):
            at = round(x + place[0] * width), round(y + place[1] * height)
            self._xdotool("mousemove", "--sync", *map(str, at))
            time.sleep(0.2)
            self._xdotool(then, "1")

    @property
    def seen(self) -> dict[str, Any]:
        return json.loads((self.folder / "screen.json").read_text())

    def until(self, met: Callable[[], object]) -> None:
        ends = time.monotonic() + LIMIT_S
        while not met():
            assert self._program.poll() is None, "the program ended"
            assert time.monotonic() < ends, f"waited in vain; on the screen: {self.seen}"
            time.sleep(0.1)

    def back_in_window(self) -> None:
        """Waits for a dialog to end."""
        self.until(lambda: self.seen["front"] == "mainWindow")

    def in_dialog(self) -> None:
        """Waits for a dialog."""
        self.until(lambda: self.seen["front"] != "mainWindow")
        # It is told a moment before it is on the screen.
        time.sleep(0.5)

    def look(self, name: str) -> None:
        """Keeps a picture of the screen, if anybody wants it."""
        if "LEUKDESK_SHOTS" in os.environ:
            wish = self.folder / "shoot"
            wish.write_text(str(Path(os.environ["LEUKDESK_SHOTS"]) / f"real-{name}.png"))
            self.until(lambda: not wish.exists())

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._env, check=True, timeout=120)


@pytest.fixture
def technician(tmp_path: Path) -> Iterator[Technician]:
    for tool in ("Xvfb", "xdotool", MANAGER):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    reading, writing = os.pipe()
    screen = ["-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), *screen], pass_fds=[writing])
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    manager = subprocess.Popen([MANAGER, "-use_titlebar", "no"], env={**os.environ, "DISPLAY": display})
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(REPOSITORY)}
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.real_window", str(tmp_path)], env=env, cwd=REPOSITORY
    )
    hands = Technician(tmp_path, display, program)
    try:
        hands.until((tmp_path / "screen.json").exists)
        yield hands
    finally:
        for process in (program, manager, server):
            process.kill()
            process.wait(20)


def cells_of(store: SqlStore) -> list[CellRecord]:
    case = store.case("S-2026-0417")
    return list(store.cells(case.case_id)) if case else []


def reviewed(store: SqlStore, code: str) -> list[CellRecord]:
    return [c for c in cells_of(store) if c.review is not None and c.review.class_code == code]


def test_from_the_new_case_to_the_signed_pdf_by_real_keys(technician: Technician, tmp_path: Path) -> None:
    hands = technician
    open_case(hands)
    store = open_store(tmp_path / "records")
    hands.until(lambda: store.case("S-2026-0417"))
    case = store.case("S-2026-0417")
    assert case is not None
    take_frames(hands, store, case.case_id)
    found = len(cells_of(store))
    assert found >= 30
    correct_all(hands, store, found)
    add_a_missed_one(hands, store, found)
    sign(hands)
    hands.until(lambda: store.sign_off(case.case_id).signed)
    hands.back_in_window()
    text = save_report(hands, tmp_path / "report.pdf")
    for words in ("S-2026-0417", "P-88120", f"Lymphocyte {found} ", "Monocyte 1 ", "Ada Nowak", "no sign-in"):
        assert words in text, words
    assert "NOT SIGNED" not in text
    store.close()


def open_case(hands: Technician) -> None:
    hands.in_dialog()
    hands.press("Return")
    hands.back_in_window()
    hands.press("ctrl+n")
    hands.in_dialog()
    hands.write("S-2026-0417")
    hands.press("Return")
    hands.write("P-88120")
    hands.look("new-case")
    hands.press("Return")
    hands.back_in_window()


def take_frames(hands: Technician, store: SqlStore, case_id: int) -> None:
    """Opens the camera by mouse and takes fields by the space bar, moving the slide in between."""
    hands.press("F3")
    hands.click("cameraSwitch")
    hands.until(lambda: hands.seen["ready"])
    for field in range(FRAMES):
        (hands.folder / "stage").write_text(str(field))
        hands.until(lambda f=field: hands.seen["under_the_lens"] == str(f) and hands.seen["ready"])
        # Pictures of the field before are still on their way.
        time.sleep(1)
        hands.press("space")
        hands.until(lambda n=field + 1: len(store.frames(case_id)) == n)
    hands.look("capture")


def correct_all(hands: Technician, store: SqlStore, found: int) -> None:
    hands.press("F4")
    hands.until(lambda: hands.seen["page"] == "cells" and hands.seen["frame"][2] > 100)
    # The first cell is selected as soon as the list has the keyboard.
    hands.until(lambda: hands.seen["cell"] is not None)
    hands.press(*["l"] * found)
    hands.until(lambda: len(reviewed(store, "lymphocyte")) == found)
    # None is selected any more, so that another key could change nothing.
    hands.until(lambda: hands.seen["cell"] is None)
    hands.look("corrected")


def add_a_missed_one(hands: Technician, store: SqlStore, found: int) -> None:
    """Draws a box by mouse, gives it a class by key, takes that back and brings it back."""
    hands.press("ctrl+d")
    hands.drag_in_frame((0.90, 0.90), (0.985, 0.985))
    hands.press("m")
    hands.until(lambda: len(reviewed(store, "monocyte")) == 1)
    (missed,) = reviewed(store, "monocyte")
    assert missed.review is not None
    assert missed.review.by_hand
    hands.press("ctrl+z")
    hands.until(lambda: len(cells_of(store)) == found)
    hands.press("ctrl+y")
    hands.until(lambda: len(reviewed(store, "monocyte")) == 1)
    hands.look("missed-cell")


def sign(hands: Technician) -> None:
    hands.press("ctrl+shift+s")
    hands.in_dialog()
    hands.write("The smear holds no more")
    hands.press("Tab")
    hands.write("Ada Nowak")
    hands.look("sign")
    hands.press("Return")


def save_report(hands: Technician, pdf: Path) -> str:
    """Saves the PDF by its key and the file dialog; its text."""
    hands.press("F5")
    hands.until(lambda: "savePdf" in hands.seen["buttons"])
    hands.press("ctrl+s")
    hands.in_dialog()
    hands.press("ctrl+a")
    hands.write(str(pdf))
    hands.press("Return")
    hands.until(pdf.exists)
    hands.look("report")
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages).split())
