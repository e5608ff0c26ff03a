"""What keeps a network from reading the laboratory instead of the cell."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch.nn.functional import cross_entropy

from leukdesk.training.datasets import Sample
from leukdesk.training.losses import compared_losses
from leukdesk.training.networks import InstanceBatchNorm2d, build_network
from leukdesk.training.sampling import own_classes

CODES = ["blast", "lymphocyte", "normal_b_precursor"]


def sample(dataset: str, code: str) -> Sample:
    return Sample(Path(f"{dataset}-{code}.png"), dataset, code, code)


def test_a_patch_is_held_against_the_classes_that_its_own_laboratory_shows() -> None:
    samples = [sample("delhi", "blast"), sample("delhi", "normal_b_precursor"), sample("spain", "lymphocyte")]

    shown = own_classes(samples, CODES)

    assert shown[:2].tolist() == [[True, False, True], [True, False, True]]


def test_a_laboratory_that_shows_one_class_alone_is_compared_with_all() -> None:
    samples = [sample("delhi", "blast"), sample("delhi", "normal_b_precursor"), sample("spain", "lymphocyte")]

    assert own_classes(samples, CODES)[2].tolist() == [True, True, True]


def test_within_its_laboratory_a_patch_learns_nothing_of_the_classes_of_others() -> None:
    logits = torch.tensor([[1.0, 2.0, -1.0], [0.5, 0.1, 0.3]], requires_grad=True)
    rivals = torch.tensor([[True, False, True], [True, True, True]])

    compared_losses(logits, torch.tensor([0, 1]), rivals, 0.05).mean().backward()

    assert logits.grad is not None
    assert logits.grad[0, 1] == 0
    assert torch.isfinite(logits.grad).all()
    assert (logits.grad[1] != 0).all()


def test_held_against_every_class_the_loss_is_the_usual_one() -> None:
    logits, labels = torch.randn(6, 3, generator=torch.Generator().manual_seed(1)), torch.arange(6) % 3
    everything = torch.ones(6, 3, dtype=torch.bool)

    ours = compared_losses(logits, labels, everything, 0.05)

    torch.testing.assert_close(ours, cross_entropy(logits, labels, label_smoothing=0.05, reduction="none"))
    torch.testing.assert_close(compared_losses(logits, labels, None, 0.05), ours)


@pytest.mark.parametrize("training", [True, False])
def test_another_contrast_of_a_patch_is_gone_after_the_first_half_of_the_channels(training: bool) -> None:
    layer = InstanceBatchNorm2d(8).train(training)
    x = torch.randn(3, 8, 6, 6, generator=torch.Generator().manual_seed(2))
    stained = x.clone()
    stained[0] = stained[0] * 1.7 + 0.4

    plain, other = layer(x), layer(stained)

    torch.testing.assert_close(plain[0, :4], other[0, :4], rtol=1e-4, atol=1e-4)
    assert not torch.allclose(plain[0, 4:], other[0, 4:], atol=0.1)


def test_the_second_half_is_plain_batch_normalisation() -> None:
    ours, plain = InstanceBatchNorm2d(8).train(), torch.nn.BatchNorm2d(8).train()
    x = torch.randn(4, 8, 5, 5, generator=torch.Generator().manual_seed(3))

    torch.testing.assert_close(ours(x)[:, 4:], plain(x)[:, 4:])

    torch.testing.assert_close(ours.running_mean[4:], plain.running_mean[4:])


def test_weights_of_a_plain_network_fit_the_one_for_unseen_stains() -> None:
    plain, ours = build_network("resnet50", 3, 1), build_network("resnet50-ibn", 3, 2)

    ours.load_state_dict(plain.state_dict())

    blocks = [name for name, layer in ours.named_modules() if isinstance(layer, InstanceBatchNorm2d)]
    assert len(blocks) == 13
    assert ours(torch.zeros(2, 3, 64, 64)).shape == (2, 3)
