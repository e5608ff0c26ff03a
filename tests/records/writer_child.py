"""Records one frame after another until it is killed, and says each once the store has acknowledged it."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from conftest import Bench

from leukdesk.domain.cases import NewCase
from leukdesk.records.store import open_store

CELLS = tuple((x, 40, "blast") for x in range(0, 200, 40))


def main(folder: Path, first: int) -> None:
    """Records pictures from the number `first` on, and a review after each."""
    bench = Bench()
    store = open_store(folder)
    case = store.open_case(NewCase("S-1"))
    for seed in count(first):
        frame = store.record_frame(case.case_id, bench.picture(seed), bench.analysis(*CELLS), bench.classes)
        store.add_cell(frame.frame_id, bench.by_hand, "blast", "Ada")
        sys.stdout.write(f"{seed}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
