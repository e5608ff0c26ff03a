"""The data of a run: read, cut into patches, split, and its normalisation measured."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.card import Normalisation
from leukdesk.domain.errors import TrainingDataError
from leukdesk.files import write_whole
from leukdesk.training.cell_labels import classes_of, is_target
from leukdesk.training.datasets import LeftOut, read_pictures
from leukdesk.training.options import Protocol
from leukdesk.training.patch_cache import cached_patches
from leukdesk.training.splits import Split, split_samples

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.training.datasets import Sample
    from leukdesk.training.options import TrainOptions
    from leukdesk.training.patch_cache import Patches


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """Everything that a network is fitted and measured on.

    Attributes:
        patches: all samples with their patches.
        labels: (n,) int64, positions in `classes`.
        classes: in the order of the outputs.
        split: positions in `patches`.
        check: of the sets that are for checking only.
        norm: of the network's input, measured on the training part.
    """

    patches: Patches
    labels: NDArray[np.int64]
    classes: tuple[CellClass, ...]
    split: Split
    check: Patches
    norm: Normalisation


def prepare(options: TrainOptions, say: Callable[[str], None], workers: int | None = None) -> Prepared:
    """Reads, cuts and splits the data of a run.

    Raises:
        TrainingDataError: if the data will not do.
    """
    found = read_pictures(options.data)
    cache = options.out / "patches"
    patches = cached_patches(found.samples, options.form, cache, say, workers)
    check = cached_patches(found.check, options.form, cache, say, workers)
    left_out = (*found.left_out, *patches.left_out, *check.left_out)
    write_whole(options.out / "left_out.csv", _left_out_csv(left_out).encode())
    if left_out:
        say(f"{len(left_out)} pictures left out (see left_out.csv): {_reasons(left_out)}")
    two = options.protocol is Protocol.PAPER
    classes = classes_of((s.code for s in patches.samples), two=two)
    codes = [c.code for c in classes]
    if two:
        labels = np.array([int(is_target(s.code)) for s in patches.samples], np.int64)
    else:
        labels = np.array([codes.index(s.code) for s in patches.samples], np.int64)
    if len(np.unique(labels)) < 2:
        raise TrainingDataError("the pictures show one class only", "add pictures of another class")
    whole = split_samples(
        found.samples, options.protocol, options.seed, options.test_fold, options.validation_fold
    )
    split = _readable_split(whole, found.samples, patches.samples)
    say(_split_sentence(split, labels, codes))
    return Prepared(
        patches, labels, classes, split, check, measure_normalisation(patches.pixels, split.train)
    )


def measure_normalisation(pixels: NDArray[np.uint8], part: Sequence[int]) -> Normalisation:
    """Channel means and standard deviations of a part, rounded as the card states them."""
    total, squares, count = np.zeros(3), np.zeros(3), 0
    for start in range(0, len(part), 1000):
        chunk = pixels[list(part[start : start + 1000])].astype(np.float64).reshape(-1, 3) / 255
        total += chunk.sum(axis=0)
        squares += (chunk**2).sum(axis=0)
        count += len(chunk)
    mean = total / count
    std = np.sqrt(np.maximum(squares / count - mean**2, 1e-6))
    red, green, blue = (round(float(v), 4) for v in mean)
    red_std, green_std, blue_std = (round(float(v), 4) for v in std)
    return Normalisation((red, green, blue), (red_std, green_std, blue_std))


def _readable_split(whole: Split, samples: Sequence[Sample], readable: Sequence[Sample]) -> Split:
    """The same split with positions among the readable samples only."""
    place = {sample.path: i for i, sample in enumerate(readable)}
    parts = (whole.train, whole.validation, whole.test)
    return Split(*(tuple(place[samples[i].path] for i in part if samples[i].path in place) for part in parts))


def _split_sentence(split: Split, labels: NDArray[np.int64], codes: Sequence[str]) -> str:
    lines = []
    total = len(labels)
    for name, part in (("training", split.train), ("validation", split.validation), ("test", split.test)):
        counts = Counter(codes[k] for k in labels[list(part)])
        listed = ", ".join(f"{code} {counts[code]}" for code in codes if counts[code])
        lines.append(f"{name}: {len(part)} of {total} ({len(part) / total:.1%}): {listed}")
    return "\n".join(lines)


def _reasons(left_out: Sequence[LeftOut]) -> str:
    return ", ".join(
        f"{n} × {reason}" for reason, n in Counter(item.reason for item in left_out).most_common()
    )


def _left_out_csv(left_out: Sequence[LeftOut]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["name", "reason"])
    writer.writerows((item.name, item.reason) for item in left_out)
    return text.getvalue()
