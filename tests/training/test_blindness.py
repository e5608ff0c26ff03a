"""Subjects are taken out of a network's features, and patches shine through one another."""

from __future__ import annotations

from pathlib import Path

import torch

from leukdesk.training.batches import MIXED_MOST, Batch, partners
from leukdesk.training.blindness import BlindedNetwork, SubjectGroups, guess_loss
from leukdesk.training.datasets import Sample
from leukdesk.training.losses import compared_losses


def _cell(dataset: str, code: str, subject: str) -> Sample:
    return Sample(Path("x.png"), dataset, code, code, subject)


def test_subjects_are_guessed_among_those_of_one_class_of_one_data_set() -> None:
    groups = SubjectGroups.of(
        [
            _cell("a", "blast", "1"),
            _cell("a", "blast", "2"),
            _cell("a", "monocyte", "3"),
            _cell("b", "blast", ""),
        ]
    )
    assert groups.of_patch.tolist() == [0, 1, 2, -1]
    assert groups.alike.tolist() == [[True, True, False], [True, True, False], [False, False, True]]
    # What is said of the other class's subject doesn't count, and a cell of nobody known costs nothing.
    guesses = torch.tensor([[0.0, 0.0, 50.0], [0.0, 0.0, 50.0], [9.0, 9.0, 0.0], [9.0, 0.0, 0.0]])
    loss = guess_loss(guesses, groups.of_patch, groups.alike)
    torch.testing.assert_close(loss, torch.tensor(2.0).log() * 2 / 3)
    assert guess_loss(guesses[3:], groups.of_patch[3:], groups.alike) == 0


def test_what_tells_the_subject_is_unlearned_while_the_guesser_learns_it() -> None:
    torch.manual_seed(0)
    network = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(12, 6), torch.nn.Linear(6, 2))
    blinded = BlindedNetwork(network, groups=2, seed=1)
    x, groups = torch.randn(8, 3, 2, 2), torch.tensor([0, 1] * 4)
    gradients = []
    for strength in (0.5, 1.0):
        blinded.zero_grad()
        guess_loss(blinded(x, strength)[1], groups, torch.ones(2, 2, dtype=torch.bool)).backward()
        body, guesser = network[1].weight.grad, blinded.guesser[0].weight.grad
        assert body is not None
        assert guesser is not None
        gradients.append((body.clone(), guesser.clone()))
    # A step down the guesser's gradient is a step up the loss for the network, by the strength.
    torch.testing.assert_close(gradients[1][0], 2 * gradients[0][0])
    torch.testing.assert_close(gradients[1][1], gradients[0][1])
    with torch.no_grad():
        before = guess_loss(blinded(x, 1.0)[1], groups, torch.ones(2, 2, dtype=torch.bool))
        network[1].weight -= 0.1 * gradients[1][0]
        assert guess_loss(blinded(x, 1.0)[1], groups, torch.ones(2, 2, dtype=torch.bool)) > before


def test_the_kept_network_carries_nothing_of_the_guesser() -> None:
    network = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(12, 2))
    BlindedNetwork(network, groups=3, seed=1)(torch.randn(2, 3, 2, 2), 1.0)
    assert set(network.state_dict()) == {"1.weight", "1.bias"}
    assert not network[1]._forward_pre_hooks


def test_a_patch_shines_through_one_of_its_own_laboratory_only() -> None:
    laboratories = torch.tensor([0, 1, 0, 1, 2, 0])
    seen = set()
    for seed in range(20):
        partner = partners(laboratories, torch.Generator().manual_seed(seed))
        assert torch.equal(laboratories[partner], laboratories)
        assert partner[4] == 4
        seen.add(tuple(partner.tolist()))
    assert len(seen) > 1


def test_a_mixed_patch_is_held_to_both_labels_by_their_shares() -> None:
    logits = torch.tensor([[2.0, 0.0, -1.0], [0.5, 0.1, 0.3]])
    labels, second, share = torch.tensor([0, 1]), torch.tensor([2, 1]), torch.tensor([0.25, MIXED_MOST])
    batch = Batch(torch.zeros(2, 3, 4, 4), labels, second=second, share=share)
    one, other = (compared_losses(logits, these, None, 0.05) for these in (labels, second))
    expected = (0.75 * one[0] + 0.25 * other[0] + one[1]) / 2
    torch.testing.assert_close(batch.loss(logits, 0.05), expected)
