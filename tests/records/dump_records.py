"""Writes small records as SQL, for `schemas/`: `python tests/records/dump_records.py FILE.sql`.

Run it with the LeukDesk whose schema the file is named after, before the next migration is added.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))

from conftest import Bench

from leukdesk.domain.assessment import AssessmentRules, assess
from leukdesk.domain.case_details import BloodCount, CaseDetails
from leukdesk.domain.cases import NewCase
from leukdesk.domain.film import FilmFinding, FilmText, Grade
from leukdesk.domain.people import Person
from leukdesk.domain.signed_content import signed_content
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from leukdesk.records.store import SqlStore

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
            store.add_note(case.case_id, "Clotted; a new tube is asked for.")
            sign_a_case(store, bench)
        with closing(sqlite3.connect(Path(folder) / "leukdesk.db")) as connection:
            dump.write_text("\n".join(connection.iterdump()) + "\n", encoding="utf-8")


def sign_a_case(store: SqlStore, bench: Bench) -> None:
    """A case whose film was described, signed, amended and signed again."""
    details = CaseDetails(patient_name="Zoë Nováková", blood_count=BloodCount(12.5, 9.1, 150))
    case = store.open_case(NewCase("S-3", "P-3", target_cells=1, details=details))
    cells = ((50, 50, "blast"),)
    store.record_frame(case.case_id, bench.picture(0), bench.analysis(*cells), bench.classes)
    store.review(store.cells(case.case_id)[0].cell_id, "lymphocyte", "Ada")
    film = FilmText((FilmFinding("teardrop_cells", Grade.MANY),), comment="Clumps at the edge.")
    store.write_film_text(case.case_id, film)
    for version, who in ((1, "Ada"), (2, "Björn")):
        now = store.case("S-3")
        assert now is not None
        frames, seen = store.frames(case.case_id), store.cells(case.case_id)
        assessment = assess(now, seen, bench.classes, AssessmentRules(false_call_rate=0.03))
        store.sign(case.case_id, signed_content(now, version, frames, seen, assessment, film=film), who)
        if version == 1:
            store.amend(case.case_id, "Sent on with the wrong tube.", Person("Ada"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
