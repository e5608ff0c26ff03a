"""Nothing that belongs together is in two parts, whatever the data looks like."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leukdesk.domain.errors import TrainingDataError
from leukdesk.training.datasets import Sample, read_pictures
from leukdesk.training.options import Protocol
from leukdesk.training.splits import PAPER_SHARES, paper_split, shared_groups, split_samples, subject_split


def some(dataset: str, code: str, count: int, subjects: int = 0, fold: int | None = None) -> list[Sample]:
    return [
        Sample(
            Path(f"{dataset}/{code}/{fold}-{i}.png"),
            dataset,
            code,
            code,
            subject=f"{dataset}-{code}-{fold}-{i % subjects}" if subjects else "",
            fold=fold,
            number=i,
        )
        for i in range(count)
    ]


def mixed() -> list[Sample]:
    cnmc = [
        s for code in ("blast", "normal") for fold in range(1, 6) for s in some("cnmc", code, 12, 3, fold)
    ]
    return [
        *cnmc,
        *some("lmu", "blast", 100),
        *some("lmu", "neutrophil", 90),
        *some("pbc", "mono", 70),
    ]


def test_the_fixed_folds_are_followed() -> None:
    samples = mixed()
    split = subject_split(samples, seed=1, test_fold=5, validation_fold=3)
    assert {samples[i].fold for i in split.test if samples[i].dataset == "cnmc"} == {5}
    assert {samples[i].fold for i in split.validation if samples[i].dataset == "cnmc"} == {3}
    assert {samples[i].fold for i in split.train if samples[i].dataset == "cnmc"} == {1, 2, 4}


def test_neighbouring_numbers_stay_together() -> None:
    samples = mixed()
    split = subject_split(samples, seed=1, test_fold=5, validation_fold=3)
    for part in (split.train, split.validation, split.test):
        numbers = sorted(
            samples[i].number or 0 for i in part if (samples[i].dataset, samples[i].code) == ("lmu", "blast")
        )
        assert numbers == list(range(numbers[0], numbers[-1] + 1))


def test_every_picture_is_in_exactly_one_part() -> None:
    samples = mixed()
    for split in (subject_split(samples, 1, 5, 3), paper_split(samples, 1)):
        assert sorted(split.train + split.validation + split.test) == list(range(len(samples)))


@settings(max_examples=40, deadline=None)
@given(
    subjects=st.lists(
        st.tuples(st.integers(0, 12), st.sampled_from(["blast", "normal"])), min_size=40, max_size=120
    ),
    seed=st.integers(0, 5),
)
def test_subjects_are_never_shared_even_when_one_has_cells_of_both_classes(
    subjects: list[tuple[int, str]], seed: int
) -> None:
    samples = [
        Sample(Path(f"{i}.png"), "own", code, code, subject=f"s{s}") for i, (s, code) in enumerate(subjects)
    ]
    try:
        split = subject_split(samples, seed, 5, 3)
    except TrainingDataError:
        return
    assert not shared_groups(samples, split)


def test_the_paper_split_has_its_shares_within_each_class() -> None:
    samples = mixed()
    split = paper_split(samples, 1)
    for part, wanted in zip((split.train, split.validation, split.test), PAPER_SHARES, strict=True):
        assert len(part) / len(samples) == pytest.approx(wanted, abs=0.02)


def test_the_split_does_not_depend_on_the_order_of_the_list() -> None:
    samples = mixed()
    backwards = samples[::-1]
    one, other = paper_split(samples, 4), paper_split(backwards, 4)
    assert {samples[i].path for i in one.test} == {backwards[i].path for i in other.test}


def test_an_empty_part_is_a_clear_error() -> None:
    with pytest.raises(TrainingDataError, match="validation part would be empty"):
        subject_split(some("cnmc", "blast", 10, 2, 1) + some("cnmc", "normal", 9, 2, 5), 1, 5, 3)


def test_a_subject_in_two_folds_is_refused() -> None:
    samples = mixed()
    samples.append(Sample(Path("x.png"), "cnmc", "blast", "blast", subject=samples[0].subject, fold=5))
    samples += [
        Sample(Path(f"y{i}.png"), "cnmc", "blast", "blast", subject=samples[0].subject, fold=1)
        for i in (1, 2)
    ]
    split = subject_split(samples, 1, 5, 3)
    assert not shared_groups(samples, split)


@pytest.mark.realdata
def test_the_parts_of_the_real_data_share_no_subject_and_no_picture(real_data: Path) -> None:
    samples = read_pictures(real_data).samples
    split = split_samples(samples, Protocol.SUBJECT, 1, 5, 3)
    assert not shared_groups(samples, split)
    for part in (split.train, split.validation, split.test):
        assert {samples[i].code for i in part} == {s.code for s in samples}
    pixels = [{samples[i].pixel_sha256 for i in p} for p in (split.train, split.validation, split.test)]
    assert sum(len(p) for p in pixels) == len(samples)
    assert len(set.union(*pixels)) == len(samples)
