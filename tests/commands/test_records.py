"""`leukdesk records …`: exit codes and one line a finding."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from leukdesk.domain.cases import NewCase
from leukdesk.domain.frames import UNKNOWN_SCALE, FrameAnalysis, Quality
from leukdesk.imaging.loading import load_picture
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.commands.conftest import Ran

    Leukdesk = Callable[..., Ran]


@pytest.fixture
def lab(tmp_path: Path, smear: Path) -> Path:
    """Records with one case of one frame."""
    folder = tmp_path / "Próbki"
    with closing(open_store(folder)) as store:
        case = store.open_case(NewCase("S-1"))
        analysis = FrameAnalysis(
            "9", "none 1", "0" * 64, "none", "none", UNKNOWN_SCALE, Quality(()), "", (), 0.1
        )
        store.record_frame(case.case_id, load_picture(smear), analysis, ())
    return folder


def _picture(lab: Path) -> Path:
    return next((lab / "pictures").rglob("*.jpg"))


def test_a_check_of_whole_records_ends_well(leukdesk: Leukdesk, lab: Path) -> None:
    ran = leukdesk("records", "check", "--records", lab)
    assert (ran.code, ran.out) == (0, f"ok    {lab}: database, links, signatures and pictures\n")


def test_a_check_names_each_finding_on_its_own_line(leukdesk: Leukdesk, lab: Path) -> None:
    picture = _picture(lab)
    picture.write_bytes(picture.read_bytes()[:-1])
    with closing(open_store(lab)) as store, store._writer.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER reviews_never_change")
    ran = leukdesk("records", "check", "--records", lab)
    assert ran.code == 1
    first, second = ran.out.splitlines()
    assert first == "WRONG the database lacks its trigger reviews_never_change"
    assert second.startswith(f"WRONG picture {picture.stem}: ")


@pytest.mark.parametrize("command", ["check", "backup"])
def test_a_mistyped_folder_is_wrong_use_and_makes_nothing(
    leukdesk: Leukdesk, tmp_path: Path, command: str
) -> None:
    ran = leukdesk("records", command, "--records", tmp_path / "labb")
    assert ran.code == 2
    assert "there are no records in" in ran.err
    assert not (tmp_path / "labb").exists()


def test_a_lost_picture_comes_back_from_a_backup(leukdesk: Leukdesk, lab: Path, tmp_path: Path) -> None:
    into = tmp_path / "stick"
    made = leukdesk("records", "backup", "--records", lab, "--backups", into)
    assert made.code == 0
    assert "cases: 1, frames: 1, new pictures: 1" in made.out
    content = _picture(lab).read_bytes()
    _picture(lab).unlink()
    partly = leukdesk("records", "backup", "--records", lab, "--backups", tmp_path / "other")
    assert partly.code == 1
    assert "is missing or cannot be read" in partly.out
    back = leukdesk("records", "restore", "--records", lab, "--backups", into)
    assert back.code == 0
    assert "what was there before is now in" in back.out
    assert _picture(lab).read_bytes() == content


def test_a_backup_is_chosen_by_its_folder(leukdesk: Leukdesk, lab: Path, tmp_path: Path) -> None:
    leukdesk("records", "backup", "--records", lab)
    (backup,) = (lab.parent / "Próbki-backups").glob("*-command")
    ran = leukdesk("records", "restore", backup, "--records", tmp_path / "new lab")
    assert ran.code == 0
    with closing(open_store(tmp_path / "new lab")) as store:
        assert [case.number for case in store.cases()] == ["S-1"]


def test_a_restore_without_a_good_backup_changes_nothing(leukdesk: Leukdesk, lab: Path) -> None:
    none = leukdesk("records", "restore", "--records", lab)
    assert (none.code, "there is no good backup in" in none.err) == (2, True)
    leukdesk("records", "backup", "--records", lab)
    (backup,) = (lab.parent / "Próbki-backups").glob("*-command")
    (backup / "leukdesk.db").write_bytes(b"nonsense")
    ran = leukdesk("records", "restore", backup, "--records", lab)
    assert ran.code == 1
    assert "is not what was backed up" in ran.out
    assert leukdesk("records", "check", "--records", lab).code == 0


def test_a_case_goes_from_one_laboratory_to_another(leukdesk: Leukdesk, lab: Path, tmp_path: Path) -> None:
    file = tmp_path / "Fall 血.zip"
    out = leukdesk("records", "export", "S-1", file, "--records", lab)
    assert (out.code, out.out) == (0, f"ok    {file}\n")
    other = tmp_path / "other lab"
    taken = leukdesk("records", "import", file, "--records", other)
    assert (taken.code, taken.out) == (0, "ok    case S-1, frames: 1\n")
    assert leukdesk("records", "check", "--records", other).code == 0
    again = leukdesk("records", "import", file, "--records", other)
    assert (again.code, "hold a case of that number already" in again.err) == (2, True)
    unknown = leukdesk("records", "export", "S-2", file, "--records", lab)
    assert (unknown.code, "hold no case of that number" in unknown.err) == (2, True)


def test_an_export_replaces_a_file_only_when_told_to(leukdesk: Leukdesk, lab: Path, tmp_path: Path) -> None:
    file = tmp_path / "thesis.zip"
    file.write_bytes(b"five years of work")
    refused = leukdesk("records", "export", "S-1", file, "--records", lab)
    assert (refused.code, refused.out) == (2, "")
    assert f"'{file}' is there already; give another name, or --overwrite to replace it." in refused.err
    assert file.read_bytes() == b"five years of work"
    told = leukdesk("records", "export", "S-1", file, "--overwrite", "--records", lab)
    assert (told.code, file.read_bytes()[:2]) == (0, b"PK")


def test_a_case_that_is_not_whole_is_a_finding(leukdesk: Leukdesk, lab: Path, tmp_path: Path) -> None:
    file = tmp_path / "case.zip"
    leukdesk("records", "export", "S-1", file, "--records", lab)
    content = bytearray(file.read_bytes())
    content[1000] ^= 1
    file.write_bytes(content)
    taken = leukdesk("records", "import", file, "--records", tmp_path / "other lab")
    assert taken.code == 1
    assert "is not what was exported; nothing was taken in" in taken.out
    _picture(lab).unlink()
    lost = leukdesk("records", "export", "S-1", file, "--overwrite", "--records", lab)
    assert (lost.code, "is missing or cannot be read" in lost.out) == (1, True)


def test_an_audit_trail_that_is_whole_is_told_with_its_head(leukdesk: Leukdesk, lab: Path) -> None:
    with closing(open_store(lab)) as store:
        head = store.audit_head()
    told = f"ok    {lab}: audit trail of {head.number} rows, head {head}\n"
    ran = leukdesk("records", "verify", "--records", lab)
    assert (ran.code, ran.out) == (0, told)
    ran = leukdesk("records", "verify", "--records", lab, "--against", head)
    assert (ran.code, ran.out) == (0, told)


def test_a_touched_audit_trail_is_told_row_by_row(leukdesk: Leukdesk, lab: Path) -> None:
    with closing(open_store(lab)) as store:
        head = store.audit_head()
        with store._writer.begin() as connection:
            for name in ("never_changes", "never_goes"):
                connection.exec_driver_sql(f"DROP TRIGGER audit_{name}")
            connection.exec_driver_sql("UPDATE audit SET actor = 'Eve' WHERE id = 2")
            connection.exec_driver_sql(f"DELETE FROM audit WHERE id = {head.number}")  # noqa: S608 - a number
    ran = leukdesk("records", "verify", "--records", lab, "--against", head)
    assert ran.code == 1
    assert [line[:5] for line in ran.out.splitlines()] == ["WRONG"] * 3
    assert "row 2 of the audit trail was changed or moved" in ran.out
    assert f"had {head.number} rows when the given head was noted" in ran.out


def test_a_head_that_is_none_is_wrong_use(leukdesk: Leukdesk, lab: Path) -> None:
    ran = leukdesk("records", "verify", "--records", lab, "--against", "17:abc")
    assert ran.code == 2
    assert "64 hexadecimal digits; give it as it is printed on the report." in ran.err


@pytest.mark.parametrize(
    "command", [("verify",), ("backup",), ("export", "S-1", "case.zip"), ("import", "case.zip")]
)
def test_damaged_records_are_a_finding_of_every_command(
    leukdesk: Leukdesk, lab: Path, tmp_path: Path, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert leukdesk("records", "export", "S-1", "case.zip", "--records", lab).code == 0
    database = lab / "leukdesk.db"
    content = database.read_bytes()
    database.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))
    ran = leukdesk("records", *command, "--records", lab)
    assert ran.code == 1
    (line,) = ran.out.splitlines()
    assert line.startswith("WRONG the ")
    assert ".part" not in line
