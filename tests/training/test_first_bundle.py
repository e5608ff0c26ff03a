"""The shipped bundle is what its card says, on cells of subjects that its training never saw."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leukdesk.inference.bundle import shipped_bundle
from leukdesk.inference.torchscript import TorchScriptClassifier
from leukdesk.training.cell_labels import is_target
from leukdesk.training.datasets import read_pictures
from leukdesk.training.figures import check_figures, judge
from leukdesk.training.metrics import auroc
from leukdesk.training.options import Protocol
from leukdesk.training.patch_cache import cached_patches
from leukdesk.training.splits import split_samples

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from leukdesk.training.datasets import Sample
    from leukdesk.training.figures import Judged

EVERY = 4
"""One in so many of the held-back cells is scored here; `leukdesk evaluate` scores all."""
TOLERANCE = 0.05
"""Of the AUROC of such a share: about two standard errors of 320 cells."""


@pytest.fixture(scope="module")
def classifier() -> Iterator[TorchScriptClassifier]:
    classifier = TorchScriptClassifier(shipped_bundle(), threads=1)
    yield classifier
    classifier.close()


def scored(samples: Sequence[Sample], classifier: TorchScriptClassifier, folder: Path) -> Judged:
    card = classifier.card
    patches = cached_patches(samples, card.form, folder, lambda _: None)
    assert not patches.left_out
    return judge(patches.samples, classifier.outputs(patches.pixels), card.classes, card.call_rule)


def test_the_shipped_bundle_opens_and_admits_what_it_cannot_do() -> None:
    card = shipped_bundle().card
    assert card.task == "leukemia"
    assert "Not a medical device" in card.intended_use
    words = " ".join(card.limits)
    for admission in ("weak", "not been proven in any lab", "scale", "not mature lymphocytes"):
        assert admission in words
    assert card.false_calls.cells > 500
    assert card.false_calls.upper95 >= card.false_calls.calls / card.false_calls.cells


@pytest.mark.realdata
def test_held_back_subjects_get_the_auroc_of_the_card(
    real_data: Path, tmp_path: Path, classifier: TorchScriptClassifier
) -> None:
    samples = read_pictures(real_data).samples
    entry = classifier.card.training["split"]
    split = split_samples(
        samples, Protocol(entry["protocol"]), entry["seed"], entry["test_fold"], entry["validation_fold"]
    )
    held_back = [samples[i] for i in split.test if samples[i].dataset == "cnmc"][::EVERY]
    assert {s.fold for s in held_back} == {5}
    assert not {s.subject for s in held_back} & {samples[i].subject for i in split.train + split.validation}
    judged = scored(held_back, classifier, tmp_path)
    truth = np.array([is_target(s.code) for s in judged.samples], bool)
    found, told = auroc(truth, judged.p_blast), classifier.card.figures["cnmc"]["blast_or_not"]["auroc"]
    sys.stdout.write(f"\nAUROC of {len(truth)} cells of fold 5: {found:.3f}; the card says {told:.3f}\n")
    assert found == pytest.approx(told, abs=TOLERANCE)


@pytest.mark.realdata
def test_the_checking_set_gets_the_auroc_of_the_card(
    real_data: Path, tmp_path: Path, classifier: TorchScriptClassifier
) -> None:
    judged = scored(read_pictures(real_data).check, classifier, tmp_path)
    found, told = check_figures(judged), classifier.card.figures["check"]
    sys.stdout.write(
        f"\nAUROC on {told['dataset']}: {found['auroc']:.3f}; the card says {told['auroc']:.3f}\n"
    )
    assert found["auroc"] == pytest.approx(told["auroc"], abs=0.005)
