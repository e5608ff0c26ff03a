"""`leukdesk bench window`: a scripted session on a large case, and how the window kept up with it."""

from __future__ import annotations

import json
import tempfile
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
import psutil
from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from leukdesk.commands import console
from leukdesk.commands.bench_case import make_case
from leukdesk.domain.errors import UserError
from leukdesk.inference.bundle import shipped_bundle
from leukdesk.records.store import open_store
from leukdesk.settings import Settings
from leukdesk.ui import session
from leukdesk.ui.desk import Desk
from leukdesk.ui.dialogs import QtQuestions
from leukdesk.ui.jobs import favour_window, spare_what_stays
from leukdesk.ui.main_window import MainWindow
from leukdesk.ui.services import LateNetwork, services_for
from leukdesk.ui.theme import Theme
from leukdesk.ui.workbench import staff

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.ports import Outputs, Request
    from leukdesk.ui.gallery_view import GalleryView

BEAT_MS = 5
"""A timer that should ring so often tells by its delays how long the window was deaf."""
SCROLLED_CELLS = 2_000
TARGETS = {
    "click_max_ms": 100.0,
    "stall_p99_ms": 50.0,
    "stall_max_ms": 200.0,
    "scroll_p95_ms": 16.0,
    "memory_mb": 600.0,
}


@dataclass(frozen=True, slots=True)
class WindowFigures:
    """What was measured.

    Attributes:
        cells: in the case.
        click_max_ms: longest time from a click or key to the repaint that answers it.
        click_p95_ms: 95th percentile of the same.
        clicks: clicks and keys measured.
        slowest_click: which one took longest.
        stall_p99_ms: 99th percentile of how long the window was deaf during the actions.
        stall_max_ms: the longest time of that.
        scroll_p95_ms: 95th percentile of the paint of one scroll step over 2,000 cells.
        scroll_steps: measured.
        open_s: from the wish for the case to its first gallery.
        memory_mb: resident memory of the window's process at the end.
        met: whether every target is.
    """

    cells: int
    click_max_ms: float
    click_p95_ms: float
    clicks: int
    slowest_click: str
    stall_p99_ms: float
    stall_max_ms: float
    scroll_p95_ms: float
    scroll_steps: int
    open_s: float
    memory_mb: float
    met: bool = False


class _CardAlone:
    """Stands where the network stands: the session calls no cell, so only its card is needed."""

    precision_path = "none"

    def __init__(self, card: ModelCard) -> None:
        self.card = card

    def outputs(self, patches: NDArray[np.uint8], _request: Request | None = None) -> Outputs:
        raise UserError(f"the bench has no network for {len(patches)} patches", "use it on recorded cells")

    def close(self) -> None:
        """Nothing is held."""


class Session:
    """A window on a case, driven by a script.

    Args:
        folder: for records that go with it.
        cells: of the case.
    """

    def __init__(self, folder: Path, cells: int) -> None:
        instance = QApplication.instance()
        application = instance if isinstance(instance, QApplication) else QApplication(["leukdesk"])
        favour_window()
        Theme(application).apply("light")
        self._cells = cells
        self._clicks: list[tuple[float, str]] = []
        self._stalls: list[float] = []
        self._scrolls: list[float] = []
        card = shipped_bundle().card
        self._store = open_store(folder)
        case = make_case(self._store, card, cells)
        self.window = MainWindow()
        settings, sitting = Settings(operator="bench"), session.Session()
        network = LateNetwork(lambda: _CardAlone(card))
        services = services_for(self._store, folder, network, lambda: settings, sitting)
        self.desk = Desk(
            self.window, services, QtQuestions(), settings, lambda _settings: None, session=sitting
        )
        staff(self.desk)
        spare_what_stays()
        self.window.resize(1600, 1000)
        self.window.show()
        started = perf_counter()
        self.desk.show_case(case)
        self._settle()
        self._open_s = perf_counter() - started
        self._beat, self._clock = QTimer(), QElapsedTimer()
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)

    def run(self) -> WindowFigures:
        """Plays the script and returns what was measured."""
        self._clock.start()
        self._beat.start(BEAT_MS)
        self._select_and_class()
        self._walk_pages_and_frames()
        self._sort_and_filter()
        self._scroll()
        self._beat.stop()
        self._settle()
        return self._figures()

    def close(self) -> None:
        """Closes window and records."""
        self.window.close()
        while not self.desk.closing.done:
            QTest.qWait(20)
        self._store.close()

    def _select_and_class(self) -> None:
        view, gallery = self.window.cells.cells.view, self.window.cells.cells
        for step in range(12):
            self._click(f"tile {step}", lambda: self._click_tile(view))
            self._click("arrow", lambda: QTest.keyClick(view, Qt.Key.Key_Right))
            self._click(
                "shift and arrow",
                lambda: QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier),
            )
            self._click("class of the selected", lambda: self.window.class_wanted.emit("lymphocyte"))
            self._settle()
            self._click("undo", self.window.action("undo").trigger)
            self._settle()
        gallery.select(gallery.first())
        for code in ("monocyte", "segmented_neutrophil", "lymphocyte", "not_a_cell") * 4:
            self._click("class by key", partial(self.window.class_wanted.emit, code))
            QTest.qWait(120)
        self._settle()
        self._click("confirm a group", lambda: self.window.cells.group_confirmed.emit("monocyte"))
        self._settle()

    def _walk_pages_and_frames(self) -> None:
        window = self.window
        for page in window.pages:
            button = window.navigation.findChild(QToolButton, f"page_{page.entry.name}")
            if button is not None and button.isEnabled():
                self._click(f"page {page.entry.name}", button.click)
                self._settle()
        window.go_to("cells")
        for _step in range(10):
            self._click("next frame", window.action("nextFrame").trigger)
            self._settle()
        view = window.cells.view
        self._click("cell in the frame", lambda: self._click_middle(view.viewport()))
        for _step in range(4):
            self._click("zoom in", window.action("zoomIn").trigger)
        self._click("fit", window.action("fit").trigger)

    def _sort_and_filter(self) -> None:
        gallery = self.window.cells.cells
        for index in (1, 2, 0):
            self._click("order", partial(gallery.order.setCurrentIndex, index))
        self._click("this frame", lambda: gallery.only_frame.setChecked(True))
        self._click("all frames", lambda: gallery.only_frame.setChecked(False))

    def _scroll(self) -> None:
        view = self.window.cells.cells.view
        bar = view.verticalScrollBar()
        bar.setValue(0)
        goal = bar.maximum() * min(1.0, SCROLLED_CELLS / self._cells)
        while bar.value() < goal:
            before = bar.value()
            started = perf_counter()
            bar.setValue(before + bar.singleStep())
            QApplication.processEvents()
            self._scrolls.append(1000 * (perf_counter() - started))
            # Thumbnails arrive between the steps, as they do while somebody turns the wheel.
            QTest.qWait(10)
            if bar.value() == before:
                break

    def _click_tile(self, view: GalleryView) -> None:
        place = view.visualRect(view.indexAt(QPoint(60, 80))).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def _click_middle(self, viewport: QWidget) -> None:
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(120, 120))

    def _click(self, name: str, act: Callable[[], object]) -> None:
        """Acts, and lets the window paint what that changed."""
        started = perf_counter()
        act()
        QApplication.processEvents()
        self._clicks.append((1000 * (perf_counter() - started), name))
        QTest.qWait(15)

    def _settle(self) -> None:
        QTest.qWait(5)
        while self.desk.busy:
            QTest.qWait(5)

    def _on_beat(self) -> None:
        self._stalls.append(max(0.0, self._clock.nsecsElapsed() / 1e6 - BEAT_MS))
        self._clock.restart()

    def _figures(self) -> WindowFigures:
        times = [t for t, _name in self._clicks]
        slowest, name = max(self._clicks)
        measured = WindowFigures(
            cells=self._cells,
            click_max_ms=round(slowest, 1),
            click_p95_ms=round(float(np.percentile(times, 95)), 1),
            clicks=len(times),
            slowest_click=name,
            stall_p99_ms=round(float(np.percentile(self._stalls, 99)), 1),
            stall_max_ms=round(max(self._stalls), 1),
            scroll_p95_ms=round(float(np.percentile(self._scrolls, 95)), 1),
            scroll_steps=len(self._scrolls),
            open_s=round(self._open_s, 2),
            memory_mb=round(psutil.Process().memory_info().rss / 1e6, 1),
        )
        figures = asdict(measured)
        figures["met"] = all(figures[entry] <= limit for entry, limit in TARGETS.items())
        return WindowFigures(**figures)


def run(cells: int, *, as_json: bool) -> bool:
    """Prints the figures of a session.

    Returns:
        Whether every target is met.
    """
    with tempfile.TemporaryDirectory(prefix="leukdesk-bench-") as folder:
        session = Session(Path(folder), cells)
        figures = session.run()
        session.close()
    if as_json:
        console.out.print_json(json.dumps(asdict(figures) | {"targets": TARGETS}))
        return figures.met
    for name, value in asdict(figures).items():
        limit = f"  (to reach: ≤ {TARGETS[name]:g})" if name in TARGETS else ""
        console.out.print(f"{name}: {value}{limit}", markup=False, highlight=False)
    return figures.met
