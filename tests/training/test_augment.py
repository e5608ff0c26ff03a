"""Augmentation changes what a network must not read, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from leukdesk.training.augment import Augmentation, augment

NOTHING = Augmentation(
    turn=False, zoom=0, shift=0, edge=1e-9, edge_px=3, colour=0, grey=0, blur_px=0, noise=0
)


def cells(count: int = 16) -> torch.Tensor:
    """(n, 3, 64, 64): softly edged discs on black with a darker, off-centre nucleus."""
    y, x = torch.meshgrid(torch.arange(64.0), torch.arange(64.0), indexing="ij")
    distance = ((y - 32) ** 2 + (x - 32) ** 2).sqrt()
    alpha = (22.5 - distance).clamp(0, 1)
    nucleus = (((y - 28) ** 2 + (x - 36) ** 2).sqrt() < 12).float()
    rgb = torch.tensor([0.7, 0.55, 0.75]).view(3, 1, 1) - 0.35 * nucleus
    return (rgb * alpha).expand(count, 3, 64, 64).clone()


def chance(seed: int = 1) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def areas(x: torch.Tensor) -> torch.Tensor:
    return (x.amax(1) > 0.1).sum(dim=(1, 2))


def test_the_same_chance_gives_the_same_patches_and_the_input_stays_as_it_was() -> None:
    x = cells()
    before = x.clone()
    assert torch.equal(augment(x, Augmentation(), chance()), augment(x, Augmentation(), chance()))
    assert torch.equal(x, before)


def test_patches_keep_their_range_and_a_black_surround() -> None:
    changed = augment(cells(64), Augmentation(zoom=0), chance())
    assert changed.min() >= 0
    assert changed.max() <= 1
    assert changed[:, :, 0, 0].max() < 0.02


def test_without_strength_the_inside_of_the_cell_is_unchanged() -> None:
    x = cells(4)
    inside = torch.zeros(64, 64, dtype=torch.bool)
    inside[21:43, 21:43] = True
    changed = augment(x, NOTHING, chance())
    assert torch.allclose(changed[..., inside], x[..., inside], atol=1e-4)


def test_the_masks_edge_moves_both_ways() -> None:
    plain = areas(cells(1))[0]
    changed = areas(augment(cells(64), replace(NOTHING, edge=1.0), chance()))
    assert (changed < 0.93 * plain).any()
    assert (changed > 1.07 * plain).any()
    assert changed.min() > 0.5 * plain


def test_zooming_changes_the_size_and_greying_takes_the_colour() -> None:
    zoomed = areas(augment(cells(64), replace(NOTHING, zoom=0.2), chance()))
    assert zoomed.max() > 1.3 * zoomed.min()
    grey = augment(cells(4), replace(NOTHING, grey=1.0), chance())[:, :, 24:40, 24:40]
    assert (grey.amax(1) - grey.amin(1)).max() < 0.02


def test_whole_fields_have_no_mask_to_move() -> None:
    field = torch.rand((4, 3, 64, 64), generator=chance())
    still = replace(NOTHING, edge=0.0)
    assert torch.allclose(augment(field, still, chance()), field, atol=1e-3)


@pytest.mark.parametrize("size", [32, 64, 96])
def test_other_patch_sizes_work(size: int) -> None:
    assert augment(torch.rand(2, 3, size, size), Augmentation(), chance()).shape == (2, 3, size, size)
