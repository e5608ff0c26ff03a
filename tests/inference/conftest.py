"""A bundle of three classes and a tiny network, made anew for each test that asks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import torch

from leukdesk.domain.calls import CallRule
from leukdesk.domain.card import FalseCallRate, ModelCard, Normalisation, card_to_dict
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.patch_form import PatchForm
from leukdesk.files import file_sha256
from leukdesk.inference.bundle import CARD_NAME

if TYPE_CHECKING:
    from pathlib import Path


class RednessNet(torch.nn.Module):
    """Logits from the mean colour: redder patches are more likely a blast."""

    def __init__(self) -> None:
        super().__init__()
        self.conv = torch.nn.Conv2d(3, 4, 3, padding=1)
        self.norm = torch.nn.BatchNorm2d(4)
        self.head = torch.nn.Linear(4, 3)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.head(torch.relu(self.norm(self.conv(x))).mean(dim=(2, 3)))


@pytest.fixture
def net() -> torch.nn.Module:
    torch.manual_seed(3)
    return RednessNet().eval()


@pytest.fixture
def bundle_folder(tmp_path: Path, net: torch.nn.Module) -> Path:
    """The folder of a sound bundle named `tiny`, under a path that is not plain ASCII."""
    folder = tmp_path / "Bündel mit Leerzeichen" / "tiny"
    folder.mkdir(parents=True)
    model = folder / "model.ts.pt"
    # torch's own writer takes no such path on every system; a stream does.
    with model.open("wb") as stream:
        torch.jit.save(torch.jit.trace(net, torch.zeros(2, 3, 64, 64)), stream)
    card = ModelCard(
        bundle_id="tiny",
        version="0.0.1",
        task="leukemia",
        title="A network for tests",
        architecture="redness",
        model_file=model.name,
        sha256=file_sha256(model),
        classes=(
            CellClass("lymphocyte", "Lymphocyte", ClassRole.LEUKOCYTE),
            CellClass("platelet", "Platelet", ClassRole.OUTSIDE),
            CellClass("blast", "Blast", ClassRole.TARGET),
        ),
        form=PatchForm(),
        normalisation=Normalisation((0.5, 0.4, 0.6), (0.2, 0.25, 0.3)),
        temperature=1.5,
        call_rule=CallRule(0.7, 0.3, 0.4),
        false_calls=FalseCallRate(2, 100, 0.07),
        figures={},
        training={},
        limits=("for tests",),
        intended_use="tests",
    )
    (folder / CARD_NAME).write_text(json.dumps(card_to_dict(card)), encoding="utf-8")
    return folder


@pytest.fixture
def trusted(bundle_folder: Path) -> dict[str, str]:
    return {"tiny": file_sha256(bundle_folder / "model.ts.pt")}


def change_card(folder: Path, **entries: object) -> None:
    path = folder / CARD_NAME
    data = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(data | entries), encoding="utf-8")


@pytest.fixture(name="change_card")
def change_card_fixture() -> object:
    return change_card
