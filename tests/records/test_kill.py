from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from leukdesk.records.store import open_store

CHILD = Path(__file__).with_name("writer_child.py")
KILLS = 5


def test_a_writer_killed_again_and_again_loses_no_acknowledged_frame(folder: Path, bench: Any) -> None:
    chance = random.Random(2026)  # noqa: S311, moments of a test
    acknowledged: list[int] = []
    for kill in range(KILLS):
        acknowledged += _write_until_killed(
            folder, 1000 * kill, chance.randint(2, 6), chance.uniform(0, 0.05)
        )
        _check(folder, bench, acknowledged)
    assert len(acknowledged) >= 2 * KILLS


def _write_until_killed(folder: Path, first: int, frames: int, then_s: float) -> list[int]:
    child = subprocess.Popen([sys.executable, CHILD, folder, str(first)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    with child:
        said = [child.stdout.readline() for _ in range(frames)]
        time.sleep(then_s)
        child.kill()
        said += child.stdout.readlines()
    # The kill may cut the last line short.
    return [int(line) for line in said if line.endswith("\n")]


def _check(folder: Path, bench: Any, acknowledged: list[int]) -> None:
    connection = sqlite3.connect(folder / "leukdesk.db")
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        connection.close()
    store = open_store(folder)
    try:
        case = store.case("S-1")
        assert case is not None
        frames = {f.pixel_sha256: f for f in store.frames(case.case_id)}
        cells = store.cells(case.case_id)
        for seed in acknowledged:
            picture = bench.picture(seed)
            frame = frames[picture.pixel_sha256]
            assert store.picture(frame.picture_sha256) == picture.content
            assert [c.number for c in cells if c.frame_id == frame.frame_id] == [0, 1, 2, 3, 4, 5]
        # A frame that was not acknowledged is there whole or not at all.
        for frame in frames.values():
            assert store.picture(frame.picture_sha256)
            assert sum(c.frame_id == frame.frame_id and c.number > 0 for c in cells) == 5
    finally:
        store.close()
