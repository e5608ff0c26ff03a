"""What the blood bundle's card says in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from leukdesk.imaging.public_sets import UM_PER_PX

if TYPE_CHECKING:
    from collections.abc import Mapping

DATA_SOURCES = (
    {
        "name": "cnmc",
        "title": "C-NMC 2019 (ISBI challenge), training part",
        "licence": "CC BY 3.0, as quoted by third parties",
        "citation": "Gupta & Gupta 2019, doi 10.7937/tcia.2019.dc64i46r",
    },
    {
        "name": "lmu",
        "title": "AML-Cytomorphology, myeloblasts and segmented neutrophils",
        "licence": "CC BY 3.0, as quoted by third parties",
        "citation": "Matek et al. 2019, doi 10.7937/tcia.2019.36f5o9ld",
    },
    {
        "name": "pbc",
        "title": "Peripheral blood cells, Hospital Clinic Barcelona",
        "licence": "CC BY 4.0",
        "citation": "Acevedo et al. 2020, doi 10.17632/snkd93bnjr.1",
    },
)


STRANGERS: Mapping[str, str] = {
    "KSC": "smudge cells",
    "red_cells": "red cells",
    "stain_lumps": "lumps of stain",
}
"""What is unlike the cells that were learned, in words."""

OTHER_DATA = (
    {
        "name": "matek150",
        "title": "AML-Cytomorphology, ten cells of each of its fifteen classes",
        "use": "checking only",
        "licence": "CC BY 3.0, as quoted by third parties",
        "citation": "Matek et al. 2019, doi 10.7937/tcia.2019.36f5o9ld",
    },
    {
        "name": "bccd",
        "title": "BCCD, whole fields without their white cells",
        "use": "junk, that novelty is taught with (its other fields) and measured on (its test fields)",
        "licence": "MIT",
        "citation": "github.com/Shenggan/BCCD_Dataset",
    },
)
"""Beside those that the network learned from; listed where they lay beside the data."""

SCALE = (
    "Scale of the pictures, in µm a pixel as stored: lmu and matek150 {lmu:g}, as their authors state; pbc "
    "{pbc:g}, by its red cells; cnmc is unknown and was taken as {cnmc:g}, at which its median cell is "
    "12.5 µm long. Where a frame tells no scale, each cell is taken to be of a usual size."
).format(**UM_PER_PX)
"""What was assumed of the size of a pixel."""


def fold_limits(folds: Mapping[str, Any]) -> tuple[str, ...]:
    """What the folds of the recipe say of the one fold that a card's figures are of."""
    told = folds.get("figures", {}).get("auroc")
    if not told:
        return ()
    own = told["by_fold"].get(str(folds["own_fold"]))
    here = f"; {own:.2f} in fold {folds['own_fold']}, which the figures of this card are of" if own else ""
    sentence = (
        f"Networks of its recipe reach a mean AUROC of {told['mean']:.2f} over the {len(told['by_fold'])} "
        f"folds of {folds['source']} ({told['least']:.2f} to {told['greatest']:.2f}{here})."
    )
    return (sentence,)


def measured_limits(figures: Mapping[str, Any]) -> tuple[str, ...]:
    """What the figures themselves say it cannot do, one sentence each."""
    sentences = []
    told = figures.get("cnmc", {}).get("blast_or_not")
    if told:
        blasts = figures["cnmc"]["calls"]["blasts"]
        sentences.append(
            f"On held-back C-NMC subjects its AUROC is {told['auroc']:.2f}; of {blasts['cells']} blasts "
            f"it called {blasts['blast']} blast, {blasts['not_blast']} no blast, and left the others to a "
            "person."
        )
    decided = figures.get("decided", {}).get("all")
    if decided and decided["right"]["value"] is not None:
        share, right = decided["share"]["value"], decided["right"]["value"]
        reached = "reached" if share >= 0.70 and right >= 0.97 else "not reached"
        sentences.append(
            f"It decides {share:.0%} of held-back cells, and {right:.1%} of these rightly, by subject; "
            f"the aim of 97 % at 70 % is {reached}."
        )
    cases = figures.get("by_case", {}).get("suspected")
    if cases:
        sentences.append(
            f"Of simulated cases it suspects {cases['0']['value']:.1%} without blasts, "
            f"{cases['5']['value']:.1%} with 5 % and {cases['20']['value']:.1%} with 20 % blasts; the alarm "
            "was set on laboratories that it learned from, and another may see more false alarms."
        )
    strangers = figures.get("novelty", {}).get("strangers", {})
    missed = sorted((told["auroc"], STRANGERS.get(kind, kind)) for kind, told in strangers.items())
    if missed and missed[0][0] < 0.97:
        sentences.append(
            f"It tells {missed[0][1]} from cells it knows least well (AUROC {missed[0][0]:.2f}): it may "
            "name a class for such a thing."
        )
    check = figures.get("check")
    if check:
        others = {label: check["by_label"][label] for label in check["others"] if label in check["by_label"]}
        called = {label: n for label, n in others.items() if n["blast"]}
        worst = sorted(called.items(), key=lambda item: (-item[1]["blast"], item[0]))[:3]
        listed = ", ".join(f"{label} {n['blast']} of {n['cells']}" for label, n in worst)
        calls, cells = (sum(n[key] for n in others.values()) for key in ("blast", "cells"))
        most = f", most often {listed}: it has learned the lab as well as the cell" if listed else ""
        sentences.append(f"In the checking set it called {calls} of {cells} cells blast that are none{most}.")
    return tuple(sentences)
