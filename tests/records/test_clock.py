"""A clock that is set back: faketime turns it for a process of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.cases import NewCase
from leukdesk.domain.safety import BackupReason, backup_is_due
from leukdesk.records.backup import back_up
from leukdesk.records.backup_folder import backups_of, list_backups
from leukdesk.records.checking import database_findings
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

YESTERDAY = """
import sys
from pathlib import Path
from leukdesk.records.store import open_store

store = open_store(Path(sys.argv[1]))
store.review(1, "lymphocyte", "Ada")
store.close()
"""


def _run_at(shift: str, *command: object) -> None:
    faketime = shutil.which("faketime")
    if faketime is None:
        pytest.skip("Debian's faketime, which sets the clock back for this test, is not installed")
    subprocess.run([faketime, "-f", shift, *map(str, command)], check=True)


def test_a_review_made_under_a_clock_that_was_set_back_is_still_the_newest(folder: Path, bench: Any) -> None:
    with closing(open_store(folder)) as store:
        case = store.open_case(NewCase("S-1"))
        store.record_frame(case.case_id, bench.picture(), bench.analysis((40, 40, "blast")), bench.classes)
        store.review(1, "blast", "Ada")
        (before,) = store.cells(case.case_id)
    _run_at("-3d", sys.executable, "-c", YESTERDAY, folder)
    with closing(open_store(folder)) as store:
        (cell,) = store.cells(case.case_id)
        assert list(store.verify_audit()) == []
        reviewed = [e for e in store.audit_trail(case.case_id) if e.action == "cells reviewed"]
    assert reviewed[1].at < reviewed[0].at, "the chain keeps the order that the clock lost"
    assert before.review is not None
    assert cell.review is not None
    assert cell.review.class_code == "lymphocyte"
    # The clock is written down as it stood.
    assert cell.review.reviewed_at < before.review.reviewed_at - timedelta(days=2)
    assert database_findings(folder / "leukdesk.db") == []


def test_backups_go_on_after_a_clock_was_set_back(folder: Path) -> None:
    open_store(folder).close()
    now, day = datetime.now(UTC), timedelta(days=1)
    back_up(folder, backups_of(folder), BackupReason.SCHEDULE, now=now + 9 * day)
    assert backup_is_due(list_backups(backups_of(folder)), now, day)
    back_up(folder, backups_of(folder), BackupReason.SCHEDULE, now=now)
    assert not backup_is_due(list_backups(backups_of(folder)), now + day / 2, day)
