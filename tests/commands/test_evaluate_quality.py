"""`evaluate-quality` makes its figures from a folder of fields, and says what is missing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from leukdesk.commands import quality
from leukdesk.imaging.loading import encode_jpeg

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.commands.conftest import Ran

    Leukdesk = Callable[..., Ran]


def test_the_figures_of_drawn_fields_are_printed_and_written(leukdesk: Leukdesk, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "bccd" / "JPEGImages"
    folder.mkdir(parents=True)
    for seed in range(3):
        rng = np.random.default_rng(seed)
        rgb = np.full((240, 320, 3), (226, 220, 228), np.uint8)
        for x, y in rng.integers(0, 320, (30, 2)):
            cv2.circle(rgb, (int(x), int(y)), 14, (205, 150, 160), -1, cv2.LINE_AA)
        seen = cv2.GaussianBlur(rgb, (0, 0), 1.0) + rng.normal(0, 2, rgb.shape)
        content = encode_jpeg(np.clip(seen, 0, 255).astype(np.uint8), 90)
        (folder / f"{seed}.jpg").write_bytes(content)
    ran = leukdesk("evaluate-quality", "--data", tmp_path / "data", "--json", tmp_path / "figures.json")
    assert ran.code == 0, ran.err
    figures = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    assert figures["fields"] == 3
    assert figures["focus"]["kept"] == 1
    assert {row["auroc"] for row in figures["focus"]["sigma_px"].values()} == {1.0}
    assert figures["lights"]["focus"] == {"green": 3}
    assert "AUROC 1.0000 (1.0000 to 1.0000), caught 100.0%" in ran.out


def test_a_folder_without_fields_is_named(leukdesk: Leukdesk, tmp_path: Path) -> None:
    ran = leukdesk("evaluate-quality", "--data", tmp_path)
    assert ran.code == 2
    assert str(tmp_path) in ran.err


def test_ties_between_sharp_and_soft_count_half() -> None:
    assert quality.auroc(np.array([1.0, 2.0]), np.array([2.0, 3.0])) == pytest.approx(0.875)
    assert quality.auroc(np.array([1.0]), np.array([1.0])) == pytest.approx(0.5)
