"""From probabilities to a call: decided where it is clear, unsure where it is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leukdesk.domain.calls import TIE, Call, CallRule, Doubt, Suggestion, doubted_by_size, likeness, suggest
from leukdesk.domain.cell_classes import CellClass, ClassRole

CLASSES = (
    CellClass("lymphocyte", "Lymphocyte", ClassRole.LEUKOCYTE),
    CellClass("monocyte", "Monocyte", ClassRole.LEUKOCYTE),
    CellClass("blast", "Blast", ClassRole.TARGET),
)
RULE = CallRule(blast_from=0.7, not_blast_to=0.3, class_from=0.5)


def test_a_clear_blast_is_called_blast() -> None:
    suggestion = suggest((0.05, 0.05, 0.9), CLASSES, RULE)
    assert (suggestion.cell_class, suggestion.call, suggestion.p_blast) == ("blast", Call.BLAST, 0.9)


def test_a_clear_lymphocyte_is_named() -> None:
    suggestion = suggest((0.9, 0.05, 0.05), CLASSES, RULE)
    assert (suggestion.cell_class, suggestion.call) == ("lymphocyte", Call.NOT_BLAST)


def test_between_the_thresholds_the_cell_is_unidentified() -> None:
    suggestion = suggest((0.5, 0.0, 0.5), CLASSES, RULE)
    assert (suggestion.cell_class, suggestion.call) == ("unidentified", Call.UNSURE)


def test_no_blast_but_no_clear_class_is_unidentified_too() -> None:
    assert suggest((0.45, 0.45, 0.1), CLASSES, RULE).call is Call.UNSURE


@pytest.mark.parametrize("p_blast", [0.7, 0.7 + TIE / 2, 0.3, 0.3 - TIE / 2])
def test_a_tie_with_a_threshold_is_unsure(p_blast: float) -> None:
    assert suggest((1 - p_blast, 0.0, p_blast), CLASSES, RULE).call is Call.UNSURE


WATCHFUL = CallRule(blast_from=0.7, not_blast_to=0.3, class_from=0.5, novelty_from=1.5)


@pytest.mark.parametrize("novelty", [1.5, 1.5 - TIE / 2, 9.0, float("nan")])
def test_a_clear_blast_unlike_those_learned_is_unsure_and_says_why(novelty: float) -> None:
    suggestion = suggest((0.05, 0.05, 0.9), CLASSES, WATCHFUL, novelty)
    assert (suggestion.cell_class, suggestion.call) == ("unidentified", Call.UNSURE)
    assert suggestion.doubt is Doubt.NOVEL


def test_a_familiar_cell_is_called_as_ever_and_keeps_its_novelty() -> None:
    suggestion = suggest((0.05, 0.05, 0.9), CLASSES, WATCHFUL, 0.4)
    assert (suggestion.call, suggestion.novelty, suggestion.doubt) == (Call.BLAST, 0.4, None)


def test_without_a_threshold_nothing_is_novel() -> None:
    assert suggest((0.05, 0.05, 0.9), CLASSES, RULE, 99.0).call is Call.BLAST
    assert suggest((0.05, 0.05, 0.9), CLASSES, WATCHFUL, None).call is Call.BLAST


@pytest.mark.parametrize(
    ("probabilities", "doubt"), [((0.5, 0.0, 0.5), Doubt.BETWEEN), ((0.45, 0.45, 0.1), Doubt.FAINT)]
)
def test_every_doubt_says_why(probabilities: tuple[float, ...], doubt: Doubt) -> None:
    assert suggest(probabilities, CLASSES, WATCHFUL, 0.1).doubt is doubt


@given(st.lists(st.floats(0, 1), min_size=3, max_size=3).filter(lambda v: sum(v) > 0.01))
def test_unidentified_and_unsure_go_together(weights: list[float]) -> None:
    suggestion = suggest([w / sum(weights) for w in weights], CLASSES, RULE)
    assert (suggestion.cell_class == "unidentified") == (suggestion.call is Call.UNSURE)
    assert (suggestion.cell_class == "blast") == (suggestion.call is Call.BLAST)


@pytest.mark.parametrize(
    ("size_um", "call"), [(3.0, Call.NOT_BLAST), (9.0, Call.UNSURE), (None, Call.NOT_BLAST)]
)
def test_a_platelet_as_large_as_a_red_cell_is_for_a_person(size_um: float | None, call: Call) -> None:
    suggestion = doubted_by_size(Suggestion("platelet", 0.9, 0.01, Call.NOT_BLAST, (0.9, 0.1)), size_um)
    assert suggestion.call is call
    assert (suggestion.cell_class == "unidentified") == (call is Call.UNSURE)


def test_another_task_needs_no_code() -> None:
    malaria = (
        CellClass("red_cell", "Red cell", ClassRole.OUTSIDE),
        CellClass("parasitised", "Parasitised red cell", ClassRole.TARGET),
    )
    assert suggest((0.1, 0.9), malaria, RULE).cell_class == "parasitised"


def test_thresholds_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="call rule"):
        CallRule(blast_from=0.3, not_blast_to=0.7, class_from=0.5)


@pytest.mark.parametrize(
    ("p_blast", "level"), [(1.0, "high"), (0.7, "high"), (0.69, "medium"), (0.3, "medium"), (0.29, "low")]
)
def test_likeness_to_a_blast_is_one_of_three_words(p_blast: float, level: str) -> None:
    assert likeness(p_blast) == level
