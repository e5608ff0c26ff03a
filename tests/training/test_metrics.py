"""Figures against small cases reckoned by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from leukdesk.domain.calls import CallRule
from leukdesk.domain.ports import Outputs
from leukdesk.training.calibrate import fit_temperature, softmax
from leukdesk.training.cell_labels import BLOOD_CLASSES
from leukdesk.training.datasets import Sample
from leukdesk.training.evaluate import figure_lines
from leukdesk.training.figures import held_back_figures, judge
from leukdesk.training.metrics import (
    auroc,
    binary_figures,
    brier,
    calibration_error,
    class_figures,
    cluster_interval,
    sensitivity_at,
)

TRUTH = np.array([False, False, False, True, True, True])
SCORE = np.array([0.1, 0.4, 0.6, 0.5, 0.8, 0.9])


def test_auroc_counts_the_pairs_in_order() -> None:
    assert auroc(TRUTH, SCORE) == pytest.approx(8 / 9)
    assert np.isnan(auroc(np.ones(3, bool), SCORE[:3]))
    tied = np.random.default_rng(1).integers(0, 9, 300).astype(float)
    truth = np.arange(300) % 3 == 0
    assert auroc(truth, tied) == pytest.approx(roc_auc_score(truth, tied))


def test_sensitivity_at_a_specificity() -> None:
    assert sensitivity_at(TRUTH, SCORE, 1.0) == pytest.approx(2 / 3)
    assert sensitivity_at(TRUTH, SCORE, 0.6) == pytest.approx(1.0)


def test_perfect_calibration_has_no_error_and_constant_overconfidence_has_its_size() -> None:
    truth = np.tile([True, False], 500)
    assert calibration_error(truth, np.full(1000, 0.5)) == pytest.approx(0, abs=0.01)
    assert calibration_error(truth, np.full(1000, 0.9)) == pytest.approx(0.4, abs=0.01)


def test_calibration_and_brier_do_not_depend_on_how_many_cells_of_a_class_there_are() -> None:
    many = np.concatenate([np.repeat(TRUTH[:3], 50), TRUTH[3:]])
    scores = np.concatenate([np.repeat(SCORE[:3], 50), SCORE[3:]])
    assert brier(many, scores) == pytest.approx(brier(TRUTH, SCORE))


def test_an_interval_over_subjects_is_wider_than_one_over_cells() -> None:
    chance = np.random.default_rng(3)
    truth = np.repeat([False, True], 300)
    subjects = [f"s{i // 60}" for i in range(600)]
    shift = np.repeat(chance.normal(0, 1, 10), 60)
    score = truth + shift + chance.normal(0, 0.5, 600)
    by_subject = cluster_interval(lambda i: auroc(truth[i], score[i]), subjects, truth, seed=1)
    by_cell = cluster_interval(lambda i: auroc(truth[i], score[i]), list(map(str, range(600))), truth, seed=1)
    assert by_subject[1] - by_subject[0] > 2 * (by_cell[1] - by_cell[0])


def test_figures_of_targets_name_their_counts() -> None:
    figures = binary_figures(TRUTH, SCORE, list("abcdef"), 0.5, seed=1)
    assert figures["sensitivity"]["value"] == 1.0
    assert figures["specificity"] == {"value": 0.6667, "of": 3, "wilson95": [0.2077, 0.9385]}
    assert figures["balanced_accuracy"] == pytest.approx(0.8333)


def test_class_figures_leave_out_classes_that_do_not_occur() -> None:
    figures = class_figures(np.array([0, 0, 2]), np.array([0, 1, 2]), ["a", "b", "c"])
    assert set(figures["recall"]) == {"a", "c"}
    assert figures["balanced_accuracy"] == 0.75


def test_the_temperature_of_logits_that_were_blown_up_is_found_again() -> None:
    chance = np.random.default_rng(1)
    logits = chance.normal(0, 1.5, (4000, 3))
    labels = np.array([chance.choice(3, p=row) for row in softmax(logits, 1.0)])
    weights = np.full(4000, 1 / 4000)
    assert fit_temperature(logits * 3, labels, weights) == pytest.approx(3, rel=0.1)


def judged_cells() -> tuple[list[Sample], np.ndarray]:
    """Normals of two subjects, one of whom has all false calls, and platelets that do not count."""
    codes = [c.code for c in BLOOD_CLASSES]
    samples, rows = [], []
    for code, subject, p_blast, count in (
        ("normal_b_precursor", "H1", 0.05, 50),
        ("normal_b_precursor", "H2", 0.9, 10),
        ("normal_b_precursor", "H2", 0.05, 40),
        ("platelet", "", 0.9, 30),
        ("blast", "P1", 0.9, 20),
    ):
        for i in range(count):
            dataset = "pbc" if code == "platelet" else "cnmc"
            samples.append(
                Sample(Path(f"{code}{subject}{p_blast}{i}.png"), dataset, code, code, subject=subject)
            )
            row = np.full(len(codes), 0.0, np.float32)
            row[codes.index(code)] = 1 - p_blast
            row[codes.index("blast")] += p_blast
            rows.append(row)
    return samples, np.array(rows)


def test_the_false_call_bound_knows_that_cells_of_a_subject_are_alike() -> None:
    samples, probabilities = judged_cells()
    test = judge(samples, Outputs(probabilities), BLOOD_CLASSES, CallRule(0.6, 0.3, 0.2))
    _, rate = held_back_figures(test, None, BLOOD_CLASSES)
    assert (rate.calls, rate.cells) == (10, 100)
    # Redrawn subjects: both of the second kind give 10 of 50.
    assert rate.upper95 == pytest.approx(0.2)


def test_the_card_lists_figures_by_source_and_subject() -> None:
    samples, probabilities = judged_cells()
    test = judge(samples, Outputs(probabilities), BLOOD_CLASSES, CallRule(0.6, 0.3, 0.2))
    figures, _ = held_back_figures(test, None, BLOOD_CLASSES)
    assert figures["cnmc"]["by_subject"]["H2"] == {
        "class": "normal_b_precursor",
        "cells": 50,
        "blast": 10,
        "not_blast": 40,
        "unsure": 0,
    }
    assert set(figures["false_calls_by_source"]) == {"cnmc"}


def test_the_false_call_bound_is_that_of_the_worst_lab_even_one_for_checking_only() -> None:
    samples, probabilities = judged_cells()
    rule = CallRule(0.6, 0.3, 0.2)
    test = judge(samples, Outputs(probabilities), BLOOD_CLASSES, rule)
    lymphocytes = [Sample(Path(f"l{i}.png"), "matek150", "LYT", "LYT") for i in range(10)]
    p = np.zeros((10, len(BLOOD_CLASSES)), np.float32)
    p[:, [c.code for c in BLOOD_CLASSES].index("blast")] = 1
    figures, rate = held_back_figures(
        test, judge(lymphocytes, Outputs(p), BLOOD_CLASSES, rule), BLOOD_CLASSES
    )
    assert (rate.calls, rate.cells) == (10, 100)
    assert rate.upper95 == figures["false_calls_by_source"]["matek150"]["upper95"] == 1.0


def test_classes_that_a_public_set_keeps_as_one_are_measured_as_one_too() -> None:
    codes = [c.code for c in BLOOD_CLASSES]
    said = {"band_neutrophil": "segmented_neutrophil", "myelocyte": "metamyelocyte", "monocyte": "lymphocyte"}
    samples, rows = [], []
    for code in (*said, "segmented_neutrophil", "metamyelocyte", "basophil"):
        for i in range(10):
            samples.append(Sample(Path(f"{code}{i}.png"), "pbc", code, code))
            rows.append(np.eye(len(codes), dtype=np.float32)[codes.index(said.get(code, code))])
    judged = judge(samples, Outputs(np.array(rows)), BLOOD_CLASSES, CallRule(0.6, 0.3, 0.2))
    told = held_back_figures(judged, None, BLOOD_CLASSES)[0]["pbc"]["classes"]
    assert told["accuracy"]["value"] == 0.5
    assert told["grouped"]["accuracy"]["value"] == pytest.approx(50 / 60, abs=1e-4)
    assert set(told["grouped"]["recall"]) == {"neutrophil", "immature_granulocyte", "monocyte", "basophil"}
    lines = figure_lines({"pbc": {"cells": 60, "classes": told}})
    assert lines[1].startswith("pbc, in 4 classes (neutrophils as one")

    alone = judged.where([s.code in {"segmented_neutrophil", "basophil"} for s in samples])
    assert "grouped" not in held_back_figures(alone, None, BLOOD_CLASSES)[0]["pbc"]["classes"]
