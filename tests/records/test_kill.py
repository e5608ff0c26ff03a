from __future__ import annotations

import subprocess
import sys
from pathlib import Path

KILLS = 15


def test_writers_killed_at_random_moments_lose_nothing_that_was_acknowledged() -> None:
    # In a process of its own, as the long campaign runs it: neither Qt nor torch is loaded there.
    campaign = Path(__file__).with_name("kills.py")
    ran = subprocess.run(
        [sys.executable, campaign, str(KILLS)], capture_output=True, encoding="utf-8", check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert ran.stdout.startswith(f"{KILLS} kills, ")
