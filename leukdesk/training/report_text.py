"""report.md of a run: its metrics as a page for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from leukdesk.training.options import Protocol
from leukdesk.training.run_figures import OPERATING_POINT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

FIGURES = {
    "accuracy": "Accuracy",
    "balanced_accuracy": "Balanced accuracy",
    "sensitivity": "Sensitivity",
    "specificity": "Specificity",
    "weighted_f1": "Weighted F1",
    "auroc": "AUROC",
    "sensitivity_at_90_specificity": "Sensitivity at 90 % specificity",
    "ece": "ECE (15 equal-mass bins, classes weighted equally)",
    "brier": "Brier score (classes weighted equally)",
}
"""Key in metrics.json → what people read."""
PICTURES = {
    "curves.png": "Accuracy and loss of training and validation",
    "predictions.png": "Test cells with truth and call",
    "confusion.png": "Confusion matrix",
    "roc.png": "ROC with operating point",
    "reliability.png": "Reliability",
}
BY_PICTURE = (
    "Split by picture, as the original method does it: cells of one person may be in training and test, "
    "so these figures are optimistic and say nothing of other people or laboratories."
)


def report_text(metrics: Mapping[str, Any]) -> str:
    """The page of a run.

    Args:
        metrics: what metrics.json holds.
    """
    run = metrics["run"]
    lines = [f"# {run['arch']}, protocol {run['protocol']}, seed {run['seed']}", ""]
    if run["protocol"] == Protocol.PAPER.value:
        lines += [f"**{BY_PICTURE}**", ""]
    if metrics["caution"]:
        lines += [f"**{metrics['caution']}**", ""]
    lines += ["For research use; not a diagnosis.", "", "## Run", "", command(run), ""]
    lines += _counts(metrics)
    for name, part in metrics["parts"].items():
        lines += _part(name, part)
    lines += ["## Pictures", ""]
    for file, caption in PICTURES.items():
        lines += [f"![{caption}]({file})", ""]
    return "\n".join(lines).rstrip() + "\n"


def command(run: Mapping[str, Any], name: str = "train") -> str:
    """The command line that a run's options stand for."""
    words = [f"leukdesk {name} --data DATA --out RUN"]
    words += [f"--arch {run['arch']} --protocol {run['protocol']} --input {run['input']}"]
    words += [f"--epochs {run['epochs']} --batch {run['batch']}"]
    # A comparison has one optimiser, so its command doesn't ask.
    words += [f"--optimizer {run['optimizer']}"] if name == "train" else []
    words += [f"--lr {run['lr']:g} --seed {run['seed']}"]
    words += [f"--epoch-cells {run['epoch_cells']}"] if run["epoch_cells"] else []
    words += [f"--leave-out {left_out}" for left_out in run["leave_out"]]
    words += ["--from-bundle BUNDLE"] if run["started_from_a_bundle"] else []
    return f"`{' '.join(words)}`"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Lines of a table, with an empty one after it."""
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return [*lines, *("| " + " | ".join(row) + " |" for row in rows), ""]


def told(figure: Mapping[str, Any] | None) -> str:
    """A figure with its interval, three digits each."""
    if figure is None or figure["value"] is None:
        return "–"
    if figure["low"] is None:
        return f"{figure['value']:.3f}"
    return f"{figure['value']:.3f} ({figure['low']:.3f}–{figure['high']:.3f})"


def _counts(metrics: Mapping[str, Any]) -> list[str]:
    codes = sorted({code for counts in metrics["counts"].values() for code in counts})
    rows = [
        [name, str(sum(counts.values())), *(str(counts.get(code, 0)) for code in codes)]
        for name, counts in metrics["counts"].items()
    ]
    lines = table(["part", "all", *codes], rows)
    reasons = ", ".join(f"{count} × {reason}" for reason, count in metrics["left_out"].items())
    return [*lines, f"Not used: {reasons or 'none'}.", ""]


def _part(name: str, part: Mapping[str, Any]) -> list[str]:
    point = f"Target against the rest, called from a probability of {OPERATING_POINT:g}"
    lines = [
        f"## {name[0].upper()}{name[1:]}: {part['cells']} cells, {part['targets']} of them targets",
        "",
        f"{point}; in brackets the middle 95 %. Intervals: {part['intervals']}.",
        "",
    ]
    sources = {"all": part, **(part["by_source"] if len(part["by_source"]) > 1 else {})}
    lines += table(
        ["figure", *sources],
        [[title, *(told(s["target"][key]) for s in sources.values())] for key, title in FIGURES.items()],
    )
    lines += [f"- {name}: intervals {s['intervals']}." for name, s in sources.items() if name != "all"]
    lines += [""]
    if "classes" in part:
        rows = [[FIGURES[key], told(figure)] for key, figure in part["classes"].items()]
        lines += table([f"all {len(part['by_class'])} classes", "figure"], rows)
    rows = [[code, str(f["cells"]), told(f), f["intervals"]] for code, f in part["by_class"].items()]
    lines += table(["class", "cells", "called so", "interval"], rows)
    for source in part["by_source"].values():
        lines += subject_table(source["by_subject"])
    return lines


def subject_table(subjects: Mapping[str, Any]) -> list[str]:
    """Lines of a table with each subject's sensitivity or specificity; none without subjects."""
    if not subjects:
        return []
    rows = [
        [subject, figure, str(f["cells"]), told(f)]
        for subject, figures in subjects.items()
        for figure, f in figures.items()
        if figure != "intervals"
    ]
    note = (
        "By subject. Each interval is the counting error within that subject alone: no statement of others."
    )
    return [note, "", *table(["subject", "figure", "cells", "value"], rows)]
