"""One training run from data to bundle: what `leukdesk train` does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from leukdesk.training.augment import Augmentation
from leukdesk.training.bundling import make_bundle
from leukdesk.training.loop import Fitting, LabelledPatches, Recipe, choose_device
from leukdesk.training.networks import build_network
from leukdesk.training.options import Protocol
from leukdesk.training.preparation import prepare
from leukdesk.training.sampling import own_classes, sampling_weights

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.inference.bundle import Bundle
    from leukdesk.training.options import TrainOptions
    from leukdesk.training.preparation import Prepared

AVERAGING = 0.998
"""Decay a step of the averaged weights: about the last 500 steps."""
LABEL_SMOOTHING = 0.05
OWN_LABORATORY = 0.8
"""Share of patches that are compared within their laboratory; the rest also teach it from the others."""


def train(options: TrainOptions, say: Callable[[str], None], workers: int | None = None) -> Bundle:
    """Does a whole run: data, fitting, calibration, bundle, figures; all of it in the run's folder.

    Args:
        options: of the run.
        say: is told the progress, a sentence at a time.
        workers: processes that cut patches; None for one a core.

    Raises:
        TrainingDataError: if the data will not do, or a checkpoint belongs to another run.
        UserError: if an option is impossible or a file cannot be written.
    """
    prepared = prepare(options, say, workers)
    network = fit(prepared, options, say)
    return make_bundle(network, prepared, options, say)


def fit(prepared: Prepared, options: TrainOptions, say: Callable[[str], None]) -> torch.nn.Module:
    """Fits the network of a run; goes on from its checkpoint where the options say so.

    Raises:
        UserError: if the network is unknown or a file cannot be written.
    """
    if options.threads:
        torch.set_num_threads(options.threads)
    network = build_network(options.arch, len(prepared.classes), options.seed)
    fitting = Fitting(network, recipe_of(options), prepared.norm, options.out, say)
    return fitting.run(
        _part(prepared, prepared.split.train, balanced=options.protocol is Protocol.SUBJECT),
        _part(prepared, prepared.split.validation, balanced=False),
        resume=options.resume,
    )


def recipe_of(options: TrainOptions) -> Recipe:
    """The recipe that the options stand for."""
    honest = options.protocol is Protocol.SUBJECT
    whole_field = options.form.source.value == "field"
    augmentation = Augmentation(edge=0.0) if whole_field else Augmentation()
    return Recipe(
        epochs=options.epochs,
        batch=options.batch,
        lr=options.lr,
        seed=options.seed,
        epoch_cells=options.epoch_cells,
        augmentation=augmentation if honest else None,
        label_smoothing=LABEL_SMOOTHING if honest else 0.0,
        own_laboratory=OWN_LABORATORY if honest else 0.0,
        averaging=AVERAGING if honest else 0.0,
        schedule=honest,
        device=choose_device(options.device),
    )


def _part(prepared: Prepared, part: Sequence[int], *, balanced: bool) -> LabelledPatches:
    chosen = list(part)
    pixels, labels = prepared.patches.pixels[chosen], prepared.labels[chosen]
    if not balanced:
        return LabelledPatches(pixels, labels)
    samples = [prepared.patches.samples[i] for i in chosen]
    shown = own_classes(samples, [c.code for c in prepared.classes])
    return LabelledPatches(pixels, labels, sampling_weights(samples), shown)
