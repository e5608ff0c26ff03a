"""From a fitted network to a calibrated bundle with honest figures in its card."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from leukdesk.domain.card import FalseCallRate, ModelCard
from leukdesk.domain.card_sentences import INTENDED_USE, LIMITS
from leukdesk.imaging.patches import preprocessing_hash
from leukdesk.imaging.public_sets import UM_PER_PX
from leukdesk.inference.bundle import Bundle
from leukdesk.inference.seal import seal_bundle
from leukdesk.training.calibrate import calibrated
from leukdesk.training.card_text import (
    DATA_SOURCES,
    OTHER_DATA,
    SCALE,
    fold_limits,
    measured_limits,
)
from leukdesk.training.evaluate import Strangers, score
from leukdesk.training.export import round_to_half, write_bundle, write_card
from leukdesk.training.fold_figures import fold_entry
from leukdesk.training.junk import has_junk, junk_beside
from leukdesk.training.novelty import with_novelty
from leukdesk.training.options import Protocol
from leukdesk.training.patch_cache import Patches
from leukdesk.training.predicting import predict_logits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.training.novelty import NoveltyNetwork
    from leukdesk.training.options import TrainOptions
    from leukdesk.training.preparation import Prepared

UNMEASURED = FalseCallRate(0, 0, 1.0)
TASK = "leukemia"


def make_bundle(
    network: torch.nn.Module,
    prepared: Prepared,
    options: TrainOptions,
    say: Callable[[str], None],
    started_from: str = "",
) -> Bundle:
    """Calibrates on the validation part, exports, measures the exported bundle on the test part.

    Args:
        network: fitted.
        prepared: the data it was fitted on.
        options: of the run.
        say: is told the progress.
        started_from: name and version of the bundle whose weights the run began with; empty for none.

    Raises:
        UserError: if the bundle cannot be written.
    """
    shown = junk_beside(options.data, options.form, test_part=False)
    junk = np.concatenate([prepared.patches.pixels[:0], *shown.values()])
    learned = _part(prepared, prepared.split.train)
    whole = with_novelty(round_to_half(network), learned, junk, len(prepared.classes), prepared.norm)
    card = _calibrated_card(whole, prepared, options, started_from)
    rule = card.call_rule
    say(
        f"temperature {card.temperature}, blast from {rule.blast_from}, no blast up to {rule.not_blast_to}, "
        f"named from {rule.class_from}, unlike what was learned from {rule.novelty_from}"
    )
    bundle = write_bundle(whole, card, options.out / "bundle")
    held_back = _part(prepared, prepared.split.test)
    strangers = Strangers(prepared.check, junk_beside(options.data, card.form))
    figures, rate = score(bundle, held_back, strangers)
    limits = bundle.card.limits + measured_limits(figures)
    measured = replace(bundle.card, figures=figures, false_calls=rate, limits=limits)
    write_card(measured, bundle.folder)
    seal_bundle(bundle.folder)
    say(f"bundle written to '{bundle.folder}', false calls {rate.calls} of {rate.cells}")
    return Bundle(bundle.folder, measured)


def _part(prepared: Prepared, part: Sequence[int]) -> Patches:
    chosen = list(part)
    samples = tuple(prepared.patches.samples[i] for i in chosen)
    return Patches(samples, prepared.patches.pixels[chosen], left_out=())


def _calibrated_card(
    network: NoveltyNetwork, prepared: Prepared, options: TrainOptions, started_from: str
) -> ModelCard:
    part = list(prepared.split.validation)
    features = predict_logits(network.body, prepared.patches.pixels[part], prepared.norm)
    with torch.inference_mode():
        logits = network.head(features).numpy().astype(np.float64)
        novelty = network.familiarity(features).numpy()
    samples = [prepared.patches.samples[i] for i in part]
    chosen = calibrated(logits, novelty, samples, prepared.labels[part], prepared.classes)
    training = _training_entry(prepared, options, started_from)
    return ModelCard(
        bundle_id=options.bundle_id,
        version=options.version,
        task=TASK,
        title=f"Blasts and white cells of blood smears, {options.arch} on 64×64 patches",
        architecture=options.arch,
        model_file="",
        sha256="",
        classes=prepared.classes,
        form=options.form,
        normalisation=prepared.norm,
        temperature=chosen.temperature,
        call_rule=chosen.rule,
        false_calls=UNMEASURED,
        figures={},
        training=training,
        limits=LIMITS + fold_limits(training.get("folds", {})),
        intended_use=INTENDED_USE,
        alarm_rate=chosen.alarm_rate,
    )


def _training_entry(prepared: Prepared, options: TrainOptions, started_from: str) -> dict[str, Any]:
    names = {s.dataset for s in prepared.patches.samples}
    split = prepared.split
    by = "picture" if options.protocol is Protocol.PAPER else "subject, block of numbers, or picture"
    folds = fold_entry(options)
    normals = "normal_b_precursor: normal B-lymphoid precursors of subjects without leukemia (cnmc)"
    return {
        "data": [source for source in DATA_SOURCES if source["name"] in names] or sorted(names),
        "other_data": [
            source
            for source in OTHER_DATA
            if (source["name"] == "bccd" and has_junk(options.data))
            or source["name"] in {s.dataset for s in prepared.check.samples}
        ],
        "normals": normals if "cnmc" in names else "",
        **({"scale": SCALE} if names & UM_PER_PX.keys() else {}),
        "split": {
            "protocol": options.protocol.value,
            "seed": options.seed,
            "test_fold": options.test_fold,
            "validation_fold": options.validation_fold,
            "left_out": list(options.leave_out),
            "by": by,
            "training": len(split.train),
            "validation": len(split.validation),
            "test": len(split.test),
        },
        "preprocessing": preprocessing_hash(options.form),
        **({"started_from": started_from} if started_from else {}),
        **({"folds": folds} if folds else {}),
        "epochs": options.epochs,
        "patches_per_epoch": options.epoch_cells or len(split.train),
        "batch": options.batch,
        "optimizer": options.optimizer,
        "lr": options.lr,
        "calibration": "temperature and thresholds from the validation part only, at a prior of 0.5",
    }
