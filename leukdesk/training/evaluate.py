"""Makes a card's figures again from the bundle and the data: what `leukdesk evaluate` does."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leukdesk.domain.errors import TrainingDataError
from leukdesk.files import write_whole
from leukdesk.inference.bundle import open_bundle, read_card
from leukdesk.inference.torchscript import TorchScriptClassifier
from leukdesk.training.datasets import read_pictures
from leukdesk.training.figures import Judged, held_back_figures, judge
from leukdesk.training.options import Protocol
from leukdesk.training.patch_cache import cached_patches
from leukdesk.training.splits import split_samples

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.domain.card import FalseCallRate, ModelCard
    from leukdesk.inference.bundle import Bundle
    from leukdesk.training.datasets import Sample

FIGURES_NAME = "metrics.json"


def evaluate(
    bundle_folder: Path, data: Path, out: Path | None, say: Callable[[str], None], workers: int = 1
) -> dict[str, Any]:
    """Scores a bundle on the part of the data that its card says was held back.

    The operator names the bundle here and thereby trusts it; its file is still held against its card.

    Args:
        bundle_folder: of the bundle.
        data: that it was trained on, with the part that was held back.
        out: folder for metrics.json and the patch cache; None keeps neither.
        say: is told the progress, and at the end whether the card's figures were found again.
        workers: processes that cut patches.

    Returns:
        The figures with the keys `figures` and `false_calls`, as in the card, and `same_as_card`.

    Raises:
        BundleError: if the bundle is missing, changed, or does not fit its card.
        TrainingDataError: if the data or the card's split will not do.
    """
    card = read_card(bundle_folder)
    bundle = open_bundle(bundle_folder, {card.bundle_id: card.sha256})
    found = read_pictures(data)
    test = _held_back(found.samples, card)
    with tempfile.TemporaryDirectory() as scratch:
        cache = (out or Path(scratch)) / "patches"
        figures, rate = score(bundle, test, found.check, cache, say=say, workers=workers)
    result = {
        "bundle": card.name,
        "sha256": card.sha256,
        "figures": figures,
        "false_calls": {"calls": rate.calls, "cells": rate.cells, "upper95": rate.upper95},
        "same_as_card": figures == json.loads(json.dumps(dict(card.figures))) and rate == card.false_calls,
    }
    if out is not None:
        write_whole(out / FIGURES_NAME, (json.dumps(result, indent=2) + "\n").encode())
    say(
        "the card's figures were found again"
        if result["same_as_card"]
        else "the figures differ from the card's"
    )
    return result


def score(
    bundle: Bundle,
    test: Sequence[Sample],
    check: Sequence[Sample],
    cache: Path,
    *,
    say: Callable[[str], None],
    workers: int = 1,
) -> tuple[dict[str, Any], FalseCallRate]:
    """The figures of a bundle on held-back samples, through the same classifier that the program uses."""
    classifier = TorchScriptClassifier(bundle)
    card = bundle.card
    try:
        judged: list[Judged] = []
        for part in (test, check):
            patches = cached_patches(part, card.form, cache, say, workers)
            probabilities = classifier.probabilities(patches.pixels)
            judged.append(judge(patches.samples, probabilities, card.classes, card.call_rule))
    finally:
        classifier.close()
    return held_back_figures(judged[0], judged[1], card.classes)


def _held_back(samples: Sequence[Sample], card: ModelCard) -> list[Sample]:
    try:
        split = card.training["split"]
        protocol = Protocol(split["protocol"])
        parts = split_samples(
            samples, protocol, int(split["seed"]), int(split["test_fold"]), int(split["validation_fold"])
        )
    except (KeyError, TypeError, ValueError) as error:
        raise TrainingDataError(
            f"the card of {card.name!r} does not say which part was held back", "evaluate another bundle"
        ) from error
    return [samples[i] for i in parts.test]
