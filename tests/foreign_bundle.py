"""A bundle from elsewhere: a real TorchScript file with a card of its own, that this program did not make."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import torch

from leukdesk.domain.card import card_to_dict
from leukdesk.files import file_sha256
from leukdesk.inference.bundle import CARD_NAME, shipped_bundle

if TYPE_CHECKING:
    from pathlib import Path


class MeanColour(torch.nn.Module):
    """Logits of the shipped card's classes from the mean colour, and a novelty of 0."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.head = torch.nn.Linear(3, 13)

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return self.head(x.mean(dim=(2, 3))), x.mean(dim=(1, 2, 3)) * 0


def write_foreign_bundle(folder: Path, **card_values: Any) -> None:
    """Writes the bundle "foreign 7" into a new folder.

    Args:
        folder: to be made.
        card_values: what its card says otherwise than the shipped one.
    """
    folder.mkdir()
    model = folder / "net.pt"
    with model.open("wb") as stream:
        torch.jit.save(torch.jit.trace(MeanColour().eval(), torch.zeros(2, 3, 64, 64)), stream)
    card = replace(
        shipped_bundle().card,
        bundle_id="foreign",
        version="7",
        model_file=model.name,
        sha256=file_sha256(model),
        **card_values,
    )
    (folder / CARD_NAME).write_text(json.dumps(card_to_dict(card)), encoding="utf-8")
