"""Records of every earlier schema, opened by this LeukDesk.

`schemas/` holds them as the LeukDesk of that time wrote them; `dump_records.py` adds the next. A schema
without such a file is made of the one before.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from alembic.script import ScriptDirectory

from leukdesk.domain.case_details import CaseStatus
from leukdesk.domain.errors import StoreError
from leukdesk.domain.safety import BackupReason
from leukdesk.domain.work_list import CaseQuery
from leukdesk.records import database
from leukdesk.records.backup import backup_findings
from leukdesk.records.backup_folder import backups_of, list_backups
from leukdesk.records.checking import database_findings
from leukdesk.records.pictures import PictureFolder
from leukdesk.records.restoring import restore
from leukdesk.records.signature_checks import signed_records_findings
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from leukdesk.records.store import SqlStore

DUMPS = sorted(Path(__file__).with_name("schemas").glob("*.sql"))
CELLS = [
    (1, 1, "not_a_cell", True),
    (1, 2, "blast", False),
    (2, 0, "blast", True),
    (2, 1, "blast", False),
    (2, 2, "lymphocyte", False),
    (2, 3, "blast", True),
]
"""Frame, number and class of each cell of S-1, and whether a person says so."""


@pytest.fixture(autouse=True)
def ready_records() -> None:
    """Here the migrations run."""


def _schemas() -> list[str]:
    return sorted(step.revision for step in ScriptDirectory(str(database._MIGRATIONS)).walk_revisions())


@pytest.fixture(params=_schemas())
def old(request: pytest.FixtureRequest, folder: Path, bench: Any) -> str:
    """Records of a schema in the test's folder; the schema."""
    schema: str = request.param
    pictures = PictureFolder(folder / "pictures")
    for seed in range(2):
        pictures.keep(bench.picture(seed))
    dump = max((dump for dump in DUMPS if dump.stem <= schema), key=lambda dump: dump.stem)
    with closing(sqlite3.connect(folder / "leukdesk.db")) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
    if dump.stem != schema:
        engine = database.make_engine(folder / "leukdesk.db", 1)
        with database.writing(engine).begin() as writing:
            database.migrate(writing, schema)
        engine.dispose()
    return schema


def _cells(store: SqlStore) -> list[tuple[int, int, str, bool]]:
    return [(c.frame_id, c.number, c.cell_class.code, c.review is not None) for c in store.cells(1)]


def _has_its_signed_case(store: SqlStore) -> None:
    """What the newer of the old schemas hold besides: notes, a film's text, a case signed and amended."""
    assert [n.text for n in store.notes(1)] == ["Clotted; a new tube is asked for."]
    signed = store.case("S-3")
    assert signed is not None
    assert (signed.status, signed.version) == (CaseStatus.AMENDED, 2)
    assert store.film_text(signed.case_id).comment == "Clumps at the edge."
    sign_off = store.sign_off(signed.case_id)
    assert [(s.version, s.person.name) for s in sign_off.signatures] == [(1, "Ada"), (2, "Björn")]
    assert [a.reason for a in sign_off.amendments] == ["Sent on with the wrong tube."]
    for signature in sign_off.signatures:
        kept = store.signed_content(signed.case_id, signature.version)
        assert kept.sha256 == signature.content_sha256
    for words in ("novakova wbc=12.5 lymphocyte bjorn clumps", "teardrop wrong tube"):
        assert [c.number for c in store.find_cases(CaseQuery(words))] == ["S-3"]
    with pytest.raises(StoreError, match="amend it"):
        store.add_note(signed.case_id, "Too late.")


def test_old_records_open_with_all_that_was_in_them_and_were_backed_up_before(
    old: str, folder: Path, bench: Any, tmp_path: Path
) -> None:
    with closing(open_store(folder)) as store:
        numbers = [(c.number, c.patient_number) for c in store.cases()]
        assert numbers[-2:] == [("S-2", ""), ("S-1", "P-1")]
        assert [c.number for c in store.find_cases(CaseQuery("p-1 ada test 1"))] == ["S-1"]
        if numbers[:-2]:
            _has_its_signed_case(store)
        assert _cells(store) == CELLS
        assert store.picture(bench.picture(1).file_sha256) == bench.picture(1).content
        assert list(store.verify_audit()) == []
        assert store.lost_frames(1) == ()
        first = store.cells(1)[0]
        store.review(first.cell_id, "lymphocyte", "Björn")
        store.undo(1, "Björn")
        assert _cells(store) == CELLS
    assert database_findings(folder / "leukdesk.db") == []
    assert signed_records_findings(folder / "leukdesk.db") == []
    if old == _schemas()[-1]:
        return
    (backup,) = list_backups(backups_of(folder))
    assert (backup.reason, backup.schema, backup.pictures) == (BackupReason.MIGRATION, old, 2)
    assert backup_findings(backup) == []
    if old != _schemas()[0]:
        return
    done = restore(backup, tmp_path / "restored")
    assert done.findings == ()
    with closing(open_store(done.records)) as store:
        assert _cells(store) == CELLS
