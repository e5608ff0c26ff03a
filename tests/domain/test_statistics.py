"""The small-sample statistics against published or exactly known values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leukdesk.domain.statistics import binomial_tail, smallest_alarming_count, wilson_interval


def test_wilson_of_none_in_a_hundred_reaches_3_7_percent() -> None:
    low, high = wilson_interval(0, 100)
    assert low == 0
    assert high == pytest.approx(0.0370, abs=5e-5)


def test_wilson_of_15_in_148_is_the_textbook_interval() -> None:
    # Newcombe, Statist. Med. 17 (1998) 857-872, table I, method 3.
    assert wilson_interval(15, 148) == pytest.approx((0.0624, 0.1605), abs=5e-5)


def test_without_trials_nothing_is_known() -> None:
    assert wilson_interval(0, 0) == (0, 1)


def test_impossible_counts_are_refused() -> None:
    with pytest.raises(ValueError, match="impossible"):
        wilson_interval(3, 2)


@given(st.integers(0, 500), st.integers(0, 500))
def test_the_interval_always_holds_the_share(a: int, b: int) -> None:
    successes, trials = min(a, b), max(a, b)
    low, high = wilson_interval(successes, trials)
    assert 0 <= low <= high <= 1
    if trials:
        assert low <= successes / trials <= high


def test_a_coin_thrown_three_times() -> None:
    assert binomial_tail(2, 3, 0.5) == pytest.approx(0.5)
    assert binomial_tail(4, 3, 0.5) == 0
    assert binomial_tail(0, 3, 0.5) == 1


def test_a_network_that_never_errs_alarms_at_one_cell() -> None:
    assert smallest_alarming_count(100, 0.0) == 1


def test_a_network_that_errs_in_a_tenth_of_cells_needs_sixteen_of_a_hundred() -> None:
    # P(X >= 15) = 0.073 and P(X >= 16) = 0.040 for 100 draws at 0.1.
    assert smallest_alarming_count(100, 0.1) == 16


def test_one_cell_alone_cannot_alarm_when_calls_are_often_false() -> None:
    assert smallest_alarming_count(1, 0.1) == 2


@given(st.integers(0, 300), st.floats(0, 1))
def test_the_alarming_count_is_the_smallest_that_keeps_the_promise(cells: int, rate: float) -> None:
    count = smallest_alarming_count(cells, rate)
    assert binomial_tail(count, cells, rate) <= 0.05 + 1e-9
    if count > 1:
        assert binomial_tail(count - 1, cells, rate) > 0.05
