"""Networks on one split for equal epochs, beside what was claimed: what `leukdesk compare` does."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from leukdesk.domain.errors import UserError
from leukdesk.files import write_whole
from leukdesk.training import networks, plots
from leukdesk.training.history import read_history
from leukdesk.training.options import Protocol
from leukdesk.training.report_text import BY_PICTURE, FIGURES, command, table, told
from leukdesk.training.run_report import read_metrics
from leukdesk.training.train import train

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from leukdesk.training.options import TrainOptions

PAPER_CLAIMS = {"alexnet": 0.8745, "vgg16": 0.8033, "resnet50": 0.9942}
"""Accuracies from 0 to 1, claimed by the paper that LeukDesk's protocol `paper` follows."""
CLAIMS_SOURCE = (
    "Claims: accuracies stated by the paper whose method the protocol `paper` follows, on its own pictures "
    "(60/21/19 by picture). They were not measured here."
)
COMPARED = ("alexnet", "vgg16", "resnet50")
"""The networks of the paper."""
TABLE_NAME, FIGURES_NAME, PLOT_NAME = "comparison.md", "comparison.json", "comparison.png"


def compare(
    options: TrainOptions,
    archs: Sequence[str],
    say: Callable[[str], None],
    workers: int | None = None,
) -> dict[str, Any]:
    """Trains each network on the same split and writes a table, a plot and the figures.

    Args:
        options: of every network; their `arch` is ignored. With `resume`, what is done is not fitted again.
        archs: names of networks, in the order of the table.
        say: is told the progress.
        workers: processes that cut patches; None for one a core.

    Returns:
        What comparison.json holds.

    Raises:
        UserError: as `train`, or if a network is unknown or named twice.
    """
    unknown = sorted(set(archs) - set(networks.ARCHITECTURES))
    if unknown or len(set(archs)) != len(archs):
        raise UserError(
            f"there is no network {unknown[0]!r}" if unknown else "a network is named twice",
            f"choose from {', '.join(sorted(networks.ARCHITECTURES))}, each once",
        )
    results = {}
    for k, arch in enumerate(archs):
        say(f"{arch}: network {k + 1} of {len(archs)}")
        own = replace(options, arch=arch, out=options.out / arch, cache=options.patch_folder)
        train(own, say, workers)
        metrics = read_metrics(own.out)
        results[arch] = {
            "run": metrics["run"],
            "counts": {name: sum(counts.values()) for name, counts in metrics["counts"].items()},
            "test": metrics["parts"]["test"],
            "claimed_accuracy": PAPER_CLAIMS.get(arch),
            "minutes": round(sum(row.seconds for row in read_history(own.out)) / 60, 1),
        }
    result = {"claims": CLAIMS_SOURCE, "lr": options.lr or "auto", "networks": results}
    lines = comparison_lines(result)
    content = json.dumps(result, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    write_whole(options.out / FIGURES_NAME, content.encode())
    write_whole(options.out / PLOT_NAME, _plot(results, options))
    write_whole(
        options.out / TABLE_NAME, ("\n".join([*lines, f"![Accuracies]({PLOT_NAME})"]) + "\n").encode()
    )
    for line in lines:
        say(line)
    return result


def comparison_lines(result: Mapping[str, Any]) -> list[str]:
    """The page of a comparison, without its plot."""
    results = result["networks"]
    first = next(iter(results.values()))
    run, counts = first["run"], first["counts"]
    parts = ", ".join(f"{name} {count}" for name, count in counts.items())
    chosen = " ".join(f"--arch {arch}" for arch in results)
    line = command(run, "compare").replace(f"--arch {run['arch']}", chosen)
    line = line.replace(f"--lr {run['lr']:g}", f"--lr {result['lr']}")
    lines = [f"# {', '.join(results)}: protocol {run['protocol']}, seed {run['seed']}", ""]
    lines += [line, "", f"One split for all: {parts} pictures. {run['epochs']} epochs each.", ""]
    if run["protocol"] == Protocol.PAPER.value:
        lines += [f"**{BY_PICTURE}**", ""]
    rows = [
        ["Accuracy claimed", *(_claim(n["claimed_accuracy"]) for n in results.values())],
        *(
            [title, *(told(n["test"]["target"][key]) for n in results.values())]
            for key, title in FIGURES.items()
        ),
        ["Learning rate", *(f"{n['run']['lr']:g}" for n in results.values())],
        ["Minutes of training", *(f"{n['minutes']:g}" for n in results.values())],
    ]
    lines += table(["target against the rest", *results], rows)
    return [*lines, f"In brackets the middle 95 %, {first['test']['intervals']}.", "", result["claims"], ""]


def _claim(accuracy: float | None) -> str:
    return "–" if accuracy is None else f"{accuracy:.4f}"


def _plot(results: Mapping[str, Mapping[str, Any]], options: TrainOptions) -> bytes:
    title = f"Test accuracy, protocol {options.protocol.value}, {options.epochs} epochs, seed {options.seed}"
    measured = {arch: told["test"]["target"]["accuracy"] for arch, told in results.items()}
    return plots.claims(measured, PAPER_CLAIMS, title)
