"""The three networks of the paper, adapted to patches of 64×64.

torchvision's wheel for Linux is linked to CUDA: beside a CPU-only torch its import fails because two
operators that nothing here uses are unknown. Declaring them first cures that; it is imported here only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from leukdesk.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_MISSING_OPERATORS = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)
_declared: list[torch.library.Library] = []
"""Keeps the declarations alive: torch forgets an operator together with its library."""


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
        torch.ops.torchvision.nms  # noqa: B018 - only an attribute access tells whether the operator exists
    except (AttributeError, RuntimeError):
        library = torch.library.Library("torchvision", "DEF")  # type: ignore[no-untyped-call]
        for operator in _MISSING_OPERATORS:
            library.define(operator)  # type: ignore[no-untyped-call]
        _declared.append(library)
    try:
        from torchvision import models  # noqa: PLC0415 - only after the declarations, and only in training
    except ImportError as error:
        raise UserError(
            "torchvision is not installed", 'install it with pip install "leukdesk[train]"'
        ) from error
    return models


def _resnet50(classes: int) -> nn.Module:
    network: nn.Module = _torchvision_models().resnet50(weights=None, num_classes=classes)
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
    "alexnet": _alexnet,
    "vgg16": _vgg16,
}
"""name → maker of the network with fresh weights for a number of classes."""
