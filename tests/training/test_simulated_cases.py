"""Simulated cases: the assessment that people see, held against cells whose truth is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from leukdesk.domain.assessment import AssessmentRules
from leukdesk.domain.calls import Call, CallRule, Suggestion, suggest
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.statistics import smallest_alarming_count
from leukdesk.training.datasets import Sample
from leukdesk.training.simulated_cases import alarm_rate, case_figures

CLASSES = (
    CellClass("lymphocyte", "Lymphocyte", ClassRole.LEUKOCYTE),
    CellClass("platelet", "Platelet", ClassRole.OUTSIDE),
    CellClass("blast", "Blast", ClassRole.TARGET),
)
RULE = CallRule(0.7, 0.3, 0.4)


def cells(dataset: str, subject: str, code: str, called: list[bool]) -> tuple[list[Sample], list[Suggestion]]:
    samples = [
        Sample(Path(f"{subject}{code}{i}.png"), dataset, code, code, subject) for i in range(len(called))
    ]
    said = [suggest((0.05, 0.0, 0.95) if blast else (0.95, 0.0, 0.05), CLASSES, RULE) for blast in called]
    return samples, said


def put_together(*parts: tuple[list[Sample], list[Suggestion]]) -> tuple[list[Sample], list[Suggestion]]:
    return [s for samples, _ in parts for s in samples], [x for _, said in parts for x in said]


def test_a_network_that_errs_nowhere_suspects_every_case_with_blasts_and_none_without() -> None:
    samples, said = put_together(
        cells("a", "H", "lymphocyte", [False] * 200), cells("a", "P", "blast", [True] * 30)
    )
    rate = alarm_rate(samples, [s.call for s in said], CLASSES)
    told = case_figures(samples, said, CLASSES, AssessmentRules(rate), cases=50)
    # No false call of 200: the bound of that count alone asks for five calls.
    assert told["alarming_count"] == smallest_alarming_count(100, rate) == 5
    assert [told["suspected"][p]["value"] for p in ("0", "2", "5", "20")] == [0.0, 0.0, 1.0, 1.0]


def test_false_calls_that_gather_in_one_subject_ask_for_a_higher_count_than_their_mean() -> None:
    gathered = put_together(
        cells("a", "H1", "lymphocyte", [True] * 20 + [False] * 180),
        *(cells("a", f"H{k}", "lymphocyte", [False] * 200) for k in range(2, 6)),
    )
    scattered = put_together(
        *(cells("a", f"H{k}", "lymphocyte", [True] * 4 + [False] * 196) for k in range(1, 6))
    )
    rates = [alarm_rate(samples, [s.call for s in said], CLASSES) for samples, said in (gathered, scattered)]
    counts = [smallest_alarming_count(100, rate) for rate in rates]
    assert counts[0] >= counts[1] + 4


def test_the_alarm_keeps_its_promise_in_the_worst_source() -> None:
    samples, said = put_together(
        cells("easy", "", "lymphocyte", [False] * 1000),
        cells("hard", "", "lymphocyte", [True] * 100 + [False] * 900),
        cells("hard", "P", "blast", [True] * 100),
    )
    rate = alarm_rate(samples, [s.call for s in said], CLASSES)
    told = case_figures(samples, said, CLASSES, AssessmentRules(rate), cases=300)
    assert told["by_source_of_other_cells"]["0"]["easy"]["value"] == 0.0
    assert told["by_source_of_other_cells"]["0"]["hard"]["value"] < 0.09


def test_the_same_cells_give_the_same_figures() -> None:
    samples, said = put_together(
        cells("a", "H", "lymphocyte", [True] * 9 + [False] * 191), cells("a", "P", "blast", [True] * 30)
    )
    first, second = (case_figures(samples, said, CLASSES, AssessmentRules(0.02), cases=40) for _ in range(2))
    assert first == second


def test_platelets_are_no_cells_of_a_case_and_without_blasts_there_is_no_curve() -> None:
    samples, said = put_together(
        cells("a", "H", "lymphocyte", [False] * 100), cells("a", "H", "platelet", [True] * 100)
    )
    assert case_figures(samples, said, CLASSES, AssessmentRules(0.02)) == {}
    rate = alarm_rate(samples, [Call.NOT_BLAST] * 100 + [Call.BLAST] * 100, CLASSES)
    assert rate == pytest.approx(alarm_rate(samples[:100], [Call.NOT_BLAST] * 100, CLASSES))
