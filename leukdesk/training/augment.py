"""Changes of training patches that a network must not care about: place, stain, light, focus, mask edge.

The mask decides most in a lab never seen: a network that reads the tightness or the roughness of the mask's
edge reads the lab. So the edge is moved and roughened at random, and what a wider mask would show is painted
in random background colours, the same for every data set.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch.nn import functional as F  # noqa: N812 - torch's own custom

SOFT_EDGE = 90
"""Side of a patch over the width of its soft edge, as the finder cuts patches."""


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How strongly patches are changed.

    Attributes:
        turn: any rotation and flips.
        zoom: greatest relative change of scale.
        shift: greatest shift as a share of the side.
        edge: share of patches whose mask edge is moved; 0 for whole fields.
        edge_px: greatest erosion or dilation in pixels of the patch.
        colour: strength of channel gains, mixing and contrast.
        grey: share of patches that lose their colour.
        blur_px: greatest standard deviation of the blur.
        noise: greatest standard deviation of pixel noise, from 0 to 1.
    """

    turn: bool = True
    zoom: float = 0.18
    shift: float = 0.06
    edge: float = 0.7
    edge_px: float = 3.0
    colour: float = 0.12
    grey: float = 0.08
    blur_px: float = 1.2
    noise: float = 0.02


def augment(x: torch.Tensor, how: Augmentation, generator: torch.Generator) -> torch.Tensor:
    """Changed copies of patches.

    Args:
        x: (n, 3, S, S) float RGB from 0 to 1; exactly black outside the cell, as the finder leaves it.
        how: strengths.
        generator: source of all chance, on the patches' device.

    Returns:
        The same shape and range, black outside the (changed) mask.
    """
    if how.edge <= 0:
        x = _move(x, how, generator)
        return _noise(
            _colour(_blur(x, torch.ones_like(x[:, :1]), how, generator), how, generator), how, generator
        )
    shown = (x.amax(dim=1, keepdim=True) > 0).float()
    x, shown = torch.split(_move(torch.cat([x, shown], dim=1), how, generator), [3, 1], dim=1)
    # The finder fades a patch to black over about three pixels, and sampling mixed in more black: colours
    # are trusted two pixels further in, and from there carried outward again.
    core = (_eroded(shown, 2) > 0.99).float()
    cell = (_eroded(shown, 1) > 0.5).float()
    carried = _gauss(x * core, 1.2) / _gauss(core, 1.2).clamp_min(1e-3)
    x = torch.where(core > 0, x, carried) * cell
    x = _colour(_blur(x, cell, how, generator), how, generator)
    x, cell = _edge(x, cell, how, generator)
    return _noise(x, how, generator) * _gauss(cell, x.shape[-1] / SOFT_EDGE)


def _uniform(n: int, generator: torch.Generator) -> torch.Tensor:
    return torch.rand((n, 1, 1, 1), generator=generator, device=generator.device)


def _eroded(mask: torch.Tensor, by_px: int) -> torch.Tensor:
    return 1 - F.max_pool2d(1 - mask, 2 * by_px + 1, stride=1, padding=by_px)


def _noise(x: torch.Tensor, how: Augmentation, generator: torch.Generator) -> torch.Tensor:
    if how.noise > 0:
        strength = _uniform(len(x), generator) * how.noise
        x = x + torch.randn(x.shape, generator=generator, device=x.device) * strength
    return x.clamp(0, 1)


def _move(x: torch.Tensor, how: Augmentation, generator: torch.Generator) -> torch.Tensor:
    chance = torch.rand((6, len(x)), generator=generator, device=x.device)
    angle = chance[0] * 2 * math.pi * how.turn
    flip = torch.where((chance[1] < 0.5) & how.turn, -1.0, 1.0)
    zoom = 1 + (2 * chance[2] - 1) * how.zoom
    stretch = 1 + (2 * chance[5] - 1) * how.zoom / 3
    shift = (2 * chance[3:5] - 1) * how.shift * 2
    cos, sin = torch.cos(angle) / zoom, torch.sin(angle) / zoom
    top = torch.stack([cos * flip * stretch, -sin, shift[0]], dim=1)
    bottom = torch.stack([sin * flip * stretch, cos, shift[1]], dim=1)
    grid = F.affine_grid(torch.stack([top, bottom], dim=1), list(x.shape), align_corners=False)
    return F.grid_sample(x, grid, mode="bilinear", padding_mode="zeros", align_corners=False)


def _gauss(x: torch.Tensor, sigma: float | torch.Tensor, widest: float | None = None) -> torch.Tensor:
    """Blurred copies; a width that only the device knows needs the `widest` that it can be."""
    radius = max(1, math.ceil(2.5 * (float(sigma) if widest is None else widest)))
    at = torch.arange(-radius, radius + 1, dtype=torch.float32, device=x.device)
    kernel = torch.exp(-(at**2) / (2 * sigma**2))
    kernel = kernel / kernel.sum()
    channels = x.shape[1]
    rows = kernel.view(1, 1, -1, 1).expand(channels, 1, -1, 1)
    columns = kernel.view(1, 1, 1, -1).expand(channels, 1, 1, -1)
    x = F.conv2d(x, rows, padding=(radius, 0), groups=channels)
    return F.conv2d(x, columns, padding=(0, radius), groups=channels)


def _blur(x: torch.Tensor, cell: torch.Tensor, how: Augmentation, generator: torch.Generator) -> torch.Tensor:
    """Blurs within the cell; one width a batch, mixed in by a share of each patch's own."""
    if how.blur_px <= 0:
        return x
    # It stays on the device: to ask for it would hold up every step on a GPU.
    sigma = (torch.rand(1, generator=generator, device=x.device) * how.blur_px).clamp_min(0.3)
    widest = max(0.3, how.blur_px)
    # The cell's own weight keeps the black around it out of the blur.
    soft = _gauss(x, sigma, widest) / _gauss(cell, sigma, widest).clamp_min(1e-3)
    share = _uniform(len(x), generator) * (_uniform(len(x), generator) < 0.6)
    return (x + share * (soft - x)) * cell


def _colour(x: torch.Tensor, how: Augmentation, generator: torch.Generator) -> torch.Tensor:
    n, strength, device = len(x), how.colour, x.device
    mix = torch.eye(3, device=device)
    mix = mix + torch.randn((n, 3, 3), generator=generator, device=device) * strength * 0.5
    # Rows that sum to one keep greys grey; the gains below move them.
    mix = mix / mix.sum(dim=2, keepdim=True)
    grey = (_uniform(n, generator) < how.grey).view(n, 1, 1)
    mix = torch.where(grey, torch.full((n, 3, 3), 1 / 3, device=device), mix)
    x = torch.einsum("nij,njhw->nihw", mix, x)
    gain = 1 + (2 * torch.rand((n, 3, 1, 1), generator=generator, device=device) - 1) * strength
    light = 1 + (2 * _uniform(n, generator) - 1) * strength
    gamma = torch.exp((2 * _uniform(n, generator) - 1) * strength * 2)
    return (x.clamp(1e-4, 1) ** gamma * gain * light).clamp(0, 1)


def _edge(
    x: torch.Tensor, cell: torch.Tensor, how: Augmentation, generator: torch.Generator
) -> tuple[torch.Tensor, torch.Tensor]:
    """Moves the mask's edge by up to `edge_px` either way, smoothly or roughly along its course."""
    n, _, height, width = cell.shape
    reach = how.edge_px
    # A wide blur of the mask falls off across the edge nearly linearly: moving the threshold moves the edge.
    soft = _gauss(cell, reach)
    slope = 0.4 / reach
    move = (2 * _uniform(n, generator) - 1) * reach * slope
    coarse = torch.randn((n, 1, height // 8, width // 8), generator=generator, device=x.device)
    fine = torch.randn((n, 1, height // 3, width // 3), generator=generator, device=x.device)
    size = (height, width)
    wave = F.interpolate(coarse, size=size, mode="bilinear", align_corners=False)
    wave = wave + F.interpolate(fine, size=size, mode="bilinear", align_corners=False)
    rough = wave * _uniform(n, generator) * slope * 0.5
    changed = (soft + move + rough > 0.5).float()
    chosen = (_uniform(n, generator) < how.edge).float()
    changed = chosen * changed + (1 - chosen) * cell
    paint = _rim_colour(n, generator)
    return torch.where(cell > 0, x, paint), changed


def _rim_colour(n: int, generator: torch.Generator) -> torch.Tensor:
    """A colour a patch for what a wider mask would show: from plasma's near-white to a red cell's pink."""
    light = 0.55 + 0.45 * _uniform(n, generator)
    return light * torch.cat([1 - _uniform(n, generator) * pink for pink in (0.1, 0.4, 0.3)], dim=1)
