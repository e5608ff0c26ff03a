"""Writes small records as SQL, for `schemas/`: `python tests/records/dump_records.py FILE.sql`.

Run it with the LeukDesk whose schema the file is named after, before the next migration is added.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from conftest import Bench

from leukdesk.domain.cases import NewCase
from leukdesk.records.store import open_store

FIRST = ((0, 0, "blast"), (100, 0, "lymphocyte"), (200, 100, "platelet"))
AGAIN = ((2, 1, "lymphocyte"), (300, 200, "blast"))


def main(dump: Path) -> None:
    """Makes the records and writes them."""
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench()
        with closing(open_store(Path(folder))) as store:
            case = store.open_case(NewCase("S-1", "P-1"))
            store.open_case(NewCase("S-2"))
            for seed in range(2):
                store.record_frame(case.case_id, bench.picture(seed), bench.analysis(*FIRST), bench.classes)
            again = bench.analysis(*AGAIN, finder="2")
            store.record_frame(case.case_id, bench.picture(0), again, bench.classes)
            first, *_, last = store.cells(case.case_id)
            store.review(first.cell_id, "blast", "Ada")
            store.review(first.cell_id, "not_a_cell", "Ada")
            store.review(last.cell_id, "blast", "Zoë")
            store.add_cell(last.frame_id, bench.by_hand, "blast", "Ada")
            store.review(last.cell_id, "platelet", "Ada")
            store.undo(case.case_id, "Ada")
        with closing(sqlite3.connect(Path(folder) / "leukdesk.db")) as connection:
            dump.write_text("\n".join(connection.iterdump()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
