"""Files that come from elsewhere and are not what LeukDesk exported: nothing of them is taken in."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.errors import IntegrityError, LeukDeskError, StoreError
from leukdesk.records import case_file
from leukdesk.records.store import open_store
from tests.records.case_files import database_changed, record_case, repacked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leukdesk.records.store import SqlStore


def _rename_picture(contents: dict[str, bytes]) -> None:
    name = next(n for n in contents if n.startswith("pictures/"))
    contents["../../" + name] = contents.pop(name)


def _bomb(contents: dict[str, bytes]) -> None:
    contents["trail.json"] = bytes(20_000_000)


def _other_picture(contents: dict[str, bytes]) -> None:
    name = next(n for n in contents if n.startswith("pictures/"))
    contents[name] = b"something else"


def _without_picture(contents: dict[str, bytes]) -> None:
    del contents[next(n for n in contents if n.startswith("pictures/"))]


def _program(contents: dict[str, bytes]) -> None:
    contents["LeukDesk.exe"] = b"MZ"


FOREIGN = "can't be read as LeukDesk wrote it"
WRONG: dict[str, tuple[Callable[[dict[str, bytes]], None], str]] = {
    "a name that leads out of the folder": (_rename_picture, "holds a file that no case has"),
    "a file that has no business there": (_program, "holds a file that no case has"),
    "a zip bomb": (_bomb, "unpacks to another size than it should"),
    "another picture under the hash": (_other_picture, "holds a file that no case has"),
    "a picture that is missing": (_without_picture, "are not those of its case"),
    "a database of nothing": (lambda c: c.update({"case.db": b"nonsense" * 999}), FOREIGN),
    "a trigger that would act": (
        database_changed("CREATE TRIGGER t AFTER INSERT ON cases BEGIN DELETE FROM cases; END"),
        "not as LeukDesk wrote it .the database has a foreign trigger t",
    ),
    "a view over a table": (
        database_changed("ALTER TABLE reviews RENAME TO r; CREATE VIEW reviews AS SELECT * FROM r"),
        "is not as LeukDesk wrote it",
    ),
    "no case": (
        database_changed("PRAGMA foreign_keys = OFF; DELETE FROM cases"),
        "points to a missing row of cases",
    ),
    "a call that no model gives": (database_changed("UPDATE patches SET call = 'perhaps'"), FOREIGN),
    "a link that leads nowhere": (
        database_changed("PRAGMA foreign_keys = OFF; UPDATE patches SET cell_id = 999999 WHERE id = 1"),
        "points to a missing row of cells",
    ),
    "a schema of the future": (
        database_changed("UPDATE alembic_version SET version_num = '9999'"),
        "knows no schema '9999'",
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory, bench: Any) -> Path:
    """A case file; no test writes over it."""
    folder = tmp_path_factory.mktemp("exported")
    with closing(open_store(folder / "records")) as store:
        store.export_case(record_case(store, bench).case_id, folder / "case.zip")
    return folder / "case.zip"


@pytest.mark.parametrize("what", WRONG)
def test_a_file_with_something_wrong_leaves_the_records_as_they_were(
    shared_store: SqlStore, exported: Path, tmp_path: Path, what: str
) -> None:
    change, why = WRONG[what]
    bad = repacked(exported, tmp_path / "bad.zip", change)
    before = shared_store.audit_head()
    with pytest.raises(LeukDeskError, match=why):
        shared_store.import_case(bad)
    assert shared_store.cases() == []
    assert shared_store.audit_head() == before
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["bad.zip"]
    assert not shared_store._pictures.is_used()


def test_sizes_and_hashes_of_the_manifest_are_held(
    shared_store: SqlStore, exported: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lie(**entries: Any) -> Path:
        def promise(manifest: dict[str, Any]) -> None:
            next(f for f in manifest["files"] if f["name"] == "case.db").update(entries)

        return repacked(exported, tmp_path / "bad.zip", lambda _contents: None, promise)

    with pytest.raises(IntegrityError, match="unpacks to another size"):
        shared_store.import_case(lie(bytes=10))
    with pytest.raises(IntegrityError, match="is not what was exported; nothing was taken in"):
        shared_store.import_case(lie(sha256="0" * 64))
    with pytest.raises(StoreError, match="holds a file that is too large"):
        shared_store.import_case(lie(bytes=10**15))
    monkeypatch.setattr(case_file, "MAX_TOTAL_BYTES", 1000)
    with pytest.raises(StoreError, match="is larger than a case can be"):
        shared_store.import_case(exported)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\x05\x06" + bytes(18), b"PK\x03\x04" * 50])
def test_what_is_no_case_file_is_named(shared_store: SqlStore, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "case.zip").write_bytes(content)
    with pytest.raises(
        StoreError, match="is no case that LeukDesk exported; choose the zip file of an export"
    ):
        shared_store.import_case(tmp_path / "case.zip")
    with pytest.raises(StoreError, match="is no case that LeukDesk exported"):
        shared_store.import_case(tmp_path / "missing.zip")
