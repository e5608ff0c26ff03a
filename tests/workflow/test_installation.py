"""Broken installations on Windows are told in words, with their cure."""

from __future__ import annotations

import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from leukdesk import paths
from leukdesk.domain.errors import UserError
from leukdesk.workflow.installation import Check, CheckInstallation, Part, looked_at
from leukdesk.workflow.windows_installation import (
    CAMERA_KEY,
    CAMERA_POLICY_KEY,
    check_camera_permission,
    check_runtime,
    file_version,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def registry(**values: str | int) -> Callable[[str, str, str], str | int | None]:
    """A registry whose values of a name are alike in every key."""
    return lambda _hive, _key, name: values.get(name)


def test_a_runtime_that_is_new_enough_is_named() -> None:
    assert check_runtime(registry=registry(Major=14, Minor=44, Bld=35211)) == "14.44.35211"


def test_a_missing_runtime_is_told_with_its_cure() -> None:
    with pytest.raises(UserError, match=r"not installed.*Redistributable"):
        check_runtime(registry=registry())


def test_an_old_runtime_is_told_with_its_version() -> None:
    with pytest.raises(UserError, match=r"14\.29\.30139 is older than 14\.40"):
        check_runtime(registry=registry(Major=14, Minor=29, Bld=30139))


def library(*version: int) -> bytes:
    """As much of a library for Windows as states its version: VS_FIXEDFILEINFO among other bytes."""
    first, second, third = version
    return (
        b"MZ"
        + bytes(99)
        + struct.pack("<LLLL", 0xFEEF04BD, 0x10000, first << 16 | second, third << 16)
        + bytes(9)
    )


def test_a_frozen_program_brings_its_own_runtime(tmp_path: Path) -> None:
    (tmp_path / "msvcp140.dll").write_bytes(library(14, 51, 36231))
    with pytest.raises(UserError, match=r"vcruntime140\.dll and vcruntime140_1\.dll is missing"):
        check_runtime(tmp_path)
    for name in ("vcruntime140.dll", "vcruntime140_1.dll"):
        (tmp_path / name).write_bytes(library(14, 51, 36231))
    assert check_runtime(tmp_path, registry()) == "14.51.36231 (carried)"


def test_an_old_runtime_in_the_frozen_program_is_told_with_its_version(tmp_path: Path) -> None:
    for name, version in (("msvcp140", 51), ("vcruntime140", 29), ("vcruntime140_1", 51)):
        (tmp_path / f"{name}.dll").write_bytes(library(14, version, 30139))
    with pytest.raises(
        UserError, match=r"vcruntime140\.dll .* 14\.29\.30139, older than 14\.40.*install LeukDesk again"
    ):
        check_runtime(tmp_path)


def test_a_file_that_states_no_version_is_no_runtime() -> None:
    assert file_version(b"MZ" + bytes(500)) == ()
    assert file_version(library(14, 40, 1)[:105]) == ()


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A frozen program of three files, with the list of them."""
    program = tmp_path / "_internal"
    for name in ("cv2/cv2.pyd", "leukdesk/resources/a.txt", "PySide6/Qt6Gui.dll"):
        (program / name).parent.mkdir(parents=True)
        (program / name).write_bytes(b"content")
    (program / "leukdesk" / paths.FILES_LIST).write_text(
        "7 PySide6/Qt6Gui.dll\n7 cv2/cv2.pyd\n7 leukdesk/resources/a.txt\n", encoding="utf-8"
    )
    monkeypatch.setattr(sys, "_MEIPASS", str(program), raising=False)
    return program


def files_check() -> Check:
    def nothing() -> NoReturn:
        raise UserError("there is none", "do without")

    return next(check for check in CheckInstallation(nothing, nothing, Path())() if check.part is Part.FILES)


def test_a_library_that_a_virus_scanner_took_is_named_with_the_cure(frozen: Path) -> None:
    assert files_check().good
    (frozen / "PySide6/Qt6Gui.dll").unlink()
    (frozen / "cv2/cv2.pyd").write_bytes(b"cut")
    found = files_check()
    assert not found.good
    assert "2 missing or changed" in found.said
    assert "PySide6/Qt6Gui.dll" in found.said
    assert "install LeukDesk again" in found.said


def test_a_program_without_its_list_of_files_is_not_called_complete(frozen: Path) -> None:
    (frozen / "leukdesk" / paths.FILES_LIST).unlink()
    assert not files_check().good


def test_a_folder_that_cannot_be_written_is_told_with_a_cure_that_can_be_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(paths, "log_dir", lambda: tmp_path / "file" / "log")

    def nothing() -> NoReturn:
        raise UserError("there is none", "do without")

    checks = {check.part: check for check in CheckInstallation(nothing, nothing, tmp_path / "none" / "yet")()}
    assert "ask for the right to write there" in checks[Part.LOG].said
    assert checks[Part.DISK].good


@pytest.mark.parametrize(
    ("hive", "key", "words"),
    [
        ("HKLM", CAMERA_KEY, "administrator"),
        ("HKCU", CAMERA_KEY, "desktop programs"),
        ("HKCU", CAMERA_KEY + r"\NonPackaged", "Let desktop apps access"),
    ],
)
def test_a_camera_that_windows_forbids_is_told_with_the_setting(hive: str, key: str, words: str) -> None:
    def denied(asked_hive: str, asked_key: str, _name: str) -> str:
        return "Deny" if (asked_hive, asked_key) == (hive, key) else "Allow"

    with pytest.raises(UserError, match=words):
        check_camera_permission(denied)


def test_a_policy_that_forbids_cameras_is_told_of() -> None:
    def forbidden(_hive: str, key: str, _name: str) -> str | int:
        return 0 if key == CAMERA_POLICY_KEY else "Allow"

    with pytest.raises(UserError, match=r"policy.*administrator"):
        check_camera_permission(forbidden)


def test_cameras_that_windows_allows_are_allowed() -> None:
    assert check_camera_permission(registry(Value="Allow")) == "allowed"


def test_a_check_that_fails_says_its_sentence() -> None:
    def blocked() -> str:
        raise PermissionError(13, "Permission denied")

    check = looked_at(Part.LOG, blocked)
    assert not check.good
    assert "Permission denied" in check.said
