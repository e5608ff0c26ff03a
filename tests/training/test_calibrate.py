"""The call rule is chosen by people, not by cells."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from leukdesk.domain.calls import Call
from leukdesk.training.calibrate import choose_rule
from leukdesk.training.datasets import Sample
from leukdesk.training.decided import decided_figures
from leukdesk.training.subjects import Subjects

TARGETS = np.array([False, True])


def cells(dataset: str, subject: str, count: int, *, blast: bool) -> list[Sample]:
    code = "blast" if blast else "lymphocyte"
    return [Sample(Path(f"{subject}{i}.png"), dataset, code, code, subject) for i in range(count)]


def truth_of(samples: list[Sample]) -> np.ndarray:
    return np.array([s.code == "blast" for s in samples])


def rule_for(samples: list[Sample], p: np.ndarray) -> tuple[float, float]:
    truth = truth_of(samples)
    familiar = np.ones(len(samples), bool)
    rows = np.stack([1 - p, p], axis=1)
    rule = choose_rule(rows, truth.astype(np.int64), TARGETS, Subjects.of(samples, truth), familiar)
    return rule.blast_from, rule.not_blast_to


def spread(samples: list[Sample], middle: float, seed: int) -> np.ndarray:
    chance = np.random.default_rng(seed)
    logit = chance.normal(np.where(truth_of(samples), middle, -middle), 1.0)
    return 1 / (1 + np.exp(-2.4 * logit))


def test_a_small_hard_source_and_a_quiet_subject_weigh_as_much_as_large_ones() -> None:
    samples = [
        *cells("hard", "P1", 4, blast=True),
        *cells("hard", "H1", 6, blast=False),
        *cells("easy", "H2", 80, blast=False),
        *cells("easy", "H3", 10, blast=False),
    ]
    weights = Subjects.of(samples, truth_of(samples)).cell_weights()
    assert weights[:4].sum() == pytest.approx(0.5)
    assert weights[4:10].sum() == pytest.approx(0.25)
    assert weights[10:90].sum() == pytest.approx(weights[90:].sum()) == pytest.approx(0.125)


def test_decided_cells_are_right_as_often_as_promised_and_most_are_decided() -> None:
    samples = [*cells("a", "H", 3000, blast=False), *cells("a", "P", 3000, blast=True)]
    p = spread(samples, 1.2, seed=2)
    blast_from, not_blast_to = rule_for(samples, p)
    assert not_blast_to < blast_from
    truth, decided = truth_of(samples), (p >= blast_from) | (p <= not_blast_to)
    right = (p >= blast_from) == truth
    assert right[decided].mean() == pytest.approx(0.98, abs=0.003)
    assert decided.mean() > 0.6


def test_one_subject_that_is_called_wrongly_is_not_hidden_by_another_with_many_cells() -> None:
    samples = [
        *cells("a", "P", 2000, blast=True),
        *cells("a", "H-many", 2000, blast=False),
        *cells("a", "H-few", 40, blast=False),
    ]
    p = np.where(truth_of(samples), 0.9, 0.05)
    # A tenth of the one with few cells looks like a blast; that is a thousandth of all cells.
    p[-4:] = 0.85
    blast_from, _ = rule_for(samples, p)
    assert blast_from > 0.85


def test_a_perfect_network_leaves_nothing_undecided() -> None:
    samples = [*cells("a", "H", 50, blast=False), *cells("a", "P", 50, blast=True)]
    blast_from, not_blast_to = rule_for(samples, np.where(truth_of(samples), 0.99, 0.01))
    assert blast_from == not_blast_to


def test_shares_are_means_over_subjects_with_an_interval_over_subjects() -> None:
    samples = [
        *cells("a", "H1", 90, blast=False),
        *cells("a", "H2", 10, blast=False),
        *cells("a", "P1", 50, blast=True),
        *cells("a", "P2", 50, blast=True),
    ]
    calls = [Call.NOT_BLAST] * 90 + [Call.UNSURE] * 5 + [Call.BLAST] * 5 + [Call.BLAST] * 100
    told = decided_figures(samples, truth_of(samples), calls)["a"]
    # Subjects decided: H1 all, H2 half, both patients all; right: H1 all, H2 none, both patients all.
    assert told["share"]["value"] == pytest.approx((1 + 0.5 + 1 + 1) / 4)
    assert told["right"]["value"] == pytest.approx((1 + 0 + 1 + 1) / 4)
    low, high = told["right"]["subjects95"]
    assert low <= 0.5
    assert high == 1.0
