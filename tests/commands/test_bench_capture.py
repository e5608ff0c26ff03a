"""What `bench capture` says of its figures; the measuring itself is for a quiet machine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from leukdesk.commands import bench_capture, living_window
from leukdesk.domain.errors import UserError

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FIGURES = {
    "idle_lost_frames": 0,
    "analysis_shown_per_s": 23.9,
    "gui_stall_max_ms": 200.0,
    "analysed_per_s": 0.5,
    "analysis_busy_percent": 95.0,
}


def test_a_figure_that_falls_short_is_called_missed(capsys: pytest.CaptureFixture[str]) -> None:
    met = bench_capture._met(FIGURES)
    assert met == {
        "idle_lost_frames": True,
        "analysis_shown_per_s": False,
        "gui_stall_max_ms": True,
        "analysis_busy_percent": True,
    }
    bench_capture._print(FIGURES, met, as_json=False)
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "analysis_shown_per_s         23.9  (to reach ≥ 24: MISSED)"
    bench_capture._print(FIGURES, met, as_json=True)
    assert json.loads(capsys.readouterr().out)["met"] == met


def test_memory_is_a_straight_line_through_what_was_seen() -> None:
    seen = [(10_000 + 9_000 * i, 300.0 + 0.45 * i + (-1) ** i * 0.01) for i in range(11)]
    assert bench_capture._slope(seen) * 10_000 == pytest.approx(0.5, abs=0.01)


def test_a_computer_that_is_too_busy_is_said_to_be(qtbot: QtBot) -> None:
    with pytest.raises(UserError, match="too busy; end other programs"):
        living_window.wait_until(lambda: False, 0.05)
