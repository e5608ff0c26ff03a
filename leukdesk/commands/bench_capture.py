"""`leukdesk bench capture`: the live view measured in a real window, on a stream of another process."""

from __future__ import annotations

import json
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import Qt, QTimer

from leukdesk import paths
from leukdesk.capture.film_server import FilmServer, field_of, make_film
from leukdesk.capture.replay import Replay
from leukdesk.capture.streams import read_address, stream_camera
from leukdesk.capture.time_code import read_number
from leukdesk.commands import console
from leukdesk.commands.living_window import close_window, spend, wait_until
from leukdesk.domain.cameras import CameraId, CameraKind
from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import UserError
from leukdesk.imaging.loading import load_picture
from leukdesk.ui.capture_presenter import CapturePresenter

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.capture.film_server import Film
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.live_feed import ShownFrame

FIELD = "5-blast-cluster.jpg"
FULL_HD = (1920, 1080)
FILM_S = 4.0
BEAT_MS = 5
SETTLED_FRAMES = 10_000
"""Frames after which memory should not grow any more."""
SAMPLES = 10
TARGETS = {
    "idle_lost_frames": 0, "analysis_shown_per_s": 24, "analysis_busy_percent": 95, "idle_delay_ms": 120,
    "gui_stall_p99_ms": 50, "gui_stall_max_ms": 200, "memory_mb_per_10000_frames": 1.0,
    "first_frame_stream_s": 1.0, "first_frame_file_s": 1.0,
}  # fmt: skip
AT_LEAST = {"analysis_shown_per_s", "analysis_busy_percent"}
ANALYSED_AT_LEAST = 2
"""Frames that must come out of the analysis while the view under it is measured, however long that takes."""


@dataclass(slots=True, weakref_slot=True)
class Watch:
    """What happens in a window over a time.

    Attributes:
        film: that is shown; None where its numbers are not read.
        delays_s: from when a picture was due until it was painted.
        painted_s: when frames were painted.
        late_s: by how much the window's own beat came late.
        analysed: frames that were analysed.
        busy: for each beat, whether a frame was being analysed.
        seconds: how long it was.
    """

    film: Film | None
    delays_s: list[float] = field(default_factory=list)
    painted_s: list[float] = field(default_factory=list)
    late_s: list[float] = field(default_factory=list)
    analysed: int = 0
    busy: list[bool] = field(default_factory=list)
    seconds: float = 0.0

    def on_painted(self, shown: ShownFrame) -> None:
        """Takes in a painted frame."""
        self.painted_s.append(time.monotonic())
        number = read_number(shown.rendered.bgra) if self.film is not None else None
        if self.film is not None and number is not None:
            self.delays_s.append(self.film.delay_s(number, time.time()))

    def on_analysed(self, _analysed: object) -> None:
        """Counts an analysed frame."""
        self.analysed += 1


def run(open_desk: Callable[[Path], Desk], seconds: float, frames: int, *, as_json: bool) -> bool:
    """Measures and prints.

    Args:
        open_desk: opens a window on a folder for records.
        seconds: of each part.
        frames: of the memory's part; 0 leaves it out.
        as_json: whether one JSON object is printed in place of lines.

    Returns:
        Whether every figure that was measured reaches its target.
    """
    picture = load_picture(paths.resources_dir() / "samples" / FIELD)
    film = make_film(field_of(picture.rgb, FULL_HD), FILM_S)
    figures: dict[str, float | int] = {}
    with ExitStack() as stack:
        # On Windows a file that is still held open must not hide the figures.
        held = TemporaryDirectory(prefix="leukdesk-bench-", ignore_cleanup_errors=True)
        folder = Path(stack.enter_context(held))
        server = stack.enter_context(FilmServer(film))
        desk = open_desk(folder / "records")
        stack.callback(close_window, desk)
        desk.open_case(NewCase("BENCH-1", sample=True))
        wait_until(lambda: desk.case is not None and not desk.busy, 60)
        desk.window.go_to("capture")
        file = folder / "film.mjpeg"
        file.write_bytes(b"".join(film.pictures))
        figures["first_frame_file_s"] = _first_frame(desk, str(file))
        desk.window.capture.close_wanted.emit()
        figures["first_frame_stream_s"] = _first_frame(desk, server.address)
        figures |= _idle(desk, film, seconds)
        figures |= _under_analysis(desk, film, seconds)
        desk.window.capture.close_wanted.emit()
        if frames:
            wait_until(lambda: not desk.busy, 60)
            figures["memory_mb_per_10000_frames"] = _memory_slope(desk, frames)
    met = _met(figures)
    _print(figures, met, as_json=as_json)
    return all(met.values())


def _first_frame(desk: Desk, address: str) -> float:
    """Seconds from the wish to open a camera until its first frame is painted."""
    page = desk.window.capture
    watch = Watch(None)
    page.view.frame_painted.connect(watch.on_painted)
    started = time.monotonic()
    page.open_wanted.emit(stream_camera(read_address(address)))
    wait_until(lambda: bool(watch.painted_s), 20)
    page.view.frame_painted.disconnect(watch.on_painted)
    return round(watch.painted_s[0] - started, 3)


def _idle(desk: Desk, film: Film, seconds: float) -> dict[str, float | int]:
    """The view alone: without outlines and without analysis."""
    page, feed = desk.window.capture, _presenter(desk).feed
    page.outlines.setChecked(False)
    spend(2.0)
    lost = feed.lost_count
    watch = _watched(desk, film, seconds)
    return {
        "idle_shown_per_s": _per_second(watch),
        "idle_lost_frames": feed.lost_count - lost,
        "idle_delay_ms": _delay_ms(watch),
        "idle_stall_p99_ms": _late(watch)[0],
        "idle_stall_max_ms": _late(watch)[1],
    }


def _under_analysis(desk: Desk, film: Film, seconds: float) -> dict[str, float | int]:
    """The view with outlines while frames are taken and analysed one after the other."""
    page = desk.window.capture
    page.outlines.setChecked(True)
    counter = Watch(None)
    desk.queue.frame_recorded.connect(counter.on_analysed)

    def feed() -> None:
        # One waits while another is in work, so that the analysis never rests.
        if desk.case is not None and not desk.queue.state(desk.case.case_id).waiting:
            page.frame_wanted.emit(1)

    feeder = QTimer()
    feeder.setInterval(50)
    feeder.timeout.connect(feed)
    feeder.start()
    # The first ones wait for the network to start.
    wait_until(lambda: counter.analysed >= 2, 300)
    desk.window.go_to(page.entry.name)
    spend(1.0)
    done = counter.analysed
    watch = _watched(desk, film, seconds, lambda: counter.analysed >= done + ANALYSED_AT_LEAST)
    feeder.stop()
    desk.queue.frame_recorded.disconnect(counter.on_analysed)
    p99, longest = _late(watch)
    return {
        "analysis_shown_per_s": _per_second(watch),
        "analysis_delay_ms": _delay_ms(watch),
        "analysed_per_s": round((counter.analysed - done) / watch.seconds, 2),
        "analysis_busy_percent": round(100 * sum(watch.busy) / len(watch.busy), 1),
        "gui_stall_p99_ms": p99,
        "gui_stall_max_ms": longest,
    }


def _memory_slope(desk: Desk, frames: int) -> float:
    """Megabytes that 10,000 frames leave behind, after the first 10,000."""
    desk.window.capture.outlines.setChecked(False)
    source = Replay(frames)
    _presenter(desk).source_of = source
    process = psutil.Process()
    desk.window.capture.open_wanted.emit(CameraId(CameraKind.STREAM, "Replay", "FFMPEG", "replay"))
    seen: list[tuple[int, float]] = []
    first = min(SETTLED_FRAMES, frames // 2)
    for part in range(SAMPLES + 1):
        wanted = first + (frames - first) * part // SAMPLES
        wait_until(lambda at=wanted: source.given >= at, 1200)  # type: ignore[misc]
        seen.append((source.given, process.memory_info().rss / 2**20))
    return round(_slope(seen) * 10_000, 3)


def _slope(points: list[tuple[int, float]]) -> float:
    """The slope of the straight line through points, by least squares."""
    x0 = sum(x for x, _y in points) / len(points)
    y0 = sum(y for _x, y in points) / len(points)
    return sum((x - x0) * (y - y0) for x, y in points) / sum((x - x0) ** 2 for x, _y in points)


def _watched(desk: Desk, film: Film, seconds: float, enough: Callable[[], bool] = lambda: True) -> Watch:
    """What happens over so many seconds, and on until there is enough."""
    watch = Watch(film)
    beat = QTimer()
    beat.setTimerType(Qt.TimerType.PreciseTimer)
    beat.setInterval(BEAT_MS)
    last = time.monotonic()

    def on_beat() -> None:
        nonlocal last
        now = time.monotonic()
        watch.late_s.append(max(0.0, now - last - BEAT_MS / 1000))
        watch.busy.append(desk.queue.busy)
        last = now

    beat.timeout.connect(on_beat)
    view = desk.window.capture.view
    view.frame_painted.connect(watch.on_painted)
    beat.start()
    begun = time.monotonic()
    spend(seconds)
    wait_until(enough, 300)
    watch.seconds = time.monotonic() - begun
    beat.stop()
    view.frame_painted.disconnect(watch.on_painted)
    if len(watch.delays_s) < 2:
        raise UserError(
            f"the view showed no frame for {seconds:g} s, so it cannot be measured",
            "end other programs, then measure again",
        )
    return watch


def _per_second(watch: Watch) -> float:
    return round((len(watch.painted_s) - 1) / (watch.painted_s[-1] - watch.painted_s[0]), 2)


def _delay_ms(watch: Watch) -> float:
    return round(1000 * median(watch.delays_s), 1)


def _late(watch: Watch) -> tuple[float, float]:
    return round(1000 * quantiles(watch.late_s, n=100)[98], 1), round(1000 * max(watch.late_s), 1)


def _presenter(desk: Desk) -> CapturePresenter:
    presenter = desk.findChild(CapturePresenter)
    if not isinstance(presenter, CapturePresenter):
        raise TypeError("the window has no presenter of the capture page")
    return presenter


def _met(figures: dict[str, float | int]) -> dict[str, bool]:
    return {
        name: figures[name] >= target if name in AT_LEAST else figures[name] <= target
        for name, target in TARGETS.items()
        if name in figures
    }


def _print(figures: dict[str, float | int], met: dict[str, bool], *, as_json: bool) -> None:
    if as_json:
        report = {"figures": figures, "targets": TARGETS, "met": met}
        console.out.print_json(json.dumps(report))
        return
    for name, value in figures.items():
        goal = ""
        if name in met:
            sign = "≥" if name in AT_LEAST else "≤"
            goal = f"  (to reach {sign} {TARGETS[name]:g}: {'met' if met[name] else 'MISSED'})"
        console.out.print(f"{name:<28} {value:g}{goal}", markup=False)
