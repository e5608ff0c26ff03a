"""The pictures of a run, drawn without a screen; each function returns the bytes of a PNG."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator
from sklearn.metrics import roc_curve

from leukdesk.training.metrics import reliability
from leukdesk.training.run_figures import OPERATING_POINT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from leukdesk.training.history import EpochFigures
    from leukdesk.training.run_figures import Scored

DPI = 110
TRAINING, VALIDATION, WRONG, MUTED, CLAIMED = "#1f5fa8", "#d1661a", "#b3261e", "#777777", "#c9c9c9"
SHEET_COLUMNS, SHEET_ROWS = 8, 5
SHEET_SEED = 7


def curves(history: Sequence[EpochFigures]) -> bytes:
    """Accuracy and loss of training and validation, epoch by epoch."""
    figure = Figure(figsize=(10, 4), layout="constrained")
    epochs = [row.epoch for row in history]
    panels = {
        "Accuracy": ([r.train_accuracy for r in history], [r.validation_accuracy for r in history]),
        "Loss": ([r.train_loss for r in history], [r.validation_loss for r in history]),
    }
    for axes, (name, (train, validation)) in zip(figure.subplots(1, 2), panels.items(), strict=True):
        axes.plot(epochs, train, color=TRAINING, marker="o", markersize=3, label="training")
        axes.plot(epochs, validation, color=VALIDATION, marker="o", markersize=3, label="validation")
        axes.set_xlabel("epoch")
        axes.set_ylabel(name.lower())
        axes.set_title(name)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.set_ylim(0, 1.02 if name == "Accuracy" else 1.05 * max(train + validation))
        axes.grid(alpha=0.3)
        axes.legend(loc="lower right" if name == "Accuracy" else "upper right")
    return _png(figure)


def prediction_sheet(part: Scored, pixels: NDArray[np.uint8], names: Sequence[str]) -> bytes:
    """Held-back cells, drawn by lot, with truth and call; wrong calls are red.

    Args:
        part: the test part.
        pixels: (n, S, S, 3) uint8 RGB of its cells.
        names: of the classes in the order of the network's outputs.
    """
    count = min(SHEET_COLUMNS * SHEET_ROWS, len(pixels))
    chosen = np.sort(np.random.default_rng(SHEET_SEED).choice(len(pixels), count, replace=False))
    rows = -(-count // SHEET_COLUMNS)
    figure = Figure(figsize=(SHEET_COLUMNS * 1.75, rows * 2.05 + 0.5), layout="constrained")
    called = part.probabilities.argmax(axis=1)
    panels = figure.subplots(rows, SHEET_COLUMNS, squeeze=False).ravel()
    for axes in panels:
        axes.axis("off")
    for axes, i in zip(panels, chosen, strict=False):
        label = int(part.labels[i])
        truth = names[label] if label >= 0 else part.samples[i].code
        call = names[called[i]]
        axes.imshow(pixels[i])
        told = f"{_short(truth, 27)}\n→ {_short(call, 21)} {part.probabilities[i].max():.2f}"
        axes.set_title(told, fontsize=7, color="black" if called[i] == label else WRONG)
    wrong = int((called[chosen] != part.labels[chosen]).sum())
    figure.suptitle(
        f"{count} of {len(pixels)} test cells, drawn by lot: truth → call with its probability; "
        f"{wrong} wrong, in red",
        fontsize=10,
    )
    return _png(figure)


def confusion(part: Scored, names: Sequence[str]) -> bytes:
    """What cells of each class were called: counts, shaded by the share of their row."""
    called, known = part.probabilities.argmax(axis=1), part.labels >= 0
    classes = len(names)
    counts = np.bincount(part.labels[known] * classes + called[known], minlength=classes * classes)
    table = counts.reshape(classes, classes)
    shares = table / np.maximum(table.sum(axis=1, keepdims=True), 1)
    side = 3.4 + 0.55 * classes
    figure = Figure(figsize=(side + 0.9, side), layout="constrained")
    axes = figure.subplots()
    image = axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for (row, column), count in np.ndenumerate(table):
        if count:
            colour = "white" if shares[row, column] > 0.55 else "black"
            axes.text(column, row, str(count), ha="center", va="center", color=colour, fontsize=8)
    axes.set_xticks(range(classes), names, rotation=40, ha="right", rotation_mode="anchor", fontsize=8)
    axes.set_yticks(range(classes), names, fontsize=8)
    axes.set_xlabel("called")
    axes.set_ylabel("truth")
    axes.set_title("Confusion matrix of the test part")
    figure.colorbar(image, ax=axes, shrink=0.8, label="share of the row")
    return _png(figure)


def roc(parts: Mapping[str, Scored]) -> bytes:
    """ROC curves of the parts that show targets and others, each with the point at which it is operated."""
    figure, axes = _square("false positive rate (1 − specificity)", "sensitivity", "ROC, target against rest")
    for name, part in parts.items():
        truth = part.truth
        if truth.all() or not truth.any():
            continue
        false, true, _ = roc_curve(truth, part.p_target)
        (line,) = axes.plot(false, true, label=name)
        called = part.p_target >= OPERATING_POINT
        point = float(called[~truth].mean()), float(called[truth].mean())
        axes.plot(*point, "o", color=line.get_color(), markersize=8, markeredgecolor="black")
    axes.plot(
        [], [], "o", color="white", markeredgecolor="black", label=f"called from p = {OPERATING_POINT:g}"
    )
    axes.legend(loc="lower right")
    return _png(figure)


def reliability_diagram(parts: Mapping[str, Scored]) -> bytes:
    """How often cells are targets among those of a probability, at a prior of one half."""
    figure, axes = _square("mean probability of target in the bin", "share of targets", "Reliability")
    for name, part in parts.items():
        truth = part.truth
        if truth.all() or not truth.any():
            continue
        rows = reliability(truth, part.p_target)
        error = sum(mass * abs(said - was) for said, was, mass in rows)
        axes.plot(
            [said for said, _, _ in rows], [was for _, was, _ in rows], "o-", label=f"{name}: ECE {error:.3f}"
        )
    axes.legend(loc="upper left")
    return _png(figure)


def claims(measured: Mapping[str, Mapping[str, float]], claimed: Mapping[str, float], title: str) -> bytes:
    """Measured accuracies with their intervals beside those that were claimed.

    Args:
        measured: network → `value`, `low`, `high` of its accuracy, from 0 to 1.
        claimed: network → accuracy from 0 to 1; networks without a claim get no second bar.
        title: of the picture.
    """
    figure = Figure(figsize=(1.9 * max(len(measured), 2) + 2, 4.4), layout="constrained")
    axes = figure.subplots()
    for k, (name, told) in enumerate(measured.items()):
        value = told["value"]
        spread = [[max(0.0, value - told["low"])], [max(0.0, told["high"] - value)]]
        axes.bar(k - 0.2, value, 0.38, color=TRAINING, yerr=spread, capsize=4)
        axes.text(k - 0.2, 0.02, f"{value:.1%}", ha="center", color="white", fontsize=8)
        if name in claimed:
            axes.bar(k + 0.2, claimed[name], 0.38, color=CLAIMED)
            axes.text(k + 0.2, 0.02, f"{claimed[name]:.2%}", ha="center", fontsize=8)
    axes.set_xticks(range(len(measured)), list(measured))
    axes.set_ylim(0, 1.02)
    axes.set_ylabel("accuracy")
    axes.set_title(title, fontsize=10)
    kinds = {"measured, with 95 % interval": TRAINING, "claimed by the paper": CLAIMED}
    handles = [Patch(color=colour, label=label) for label, colour in kinds.items()]
    figure.legend(handles=handles, loc="outside lower center", ncols=2)
    return _png(figure)


def _square(x_label: str, y_label: str, title: str) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(5.4, 5.4), layout="constrained")
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], linestyle=":", color=MUTED)
    axes.set_xlim(-0.02, 1.02)
    axes.set_ylim(-0.02, 1.02)
    axes.set_aspect("equal")
    axes.set_xlabel(x_label)
    axes.set_ylabel(y_label)
    axes.set_title(title)
    axes.grid(alpha=0.3)
    return figure, axes


def _short(name: str, most: int) -> str:
    return name if len(name) <= most else f"{name[: most - 1]}…"


def _png(figure: Figure) -> bytes:
    content = io.BytesIO()
    FigureCanvasAgg(figure)
    figure.savefig(content, format="png", dpi=DPI)
    return content.getvalue()
