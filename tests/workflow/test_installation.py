"""Broken installations on Windows are told in words, with their cure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from leukdesk.domain.errors import UserError
from leukdesk.workflow.installation import Part, looked_at
from leukdesk.workflow.windows_installation import CAMERA_KEY, check_camera_permission, check_runtime

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


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


def test_a_frozen_program_brings_its_own_runtime(tmp_path: Path) -> None:
    (tmp_path / "msvcp140.dll").touch()
    with pytest.raises(UserError, match=r"vcruntime140\.dll is missing"):
        check_runtime(tmp_path)
    (tmp_path / "vcruntime140.dll").touch()
    assert check_runtime(tmp_path, registry()) == "carried by the program"


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


def test_cameras_that_windows_allows_are_allowed() -> None:
    assert check_camera_permission(registry(Value="Allow")) == "allowed"


def test_a_check_that_fails_says_its_sentence() -> None:
    def blocked() -> str:
        raise PermissionError(13, "Permission denied")

    check = looked_at(Part.LOG, blocked)
    assert not check.good
    assert "Permission denied" in check.said
