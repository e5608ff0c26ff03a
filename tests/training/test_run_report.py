"""What a run leaves: pictures that can be opened, metrics that hold, a page that shows both."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from sklearn.metrics import balanced_accuracy_score, f1_score, roc_curve
from typer.main import get_command

from leukdesk.cli_research import research
from leukdesk.domain.patch_form import PatchSource
from leukdesk.training import networks
from leukdesk.training.comparison import PAPER_CLAIMS, compare
from leukdesk.training.datasets import Sample
from leukdesk.training.metrics import sensitivity_at
from leukdesk.training.options import Protocol, TrainOptions
from leukdesk.training.run_figures import Basis, Scored, class_scores, part_figures, target_figures
from leukdesk.training.run_report import read_metrics

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    import torch

FIGURES = {
    "accuracy",
    "balanced_accuracy",
    "sensitivity",
    "specificity",
    "weighted_f1",
    "auroc",
    "sensitivity_at_90_specificity",
    "ece",
    "brier",
}


@pytest.fixture(autouse=True)
def pictures() -> None:
    """Here they are drawn."""


@pytest.fixture(scope="module")
def compared(
    tiny_network: type[torch.nn.Module], cells_with_folds: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Path]:
    """The folder of a comparison by picture; the tiny network stands in for ResNet-50 too."""
    out = tmp_path_factory.mktemp("Vergleich")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(networks, "ARCHITECTURES", dict.fromkeys(("resnet50", "tiny"), tiny_network))
        options = TrainOptions(
            cells_with_folds,
            out,
            protocol=Protocol.PAPER,
            epochs=2,
            batch=8,
            lr=None,
            source=PatchSource.FIELD,
        )
        compare(options, ("resnet50", "tiny"), lambda _: None)
        yield out


def test_every_picture_of_a_run_opens_and_its_page_shows_it(compared: Path) -> None:
    page = (compared / "tiny" / "report.md").read_text(encoding="utf-8")
    for name in ("curves", "predictions", "confusion", "roc", "reliability"):
        with Image.open(compared / "tiny" / f"{name}.png") as picture:
            assert min(picture.size) > 300
            assert len(np.unique(picture.convert("L"))) > 5
        assert f"({name}.png)" in page
    assert "optimistic" in page
    assert "Sensitivity at 90 % specificity" in page


def test_metrics_hold_every_figure_with_its_interval_by_class_source_and_subject(compared: Path) -> None:
    metrics = read_metrics(compared / "tiny")
    test = metrics["parts"]["test"]
    assert set(test["target"]) == FIGURES
    for figures in (test, *test["by_source"].values()):
        assert figures["intervals"] == Basis.PICTURES.value
        for figure in figures["target"].values():
            assert figure["low"] - 1e-9 <= figure["value"] or figure["low"] is None
    assert set(test["by_class"]) == {"blast", "not_blast"}
    assert set(test["by_source"]) == {"cnmc", "lmu"}
    subjects = test["by_source"]["cnmc"]["by_subject"]
    assert subjects
    assert all(told["intervals"] == Basis.WITHIN.value for told in subjects.values())
    assert sum(sum(counts.values()) for counts in metrics["counts"].values()) == 76


def test_the_comparison_sets_each_network_beside_its_claim(compared: Path) -> None:
    result = json.loads((compared / "comparison.json").read_text(encoding="utf-8"))
    assert list(result["networks"]) == ["resnet50", "tiny"]
    one, other = result["networks"].values()
    assert (one["claimed_accuracy"], other["claimed_accuracy"]) == (PAPER_CLAIMS["resnet50"], None)
    assert one["counts"] == other["counts"]
    page = (compared / "comparison.md").read_text(encoding="utf-8")
    assert "0.9942" in page
    assert "not measured here" in page
    with Image.open(compared / "comparison.png") as picture:
        assert min(picture.size) > 300


def test_the_command_on_each_page_is_one_that_the_program_takes(compared: Path) -> None:
    commands = get_command(research).commands
    for page, verb in (("comparison.md", "compare"), ("tiny/report.md", "train")):
        text = (compared / page).read_text(encoding="utf-8")
        line = next(row.strip("`") for row in text.splitlines() if row.startswith("`leukdesk "))
        program, name, *words = line.split()
        assert (program, name) == ("leukdesk", verb)
        options = commands[verb].make_context(verb, words).params
        assert (options["protocol"], options["epochs"], options["batch"]) == ("paper", 2, 8)


def test_the_best_of_three_rates_is_tried_and_kept_for_each_network(compared: Path) -> None:
    for arch in ("resnet50", "tiny"):
        rates = json.loads((compared / arch / "rates.json").read_text(encoding="utf-8"))
        assert {row["lr"] for row in rates["tried"]} == {1e-3, 3e-4, 1e-4}
        assert read_metrics(compared / arch)["run"]["lr"] == rates["chosen"]
        assert not (compared / arch / "rates").exists()


def test_a_comparison_resumed_fits_nothing_again(compared: Path, cells_with_folds: Path) -> None:
    before = json.loads((compared / "comparison.json").read_text(encoding="utf-8"))
    told: list[str] = []
    options = TrainOptions(
        cells_with_folds,
        compared,
        protocol=Protocol.PAPER,
        epochs=2,
        batch=8,
        lr=None,
        source=PatchSource.FIELD,
        resume=True,
    )
    assert compare(options, ("resnet50", "tiny"), told.append) == before
    assert not any(line.startswith(("epoch", "trying", "patches cut")) for line in told)


def scored(subjects: list[str], truth: list[bool], score: list[float], *, by_picture: bool = False) -> Scored:
    samples = tuple(
        Sample(Path(f"{i}.png"), "cnmc", "blast" if t else "normal_b_precursor", "", subject=s)
        for i, (s, t) in enumerate(zip(subjects, truth, strict=True))
    )
    p = np.array(score)
    return Scored(samples, np.array(truth, np.int64), np.stack([1 - p, p], axis=1), p, by_picture=by_picture)


def test_figures_agree_with_scikit_learn() -> None:
    chance = np.random.default_rng(2)
    truth = chance.random(300) < 0.4
    score = np.round(np.clip(truth * 0.3 + chance.random(300) * 0.7, 0, 1), 2)
    told = target_figures(truth, score)
    assert told["weighted_f1"] == pytest.approx(f1_score(truth, score >= 0.5, average="weighted"))
    assert told["balanced_accuracy"] == pytest.approx(balanced_accuracy_score(truth, score >= 0.5))
    false, true, _ = roc_curve(truth, score, drop_intermediate=False)
    for specificity in (0.5, 0.8, 0.9, 0.95, 1.0):
        assert sensitivity_at(truth, score, specificity) == pytest.approx(
            true[false <= 1 - specificity + 1e-12].max()
        )
    labels, called = chance.integers(0, 4, 200), chance.integers(0, 4, 200)
    classes = class_scores(labels, called)
    assert classes["weighted_f1"] == pytest.approx(f1_score(labels, called, average="weighted"))
    assert classes["balanced_accuracy"] == pytest.approx(balanced_accuracy_score(labels, called))


def test_intervals_within_one_subject_are_called_so() -> None:
    alone = scored(["a"] * 6 + ["b"] * 6 + ["c"] * 6, [True] * 6 + [False] * 12, [0.9] * 5 + [0.2] * 13)
    told = part_figures(alone, ["normal_b_precursor", "blast"])
    assert told["intervals"] == Basis.WITHIN.value
    assert told["by_class"]["blast"]["intervals"] == Basis.WITHIN.value
    assert told["by_class"]["normal_b_precursor"]["intervals"] == Basis.SUBJECTS.value


def test_a_part_without_targets_has_its_specificity_and_no_figure_that_needs_both() -> None:
    part = scored(["a"] * 5 + ["b"] * 5, [False] * 10, [0.1] * 9 + [0.8])
    told: dict[str, Any] = part_figures(part, ["normal_b_precursor", "blast"])["target"]
    assert told["specificity"]["value"] == 0.9
    for name in ("auroc", "sensitivity", "balanced_accuracy", "weighted_f1", "ece", "brier"):
        assert told[name]["value"] is None
