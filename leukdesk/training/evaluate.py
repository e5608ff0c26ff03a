"""Makes a card's figures again from the bundle and the data: what `leukdesk evaluate` does."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leukdesk.domain.assessment import AssessmentRules
from leukdesk.domain.errors import TrainingDataError
from leukdesk.files import write_whole
from leukdesk.imaging.patches import preprocessing_hash
from leukdesk.inference.shelf import open_any
from leukdesk.inference.torchscript import TorchScriptClassifier
from leukdesk.training.cell_labels import NOT_BLAST
from leukdesk.training.datasets import read_pictures
from leukdesk.training.figures import held_back_figures, judge
from leukdesk.training.junk import junk_beside
from leukdesk.training.novelty_figures import novelty_figures
from leukdesk.training.options import Protocol
from leukdesk.training.patch_cache import Patches, cached_patches
from leukdesk.training.simulated_cases import case_figures
from leukdesk.training.splits import split_samples

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.card import FalseCallRate, ModelCard
    from leukdesk.inference.bundle import Bundle
    from leukdesk.training.datasets import Sample
    from leukdesk.training.splits import Split

FIGURES_NAME = "metrics.json"
NEVER_SHOWN = frozenset({"KSC"})
"""Labels of the checking set for cells of no class that any bundle learns: smudge cells."""


@dataclass(frozen=True, slots=True, eq=False)
class Strangers:
    """What a bundle did not learn from and is measured on beside its held-back cells.

    Attributes:
        check: the sets for checking only.
        junk: (n, S, S, 3) patches without a cell, by kind; empty where there is no data to cut them from.
    """

    check: Patches
    junk: Mapping[str, NDArray[np.uint8]]


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
        The figures with the keys `figures` and `false_calls`, as in the card, `same_as_card`, and
        `unlearned_classes`: how novel the cells of classes are that the data has and the bundle doesn't.

    Raises:
        BundleError: if the bundle is missing, changed, or does not fit its card.
        TrainingDataError: if the data or the card's split will not do.
    """
    opened = open_any(bundle)
    card = opened.card
    found = read_pictures(data)
    test, unknown = held_back(found.samples, card)
    with tempfile.TemporaryDirectory() as scratch:
        cache = (out or Path(scratch)) / "patches"
        known, check, left_out = (
            cached_patches(part, card.form, cache, say, workers) for part in (test, found.check, unknown)
        )
        figures, rate = score(opened, known, Strangers(check, junk_beside(data, card.form)))
        unlearned = unlearned_classes(opened, known, left_out) if unknown else {}
    result = {
        "bundle": card.name,
        "sha256": card.sha256,
        "figures": figures,
        "false_calls": {"calls": rate.calls, "cells": rate.cells, "upper95": rate.upper95},
        "unlearned_classes": unlearned,
        "same_as_card": figures == json.loads(json.dumps(dict(card.figures))) and rate == card.false_calls,
    }
    if out is not None:
        write_whole(out / FIGURES_NAME, (json.dumps(result, indent=2) + "\n").encode())
    for line in (*figure_lines(figures), *novelty_lines(unlearned)):
        say(line)
    say(f"false calls of blast: {rate.calls} of {rate.cells}, at most {rate.upper95:.1%} (95 %)")
    if card.training.get("preprocessing") not in {None, preprocessing_hash(card.form)}:
        say("the finder has changed since the card's figures were measured")
    same = result["same_as_card"]
    say("the card's figures were found again" if same else "the figures differ from the card's")
    return result


def score(bundle: Bundle, test: Patches, strangers: Strangers) -> tuple[dict[str, Any], FalseCallRate]:
    """The figures of a bundle on held-back patches, through the same classifier that the program uses."""
    classifier = TorchScriptClassifier(bundle)
    card = bundle.card
    try:
        judged, check = (
            judge(part.samples, classifier.outputs(part.pixels), card.classes, card.call_rule)
            for part in (test, strangers.check)
        )
        junk = {kind: classifier.outputs(pixels).novelty for kind, pixels in strangers.junk.items()}
    finally:
        classifier.close()
    figures, rate = held_back_figures(judged, check, card.classes)
    rules = AssessmentRules.for_card(replace(card, false_calls=rate))
    figures["by_case"] = case_figures(judged.samples, judged.suggestions, card.classes, rules)
    threshold = card.call_rule.novelty_from
    if judged.novelty is not None and threshold is not None:
        told = {kind: novelty for kind, novelty in junk.items() if novelty is not None}
        for label in sorted(NEVER_SHOWN):
            part = check.where([s.label == label for s in check.samples])
            told |= {label: part.novelty} if part.novelty is not None else {}
        figures["novelty"] = novelty_figures(judged.samples, judged.novelty, told, threshold)
    return figures, rate


def unlearned_classes(bundle: Bundle, known: Patches, unlearned: Patches) -> dict[str, Any]:
    """How novel the cells of each class are that the bundle was never shown; nothing if it cannot tell."""
    classifier = TorchScriptClassifier(bundle)
    try:
        novelty = classifier.outputs(known.pixels).novelty
        others = classifier.outputs(unlearned.pixels).novelty
    finally:
        classifier.close()
    threshold = bundle.card.call_rule.novelty_from
    if novelty is None or others is None or threshold is None:
        return {}
    codes = [s.code for s in unlearned.samples]
    strangers = {code: others[[c == code for c in codes]] for code in sorted(set(codes))}
    return novelty_figures(known.samples, novelty, strangers, threshold)


def figure_lines(figures: Mapping[str, Any]) -> list[str]:
    """The main figures of a card, one readable line each."""
    lines = []
    for name, part in figures.items():
        if name == "decided":
            lines += [
                f"decided, {which}: {_percent(told['share'])} of cells, {_percent(told['right'])} of these "
                f"right, mean of {told['subjects']} subjects"
                for which, told in part.items()
            ]
        elif name == "by_case":
            lines += case_lines(part)
        elif name == "novelty":
            lines += novelty_lines(part)
        elif name == "check":
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
            if grouped := told.get("grouped"):
                lines.append(
                    f"{name}, in {len(grouped['recall'])} classes (neutrophils as one, immature granulocytes "
                    f"as one): accuracy {grouped['accuracy']['value']}, balanced "
                    f"{grouped['balanced_accuracy']}"
                )
    return lines


def novelty_lines(figures: Mapping[str, Any]) -> list[str]:
    """How novelty tells strangers from known cells, one readable line each."""
    return [
        f"unlike what was learned, {kind}: AUROC {told['auroc']} ({told['auroc95'][0]} to "
        f"{told['auroc95'][1]}; {told['worst']['auroc']} against {told['worst']['against']}), noticed "
        f"{told['noticed']['value']:.1%} of {told['noticed']['of']}"
        for kind, told in figures.get("strangers", {}).items()
    ] + [
        f"unlike what was learned, known cells of {name}: {told['value']:.1%} of {told['of']}"
        for name, told in figures.get("known", {}).items()
    ]


def case_lines(figures: Mapping[str, Any]) -> list[str]:
    """How often simulated cases are suspected, one readable line each."""
    return [
        f"cases of {figures['cells']} cells with {percent} % blasts: suspected {told['value']:.1%} of "
        f"{told['of']} (from {figures['alarming_count']} calls of blast)"
        for percent, told in figures.get("suspected", {}).items()
    ]


def _percent(figure: Mapping[str, Any]) -> str:
    low, high = figure["subjects95"]
    if figure["value"] is None:
        return "none"
    return f"{figure['value']:.1%} ({low:.1%} to {high:.1%})"


def _with_interval(figures: Mapping[str, Any], over: str) -> str:
    low, high = figures[f"auroc_{over}95"]
    return f"{figures['auroc']} ({low} to {high} over {over})"


def held_back(samples: Sequence[Sample], card: ModelCard) -> tuple[list[Sample], list[Sample]]:
    """The samples that the card's split held back, and those of classes that the bundle does not know.

    A bundle may be made from a list without some classes; of those it has seen no cell at all.
    """
    test = [samples[i] for i in parts_of(samples, card).test]
    codes = {c.code for c in card.classes}
    if NOT_BLAST.code in codes:
        return test, []
    return [s for s in test if s.code in codes], [s for s in samples if s.code not in codes]


def parts_of(samples: Sequence[Sample], card: ModelCard) -> Split:
    """The parts that a card's training split the samples into.

    Raises:
        TrainingDataError: if the card does not say.
    """
    try:
        split = card.training["split"]
        protocol = Protocol(split["protocol"])
        return split_samples(
            samples,
            protocol,
            int(split["seed"]),
            int(split["test_fold"]),
            int(split["validation_fold"]),
            leave_out=split.get("left_out", ()),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise TrainingDataError(
            f"the card of {card.name!r} does not say which part was held back", "evaluate another bundle"
        ) from error
