"""What the folds of a run say together, in its own report and in the card of a network of that recipe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from leukdesk.domain.errors import TrainingDataError
from leukdesk.training.report_text import FIGURES, command, subject_table, table
from leukdesk.training.run_report import read_metrics, run_entry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from leukdesk.training.options import TrainOptions


def summarise(runs: Mapping[int, Mapping[str, Any]], source: str) -> dict[str, Any]:
    """Mean and range over folds of each figure, and the figures of each subject.

    Args:
        runs: fold → its metrics.json.
        source: the data set with folds; the others are split anew and not by subject.
    """
    by_fold = {fold: run["parts"]["test"]["by_source"][source]["target"] for fold, run in runs.items()}
    figures = {}
    for name in FIGURES:
        values = [told[name]["value"] for told in by_fold.values()]
        if None not in values:
            figures[name] = {
                "mean": round(float(np.mean(values)), 4),
                "least": min(values),
                "greatest": max(values),
                "by_fold": {str(fold): told[name]["value"] for fold, told in by_fold.items()},
            }
    subjects: dict[str, Any] = {}
    for run in runs.values():
        subjects |= run["parts"]["test"]["by_source"][source]["by_subject"]
    first = next(iter(runs.values()))
    return {"run": first["run"], "source": source, "figures": figures, "by_subject": subjects}


def fold_entry(options: TrainOptions) -> dict[str, Any]:
    """What the card of a run says of its recipe: the figures of the folds in `options.folds_run`.

    Returns:
        Nothing where no such run is named.

    Raises:
        TrainingDataError: if that run has no figures, or its folds are those of another network.
    """
    if options.folds_run is None:
        return {}
    summary = read_metrics(options.folds_run)
    run, own = summary.get("run", {}), run_entry(options)
    if "figures" not in summary or any(run.get(key) != own[key] for key in ("arch", "protocol", "input")):
        raise TrainingDataError(
            f"the run in '{options.folds_run}' does not hold back the folds of such a network",
            "name the folder of a run with --folds, the same --arch, --protocol and --input",
        )
    return {
        "source": summary["source"],
        "own_fold": options.test_fold,
        **{key: run[key] for key in ("epochs", "epoch_cells", "batch", "lr", "seed")},
        "figures": summary["figures"],
    }


def summary_lines(summary: Mapping[str, Any]) -> list[str]:
    """report.md of all folds."""
    figures = summary["figures"]
    folds = list(next(iter(figures.values()))["by_fold"])
    rows = [
        [
            FIGURES[name],
            f"{told['mean']:.3f} ({told['least']:.3f}–{told['greatest']:.3f})",
            *(f"{told['by_fold'][fold]:.3f}" for fold in folds),
        ]
        for name, told in figures.items()
    ]
    lines = [f"# {summary['source']}: {len(folds)} folds, each held back in turn", ""]
    lines += [command(summary["run"]).replace(" --out", " --folds --out"), ""]
    lines += ["Figures of the recipe: each fold has a network of its own. Mean, and range over folds.", ""]
    lines += table(["figure", "mean (range)", *(f"fold {fold}" for fold in folds)], rows)
    return [*lines, *subject_table(summary["by_subject"])]
