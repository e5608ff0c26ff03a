"""Writers to be killed: each records frames, draws a cell and reviews one, and says where it stands.

For each line `first folder` on stdin a writer begins with the picture `first`. Where the system can, it is
forked from this process, which has read all libraries already; else it is this process. It says on stdout:

    W pid     it begins
    B         a transaction is open
    F         a picture's file is in place, and no row names it yet
    -         no transaction is open
    A first   picture, cells and reviews of that number have been acknowledged
    E         it has ended (said by this process)

Neither Qt nor torch is loaded here.
"""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path
from typing import Any

import sqlalchemy as sa

sys.path.insert(0, str(Path(__file__).parent))

from conftest import Bench

from leukdesk.domain.cases import NewCase
from leukdesk.records.store import open_store

CELLS = tuple((x, 40, "blast") for x in range(0, 200, 40))


def say(mark: str) -> None:
    """Says a mark at once, in one piece."""
    os.write(1, f"{mark}\n".encode())


def write(folder: Path, first: int) -> None:
    """Records pictures from the number `first` on, until it is killed."""
    bench = Bench()
    say(f"W {os.getpid()}")
    store = open_store(folder)
    sa.event.listen(store._writer, "begin", lambda _connection: say("B"))
    keep = store._pictures.keep

    def keep_and_say(*given: Any) -> str:
        suffix = keep(*given)
        say("F")
        return suffix

    store._pictures.keep = keep_and_say  # type: ignore[method-assign]
    case = store.open_case(NewCase("S-1"))
    for seed in count(first):
        frame = store.record_frame(case.case_id, bench.picture(seed), bench.analysis(*CELLS), bench.classes)
        say("-")
        drawn = store.add_cell(frame.frame_id, bench.by_hand, "blast", "Ada")
        say("-")
        store.review(drawn, "lymphocyte", "Ada")
        say(f"A {seed}")


def main() -> None:
    """Starts a writer for each line."""
    for line in sys.stdin:
        first, folder = line.rstrip("\n").split(" ", 1)
        if not hasattr(os, "fork"):
            write(Path(folder), int(first))
        child = os.fork()
        if not child:
            write(Path(folder), int(first))
        os.waitpid(child, 0)
        say("E")


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    main()
