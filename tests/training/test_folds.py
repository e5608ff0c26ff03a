"""Each fold is held back in turn, groups can be left out, and a run can start from a bundle."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch

from leukdesk.domain.errors import TrainingDataError, UserError
from leukdesk.domain.patch_form import PatchSource
from leukdesk.inference.bundle import Bundle, read_card
from leukdesk.training.datasets import read_pictures
from leukdesk.training.evaluate import evaluate
from leukdesk.training.folds import train_folds
from leukdesk.training.networks import build_network
from leukdesk.training.options import Protocol, TrainOptions
from leukdesk.training.preparation import prepare
from leukdesk.training.pretrained import saw_held_back, start_from
from leukdesk.training.run_report import read_metrics
from leukdesk.training.splits import shared_groups
from leukdesk.training.train import recipe_of, train

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def options(tiny: str, cells_with_folds: Path, tmp_path: Path) -> TrainOptions:
    return TrainOptions(
        cells_with_folds,
        tmp_path / "run",
        arch=tiny,
        epochs=1,
        batch=8,
        lr=5e-3,
        source=PatchSource.FIELD,
        leave_out=("lmu",),
    )


def test_every_fold_is_held_back_once_and_the_summary_ranges_over_them(
    options: TrainOptions, told: list[str]
) -> None:
    summary = train_folds(options, told.append)
    splits = [read_card(options.out / f"fold-{fold}" / "bundle").training["split"] for fold in (1, 3, 5)]
    assert [(s["test_fold"], s["validation_fold"]) for s in splits] == [
        (1, 3),
        (3, 5),
        (5, 1),
    ]
    assert {"weighted_f1", "auroc", "sensitivity_at_90_specificity"} <= set(summary["figures"])
    for figure in summary["figures"].values():
        values = list(figure["by_fold"].values())
        assert len(values) == 3
        assert (figure["least"], figure["greatest"]) == (min(values), max(values))
        assert figure["mean"] == pytest.approx(np.mean(values), abs=1e-4)
    subjects = {s.subject for s in read_pictures(options.data).samples if s.subject}
    assert set(summary["by_subject"]) == subjects
    assert all(any(subject in line for line in told) for subject in subjects)
    assert json.loads((options.out / "metrics.json").read_text(encoding="utf-8")) == summary

    told.clear()
    again = train_folds(replace(options, resume=True), told.append)
    assert again == summary
    assert sum("resumed after epoch 1 of 1" in line for line in told) == 3
    assert not any("patches cut" in line for line in told)


def test_the_card_of_a_network_says_what_its_recipe_reaches_in_every_fold(
    options: TrainOptions, tmp_path: Path, told: list[str]
) -> None:
    summary = train_folds(options, told.append)
    one = replace(options, out=tmp_path / "one", test_fold=5, validation_fold=1, folds_run=options.out)
    card = train(one, told.append).card
    folds = card.training["folds"]
    assert folds["figures"] == summary["figures"]
    assert (folds["source"], folds["own_fold"], folds["epochs"], folds["lr"]) == ("cnmc", 5, 1, 5e-3)
    auroc = summary["figures"]["auroc"]
    (limit,) = [text for text in card.limits if text.startswith("Networks of its recipe")]
    assert f"mean AUROC of {auroc['mean']:.2f} over the 3 folds of cnmc" in limit
    assert f"{auroc['by_fold']['5']:.2f} in fold 5" in limit
    assert read_card(one.out / "bundle").training["folds"] == json.loads(json.dumps(folds))


def test_folds_of_another_network_are_refused_before_anything_is_fitted(
    options: TrainOptions, tmp_path: Path, told: list[str]
) -> None:
    train_folds(options, told.append)
    other = replace(options, out=tmp_path / "other", folds_run=options.out, source=PatchSource.CELL)
    with pytest.raises(TrainingDataError, match="does not hold back the folds of such a network"):
        train(other, told.append)
    with pytest.raises(TrainingDataError, match="does not hold back the folds"):
        train(replace(other, source=PatchSource.FIELD, folds_run=options.out / "fold-1"), told.append)
    with pytest.raises(TrainingDataError, match="cannot be read"):
        train(replace(other, folds_run=tmp_path / "nowhere"), told.append)
    assert not other.out.exists()
    with pytest.raises(UserError, match="use --folds without --folds-run"):
        train_folds(replace(options, folds_run=options.out), told.append)


def test_folds_need_folds_and_a_fresh_network(
    options: TrainOptions, class_folders: Path, told: list[str]
) -> None:
    with pytest.raises(TrainingDataError, match="needs one data set with three folds"):
        train_folds(replace(options, data=class_folders), told.append)
    with pytest.raises(UserError, match="by subject"):
        train_folds(replace(options, protocol=Protocol.PAPER), told.append)
    with pytest.raises(UserError, match="has learned from folds"):
        train_folds(replace(options, from_bundle="leukdesk-blasts"), told.append)


@pytest.mark.parametrize("name", ["cnmc:10", "cnmc-10", "cnmc:cnmc-10"])
def test_a_subject_can_be_left_out_by_each_of_its_names(
    options: TrainOptions, told: list[str], name: str
) -> None:
    prepared = prepare(replace(options, leave_out=(name,)), told.append)
    samples, split = prepared.patches.samples, prepared.split
    assert {samples[i].subject for i in split.apart[name]} == {"cnmc-10"}
    assert not any(samples[i].subject == "cnmc-10" for i in split.train + split.validation + split.test)
    assert not shared_groups(samples, split)


def test_a_left_out_set_is_reported_under_its_own_name_and_its_classes_are_not_learned(
    options: TrainOptions, told: list[str]
) -> None:
    bundle = train(options, told.append)
    assert [c.code for c in bundle.card.classes] == ["blast", "normal_b_precursor"]
    parts = read_metrics(options.out)["parts"]
    assert parts["left-out lmu"]["cells"] == 40
    assert set(parts["test"]["by_source"]) == {"cnmc"}
    assert "left-out lmu: 40 of 76" in "\n".join(told)
    assert evaluate(bundle.folder, options.data, told.append)["same_as_card"]


def test_unknown_names_and_names_within_each_other_are_refused(
    options: TrainOptions, told: list[str]
) -> None:
    with pytest.raises(TrainingDataError, match="no data set and no subject 'munich'"):
        prepare(replace(options, leave_out=("munich",)), told.append)
    with pytest.raises(TrainingDataError, match="left out twice"):
        prepare(replace(options, leave_out=("cnmc:10", "cnmc")), told.append)
    with pytest.raises(TrainingDataError, match="would be empty"):
        prepare(replace(options, leave_out=("cnmc", "lmu")), told.append)


def test_a_run_goes_on_from_the_weights_of_a_bundle(
    options: TrainOptions, told: list[str], tmp_path: Path
) -> None:
    start = train(options, told.append)
    network = build_network(options.arch, 3, seed=9)
    fresh = {name: weight.clone() for name, weight in network.state_dict().items()}
    by_code = {c.code: c for c in start.card.classes}
    wanted = (by_code["normal_b_precursor"], replace(by_code["blast"], code="monocyte"), by_code["blast"])
    assert start_from(Bundle(start.folder, start.card), network, wanted) == 2
    trained = torch.load(options.out / "checkpoint.pt", weights_only=True)["averaged"]
    now = network.state_dict()
    torch.testing.assert_close(now["body.0.weight"], trained["body.0.weight"], atol=1e-3, rtol=1e-3)
    torch.testing.assert_close(now["head.weight"][[2, 0]], trained["head.weight"], atol=1e-3, rtol=1e-3)
    assert torch.equal(now["head.weight"][1], fresh["head.weight"][1])
    with pytest.raises(TrainingDataError, match="do not fit this network"):
        start_from(start, build_network("alexnet", 3, seed=9), wanted)

    more = replace(options, out=tmp_path / "more", from_bundle=str(start.folder), leave_out=())
    bundle = train(more, told.append)
    assert bundle.card.normalisation == start.card.normalisation
    assert any("2 of 3 classes keep their output" in line for line in told)
    assert not read_metrics(more.out)["caution"]
    assert saw_held_back(start.card, replace(more, test_fold=1))
    # The split is the same, but the pictures are drawn and changed anew.
    assert bundle.card.training["split"]["seed"] == start.card.training["split"]["seed"]
    assert recipe_of(more, start.card).seed not in {recipe_of(more).seed, recipe_of(more, bundle.card).seed}


def test_a_bundle_that_knows_cells_is_refused_for_whole_fields(
    options: TrainOptions, told: list[str]
) -> None:
    fields = replace(options, from_bundle="leukdesk-blasts", source=PatchSource.FIELD)

    with pytest.raises(TrainingDataError, match="another kind"):
        train(fields, told.append)
