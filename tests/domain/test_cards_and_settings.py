"""Cards, forms and settings: what is impossible is refused, what is missing has a default."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.card import card_from_dict, card_to_dict
from leukdesk.domain.errors import BundleError, UserError
from leukdesk.domain.geometry import Box
from leukdesk.domain.patch_form import Background, PatchForm
from leukdesk.settings import PageSize, Settings, Theme, load_settings, save_settings

if TYPE_CHECKING:
    from pathlib import Path


def card_data() -> dict[str, Any]:
    return {
        "format": 1,
        "id": "malaria",
        "version": "1",
        "task": "malaria",
        "title": "Parasitised red cells",
        "intended_use": "Research.",
        "architecture": "resnet50",
        "model_file": "model.ts.pt",
        "sha256": "0" * 64,
        "classes": [
            {"code": "red_cell", "name": "Red cell", "role": "outside"},
            {"code": "parasitised", "name": "Parasitised red cell", "role": "target"},
        ],
        "input": {"source": "cell", "size_px": 64, "margin": 1.15, "background": "black", "colour": "keep"},
        "normalisation": {"mean": [0.5, 0.5, 0.5], "std": [0.2, 0.2, 0.2]},
        "temperature": 1.0,
        "call_rule": {"blast_from": 0.7, "not_blast_to": 0.3, "class_from": 0.4},
        "false_calls": {"calls": 1, "cells": 100, "upper95": 0.05},
        "figures": {},
        "training": {},
        "limits": [],
    }


def test_a_card_of_another_task_is_read_and_written_without_change() -> None:
    card = card_from_dict(card_data())
    assert card.task == "malaria"
    assert card_to_dict(card) == card_data()


@pytest.mark.parametrize(
    ("entry", "value"),
    [
        ("format", 2),
        ("classes", [{"code": "red_cell", "name": "Red cell", "role": "outside"}]),
        ("classes", [{"code": "unidentified", "name": "?", "role": "outside"}] * 2),
        ("input", {"source": "cell"}),
        ("temperature", 0),
        ("call_rule", {"blast_from": 0.1, "not_blast_to": 0.3, "class_from": 0.4}),
        ("call_rule", "none"),
        ("normalisation", {"mean": [0.5], "std": [0.2]}),
        ("false_calls", {"calls": 5, "cells": 1, "upper95": 0.5}),
    ],
)
def test_an_impossible_card_is_refused_in_one_sentence(entry: str, value: object) -> None:
    with pytest.raises(BundleError) as fault:
        card_from_dict({**card_data(), entry: value})
    assert str(fault.value).count(";") == 1
    assert "\n" not in str(fault.value)


def test_a_card_without_an_entry_is_refused() -> None:
    for entry in card_data():
        with pytest.raises(BundleError):
            card_from_dict({k: v for k, v in card_data().items() if k != entry})


def test_another_form_is_another_preprocessing() -> None:
    assert PatchForm().fingerprint() != PatchForm(background=Background.KEEP).fingerprint()


def test_boxes_overlap_as_they_should() -> None:
    assert Box(0, 0, 2, 2).iou(Box(1, 1, 2, 2)) == pytest.approx(1 / 7)
    assert Box(0, 0, 2, 2).iou(Box(2, 0, 2, 2)) == 0


def test_settings_survive_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "Ünser Labor" / "settings.json"
    chosen = Settings(target_cells=200, page_size=PageSize.LETTER, theme=Theme.DARK, laboratory="Łódź")
    save_settings(chosen, path)
    assert load_settings(path) == chosen


def test_a_missing_or_broken_settings_file_gives_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert load_settings(path) == Settings()
    for content in ("", "{", "[]", '"text"', "{}"):
        path.write_text(content, encoding="utf-8")
        assert load_settings(path) == Settings()


def test_one_impossible_setting_does_not_cost_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"target_cells": -5, "theme": "dark", "limits": {"x": 1}}), encoding="utf-8")
    assert load_settings(path) == Settings(theme=Theme.DARK)


def test_settings_that_cannot_be_written_say_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(UserError, match="cannot be written"):
        save_settings(Settings(), tmp_path / "file" / "settings.json")
