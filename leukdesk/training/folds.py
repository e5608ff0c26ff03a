"""The fixed folds of cells.csv, each held back in turn: what `leukdesk train --folds` does."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from leukdesk.domain.errors import TrainingDataError, UserError
from leukdesk.files import write_whole
from leukdesk.training.datasets import read_pictures
from leukdesk.training.fold_figures import summarise, summary_lines
from leukdesk.training.options import Protocol
from leukdesk.training.ranks import ALONE
from leukdesk.training.run_report import METRICS_NAME, REPORT_NAME, read_metrics
from leukdesk.training.train import train

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.training.options import TrainOptions
    from leukdesk.training.ranks import Ranks


def train_folds(
    options: TrainOptions, say: Callable[[str], None], workers: int | None = None, ranks: Ranks = ALONE
) -> dict[str, Any]:
    """Trains once for each fold, in sub-folders fold-1 and so on, and sums up over them.

    Each fold is held back in turn, and the second before it chooses temperature and thresholds: for the fifth
    the third, as in a run without folds.

    Args:
        options: of every fold; their folds are ignored. With `resume`, what is done is not fitted again.
        say: is told the progress.
        workers: processes that cut patches; None for one a core.
        ranks: the processes that do these runs together.

    Returns:
        What the metrics.json of all folds holds.

    Raises:
        UserError: as `train`, or if the options leave nothing to hold back.
    """
    if options.protocol is not Protocol.SUBJECT:
        raise UserError("the folds are by subject", "use --folds with --protocol subject")
    if options.from_bundle:
        raise UserError(
            "a bundle has learned from folds that would be held back", "use --folds without --from-bundle"
        )
    if options.folds_run:
        raise UserError("the folds themselves have no other folds to name", "use --folds without --folds-run")
    source, folds = _folds_of(options)
    runs = {}
    for k, fold in enumerate(folds):
        say(f"fold {fold}: held back ({k + 1} of {len(folds)})")
        own = replace(
            options,
            out=options.out / f"fold-{fold}",
            cache=options.patch_folder,
            test_fold=fold,
            validation_fold=folds[k - 2],
        )
        train(own, say, workers, ranks)
        runs[fold] = read_metrics(own.out)
    summary = summarise(runs, source)
    if ranks.first:
        content = json.dumps(summary, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
        write_whole(options.out / METRICS_NAME, content.encode())
        write_whole(options.out / REPORT_NAME, ("\n".join(summary_lines(summary)).rstrip() + "\n").encode())
    for line in summary_lines(summary):
        say(line)
    return summary


def _folds_of(options: TrainOptions) -> tuple[str, Sequence[int]]:
    """The data set that has folds, and which."""
    with_fold = [s for s in read_pictures(options.data).samples if s.fold is not None]
    sources = sorted({s.dataset for s in with_fold})
    folds = sorted({s.fold for s in with_fold if s.fold is not None})
    if len(sources) != 1 or len(folds) < 3:
        raise TrainingDataError(
            "--folds needs one data set with three folds or more in its list of cells",
            "fill the column fold, or train without --folds",
        )
    return sources[0], folds
