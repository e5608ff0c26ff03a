"""What a run leaves for people and programs: pictures, metrics.json and report.md."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np

from leukdesk.domain.cell_classes import ClassRole
from leukdesk.domain.errors import TrainingDataError
from leukdesk.files import write_whole
from leukdesk.training import plots
from leukdesk.training.calibrate import softmax
from leukdesk.training.export import round_to_half
from leukdesk.training.history import read_history
from leukdesk.training.options import Protocol
from leukdesk.training.predicting import predict_logits
from leukdesk.training.report_text import report_text
from leukdesk.training.run_figures import Scored, part_figures

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import torch

    from leukdesk.domain.card import ModelCard
    from leukdesk.training.options import TrainOptions
    from leukdesk.training.preparation import Prepared

METRICS_NAME, REPORT_NAME = "metrics.json", "report.md"


def write_report(
    network: torch.nn.Module, card: ModelCard, prepared: Prepared, options: TrainOptions, caution: str = ""
) -> dict[str, Any]:
    """Measures a fitted network on what the run held back and writes pictures, metrics.json and report.md.

    Args:
        network: fitted; it is measured as its bundle stores it.
        card: of that bundle, for the temperature.
        prepared: the data of the run.
        options: of the run.
        caution: what else a reader of the figures must know.

    Returns:
        What metrics.json holds.

    Raises:
        UserError: if a file cannot be written.
    """
    parts = _scored_parts(network, card, prepared, options)
    names, codes = [c.name for c in prepared.classes], [c.code for c in prepared.classes]
    held_back = {"test": parts["test"]} | {k: v for k, v in parts.items() if k != "test"}
    metrics = {
        "run": run_entry(options),
        "classes": codes,
        "counts": {name: _counts(prepared, part) for name, part in prepared.split.parts().items()},
        "left_out": dict(Counter(item.reason for item in prepared.left_out)),
        "caution": caution,
        "parts": {name: part_figures(part, codes) for name, part in held_back.items()},
    }
    pictures = {
        "curves.png": plots.curves(read_history(options.out)),
        "predictions.png": plots.prediction_sheet(
            parts["test"], prepared.patches.pixels[list(prepared.split.test)], names
        ),
        "confusion.png": plots.confusion(parts["test"], names),
        "roc.png": plots.roc(held_back),
        "reliability.png": plots.reliability_diagram(held_back),
    }
    for name, content in pictures.items():
        write_whole(options.out / name, content)
    write_whole(options.out / METRICS_NAME, _json(metrics))
    write_whole(options.out / REPORT_NAME, report_text(metrics).encode())
    return metrics


def read_metrics(folder: Path) -> dict[str, Any]:
    """The metrics.json of a run.

    Raises:
        TrainingDataError: if it is missing or damaged.
    """
    try:
        metrics: dict[str, Any] = json.loads((folder / METRICS_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TrainingDataError(f"the figures in '{folder}' cannot be read", "train again") from error
    return metrics


def run_entry(options: TrainOptions) -> dict[str, Any]:
    """What a run was asked for, without folders of this machine."""
    return {
        "arch": options.arch,
        "protocol": options.protocol.value,
        "input": options.form.source.value,
        "epochs": options.epochs,
        "epoch_cells": options.epoch_cells,
        "batch": options.batch,
        "optimizer": options.optimizer,
        "lr": options.lr,
        "seed": options.seed,
        "test_fold": options.test_fold,
        "validation_fold": options.validation_fold,
        "leave_out": list(options.leave_out),
        "started_from_a_bundle": options.from_bundle is not None,
    }


def _scored_parts(
    network: torch.nn.Module, card: ModelCard, prepared: Prepared, options: TrainOptions
) -> dict[str, Scored]:
    rounded = round_to_half(network)
    targets = np.array([c.role is ClassRole.TARGET for c in prepared.classes], bool)
    named = {"test": prepared.split.test} | {
        name: part for name, part in prepared.split.parts().items() if name.startswith("left-out")
    }
    parts = {}
    for name, part in named.items():
        at = list(part)
        logits = (
            predict_logits(rounded, prepared.patches.pixels[at], prepared.norm).numpy().astype(np.float64)
        )
        told = softmax(logits, card.temperature)
        parts[name] = Scored(
            tuple(prepared.patches.samples[i] for i in at),
            prepared.labels[at],
            told,
            told[:, targets].sum(axis=1),
            by_picture=options.protocol is Protocol.PAPER and name == "test",
        )
    return parts


def _counts(prepared: Prepared, part: Sequence[int]) -> dict[str, int]:
    return dict(sorted(Counter(prepared.patches.samples[i].code for i in part).items()))


def _json(content: dict[str, Any]) -> bytes:
    return (json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False) + "\n").encode()
