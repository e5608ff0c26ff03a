"""One training run from data to bundle: what `leukdesk train` does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import torch

from leukdesk.inference.bundle import Bundle, read_card
from leukdesk.inference.shelf import open_any
from leukdesk.training.augment import Augmentation
from leukdesk.training.blindness import SubjectGroups
from leukdesk.training.bundling import make_bundle
from leukdesk.training.fold_figures import fold_entry
from leukdesk.training.loop import Fitting
from leukdesk.training.networks import build_network
from leukdesk.training.options import Protocol
from leukdesk.training.preparation import prepare, write_left_out
from leukdesk.training.pretrained import heed_form, saw_held_back, start_from
from leukdesk.training.ranks import ALONE
from leukdesk.training.rates import best_rate
from leukdesk.training.recipe import LabelledPatches, Recipe, choose_device
from leukdesk.training.run_report import REPORT_NAME, write_report
from leukdesk.training.sampling import own_classes, sampling_weights

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.domain.card import ModelCard
    from leukdesk.training.history import EpochFigures
    from leukdesk.training.options import TrainOptions
    from leukdesk.training.preparation import Prepared
    from leukdesk.training.ranks import Ranks

AVERAGING = 0.998
"""Decay a step of the averaged weights: about the last 500 steps."""
LABEL_SMOOTHING = 0.05
OWN_LABORATORY = 0.8
"""Share of patches that are compared within their laboratory; the rest also teach it from the others."""
MIXING = 0.6
"""Share of patches that another one of their laboratory shines through."""
BLINDNESS = 0.05
"""Strength at which the subject is taken out of the features."""
SEEN = (
    "The bundle that this run started from may have learned from the cells that are held back here: "
    "its card states no such split. These figures prove nothing."
)


def train(
    options: TrainOptions, say: Callable[[str], None], workers: int | None = None, ranks: Ranks = ALONE
) -> Bundle:
    """Does a whole run: data, fitting, calibration, bundle, figures; all of it in the run's folder.

    Args:
        options: of the run.
        say: is told the progress, a sentence at a time.
        workers: processes that cut patches; None for one a core.
        ranks: the processes that do this run together.

    Raises:
        TrainingDataError: if the data will not do, or a checkpoint belongs to another run.
        BundleError: if the bundle to start from is missing or was changed.
        UserError: if an option is impossible or a file cannot be written.
    """
    # What the card is to say of the folds is refused now, not after hours of fitting.
    fold_entry(options)
    start = open_any(options.from_bundle) if options.from_bundle else None
    if start:
        heed_form(start.card, options, say)
    prepared = _prepare_together(options, say, workers, ranks)
    if start:
        # The weights mean what they mean for inputs scaled as that bundle scales them.
        prepared = replace(prepared, norm=start.card.normalisation)
    if options.lr is None:

        def trial(short: TrainOptions) -> EpochFigures:
            return _fitted(prepared, short, say, ranks, start)[1]

        options = replace(options, lr=best_rate(options, trial, say, keep=ranks.first))
    network, _ = _fitted(prepared, options, say, ranks, start)
    if ranks.first:
        bundle = make_bundle(network, prepared, options, say, start.card.name if start else "")
        caution = SEEN if start and saw_held_back(start.card, options) else ""
        write_report(network, bundle.card, prepared, options, caution)
        say(f"figures and pictures written to '{options.out / REPORT_NAME}'")
    ranks.wait()
    folder = options.out / "bundle"
    return Bundle(folder, read_card(folder))


def recipe_of(options: TrainOptions, start: ModelCard | None = None) -> Recipe:
    """The recipe that the options stand for; their rate must be known by now.

    Args:
        options: of the run.
        start: of the bundle whose weights the run starts from. It has a part in the seed: a network that goes
            on with its own seed, which decides the split, would be shown the same pictures again.
    """
    assert options.lr is not None  # noqa: S101 - the best of three was chosen before
    honest = options.protocol is Protocol.SUBJECT
    whole_field = options.form.source.value == "field"
    augmentation = Augmentation(edge=0.0) if whole_field else Augmentation()
    return Recipe(
        epochs=options.epochs,
        batch=options.batch,
        lr=options.lr,
        seed=options.seed + (int(start.sha256[:8], 16) if start else 0),
        epoch_cells=options.epoch_cells,
        augmentation=augmentation if honest else None,
        label_smoothing=LABEL_SMOOTHING if honest else 0.0,
        own_laboratory=OWN_LABORATORY if honest else 0.0,
        mixing=MIXING if honest else 0.0,
        blindness=BLINDNESS if honest else 0.0,
        averaging=AVERAGING if honest else 0.0,
        schedule=honest,
        device=choose_device(options.device),
    )


def _prepare_together(
    options: TrainOptions, say: Callable[[str], None], workers: int | None, ranks: Ranks
) -> Prepared:
    """The first process cuts the patches; the others find them cut."""
    if not ranks.first:
        ranks.wait()
        return prepare(options, say, workers=1)
    prepared = prepare(options, say, workers)
    write_left_out(prepared.left_out, options.out)
    ranks.wait()
    return prepared


def _fitted(
    prepared: Prepared,
    options: TrainOptions,
    say: Callable[[str], None],
    ranks: Ranks,
    start: Bundle | None,
) -> tuple[torch.nn.Module, EpochFigures]:
    """The fitted network with what its last epoch gave."""
    if options.threads:
        torch.set_num_threads(options.threads)
    network = build_network(options.arch, len(prepared.classes), options.seed)
    if start:
        kept = start_from(start, network, prepared.classes)
        say(f"started from {start.card.name}; {kept} of {len(prepared.classes)} classes keep their output")
    recipe = recipe_of(options, start.card if start else None)
    train = _part(prepared, prepared.split.train, balanced=options.protocol is Protocol.SUBJECT)
    fitting = Fitting(network, recipe, prepared.norm, options.out, say, ranks=ranks, subjects=train.subjects)
    fitted = fitting.run(
        train,
        _part(prepared, prepared.split.validation, balanced=False),
        resume=options.resume,
    )
    return fitted, fitting.history[-1]


def _part(prepared: Prepared, part: Sequence[int], *, balanced: bool) -> LabelledPatches:
    chosen = list(part)
    pixels, labels = prepared.patches.pixels[chosen], prepared.labels[chosen]
    if not balanced:
        return LabelledPatches(pixels, labels)
    samples = [prepared.patches.samples[i] for i in chosen]
    names = sorted({s.dataset for s in samples})
    groups = SubjectGroups.of(samples)
    return LabelledPatches(
        pixels,
        labels,
        sampling_weights(samples),
        own_classes(samples, [c.code for c in prepared.classes]),
        torch.tensor([names.index(s.dataset) for s in samples]),
        groups if len(groups.alike) else None,
    )
