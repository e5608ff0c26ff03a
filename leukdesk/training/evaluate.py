"""Makes a card's figures again from the bundle and the data: what `leukdesk evaluate` does."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leukdesk.domain.errors import TrainingDataError
from leukdesk.files import write_whole
from leukdesk.imaging.patches import preprocessing_hash
from leukdesk.inference.bundle import open_bundle, read_card, shipped_bundle
from leukdesk.inference.torchscript import TorchScriptClassifier
from leukdesk.training.datasets import read_pictures
from leukdesk.training.figures import held_back_figures, judge
from leukdesk.training.options import Protocol
from leukdesk.training.patch_cache import Patches, cached_patches
from leukdesk.training.splits import split_samples

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from leukdesk.domain.card import FalseCallRate, ModelCard
    from leukdesk.inference.bundle import Bundle
    from leukdesk.training.datasets import Sample
    from leukdesk.training.splits import Split

FIGURES_NAME = "metrics.json"


def evaluate(
    bundle: str | Path,
    data: Path,
    say: Callable[[str], None],
    out: Path | None = None,
    workers: int | None = None,
) -> dict[str, Any]:
    """Scores a bundle on the part of the data that its card says was held back.

    Args:
        bundle: folder of a bundle, or the name of one that came with the program. Whoever names a folder here
            trusts it; its file is still held against its card.
        data: that it was trained on, with the part that was held back.
        say: is told the progress, the figures, and whether they are the card's.
        out: folder for metrics.json and the patch cache; None keeps neither.
        workers: processes that cut patches.

    Returns:
        The figures with the keys `figures` and `false_calls`, as in the card, and `same_as_card`.

    Raises:
        BundleError: if the bundle is missing, changed, or does not fit its card.
        TrainingDataError: if the data or the card's split will not do.
    """
    opened = open_for_scoring(bundle)
    card = opened.card
    found = read_pictures(data)
    test = _held_back(found.samples, card)
    with tempfile.TemporaryDirectory() as scratch:
        cache = (out or Path(scratch)) / "patches"
        patches = [cached_patches(part, card.form, cache, say, workers) for part in (test, found.check)]
        figures, rate = score(opened, *patches)
    result = {
        "bundle": card.name,
        "sha256": card.sha256,
        "figures": figures,
        "false_calls": {"calls": rate.calls, "cells": rate.cells, "upper95": rate.upper95},
        "same_as_card": figures == json.loads(json.dumps(dict(card.figures))) and rate == card.false_calls,
    }
    if out is not None:
        write_whole(out / FIGURES_NAME, (json.dumps(result, indent=2) + "\n").encode())
    for line in figure_lines(figures):
        say(line)
    say(f"false calls of blast: {rate.calls} of {rate.cells}, at most {rate.upper95:.1%} (95 %)")
    if card.training.get("preprocessing") not in {None, preprocessing_hash(card.form)}:
        say("the finder has changed since the card's figures were measured")
    same = result["same_as_card"]
    say("the card's figures were found again" if same else "the figures differ from the card's")
    return result


def score(bundle: Bundle, test: Patches, check: Patches) -> tuple[dict[str, Any], FalseCallRate]:
    """The figures of a bundle on held-back patches, through the same classifier that the program uses."""
    classifier = TorchScriptClassifier(bundle)
    card = bundle.card
    try:
        judged = [
            judge(part.samples, classifier.outputs(part.pixels), card.classes, card.call_rule)
            for part in (test, check)
        ]
    finally:
        classifier.close()
    return held_back_figures(judged[0], judged[1], card.classes)


def figure_lines(figures: Mapping[str, Any]) -> list[str]:
    """The main figures of a card, one readable line each."""
    lines = []
    for name, part in figures.items():
        if name == "check":
            lines.append(f"{part['dataset']} (checking only): AUROC {_with_interval(part, 'pictures')}")
        elif "blast_or_not" in part:
            told = part["blast_or_not"]
            lines.append(
                f"{name}: AUROC {_with_interval(told, 'subjects')}; at 0.5 sensitivity "
                f"{told['sensitivity']['value']}, specificity {told['specificity']['value']}; "
                f"weighted F1 {told['weighted_f1']}, ECE {told['ece']}; {told['cells']} cells"
            )
        elif "classes" in part:
            told = part["classes"]
            lines.append(
                f"{name}: accuracy {told['accuracy']['value']}, balanced {told['balanced_accuracy']}; "
                f"{part['cells']} cells"
            )
    return lines


def _with_interval(figures: Mapping[str, Any], over: str) -> str:
    low, high = figures[f"auroc_{over}95"]
    return f"{figures['auroc']} ({low} to {high} over {over})"


def open_for_scoring(bundle: str | Path) -> Bundle:
    """The bundle of a name or in a folder; whoever names a folder here trusts it.

    Raises:
        BundleError: if it is missing, changed, or does not fit its card.
    """
    folder = Path(bundle)
    if not folder.is_dir():
        return shipped_bundle(str(bundle))
    card = read_card(folder)
    return open_bundle(folder, {card.bundle_id: card.sha256})


def _held_back(samples: Sequence[Sample], card: ModelCard) -> list[Sample]:
    return [samples[i] for i in parts_of(samples, card).test]


def parts_of(samples: Sequence[Sample], card: ModelCard) -> Split:
    """The parts that a card's training split the samples into.

    Raises:
        TrainingDataError: if the card does not say.
    """
    try:
        split = card.training["split"]
        protocol = Protocol(split["protocol"])
        return split_samples(
            samples, protocol, int(split["seed"]), int(split["test_fold"]), int(split["validation_fold"])
        )
    except (KeyError, TypeError, ValueError) as error:
        raise TrainingDataError(
            f"the card of {card.name!r} does not say which part was held back", "evaluate another bundle"
        ) from error
