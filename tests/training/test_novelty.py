"""Novelty: learned cells are familiar, other things are not, and any bundle says so by itself."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import torch

from leukdesk.domain.errors import TrainingDataError
from leukdesk.training.datasets import Sample
from leukdesk.training.export import round_to_half, torchscript_bytes
from leukdesk.training.networks import build_network
from leukdesk.training.novelty import NoveltyNetwork, fit_familiarity, novelty_threshold, split_network
from leukdesk.training.novelty_figures import novelty_figures

CHANCE = np.random.default_rng(4)
CLUSTERS = CHANCE.normal(0, 4, (3, 40))


def some_features(count: int, around: np.ndarray) -> np.ndarray:
    return around[CHANCE.integers(0, len(around), count)] + CHANCE.normal(0, 1, (count, 40))


def novelty_of(measure: torch.nn.Module, features: np.ndarray) -> np.ndarray:
    with torch.inference_mode():
        return measure(torch.tensor(features, dtype=torch.float32)).numpy()


def test_cells_like_those_learned_are_familiar_and_a_new_class_is_not() -> None:
    measure = fit_familiarity(some_features(2500, CLUSTERS), np.zeros((0, 40)))
    known = novelty_of(measure, some_features(500, CLUSTERS))
    new = novelty_of(measure, some_features(200, CLUSTERS[:1] + 12 * np.eye(40)[:1]))
    assert np.mean(known < 1) > 0.95
    assert np.mean(new > np.quantile(known, 0.99)) > 0.95


def test_a_new_class_that_excites_the_network_less_is_not_familiar() -> None:
    measure = fit_familiarity(some_features(2500, CLUSTERS), np.zeros((0, 40)))
    known = novelty_of(measure, some_features(500, CLUSTERS))
    # Nearer to every learned cell than they are to one another, but in no one's direction.
    weak = 0.3 * CLUSTERS.mean(axis=0, keepdims=True) + CHANCE.normal(0, 0.5, (200, 40))
    assert np.mean(novelty_of(measure, weak) > np.quantile(known, 0.99)) > 0.95


def test_junk_counts_where_it_is_plain_and_leaves_the_order_of_cells_alone() -> None:
    learned = some_features(2500, CLUSTERS)
    taught = fit_familiarity(learned, some_features(100, CLUSTERS[:1] + 20 * np.eye(40)[:1]))
    known = torch.tensor(some_features(500, CLUSTERS), dtype=torch.float32)
    with torch.inference_mode():
        distance, junk = ((taught.parts(known) - taught.scale[0]) / taught.scale[1]).T
        novelty = taught(known)
    assert abs(float(distance.median())) < 0.2
    assert float(junk.median()) == pytest.approx(-1, abs=0.2)
    # With the middle of both at 0, as many would be told by their likeness to junk as by their distance.
    assert float((novelty == distance).float().mean()) > 2 / 3


def test_junk_that_lies_among_the_cells_is_told_once_other_junk_was_shown() -> None:
    # Between two classes, where distances are no larger than elsewhere.
    middle = CLUSTERS[:2].mean(axis=0, keepdims=True)
    learned = np.concatenate([some_features(2000, CLUSTERS), middle + CHANCE.normal(0, 4, (200, 40))])
    junk = middle + 3 * np.eye(40)[:1] + CHANCE.normal(0, 0.3, (100, 40))
    taught = fit_familiarity(learned, junk[:50])
    known = novelty_of(taught, some_features(500, CLUSTERS))
    assert np.mean(novelty_of(taught, junk[50:]) > np.quantile(known, 0.99)) > 0.9


def test_the_threshold_leaves_every_fortieth_known_cell_to_a_person_each_source_weighing_alike() -> None:
    novelty = np.concatenate([np.linspace(0, 1, 1000), np.linspace(0, 2, 200), [9.0]])
    sources = ["a"] * 1000 + ["b"] * 200 + ["tiny"]

    threshold = novelty_threshold(novelty, sources)

    of_a, of_b = np.mean(novelty[:1000] > threshold), np.mean(novelty[1000:1200] > threshold)
    assert (of_a + of_b) / 2 == pytest.approx(0.025, abs=0.003)


def test_a_handful_of_cells_still_gets_a_threshold() -> None:
    assert 0.9 < novelty_threshold(np.linspace(0, 1, 40), ["a"] * 40) <= 1


@pytest.mark.parametrize("arch", ["resnet50", "alexnet"])
def test_a_network_is_its_features_and_its_last_layer(arch: str) -> None:
    network = build_network(arch, 5, seed=1).eval()
    body, head = split_network(network, 5, 64)
    x = torch.rand(2, 3, 64, 64)
    with torch.inference_mode():
        torch.testing.assert_close(head(body(x)), network(x))


def test_a_network_without_a_linear_end_is_refused_in_one_sentence() -> None:
    network = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(3 * 64 * 64, 5), torch.nn.ReLU())
    with pytest.raises(TrainingDataError, match="one linear layer"):
        split_network(network, 5, 64)


def test_the_file_says_logits_and_novelty_as_the_network_does(tiny: str) -> None:
    body, head = split_network(round_to_half(build_network(tiny, 3, seed=2)), 3, 64)
    with torch.inference_mode():
        features = body(torch.rand(60, 3, 64, 64)).double().numpy()
    network = NoveltyNetwork(body, head, fit_familiarity(features, features[:9] + 1)).eval()
    loaded = torch.jit.load(io.BytesIO(torchscript_bytes(network, 64))).float().eval()
    x = torch.rand(7, 3, 64, 64)
    with torch.inference_mode():
        for told, expected in zip(loaded(x), network(x), strict=True):
            torch.testing.assert_close(told, expected, atol=1e-4, rtol=1e-4)


def test_figures_count_each_source_alike() -> None:
    known = [Sample(Path(f"{i}.png"), "ab"[i >= 90], "x", "x", f"s{i}") for i in range(100)]
    novelty = np.array([0.1] * 90 + [0.9] * 10, np.float32)
    told = novelty_figures(known, novelty, {"junk": np.full(20, 0.5, np.float32)}, 0.8)
    assert told["known"]["a"]["value"] == 0.0
    assert told["known"]["b"]["value"] == 1.0
    junk = told["strangers"]["junk"]
    assert junk["auroc"] == pytest.approx(0.5)
    assert junk["worst"] == {"against": "b", "auroc": 0.0}
    assert junk["noticed"]["value"] == 0.0
