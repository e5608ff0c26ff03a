"""Made-up pictures of cells, and a network small enough to fit in a moment."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw

from leukdesk.training import networks, patch_cache, run_report, simulated_cases

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.patch_form import PatchForm
    from leukdesk.training.datasets import Sample


UNDRAWN = SimpleNamespace(
    **dict.fromkeys(("curves", "prediction_sheet", "confusion", "roc", "reliability_diagram"), lambda *_: b"")
)
"""In the place of a run's pictures, which take three quarters of a tiny run's time."""


@pytest.fixture(autouse=True)
def pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run draws no pictures, unless they are what a module of tests is about: that one overrides this."""
    monkeypatch.setattr(run_report, "plots", UNDRAWN)


@pytest.fixture(scope="session")
def cut_before() -> dict[str, tuple[NDArray[np.uint8], dict[str, str]]]:
    """The patches of the pictures that earlier tests had cut, by the cache's own key."""
    return {}


@pytest.fixture(autouse=True)
def same_pictures_are_cut_once(
    monkeypatch: pytest.MonkeyPatch, cut_before: dict[str, tuple[NDArray[np.uint8], dict[str, str]]]
) -> None:
    """The drawn pictures are the same in each test; cutting them by several processes is really done."""
    really = patch_cache._cut_all

    def cut_all(
        samples: Sequence[Sample], form: PatchForm, say: Callable[[str], None], workers: int
    ) -> tuple[NDArray[np.uint8], dict[str, str]]:
        if workers > 1:
            return really(samples, form, say, workers)
        key = patch_cache._key(samples, form)
        if key not in cut_before:
            cut_before[key] = really(samples, form, say, workers)
        return cut_before[key]

    monkeypatch.setattr(patch_cache, "_cut_all", cut_all)


class TinyNet(torch.nn.Module):
    """Two convolutions with batch normalisation: everything that ResNet-50 has, in small."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.body = torch.nn.Sequential(
            torch.nn.Conv2d(3, 12, 5, stride=4, padding=2),
            torch.nn.BatchNorm2d(12),
            torch.nn.ReLU(),
            torch.nn.Conv2d(12, 16, 3, stride=2, padding=1),
            torch.nn.BatchNorm2d(16),
            torch.nn.ReLU(),
            torch.nn.AdaptiveAvgPool2d(2),
        )
        self.head = torch.nn.Linear(64, classes)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.head(self.body(x).flatten(1))


@pytest.fixture(scope="session")
def tiny_network() -> type[torch.nn.Module]:
    """The tiny network's class."""
    return TinyNet


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> str:
    """The name under which the tiny network can be asked for; few cases are simulated from its cells."""
    monkeypatch.setattr(simulated_cases, "CASES", 20)
    monkeypatch.setattr(networks, "ARCHITECTURES", dict(networks.ARCHITECTURES) | {"tiny": TinyNet})
    return "tiny"


def draw_cell(path: Path, kind: str, seed: int) -> None:
    """A round-nucleus "blast" or a two-lobed cell on a pale ground; plumbing only, never training data."""
    chance = np.random.default_rng(seed)
    picture = Image.new("RGB", (96, 96), (236, 222, 226))
    draw = ImageDraw.Draw(picture)
    x, y = (48 + int(v) for v in chance.integers(-4, 5, 2))
    draw.ellipse((x - 24, y - 24, x + 24, y + 24), fill=(172, 156, 210))
    stain = tuple(v + int(d) for v, d in zip((86, 40, 130), chance.integers(-10, 11, 3), strict=True))
    if kind == "blast":
        draw.ellipse((x - 19, y - 19, x + 19, y + 19), fill=stain)
    else:
        draw.ellipse((x - 17, y - 11, x - 2, y + 7), fill=stain)
        draw.ellipse((x - 1, y - 6, x + 16, y + 11), fill=stain)
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path)


@pytest.fixture(name="draw_cell")
def draw_cell_fixture() -> Callable[[Path, str, int], None]:
    return draw_cell


@pytest.fixture
def class_folders(tmp_path: Path) -> Path:
    """A folder with one folder a class, 20 pictures each; cutting one costs a sixth of a second."""
    root = tmp_path / "Zellen für die Probe"
    for kind in ("blast", "neutrophil"):
        for i in range(20):
            draw_cell(root / kind / f"cell_{i:03}.png", kind, seed=i)
    return root


@pytest.fixture(scope="session")
def cells_with_folds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cells.csv like the real one: cnmc in folds with two subjects of each class, and a bit of lmu."""
    root = tmp_path_factory.mktemp("Daten")
    rows = []
    for fold in (1, 3, 5):
        for label, kind in (("lymphoblast", "blast"), ("normal_b_precursor", "neutrophil")):
            for i in range(6):
                subject = f"cnmc-{'H' * (kind != 'blast')}{fold}{i % 2}"
                rows.append((f"cnmc/{label}-{fold}-{i}.png", "cnmc", label, subject, fold, kind))
    for label, kind in (("myeloblast", "blast"), ("neutrophil", "neutrophil")):
        rows += [(f"lmu/{label}-{i}.png", "lmu", label, "", "", kind) for i in range(20)]
    for seed, row in enumerate(rows):
        draw_cell(root / row[0], row[5], seed)
    lines = ["path,dataset,label,subject,fold", *(",".join(map(str, row[:5])) for row in rows)]
    path = root / "cells.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def told() -> list[str]:
    """What a run said; pass `told.append`."""
    return []
