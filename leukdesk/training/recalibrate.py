"""A bundle's card made anew for the finder that is: what `leukdesk recalibrate` does.

Another finder outlines cells otherwise, so that the network sees other patches. Its weights stay;
temperature, thresholds and figures are measured again, the same way as when the bundle was made.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.files import ensure_writable
from leukdesk.imaging.patches import preprocessing_hash
from leukdesk.inference.bundle import Bundle
from leukdesk.inference.seal import seal_bundle
from leukdesk.inference.shelf import open_any
from leukdesk.inference.torchscript import TorchScriptClassifier
from leukdesk.training.calibrate import calibrated
from leukdesk.training.card_text import measured_limits
from leukdesk.training.datasets import read_pictures
from leukdesk.training.evaluate import Strangers, figure_lines, parts_of, score
from leukdesk.training.export import write_card
from leukdesk.training.junk import junk_beside
from leukdesk.training.patch_cache import cached_patches

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.domain.card import ModelCard
    from leukdesk.training.patch_cache import Patches


def recalibrate(
    bundle: str | Path, data: Path, version: str, out: Path, say: Callable[[str], None]
) -> Bundle:
    """Writes a bundle with the same network and a card that is true of it under the present finder.

    Temperature and thresholds come from the validation part of the card's own split, figures from what it
    held back.

    Args:
        bundle: folder of a bundle, or the name of one that came with the program.
        data: that it was trained on.
        version: of the new card.
        out: folder of the new bundle.
        say: is told the progress.

    Raises:
        BundleError: if the bundle is missing, changed, or does not fit its card.
        TrainingDataError: if the data or the card's split will not do.
        UserError: if the new bundle cannot be written.
    """
    opened = open_any(bundle)
    found = read_pictures(data)
    split = parts_of(found.samples, opened.card)
    ensure_writable(out)
    with tempfile.TemporaryDirectory() as scratch:
        validation, test, check = (
            cached_patches(part, opened.card.form, Path(scratch), say, None)
            for part in (
                [found.samples[i] for i in split.validation],
                [found.samples[i] for i in split.test],
                list(found.check),
            )
        )
        card = _calibrated(opened, validation, version)
        shutil.copyfile(opened.folder / card.model_file, out / card.model_file)
        strangers = Strangers(check, junk_beside(data, card.form))
        figures, rate = score(Bundle(out, card), test, strangers)
    before = set(measured_limits(opened.card.figures))
    limits = tuple(limit for limit in card.limits if limit not in before) + measured_limits(figures)
    measured = replace(card, figures=figures, false_calls=rate, limits=limits)
    write_card(measured, out)
    seal_bundle(out)
    for line in figure_lines(figures):
        say(line)
    rule = measured.call_rule
    say(f"temperature {measured.temperature}, blast from {rule.blast_from}, none up to {rule.not_blast_to}")
    say(f"false calls of blast: {rate.calls} of {rate.cells}, at most {rate.upper95:.1%} (95 %)")
    return Bundle(out, measured)


def _calibrated(opened: Bundle, validation: Patches, version: str) -> ModelCard:
    card = opened.card
    classifier = TorchScriptClassifier(opened)
    try:
        said = classifier.outputs(validation.pixels)
    finally:
        classifier.close()
    # Up to a constant in each row, which no softmax sees.
    logits = card.temperature * np.log(np.maximum(said.probabilities.astype(np.float64), 1e-12))
    codes = [cell_class.code for cell_class in card.classes]
    labels = np.array([codes.index(sample.code) for sample in validation.samples], np.int64)
    chosen = calibrated(logits, said.novelty, validation.samples, labels, card.classes)
    training = dict(card.training) | {"preprocessing": preprocessing_hash(card.form)}
    return replace(
        card,
        version=version,
        temperature=chosen.temperature,
        call_rule=chosen.rule,
        alarm_rate=chosen.alarm_rate,
        training=training,
    )
