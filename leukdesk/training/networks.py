"""The three networks of the paper, adapted to patches of 64×64, and a ResNet-50 for stains never seen.

torchvision's wheel for Linux is linked to CUDA: beside a CPU-only torch its import fails because two
operators that nothing here uses are unknown. Declaring them cures that, but only there: where the import
works, as beside a torch with CUDA, a second declaration ends the process. It is imported here only.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812 - torch's own custom

from leukdesk.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_MISSING_OPERATORS = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)
_declared: list[torch.library.Library] = []
"""Keeps the declarations alive: torch forgets an operator together with its library."""


class InstanceBatchNorm2d(nn.BatchNorm2d):
    """Normalises the first half of the channels within each patch, the rest within the batch.

    What differs from stain to stain sits in the mean and contrast of the early channels; within one patch
    they are taken out. Its state is that of the batch normalisation it stands for, so that weights of a
    plain network fit. Source: IBN-a of Pan et al., ECCV 2018 (arXiv 1807.09441).
    """

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(n, channels, h, w) → the same shape."""
        half = self.num_features // 2
        within, across = x[:, :half].float(), x[:, half:]
        variance, mean = torch.var_mean(within, dim=(2, 3), keepdim=True, correction=0)
        gain = self.weight[:half].view(1, -1, 1, 1) * torch.rsqrt(variance + self.eps)
        own = (within - mean) * gain + self.bias[:half].view(1, -1, 1, 1)
        shared = F.batch_norm(
            across,
            self.running_mean[half:] if self.running_mean is not None else None,
            self.running_var[half:] if self.running_var is not None else None,
            self.weight[half:],
            self.bias[half:],
            self.training,
            self.momentum or 0.0,
            self.eps,
        )
        return torch.cat([own.to(shared.dtype), shared], dim=1)


def build_network(arch: str, classes: int, seed: int) -> nn.Module:
    """A network with fresh weights: (n, 3, 64, 64) normalised → (n, classes) logits.

    Raises:
        UserError: if there is no such network.
    """
    if arch not in ARCHITECTURES:
        raise UserError(f"there is no network {arch!r}", f"choose one of {', '.join(sorted(ARCHITECTURES))}")
    # Only the weights' own seed: the caller's random numbers are left as they were.
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return ARCHITECTURES[arch](classes)


def _torchvision_models() -> Any:
    try:
        try:
            return importlib.import_module("torchvision.models")
        except RuntimeError:
            # What its failed import left behind would stand in the way of the second.
            for name in [name for name in sys.modules if name.partition(".")[0] == "torchvision"]:
                del sys.modules[name]
            library = torch.library.Library("torchvision", "DEF")  # type: ignore[no-untyped-call]
            for operator in _MISSING_OPERATORS:
                library.define(operator)  # type: ignore[no-untyped-call]
            _declared.append(library)
            return importlib.import_module("torchvision.models")
    except ImportError as error:
        raise UserError(
            "torchvision is not installed", 'install it with pip install "leukdesk[train]"'
        ) from error


def _resnet50(classes: int) -> nn.Module:
    network: nn.Module = _torchvision_models().resnet50(weights=None, num_classes=classes)
    return network


def _resnet50_ibn(classes: int) -> nn.Module:
    """ResNet-50 with `InstanceBatchNorm2d` after the first convolution of the blocks of its stages 1 to 3."""
    network = _resnet50(classes)
    for name, module in list(network.named_modules()):
        if name.startswith(("layer1.", "layer2.", "layer3.")) and name.endswith(".bn1"):
            block = network.get_submodule(name.rpartition(".")[0])
            block.bn1 = InstanceBatchNorm2d(module.num_features)
    return network


def _alexnet(classes: int) -> nn.Module:
    """AlexNet whose first convolution has stride 2, since stride 4 leaves 1×1 of a 64×64 patch."""
    network = _torchvision_models().alexnet(weights=None, num_classes=classes)
    network.features[0].stride = (2, 2)
    network.avgpool = nn.Identity()
    network.classifier[1] = nn.Linear(256 * 2 * 2, 4096)
    adapted: nn.Module = network
    return adapted


def _vgg16(classes: int) -> nn.Module:
    """VGG16 whose head reads the 2×2 that is left of a 64×64 patch."""
    network = _torchvision_models().vgg16(weights=None, num_classes=classes)
    network.avgpool = nn.Identity()
    network.classifier[0] = nn.Linear(512 * 2 * 2, 4096)
    adapted: nn.Module = network
    return adapted


ARCHITECTURES: Mapping[str, Callable[[int], nn.Module]] = {
    "resnet50": _resnet50,
    "resnet50-ibn": _resnet50_ibn,
    "alexnet": _alexnet,
    "vgg16": _vgg16,
}
"""name → maker of the network with fresh weights for a number of classes."""
