"""Commands on the records of a laboratory: who acts is proved, or nothing is done."""

from __future__ import annotations

import io
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from argon2 import PasswordHasher

from leukdesk.commands import operator, records_export, records_restore, reports
from leukdesk.commands.analyse import AnalyseRequest
from leukdesk.commands.analyse import run as analyse
from leukdesk.commands.import_collection import ImportRequest
from leukdesk.commands.import_collection import run as import_collection
from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import SignInError, UserError
from leukdesk.domain.people import NewAccount, Role, Secret
from leukdesk.domain.safety import BackupReason
from leukdesk.records.passwords import Passwords
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

PASSWORD = "four blue ducks"  # noqa: S105, a test's


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    """Records of a laboratory with one case and one backup."""
    folder = tmp_path / "records"
    with closing(open_store(folder)) as store:
        store.passwords = Passwords(PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
        store.open_case(NewCase("S-1"))
        store.found_laboratory(NewAccount("ada", "Ada Lovelace", Role.ADMINISTRATOR), Secret(PASSWORD))
        store.back_up(BackupReason.COMMAND)
    return folder


def typed(monkeypatch: pytest.MonkeyPatch, password: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{password}\n"))


def trail(folder: Path) -> list[tuple[str, str, str]]:
    with closing(open_store(folder)) as store:
        case = store.case("S-1")
        assert case is not None
        return [(e.action, e.who.name, e.who.account) for e in store.audit_trail(case.case_id)]


def test_in_a_laboratory_nothing_is_done_without_a_name(lab: Path, tmp_path: Path) -> None:
    before = trail(lab)
    (tmp_path / "smear.png").write_bytes(b"no picture, and never opened")
    request = AnalyseRequest([tmp_path], tmp_path / "out", "S-1", "", lab, None, None)
    for command in (
        lambda: records_export.export_case("S-1", tmp_path / "case.zip", lab),
        lambda: records_export.import_case(tmp_path / "case.zip", lab),
        lambda: records_restore.run(None, lab, None),
        lambda: reports.run(lab, tmp_path / "reports"),
        lambda: analyse(request, lambda _name: pytest.fail("the network was opened for nobody")),
    ):
        with pytest.raises(UserError, match="--user"):
            command()
    assert trail(lab) == before
    assert not (tmp_path / "case.zip").exists()


def test_whoever_proves_their_name_is_named_in_the_trail(
    lab: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "wrong all the time")
    with pytest.raises(SignInError):
        records_export.export_case("S-1", tmp_path / "case.zip", lab, "ada")
    typed(monkeypatch, PASSWORD)
    assert records_export.export_case("S-1", tmp_path / "case.zip", lab, "ada") == 0
    assert trail(lab)[-1] == ("case exported", "Ada Lovelace", "ada")


def test_a_restore_names_who_did_it_and_damaged_records_ask_for_nobody(
    lab: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, PASSWORD)
    assert operator.who_restores(lab, "ada").account == "ada"
    (lab / "leukdesk.db").write_bytes(b"no database at all" * 400)
    assert operator.who_restores(lab).name == "no sign-in (command line)"
    (lab / "leukdesk.db").unlink()
    assert operator.who_restores(lab).account == ""


def test_in_a_laboratory_the_first_picture_waits_for_the_second_identifier(
    lab: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, PASSWORD)
    network: Any = io.BytesIO()
    (tmp_path / "smear.png").write_bytes(b"no picture, and never opened")
    request = AnalyseRequest([tmp_path], tmp_path / "out", "S-1", "", lab, None, None, user="ada")
    with pytest.raises(UserError, match="second identifier"):
        analyse(request, lambda _name: network)


def test_in_a_laboratory_a_collection_waits_for_the_second_identifiers_of_its_cases(
    lab: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_store(lab)) as store:
        store.open_case(NewCase("S-2", "P-2"))
    network: Any = io.BytesIO()
    (tmp_path / "smear.png").write_bytes(b"no picture, and never opened")
    for specimens, lacking in ((("S-2", "S-1"), "S-1"), (("S-2", ""), "S-9")):
        rows = [f"smear.png,Blast,{specimen}" for specimen in specimens]
        (tmp_path / "labels.csv").write_text("\n".join(["file,label,specimen", *rows]), encoding="utf-8")
        request = ImportRequest(tmp_path / "labels.csv", "S-9", (), lab, None, None, user="ada")
        typed(monkeypatch, PASSWORD)
        with pytest.raises(UserError, match=f"case {lacking} of the collection has no second identifier"):
            import_collection(request, lambda _name: network)
    assert trail(lab)[-1][0] == "case created"


def test_where_nobody_has_an_account_the_trail_says_command_line(tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "records")) as store:
        store.open_case(NewCase("S-1"))
    with pytest.raises(UserError, match="nobody has an account"):
        records_export.export_case("S-1", tmp_path / "case.zip", tmp_path / "records", "ada")
    assert records_export.export_case("S-1", tmp_path / "case.zip", tmp_path / "records") == 0
    assert trail(tmp_path / "records")[-1] == ("case exported", "no sign-in (command line)", "")
