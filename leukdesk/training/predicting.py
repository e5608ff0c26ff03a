"""What a network says of patches, outside of training."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.card import Normalisation


def network_input(pixels: torch.Tensor) -> torch.Tensor:
    """(n, S, S, 3) uint8 → (n, 3, S, S) float from 0 to 1, on the same device."""
    return pixels.permute(0, 3, 1, 2).float().div_(255)


def normalise(x: torch.Tensor, norm: Normalisation) -> torch.Tensor:
    """Scales RGB from 0 to 1 as the card states."""
    # Channel by channel: numbers copied to a GPU would wait there for all the work before them.
    scaled = [(x[:, c] - mean) / std for c, (mean, std) in enumerate(zip(norm.mean, norm.std, strict=True))]
    return torch.stack(scaled, dim=1)


def predict_logits(
    network: torch.nn.Module,
    pixels: NDArray[np.uint8],
    norm: Normalisation,
    device: str = "cpu",
    *,
    half: bool = False,
    batch: int = 64,
) -> torch.Tensor:
    """Logits (n, classes) of patches without augmentation, fp32 unless `half` asks for bf16."""
    network.eval()
    rows = []
    with torch.inference_mode(), torch.autocast(device, torch.bfloat16, enabled=half):
        for i in range(0, len(pixels), batch):
            x = normalise(network_input(torch.from_numpy(pixels[i : i + batch]).to(device)), norm)
            rows.append(network(x.contiguous(memory_format=torch.channels_last)).float().cpu())
    return torch.cat(rows)
