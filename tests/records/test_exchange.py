from __future__ import annotations

import hashlib
import json
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.assessment import AssessmentRules, assess
from leukdesk.domain.case_details import CaseDetails, CaseStatus
from leukdesk.domain.cases import NewCase
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.errors import IntegrityError, StoreError
from leukdesk.domain.film import FilmText
from leukdesk.domain.people import Person
from leukdesk.domain.signed_content import SignedContent, signed_content
from leukdesk.records.checking import database_findings, picture_findings
from leukdesk.records.one_case import STAYS_HERE, own_tables
from leukdesk.records.pictures import PictureFolder
from leukdesk.records.schema import Table
from leukdesk.records.signature_checks import signed_records_findings
from leukdesk.records.store import open_store
from tests.records.case_files import past_the_triggers, record_case, repacked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[SqlStore]:
    """The records of another laboratory, whose ids are other ones."""
    with closing(open_store(tmp_path / "elsewhere")) as store:
        yield store


@pytest.fixture
def full(store: SqlStore, bench: Any) -> Case:
    return record_case(store, bench)


def _told(store: SqlStore, case_id: int) -> Any:
    """What the records say of a case, apart from the ids."""
    frames = {f.frame_id: f for f in store.frames(case_id)}
    return (
        [replace(f, frame_id=0, case_id=0) for f in frames.values()],
        [(frames[c.frame_id].pixel_sha256, replace(c, cell_id=0, frame_id=0)) for c in store.cells(case_id)],
        [(step.kind, step.cells) for step in store.history(case_id).done],
        [(step.kind, step.cells) for step in store.history(case_id).undone],
    )


def test_a_case_taken_in_elsewhere_is_the_same_case(
    store: SqlStore, full: Case, elsewhere: SqlStore, bench: Any, tmp_path: Path
) -> None:
    elsewhere.open_case(NewCase("X-1"))
    elsewhere.record_frame(1, bench.picture(7), bench.analysis((8, 8, "platelet")), bench.classes)
    store.export_case(full.case_id, tmp_path / "Fall.zip")
    taken = elsewhere.import_case(tmp_path / "Fall.zip")
    assert (taken.case.number, taken.case.patient_number, taken.frames) == ("S-1", "P-1", 3)
    assert taken.case.case_id != full.case_id
    assert _told(elsewhere, taken.case.case_id) == _told(store, full.case_id)
    for seed in range(3):
        assert elsewhere.picture(bench.picture(seed).file_sha256) == bench.picture(seed).content
    assert elsewhere.undo(taken.case.case_id, "Ada") is not None
    assert [c.number for c in elsewhere.cases()] == ["S-1", "X-1"]
    folder = tmp_path / "elsewhere"
    assert database_findings(folder / "leukdesk.db") == []
    assert picture_findings(folder / "leukdesk.db", PictureFolder(folder / "pictures")) == []


def _sign(store: SqlStore, bench: Any) -> None:
    case = store.case("S-1")
    assert case is not None
    frames, cells = store.frames(case.case_id), store.cells(case.case_id)
    version, film = store.sign_off(case.case_id).version, store.film_text(case.case_id)
    assessment = assess(case, cells, bench.classes, AssessmentRules(false_call_rate=0.03))
    seen = signed_content(case, version, frames, cells, assessment, film=film)
    store.sign(case.case_id, seen, "Ada", shortfall="A short smear.")


def _signed_file(store: SqlStore, case: Case, bench: Any, path: Path) -> Path:
    """An export of a case, signed with a film's text and chosen pictures."""
    for cell in store.cells(case.case_id):
        store.review(cell.cell_id, "lymphocyte", "Ada")
    _, second, third, *_ = store.cells(case.case_id)
    chosen = (third.cell_id, second.cell_id)
    store.write_film_text(case.case_id, FilmText(comment="Clumps.", pictures=chosen))
    _sign(store, bench)
    store.export_case(case.case_id, path)
    return path


def test_the_pictures_chosen_for_a_report_are_those_of_the_same_cells_elsewhere(
    store: SqlStore, full: Case, elsewhere: SqlStore, bench: Any, tmp_path: Path
) -> None:
    record_case(elsewhere, bench, "X")
    taken = elsewhere.import_case(_signed_file(store, full, bench, tmp_path / "case.zip")).case
    film = elsewhere.film_text(taken.case_id)
    assert film.comment == "Clumps."
    _, second, third, *_ = elsewhere.cells(taken.case_id)
    assert film.pictures == (third.cell_id, second.cell_id)
    assert signed_records_findings(tmp_path / "elsewhere" / "leukdesk.db") == []


def test_a_signed_case_that_comes_from_elsewhere_is_what_was_signed(
    store: SqlStore, full: Case, elsewhere: SqlStore, bench: Any, tmp_path: Path
) -> None:
    whole = _signed_file(store, full, bench, tmp_path / "case.zip")
    for statement in (
        "DELETE FROM signatures",
        "UPDATE signatures SET content = '{}'",
        f"UPDATE signatures SET content = '{{}}', content_sha256 = '{SignedContent('{}').sha256}'",  # noqa: S608, of this file
        "UPDATE reviews SET class_id = (SELECT id FROM cell_classes WHERE code = 'blast')",
        "UPDATE cases SET wbc_per_nl = 99",
        "UPDATE cases SET version = 2",
    ):
        bad = repacked(whole, tmp_path / "bad.zip", past_the_triggers(statement))
        with pytest.raises(IntegrityError, match="is not as it was signed"):
            elsewhere.import_case(bad)
    assert elsewhere.cases() == []
    elsewhere.import_case(whole)


def test_a_signature_that_came_from_elsewhere_and_is_gone_is_missed(
    store: SqlStore, full: Case, elsewhere: SqlStore, bench: Any, tmp_path: Path
) -> None:
    elsewhere.import_case(_signed_file(store, full, bench, tmp_path / "case.zip"))
    database = tmp_path / "elsewhere" / "leukdesk.db"
    assert signed_records_findings(database) == []
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript("DROP TRIGGER signatures_never_go; DELETE FROM signatures")
    assert signed_records_findings(database) == [
        "signatures that case 1 came with are missing: 1",
        "the status of case 1 is not that of its signatures",
    ]


def test_a_signed_and_amended_case_keeps_its_signatures_and_stays_frozen(
    store: SqlStore, full: Case, elsewhere: SqlStore, bench: Any, tmp_path: Path
) -> None:
    for cell in store.cells(full.case_id):
        store.review(cell.cell_id, "lymphocyte", "Ada")
    _sign(store, bench)
    store.amend(full.case_id, "The wrong tube.", Person("Ada"))
    store.review(store.cells(full.case_id)[0].cell_id, "platelet", "Ada")
    _sign(store, bench)
    store.export_case(full.case_id, tmp_path / "case.zip")
    taken = elsewhere.import_case(tmp_path / "case.zip").case
    assert (taken.status, taken.version) == (CaseStatus.AMENDED, 2)
    here, there = store.sign_off(full.case_id), elsewhere.sign_off(taken.case_id)
    assert [(s.printed_name, s.at) for s in there.signatures] == [
        (s.printed_name, s.at) for s in here.signatures
    ]
    assert elsewhere.signed_content(taken.case_id, 1).text == store.signed_content(full.case_id, 1).text
    with pytest.raises(StoreError, match="the case is signed"):
        elsewhere.review(elsewhere.cells(taken.case_id)[0].cell_id, "blast", "Ada")


def test_both_trails_say_so_and_the_file_shows_the_cases_part(
    store: SqlStore, full: Case, elsewhere: SqlStore, tmp_path: Path
) -> None:
    head = store.audit_head()
    store.export_case(full.case_id, tmp_path / "case.zip")
    digest = hashlib.sha256((tmp_path / "case.zip").read_bytes()).hexdigest()
    exported = store.audit_trail(full.case_id)[-1]
    assert (exported.action, exported.new) == ("case exported", {"sha256": digest})
    taken = elsewhere.import_case(tmp_path / "case.zip")
    (imported,) = elsewhere.audit_trail(taken.case.case_id)
    assert imported.action == "case imported"
    assert imported.new is not None
    assert (imported.new["file"], imported.new["head"]) == (digest, str(head))
    assert [*store.verify_audit(), *elsewhere.verify_audit()] == []
    with zipfile.ZipFile(tmp_path / "case.zip") as file:
        trail = json.loads(file.read("trail.json"))
    assert [row["action"] for row in trail] == [e.action for e in store.audit_trail(full.case_id)[:-1]]


def test_a_case_is_taken_in_once_and_only_where_nothing_contradicts_it(
    store: SqlStore, full: Case, elsewhere: SqlStore, tmp_path: Path
) -> None:
    file = tmp_path / "case.zip"
    store.change_case(full.case_id, NewCase("S-1", "P-1", details=CaseDetails(patient_name="Iyer, Anna")))
    store.export_case(full.case_id, file)
    with pytest.raises(
        StoreError, match="hold a case of that number already; open that one; nothing was taken in"
    ):
        store.import_case(file)
    elsewhere.open_case(NewCase("X-1", "P-1", details=CaseDetails(patient_name="Novák, Jan")))
    before = elsewhere.audit_head()
    with pytest.raises(StoreError, match="know the patient of that number under another name"):
        elsewhere.import_case(file)
    assert [c.number for c in elsewhere.cases()] == ["X-1"]
    assert elsewhere.audit_head() == before


def test_a_patient_that_is_known_by_number_alone_gets_the_name_that_comes(
    store: SqlStore, full: Case, elsewhere: SqlStore, tmp_path: Path
) -> None:
    store.change_case(full.case_id, NewCase("S-1", "P-1", details=CaseDetails(patient_name="Iyer, Anna")))
    store.export_case(full.case_id, tmp_path / "case.zip")
    elsewhere.open_case(NewCase("X-1", "P-1"))
    assert elsewhere.import_case(tmp_path / "case.zip").case.details.patient_name == "Iyer, Anna"
    assert {c.details.patient_name for c in elsewhere.cases()} == {"Iyer, Anna"}


def test_a_class_with_another_role_is_refused(
    store: SqlStore, full: Case, elsewhere: SqlStore, bench: Any, tmp_path: Path
) -> None:
    store.export_case(full.case_id, tmp_path / "case.zip")
    classes = [CellClass(c.code, c.name, ClassRole.LEUKOCYTE) for c in bench.classes]
    other = elsewhere.open_case(NewCase("X-1"))
    elsewhere.record_frame(other.case_id, bench.picture(7), bench.analysis(), classes)
    with pytest.raises(StoreError, match="know one of its classes in another role"):
        elsewhere.import_case(tmp_path / "case.zip")


def test_a_case_with_a_lost_picture_is_not_exported_by_halves(
    store: SqlStore, full: Case, bench: Any, folder: Path, tmp_path: Path
) -> None:
    next((folder / "pictures").rglob(f"{bench.picture(1).file_sha256}*")).unlink()
    with pytest.raises(IntegrityError, match="is missing or cannot be read"):
        store.export_case(full.case_id, tmp_path / "case.zip")
    assert not list(tmp_path.glob("*.zip"))
    assert not list(tmp_path.glob(".*.part"))


def test_every_table_belongs_to_a_case_is_shared_or_stays() -> None:
    own = {table.name for table in own_tables()}
    pointed_at = {link.column.table.name for table in own_tables() for link in table.foreign_keys}
    rest = set(Table.metadata.tables) - own - pointed_at - STAYS_HERE
    assert rest == {"taken_files"}, "say in one_case.py what becomes of it"
    for table in own_tables():
        for column in table.columns:
            to = {link.column.table.name for link in column.foreign_keys}
            assert not to & STAYS_HERE or column.nullable, f"{table.name}.{column.name} can't be left out"
