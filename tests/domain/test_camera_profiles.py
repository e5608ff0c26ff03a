"""Camera profiles in the operator's settings."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.camera_profile import (
    CalibrationSource,
    CameraProfile,
    profile_from_dict,
    profile_to_dict,
)
from leukdesk.settings import Settings, Theme, load_settings, save_settings

if TYPE_CHECKING:
    from pathlib import Path

OIL = CameraProfile("100× oil", 0.0645, CalibrationSource.MICROMETER, date(2026, 11, 25), "a" * 64)


def test_profiles_survive_a_restart(tmp_path: Path) -> None:
    settings = Settings().with_profile(CameraProfile("40×")).with_profile(replace(OIL, white_balance=True))
    save_settings(settings, tmp_path / "settings.json")

    again = load_settings(tmp_path / "settings.json")

    assert again == settings
    assert again.profile() == replace(OIL, white_balance=True)


def test_settings_from_before_profiles_still_load(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"format": 1, "theme": "dark"}', encoding="utf-8")

    assert load_settings(tmp_path / "settings.json") == Settings(theme=Theme.DARK)


@pytest.mark.parametrize(
    "entry",
    [
        {},
        {"name": ""},
        {"name": 7},
        {"name": "x", "um_per_px": 9, "source": "typed"},
        {"name": "x", "um_per_px": 0.1},
        {"name": "x", "um_per_px": "wide", "source": "typed"},
        {"name": "x", "flat_field": "../../etc/passwd"},
        {"name": "x", "white_balance": "yes"},
        {"name": "x", "dated": "yesterday"},
        "a profile",
        None,
    ],
)
def test_an_impossible_profile_does_not_cost_the_others(tmp_path: Path, entry: Any) -> None:
    data = {"camera_profiles": [entry, profile_to_dict(OIL)], "camera_profile": "100× oil"}
    (tmp_path / "settings.json").write_text(json.dumps(data), encoding="utf-8")

    settings = load_settings(tmp_path / "settings.json")

    assert settings.camera_profiles == (OIL,)
    assert settings.profile() == OIL


def test_a_profile_that_is_gone_is_in_force_no_longer(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"camera_profile": "lost"}', encoding="utf-8")

    assert load_settings(tmp_path / "settings.json").profile() is None
    assert Settings().with_profile(OIL).without_profile(OIL.name).profile() is None


def test_a_profile_takes_the_place_of_its_namesake() -> None:
    changed = replace(OIL, um_per_px=0.07)

    settings = Settings().with_profile(OIL).with_profile(CameraProfile("40×")).with_profile(changed)

    assert [p.name for p in settings.camera_profiles] == ["100× oil", "40×"]
    assert settings.profile() == changed


def test_a_switched_off_flat_field_is_not_in_force() -> None:
    assert OIL.flat_field_in_force == "a" * 64
    assert replace(OIL, use_flat_field=False).flat_field_in_force == ""
    assert profile_from_dict(profile_to_dict(OIL)) == OIL
