"""A program whose camera's driver holds a thread ends with its exit code, and quickly."""

from __future__ import annotations

import subprocess
import sys

LEAVES = """
import sys, threading, time
from leukdesk.capture.leaving import leave_if_held
threading.Thread(target=time.sleep, args=({seconds},), name="camera-reader", daemon=True).start()
print("said")
leave_if_held(3)
print("went on")
"""


def run_with_a_thread_of(seconds: float) -> tuple[int, list[str]]:
    words = [sys.executable, "-c", LEAVES.format(seconds=seconds)]
    ended = subprocess.run(words, check=False, capture_output=True, text=True, timeout=60)
    return ended.returncode, ended.stdout.split()


def test_a_thread_that_a_driver_holds_does_not_keep_the_program() -> None:
    assert run_with_a_thread_of(seconds=600) == (3, ["said"])


def test_a_thread_that_ends_in_time_is_waited_for() -> None:
    assert run_with_a_thread_of(seconds=0.1) == (0, ["said", "went", "on"])
