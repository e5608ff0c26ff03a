"""`leukdesk evaluate-finder`: what it asks for, prints and leaves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.commands.conftest import Ran

    Leukdesk = Callable[..., Ran]


def test_an_unknown_section_is_named_with_those_there_are(leukdesk: Leukdesk, tmp_path: Path) -> None:
    ran = leukdesk("evaluate-finder", "--data", tmp_path, "--only", "bccd,nonsense")

    assert ran.code == 2
    assert "nonsense" in ran.err
    assert "collages" in ran.err


@pytest.mark.parametrize("section", ["bccd", "masks", "collages"])
def test_missing_data_is_named(leukdesk: Leukdesk, tmp_path: Path, section: str) -> None:
    ran = leukdesk("evaluate-finder", "--data", tmp_path, "--only", section)
    nowhere = leukdesk("evaluate-finder", "--data", tmp_path / "nowhere")

    assert (ran.code, nowhere.code) == (2, 2)
    assert "folder of the real pictures" in ran.err
    assert "nowhere" in nowhere.err


@pytest.mark.realdata
@pytest.mark.slow
def test_figures_are_printed_and_kept_and_misses_drawn(
    leukdesk: Leukdesk, real_data: Path, tmp_path: Path
) -> None:
    out, table = tmp_path / "Blätter", tmp_path / "figures.json"

    ran = leukdesk(
        "evaluate-finder", "--data", real_data, "--only", "draaslan", "--out", out, "--json", table
    )

    assert ran.code == 0, ran.err
    assert "recall" in ran.out
    figures = json.loads(table.read_text(encoding="utf-8"))
    counts = figures["draaslan"]["all, IoU ≥ 0.5, without forgotten cells"]
    assert counts["true"] == 103
    assert counts["recall"]["low"] <= counts["recall"]["value"] <= counts["recall"]["high"]
    assert [path.name for path in out.iterdir()] == ["draaslan-misses-and-false-1.png"]
