"""`bench start`: a real window with the real network, opened and closed."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest


@pytest.mark.slow
def test_a_window_that_is_closed_ends_the_process_of_its_network() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "leukdesk", "bench", "start", "--json"],
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    figures = json.loads(done.stdout)
    assert (figures["engines"], figures["engines_left"]) == (1, 0)
    assert min(figures["window_s"], figures["network_s"], figures["close_s"]) > 0
