from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import StoreError
from leukdesk.records.backup_folder import PICTURES_NAME
from leukdesk.records.checking import database_findings, picture_findings
from leukdesk.records.made_up import Size, make_up_records
from leukdesk.records.pictures import PictureFolder
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.records.store import SqlStore

SMALL = Size(cases=30, frames=2, patches=12, big_case_frames=4, unsigned=5, pictures=3)


def test_made_up_records_pass_every_check_and_read_like_real_ones(folder: Path, bench: Any) -> None:
    make_up_records(folder, SMALL)
    database = folder / "leukdesk.db"
    assert database_findings(database) == []
    assert picture_findings(database, PictureFolder(folder / PICTURES_NAME)) == []
    store = open_store(folder)
    assert store.verify_audit() == []
    assert len(store.find_cases()) == 30
    big = store.case("BIG-1")
    assert big is not None
    cells = store.cells(big.case_id)
    assert len(cells) == 4 * 12
    assert sum(cell.review is not None for cell in cells) == 4 * 2
    newest = store.cases()[0]
    store.record_frame(newest.case_id, bench.picture(), bench.analysis((0, 0, "blast")), bench.classes)
    assert store.verify_audit() == []
    store.close()


def test_records_that_hold_cases_are_not_mixed_with_made_up_ones(store: SqlStore, folder: Path) -> None:
    store.open_case(NewCase("S-1"))
    with pytest.raises(StoreError, match="hold cases; choose an empty folder"):
        make_up_records(folder, SMALL)
