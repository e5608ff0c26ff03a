"""`train`, `compare` and `bench train` as a person runs them: what they refuse, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.commands.conftest import Ran

    Leukdesk = Callable[..., Ran]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--protocol", "lottery"), "lottery"),
        (("--input", "tissue"), "tissue"),
        (("--lr", "fast"), "fast"),
        (("--lr", "7"), "between 0 and 1"),
        (("--optimizer", "sgd"), "no optimiser 'sgd'"),
        (("--folds", "--protocol", "paper"), "the folds are by subject"),
        (("--from-bundle", "nowhere"), "no bundle 'nowhere'"),
    ],
)
def test_wrong_words_are_refused_in_one_sentence(
    leukdesk: Leukdesk, tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    ran = leukdesk("train", "--data", tmp_path, "--out", tmp_path / "run", *words)
    assert ran.code == 2
    assert sentence in ran.err
    assert ran.err.count("leukdesk:") == 1


def test_a_comparison_names_the_networks_it_knows(leukdesk: Leukdesk, tmp_path: Path) -> None:
    ran = leukdesk("compare", "--data", tmp_path, "--out", tmp_path / "run", "--arch", "resnet9")
    assert ran.code == 2
    assert "alexnet, resnet50, resnet50-ibn, vgg16" in ran.err


def test_the_benchmark_prints_ratios_of_one_run(leukdesk: Leukdesk) -> None:
    ran = leukdesk("bench", "train", "--arch", "resnet50", "--batch", "2", "--steps", "1", "--rounds", "1")
    assert ran.code == 0, ran.err
    assert ran.out.count("ratio") == 2
