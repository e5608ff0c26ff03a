"""From a fitted network to a bundle: the only file that traces and saves TorchScript."""

from __future__ import annotations

import copy
import io
import json
import zipfile
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

import torch

from leukdesk.domain.card import card_to_dict
from leukdesk.files import write_whole
from leukdesk.inference.bundle import CARD_NAME, Bundle

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.card import ModelCard

MODEL_NAME = "model.ts.pt"
FIRST_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def round_to_half(network: torch.nn.Module) -> torch.nn.Module:
    """A copy whose weights are exactly what a bundle stores: fp16, but batch statistics and biases fp32.

    What is calibrated and measured on this copy holds for the bundle to the last digit that matters.
    """
    rounded = copy.deepcopy(network).cpu().float().eval().to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    with torch.no_grad():
        for weight in rounded.parameters():
            if weight.dim() >= 2:
                weight.copy_(weight.half().float())
    result: torch.nn.Module = rounded
    return result


def torchscript_bytes(network: torch.nn.Module, size_px: int) -> bytes:
    """The TorchScript file of a network that went through `round_to_half`, its weights stored as fp16.

    The archive carries no file names of this machine and no dates.
    """
    example = torch.zeros(2, 3, size_px, size_px)
    with torch.no_grad():
        traced = torch.jit.trace(copy.deepcopy(network), example)  # type: ignore[no-untyped-call]
    for weight in traced.parameters():
        if weight.dim() >= 2:
            weight.data = weight.data.half()
    raw = io.BytesIO()
    torch.jit.save(traced, raw)
    return _without_traces_of_the_machine(raw)


def write_bundle(network: torch.nn.Module, card: ModelCard, folder: Path) -> Bundle:
    """Writes network and card; the card gets the hash of the file.

    Args:
        network: went through `round_to_half`.
        card: with any sha256.
        folder: of the bundle.

    Raises:
        UserError: if the folder cannot be written.
    """
    content = torchscript_bytes(network, card.form.size_px)
    write_whole(folder / MODEL_NAME, content)
    card = replace(card, model_file=MODEL_NAME, sha256=sha256(content).hexdigest())
    write_card(card, folder)
    return Bundle(folder, card)


def write_card(card: ModelCard, folder: Path) -> None:
    """Writes card.json, readable for people and the same on every system.

    Raises:
        UserError: if it cannot be written.
    """
    text = json.dumps(card_to_dict(card), indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    write_whole(folder / CARD_NAME, text.encode())


def _without_traces_of_the_machine(raw: io.BytesIO) -> bytes:
    clean = io.BytesIO()
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(clean, "w", zipfile.ZIP_STORED) as target:
        for entry in source.infolist():
            # These hold nothing but the paths and lines that the code was traced from.
            if not entry.filename.endswith(".debug_pkl"):
                target.writestr(zipfile.ZipInfo(entry.filename, FIRST_ZIP_DATE), source.read(entry))
    return clean.getvalue()
