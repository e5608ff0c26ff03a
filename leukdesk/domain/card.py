"""A bundle's card: what the network was made for, how it is fed, how it decides, and how good it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from leukdesk.domain.calls import CallRule
from leukdesk.domain.cell_classes import SHARED_CLASSES, CellClass, ClassRole
from leukdesk.domain.errors import BundleError
from leukdesk.domain.patch_form import Background, Colour, PatchForm, PatchSource
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

CARD_FORMAT = 1
"""The version of card.json that this program reads."""


@dataclass(frozen=True, slots=True)
class Normalisation:
    """Channel means and standard deviations (of RGB from 0 to 1) that the network was trained with."""

    mean: tuple[float, float, float]
    std: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class FalseCallRate:
    """How often a cell that is no blast is called one, on subjects held back from training.

    Attributes:
        calls: cells falsely called blast.
        cells: cells looked at, none of them a blast.
        upper95: upper end of the 95 % interval, from 0 to 1. It may be
            wider than the counts alone give, since cells of one subject are alike.
    """

    calls: int
    cells: int
    upper95: float

    def __post_init__(self) -> None:
        if not 0 <= self.calls <= self.cells or not 0 <= self.upper95 <= 1:
            raise ValueError("a false-call rate needs 0 ≤ calls ≤ cells and 0 ≤ upper95 ≤ 1")


@dataclass(frozen=True, slots=True)
class ModelCard:
    """The facts of one bundle, as its card.json states them.

    Attributes:
        bundle_id: name of the bundle, e.g. "leukdesk-blasts".
        version: version of the bundle.
        task: what the target is, e.g. "leukemia"; the assessment is written for that task only.
        title: one line for people.
        architecture: name of the network.
        model_file: file name of the TorchScript file beside the card.
        sha256: of the TorchScript file.
        classes: the classes in the order of the network's outputs.
        form: how patches are cut.
        normalisation: how the network's input is scaled.
        temperature: divides the logits before the softmax.
        call_rule: thresholds of the call.
        false_calls: how often the call `blast` is false.
        figures: honest figures, as nested names and numbers, for people and for the test that remakes them.
        training: data, licences, split, seed and command, for people.
        limits: what the bundle cannot do, one sentence each.
        intended_use: one sentence.
        alarm_rate: false-call rate that the assessment reckons with, chosen on validation cells; None for a
            card from before there was one, whose assessment takes `false_calls.upper95`.
    """

    bundle_id: str
    version: str
    task: str
    title: str
    architecture: str
    model_file: str
    sha256: str
    classes: tuple[CellClass, ...]
    form: PatchForm
    normalisation: Normalisation
    temperature: float
    call_rule: CallRule
    false_calls: FalseCallRate
    figures: Mapping[str, Any]
    training: Mapping[str, Any]
    limits: tuple[str, ...]
    intended_use: str
    alarm_rate: float | None = None

    def __post_init__(self) -> None:
        codes = [c.code for c in self.classes]
        if len(codes) < 2 or len(set(codes)) != len(codes):
            raise ValueError("a card needs at least two different classes")
        if {c.code for c in SHARED_CLASSES} & set(codes):
            raise ValueError("a card must not redefine unidentified or not_a_cell")
        roles = [c.role for c in self.classes]
        if ClassRole.TARGET not in roles or all(r is ClassRole.TARGET for r in roles):
            raise ValueError("a card needs a target class and another")
        if not 0 < self.temperature <= 100:
            raise ValueError("a card needs a temperature above 0 and up to 100")
        if self.alarm_rate is not None and not 0 <= self.alarm_rate <= 1:
            raise ValueError("a card needs an alarm_rate from 0 to 1")

    @property
    def name(self) -> str:
        """The bundle with its version, as records and reports print it."""
        return f"{self.bundle_id} {self.version}"

    def all_classes(self) -> tuple[CellClass, ...]:
        """The bundle's classes and the two that every bundle shares."""
        return self.classes + SHARED_CLASSES


def card_from_dict(data: Mapping[str, Any]) -> ModelCard:
    """Reads a card from the parsed JSON.

    Raises:
        BundleError: if an entry is missing or impossible, or the card is of a newer format.
    """
    if data.get("format") != CARD_FORMAT:
        raise BundleError(
            Sentence(
                "the bundle's card has format {0!r}, this LeukDesk reads {1}", data.get("format"), CARD_FORMAT
            ),
            Sentence("update LeukDesk or install a bundle made for this version"),
        )
    try:
        entry, norm = data["input"], data["normalisation"]
        return ModelCard(
            bundle_id=str(data["id"]),
            version=str(data["version"]),
            task=str(data["task"]),
            title=str(data["title"]),
            architecture=str(data["architecture"]),
            model_file=str(data["model_file"]),
            sha256=str(data["sha256"]),
            classes=tuple(CellClass(c["code"], c["name"], ClassRole(c["role"])) for c in data["classes"]),
            form=PatchForm(
                PatchSource(entry["source"]),
                int(entry["size_px"]),
                float(entry["margin"]),
                Background(entry["background"]),
                Colour(entry["colour"]),
                # Cards from before forms had a scale let every cell fill its patch.
                None if entry.get("side_um") is None else float(entry["side_um"]),
            ),
            normalisation=Normalisation(_rgb(norm["mean"]), _rgb(norm["std"])),
            temperature=float(data["temperature"]),
            call_rule=CallRule(**{k: float(v) for k, v in data["call_rule"].items()}),
            false_calls=FalseCallRate(**data["false_calls"]),
            figures=dict(data["figures"]),
            training=dict(data["training"]),
            limits=tuple(map(str, data["limits"])),
            intended_use=str(data["intended_use"]),
            alarm_rate=None if data.get("alarm_rate") is None else float(data["alarm_rate"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise BundleError(
            Sentence("the bundle's card cannot be used ({0}: {1})", type(error).__name__, error),
            Sentence("install the bundle again from where it came"),
        ) from error


def card_to_dict(card: ModelCard) -> dict[str, Any]:
    """The card as it is written to card.json."""
    return {
        "format": CARD_FORMAT,
        "id": card.bundle_id,
        "version": card.version,
        "task": card.task,
        "title": card.title,
        "intended_use": card.intended_use,
        "architecture": card.architecture,
        "model_file": card.model_file,
        "sha256": card.sha256,
        "classes": [{"code": c.code, "name": c.name, "role": c.role.value} for c in card.classes],
        "input": {
            "source": card.form.source.value,
            "size_px": card.form.size_px,
            "margin": card.form.margin,
            "background": card.form.background.value,
            "colour": card.form.colour.value,
            **({} if card.form.side_um is None else {"side_um": card.form.side_um}),
        },
        "normalisation": {"mean": list(card.normalisation.mean), "std": list(card.normalisation.std)},
        "temperature": card.temperature,
        "call_rule": {
            "blast_from": card.call_rule.blast_from,
            "not_blast_to": card.call_rule.not_blast_to,
            "class_from": card.call_rule.class_from,
            **({} if card.call_rule.novelty_from is None else {"novelty_from": card.call_rule.novelty_from}),
        },
        "false_calls": {
            "calls": card.false_calls.calls,
            "cells": card.false_calls.cells,
            "upper95": card.false_calls.upper95,
        },
        **({} if card.alarm_rate is None else {"alarm_rate": card.alarm_rate}),
        "figures": dict(card.figures),
        "training": dict(card.training),
        "limits": list(card.limits),
    }


def _rgb(values: Any) -> tuple[float, float, float]:
    red, green, blue = (float(v) for v in values)
    return red, green, blue
