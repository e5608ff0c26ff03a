"""Kills writers at random moments and looks at what they leave; also a command: `python kills.py 500`."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from conftest import Bench

from leukdesk.records.store import open_store

CHILD = Path(__file__).with_name("writer_child.py")
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
KILLS_A_STORE = 25


@dataclass
class Tally:
    """What the kills hit, and what was acknowledged before them."""

    kills: int = 0
    in_transaction: int = 0
    before_row: int = 0
    acknowledged: list[int] = field(default_factory=list)

    @property
    def inside(self) -> int:
        """Kills inside an open transaction; those between a picture's file and its row are among them."""
        return self.in_transaction + self.before_row


class Killer:
    """Starts writers on a store and kills them.

    Args:
        folder: of the store.
        chance: of the moments.
    """

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self._folder = folder
        self._chance = chance
        self._starter: subprocess.Popen[str] | None = None

    def kill_one(self, first: int, tally: Tally) -> None:
        """Starts a writer, kills it at a random moment, and adds what it said to the tally."""
        starter = self._living_starter()
        assert starter.stdin is not None
        assert starter.stdout is not None
        starter.stdin.write(f"{first} {self._folder}\n")
        starter.stdin.flush()
        _, pid = starter.stdout.readline().split()
        last = ""
        for _ in range(self._chance.randint(0, 40)):
            last = starter.stdout.readline()
            self._hear(last, tally)
        # A writer that has said nothing yet is opening the store, which takes longer than a step of its work.
        time.sleep(self._chance.uniform(0, 0.02 if last else 0.2))
        os.kill(int(pid), KILL)
        # The pipe still holds what the writer said after the last line that was read.
        for line in iter(starter.stdout.readline, ""):
            if line == "E\n":
                break
            self._hear(line, tally)
            last = line
        tally.kills += 1
        tally.in_transaction += last == "B\n"
        tally.before_row += last == "F\n"

    def close(self) -> None:
        """Ends the process that starts writers."""
        if self._starter is not None:
            with self._starter:
                self._starter.kill()

    def _living_starter(self) -> subprocess.Popen[str]:
        if self._starter is None or self._starter.poll() is not None:
            self._starter = subprocess.Popen(
                [sys.executable, CHILD],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                encoding="utf-8",
            )
        return self._starter

    @staticmethod
    def _hear(line: str, tally: Tally) -> None:
        if line.startswith("A "):
            tally.acknowledged.append(int(line[2:]))


def check(folder: Path, bench: Bench, acknowledged: list[int]) -> None:
    """Proves that database and chain are whole, and nothing acknowledged missing or there by halves."""
    with closing(sqlite3.connect(folder / "leukdesk.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    with closing(open_store(folder)) as store:
        assert list(store.verify_audit()) == []
        case = store.case("S-1")
        if case is None:
            assert acknowledged == []
            return
        frames = {frame.pixel_sha256: frame for frame in store.frames(case.case_id)}
        cells: dict[int, list[Any]] = {frame.frame_id: [] for frame in frames.values()}
        for cell in store.cells(case.case_id):
            cells[cell.frame_id].append(cell)
        for seed in acknowledged:
            picture = bench.picture(seed)
            frame = frames[picture.pixel_sha256]
            assert store.picture(frame.picture_sha256) == picture.content
            drawn, *found = cells[frame.frame_id]
            assert [c.number for c in found] == [1, 2, 3, 4, 5]
            assert drawn.review is not None
            assert (drawn.number, drawn.review.class_code) == (0, "lymphocyte")
        # What was not acknowledged is there whole or not at all.
        for frame in frames.values():
            assert store.picture(frame.picture_sha256)
            assert sum(cell.number > 0 for cell in cells[frame.frame_id]) == 5


def campaign(folder: Path, kills: int, seed: int) -> Tally:
    """Kills writers on stores in a folder, a new store now and then, with a check after each kill."""
    chance, bench, whole = random.Random(seed), Bench(), Tally()  # noqa: S311, moments of a test
    while whole.kills < kills:
        store, tally = folder / f"Próbki {whole.kills}", Tally()
        killer = Killer(store, chance)
        try:
            for kill in range(min(KILLS_A_STORE, kills - whole.kills)):
                killer.kill_one(1000 * kill, tally)
                check(store, bench, tally.acknowledged)
        finally:
            killer.close()
        whole.kills += tally.kills
        whole.in_transaction += tally.in_transaction
        whole.before_row += tally.before_row
        whole.acknowledged += tally.acknowledged
        sys.stderr.write(f"{whole.kills} kills, {whole.inside} inside a transaction\n")
    return whole


def main(kills: int) -> int:
    """Prints the tally; 1 if too few kills hit an open transaction."""
    with tempfile.TemporaryDirectory() as folder:
        tally = campaign(Path(folder), kills, seed=2026)
    wanted = kills * 2 // 5
    sys.stdout.write(
        f"{tally.kills} kills, {tally.inside} of them inside a transaction "
        f"({tally.before_row} between file and row; {wanted} wanted); {len(tally.acknowledged)} acknowledged "
        "frames with their reviews: none missing, every database and chain whole\n"
    )
    return 0 if tally.inside >= wanted else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
