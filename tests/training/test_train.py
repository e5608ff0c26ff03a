"""A whole run on made-up cells: from pictures to a bundle that the program opens and evaluate confirms."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch

from leukdesk.domain.errors import TrainingDataError, UserError
from leukdesk.domain.patch_form import PatchSource
from leukdesk.inference.bundle import CARD_NAME, open_bundle
from leukdesk.inference.torchscript import TorchScriptClassifier
from leukdesk.training.evaluate import evaluate
from leukdesk.training.export import MODEL_NAME, round_to_half, torchscript_bytes
from leukdesk.training.networks import build_network
from leukdesk.training.options import Protocol, TrainOptions
from leukdesk.training.predicting import predict_logits
from leukdesk.training.train import train

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def options(tiny: str, class_folders: Path, tmp_path: Path) -> TrainOptions:
    return TrainOptions(
        class_folders, tmp_path / "Lauf 1", arch=tiny, epochs=2, batch=8, lr=5e-3, epoch_cells=48
    )


def test_a_run_leaves_a_bundle_whose_figures_evaluate_finds_again(
    options: TrainOptions, told: list[str]
) -> None:
    bundle = train(options, told.append)
    assert {p.name for p in options.out.iterdir()} >= {
        "history.csv",
        "checkpoint.pt",
        "left_out.csv",
        "bundle",
    }
    assert [c.code for c in bundle.card.classes] == ["blast", "neutrophil"]
    assert bundle.card.figures
    assert open_bundle(bundle.folder, {bundle.card.bundle_id: bundle.card.sha256}).card == bundle.card
    again = evaluate(bundle.folder, options.data, told.append, out=options.out / "again")
    assert again["same_as_card"]
    assert told[-1] == "the card's figures were found again"


def test_resnet50_is_stored_in_half_its_size_without_a_change_of_its_logits() -> None:
    network = round_to_half(build_network("resnet50", 13, seed=2))
    content = torchscript_bytes(network, 64)
    assert 46_000_000 < len(content) < 48_500_000
    # The product loads it in inference/torchscript.py; here only the numbers matter.
    loaded = torch.jit.load(io.BytesIO(content)).float().eval()
    x = torch.rand(2, 3, 64, 64)
    with torch.inference_mode():
        torch.testing.assert_close(loaded(x), network(x), atol=1e-4, rtol=0)


def test_calls_of_the_bundle_are_those_of_the_rounded_network(options: TrainOptions, told: list[str]) -> None:
    bundle = train(options, told.append)
    network = build_network(options.arch, 2, options.seed)
    state = torch.load(options.out / "checkpoint.pt", weights_only=True)["averaged"]
    network.load_state_dict(state)
    patches = np.random.default_rng(1).integers(0, 256, (9, 64, 64, 3), np.uint8)
    logits = predict_logits(round_to_half(network), patches, bundle.card.normalisation)
    expected = torch.softmax(logits / bundle.card.temperature, dim=1).numpy()
    classifier = TorchScriptClassifier(bundle)
    np.testing.assert_allclose(classifier.outputs(patches).probabilities, expected, atol=1e-4)
    classifier.close()


def test_nothing_of_this_machine_travels_in_the_bundle(options: TrainOptions, told: list[str]) -> None:
    bundle = train(options, told.append)
    for name in (MODEL_NAME, CARD_NAME):
        content = (bundle.folder / name).read_bytes()
        for trace in (b"site-packages", b".py\x00", str(options.out).encode(), str(options.data).encode()):
            assert trace not in content


def test_the_paper_protocol_has_two_classes_and_whole_pictures(
    options: TrainOptions, told: list[str]
) -> None:
    bundle = train(replace(options, protocol=Protocol.PAPER, epoch_cells=None), told.append)
    assert [c.code for c in bundle.card.classes] == ["not_blast", "blast"]
    assert bundle.card.form.source is PatchSource.FIELD
    assert any(line.startswith("training: 24 of 40 (60.0%)") for line in told)
    assert evaluate(bundle.folder, options.data, told.append)["same_as_card"]


def test_resuming_a_finished_run_only_makes_the_bundle_again(options: TrainOptions, told: list[str]) -> None:
    first = train(options, told.append)
    again = train(replace(options, resume=True), told.append)
    # Names inside the file differ from trace to trace, the numbers don't.
    assert replace(again.card, sha256=first.card.sha256) == first.card


def test_one_class_alone_is_a_clear_error(options: TrainOptions, told: list[str]) -> None:
    for path in (options.data / "blast").iterdir():
        path.unlink()
    with pytest.raises(TrainingDataError, match="fewer than two classes"):
        train(options, told.append)


@pytest.mark.parametrize(
    "change",
    [{"epochs": 0}, {"batch": 1}, {"lr": 0.0}, {"optimizer": "sgd"}, {"epoch_cells": 1}, {"test_fold": 3}],
)
def test_impossible_options_are_refused_in_one_sentence(
    options: TrainOptions, change: dict[str, object]
) -> None:
    with pytest.raises(UserError):
        replace(options, **change)  # type: ignore[arg-type]


def test_an_unknown_network_or_device_is_refused_in_one_sentence(
    options: TrainOptions, told: list[str]
) -> None:
    with pytest.raises(UserError, match="choose one of"):
        train(replace(options, arch="resnet9"), told.append)
    with pytest.raises(UserError, match="there is no device"):
        train(replace(options, device="tpu"), told.append)
