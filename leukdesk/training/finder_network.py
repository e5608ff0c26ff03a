"""The finder's network: a small encoder and decoder that says cell, nucleus and depth of each pixel."""

from __future__ import annotations

import warnings
from itertools import pairwise
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional

from leukdesk.files import whole_file

if TYPE_CHECKING:
    from pathlib import Path

CHANNELS = (16, 32, 64, 96)
"""By level, each at half the resolution of the one before; the first works at half of the picture's."""
INPUTS, MAPS = 6, 3
OPSET = 13


class FinderNetwork(nn.Module):
    """Densities and stains (n, 6, h, w) in, logits (n, 3, h, w) out; h and w are multiples of 16.

    The logits are of cell, nucleus and depth.

    A U-Net (Ronneberger et al. 2015, arXiv 1505.04597) that adds what the encoder saw instead of appending
    it, and whose first and last layers halve and double the resolution, so that most work is done on a
    quarter of the pixels.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stem = _convolution(INPUTS, CHANNELS[0], size=4, stride=2)
        levels: list[nn.Module] = [_convolution(CHANNELS[0], CHANNELS[0])]
        for above, here in pairwise(CHANNELS):
            levels.append(nn.Sequential(_convolution(above, here), _convolution(here, here)))
        self.encoder = nn.ModuleList(levels)
        pairs = list(zip(CHANNELS[:0:-1], CHANNELS[-2::-1], strict=True))
        self.narrow = nn.ModuleList(nn.Conv2d(below, here, 1) for below, here in pairs)
        self.decoder = nn.ModuleList(
            nn.Sequential(_convolution(here, here), _convolution(here, here)) for _, here in pairs
        )
        self.head = nn.Conv2d(CHANNELS[0], 4 * MAPS, 1)

    def forward(self, fed: Tensor) -> Tensor:
        """Logits of the maps."""
        features = self.stem(fed)
        seen: list[Tensor] = []
        for number, level in enumerate(self.encoder):
            if number:
                features = functional.max_pool2d(features, 2)
            features = level(features)
            seen.append(features)
        seen.pop()
        for narrow, level in zip(self.narrow, self.decoder, strict=True):
            enlarged = functional.interpolate(narrow(features), scale_factor=2.0, mode="nearest")
            features = level(enlarged + seen.pop())
        return functional.pixel_shuffle(self.head(features), 2)


def loss_of(logits: Tensor, truth: Tensor, known: Tensor) -> Tensor:
    """What training makes small: cross entropy of cell and nucleus, absolute error of depth.

    Args:
        logits: (n, 3, h, w).
        truth: (n, 3, h, w), from 0 to 1.
        known: (n, 1, h, w), 0 where the truth is not known.
    """
    entropy = functional.binary_cross_entropy_with_logits(logits[:, :2], truth[:, :2], reduction="none")
    weights = torch.tensor([1.0, 0.5], device=logits.device).view(1, 2, 1, 1)
    depth = (torch.sigmoid(logits[:, 2:]) - truth[:, 2:]).abs() * (1 + 2 * truth[:, :1])
    return (entropy * weights * known).sum(1).mean() + 2 * (depth * known).mean()


def export(network: FinderNetwork, path: Path) -> None:
    """Writes the network as ONNX, for any picture whose sides are multiples of 16.

    Raises:
        UserError: if the file cannot be written.
    """
    network.eval()
    axes = {2: "height", 3: "width"}
    with warnings.catch_warnings(), whole_file(path) as part:
        # The older exporter writes what OpenCV reads, and needs onnx alone; torch is pinned.
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.onnx.export(
            network,
            (torch.zeros(1, INPUTS, 96, 96),),
            str(part),
            dynamo=False,
            opset_version=OPSET,
            input_names=["fed"],
            output_names=["maps"],
            dynamic_axes={"fed": axes, "maps": axes},
        )


def _convolution(before: int, after: int, size: int = 3, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(before, after, size, stride, padding=1, bias=False),
        nn.BatchNorm2d(after),
        nn.ReLU(inplace=True),
    )
